/**
 * Every answer has the form of the contract, whatever household is asked about. LIDWOORD_ORACLE_RUNS sets how many,
 * LIDWOORD_ORACLE_SEED another seed.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesProgram } from '../oracle/compare.ts';
import { ask } from './ask.ts';
import { household } from './contract-inputs.ts';
import { faultsIn } from './contract-shape.ts';

const runs = Number(process.env['LIDWOORD_ORACLE_RUNS'] ?? 150);
const seed = Number(process.env['LIDWOORD_ORACLE_SEED'] ?? 20_250_101);

test('every answer has the form of the contract', () => {
  const known = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const years = [2018, ...known, ...known, 2027];
  const seen = new Set<string>();
  fc.assert(
    fc.property(household(years), (input) => {
      const output = JSON.parse(JSON.stringify(ask(input))) as Record<string, { soort?: string }>;
      expect(faultsIn(rulesProgram(), input, output)).toEqual([]);
      for (const { soort } of Object.values(output)) seen.add(soort ?? '');
    }),
    { numRuns: runs, seed },
  );
  for (const soort of ['bepaald', 'geen', 'onbekend']) expect(seen).toContain(soort);
}, 7_200_000);
