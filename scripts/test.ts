/**
 * Everything that must hold, in one command.
 *
 *   npm test                  the static checks, then all tests
 *   npm test -- --accept      idem; what the tests now produce becomes what they expect
 *   npm test -- test/emit     other arguments go to vitest
 *   npm test -- --package     idem, and the package as others install it (a minute more)
 *   npm run check             the static checks only
 *
 * The last line is `N passed, N failed`. A static check or a test file that fails as a whole counts as one failure,
 * so the line never says `0 failed` when something did.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Outcome {
  readonly ok: boolean;
  readonly seconds: string;
  readonly output: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

const options = process.argv.slice(2);
const checkOnly = options.includes('--check');
const accept = options.includes('--accept');
const forVitest = [
  ...options.filter((option) => !['--check', '--accept', '--package'].includes(option)),
  ...(options.includes('--package') ? [] : ['--exclude', 'test/package/**']),
];

const folders = ['grammar', 'compiler', 'runtime', 'rules', 'playground', 'test', 'bench', 'scripts'].filter((folder) =>
  existsSync(folder),
);

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['types', 'tsc', '-p', '.'],
  ['page', 'tsc', '-p', 'playground'],
  ['browser', 'tsc', '-p', 'test/playground'],
  ['imports', 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', ...folders],
];

/** Runs one command; quietly (output kept for later) or with the terminal to itself. */
function run(command: string, args: readonly string[], quiet: boolean): Promise<Outcome> {
  const start = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const done = (ok: boolean): void => {
      resolve({ ok, output, seconds: ((performance.now() - start) / 1000).toFixed(1) });
    };
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: accept ? { ...process.env, LIDWOORD_ACCEPT: '1' } : process.env,
    });
    child.stdout?.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', (error) => {
      output += `${error.message}\nRun 'npm ci' first, and start this through npm.\n`;
      done(false);
    });
    child.on('close', (code) => {
      done(code === 0);
    });
  });
}

function announce(name: string, { ok, seconds, output }: Outcome): void {
  if (!ok && output !== '') console.log(output.trimEnd());
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${seconds.padStart(5)} s`);
}

async function runChecks(): Promise<number> {
  const outcomes = await Promise.all(
    checks.map(async ([name, command, ...args]) => {
      const outcome = await run(command, args, true);
      announce(name, outcome);
      return outcome;
    }),
  );
  return outcomes.filter(({ ok }) => !ok).length;
}

async function runTests(): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'lidwoord-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const outcome = await run('vitest', ['run', ...reporting, ...forVitest], false);
    announce('tests', outcome);
    const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined;
    const { passed, failed } = counted ?? { passed: 0, failed: 0 };
    return { passed, failed: outcome.ok ? failed : Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded has no failing test of its own, and still counts. */
function count(report: Report): Count {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

const failedChecks = await runChecks();
if (checkOnly) {
  console.log(failedChecks === 0 ? 'All checks hold.' : `${failedChecks} of ${checks.length} checks failed.`);
  process.exitCode = failedChecks === 0 ? 0 : 1;
} else {
  const tests = await runTests();
  const failed = failedChecks + tests.failed;
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${tests.passed} passed, ${failed} failed`);
}
