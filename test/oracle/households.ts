/** Households for the oracles, with borders on purpose: limits ±1 cent and ±1 euro, ages 18, 21, 23 and the AOW age. */
import fc from 'fast-check';
import amounts from './amounts.json' with { type: 'json' };
import type { OracleHousehold, OraclePartner, OraclePerson, OracleResident, Span } from './household.ts';
import { cents, scaled } from './numbers.ts';

export type Years = readonly number[];

const two = (n: number): string => String(n).padStart(2, '0');
export const euros = (amount: bigint): string => {
  const positive = amount < 0n ? -amount : amount;
  return `${amount < 0n ? '-' : ''}${String(positive / 100n)}.${two(Number(positive % 100n))}`;
};

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number): readonly number[] => [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the year; the first, second and last of a month more often than others. */
export function dayIn(year: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.oneof(fc.constantFrom(1, 1, 2, 31), fc.integer({ min: 1, max: 31 })))
    .map(([month, day]) => `${String(year)}-${two(month)}-${two(Math.min(day, lengths(year)[month - 1] ?? 28))}`);
}

/** Of somebody who lives in the year: round the ages that the law names, and elsewhere. */
function birthIn(year: number, youngest = 0): fc.Arbitrary<string> {
  const ages = [17, 18, 20, 21, 22, 23, 23, 66, 67].filter((age) => age >= youngest);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ages).chain((age) => dayIn(year - age)) },
    { weight: 3, arbitrary: fc.integer({ min: youngest, max: 90 }).chain((age) => dayIn(year - age)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(1952, 1956, 2000, 2004, 2008).map((leapYear) => `${String(leapYear)}-02-29`),
    },
  );
}

/** One of the amounts, exactly, a cent or a euro beside it, or anything up to the highest. */
export function amountNear(borders: readonly bigint[], highest: number): fc.Arbitrary<bigint> {
  const beside = fc.constantFrom(-100n, -1n, 0n, 0n, 1n, 100n);
  return fc.oneof(
    fc.tuple(fc.constantFrom(...borders), beside).map(([border, step]) => (border + step < 0n ? 0n : border + step)),
    fc.integer({ min: 0, max: highest * 100 }).map(BigInt),
    fc.integer({ min: 0, max: highest }).map((whole) => BigInt(whole) * 100n),
  );
}

/** Nothing, some of the time, or twice. */
export function spansIn(year: number): fc.Arbitrary<readonly Span[] | undefined> {
  const bounds = (count: number): fc.Arbitrary<string[]> =>
    fc
      .uniqueArray(fc.oneof({ weight: 5, arbitrary: dayIn(year) }, dayIn(year - 1), dayIn(year + 1)), {
        minLength: count,
        maxLength: count,
      })
      .map((days) => days.toSorted());
  return fc.oneof(
    fc.constant(undefined),
    fc.constant(undefined),
    bounds(1).map(([van = '']) => [{ van }]),
    bounds(1).map(([tot = '']) => [{ tot }]),
    bounds(2).map(([van = '', tot = '']) => [{ van, tot }]),
    bounds(3).map(([tot = '', van = '', end = '']) => [{ tot }, { van, tot: end }]),
  );
}

export const mostly = (usual: boolean): fc.Arbitrary<boolean> =>
  fc.constantFrom(usual, usual, usual, usual, usual, usual, !usual);

/** The income split over so many persons; the sum is what borders are about. */
export function shares(total: bigint, parts: number): fc.Arbitrary<readonly bigint[]> {
  if (parts === 1) return fc.constant([total]);
  return fc.array(fc.integer({ min: 0, max: 100 }), { minLength: parts - 1, maxLength: parts - 1 }).map((percents) => {
    let rest = total;
    const given = percents.map((percent) => {
      const share = (rest * BigInt(percent)) / 100n;
      rest -= share;
      return share;
    });
    return [rest, ...given];
  });
}

/** Where the zorgtoeslag of the year reaches nought or € 24, nearly enough. */
function healthBorders(year: number): readonly bigint[] {
  const of =
    (amounts.zorgtoeslag as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[String(year)] ?? {};
  const threshold = cents(of['drempelinkomen'] ?? '0');
  const above = scaled(of['boven'] ?? '0', 3);
  const nought = (premiums: bigint, share: string): bigint =>
    threshold +
    ((premiums * cents(of['standaardpremie'] ?? '0') - 2400n) * 100_000n - scaled(share, 3) * threshold) / above;
  return [0n, threshold, nought(1n, of['zonderPartner'] ?? '0'), nought(2n, of['metPartner'] ?? '0')];
}

function healthWealth(year: number): readonly bigint[] {
  const of =
    (amounts.zorgtoeslag as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[String(year)] ?? {};
  return [0n, 0n, 0n, 0n, cents(of['vermogenAlleen'] ?? '0'), cents(of['vermogenSamen'] ?? '0')];
}

/** An applicant with or without a partner, as the zorgtoeslag looks at them. */
export function healthHousehold(years: Years): fc.Arbitrary<OracleHousehold> {
  return fc.constantFrom(...years).chain((year) =>
    fc
      .record({
        total: fc.oneof(amountNear(healthBorders(year), 60_000), fc.constant(-123_456n)),
        alone: fc.boolean(),
        aanvrager: insuredPerson(year),
        partner: insuredPerson(year),
        perioden: spansIn(year),
        wealth: fc.tuple(amountNear(healthWealth(year), 100), amountNear(healthWealth(year), 100)),
      })
      .chain(({ total, alone, aanvrager, partner, perioden, wealth }) =>
        shares(total, alone ? 1 : 2).map(([own = 0n, others = 0n]): OracleHousehold => {
          const withMoney = <P extends object>(person: P, income: bigint, assets: bigint): P & OraclePerson =>
            ({ ...person, toetsingsinkomen: euros(income), rendementsgrondslag: euros(assets) }) as P & OraclePerson;
          return {
            berekeningsjaar: year,
            aanvrager: withMoney(aanvrager, own, wealth[0]),
            ...(!alone && { partner: { ...withMoney(partner, others, wealth[1]), ...(perioden && { perioden }) } }),
          };
        }),
      ),
  );
}

type Status = Omit<OraclePerson, 'toetsingsinkomen' | 'rendementsgrondslag'>;

function insuredPerson(year: number): fc.Arbitrary<Status> {
  return fc
    .record({
      geboortedatum: birthIn(year, 17),
      insurance: fc.constantFrom('ja', 'ja', 'ja', 'ja', 'elders', 'verzuimd', 'verdrag'),
      factor: fc.constantFrom('0.7981', '0.0245', '1.2', '1'),
      rechtmatigVerblijf: mostly(true),
    })
    .map(({ geboortedatum, insurance, factor, rechtmatigVerblijf }) => ({
      geboortedatum,
      verzekerde: insurance === 'ja' || insurance === 'verdrag',
      verzekeringsplichtNageleefd: insurance !== 'verzuimd',
      verdragsgerechtigd: insurance === 'verdrag',
      ...(insurance === 'verdrag' && { woonlandfactor: factor }),
      rechtmatigVerblijf,
    }));
}

interface RentAmounts {
  readonly kwaliteitskortingsgrens: string;
  readonly aftoppingsgrensLaag: string;
  readonly aftoppingsgrensHoog: string;
  readonly huurgrens: string;
  readonly huurgrensJongeren: string;
  readonly normhuur: string;
  readonly verhoging: string;
  readonly verlagingBasishuur: string;
  readonly vermogen: string;
  readonly vermogenSamen: string;
  readonly vrijstellingKind: string;
  readonly typen: Readonly<
    Record<string, { readonly ijkpunt: string | null; readonly verlaging: string; readonly inkomensgrens?: string }>
  >;
}

function rentAmounts(year: number): RentAmounts {
  const found = (amounts.huurtoeslag as unknown as Readonly<Record<string, RentAmounts>>)[String(year)];
  if (found === undefined) throw new Error(`No amounts of ${String(year)}.`);
  return found;
}

/** Tenants of every kind: alone, with partner, residents, subtenants and children. */
export function rentHousehold(years: Years): fc.Arbitrary<OracleHousehold> {
  return fc.constantFrom(...years).chain((year) => {
    const of = rentAmounts(year);
    const points = Object.values(of.typen).flatMap(({ ijkpunt, inkomensgrens }) => [ijkpunt, inkomensgrens]);
    const incomes = [0n, ...points.flatMap((point) => (point === null || point === undefined ? [] : [cents(point)]))];
    return fc
      .record({
        total: amountNear(incomes, 45_000),
        aanvrager: tenant(year, of),
        partner: fc.option(fc.record({ person: tenant(year, of), perioden: spansIn(year) }), { nil: undefined }),
        medebewoners: seldom(resident(year, of)),
        kinderen: seldom(minor(year, of)),
        huur: rent(of),
      })
      .chain(({ total, partner, ...rest }) =>
        shares(total, partner ? 2 : 1).map((split) => together(year, split, partner, rest)),
      );
  });
}

/** None in half of the cases, else up to three. */
const seldom = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.oneof(fc.constant([]), fc.array(one, { maxLength: 3 }));

interface Rest {
  readonly aanvrager: Omit<OraclePerson, 'toetsingsinkomen'>;
  readonly medebewoners: readonly OracleResident[];
  readonly kinderen: readonly { readonly geboortedatum: string; readonly toetsingsinkomen: string }[];
  readonly huur: NonNullable<OracleHousehold['huur']>;
}

function together(
  year: number,
  [own = 0n, others = 0n]: readonly bigint[],
  partner:
    | { readonly person: Omit<OraclePerson, 'toetsingsinkomen'>; readonly perioden: readonly Span[] | undefined }
    | undefined,
  { aanvrager, medebewoners, kinderen, huur }: Rest,
): OracleHousehold {
  const withPartner: OraclePartner | undefined = partner && {
    ...partner.person,
    toetsingsinkomen: euros(others),
    ...(partner.perioden && { perioden: partner.perioden }),
  };
  return {
    berekeningsjaar: year,
    aanvrager: { ...aanvrager, toetsingsinkomen: euros(own) },
    ...(withPartner && { partner: withPartner }),
    medebewoners: medebewoners.map((one) =>
      withPartner === undefined && one.kindVan === 'partner' ? { ...one, kindVan: 'aanvrager' } : one,
    ),
    kinderen,
    huur,
  };
}

function tenant(year: number, of: RentAmounts): fc.Arbitrary<Omit<OraclePerson, 'toetsingsinkomen'>> {
  return fc
    .record({
      geboortedatum: birthIn(year, 17),
      assets: wealth(of),
      rechtmatigVerblijf: mostly(true),
      aow: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, true, false),
    })
    .map(({ assets, aow, ...rest }) => ({
      ...rest,
      rendementsgrondslag: euros(assets),
      ...(aow !== undefined && { aow }),
    }));
}

const wealth = (of: RentAmounts): fc.Arbitrary<bigint> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(0n) },
    { weight: 1, arbitrary: amountNear([cents(of.vermogen), cents(of.vermogenSamen)], 80_000) },
  );

function resident(year: number, of: RentAmounts): fc.Arbitrary<OracleResident> {
  return fc
    .record({
      geboortedatum: fc.oneof(
        { weight: 3, arbitrary: birthIn(year) },
        { weight: 1, arbitrary: twentyThree(year) },
        { weight: 2, arbitrary: fc.integer({ min: 0, max: 18 }).chain((age) => dayIn(year - age)) },
      ),
      income: amountNear([0n, cents(of.vrijstellingKind)], 15_000),
      assets: wealth(of),
      perioden: spansIn(year),
      kindVan: fc.constantFrom(undefined, 'aanvrager' as const, 'partner' as const),
      onderhuurder: mostly(false),
      rechtmatigVerblijf: fc.constantFrom(true, true, true, false),
    })
    .map(({ income, assets, perioden, kindVan, ...rest }) => ({
      ...rest,
      toetsingsinkomen: euros(income),
      rendementsgrondslag: euros(assets),
      ...(perioden && { perioden }),
      ...(kindVan && { kindVan }),
    }));
}

function minor(year: number, of: RentAmounts): fc.Arbitrary<{ geboortedatum: string; toetsingsinkomen: string }> {
  return fc
    .record({
      geboortedatum: fc.oneof(
        birthIn(year),
        fc.integer({ min: 0, max: 17 }).chain((age) => dayIn(year - age)),
        twentyThree(year),
      ),
      income: fc.oneof(fc.constant(0n), amountNear([cents(of.vrijstellingKind)], 12_000)),
    })
    .map(({ geboortedatum, income }) => ({ geboortedatum, toetsingsinkomen: euros(income) }));
}

/** Twenty-three on the first day of the year, or a day later. */
const twentyThree = (year: number): fc.Arbitrary<string> =>
  fc.constantFrom(`${String(year - 23)}-01-01`, `${String(year - 23)}-01-02`);

function rent(of: RentAmounts): fc.Arbitrary<NonNullable<OracleHousehold['huur']>> {
  const caps = [of.aftoppingsgrensLaag, of.aftoppingsgrensHoog, of.huurgrens].map(cents);
  const borders = [...caps, ...[of.kwaliteitskortingsgrens, of.huurgrensJongeren].map(cents), ...justAwarded(of)];
  const cost = fc.constantFrom('0', '0', '11.99', '12', '12.01', '30', '5.55');
  const none = { energie: '0', schoonmaak: '0', huismeester: '0', dienstruimten: '0' };
  return fc
    .record({
      bare: fc.oneof(
        { weight: 3, arbitrary: amountNear(borders, 1_000) },
        { weight: 1, arbitrary: fc.integer({ min: 35_000, max: 80_000 }).map(BigInt) },
        { weight: 2, arbitrary: fc.integer({ min: Number(caps[0]), max: Number(caps[2]) }).map(BigInt) },
      ),
      servicekosten: fc.oneof(
        fc.constant(none),
        fc.record({ energie: cost, schoonmaak: cost, huismeester: cost, dienstruimten: cost }),
      ),
      zelfstandigeWoonruimte: fc.constantFrom(...Array<boolean>(19).fill(true), false),
      aangepasteWoning: mostly(false),
      eerdereToeslag: fc.constantFrom(
        'geen' as const,
        'geen' as const,
        'geen' as const,
        'vorigeMaand' as const,
        'eerder' as const,
      ),
    })
    .map(({ bare, ...rest }) => ({ kaleHuur: euros(bare), ...rest }));
}

/** Rents at which the lowest basishuur leaves about € 24 a year. */
function justAwarded(of: RentAmounts): readonly bigint[] {
  return Object.values(of.typen).map(
    ({ verlaging }) =>
      cents(of.normhuur) - cents(verlaging) + cents(of.verhoging) - cents(of.verlagingBasishuur) + 196n,
  );
}
