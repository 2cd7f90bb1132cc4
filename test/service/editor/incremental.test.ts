/** After any row of keystrokes the editor says what a fresh one says. */
import { expect, test } from 'vitest';
import { createEditor } from '../../../compiler/service/index.ts';
import { allRules } from '../../all-rules.ts';
import { random } from '../../robustness/random.ts';
import { kortingswet } from '../kortingswet.ts';
import { FILE } from './marked.ts';

const everything = (editor: ReturnType<typeof createEditor>, file: string): unknown => [
  editor.diagnostics(),
  editor.project().program,
  editor.semanticTokens(file),
  editor.project().examples,
  editor.outline(file),
  editor.exampleMarks(file),
];

const PIECES = [
  '',
  ' ',
  '\n',
  'x',
  '5',
  '.',
  ',',
  'niet ',
  'de korting',
  '// ',
  '> ',
  'lid 4\n',
  'artikel 3\n',
  'De bonus bedraagt € 5.\n',
  'parameter bonus: bedrag\n',
];

test('60 keystrokes in a small law', { timeout: 120_000 }, () => {
  const chance = random(42);
  const editor = createEditor([{ file: FILE, text: kortingswet }]);
  let text = kortingswet;
  for (let stroke = 0; stroke < 60; stroke += 1) {
    const at = chance.below(text.length);
    text = stroke % 6 === 5 ? kortingswet : text.slice(0, at) + chance.pick(PIECES) + text.slice(at + chance.below(4));
    editor.update(FILE, text);
    expect(everything(editor, FILE)).toEqual(everything(createEditor([{ file: FILE, text }]), FILE));
  }
});

test('keystrokes in a law that others use', { timeout: 120_000 }, () => {
  const sources = allRules();
  const file = sources.find(({ file: name }) => name.endsWith('awir.lid'))?.file ?? '';
  const text = sources.find((source) => source.file === file)?.text ?? '';
  const editor = createEditor(sources);
  editor.diagnostics();
  const at = text.indexOf('\nartikel 5');
  // among them: a name that another law has too, a fact that was not there, and a heading that cannot be read
  for (const piece of [
    '\n// een opmerking',
    '\nlid 99\nDe proefwaarde bedraagt € 5.\n',
    '\nlid 99\nDe standaardpremie bedraagt € 5.\n',
    '\ngegevens\nEen persoon heeft een proefbedrag: bedrag.\n',
    '\nartikel',
    '',
  ]) {
    const next = text.slice(0, at) + piece + text.slice(at);
    editor.update(file, next);
    const fresh = createEditor(sources.map((source) => (source.file === file ? { file, text: next } : source)));
    expect(editor.diagnostics()).toEqual(fresh.diagnostics());
    expect(editor.project().program).toEqual(fresh.project().program);
    expect(editor.project().examples).toEqual(fresh.project().examples);
  }
});
