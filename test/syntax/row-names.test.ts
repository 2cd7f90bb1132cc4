/** A row of voorbeelden without a `geval` is named after what sets it apart. */
import { expect, test } from 'vitest';
import type { ExampleColumn } from '../../grammar/ast/index.ts';
import { rowNames } from '../../grammar/row-names.ts';

const span = { start: 0, end: 0 };
const names = (
  kinds: readonly ExampleColumn['kind'][],
  heads: readonly string[],
  ...rows: readonly string[][]
): unknown =>
  rowNames(
    kinds.map((kind) => ({ kind, span }) as ExampleColumn),
    heads,
    rows,
  );

test('what it gives and others do not; never what is expected', () => {
  expect(
    names(
      ['reference-date', 'given-status', 'given-value', 'expected'],
      ['peildatum', 'met elkaar gehuwd', 'inkomen', 'verwacht: toeslag'],
      ['1 mei 2021', 'ja', '€ 10', '€ 1'],
      ['1 mei 2021', 'nee', '€ 10', '€ 2'],
      ['1 mei 2021', '', '€ 20', '€ 3'],
    ),
  ).toEqual(['met elkaar gehuwd, inkomen € 10', 'met elkaar gehuwd: nee, inkomen € 10', 'inkomen € 20']);
});

test('nothing where all rows give the same', () => {
  expect(names(['given-value', 'expected'], ['inkomen', 'verwacht: toeslag'], ['€ 10', '€ 1'])).toEqual(['']);
});

test('a long name is cut at the end of a word', () => {
  const [name] = names(
    ['given-status', 'given-value'],
    ['a '.repeat(80).trim(), 'inkomen'],
    ['ja', '€ 10'],
    ['nee', '€ 20'],
  ) as readonly string[];
  expect(name).toMatch(/^(?:a )+…, inkomen € 10$/);
});
