/** The extension for Visual Studio Code packs, holds what it needs and nothing else, and agrees with the server. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { tokenClasses } from '../../compiler/service/index.ts';
import { root } from '../all-rules.ts';
import { Client } from './client.ts';

interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly extensions: readonly string[];
      readonly configuration: string;
    }[];
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly description?: string; readonly markdownDescription?: string }>
      >;
    };
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly commands: readonly { readonly command: string }[];
  };
}

/** Types that every editor knows by this name already. */
const STANDARD = ['parameter', 'type'];

const absent = !canResolve('@vscode/vsce/package.json') && "vsce is not installed: 'npm ci' brings it";

function canResolve(name: string): boolean {
  try {
    return existsSync(createRequire(import.meta.url).resolve(name));
  } catch {
    return false;
  }
}

describe.skipIf(absent)(`the extension${absent ? ` (skipped: ${absent})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lidwoord-vscode-'));
  let files: Readonly<Record<string, Uint8Array>> = {};
  const text = (name: string): string => Buffer.from(files[`extension/${name}`] ?? []).toString();

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['compiler/lsp/vscode/build.ts', folder], {
      cwd: root,
    });
    expect(`${stdout.toString()}${stderr.toString()}`).toContain('Packaged');
    expect(status).toBe(0);
    files = unzipSync(readFileSync(join(folder, 'lidwoord-vscode.vsix')));
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('holds the manifest, both programs, the rules and the texts, and nothing else', () => {
    const rules = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.lid'))
      .map((path) => `extension/rules/${path}`);
    expect(Object.keys(files).sort()).toEqual(
      [
        ...rules,
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/LICENSE.txt',
        'extension/dist/extension.cjs',
        'extension/dist/server.mjs',
        'extension/language-configuration.json',
        'extension/package.json',
        'extension/readme.md',
      ].sort(),
    );
  });

  test('the server in it answers a client, and knows the rules that came along', async () => {
    const file = 'eigen.lid';
    const own = [
      'regeling Eigen wet (Ew)',
      '  soort wet',
      'gebruikt Wet op de zorgtoeslag (Wzt)',
      'gegevens',
      'Bepaald worden:',
      '  een halve toeslag: bedrag per jaar;',
      '  een andere toeslag: bedrag per jaar.',
      'artikel 1',
      'lid 1',
      'De halve toeslag bedraagt de helft van de zorgtoeslag.',
      'lid 2',
      'De andere toeslag bedraagt de helft van de zorgtoeslagg.',
      '',
    ].join('\n');
    const client = new Client({ [file]: own }, [join(folder, 'lidwoord-vscode', 'dist', 'server.mjs')]);
    const { serverInfo } = (await client.initialize()) as { serverInfo: { name: string; version: string } };
    expect(serverInfo).toEqual({ name: 'lidwoord', version: (JSON.parse(text('package.json')) as Manifest).version });
    client.open(file, own);
    await client.messages(file, (messages) => messages.length > 0);
    const said = (client.diagnostics.get(client.uri(file)) ?? []).map(({ message }: { message: string }) => message);
    expect(said).toEqual([expect.stringContaining("'zorgtoeslagg'")]);
    expect(await client.stop()).toBe(0);
    expect(client.stderr).toBe('');
  }, 90_000);

  test('the program is whole: it needs the editor and Node only', () => {
    const program = text('dist/extension.cjs');
    const asked = [...program.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map(([, name = '']) => name);
    const builtIn = new Set(['vscode', ...builtinModules]);
    expect(asked.filter((name) => !builtIn.has(name.replace(/^node:/, '')))).toEqual([]);
    expect(program).toContain('lidwoord/voorbeelden');
    expect(
      spawnSync(process.execPath, ['--check', join(folder, 'lidwoord-vscode', 'dist', 'extension.cjs')]).status,
    ).toBe(0);
  });

  test('the manifest names every class of word, and describes every setting in Dutch', () => {
    const { contributes, main } = JSON.parse(text('package.json')) as Manifest;
    expect(main).toBe('./dist/extension.cjs');
    expect([...contributes.semanticTokenTypes.map(({ id }) => id), ...STANDARD].sort()).toEqual(
      [...tokenClasses].sort(),
    );
    expect(contributes.languages).toMatchObject([{ id: 'lidwoord', extensions: ['.lid'] }]);
    const settings = Object.entries(contributes.configuration.properties);
    expect(settings.map(([name]) => name.replace('lidwoord.', '')).sort()).toEqual([
      'opdracht',
      'peildatum',
      'voorbeeld',
      'voorbeeldenMelden',
      'waarden',
    ]);
    for (const [, { description, markdownDescription }] of settings)
      expect(description ?? markdownDescription).toMatch(/\b(de|het|een|of|wat)\b/i);
    const registered = [...text('dist/extension.cjs').matchAll(/registerCommand\([`'"]([^`'"]+)[`'"]/g)].map(
      ([, name]) => name,
    );
    const contributed = contributes.commands.map(({ command }) => command).sort();
    expect(registered.filter((name) => name?.startsWith('lidwoord.')).sort()).toEqual(contributed);
  });

  test('the language configuration knows a word with a hyphen and a remark', () => {
    const { wordPattern, comments } = JSON.parse(text('language-configuration.json')) as {
      wordPattern: string;
      comments: object;
    };
    expect("niet-verzekerde bijstandsgerechtigde's".match(new RegExp(wordPattern, 'g'))).toHaveLength(2);
    expect(comments).toEqual({ lineComment: '//' });
  });
});
