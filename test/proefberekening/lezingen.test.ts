/** The settled readings of the contract, each as a case. */
import { describe, expect, test } from 'vitest';
import { adult, ask, granted, huurtoeslag, perJaar, zorgtoeslag, type Json } from './ask.ts';

const partner = (more: Json = {}): Json => ({ partner: { ...adult, toetsingsinkomen: '0', ...more } });
const resident = (...given: readonly Json[]): Json => ({ medebewoners: given });
const RENT: Json = { kaleHuur: '600.00' };

/** perMaandExact in each of the twelve months. */
function months(household: Json, toeslag: 'zorgtoeslag' | 'huurtoeslag'): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const peildatum = `${String(household['berekeningsjaar'])}-${String(index + 1).padStart(2, '0')}-15`;
    const found = ask({ ...household, peildatum, toeslagen: [toeslag] })[toeslag];
    return found?.soort === 'bepaald' ? found.perMaandExact : (found?.soort ?? '');
  });
}

const times = (count: number, amount: string): readonly string[] => Array<string>(count).fill(amount);

describe('what is absent', () => {
  test('is assumed where a form would, and told', () => {
    const { aangenomen } = ask({ berekeningsjaar: 2025, aanvrager: adult, huur: RENT, toeslagen: ['huurtoeslag'] });
    expect(aangenomen).toEqual(
      expect.arrayContaining([
        'aanvrager.verzekerde = ja',
        'aanvrager.verzekeringsplichtNageleefd = ja',
        'aanvrager.rechtmatigVerblijf = ja',
        'aanvrager.rendementsgrondslag = 0',
        'aanvrager.woonlandfactor = 1',
        'aanvrager.verdragsgerechtigd = nee',
        'aanvrager.wlz = nee',
        'aanvrager.aow = volgt uit geboortedatum',
        'partner = geen',
        'medebewoners = geen',
        'kinderen = geen',
        'huur.zelfstandigeWoonruimte = ja',
        'huur.aangepasteWoning = nee',
        'huur.eerdereToeslag = geen',
        'huur.servicekosten.energie = 0',
        'huur.servicekosten.schoonmaak = 0',
        'huur.servicekosten.huismeester = 0',
        'huur.servicekosten.dienstruimten = 0',
      ]),
    );
  });

  test('of others in the household too', () => {
    const household = {
      berekeningsjaar: 2025,
      aanvrager: adult,
      partner: { ...adult, verzekeringsplichtNageleefd: false },
      medebewoners: [{ geboortedatum: '2001-01-01' }],
      kinderen: [{ geboortedatum: '2020-02-02', opvang: [{ soort: 'dagopvang' }] }],
      toeslagen: ['zorgtoeslag'],
    };
    expect(ask(household).aangenomen).toEqual(
      expect.arrayContaining([
        'partner.verzekerde = nee',
        'medebewoners[0].rendementsgrondslag = 0',
        'medebewoners[0].onderhuurder = nee',
        'medebewoners[0].rechtmatigVerblijf = ja',
        'kinderen[0].toetsingsinkomen = 0',
        'kinderen[0].kinderbijslag = ja',
        'kinderen[0].opvang[0].betaald = 1',
      ]),
    );
  });

  test('what was given is not told as assumed', () => {
    const given = {
      berekeningsjaar: 2025,
      aanvrager: { ...adult, verzekerde: true, aow: false },
      medebewoners: [],
      kinderen: [],
    };
    const { aangenomen } = ask(given);
    for (const said of ['aanvrager.verzekerde', 'aanvrager.aow', 'medebewoners', 'kinderen'])
      expect(aangenomen.some((line) => line.startsWith(`${said} =`))).toBe(false);
  });

  test('one of the four service costs', () => {
    const huur = { kaleHuur: '595', servicekosten: { schoonmaak: '30', energie: '5' } };
    const { aangenomen } = ask({ berekeningsjaar: 2021, aanvrager: adult, huur });
    expect(aangenomen.filter((line) => line.includes('servicekosten'))).toEqual([
      'huur.servicekosten.huismeester = 0',
      'huur.servicekosten.dienstruimten = 0',
    ]);
    expect(granted(huurtoeslag(2021, {}, huur)).tussenuitkomsten['rekenhuur']).toBe('612');
  });

  test('the rent: huurtoeslag unknown', () => {
    const { huurtoeslag: found } = ask({ berekeningsjaar: 2025, aanvrager: adult });
    expect(found).toEqual({ soort: 'onbekend', ontbreekt: [{ feit: 'huur', vraag: expect.any(String) as string }] });
  });

  test('the amount of the rent', () => {
    expect(huurtoeslag(2025, {}, {})).toEqual({
      soort: 'onbekend',
      ontbreekt: [{ feit: 'huur.kaleHuur', vraag: 'Wat is de kale huur per maand?' }],
    });
  });

  test('an income', () => {
    expect(zorgtoeslag(2025, { toetsingsinkomen: undefined })).toEqual({
      soort: 'onbekend',
      ontbreekt: [
        { feit: 'aanvrager.toetsingsinkomen', vraag: 'Wat is het toetsingsinkomen van de aanvrager over 2025?' },
      ],
    });
    const other = resident({ geboortedatum: '1990-01-01' }, { geboortedatum: '1990-01-01', toetsingsinkomen: '0' });
    expect(huurtoeslag(2025, {}, RENT, other)).toEqual({
      soort: 'onbekend',
      ontbreekt: [
        { feit: 'medebewoners[0].toetsingsinkomen', vraag: 'Wat is het toetsingsinkomen van medebewoner 1 over 2025?' },
      ],
    });
  });

  test('a refusal that holds whatever the unknown is', () => {
    const nothing = { toetsingsinkomen: undefined };
    expect(zorgtoeslag(2025, { ...nothing, rendementsgrondslag: '141897' })).toEqual({
      soort: 'geen',
      grondslag: ['Wzt:3:1'],
      reden: 'Het vermogen is hoger dan de vermogensgrens.',
    });
    expect(huurtoeslag(2025, nothing, { kaleHuur: '900.08' })).toMatchObject({
      soort: 'geen',
      grondslag: ['Wht:13:1:a'],
    });
    expect(zorgtoeslag(2025, { ...nothing, verzekerde: false })).toMatchObject({
      soort: 'geen',
      grondslag: ['Wzt:1:1:c'],
    });
  });

  test('laws that are not encoded are said to be so', () => {
    const found = ask({ berekeningsjaar: 2025, aanvrager: adult });
    expect(Object.keys(found)).toEqual([
      'aangenomen',
      'zorgtoeslag',
      'huurtoeslag',
      'kindgebondenBudget',
      'kinderopvangtoeslag',
    ]);
    for (const toeslag of ['kindgebondenBudget', 'kinderopvangtoeslag'] as const) {
      const uncoded = found[toeslag];
      if (uncoded?.soort === 'onbekend' && uncoded.ontbreekt.some((one) => 'regeling' in one))
        expect(uncoded.ontbreekt).toEqual([
          {
            regeling: expect.any(String) as string,
            vraag: expect.stringMatching(/is nog niet gecodeerd\.$/) as string,
          },
        ]);
    }
    expect(Object.keys(ask({ berekeningsjaar: 2025, aanvrager: adult, toeslagen: ['huurtoeslag'] }))).toEqual([
      'aangenomen',
      'huurtoeslag',
    ]);
  });
});

describe('amounts that were never found', () => {
  const elderly = { geboortedatum: '1945-03-01', toetsingsinkomen: '17000' };

  test('pensioners in 2019 and 2021: unknown, by the amount', () => {
    for (const year of [2019, 2021]) {
      const found = huurtoeslag(year, elderly, RENT);
      expect(found.soort).toBe('onbekend');
      expect(JSON.stringify(found)).toContain('"parameter":"Wht:minimum-inkomensijkpunt');
    }
  });

  test('but a refusal holds whatever the amount', () => {
    expect(huurtoeslag(2019, elderly, { kaleHuur: '720.43' })).toMatchObject({
      soort: 'geen',
      grondslag: ['Wht:13:1:a'],
    });
    expect(huurtoeslag(2019, { ...elderly, toetsingsinkomen: '22676' }, RENT)).toMatchObject({
      soort: 'geen',
      reden: 'Het rekeninkomen is hoger dan het norminkomen.',
    });
    expect(huurtoeslag(2019, { ...elderly, rendementsgrondslag: '30361' }, RENT)).toMatchObject({ soort: 'geen' });
  });

  test('a year of which the amounts are not known yet', () => {
    const found = zorgtoeslag(2027, {});
    expect(found.soort).toBe('onbekend');
    expect(JSON.stringify(found)).toContain('"parameter":"Wzt:');
    expect(zorgtoeslag(2027, { verzekerde: false })).toMatchObject({ soort: 'geen', grondslag: ['Wzt:1:1:c'] });
    // rekenhuur without limit since 2026: refused for another reason that needs no amount
    expect(huurtoeslag(2027, {}, { ...RENT, zelfstandigeWoonruimte: false })).toMatchObject({
      soort: 'geen',
      grondslag: ['Wht:11:1'],
    });
  });
});

describe('verzekerde', () => {
  test('a child of seventeen is insured, and has no claim before the month after its birthday', () => {
    const born = (geboortedatum: string): readonly string[] =>
      months({ berekeningsjaar: 2024, aanvrager: { geboortedatum, toetsingsinkomen: '20000' } }, 'zorgtoeslag');
    const claim = '148307099/1200000';
    // on the first of June or on the tenth: from July
    expect(born('2006-06-01')).toEqual([...times(6, '0'), ...times(6, claim)]);
    expect(born('2006-06-10')).toEqual([...times(6, '0'), ...times(6, claim)]);
    expect(born('2006-05-31')).toEqual([...times(5, '0'), ...times(7, claim)]);
    expect(born('2006-12-01')).toEqual(times(12, 'geen'));
  });

  test('born on 29 February: eighteen on 1 March of a common year, claim from April', () => {
    const household = { berekeningsjaar: 2022, aanvrager: { geboortedatum: '2004-02-29', toetsingsinkomen: '20000' } };
    expect(
      months(household, 'zorgtoeslag')
        .slice(1, 5)
        .map((month) => month === '0'),
    ).toEqual([true, true, false, false]);
  });

  test('a treaty beneficiary is one, with the factor of his country', () => {
    const treaty = { toetsingsinkomen: '28406', verdragsgerechtigd: true, woonlandfactor: '0.7981' };
    const found = granted(zorgtoeslag(2025, treaty));
    expect(found.perJaarExact).toBe('7168809/6250');
    expect(found.grondslag).toContain('Wzt:4a:1');
  });

  test('who is said not to be insured has no claim, by treaty or not', () => {
    expect(zorgtoeslag(2025, { verzekerde: false })).toMatchObject({
      soort: 'geen',
      reden: 'De aanvrager is geen verzekerde.',
    });
    expect(perJaar(zorgtoeslag(2025, { verzekerde: false, verdragsgerechtigd: true }))).toBe('geen');
  });

  test('absent with the duty neglected: not insured', () => {
    expect(perJaar(zorgtoeslag(2025, { verzekeringsplichtNageleefd: false }))).toBe('geen');
  });

  test('detention works on the kinderopvangtoeslag only', () => {
    const gedetineerd = { van: '2025-02-01', tot: '2025-10-01', straf: 'P8M' };
    expect(zorgtoeslag(2025, { gedetineerd, wlz: true })).toEqual(zorgtoeslag(2025, {}));
    expect(zorgtoeslag(2025, {}, partner({ gedetineerd }))).toEqual(zorgtoeslag(2025, {}, partner()));
  });

  test('2018 to 2020: the wrongly uninsured partner goes before the uninsured one', () => {
    expect(zorgtoeslag(2020, {}, partner({ verzekerde: false, verzekeringsplichtNageleefd: false }))).toMatchObject({
      soort: 'geen',
      grondslag: ['Wzt:2:5'],
    });
    expect(zorgtoeslag(2020, {}, partner({ verzekerde: false })).soort).toBe('bepaald');
  });
});

describe('a partner by periods', () => {
  const rich = { toetsingsinkomen: '20000', rendementsgrondslag: '100000' };
  const poorer = (perioden?: readonly Json[]): Json =>
    partner({ rendementsgrondslag: '500000', ...(perioden && { perioden }) });

  test('all twelve months: the joint limit', () => {
    expect(zorgtoeslag(2024, rich, poorer())).toMatchObject({ soort: 'geen', grondslag: ['Wzt:2a:1'] });
    // gone in the course of December: still all twelve months
    expect(perJaar(zorgtoeslag(2024, rich, poorer([{ tot: '2024-12-02' }])))).toBe('geen');
  });

  test('then only the joint limit binds', () => {
    const own = { toetsingsinkomen: '20000', rendementsgrondslag: '150000' };
    expect(zorgtoeslag(2024, own, partner()).soort).toBe('bepaald');
    expect(perJaar(zorgtoeslag(2024, own, partner({ perioden: [{ van: '2024-01-02' }] })))).toBe('geen');
  });

  test('a part of the year: only the own wealth and the own limit', () => {
    expect(zorgtoeslag(2024, rich, poorer([{ van: '2024-01-02' }])).soort).toBe('bepaald');
    expect(zorgtoeslag(2024, rich, poorer([{ tot: '2024-12-01' }])).soort).toBe('bepaald');
  });

  test('counts from the first of the month after', () => {
    const household = {
      berekeningsjaar: 2024,
      aanvrager: { ...adult, toetsingsinkomen: '20000' },
      ...partner({ toetsingsinkomen: '18000', perioden: [{ van: '2024-06-15', tot: '2024-11-02' }] }),
    };
    const alone = '148307099/1200000';
    const together = '65207033/600000';
    expect(months(household, 'zorgtoeslag')).toEqual([...times(6, alone), ...times(5, together), alone]);
    expect(ask({ ...household, toeslagen: ['zorgtoeslag'] }).zorgtoeslag).toMatchObject({ perJaar: '1409' });
  });

  test('from the first: in that month', () => {
    const household = { berekeningsjaar: 2024, aanvrager: adult, ...partner({ perioden: [{ van: '2024-06-01' }] }) };
    const found = months(household, 'zorgtoeslag');
    expect([found[4] === found[5], found[5] === found[6]]).toEqual([false, true]);
  });

  test('in the rent: the wealth of the whole year, the number of persons by month', () => {
    const own = { rendementsgrondslag: '37396' };
    expect(perJaar(huurtoeslag(2025, own, RENT))).toBe('geen');
    expect(huurtoeslag(2025, own, RENT, partner()).soort).toBe('bepaald');
    expect(perJaar(huurtoeslag(2025, own, RENT, partner({ perioden: [{ van: '2025-01-02' }] })))).toBe('geen');
    expect(huurtoeslag(2025, own, RENT, partner({ rendementsgrondslag: '37395' }))).toMatchObject({
      soort: 'geen',
      grondslag: expect.arrayContaining(['Awir:7:3']) as string[],
    });
  });

  test('without lawful residence', () => {
    const unlawful = partner({ rechtmatigVerblijf: false, perioden: [{ van: '2025-03-15' }] });
    const household = { berekeningsjaar: 2025, aanvrager: adult, ...unlawful };
    const found = months(household, 'zorgtoeslag');
    expect(found.slice(3)).toEqual(times(9, '0'));
    expect(found.slice(0, 3)).not.toContain('0');
    expect(zorgtoeslag(2025, {}, partner({ rechtmatigVerblijf: false }))).toMatchObject({
      soort: 'geen',
      grondslag: ['Awir:9:2'],
      reden: 'De partner is een vreemdeling zonder rechtmatig verblijf.',
    });
  });
});

describe('who lives in', () => {
  const income = (more: Json): string | undefined =>
    granted(huurtoeslag(2025, {}, RENT, more)).tussenuitkomsten['rekeninkomen'];
  const grown = { geboortedatum: '2003-05-01', toetsingsinkomen: '9000' };

  test('a child under 23 on 1 January: its income above the exemption', () => {
    expect(income(resident(grown))).toBe('24000');
    expect(income(resident({ ...grown, kindVan: 'aanvrager' }))).toBe('17958');
    expect(income({ ...resident({ ...grown, kindVan: 'partner' }), ...partner() })).toBe('17958');
    expect(income(resident({ ...grown, kindVan: 'aanvrager', geboortedatum: '2002-01-02' }))).toBe('17958');
    expect(income(resident({ ...grown, kindVan: 'aanvrager', geboortedatum: '2002-01-01' }))).toBe('24000');
    expect(income(resident({ ...grown, kindVan: 'aanvrager', toetsingsinkomen: '6042' }))).toBe('15000');
  });

  test('a subtenant does not count, unless he is a child', () => {
    const persons = (more: Json): string | undefined =>
      granted(huurtoeslag(2025, {}, RENT, more)).tussenuitkomsten['aantalPersonenVanHetHuishouden'];
    expect(persons(resident({ ...grown, onderhuurder: true }))).toBe('1');
    expect(income(resident({ ...grown, onderhuurder: true }))).toBe('15000');
    expect(persons(resident({ ...grown, onderhuurder: true, kindVan: 'aanvrager' }))).toBe('2');
    expect(persons({ ...resident({ ...grown, onderhuurder: true, kindVan: 'partner' }), ...partner() })).toBe('3');
  });

  test('a resident for a part of the year counts in those months, with the income of the year', () => {
    const moved = resident({ ...grown, perioden: [{ van: '2025-04-02', tot: '2025-09-01' }] });
    const household = { berekeningsjaar: 2025, aanvrager: adult, huur: RENT, ...moved };
    const found = months(household, 'huurtoeslag');
    const alone = found[0] ?? '';
    const shared = found[6] ?? '';
    expect(alone).not.toBe(shared);
    expect(found).toEqual([...times(4, alone), ...times(4, shared), ...times(4, alone)]);
  });

  test('wealth of a resident: only when he lived in all year', () => {
    const rich = { ...grown, rendementsgrondslag: '37396' };
    expect(huurtoeslag(2025, {}, RENT, resident(rich))).toMatchObject({
      soort: 'geen',
      reden: 'Het vermogen van een medebewoner is hoger dan de vermogensgrens.',
    });
    expect(huurtoeslag(2025, {}, RENT, resident({ ...rich, perioden: [{ van: '2025-01-02' }] })).soort).toBe('bepaald');
    expect(huurtoeslag(2025, {}, RENT, resident({ ...rich, rendementsgrondslag: '37395' })).soort).toBe('bepaald');
  });

  test('a resident without lawful residence: of any age to 2021, from eighteen since 2022', () => {
    const unlawful = (geboortedatum: string): Json =>
      resident({ geboortedatum, toetsingsinkomen: '0', rechtmatigVerblijf: false });
    expect(perJaar(huurtoeslag(2021, {}, RENT, unlawful('2010-01-01')))).toBe('geen');
    expect(huurtoeslag(2022, {}, RENT, unlawful('2010-01-01')).soort).toBe('bepaald');
    expect(huurtoeslag(2022, {}, RENT, unlawful('2000-01-01'))).toMatchObject({
      soort: 'geen',
      grondslag: expect.arrayContaining(['Awir:9:3']) as string[],
    });
  });

  test('children count as residents, from the month after their birth', () => {
    const type = (...children: readonly string[]): string | undefined =>
      granted(huurtoeslag(2025, {}, RENT, { kinderen: children.map((geboortedatum) => ({ geboortedatum })) }))
        .tussenuitkomsten['aantalPersonenVanHetHuishouden'];
    expect(type('2020-01-01', '2023-01-01')).toBe('3');
    expect(type('2025-01-01')).toBe('2');
    expect(type('2025-01-02')).toBe('1');
  });

  test('a child that turns eighteen is not given twice', () => {
    const kinderen = [{ geboortedatum: '2007-06-10', toetsingsinkomen: '4000' }];
    const found = granted(huurtoeslag(2025, {}, RENT, { kinderen }));
    expect(found.tussenuitkomsten['aantalPersonenVanHetHuishouden']).toBe('2');
    expect(found.tussenuitkomsten['rekeninkomen']).toBe('15000');
  });
});

describe('ages and the AOW', () => {
  test('a birthday on the first counts from that day, one on the second from the next month', () => {
    const young = (geboortedatum: string): readonly string[] =>
      months(
        { berekeningsjaar: 2025, aanvrager: { geboortedatum, toetsingsinkomen: '12000' }, huur: RENT },
        'huurtoeslag',
      );
    expect(young('2002-06-01').indexOf('35797/100')).toBe(5);
    expect(young('2002-06-02').indexOf('35797/100')).toBe(6);
    expect(young('2002-06-02').slice(0, 6)).toEqual(times(6, '0'));
  });

  test('born on 29 February: twenty-three on 1 March of a common year', () => {
    const household = {
      berekeningsjaar: 2023,
      aanvrager: { geboortedatum: '2000-02-29', toetsingsinkomen: '12000' },
      huur: RENT,
    };
    expect(months(household, 'huurtoeslag')).toEqual([...times(2, '0'), ...times(10, '32273/100')]);
  });

  test('eighteen on the first of a month: a tenant from that day', () => {
    const tenant = (geboortedatum: string): number =>
      months(
        { berekeningsjaar: 2025, aanvrager: { geboortedatum, toetsingsinkomen: '5000' }, huur: { kaleHuur: '450' } },
        'huurtoeslag',
      ).filter((month) => month !== '0').length;
    expect([tenant('2007-09-01'), tenant('2007-09-02')]).toEqual([4, 3]);
    expect(huurtoeslag(2025, { geboortedatum: '2008-01-01' }, { kaleHuur: '450' })).toMatchObject({
      soort: 'geen',
      reden: 'De huurder is niet meerderjarig.',
    });
  });

  const pensioner = { geboortedatum: '1956-06-10', toetsingsinkomen: '18000' }; // 66 years and ten months: 10 April 2023
  const home = { kaleHuur: '720.00' };
  const younger = { geboortedatum: '1975-06-01', toetsingsinkomen: '12000' };

  test('a minor with a child counts as of age, from the birth of the child', () => {
    const minor = { geboortedatum: '2008-06-15', toetsingsinkomen: '9000' };
    expect(perJaar(huurtoeslag(2025, minor, { kaleHuur: '450' }))).toBe('geen');
    const born = { kinderen: [{ geboortedatum: '2025-03-20' }] };
    const household = { berekeningsjaar: 2025, aanvrager: minor, huur: { kaleHuur: '450' }, ...born };
    expect(months(household, 'huurtoeslag')).toEqual([...times(3, '0'), ...times(9, '6319/25')]);
  });

  test('AOW in the course of the year: the type of household stays, the highest part opens', () => {
    const household = { berekeningsjaar: 2023, aanvrager: pensioner, partner: younger, huur: home };
    expect(months(household, 'huurtoeslag')).toEqual([...times(4, '541367/2000'), ...times(8, '119923/400')]);
    expect(granted(huurtoeslag(2023, pensioner, home, { partner: younger })).tussenuitkomsten['huishouden']).toBe(
      'meerpersoonshuishouden',
    );
  });

  test('aow, when given, holds for the whole year', () => {
    const type = (aow: boolean): string | undefined =>
      granted(huurtoeslag(2023, { ...pensioner, aow }, home, { partner: younger })).tussenuitkomsten['huishouden'];
    expect([type(true), type(false)]).toEqual(['meerpersoonsouderenhuishouden', 'meerpersoonshuishouden']);
    const household = { berekeningsjaar: 2023, aanvrager: { ...pensioner, aow: false }, partner: younger, huur: home };
    expect(months(household, 'huurtoeslag')).toEqual(times(12, '541367/2000'));
  });

  test('on 1 January, or a day later', () => {
    const type = (geboortedatum: string): string | undefined =>
      granted(huurtoeslag(2020, { geboortedatum, toetsingsinkomen: '20000' }, RENT)).tussenuitkomsten['huishouden'];
    expect(type('1953-09-01')).toBe('eenpersoonsouderenhuishouden');
    expect(type('1953-09-02')).toBe('eenpersoonshuishouden');
  });
});

describe('the dwelling', () => {
  test('shared: not a dwelling of one’s own', () => {
    expect(huurtoeslag(2025, {}, { ...RENT, zelfstandigeWoonruimte: false })).toEqual({
      soort: 'geen',
      grondslag: ['Wht:11:1'],
      reden: 'De woning is geen zelfstandige woonruimte.',
    });
  });

  test('rent above the limit, with an earlier toeslag: the rule changed in 2022', () => {
    const earlier = (year: number, eerdereToeslag: string): string =>
      huurtoeslag(year, {}, { kaleHuur: '885.00', eerdereToeslag }).soort;
    expect([earlier(2021, 'geen'), earlier(2021, 'eerder'), earlier(2021, 'vorigeMaand')]).toEqual([
      'geen',
      'geen',
      'bepaald',
    ]);
    expect([earlier(2022, 'geen'), earlier(2022, 'eerder'), earlier(2022, 'vorigeMaand')]).toEqual([
      'geen',
      'bepaald',
      'bepaald',
    ]);
    expect(earlier(2026, 'geen')).toBe('bepaald');
  });

  test('the part above the limit is not subsidised', () => {
    const at = (kaleHuur: string): string =>
      granted(huurtoeslag(2024, {}, { kaleHuur, eerdereToeslag: 'eerder' })).perMaandExact;
    expect(at('950.00')).toBe(at('879.66'));
  });

  test('adapted: the highest part is open, and the limit does not refuse', () => {
    const family = { ...partner(), kinderen: [{ geboortedatum: '2015-01-01' }] };
    const at = (aangepasteWoning: boolean): string =>
      granted(huurtoeslag(2023, {}, { kaleHuur: '750.00', aangepasteWoning }, family)).perMaandExact;
    expect(at(true)).not.toBe(at(false));
    expect(huurtoeslag(2023, {}, { kaleHuur: '850.00', aangepasteWoning: true }, family).soort).toBe('bepaald');
    expect(huurtoeslag(2023, {}, { kaleHuur: '850.00' }, family).soort).toBe('geen');
  });
});

describe('the year and the month', () => {
  test('under € 24 after rounding: no claim', () => {
    expect(perJaar(zorgtoeslag(2024, { toetsingsinkomen: '37496' }))).toBe('24');
    expect(zorgtoeslag(2024, { toetsingsinkomen: '37497' })).toMatchObject({ soort: 'geen', grondslag: ['Awir:14:5'] });
  });

  test('nothing remains: no claim', () => {
    expect(zorgtoeslag(2024, { toetsingsinkomen: '60000' })).toEqual({
      soort: 'geen',
      grondslag: ['Wzt:2:1'],
      reden: 'De normpremie is niet lager dan de standaardpremie.',
    });
    expect(huurtoeslag(2024, {}, { kaleHuur: '180.00' })).toMatchObject({
      soort: 'geen',
      grondslag: expect.arrayContaining(['Awir:14:5']) as string[],
    });
  });

  test('paid by the month: from the rounded year, but for 2022 and for unequal months', () => {
    const paid = (year: number, toetsingsinkomen: string, more: Json = {}): string | undefined =>
      granted(zorgtoeslag(year, { toetsingsinkomen }, more)).perMaandUitbetaald;
    // 2022: 1.749 − 909,1… = 839,8…/12 is 69,99: the exact month; the rounded year would give 70
    expect(paid(2022, '26000')).toBe('69');
    expect(paid(2026, '30500')).toBe('120');
    expect(
      paid(2024, '20000', partner({ toetsingsinkomen: '18000', perioden: [{ van: '2024-06-15', tot: '2024-11-02' }] })),
    ).toBe('123');
  });

  test('the peildatum chooses the month, any day of it', () => {
    const household = {
      berekeningsjaar: 2024,
      aanvrager: { geboortedatum: '2006-06-10', toetsingsinkomen: '20000' },
      toeslagen: ['zorgtoeslag'],
    };
    expect(ask(household).zorgtoeslag).toMatchObject({
      perMaandExact: '0',
      perMaand: '0.00',
      perMaandUitbetaald: '0',
      perJaar: '742',
    });
    expect(ask({ ...household, peildatum: '2024-07-31' }).zorgtoeslag).toMatchObject({
      perMaand: '123.59',
      perJaar: '742',
    });
  });

  test('wealth to 2020 against the published limits', () => {
    expect(zorgtoeslag(2020, { rendementsgrondslag: '116613' }).soort).toBe('bepaald');
    expect(zorgtoeslag(2020, { rendementsgrondslag: '116614' }).soort).toBe('geen');
  });

  test('a negative income is like no income', () => {
    expect(perJaar(zorgtoeslag(2025, { toetsingsinkomen: '-5000' }))).toBe(
      perJaar(zorgtoeslag(2025, { toetsingsinkomen: '0' })),
    );
    expect(perJaar(huurtoeslag(2026, { toetsingsinkomen: '-5000' }, RENT))).toBe(
      perJaar(huurtoeslag(2026, { toetsingsinkomen: '0' }, RENT)),
    );
  });
});
