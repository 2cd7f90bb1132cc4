/** Some lines of a text are laid out: nothing else changes, and what is chosen stands as the whole would make it. */
import { describe, expect, test } from 'vitest';
import { formatLid, formatLines, replaced, type Lines } from '../../grammar/format/index.ts';
import { allTexts, excerpt } from '../robustness/excerpt.ts';
import { damage, layoutMutations, mutated, type Mutation } from '../robustness/mutate.ts';
import { random, type Random } from '../robustness/random.ts';
import { treeOf } from './same-tree.ts';

const texts = allTexts();

describe('over all lines', () => {
  test('it gives what the whole gives', { timeout: 60_000 }, () => {
    for (const text of texts) {
      const chance = random(text.length);
      for (const written of [text, mutated(text, layoutMutations, chance, 4)])
        expect(formatted(written, { from: 0, to: lineCount(written) })).toBe(asWhole(written));
    }
  });
});

test.each([
  ['set otherwise', layoutMutations, 1000, 3],
  ['damaged', damage, 1000, 4],
] as const)('any lines of sources %s', { timeout: 120_000 }, (_, mutations: readonly Mutation[], count, seed) => {
  let changed = 0;
  for (let index = 0; index < count; index += 1) {
    const chance = random(seed * 100_000 + index);
    const text = mutated(excerpt(chance.pick(texts), chance, 40), mutations, chance, 6);
    changed += hold(text, someLines(text, chance)) ? 1 : 0;
  }
  expect(changed).toBeGreaterThan(count / 10); // otherwise nothing was tried
});

const WRITTEN = [
  'regeling Wet (W)',
  'gegevens',
  'Van een persoon worden   vastgesteld:',
  '  een   inkomen: bedrag per jaar.',
  '',
  '',
  'artikel   1',
  'lid  1',
  '>   Tekst.',
  'De toeslag bedraagt  € 1000,',
  '      indien   het inkomen ten hoogste € 2000   bedraagt.  // zo',
  '',
];

describe('chosen lines', () => {
  test.each([
    ['one line', { from: 3, to: 4 }, { 3: ['  een inkomen: bedrag per jaar.'] }],
    ['one of two empty lines', { from: 4, to: 5 }, {}],
    ['both empty lines', { from: 4, to: 6 }, { 5: [] }],
    ['a heading', { from: 6, to: 7 }, { 6: ['artikel 1'] }],
    ['half a sentence that fits on one line', { from: 9, to: 10 }, {}],
    [
      'the sentence',
      { from: 9, to: 11 },
      { 9: ['De toeslag bedraagt € 1.000, indien het inkomen ten hoogste € 2.000 bedraagt.  // zo'], 10: [] },
    ],
    [
      'beyond the end',
      { from: 8, to: 99 },
      {
        8: ['> Tekst.'],
        9: ['De toeslag bedraagt € 1.000, indien het inkomen ten hoogste € 2.000 bedraagt.  // zo'],
        10: [],
      },
    ],
    ['nothing', { from: 3, to: 3 }, {}],
  ] as [string, Lines, Record<number, string[]>][])('%s', (_, lines, becomes) => {
    const expected = WRITTEN.flatMap((line, at) => becomes[at] ?? [line]);
    expect(formatted(WRITTEN.join('\n'), lines).split('\n')).toEqual(expected);
  });

  test('of a table each row by itself, the other rows as they are', () => {
    const table = ['parameter bedrag', '|jaar|bedrag|', '|---|---|', '|2024|€ 1|', '|2025|€ 2|', ''].join('\n');
    expect(formatted(table, { from: 3, to: 4 }).split('\n')).toEqual([
      'parameter bedrag',
      '|jaar|bedrag|',
      '|---|---|',
      '| 2024 | € 1    |',
      '|2025|€ 2|',
      '',
    ]);
  });

  test('line ends and a byte order mark stay', () => {
    expect(formatted('\uFEFFlid   1\r\nlid   2\r\n', { from: 0, to: 1 })).toBe('\uFEFFlid 1\r\nlid   2\r\n');
  });
});

function hold(text: string, lines: Lines): boolean {
  const changes = formatLines(text, lines);
  const after = replaced(text, changes);
  const [start, end] = [offsetOf(text, lines.from), offsetOf(text, lines.to)];
  const said = `lines ${String(lines.from)} to ${String(lines.to)} of\n${text}\n=====\n${after}`;
  for (const change of changes) {
    expect(change.start, said).toBeGreaterThanOrEqual(start);
    expect(change.end, said).toBeLessThanOrEqual(end);
  }
  if (after.slice(0, start) !== text.slice(0, start)) expect.fail(`before: ${said}`);
  if (!after.endsWith(text.slice(end))) expect.fail(`behind: ${said}`);
  if (after === text) return false;
  const again = { from: lines.from, to: lines.to + lineCount(after) - lineCount(text) };
  if (formatted(after, again) !== after) expect(formatted(after, again), `twice: ${said}`).toBe(after);
  if (formatLid(after) !== formatLid(text)) expect(formatLid(after), `otherwise: ${said}`).toBe(formatLid(text));
  const [before, now] = [treeOf([{ file: 'a.lid', text }]), treeOf([{ file: 'a.lid', text: after }])];
  if (now !== before) expect(now, `another tree: ${said}`).toBe(before);
  return true;
}

const formatted = (text: string, lines: Lines): string => replaced(text, formatLines(text, lines));

/** With the line ends of the text, as an editor keeps them. */
function asWhole(text: string): string {
  const whole = formatLid(text);
  const marked = text.startsWith('\uFEFF') ? `\uFEFF${whole}` : whole;
  return text.includes('\r\n') ? marked.replaceAll('\n', '\r\n') : marked;
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

function offsetOf(text: string, line: number): number {
  return text.split('\n').slice(0, line).join('\n').length + (line > 0 && line < lineCount(text) ? 1 : 0);
}

function someLines(text: string, { below }: Random): Lines {
  const count = lineCount(text);
  const from = below(count);
  return { from, to: Math.min(count, from + 1 + below(8)) };
}
