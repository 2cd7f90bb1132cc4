/** An unknown fact may change on any day: what stands whatever the facts are must also stand when they change. */
import { describe, expect, it } from 'vitest';
import { addDays, formatDay, parseDay } from '../../runtime/date.ts';
import type { Condition } from '../../runtime/ir/index.ts';
import {
  and,
  asked,
  compared,
  fact,
  holds,
  holdsNot,
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
import { ask, brief } from './show.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const day = '2025-05-01';

/** A month is worth 1, or `other` when the condition holds; the year is the sum of its months. */
const months = (condition: Condition, other: number) =>
  program({
    facts: [...keys, 'k'].map((key) => fact(key, 'zaak', { inTime: true })),
    conclusions: [
      value('M', [
        rule('W:1', { value: number(1) }),
        rule('W:2', { value: number(other), guard: condition, replaces: ['W:1'] }),
        rule('W:3', { value: number(1), guard: holds('k'), replaces: ['W:1', 'W:2'] }),
      ]),
      value('J', [rule('W:4', { value: { kind: 'sum-months', of: asked('M') } })]),
      statusOf('S', [rule('W:5', { guard: compared(asked('J'), '=', number(12)) })], []),
      statusOf('N', [rule('W:6', { guard: someDay(thisYear, and(condition, not(condition))) })], []),
      statusOf('O', [rule('W:7', { guard: someDay(thisYear, status('P')) })], []),
      statusOf('P', [rule('W:8', { guard: condition })], []),
    ],
  });

/** A fact that is known and changes 30 times in the year. */
const busy = Array.from({ length: 31 }, (_, index) => {
  const at = (place: number): string => formatDay(addDays(parseDay('2025-01-01'), 11 * place));
  return {
    ...(index > 0 && { van: at(index) }),
    ...(index < 30 && { tot: at(index + 1) }),
    waarde: index % 2 === 0,
  };
});

describe('unknown facts that may change with the days', () => {
  const any = or(...keys.map((key) => holds(key)));

  it('do not matter when every month comes to the same', () => {
    const law = months(any, 1);
    for (const zaak of [{}, { k: busy }]) {
      expect(brief(ask(law, zaak, 'J', day))).toBe('12');
      expect(brief(ask(law, zaak, 'S', day))).toBe('ja');
    }
    expect(brief(ask(law, { k: busy }, 'N', day))).toBe('nee');
  });

  it('do not matter either when there are more than anybody can try out', () => {
    const many = Array.from({ length: 16 }, (_, index) => `f${index}`);
    const made = program({
      facts: many.map((key) => fact(key, 'zaak')),
      conclusions: [
        ...many.map((key) =>
          value(`V${key}`, [
            rule('W:1', { value: number(1) }),
            rule('W:2', { value: number(1), guard: holds(key), replaces: ['W:1'] }),
          ]),
        ),
        value('T', [rule('W:3', { value: { kind: 'sum', of: many.map((key) => asked(`V${key}`)) } })]),
        statusOf('ja of nee', [rule('W:4', { guard: or(...many.map((key) => or(holds(key), not(holds(key))))) })], []),
      ],
    });
    expect(brief(ask(made, {}, 'T', day))).toBe('16');
    expect(brief(ask(made, {}, 'ja of nee', day))).toBe('ja');
  });

  it('leave it open, and say so, when it cannot be found out', () => {
    const many = Array.from({ length: 30 }, (_, index) => `f${index}`);
    // P of the last is ja when an odd number of facts is: each of them matters to it
    const odd = many.map((key, index) => {
      const before = many[index - 1];
      const soFar = before === undefined ? holdsNot(key) : not(status(`P${before}`));
      const guard =
        before === undefined ? holds(key) : or(and(holds(key), soFar), and(holdsNot(key), status(`P${before}`)));
      return statusOf(`P${key}`, [rule('W:1', { guard })], []);
    });
    const last = status(`P${many.at(-1) ?? ''}`);
    const made = program({
      facts: many.map((key) => fact(key, 'zaak')),
      conclusions: [...odd, statusOf('S', [rule('W:2', { guard: or(last, not(last)) })], [])],
    });
    const outcome = ask(made, {}, 'S', day);
    expect(outcome).toMatchObject({ soort: 'onbekend', nietUitgezocht: true });
    expect(outcome.soort === 'onbekend' && outcome.ontbreekt.length).toBe(30);
  });

  it('matter when one month may be another', () => {
    const outcome = ask(months(any, 2), { k: busy }, 'J', day);
    expect(outcome.soort === 'onbekend' && outcome.ontbreekt.map(({ pad }) => pad)).toEqual(keys);
  });

  it('matter when only a change within the year makes the difference', () => {
    const flips = months(holds('a'), 1);
    expect(brief(ask({ ...flips, conclusions: changes(flips) }, { k: busy }, 'S', day))).toBe('onbekend: a');
  });
});

/** Ja when `a` holds on some day and on some other does not: never when it is the same all year. */
function changes({ conclusions }: ReturnType<typeof months>): ReturnType<typeof months>['conclusions'] {
  const both = and(someDay(thisYear, holds('a')), someDay(thisYear, not(holds('a'))), holds('k'));
  return [...conclusions.filter(({ id }) => id !== 'S'), statusOf('S', [rule('W:9', { guard: both })], [])];
}
