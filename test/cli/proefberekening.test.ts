/** The command around the proefberekening: where it reads, what it writes, and its exit code. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import type { Folder } from './fake-terminal.ts';
import { folderWith } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const household = JSON.stringify({
  berekeningsjaar: 2025,
  aanvrager: { geboortedatum: '1990-05-01', toetsingsinkomen: '30000' },
  toeslagen: ['zorgtoeslag'],
});

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'huishouden.json': household,
    'huishoudens.jsonl': [household, '', '{"berekeningsjaar": 2025, "schoenmaat": 42}', '{kapot', household].join('\n'),
    'fout.json': '{ "berekeningsjaar": 2025, "aanvrager": { "toetsingsinkomen": 30000.5 } }',
  });
});
afterAll(() => {
  folder.remove();
});

test('one household, from a file or standard input', async () => {
  const file = await folder.lidwoord(['proefberekening', 'huishouden.json']);
  const piped = await folder.lidwoord(['proefberekening', '-'], { input: household });
  const unnamed = await folder.lidwoord(['proefberekening'], { input: household });
  expect(file.code).toBe(0);
  expect(JSON.parse(file.out)).toMatchObject({ zorgtoeslag: { soort: 'bepaald', perJaar: '1355' } });
  expect([piped, unnamed]).toEqual([file, file]);
});

test('a bad household: its path on standard error, nothing on standard output', async () => {
  for (const more of [[], ['--json']]) {
    const { code, out, err } = await folder.lidwoord(['proefberekening', 'fout.json', ...more]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('aanvrager.toetsingsinkomen');
  }
});

test('one a line: in order, a bad line by itself, an empty one skipped', async () => {
  const { code, out, err } = await folder.lidwoord(['proefberekening', '--jsonl', 'huishoudens.jsonl']);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect([code, err]).toEqual([1, '']);
  expect(lines).toMatchObject([
    { zorgtoeslag: { soort: 'bepaald' } },
    { fout: { pad: 'schoenmaat', bericht: expect.any(String) as string } },
    { fout: { pad: '', bericht: expect.stringContaining('geen geldige JSON') as string } },
    { zorgtoeslag: { soort: 'bepaald' } },
  ]);
});

test('lines from standard input; a line that is no UTF-8 is a bad line', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode(`${household}\r\n`), 0xff, 0x0a]);
  const { code, out } = await folder.lidwoord(['proefberekening', '--jsonl', '-'], { input: bytes });
  expect(code).toBe(1);
  expect(out.split('\n')[1]).toBe('{"fout":{"pad":"","bericht":"Deze regel is geen tekst in UTF-8."}}');
});

test('one line of many megabytes takes seconds, not hours', async () => {
  const text = `{"berekeningsjaar":2025,"aanvrager":{"geboortedatum":"${'x'.repeat(40_000_000)}"}}`;
  folder.write('lang.jsonl', new TextEncoder().encode(`${text}\n${household}\n`));
  const { code, out } = await folder.lidwoord(['proefberekening', '--jsonl', 'lang.jsonl']);
  expect(code).toBe(1);
  expect(out.split('\n').map((line) => line.slice(0, 40))).toEqual([
    expect.stringContaining('"pad":"aanvrager.geboortedatum"') as string,
    expect.stringContaining('aangenomen') as string,
    '',
  ]);
});

test('the reasons of each toeslag as a letter', async () => {
  const { code, out } = await folder.lidwoord(['proefberekening', 'huishouden.json', '--motivering']);
  expect(code).toBe(0);
  expect(out).toContain(
    'De zorgtoeslag over het berekeningsjaar bedraagt € 1.355,00, op grond van artikel 2, vijfde lid, Wzt en artikel 14, vierde lid, Awir.',
  );
  expect(out).toContain('Aangenomen\n- ');
  const asJson = await folder.lidwoord(['proefberekening', 'huishouden.json', '--motivering', '--json']);
  expect(JSON.parse(asJson.out)).toMatchObject({ motiveringen: [{ toeslag: 'zorgtoeslag' }] });
  const bad = await folder.lidwoord(['proefberekening', 'fout.json', '--motivering']);
  expect([bad.code, bad.out]).toEqual([1, '']);
  const both = await folder.lidwoord(['proefberekening', '--jsonl', 'huishoudens.jsonl', '--motivering']);
  expect([both.code, both.out]).toEqual([2, '']);
});
