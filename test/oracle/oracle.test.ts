/**
 * The compiled rules, interpreted and as a generated module, against the oracles, on generated households. LIDWOORD_ORACLE_RUNS sets how many a suite
 * (`npm run oracle`: 10,000); LIDWOORD_ORACLE_SEED another seed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childHousehold } from './child-households.ts';
import { childcareHousehold } from './childcare-households.ts';
import { byFastAlone, byModule, byRules, questions } from './compare.ts';
import type { Found, OracleHousehold } from './household.ts';
import { healthHousehold, rentHousehold } from './households.ts';
import { huurtoeslag } from './huurtoeslag.ts';
import { kinderopvangtoeslag } from './kinderopvangtoeslag.ts';
import { kindgebondenBudget } from './kindgebonden-budget.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

const runs = (few: number): number => Number(process.env['LIDWOORD_ORACLE_RUNS'] ?? few);
const seed = Number(process.env['LIDWOORD_ORACLE_SEED'] ?? 20_250_101);
const LONG = 7_200_000;

/** The same as the oracle says; an outcome that the oracle cannot know may still be refused by the rules. */
function check(rules: Found, oracle: Found): void {
  if (oracle.soort === 'onbekend') expect(['onbekend', 'geen']).toContain(rules.soort);
  else expect(rules).toEqual(oracle);
}

/** What Fast leaves to Full is Full: of those households only the first are asked of the module once more. */
const HANDED_OVER = 3;

interface Suite {
  readonly toeslag: keyof typeof questions;
  readonly oracle: (household: OracleHousehold) => Found;
  /** The share of the households that the generated code must answer by itself. */
  readonly least: number;
}

function suite(
  title: string,
  few: number,
  households: fc.Arbitrary<OracleHousehold>,
  { toeslag, oracle, least }: Suite,
): void {
  test(
    title,
    () => {
      const asked = questions[toeslag];
      let all = 0;
      let left = 0;
      fc.assert(
        fc.property(households, (household) => {
          const expected = oracle(household);
          const rules = byRules(household, asked);
          check(rules, expected);
          const fast = byFastAlone(household, asked);
          all += 1;
          if (fast !== undefined) expect(fast).toEqual(rules);
          else if ((left += 1) <= HANDED_OVER) expect(byModule(household, asked)).toEqual(rules);
        }),
        { numRuns: runs(few), seed },
      );
      expect((all - left) / all).toBeGreaterThanOrEqual(least);
      if (process.env['LIDWOORD_ORACLE_RUNS'] !== undefined)
        console.log(`${toeslag} ${title}: ${all} households, of which ${all - left} by generated code alone`);
    },
    LONG,
  );
}

const zorg: Suite = { toeslag: 'zorgtoeslag', oracle: zorgtoeslag, least: 0.98 };
const huur: Suite = { toeslag: 'huurtoeslag', oracle: huurtoeslag, least: 0.85 };
const kind: Suite = { toeslag: 'kindgebondenBudget', oracle: kindgebondenBudget, least: 0.98 };
const opvang: Suite = { toeslag: 'kinderopvangtoeslag', oracle: kinderopvangtoeslag, least: 0.35 };

describe('zorgtoeslag', () => {
  suite('2019 and 2020', 1_000, healthHousehold([2019, 2020]), zorg);
  suite('2021 to 2023', 1_000, healthHousehold([2021, 2022, 2023]), zorg);
  suite('2024 to 2026', 1_000, healthHousehold([2024, 2025, 2026]), zorg);
});

describe('huurtoeslag', () => {
  suite('2019 to 2024', 400, rentHousehold([2019, 2020, 2021, 2022, 2023, 2024]), huur);
  suite('2025', 400, rentHousehold([2025]), huur);
  suite('2026', 400, rentHousehold([2026]), huur);
});

describe('kindgebonden budget', () => {
  suite('2019', 300, childHousehold([2019]), kind);
  suite('2020 to 2022', 300, childHousehold([2020, 2021, 2022]), kind);
  suite('2023', 300, childHousehold([2023]), kind);
  suite('2024 to 2026', 300, childHousehold([2024, 2025, 2026]), kind);
});

describe('kinderopvangtoeslag', () => {
  suite('2019 and 2020', 100, childcareHousehold([2019, 2020]), opvang);
  suite('2021 and 2022', 100, childcareHousehold([2021, 2022]), opvang);
  suite('2023 to 2025', 100, childcareHousehold([2023, 2024, 2025]), opvang);
  suite('2026', 100, childcareHousehold([2026]), opvang);
});
