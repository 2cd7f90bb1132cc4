/** Fields withheld by chance: never a wrong outcome, and never a question that the input cannot answer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proefuitkomst, Toeslaguitkomst } from '../../rules/toeslagen/index.ts';
import type { OracleHousehold } from '../oracle/household.ts';
import { rentHousehold } from '../oracle/households.ts';
import { ask } from './ask.ts';

const WITHHELD = ['geboortedatum', 'toetsingsinkomen', 'kaleHuur'];

/** A copy of the household without some of the fields, and the paths of what was left out. */
function withhold(
  household: OracleHousehold,
  chance: () => boolean,
): { readonly input: unknown; readonly paths: readonly string[] } {
  const paths: string[] = [];
  const copy = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}[${String(index)}]`));
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).flatMap(([key, one]) => {
      const at = path === '' ? key : `${path}.${key}`;
      if (!WITHHELD.includes(key) || !chance()) return [[key, copy(one, at)] as const];
      paths.push(at);
      return [];
    });
    return Object.fromEntries(kept);
  };
  return { input: copy(household, ''), paths };
}

const short = (outcome: Toeslaguitkomst | undefined): string =>
  outcome?.soort === 'bepaald' ? outcome.perJaarExact : (outcome?.soort ?? '');

/** Paths of the questions. */
const asked = (outcome: Toeslaguitkomst | undefined): readonly string[] =>
  outcome?.soort === 'onbekend' ? outcome.ontbreekt.flatMap((one) => ('feit' in one ? [one.feit] : [])) : [];

/** Left out by the assumption 'absent = "0"'. */
const assumed = ({ aangenomen }: Proefuitkomst): boolean =>
  aangenomen.some((line) => /^kinderen\[\d+\]\.toetsingsinkomen/.test(line));

test('what is unknown is asked, and what is not asked does not matter', () => {
  const households = rentHousehold([2020, 2023, 2025, 2026]);
  fc.assert(
    fc.property(
      households,
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 }),
      (household, dice) => {
        let throws = 0;
        const chance = (): boolean => dice[throws++ % dice.length] === 0;
        const toeslagen = ['zorgtoeslag', 'huurtoeslag'];
        const { input, paths } = withhold(household, chance);
        const known = ask({ ...household, toeslagen });
        const partial = ask({ ...(input as object), toeslagen });
        if (assumed(partial)) return;
        for (const toeslag of ['zorgtoeslag', 'huurtoeslag'] as const) {
          const questions = asked(partial[toeslag]);
          expect(questions.filter((path) => !paths.includes(path))).toEqual([]);
          if (questions.length === 0) expect(short(partial[toeslag])).toBe(short(known[toeslag]));
        }
      },
    ),
    { numRuns: 150, seed: 26 },
  );
}, 120_000);
