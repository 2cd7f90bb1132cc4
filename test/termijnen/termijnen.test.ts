/** Every term ends on the day that the law says: the interpreter, the generated code and a calendar of our own agree. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import type { Uitkomst } from '../../runtime/index.ts';
import { allRules } from '../all-rules.ts';
import { load, shownFast, shownFull } from '../emit/load.ts';
import { before, iso, lastDay, lengthOf, plainEnd, type Date, type Unit } from './oracle.ts';

const UNITS: readonly Unit[] = ['dagen', 'weken', 'maanden', 'jaren'];
const COUNTS = [1, 2, 3, 4, 5, 6, 12, 13, 89, 90, 91];

const terms = UNITS.flatMap((unit) => COUNTS.map((count) => ({ unit, count, name: `over ${count} ${unit}` })));

const law = `
regeling Proefwet (Pw)
gebruikt Algemene termijnenwet (ATW)
gegevens
Een brief heeft:
  een dagtekening: datum.
artikel 1
${terms.map(({ unit, count, name }) => `termijn reactie ${name}\n  binnen ${count} ${unit} na de dagtekening`).join('\n')}
artikel 2
${terms.map(({ unit, count, name }) => `termijn betaling ${name}\n  ${count} ${unit} na de dagtekening`).join('\n')}
De Algemene termijnenwet is niet van toepassing op artikel 2.
`;

const sources = [...allRules().filter(({ file }) => file.includes('termijnen')), { file: 'proef.lid', text: law }];
const compiled = compile(sources);
const module = load(emitTypeScript(compiled.program, 'Pw').text);

const date: fc.Arbitrary<Date> = fc
  .record({ year: fc.integer({ min: 1990, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
  .map(({ year, month, day }) => ({ year, month, day: (day % lengthOf(year, month)) + 1 }));

/** Around the days that matter: leap days, Easter, the birthday of the King, the turn of the year. */
const awkward: readonly Date[] = [
  [2024, 2, 29],
  [2020, 2, 28],
  [2100, 2, 28],
  [2025, 4, 12],
  [2025, 4, 17],
  [2008, 3, 20],
  [2038, 4, 22],
  [2025, 4, 25],
  [2031, 4, 25],
  [2013, 4, 29],
  [2006, 4, 28],
  [2025, 12, 24],
  [2022, 12, 30],
  [2027, 5, 4],
  [2016, 5, 4],
].map(([year = 0, month = 0, day = 0]) => ({ year, month, day }));

function check(from: Date, unit: Unit, count: number): void {
  const peildatum = iso(from);
  const zaak = { brief: { dagtekening: iso(from) } };
  // which day the birthday of the King is follows the law of the day itself, not of the question
  for (const [article, kind, expected] of [
    ['artikel1', 'reactie', lastDay(from, count, unit)],
    ['artikel2', 'betaling', plainEnd(from, count, unit)],
  ] as const) {
    const name = `${kind}Over${count}${unit.charAt(0).toUpperCase()}${unit.slice(1)}`;
    const full = shownFull(module.article(article)[name]?.(zaak, { peildatum }) as Uitkomst<unknown>);
    const fast = shownFast(module.article(article).snel[name]?.(zaak, { peildatum }));
    expect(`${name} ${iso(from)}: ${full} ${fast}`).toBe(`${name} ${iso(from)}: ${iso(expected)} ${iso(expected)}`);
  }
}

test('nothing is wrong with the rules', () => {
  expect(compiled.diagnostics.map(({ code }) => code)).toEqual([]);
});

test('all of it is generated code', () => {
  expect(Object.keys(module.raw('artikel1') ?? {})).toHaveLength(terms.length);
});

test('on awkward days', { timeout: 60_000 }, () => {
  for (const from of awkward) for (const { unit, count } of terms) check(from, unit, count);
});

test('on any day', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(date, fc.constantFrom(...terms), (from, { unit, count }) => {
      check(from, unit, count);
    }),
    { numRuns: 600, seed: 2026 },
  );
});

test('a term is a function of its date alone', () => {
  const only = module.exports['termijnen'] as Readonly<Record<string, (date: string) => Uitkomst<string>>>;
  const outcome = only['reactieOver6Weken']?.('2025-03-07');
  expect(outcome?.soort === 'bepaald' && outcome.waarde).toBe('2025-04-22');
  expect(before({ year: 2025, month: 1, day: 1 })).toEqual({ year: 2024, month: 12, day: 31 });
});
