/**
 * The compiled rules, interpreted and as a generated module, against the oracles, on generated households. LIDWOORD_ORACLE_RUNS sets how many a suite
 * (`npm run oracle`: 10,000); LIDWOORD_ORACLE_SEED another seed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childHousehold } from './child-households.ts';
import { childcareHousehold } from './childcare-households.ts';
import { byModule, byRules, questions } from './compare.ts';
import type { Found, OracleHousehold } from './household.ts';
import { healthHousehold, rentHousehold } from './households.ts';
import { huurtoeslag } from './huurtoeslag.ts';
import { kinderopvangtoeslag } from './kinderopvangtoeslag.ts';
import { kindgebondenBudget } from './kindgebonden-budget.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

const runs = (few: number): number => Number(process.env['LIDWOORD_ORACLE_RUNS'] ?? few);
const seed = Number(process.env['LIDWOORD_ORACLE_SEED'] ?? 20_250_101);
const LONG = 1_200_000;

/** The same as the oracle says; an outcome that the oracle cannot know may still be refused by the rules. */
function check(rules: Found, oracle: Found): void {
  if (oracle.soort === 'onbekend') expect(['onbekend', 'geen']).toContain(rules.soort);
  else expect(rules).toEqual(oracle);
}

function suite(
  title: string,
  few: number,
  households: fc.Arbitrary<OracleHousehold>,
  toeslag: keyof typeof questions,
  oracle: (household: OracleHousehold) => Found,
): void {
  test(
    title,
    () => {
      fc.assert(
        fc.property(households, (household) => {
          const expected = oracle(household);
          check(byRules(household, questions[toeslag]), expected);
          check(byModule(household, questions[toeslag]), expected);
        }),
        { numRuns: runs(few), seed },
      );
    },
    LONG,
  );
}

describe('zorgtoeslag', () => {
  suite('2019 and 2020', 1_000, healthHousehold([2019, 2020]), 'zorgtoeslag', zorgtoeslag);
  suite('2021 to 2023', 1_000, healthHousehold([2021, 2022, 2023]), 'zorgtoeslag', zorgtoeslag);
  suite('2024 to 2026', 1_000, healthHousehold([2024, 2025, 2026]), 'zorgtoeslag', zorgtoeslag);
});

describe('huurtoeslag', () => {
  suite('2019 to 2024', 400, rentHousehold([2019, 2020, 2021, 2022, 2023, 2024]), 'huurtoeslag', huurtoeslag);
  suite('2025', 400, rentHousehold([2025]), 'huurtoeslag', huurtoeslag);
  suite('2026', 400, rentHousehold([2026]), 'huurtoeslag', huurtoeslag);
});

describe('kindgebonden budget', () => {
  suite('2019', 150, childHousehold([2019]), 'kindgebondenBudget', kindgebondenBudget);
  suite('2020 to 2022', 150, childHousehold([2020, 2021, 2022]), 'kindgebondenBudget', kindgebondenBudget);
  suite('2023', 150, childHousehold([2023]), 'kindgebondenBudget', kindgebondenBudget);
  suite('2024 to 2026', 150, childHousehold([2024, 2025, 2026]), 'kindgebondenBudget', kindgebondenBudget);
});

describe('kinderopvangtoeslag', () => {
  suite('2019 and 2020', 12, childcareHousehold([2019, 2020]), 'kinderopvangtoeslag', kinderopvangtoeslag);
  suite('2021 and 2022', 12, childcareHousehold([2021, 2022]), 'kinderopvangtoeslag', kinderopvangtoeslag);
  suite('2023 to 2025', 12, childcareHousehold([2023, 2024, 2025]), 'kinderopvangtoeslag', kinderopvangtoeslag);
  suite('2026', 12, childcareHousehold([2026]), 'kinderopvangtoeslag', kinderopvangtoeslag);
});
