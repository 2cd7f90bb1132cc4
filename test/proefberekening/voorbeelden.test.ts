/** The worked examples of the description of both toeslagen, through the proefberekening. */
import { describe, expect, test } from 'vitest';
import { adult, granted, huurtoeslag, perJaar, zorgtoeslag, type Json } from './ask.ts';

const child: Json = { geboortedatum: '2015-03-01' };
const partner: Json = { geboortedatum: '1986-06-01', toetsingsinkomen: '0' };

type Example = readonly [
  title: string,
  year: number,
  aanvrager: Json,
  huur: Json,
  more: Json,
  between: Readonly<Record<string, string>>,
  month: string,
  paid: string,
  perYear: string,
];

const rents: readonly Example[] = [
  [
    '9.1 alone in 2021, € 12 a kind of service costs',
    2021,
    { toetsingsinkomen: '20000' },
    { kaleHuur: '595.00', servicekosten: { schoonmaak: '17.00', energie: '5.00' } },
    {},
    { rekenhuur: '612', normhuur: '298.42', basishuur: '315.36' },
    '237301/1000',
    '237',
    '2848',
  ],
  [
    '9.2 two parents and a child in 2023',
    2023,
    { toetsingsinkomen: '30000' },
    { kaleHuur: '700.00' },
    { partner, kinderen: [child] },
    { huishouden: 'meerpersoonshuishouden', normhuur: '308.26', aftoppingsgrens: '693.6' },
    '6017/20',
    '300',
    '3610',
  ],
  [
    '9.3 two elderly persons in 2023',
    2023,
    { geboortedatum: '1950-01-15', toetsingsinkomen: '32000' },
    { kaleHuur: '720.00' },
    { partner: { geboortedatum: '1951-02-10', toetsingsinkomen: '0' } },
    { huishouden: 'meerpersoonsouderenhuishouden', normhuur: '325.48' },
    '22607/80',
    '282',
    '3391',
  ],
  [
    '9.4 basishuur above the kwaliteitskortingsgrens',
    2023,
    { toetsingsinkomen: '29500' },
    { kaleHuur: '780.00' },
    {},
    { normhuur: '485.12', basishuur: '485.12' },
    '316939/2000',
    '158',
    '1902',
  ],
  [
    '9.6 an elderly person alone in 2024',
    2024,
    { geboortedatum: '1950-03-01', toetsingsinkomen: '24000' },
    { kaleHuur: '640.00' },
    {},
    { huishouden: 'eenpersoonsouderenhuishouden', normhuur: '271.55', basishuur: '233.83' },
    '682469/2000',
    '341',
    '4095',
  ],
  [
    '9.7 alone in 2025',
    2025,
    { toetsingsinkomen: '27250' },
    { kaleHuur: '640.00' },
    {},
    { normhuur: '337.93', basishuur: '300.79' },
    '28223/100',
    '282',
    '3387',
  ],
  [
    '9.8 alone in 2026, service costs do not count',
    2026,
    { toetsingsinkomen: '25000' },
    { kaleHuur: '650.00', servicekosten: { schoonmaak: '12' } },
    {},
    { rekenhuur: '650', basishuur: '202.52' },
    '28713/80',
    '358',
    '4307',
  ],
  [
    '9.9 a family of four in 2026, rent above the limit',
    2026,
    { toetsingsinkomen: '20000' },
    { kaleHuur: '980.00' },
    { partner: { ...partner, toetsingsinkomen: '16000' }, kinderen: [child, child] },
    { begrensdeRekenhuur: '932.93', basishuur: '200.71', aftoppingsgrens: '764.14', rekeninkomen: '36000' },
    '455367/1000',
    '455',
    '5464',
  ],
  [
    '9.10 nineteen years old in 2026',
    2026,
    { geboortedatum: '2006-05-01', toetsingsinkomen: '12000' },
    { kaleHuur: '480.00' },
    {},
    { maximaleHuurgrens: '498.2', basishuur: '202.52' },
    '6937/25',
    '277',
    '3330',
  ],
];

describe('huurtoeslag', () => {
  test.each(rents)('%s', (_, year, aanvrager, huur, more, between, month, paid, perYear) => {
    const found = granted(huurtoeslag(year, aanvrager, huur, more));
    expect(found.tussenuitkomsten).toMatchObject(between);
    expect([found.perMaandExact, found.perMaandUitbetaald, found.perJaar]).toEqual([month, paid, perYear]);
  });

  test('9.5 a euro above the ijkpunt: three cents, no jump', () => {
    const normhuur = (toetsingsinkomen: string): string | undefined =>
      granted(huurtoeslag(2023, { toetsingsinkomen }, { kaleHuur: '600.00' })).tussenuitkomsten['normhuur'];
    expect([normhuur('19375'), normhuur('19376')]).toEqual(['225.54', '225.57']);
  });
});

describe('zorgtoeslag', () => {
  const together = (verzekerde: boolean, verzekeringsplichtNageleefd = true): Json => ({
    partner: { ...adult, toetsingsinkomen: '15000', verzekerde, verzekeringsplichtNageleefd },
  });

  test('1: alone in 2024, € 30.000', () => {
    const found = granted(zorgtoeslag(2024, { toetsingsinkomen: '30000' }));
    expect(found.tussenuitkomsten).toMatchObject({ normpremie: '938.77171', zorgtoeslag: '1048.22829' });
    expect([found.perJaar, found.perMaandUitbetaald]).toEqual(['1048', '87']);
  });

  test('2: partner who is not insured in 2026', () => {
    const found = granted(zorgtoeslag(2026, { toetsingsinkomen: '20000' }, together(false)));
    expect(found.tussenuitkomsten).toMatchObject({ normpremie: '1998.12424', zorgtoeslag: '1119.93788' });
    expect([found.perJaar, found.perMaandUitbetaald]).toEqual(['1120', '93']);
    expect(found.grondslag).toContain('Wzt:2:4');
  });

  test('2: the same with an insured partner', () => {
    const found = granted(zorgtoeslag(2026, { toetsingsinkomen: '20000' }, together(true)));
    expect([found.perJaar, found.perMaandUitbetaald]).toEqual(['2240', '186']);
  });

  test.each([
    [2020, 'geen'],
    [2021, '350'],
    [2026, '1120'],
  ])('2: partner wrongly not insured in %s: %s', (year, expected) => {
    expect(perJaar(zorgtoeslag(year, { toetsingsinkomen: '20000' }, together(false, false)))).toBe(expected);
  });

  test('the example of the contract', () => {
    expect(zorgtoeslag(2024, { toetsingsinkomen: '27578.70' })).toMatchObject({
      soort: 'bepaald',
      perMaandExact: '22987/200',
      perMaand: '114.94',
      perMaandUitbetaald: '114',
      perJaarExact: '68961/50',
      perJaar: '1379',
      tussenuitkomsten: { normpremie: '607.78' },
    });
    expect(granted(zorgtoeslag(2024, { toetsingsinkomen: '27578.70' })).grondslag).toEqual(
      expect.arrayContaining(['Wzt:2:1', 'Wzt:2:2', 'Awir:14:4']),
    );
  });
});
