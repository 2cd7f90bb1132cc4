import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Condition, Rule } from '../../runtime/ir/index.ts';
import {
  and,
  calc,
  compared,
  denial,
  earlierDay,
  fact,
  get,
  holds,
  holdsNot,
  money,
  not,
  number,
  or,
  program,
  rule,
  someDay,
  status,
  statusOf,
  thisYear,
  value,
} from './build.ts';
import { about, annaEnBram, awir, pairFacts } from './partner.ts';
import { ask, brief } from './show.ts';

const days = ['2019-07-01', '2020-01-01', '2020-02-15', '2020-06-10', '2020-12-23', '2021-03-01', '2021-09-30'];
const peildag = fc.constantFrom(
  '2020-01-01',
  '2020-03-01',
  '2020-12-01',
  '2021-01-01',
  '2021-04-01',
  '2021-12-31',
  '2022-02-01',
);

/** A timeline that changes on the days given. */
function pieces(first: boolean, changes: readonly string[]): unknown {
  const sorted = [...new Set(changes)].sort();
  return [undefined, ...sorted].map((van, index) => ({
    ...(van !== undefined && { van }),
    ...(sorted[index] !== undefined && { tot: sorted[index] }),
    waarde: index % 2 === 0 ? first : !first,
  }));
}

const inTime = fc
  .tuple(fc.boolean(), fc.subarray(days, { maxLength: 2 }))
  .map(([first, changes]) => pieces(first, changes));
const timeless = new Set(['bloedverwant']);
const known = fc.record(Object.fromEntries(pairFacts.map((key) => [key, timeless.has(key) ? fc.boolean() : inTime])));

function combinations(keys: readonly string[]): readonly Record<string, boolean>[] {
  return keys.reduce<readonly Record<string, boolean>[]>(
    (all, key) =>
      all.flatMap((one) => [
        { ...one, [key]: true },
        { ...one, [key]: false },
      ]),
    [{}],
  );
}

/** Which rules disagree may depend on what is not known; that they disagree may not. */
const outline = (outcome: Parameters<typeof brief>[0]): string =>
  outcome.soort === 'strijdig' ? 'strijdig' : brief(outcome);

describe('whatever is not known', () => {
  it('never changes an outcome that is given all the same, and is asked for only when it matters', () => {
    const withheld = fc.subarray(
      pairFacts.filter((key) => key !== 'zakelijkeHuur'),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(
        known,
        withheld,
        peildag,
        fc.array(known, { minLength: 4, maxLength: 4 }),
        (facts, open, day, others) => {
          const given = Object.fromEntries(Object.entries(facts).filter(([key]) => !open.includes(key)));
          const zaak = annaEnBram(given, '2018-01-01');
          zaak['koppels'] = [{ personen: ['anna', 'bram'], ...given }];
          const outcome = ask(awir, zaak, 'partner', day, about);
          const completed = (completion: Record<string, unknown>) =>
            brief(ask(awir, annaEnBram({ ...given, ...completion }, '2018-01-01'), 'partner', day, about));
          const steady = combinations(open).map((completion) => ({ completion, then: completed(completion) }));
          const changing = others.map((other) => completed(Object.fromEntries(open.map((key) => [key, other[key]]))));
          const all = new Set([...steady.map(({ then }) => then), ...changing]);
          if (outcome.soort === 'bepaald') {
            expect([...all]).toEqual([brief(outcome)]);
            return;
          }
          expect(outcome.soort).toBe('onbekend');
          if (outcome.soort !== 'onbekend' || new Set(steady.map(({ then }) => then)).size === 1) return;
          const decisive = open.filter((key) =>
            steady.some(({ completion, then }) =>
              steady.some(
                (other) =>
                  other.then !== then &&
                  open.every((one) => (one === key) === (completion[one] !== other.completion[one])),
              ),
            ),
          );
          expect(outcome.ontbreekt.map(({ pad }) => pad.split('.').at(-1)).sort()).toEqual([...decisive].sort());
          if (decisive.length !== 1) return;
          expect(brief(outcome.perAntwoord?.['ja'] ?? outcome)).toBe(
            steady.find(({ completion }) => completion[decisive[0] ?? ''] === true)?.then,
          );
        },
      ),
      { numRuns: 250 },
    );
  }, 60_000);
});

const keys = ['a', 'b', 'c', 'd', 'e'];
const facts = [
  ...keys.map((key) => fact(key, 'zaak')),
  fact('t', 'zaak', { inTime: true }),
  fact('bedrag', 'zaak', { type: money }),
];

const condition = fc.letrec<{ any: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...keys).map((key) => holds(key)),
    fc.constantFrom(...keys).map((key) => holdsNot(key)),
    fc.constantFrom<Condition>(holds('t'), someDay(thisYear, holds('t')), earlierDay(holds('t'), thisYear), {
      kind: 'every-day',
      span: thisYear,
      where: holds('t'),
    }),
    fc.constantFrom(
      status('S'),
      not(status('S')),
      compared(asAmount('V'), '>', number(1)),
      compared(get('bedrag'), '>', number(5)),
      compared(get('bedrag'), '>', number(7)),
    ),
  ),
  any: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((parts) => and(...parts)),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((parts) => or(...parts)),
    tie('any').map(not),
  ),
})).any;

function asAmount(id: string) {
  return { kind: 'conclusion', conclusion: id, persons: [] } as const;
}

/** Conditions that do not ask the conclusions themselves. */
const simple = fc
  .array(fc.constantFrom(...keys), { minLength: 1, maxLength: 2 })
  .map((chosen) => and(...chosen.map((key, index) => (index === 0 ? holds(key) : holdsNot(key)))));

const amount = fc.constantFrom(number(1), number(2), get('bedrag'), calc(get('bedrag'), 'plus', number(1)));

/** Rules r0, r1, …: each may set aside or switch off earlier ones. */
const rules = (prefix: string, guard: fc.Arbitrary<Condition>, withValue: boolean) =>
  fc
    .array(fc.tuple(guard, fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.nat(7), fc.nat(7), amount), {
      minLength: 1,
      maxLength: 4,
    })
    .map((specs) =>
      specs.map(([when, kind, common, replaced, off, gives], index): Rule => {
        const earlier = (bits: number) =>
          Array.from({ length: index }, (_, place) => `${prefix}:${place}`).filter(
            (_, place) => (bits >> place) % 2 === 1,
          );
        const options = {
          guard: when,
          replaces: earlier(replaced),
          switchesOff: kind === 2 ? earlier(off) : [],
          deviatesFrom: common ? [`${prefix}:0`] : [],
        };
        if (kind === 3) return denial(`${prefix}:${index}`, options);
        return rule(`${prefix}:${index}`, { ...options, ...(withValue && { value: gives }) });
      }),
    );

describe('any program', () => {
  it('answers only what holds in every completion', () => {
    const law = fc
      .record({
        S: rules('S', simple, false),
        V: rules('V', simple, true),
        X: rules('X', condition, false),
        W: rules('W', condition, true),
      })
      .map(({ S, V, X, W }) =>
        program({ facts, conclusions: [statusOf('S', S, []), value('V', V), statusOf('X', X, []), value('W', W)] }),
      );
    const answers = fc.record({
      ...Object.fromEntries(keys.map((key) => [key, fc.boolean()])),
      t: inTime,
      bedrag: fc.constantFrom(5, 6, 8),
    });
    const hidden = fc.subarray([...keys, 't', 'bedrag']);
    fc.assert(
      fc.property(
        law,
        answers,
        hidden,
        fc.constantFrom('X', 'W'),
        peildag,
        fc.array(answers, { minLength: 12, maxLength: 12 }),
        (made, given, open, question, day, completions) => {
          const partly = Object.fromEntries(Object.entries(given).filter(([key]) => !open.includes(key)));
          const outcome = ask(made, partly, question, day);
          const then = completions.map((completion) => outline(ask(made, { ...completion, ...partly }, question, day)));
          if (outcome.soort !== 'onbekend') expect([...new Set(then)]).toEqual([outline(outcome)]);
          else for (const { pad } of outcome.ontbreekt) expect(open).toContain(pad);
          if (open.length === 0) expect(outcome.soort).not.toBe('onbekend');
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});
