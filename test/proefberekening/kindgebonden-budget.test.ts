/** The readings of the kindgebonden budget and its worked examples, through the proefberekening. */
import { describe, expect, test } from 'vitest';
import { adult, ask, granted, kindgebondenBudget, perJaar, type Json } from './ask.ts';

const partner = (more: Json = {}): Json => ({
  partner: { geboortedatum: '1986-06-01', toetsingsinkomen: '0', ...more },
});
const born = (...dates: readonly string[]): readonly Json[] => dates.map((geboortedatum) => ({ geboortedatum }));

/** perMaandExact in each of the twelve months. */
function months(year: number, kinderen: readonly Json[], more: Json = {}): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const peildatum = `${String(year)}-${String(index + 1).padStart(2, '0')}-15`;
    return granted(kindgebondenBudget(year, {}, kinderen, { ...more, peildatum })).perMaandExact;
  });
}

const times = (count: number, amount: string): readonly string[] => Array<string>(count).fill(amount);

describe('the worked examples', () => {
  test('2021, alone, children of five and thirteen', () => {
    const found = granted(kindgebondenBudget(2021, { toetsingsinkomen: '30000' }, born('2015-05-01', '2007-05-01')));
    expect(found).toMatchObject({ perJaar: '5164', perJaarExact: '413109/80', perMaandUitbetaald: '430' });
    expect(found.tussenuitkomsten).toMatchObject({
      kindbedrag: '2226',
      totaalVanDeLeeftijdsverhogingen: '247',
      alleenstaandeOuderkop: '3242',
      budgetVoorVermindering: '5715',
    });
    expect(found.grondslag.filter((address) => !address.startsWith('Awir:3'))).toEqual([
      'Wkb:2:11',
      'Wkb:2:2',
      'Wkb:2:1',
      'Wkb:1:1:c',
      'Wkb:2:7',
      'Wkb:2:2:b',
      'Wkb:2:3',
      'Wkb:2:4',
      'Wkb:2:6',
      'Awir:8:1',
      'Awir:14:4',
    ]);
  });

  test('2026, children of eight, ten and seventeen, with and without a partner', () => {
    const children = born('2017-06-01', '2015-06-01', '2008-12-31');
    const income = { toetsingsinkomen: '60000' };
    expect(granted(kindgebondenBudget(2026, income, children, partner()))).toMatchObject({
      perJaar: '7119',
      perMaandUitbetaald: '593',
    });
    expect(granted(kindgebondenBudget(2026, income, children))).toMatchObject({
      perJaar: '9820',
      perMaandUitbetaald: '818',
    });
  });
});

describe('birthdays', () => {
  const [none, twelve, sixteen] = ['741/2', '4693/12', '4887/12'].map((text) => text) as [string, string, string];

  test('twelve in March: from April; on the first of March too', () => {
    expect(months(2021, born('2009-03-15'))).toEqual([...times(3, none), ...times(9, twelve)]);
    expect(months(2021, born('2009-03-01'))).toEqual([...times(3, none), ...times(9, twelve)]);
    expect(months(2021, born('2009-02-28'))).toEqual([...times(2, none), ...times(10, twelve)]);
  });

  test('sixteen in March: lid 4 up to and including March, then lid 5', () => {
    for (const birth of ['2005-03-15', '2005-03-01'])
      expect(months(2021, born(birth))).toEqual([...times(3, twelve), ...times(9, fraction(sixteen))]);
  });

  test('eighteen in March: up to and including March', () => {
    for (const birth of ['2003-03-15', '2003-03-01', '2003-03-31'])
      expect(months(2021, born(birth))).toEqual([...times(3, fraction(sixteen)), ...times(9, '0')]);
  });

  test('born in March: from April, also when born on the first', () => {
    for (const birth of ['2021-03-15', '2021-03-01', '2021-03-31'])
      expect(months(2021, born(birth))).toEqual([...times(3, '0'), ...times(9, none)]);
  });

  test('born on 29 February: eighteen on 1 March of a common year', () => {
    const found = months(2026, born('2008-02-29'));
    expect(found.map((month) => month !== '0')).toEqual([
      ...Array<boolean>(3).fill(true),
      ...Array<boolean>(9).fill(false),
    ]);
  });

  const fraction = (text: string): string => (text === '4887/12' ? '1629/4' : text);
});

describe('a partner', () => {
  const child = born('2018-05-01');

  test('from June: the addition and the threshold by month, the income of the year', () => {
    const more = partner({ perioden: [{ van: '2024-06-10' }], rendementsgrondslag: '500000' });
    const household = { toetsingsinkomen: '41849' };
    const found = granted(kindgebondenBudget(2024, household, child, more));
    expect(found).toMatchObject({ perJaar: '3466', perJaarExact: '277299/80' });
    expect(granted(kindgebondenBudget(2024, household, child, { ...more, peildatum: '2024-07-31' }))).toMatchObject({
      perMaandExact: '677/4',
      perMaandUitbetaald: '169',
    });
  });

  test('nil by month, not by year', () => {
    const more = partner({ perioden: [{ van: '2021-07-01' }] });
    expect(granted(kindgebondenBudget(2021, { toetsingsinkomen: '80000' }, child, more)).perJaarExact).toBe(
      '41589/160',
    );
  });

  test('without lawful residence: no claim to 2021, from 2023 a claim without the addition', () => {
    const unlawful = partner({ rechtmatigVerblijf: false });
    expect(kindgebondenBudget(2021, {}, child, unlawful)).toMatchObject({ soort: 'geen', grondslag: ['Awir:9:2'] });
    expect(granted(kindgebondenBudget(2023, {}, child, unlawful))).toMatchObject({
      perJaar: '1653',
      grondslag: expect.arrayContaining(['Wkb:1:5']) as string[],
    });
  });

  test('all year: only the joint limit', () => {
    const own = { rendementsgrondslag: '120000' };
    expect(perJaar(kindgebondenBudget(2021, own, child))).toBe('geen');
    expect(kindgebondenBudget(2021, own, child, partner()).soort).toBe('bepaald');
    expect(kindgebondenBudget(2021, own, child, partner({ rendementsgrondslag: '30000' }))).toEqual({
      soort: 'geen',
      grondslag: ['Wkb:1:4'],
      reden: 'Het vermogen is hoger dan de vermogensgrens.',
    });
  });
});

describe('no claim', () => {
  test('without children, or without kinderbijslag', () => {
    const reason = 'Er is geen kind voor wie aanspraak op kindgebonden budget bestaat.';
    expect(kindgebondenBudget(2025, {}, [])).toEqual({ soort: 'geen', grondslag: ['Wkb:2:1'], reden: reason });
    expect(kindgebondenBudget(2025, {}, [{ geboortedatum: '2018-05-01', kinderbijslag: false }])).toMatchObject({
      soort: 'geen',
    });
  });

  test('when nothing remains, or less than € 24', () => {
    const child = born('2018-05-01');
    for (const toetsingsinkomen of ['87655', '200000'])
      expect(kindgebondenBudget(2021, { toetsingsinkomen }, child)).toMatchObject({
        soort: 'geen',
        grondslag: ['Awir:14:5'],
      });
  });
});

describe('what is not known', () => {
  test('is asked when it matters', () => {
    const household = { berekeningsjaar: 2025, aanvrager: { geboortedatum: '1985-05-01' }, kinderen: [{}] };
    const { kindgebondenBudget: found } = ask({ ...household, toeslagen: ['kindgebondenBudget'] });
    expect(found).toMatchObject({ soort: 'onbekend' });
    expect(found?.soort === 'onbekend' && found.ontbreekt.map((one) => ('feit' in one ? one.feit : one))).toEqual(
      expect.arrayContaining(['kinderen[0].geboortedatum']),
    );
  });

  test('and not when it does not', () => {
    const rich = { ...adult, toetsingsinkomen: undefined, rendementsgrondslag: '500000' };
    const aanvrager = Object.fromEntries(Object.entries(rich).filter(([, value]) => value !== undefined));
    const { kindgebondenBudget: found } = ask({ berekeningsjaar: 2025, aanvrager, kinderen: born('2018-05-01') });
    expect(found?.soort).toBe('geen');
  });

  test('of a later year: the amounts', () => {
    const found = kindgebondenBudget(2027, {}, born('2018-05-01'));
    expect(found.soort === 'onbekend' && found.ontbreekt).toEqual(
      expect.arrayContaining([{ parameter: 'Wkb:vermogensgrens zonder partner' }]),
    );
  });
});
