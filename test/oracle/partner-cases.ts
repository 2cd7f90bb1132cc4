/** Cases by chance for the partner oracle, and the same cases as facts for the rules. */
import fc from 'fast-check';
import type { Program, Zaak } from '../../runtime/index.ts';
import type { Couple, Ground, Name, PartnerCase, Stretch } from './partner.ts';
import { calendar, grounds, pairKey, people } from './partner.ts';

const DAYS = 1096;

const stretch: fc.Arbitrary<Stretch> = fc
  .tuple(fc.integer({ min: 0, max: DAYS - 40 }), fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }))
  .map(([van, days]) => ({ van, ...(days !== undefined && { tot: van + days }) }));

/** Present in so many of ten cases. */
const sometimes = <T>(ten: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.tuple(fc.integer({ min: 0, max: 9 }), value).map(([n, one]) => (n < ten ? one : undefined));

const yes = (ten: number): fc.Arbitrary<boolean> => fc.integer({ min: 0, max: 9 }).map((n) => n < ten);

const couple: fc.Arbitrary<Couple> = fc
  .record({
    adres: sometimes(7, fc.oneof(stretch, fc.constant({ van: 0 }))),
    gehuwd: sometimes(2, stretch),
    contract: sometimes(2, stretch),
    scheiding: sometimes(1, stretch),
    gronden: fc.record(
      Object.fromEntries(grounds.map((ground) => [ground, sometimes(2, stretch)])) as Record<
        Ground,
        fc.Arbitrary<Stretch | undefined>
      >,
    ),
    huurVanElkaar: yes(2),
    huurVanDerde: yes(3),
    huurdersverzoek: sometimes(4, fc.integer({ min: 0, max: 2 })),
    bloedverwant: yes(1),
    pleegkind: yes(1),
    gezamenlijkVerzoek: sometimes(3, fc.integer({ min: 0, max: 2 })),
  })
  .map(({ gronden, ...rest }) => ({
    ...rest,
    gronden: Object.fromEntries(Object.entries(gronden).filter(([, value]) => value !== undefined)),
  }));

export const partnerCases: fc.Arbitrary<PartnerCase> = fc.record({
  year: fc.integer({ min: 2019, max: 2026 }),
  births: fc.record({
    anna: fc.integer({ min: 1975, max: 2000 }),
    bram: fc.integer({ min: 1985, max: 2008 }),
    carla: fc.integer({ min: 1975, max: 2000 }),
  }),
  gescheidenVanTafel: fc.record({ anna: sometimes(1, stretch), bram: sometimes(1, stretch) }) as fc.Arbitrary<
    PartnerCase['gescheidenVanTafel']
  >,
  couples: fc.record({ 'anna+bram': couple, 'anna+carla': couple, 'bram+carla': couple }),
});

/** ISO date of a day of the case. */
export function dateOf(year: number, day: number): string {
  const { years } = calendar(year);
  const period = years.find(({ from, to }) => from <= day && day < to) ?? years.at(-1);
  if (period === undefined) throw new Error('A calendar has years.');
  let rest = day - period.from;
  const leap = period.to - period.from === 366;
  for (const [index, length] of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries()) {
    if (rest < length)
      return `${period.year}-${String(index + 1).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`;
    rest -= length;
  }
  return `${year + 1}-01-01`;
}

interface Piece {
  readonly van: string;
  readonly tot?: string;
  readonly waarde: boolean;
}

/** From the first day of the case on: nothing is said of the time before. */
function timeline(year: number, given: Stretch | undefined): readonly Piece[] {
  const start = dateOf(year, 0);
  if (given === undefined) return [{ van: start, waarde: false }];
  const from = dateOf(year, given.van);
  const end = given.tot !== undefined && given.tot < calendar(year).days ? dateOf(year, given.tot) : undefined;
  return [
    ...(given.van > 0 ? [{ van: start, tot: from, waarde: false }] : []),
    { van: from, ...(end && { tot: end }), waarde: true },
    ...(end ? [{ van: end, waarde: false }] : []),
  ];
}

const timelinesOfCouple: Readonly<Record<string, (said: Couple) => Stretch | undefined>> = {
  'Awir/als ingezetene op hetzelfde woonadres ingeschreven zijn': ({ adres }) => adres,
  'AWR/met elkaar gehuwd zijn': ({ gehuwd }) => gehuwd,
  'AWR/een notarieel samenlevingscontract met elkaar hebben': ({ contract }) => contract,
  'AWR/scheidingsverzoek': ({ scheiding }) => scheiding,
  'Awir/samen een kind gekregen hebben': ({ gronden }) => gronden.kind,
  'Awir/een kind van de ander erkend hebben': ({ gronden }) => gronden.erkend,
  'Awir/voor een pensioenregeling als partners aangemeld zijn': ({ gronden }) => gronden.pensioen,
  'Awir/samen een eigen woning als hoofdverblijf hebben': ({ gronden }) => gronden.woning,
  'Awir/een inwonend minderjarig kind van ten minste een van beiden hebben': ({ gronden }) => gronden.inwonend,
};

const factsOfCouple: Readonly<Record<string, (said: Couple) => boolean | undefined>> = {
  'Awir/bloedverwant in de eerste graad zijn': ({ bloedverwant }) => bloedverwant,
  'Awir/blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van de woning van elkaar huren': ({
    huurVanElkaar,
  }) => huurVanElkaar,
  'Awir/blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van een derde huren':
    ({ huurVanDerde }) => huurVanDerde,
};

/** A request about one of the three years, made in June of it. */
function requested(program: Program, id: string, year: number, index: number | undefined): Record<string, unknown> {
  const key = program.facts.find((fact) => fact.id === id)?.key;
  if (key === undefined) throw new Error(`The rules know no ${id}.`);
  if (index === undefined) return {};
  const about = year - 2 + index;
  return { [key]: { [about]: `${about}-06-20` } };
}

/** The case as facts; all that the oracle does not know is no. */
export function zaakOf(program: Program, given: PartnerCase): Zaak {
  const { year } = given;
  const facts = program.facts.filter(
    ({ regeling, type }) => ['Awir', 'AWR'].includes(regeling) && type.kind === 'ja-nee',
  );
  const of = (kind: string): typeof facts => facts.filter((fact) => fact.of.kind === kind);
  const pairs = people.flatMap((a, index) => people.slice(index + 1).map((b) => [a, b] as const));
  const said = (a: Name, b: Name): Couple => given.couples[pairKey(a, b)] ?? { gronden: {} };
  const ofCouple = (a: Name, b: Name): Record<string, unknown> => ({
    ...Object.fromEntries(
      of('paar').map(({ id, key }): [string, unknown] => {
        const line = timelinesOfCouple[id];
        return [key, line ? timeline(year, line(said(a, b))) : (factsOfCouple[id]?.(said(a, b)) ?? false)];
      }),
    ),
    ...requested(program, 'Awir/gezamenlijk verzoek', year, said(a, b).gezamenlijkVerzoek),
  });
  const towards = (van: Name, tot: Name): Record<string, unknown> => {
    const about = said(van, tot);
    const answers = of('gericht').map(({ id, key }): [string, unknown] => {
      if (id === 'Awir/voor de inkomstenbelasting partner') return [key, timeline(year, about.gronden.fiscaal)];
      if (id === 'Awir/kind met pleegvergoeding of kinderbijslag')
        return [key, tot === 'anna' && (about.pleegkind ?? false)];
      return [key, false];
    });
    const asked = van === 'anna' ? about.huurdersverzoek : undefined;
    return { ...Object.fromEntries(answers), ...requested(program, 'Awir/huurdersverzoek', year, asked) };
  };
  const person = (who: Name): Record<string, unknown> => ({
    geboortedatum: `${given.births[who]}-06-15`,
    ...Object.fromEntries(of('persoon').map(({ key, perYear }) => [key, perYear ? {} : false])),
    vanTafelEnBedGescheidenIs: timeline(year, given.gescheidenVanTafel[who]),
  });
  return {
    personen: Object.fromEntries(people.map((who) => [who, person(who)])),
    koppels: pairs.map((personen) => ({ personen: [...personen], ...ofCouple(...personen) })),
    relaties: people.flatMap((van) =>
      people.filter((tot) => tot !== van).map((tot) => ({ van, tot, ...towards(van, tot) })),
    ),
    belanghebbende: 'anna',
    beginstand: { 'Awir/partner': false, 'AWR/partner': false },
  };
}
