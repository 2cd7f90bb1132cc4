/**
 * Households with childcare for the oracle, with borders on purpose: brackets and hourly prices ± 1, hours round 230 and
 * round what the hours worked allow, equal hours and costs, sentences round three months, periods within a month.
 */
import fc from 'fast-check';
import amounts from './childcare-amounts.json' with { type: 'json' };
import type { OracleCare, OracleChild, OracleHousehold, OraclePerson, Span } from './household.ts';
import { cents } from './numbers.ts';

interface Amounts {
  readonly uurprijs: Readonly<Record<string, string>>;
  readonly tabel: readonly (readonly [number, string | null, string | null])[];
}

const byYear = amounts as unknown as Readonly<Record<string, Amounts>>;

const two = (n: number): string => String(n).padStart(2, '0');
const euros = (amount: bigint): string => `${String(amount / 100n)}.${two(Number(amount % 100n))}`;

/** A day of the year, more often the first, the second or the last of a month; never the 29th of February. */
const dayIn = (year: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 1, 1, 2, 15, 28))
    .map(([month, day]) => `${String(year)}-${two(month)}-${two(day)}`);

const spans = (year: number): fc.Arbitrary<readonly Span[] | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    dayIn(year).map((van) => [{ van }]),
    dayIn(year).map((tot) => [{ tot }]),
    fc
      .uniqueArray(dayIn(year), { minLength: 2, maxLength: 2 })
      .map((days) => days.toSorted())
      .map(([van = '', tot = '']) => [{ van, tot }]),
  );

const hours: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '60', '84', '100', '115', '160', '229.5', '230', '230.5', '240', '300'),
  fc.integer({ min: 1, max: 260 }).map(String),
);
const worked: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0', '42', '60', '71.428571', '100', '160', '164'),
  fc.integer({ min: 1, max: 180 }).map(String),
);
const kinds = ['dagopvang', 'buitenschoolse opvang', 'gastouderopvang', 'gastouderopvang bso'] as const;

function care(year: number): fc.Arbitrary<OracleCare> {
  const prices = Object.values(byYear[String(year)]?.uurprijs ?? {}).map(cents);
  return fc
    .record({
      soort: fc.constantFrom(...kinds),
      price: fc.oneof(
        fc.tuple(fc.constantFrom(...prices), fc.constantFrom(-1n, 0n, 1n)).map(([price, step]) => price + step),
        fc.integer({ min: 0, max: 1500 }).map(BigInt),
      ),
      urenPerMaand: hours,
      betaald: fc.constantFrom(undefined, undefined, '1', '0.8', '0.5', '0'),
      perioden: spans(year),
    })
    .map(({ price, betaald, perioden, ...rest }) => ({
      ...rest,
      uurprijs: euros(price),
      ...(betaald !== undefined && { betaald }),
      ...(perioden !== undefined && { perioden }),
    }));
}

const children = (year: number): fc.Arbitrary<readonly OracleChild[]> =>
  fc
    .array(fc.array(care(year), { maxLength: 2 }), { maxLength: 3 })
    .chain((all) =>
      // now and then two children with the same care
      fc.boolean().map((twins) => (twins && all[0] ? [...all, all[0]] : all)),
    )
    .map((all) => all.map((opvang, index) => ({ geboortedatum: `${String(year - 6 + index)}-05-01`, opvang })));

function detention(year: number): fc.Arbitrary<OraclePerson['gedetineerd']> {
  return fc
    .record({
      van: dayIn(year),
      later: fc.uniqueArray(dayIn(year), { minLength: 1, maxLength: 1 }),
      straf: fc.constantFrom('P2M', 'P3M', 'P3M1D', 'P8M'),
    })
    .map(({ van, later: [other = ''], straf }) =>
      van < other ? { van, tot: other, straf } : { van, tot: `${String(year + 1)}-02-01`, straf },
    );
}

function person(year: number, income: bigint): fc.Arbitrary<OraclePerson> {
  return fc
    .record({
      gewerkteUren: worked,
      wlz: fc.constantFrom(undefined, undefined, undefined, true, false),
      gedetineerd: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, detention(year)),
      rechtmatigVerblijf: fc.constantFrom(true, true, true, true, true, false),
    })
    .map(({ wlz, gedetineerd, ...rest }) => ({
      geboortedatum: `${String(year - 35)}-05-01`,
      toetsingsinkomen: euros(income),
      ...rest,
      ...(wlz !== undefined && { wlz }),
      ...(gedetineerd !== undefined && { gedetineerd }),
    }));
}

function incomes(year: number): fc.Arbitrary<bigint> {
  const borders = (byYear[String(year)]?.tabel ?? []).map(([from]) => BigInt(from) * 100n);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...borders), fc.constantFrom(-100n, -1n, 0n, 1n, 100n))
      .map(([border, step]) => (border + step < 0n ? 0n : border + step)),
    fc.integer({ min: 0, max: 25_000_000 }).map(BigInt),
  );
}

/** A household with childcare of one of the years. */
export function childcareHousehold(years: readonly number[]): fc.Arbitrary<OracleHousehold> {
  return fc.constantFrom(...years).chain((year) =>
    fc.tuple(incomes(year), fc.integer({ min: 0, max: 100 }), fc.boolean()).chain(([income, share, together]) => {
      const own = together ? (income * BigInt(share)) / 100n : income;
      return fc
        .record({
          aanvrager: person(year, own),
          partner: person(year, income - own),
          perioden: spans(year),
          kinderen: children(year),
        })
        .map(({ aanvrager, partner, perioden, kinderen }): OracleHousehold => ({
          berekeningsjaar: year,
          // the stay of the applicant himself is no condition here
          aanvrager: { ...aanvrager, rechtmatigVerblijf: true },
          ...(together && { partner: { ...partner, ...(perioden !== undefined && { perioden }) } }),
          kinderen,
        }));
    }),
  );
}
