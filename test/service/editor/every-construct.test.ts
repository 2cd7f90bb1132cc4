/** Every construct of the language, edited at random: compiling on gives what compiling anew gives. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { compile, type Compiled } from '../../../compiler/compile.ts';
import { CompileMemory } from '../../../compiler/memory.ts';
import { documentsIn } from '../../language/documents.ts';
import { random } from '../../robustness/random.ts';

const FILE = 'wet.lid';

const seen = ({ program, examples, diagnostics, rules, acts }: Compiled): object => ({
  program,
  examples,
  diagnostics,
  acts,
  rules: [...rules].map(([id, { file, span }]) => ({ id, file, span })),
});

/** What an author does to a line, or to the line that is to come there. */
const STROKES: readonly ((lines: string[], at: number, other: string) => void)[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at, other) => void lines.splice(at, 0, other),
  (lines, at) => void lines.splice(at, 0, '// een opmerking'),
  (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/\p{L}(?=\P{L}*$)/u, '')),
  (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/\d/, '7')),
  (lines, at) => void (lines[at] = (lines[at] ?? '').replace(/ (?:en|of) [^,;.]*/, '')),
];

const ROUNDS = 8;

const texts = documentsIn('test/language').flatMap(({ name, excerpts }) =>
  excerpts
    .filter(({ messages }) => messages.length === 0)
    .map(({ title, text }) => ({ name: `${name}: ${title}`, text })),
);

test('there are texts', () => {
  expect(texts.length).toBeGreaterThan(50);
});

test.each(texts)('$name', { timeout: 120_000 }, ({ name, text: whole }) => {
  const chance = random(name.length);
  const memory = new CompileMemory();
  const start = whole.replace(/\n{2,}/g, '\n');
  compile([{ file: FILE, text: start }], { memory });
  let text = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const lines = text.split('\n');
    const stroke = chance.pick(STROKES);
    stroke(lines, chance.below(lines.length), chance.pick(lines));
    // now and then all is taken back, so that what was remembered longest is asked too
    text = chance.below(4) === 0 ? start : lines.join('\n');
    const sources = [{ file: FILE, text }];
    const [grown, fresh] = [seen(compile(sources, { memory })), seen(compile(sources))];
    if (!isDeepStrictEqual(grown, fresh)) expect(grown, text).toEqual(fresh);
  }
});
