/**
 * Every input that the contract of the proefberekening allows: each field there or not, with what is absurd and right
 * (no income, seventeen children, born on 29 February or in the year itself, a rent of nothing, a detention of a day).
 */
import fc from 'fast-check';

type Json = Readonly<Record<string, unknown>>;

const two = (n: number): string => String(n).padStart(2, '0');

/** Fields that may each be absent; a weight says how often one is there, of ten. */
function fields(readers: Readonly<Record<string, readonly [number, fc.Arbitrary<unknown>]>>): fc.Arbitrary<Json> {
  const names = Object.keys(readers);
  return fc
    .tuple(...names.map((name) => fc.tuple(fc.nat(9), readers[name]?.[1] ?? fc.constant(undefined))))
    .map((all) =>
      Object.fromEntries(
        all.flatMap(([dice, value], index) => {
          const name = names[index] ?? '';
          return dice < (readers[name]?.[0] ?? 0) ? [[name, value] as const] : [];
        }),
      ),
    );
}

/** A day of the year, often the first, the second or the last of a month. */
const dayIn = (year: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 1, 2, 15, 28, 30))
    .map(([month, day]) => `${String(year)}-${two(month)}-${two(month === 2 ? Math.min(day, 28) : day)}`);

/** Half-open periods, apart from one another, in the year or beyond it. */
const periods = (year: number): fc.Arbitrary<readonly Json[]> =>
  fc.oneof(
    fc.constant([{ van: `${String(year)}-01-01` }]),
    dayIn(year).map((van) => [{ van }]),
    dayIn(year).map((tot) => [{ tot }]),
    fc.uniqueArray(dayIn(year), { minLength: 2, maxLength: 2 }).map((days) => {
      const [van, tot] = days.toSorted();
      return [{ van, tot }];
    }),
    fc.uniqueArray(dayIn(year), { minLength: 2, maxLength: 2 }).map((days) => {
      const [tot, van] = days.toSorted();
      return [{ van }, { tot }];
    }),
    fc.constant([{ van: `${String(year - 3)}-05-01`, tot: `${String(year - 1)}-05-01` }]),
    fc.constant([{ van: `${String(year + 1)}-01-01` }]),
  );

const decimal = (cents: number): string => `${String(Math.floor(cents / 100))}.${two(cents % 100)}`;
const euros = (most: number): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom<unknown>('0', 0, '0.01', '1'),
    fc.nat(most * 100).map(decimal),
    fc.nat(most),
    fc.nat(most).map(String),
  );
const income = fc.oneof(
  { weight: 6, arbitrary: euros(27_000) },
  { weight: 3, arbitrary: euros(70_000) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('-1500.25', -3000, '-0.01', '9007199254740993.00', '250000') },
);
const assets = fc.oneof(
  euros(200_000),
  fc.constantFrom('0', '30846', '30846.01', '37395', '37395.01', '141896', '141896.01', '179429'),
);
const yes = fc.boolean();
const factor = fc.constantFrom<unknown>('1', '0.7392', '0', '2.01234', 1);
const hours = fc.constantFrom<unknown>('0', '0.5', 60, 80, '100', '120', '164', '230', '230.01', '744');
const sentence = fc.constantFrom('P1D', 'P3M', 'P3M1D', 'P2W', 'P8M', 'P12Y', 'P90D');

const detention = (year: number): fc.Arbitrary<Json> =>
  fc
    .tuple(fields({ straf: [8, sentence] }), fc.uniqueArray(dayIn(year), { minLength: 2, maxLength: 2 }), fc.nat(3))
    .map(([straf, days, bounds]) => {
      const [van, tot] = days.toSorted();
      return { ...straf, ...(bounds !== 1 && { van }), ...(bounds !== 2 && { tot }) };
    });

/** Ages round every border that a law knows, on the first and the second of a month, and 29 February. */
const birth = (year: number, ages: readonly number[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...ages).chain((age) => dayIn(year - age)) },
    { weight: 1, arbitrary: fc.constantFrom('2004-02-29', '2008-02-29', '1996-02-29', '1952-02-29') },
  );
const ADULT = [17, 18, 21, 23, 26, 27, 30, 35, 64, 65, 66, 67, 68, 90];
const YOUNG = [-1, 0, 0, 1, 2, 6, 7, 8, 3, 4, 5, 11, 12, 13, 15, 16, 17, 18, 19];

const person = (year: number): Readonly<Record<string, readonly [number, fc.Arbitrary<unknown>]>> => ({
  geboortedatum: [9, birth(year, ADULT)],
  toetsingsinkomen: [9, income],
  rendementsgrondslag: [2, assets],
  aow: [1, yes],
  woonlandfactor: [2, factor],
  verdragsgerechtigd: [1, yes],
  rechtmatigVerblijf: [1, yes],
  gewerkteUren: [9, hours],
  gedetineerd: [1, detention(year)],
  wlz: [1, yes],
});

/** Who is insured has kept the duty to insure. */
const insurance: fc.Arbitrary<Json> = fc.constantFrom(
  {},
  {},
  {},
  {},
  { verzekerde: true },
  { verzekerde: false },
  { verzekerde: false, verzekeringsplichtNageleefd: true },
  { verzekeringsplichtNageleefd: false },
  { verzekerde: true, verzekeringsplichtNageleefd: true },
);

const together = (...parts: readonly fc.Arbitrary<Json>[]): fc.Arbitrary<Json> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Json);

const care = (year: number): fc.Arbitrary<Json> =>
  fields({
    soort: [9, fc.constantFrom('dagopvang', 'buitenschoolse opvang', 'gastouderopvang', 'gastouderopvang bso')],
    uurprijs: [9, fc.oneof(fc.constantFrom<unknown>('0', 9, '10.25', '120'), fc.nat(1500).map(decimal))],
    urenPerMaand: [9, hours],
    betaald: [3, fc.constantFrom<unknown>('0', '1', '0.5', '0.333', 1)],
    perioden: [2, periods(year)],
  });

const child = (year: number): fc.Arbitrary<Json> =>
  fields({
    geboortedatum: [9, birth(year, YOUNG)],
    toetsingsinkomen: [2, income],
    kinderbijslag: [2, yes],
    opvang: [6, fc.array(care(year), { maxLength: 2 })],
  });

const resident = (year: number, hasPartner: boolean): fc.Arbitrary<Json> =>
  fields({
    geboortedatum: [9, birth(year, [...ADULT, ...YOUNG])],
    toetsingsinkomen: [8, income],
    rendementsgrondslag: [1, assets],
    perioden: [4, periods(year)],
    kindVan: [4, hasPartner ? fc.constantFrom('aanvrager', 'partner') : fc.constant('aanvrager')],
    onderhuurder: [2, yes],
    rechtmatigVerblijf: [1, yes],
  });

const rent: fc.Arbitrary<Json> = fields({
  kaleHuur: [
    9,
    fc.oneof(
      euros(1200),
      fc.integer({ min: 300, max: 750 }),
      fc.constantFrom('477.20', '682.96', '720.42', '900.07', '900.08'),
    ),
  ],
  servicekosten: [
    4,
    fields({
      energie: [5, euros(30)],
      schoonmaak: [5, euros(30)],
      huismeester: [5, euros(30)],
      dienstruimten: [5, euros(30)],
    }),
  ],
  zelfstandigeWoonruimte: [2, yes],
  aangepasteWoning: [2, yes],
  eerdereToeslag: [3, fc.constantFrom('geen', 'vorigeMaand', 'eerder')],
});

const toeslagen = ['zorgtoeslag', 'huurtoeslag', 'kindgebondenBudget', 'kinderopvangtoeslag'] as const;

/** A household of one of the years. */
export function household(years: readonly number[]): fc.Arbitrary<Json> {
  return fc.tuple(fc.constantFrom(...years), fc.nat(2), fc.nat(40)).chain(([year, partner, crowd]) =>
    together(
      fc.constant({ berekeningsjaar: year }),
      together(fields(person(year)), insurance).map((aanvrager) => ({ aanvrager })),
      fields({
        peildatum: [4, dayIn(year)],
        huur: [7, rent],
        toeslagen: [1, fc.shuffledSubarray([...toeslagen], { minLength: 1 })],
      }),
      partner === 0
        ? fc.constant({})
        : together(fields({ ...person(year), perioden: [5, periods(year)] }), insurance).map((one) => ({
            partner: one,
          })),
      fields({
        medebewoners: [3, fc.array(resident(year, partner > 0), { maxLength: 3 })],
        kinderen: [6, fc.array(child(year), crowd === 0 ? { minLength: 15, maxLength: 17 } : { maxLength: 4 })],
      }),
    ),
  );
}
