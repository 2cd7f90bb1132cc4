/** The kinderopvangtoeslag by the contract: published outcomes, settled readings, what is asked. */
import { describe, expect, test, vi } from 'vitest';
import type { Toeslaguitkomst } from '../../rules/toeslagen/index.ts';
import { ask, granted, perJaar, type Json } from './ask.ts';

vi.setConfig({ testTimeout: 60_000 });

const worker: Json = { geboortedatum: '1985-05-01', gewerkteUren: '160' };

function kinderopvangtoeslag(year: number, income: string, opvang: readonly Json[], more: Json = {}): Toeslaguitkomst {
  const found = ask({
    berekeningsjaar: year,
    aanvrager: { ...worker, toetsingsinkomen: income },
    kinderen: [{ geboortedatum: '2019-05-01', opvang }],
    toeslagen: ['kinderopvangtoeslag'],
    ...more,
  }).kinderopvangtoeslag;
  if (found === undefined) throw new Error('The toeslag was asked for, but there is no outcome.');
  return found;
}

const day = (urenPerMaand: string, uurprijs: string, more: Json = {}): Json => ({
  soort: 'dagopvang',
  urenPerMaand,
  uurprijs,
  ...more,
});

describe('published: Berekening kinderopvangtoeslag 2026 (TG 080 - 1Z61FD), rekenvoorbeelden 1, 3 and 4', () => {
  test.each([
    ['60000', day('122', '10.50'), '1202.86', '1202'],
    ['40000', { ...day('240', '8.25'), soort: 'gastouderopvang' }, '1821.60', '1821'],
    ['50000', { ...day('108', '9.52'), soort: 'gastouderopvang' }, '880.24', '880'],
  ])('%s', (income, care, perMaand, perMaandUitbetaald) => {
    expect(granted(kinderopvangtoeslag(2026, income, [care]))).toMatchObject({ perMaand, perMaandUitbetaald });
  });

  test('Stb. 2021, 434: 33,3% from € 127.939 in 2022', () => {
    const { perMaandExact } = granted(kinderopvangtoeslag(2022, '127939', [day('100', '8.50')]));
    expect(perMaandExact).toBe('5661/20'); // 100 × 8,50 × 33,3%
  });
});

describe('settled readings', () => {
  test('half of the costs paid, after the maximum price and hours', () => {
    const care = { soort: 'gastouderopvang', urenPerMaand: '240', uurprijs: '8.80', betaald: '0.5' };
    expect(granted(kinderopvangtoeslag(2026, '70000', [care])).perJaarExact).toBe('10603161/1000');
  });

  test('in 2020 too, by the Verzamelbesluit', () => {
    expect(granted(kinderopvangtoeslag(2020, '15000', [day('100', '8.17', { betaald: '0.8' })])).perMaandExact).toBe(
      '78432/125',
    );
  });

  test('hours worked count to 2022', () => {
    const little = { aanvrager: { ...worker, toetsingsinkomen: '15000', gewerkteUren: '60' } };
    expect(granted(kinderopvangtoeslag(2021, '', [day('100', '10')], little)).perMaand).toBe('682.21');
    expect(granted(kinderopvangtoeslag(2023, '', [day('100', '10')], little)).perMaand).toBe('875.52');
  });

  test('who does not work has no claim; who does not say is asked', () => {
    const idle = { aanvrager: { ...worker, toetsingsinkomen: '15000', gewerkteUren: '0' } };
    expect(kinderopvangtoeslag(2026, '', [day('100', '10')], idle).soort).toBe('geen');
    const silent = { aanvrager: { geboortedatum: '1985-05-01', toetsingsinkomen: '15000' } };
    expect(kinderopvangtoeslag(2026, '', [day('100', '10')], silent)).toMatchObject({
      soort: 'onbekend',
      ontbreekt: [{ feit: 'aanvrager.gewerkteUren' }],
    });
    expect(kinderopvangtoeslag(2026, '15000', [])).toMatchObject({
      soort: 'geen',
      reden: 'Er is geen kind dat naar de kinderopvang gaat.',
    });
  });

  test('a partner in detention for eight months, 2022: March to October', () => {
    const gedetineerd = { van: '2022-02-15', tot: '2022-10-15', straf: 'P8M' };
    const partner = { geboortedatum: '1986-05-01', toetsingsinkomen: '0', gewerkteUren: '0', gedetineerd };
    // eight of twelve months; the applicant alone limits the hours: 100 × 8,50 × 96%
    expect(perJaar(kinderopvangtoeslag(2022, '15000', [day('100', '10')], { partner }))).toBe('6528');
  });

  test.each([
    ['P90D', 'geen'],
    ['P13W', '11808'],
    ['P2M31D', '11808'],
    ['P12W6D', 'geen'],
  ])('a sentence of %s against three months of thirty days', (straf, expected) => {
    const gedetineerd = { van: '2023-12-01', straf };
    const partner = { geboortedatum: '1986-05-01', toetsingsinkomen: '0', gewerkteUren: '0', gedetineerd };
    expect(perJaar(kinderopvangtoeslag(2024, '15000', [day('100', '10.25')], { partner }))).toBe(expected);
  });

  test('a partner who does not work, in a sentence for the citizen', () => {
    const partner = { geboortedatum: '1986-05-01', toetsingsinkomen: '0', gewerkteUren: '0' };
    expect(kinderopvangtoeslag(2026, '15000', [day('100', '10')], { partner })).toMatchObject({
      soort: 'geen',
      reden: 'De partner werkt niet, en heeft ook geen andere grond voor kinderopvangtoeslag.',
    });
  });

  test('one reason: what fails every ground, and not each of the grounds', () => {
    const none = { grondslag: ['Wko:1.1:1'], reden: 'Er is geen kind dat naar de kinderopvang gaat.' };
    for (const aanvrager of [worker, {}, { gewerkteUren: '0' }])
      expect(kinderopvangtoeslag(2025, '', [], { aanvrager, kinderen: [] })).toEqual({ soort: 'geen', ...none });
    const idle = { aanvrager: { ...worker, toetsingsinkomen: '15000', gewerkteUren: '0' } };
    expect(kinderopvangtoeslag(2025, '', [day('100', '10')], idle)).toMatchObject({
      reden: 'De aanvrager werkt niet, en heeft ook geen andere grond voor kinderopvangtoeslag.',
    });
  });

  test('a refusal has its reason too when something that does not matter is unknown', () => {
    const silent = { aanvrager: { geboortedatum: '1957-11-15', toetsingsinkomen: '9947' } };
    expect(kinderopvangtoeslag(2024, '', [day('0', '10.25')], silent)).toMatchObject({
      soort: 'geen',
      grondslag: ['Awir:14:5'],
    });
  });

  test('an onderdeel that only the rule has is cited as its lid', () => {
    const partner = { geboortedatum: '1986-05-01', toetsingsinkomen: '10000', gewerkteUren: '100' };
    const { grondslag } = granted(kinderopvangtoeslag(2025, '15000', [day('100', '10')], { partner }));
    expect(grondslag).toContain('Awir:7:1');
    expect(grondslag.filter((address) => address.startsWith('Awir:7:1:'))).toEqual([]);
    expect(grondslag).toContain('Wko:1.5:1:a'); // this the lid has itself
  });

  test.each(['-0', '0.00', '00'])('%s hours of work is no work', (gewerkteUren) => {
    const idle = { aanvrager: { ...worker, toetsingsinkomen: '15000', gewerkteUren } };
    expect(kinderopvangtoeslag(2026, '', [day('100', '10')], idle).soort).toBe('geen');
  });

  test('a percentage that was never found is asked as a parameter', () => {
    const kinderen = [
      { geboortedatum: '2019-05-01', opvang: [day('100', '10')] },
      { geboortedatum: '2020-05-01', opvang: [day('50', '10')] },
    ];
    expect(kinderopvangtoeslag(2025, '50000', [], { kinderen })).toMatchObject({
      soort: 'onbekend',
      ontbreekt: [{ parameter: 'Bko:percentage voor een volgend kind vanaf 49.109' }],
    });
  });
});
