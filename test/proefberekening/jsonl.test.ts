/** One household a line: a bad line yields its fault, the others go on. */
import { describe, expect, test } from 'vitest';
import { proefberekeningJsonl, proefberekeningRegel, proefberekeningVanTekst } from '../../rules/toeslagen/index.ts';
import { rulesProgram } from '../oracle/compare.ts';
import { adult } from './ask.ts';

const line = (more: object): string =>
  JSON.stringify({ berekeningsjaar: 2024, aanvrager: adult, toeslagen: ['zorgtoeslag'], ...more });
const all = (lines: readonly string[]): ReturnType<typeof proefberekeningJsonl> =>
  proefberekeningJsonl(rulesProgram(), lines);

describe('households on lines', () => {
  test('in the same order, one object each', () => {
    const { regels, exitCode } = all([line({}), line({ berekeningsjaar: 2025 })]);
    const years = regels.map((text) => (JSON.parse(text) as { zorgtoeslag: { perJaar: string } }).zorgtoeslag.perJaar);
    expect([years, exitCode]).toEqual([['1483', '1573'], 0]);
    expect(regels.join('')).not.toContain('\n');
  });

  test('a bad one goes on, and the exit code is 1', () => {
    const { regels, exitCode } = all([line({}), line({ peildatum: '2025-01-01' }), '{', line({})]);
    const faults = regels.map((text) => (JSON.parse(text) as { fout?: { pad: string; bericht: string } }).fout);
    expect(faults.map((one) => one?.pad)).toEqual([undefined, 'peildatum', '', undefined]);
    expect(faults[1]?.bericht).toBe('2025-01-01 ligt niet in het berekeningsjaar 2024.');
    expect(faults[2]?.bericht).toMatch(/^Dit is geen JSON/);
    expect(exitCode).toBe(1);
  });

  test('an empty line is skipped', () => {
    const { regels, exitCode } = all(['', line({}), '   ', '\r', line({}), '']);
    expect([regels.length, exitCode]).toEqual([2, 0]);
  });

  test('no lines at all', () => {
    expect(all([])).toEqual({ regels: [], exitCode: 0 });
  });

  test('a line with spaces and a carriage return is a line', () => {
    expect(proefberekeningRegel(rulesProgram(), ` ${line({})}\r`)?.fout).toBe(false);
    expect(proefberekeningRegel(rulesProgram(), '[]')).toEqual({
      fout: true,
      tekst: '{"fout":{"pad":"","bericht":"Een lijst is geen object met gegevens; schrijf { … }."}}',
    });
  });

  test('as JSON text', () => {
    expect(proefberekeningVanTekst(rulesProgram(), line({})).zorgtoeslag?.soort).toBe('bepaald');
    expect(() => proefberekeningVanTekst(rulesProgram(), 'niets')).toThrow('Dit is geen JSON');
  });
});
