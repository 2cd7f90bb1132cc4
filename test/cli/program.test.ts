/** The program itself, as a shell starts it. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { kortingswet, zaakMet } from '../service/kortingswet.ts';
import type { Folder } from './fake-terminal.ts';
import { folderWith } from './fake-terminal.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const here = (name: string): string => new URL(`../../compiler/cli/${name}`, import.meta.url).pathname;

vi.setConfig({ testTimeout: 60_000 });

let folder: Folder;
beforeAll(() => {
  folder = folderWith({ 'kw.lid': kortingswet, 'zaak.json': JSON.stringify(zaakMet()) });
});
afterAll(() => {
  folder.remove();
});

function lidwoord(
  args: readonly string[],
  input = '',
  options: readonly string[] = [],
  main = here('main.ts'),
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, main, ...args], {
      cwd: folder.path,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.end(input);
  });
}

test('help is there without loading the compiler', async () => {
  const { code, out, err } = await lidwoord(['--help'], '', ['--experimental-loader', tracer()]);
  expect([code, out.startsWith('Gebruik:')]).toEqual([0, true]);
  const loaded = err.split('\n').filter((line) => line.startsWith('LOADED '));
  expect(loaded.some((line) => line.includes('commander'))).toBe(true);
  expect(loaded.filter((line) => /chevrotain|ts-morph|prettier|compiler\/service|runtime\//.test(line))).toEqual([]);
});

/** A loader that tells which modules are loaded. */
function tracer(): string {
  const source =
    "export async function resolve(s, c, next) { const r = await next(s, c); process._rawDebug('LOADED ' + r.url); return r; }";
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

describe('exit codes', () => {
  test.each([
    [0, ['toets', 'kw.lid']],
    [1, ['controleer', 'nergens.lid']],
    [1, ['bereken', 'korrting', '--regels', 'kw.lid', '--zaak', 'zaak.json', '--peildatum', '2025-03-01']],
    [2, ['toets', '--nergens']],
  ] as const)('%i: %j', async (expected, args) => {
    const { code, err } = await lidwoord(args);
    expect(code).toBe(expected);
    expect(err).toMatch(expected === 0 ? /^$/ : /^Fout: /);
    expect(err).not.toContain('    at ');
  });
});

test('standard input', async () => {
  const { code, out } = await lidwoord(
    ['bereken', 'korting', '--regels', 'kw.lid', '--zaak', '-', '--peildatum', '2025-03-01', '--json'],
    JSON.stringify(zaakMet()),
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ uitkomst: { waarde: '100' } });
});

describe('npm start', () => {
  test('tells what there is and works out one household', async () => {
    const { code, out, err } = await lidwoord([], '', [], here('start.ts'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Voorbeelden {2}(\d+) van \1 komen uit/);
    expect(out).toMatch(/: € [\d.]+,\d{2}\. Zo komt de wet daaraan:/);
    expect(out).toMatch(/volgens artikel \d+, \S+ lid, /);
  });
});

test.runIf(existsSync('/dev/full'))('a full disk is told, without a stack trace', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [here('main.ts'), '--help'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, 'Fout: De uitvoer kan niet worden geschreven: de schijf is vol.\n']);
});
