/** A rule, and the complete module made of it. `npm test -- --accept` writes what is made now into the documents. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { checkAndFormat, emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { load } from './load.ts';
import { runtimeFiles } from './runtime-files.ts';

const folder = import.meta.dirname;
const accept = process.env['LIDWOORD_ACCEPT'] === '1';
const TIME = 60_000;

const blockOf = (markdown: string, kind: string): string =>
  new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(markdown)?.[1] ?? '';

describe.each(readdirSync(folder).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const path = join(folder, name);
  const markdown = readFileSync(path, 'utf8');
  const { program, diagnostics } = compile([{ file: name, text: blockOf(markdown, 'regels') }]);
  const regeling = program.regelingen[0]?.id ?? '';

  test('compiles without faults', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'fout').map(({ text }) => text)).toEqual([]);
  });

  test('makes this module, which type-checks', { timeout: TIME }, async () => {
    const { files, faults } = await checkAndFormat([emitTypeScript(program, regeling)], runtimeFiles());
    expect(faults).toEqual([]);
    const made = files[0]?.text ?? '';
    if (accept)
      writeFileSync(
        path,
        markdown.replace(/```ts\n[\s\S]*?```/, () => `\`\`\`ts\n${made}\`\`\``),
      );
    else expect(made).toBe(blockOf(markdown, 'ts'));
  });

  test('is the same program in JavaScript', () => {
    const typed = load(emitTypeScript(program, regeling).text);
    const plain = load(emitTypeScript(program, regeling, { types: false }).text);
    expect(Object.keys(plain.exports)).toEqual(Object.keys(typed.exports));
    expect(plain.exports['programma']).toEqual(typed.exports['programma']);
  });
});
