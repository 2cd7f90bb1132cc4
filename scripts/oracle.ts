/**
 * The rules against the oracles in full: 10,000 generated households a suite, then every income of a year.
 *
 *   npm run oracle            10,000; who is partner is computed for every household
 *   npm run oracle -- 500     so many households a suite
 *
 * Each time with other households; LIDWOORD_ORACLE_SEED repeats those of a seed that was printed.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const runs = process.argv[2] ?? '10000';
const seed = process.env['LIDWOORD_ORACLE_SEED'] ?? String(randomInt(2 ** 31));
console.log(`LIDWOORD_ORACLE_SEED=${seed}`);

function succeeds(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, LIDWOORD_ORACLE_RUNS: runs, LIDWOORD_ORACLE_SEED: seed },
  });
  return status === 0;
}

const households = succeeds('vitest', ['run', 'test/oracle']);
const incomes = succeeds('node', ['--disable-warning=ExperimentalWarning', 'test/oracle/all-incomes.ts']);
process.exitCode = households && incomes ? 0 : 1;
