/** The package as somebody else gets it: packed, laid out in the `node_modules` of an empty project, nothing of ours beside it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { root } from '../all-rules.ts';

export interface Installed {
  /** The project of the consumer. */
  readonly folder: string;
  /** Where the package lies in it. */
  readonly lidwoord: string;
}

export interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: { readonly lidwoord: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Packs, and lays out what `npm install` would; dependencies are those of this repository, and only the declared ones. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'lidwoord-package-'));
  const [packed] = JSON.parse(succeed('npm', ['pack', '--json', '--silent', '--pack-destination', folder], root)) as [
    { readonly filename: string },
  ];
  succeed('tar', ['-xzf', join(folder, packed.filename), '-C', folder], folder);
  const lidwoord = join(folder, 'node_modules', 'lidwoord');
  mkdirSync(dirname(lidwoord));
  renameSync(join(folder, 'package'), lidwoord);
  const { bin, dependencies } = manifestOf(lidwoord);
  for (const name of Object.keys(dependencies)) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  }
  mkdirSync(join(folder, 'node_modules', '.bin'));
  chmodSync(join(lidwoord, bin.lidwoord), 0o755);
  symlinkSync(join('..', 'lidwoord', bin.lidwoord), join(folder, 'node_modules', '.bin', 'lidwoord'));
  for (const [name, text] of filesIn('consumer.md')) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'package.json'), '{ "name": "afnemer", "private": true, "type": "module" }\n');
  return { folder, lidwoord };
}

/** The code blocks of a document beside this file, each under its name. */
function filesIn(document: string): readonly (readonly [name: string, text: string])[] {
  const text = readFileSync(new URL(document, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^`([\w.]+)`\n\n```\w+\n(.*?)^```$/gms)];
  return blocks.map(([, name = '', block = '']) => [name, block]);
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Runs the installed program by the link that npm makes. */
export function lidwoord({ folder }: Installed, ...args: readonly string[]): string {
  return succeed(join(folder, 'node_modules', '.bin', 'lidwoord'), args, folder);
}

/** What a command writes; throws all that it said when it fails. */
export function succeed(command: string, args: readonly string[], cwd: string, input = ''): string {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, PATH: path, NO_COLOR: '1' };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`);
  return stdout;
}
