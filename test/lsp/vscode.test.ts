/** The extension for Visual Studio Code packs, holds what it needs and nothing else, and agrees with the server. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { tokenClasses } from '../../compiler/service/index.ts';
import { root } from '../all-rules.ts';

interface Manifest {
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

  test('holds the manifest, the program and the texts, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/dist/extension.cjs',
      'extension/language-configuration.json',
      'extension/package.json',
      'extension/readme.md',
    ]);
  });

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
    for (const { command } of contributes.commands) expect(text('dist/extension.cjs')).toContain(command);
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
