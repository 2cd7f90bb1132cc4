/** After edits in the real rules, compiling on from what is remembered gives what compiling anew gives. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { EDITS, keysOf } from '../../../bench/edits.ts';
import { compile, type Compiled } from '../../../compiler/compile.ts';
import { CompileMemory } from '../../../compiler/memory.ts';
import { allRules } from '../../all-rules.ts';
import { random } from '../../robustness/random.ts';

const seen = ({ program, examples, diagnostics, rules, acts, files }: Compiled): object => ({
  program,
  examples,
  diagnostics,
  acts,
  files,
  rules: [...rules].map(([id, { file, span }]) => ({ id, file, span })),
});

/** What an author may type or paste anywhere. */
const PIECES = [
  '',
  ' ',
  'x',
  '5',
  ',',
  '. ',
  '\n',
  ' niet',
  ' de belanghebbende',
  '\nlid 99\nDe proefwaarde bedraagt € 5.\n',
  '\nlid 99\nDe standaardpremie bedraagt € 5.\n',
  '\ngegevens\nEen persoon heeft een proefbedrag: bedrag.\n',
  '\nartikel',
  '// ',
];

/** Every part by itself, so that what differs is named. */
function mustBeFresh(memory: CompileMemory, texts: ReadonlyMap<string, string>, what: string): void {
  const sources = [...texts].map(([file, text]) => ({ file, text }));
  const [grown, fresh] = [seen(compile(sources, { memory })), seen(compile(sources))];
  for (const [part, found] of Object.entries(grown)) {
    const wanted = (fresh as Readonly<Record<string, unknown>>)[part];
    if (!isDeepStrictEqual(found, wanted)) expect(found, `${part} after ${what}`).toEqual(wanted);
  }
}

test('keys of an author at several places, one file after the other', { timeout: 600_000 }, () => {
  const texts = new Map(allRules().map(({ file, text }) => [file, text]));
  const memory = new CompileMemory();
  const chance = random(7);
  const goOn = (): void => {
    compile(
      [...texts].map(([file, text]) => ({ file, text })),
      { memory },
    );
  };
  goOn();
  for (const edit of EDITS) {
    const text = texts.get(edit.file) ?? '';
    const keys = keysOf(edit, text);
    // of each kind one key is looked at; what the others leave behind must not show either
    const looked = chance.below(keys.length);
    for (const [at, next] of keys.entries()) {
      texts.set(edit.file, next);
      if (at === looked) mustBeFresh(memory, texts, `key ${at} of ${edit.name}`);
      else if (at % 9 === 0) goOn();
    }
    if (chance.below(2) === 0) texts.set(edit.file, text);
  }
});

test('pieces put in and taken out anywhere', { timeout: 600_000 }, () => {
  const texts = new Map(allRules().map(({ file, text }) => [file, text]));
  const memory = new CompileMemory();
  const chance = random(11);
  const files = [...texts.keys()];
  for (let round = 0; round < 6; round += 1) {
    const file = chance.pick(files);
    const text = texts.get(file) ?? '';
    const at = chance.below(text.length);
    const piece = chance.pick(PIECES);
    texts.set(file, text.slice(0, at) + piece + text.slice(at + chance.below(3)));
    mustBeFresh(memory, texts, `${JSON.stringify(piece)} at ${at} of ${file}`);
    if (round % 3 === 2) texts.set(file, text);
  }
});
