/** How long a process takes from nothing, and how much memory, with the package installed as others install it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

import { bundled } from '../test/package/bundle.ts';
import { install, lidwoord } from '../test/package/install.ts';
import type { Installed } from '../test/package/install.ts';
import { summary } from './measure.ts';
import type { Times } from './measure.ts';

export interface ProcessTimes {
  /** From start to end of the process, wall time in ms. */
  readonly whole: Times;
  /** Processor time, on all threads. */
  readonly cpu?: Times;
  /** Most memory at any time, in bytes. */
  readonly peak?: number;
}

export interface Bundled {
  readonly name: string;
  /** After minification, and after gzip. */
  readonly bytes: number;
  readonly gzip: number;
}

export interface Processes {
  readonly times: ReadonlyMap<string, ProcessTimes>;
  readonly bundles: readonly Bundled[];
}

export async function processes(rounds = 7): Promise<Processes> {
  const installed = install();
  try {
    lidwoord(
      installed,
      'genereer',
      join(installed.lidwoord, 'rules', 'zorgtoeslag', 'zorgtoeslag.lid'),
      '--naar',
      'wetten',
      '--javascript',
    );
    const child = stripTypeScriptTypes(readFileSync(new URL('child.ts', import.meta.url), 'utf8'));
    writeFileSync(join(installed.folder, 'child.js'), child);
    return { times: timesOf(installed, rounds), bundles: await bundlesOf(installed) };
  } finally {
    rmSync(installed.folder, { recursive: true });
  }
}

function timesOf({ folder, lidwoord: program }: Installed, rounds: number): ReadonlyMap<string, ProcessTimes> {
  const work = (name: string): readonly string[] => ['child.js', name, folder];
  const commands: Readonly<Record<string, readonly string[]>> = {
    bare: ['-e', '0'],
    help: [join(program, 'dist', 'compiler', 'cli', 'main.js'), '--help'],
    call: work('call'),
    compile: work('compile'),
    calls: work('calls'),
  };
  const found = new Map(Object.keys(commands).map((name) => [name, [] as Once[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) found.get(name)?.push(once(args, folder));
  }
  return new Map([...found].map(([name, all]) => [name, together(all)]));
}

interface Once {
  readonly whole: number;
  readonly cpu?: number;
  readonly peak?: number;
}

function once(args: readonly string[], cwd: string): Once {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const whole = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ${stderr}`);
  return { whole, ...(args[0] === 'child.js' && (JSON.parse(stdout) as object)) };
}

function together(all: readonly Once[]): ProcessTimes {
  const cpus = all.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu]));
  const peaks = all.flatMap(({ peak }) => (peak === undefined ? [] : [peak]));
  return {
    whole: summary(all.map(({ whole }) => whole)),
    ...(cpus.length > 0 && { cpu: summary(cpus) }),
    ...(peaks.length > 0 && { peak: summary(peaks).median }),
  };
}

/** What a page would load. */
async function bundlesOf({ folder }: Installed): Promise<readonly Bundled[]> {
  const texts: Readonly<Record<string, string>> = {
    raw: "import { artikel2_ruw, openZaak } from './wetten/wzt.js'; console.log(artikel2_ruw, openZaak);",
    one: "export { artikel2_zorgtoeslagOverHetBerekeningsjaar_snel } from './wetten/wzt.js';",
    all: "export * from './wetten/wzt.js';",
  };
  const made = Object.entries(texts).map(async ([name, text]): Promise<Bundled> => {
    const { bytes, gzip } = await bundled(text, folder);
    return { name, bytes, gzip };
  });
  return Promise.all(made);
}
