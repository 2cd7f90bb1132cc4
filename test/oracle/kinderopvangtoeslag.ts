/**
 * The kinderopvangtoeslag a second time, straight from the description of the law and in whole numbers, to check the
 * rules by. Wko art. 1.5-1.7; Besluit art. 2-4, 8, 8a; Awir art. 5, 7, 9 lid 2, 14 lid 4 and 5.
 */
import { later } from './ages.ts';
import amounts from './childcare-amounts.json' with { type: 'json' };
import type { OracleCare, OracleChild, OracleHousehold, OraclePerson } from './household.ts';
import { inSpans, months, type Found } from './household.ts';
import { fraction, nearest, scaled } from './numbers.ts';

interface Amounts {
  readonly uurprijs: Readonly<Record<string, string>>;
  /** Percentages of the hours worked, for dagopvang and for buitenschoolse opvang; absent from 2023. */
  readonly gewerkteUren: readonly [number, number] | null;
  readonly tabel: readonly (readonly [number, string | null, string | null])[];
}

const byYear = amounts as unknown as Readonly<Record<string, Amounts>>;

/** A fraction of whole numbers; never below nought here. */
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const nought: Ratio = { n: 0n, d: 1n };
const of = (text: string): Ratio => ({ n: scaled(text, 6), d: 1_000_000n });
const plus = (a: Ratio, b: Ratio): Ratio => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
const times = (a: Ratio, b: Ratio): Ratio => reduced(a.n * b.n, a.d * b.d);
const over = (a: Ratio, b: Ratio): Ratio => reduced(a.n * b.d, a.d * b.n);
const order = (a: Ratio, b: Ratio): bigint => a.n * b.d - b.n * a.d;
const lower = (a: Ratio, b: Ratio): Ratio => (order(a, b) < 0n ? a : b);
const total = (all: readonly Ratio[]): Ratio => all.reduce(plus, nought);

function reduced(n: bigint, d: bigint): Ratio {
  let [x, y] = [n < 0n ? -n : n, d];
  while (y !== 0n) [x, y] = [y, x % y];
  return { n: n / x, d: d / x };
}

const MOST_HOURS: Ratio = { n: 230n, d: 1n };

export function kinderopvangtoeslag(household: OracleHousehold): Found {
  const year = byYear[String(household.berekeningsjaar)];
  if (year === undefined) return { soort: 'onbekend' };
  const days = months(household.berekeningsjaar);
  const children = household.kinderen ?? [];
  const care = children.some(({ opvang = [] }) => opvang.length > 0);
  const claims = days.filter((day) => care && hasClaim(household, day));
  if (claims.length === 0) return { soort: 'geen' };
  const shares = children.map((child) => shareOfYear(household, year, child, claims));
  const found = days.map((day) => (claims.includes(day) ? monthOf(household, year, shares, day) : nought));
  if (found.some((month) => month === undefined)) return { soort: 'onbekend' };
  const known = found.filter((month) => month !== undefined);
  const sum = total(known);
  const rounded = nearest(sum.n, sum.d);
  if (rounded < 24n) return { soort: 'geen' };
  return {
    soort: 'bepaald',
    perMaandExact: known.map(({ n, d }) => fraction(n, d)),
    perJaarExact: fraction(sum.n, sum.d),
    perJaar: String(rounded),
  };
}

const partnerOn = ({ partner }: OracleHousehold, day: string): OraclePerson | undefined =>
  partner && inSpans(partner.perioden, day) ? partner : undefined;
const works = ({ gewerkteUren = '0' }: OraclePerson): boolean => of(gewerkteUren).n > 0n;

/** Artikel 1.6. */
function hasClaim(household: OracleHousehold, day: string): boolean {
  const { aanvrager } = household;
  const partner = partnerOn(household, day);
  if (partner === undefined) return works(aanvrager);
  if (partner.rechtmatigVerblijf === false) return false;
  if (works(partner)) return works(aanvrager) || cared(aanvrager, day) || detained(aanvrager, day, false);
  return works(aanvrager) && (cared(partner, day) || detained(partner, day, true));
}

/** Leden 8 and 9. */
const cared = ({ wlz = false }: OraclePerson, day: string): boolean => wlz && day >= '2021-01-01';

/** Leden 10 and 11: by the sentence; from 2026 only the applicant, by the execution. */
function detained({ gedetineerd }: OraclePerson, day: string, partner: boolean): boolean {
  if (gedetineerd === undefined || day < '2022-01-01' || !inSpans([gedetineerd], day)) return false;
  if (day < '2026-01-01') return !['P2M', 'P3M'].includes(gedetineerd.straf);
  return !partner && later(gedetineerd.van, 0, 3) < gedetineerd.tot;
}

/** Hours of one care in the month; in a month that is covered in part, by its days. */
function hoursIn({ urenPerMaand, perioden }: OracleCare, day: string): Ratio {
  if (perioden === undefined) return of(urenPerMaand);
  const all = daysOf(day);
  const covered = all.filter((one) => inSpans(perioden, one)).length;
  return times(of(urenPerMaand), { n: BigInt(covered), d: BigInt(all.length) });
}

/** Every day of the month that begins on `first`. */
function daysOf(first: string): readonly string[] {
  const month = Number(first.slice(5, 7));
  const leap = Number(first.slice(0, 4)) % 4 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return Array.from({ length }, (_, index) => `${first.slice(0, 8)}${String(index + 1).padStart(2, '0')}`);
}

const kindOf = ({ soort }: OracleCare): string => (soort === 'gastouderopvang bso' ? 'gastouderopvang' : soort);
const ofSchool = ({ soort }: OracleCare): boolean =>
  soort === 'buitenschoolse opvang' || soort === 'gastouderopvang bso';

function costOf(care: OracleCare, year: Amounts, day: string): Ratio {
  return times(hoursIn(care, day), lower(of(care.uurprijs), of(year.uurprijs[kindOf(care)] ?? '0')));
}

interface Shares {
  readonly day: Ratio;
  readonly school: Ratio;
}

const WHOLE: Ratio = { n: 1n, d: 1n };
const withinMonth = (hours: Ratio): Ratio => (order(hours, MOST_HOURS) > 0n ? over(MOST_HOURS, hours) : WHOLE);
const hoursOf = ({ opvang = [] }: OracleChild, day: string): Ratio => total(opvang.map((care) => hoursIn(care, day)));

/** Besluit art. 8a lid 1 b, to 2022: which part of the hours the hours worked allow. */
function shareOfYear(
  household: OracleHousehold,
  { gewerkteUren }: Amounts,
  child: OracleChild,
  claims: readonly string[],
): Shares {
  if (gewerkteUren === null) return { day: WHOLE, school: WHOLE };
  const part = (school: boolean, percentage: number): Ratio => {
    const wanted = total(
      claims.map((day) => {
        const hours = (child.opvang ?? [])
          .filter((care) => ofSchool(care) === school)
          .map((care) => hoursIn(care, day));
        return times(total(hours), withinMonth(hoursOf(child, day)));
      }),
    );
    const allowed = allowedHours(household, percentage);
    return order(wanted, allowed) > 0n ? over(allowed, wanted) : WHOLE;
  };
  return { day: part(false, gewerkteUren[0]), school: part(true, gewerkteUren[1]) };
}

/** Of the parent who worked least over the year; who gives a claim without work does not limit it. */
function allowedHours(household: OracleHousehold, percentage: number): Ratio {
  const { aanvrager } = household;
  const hours = ({ gewerkteUren = '0' }: OraclePerson): Ratio => of(gewerkteUren);
  const days = months(household.berekeningsjaar);
  const mine = days.map((day) => {
    const partner = partnerOn(household, day);
    return hours(partner && (cared(aanvrager, day) || detained(aanvrager, day, false)) ? partner : aanvrager);
  });
  const theirs = days.map((day) => {
    const partner = partnerOn(household, day);
    const free = partner && !works(partner) && (cared(partner, day) || detained(partner, day, true));
    return hours(partner === undefined || free ? aanvrager : partner);
  });
  return times(lower(total(mine), total(theirs)), { n: BigInt(percentage), d: 100n });
}

/** The amount of a month with a claim; undefined when a percentage was never found. */
function monthOf(household: OracleHousehold, year: Amounts, shares: readonly Shares[], day: string): Ratio | undefined {
  const children = household.kinderen ?? [];
  const [first, next] = percentages(household, year, day);
  const leader = firstChild(children, year, day);
  let sum = nought;
  for (const [index, child] of children.entries()) {
    const counted = costsOf(child, year, shares[index] ?? { day: WHOLE, school: WHOLE }, day);
    if (counted.n === 0n) continue;
    const percentage = index === leader ? first : next;
    if (percentage === null || percentage === undefined) return undefined;
    sum = plus(sum, times(counted, over(of(percentage), { n: 100n, d: 1n })));
  }
  return sum;
}

function costsOf(child: OracleChild, year: Amounts, share: Shares, day: string): Ratio {
  const paid = (child.opvang ?? []).map((care) => {
    const cost = times(costOf(care, year, day), of(care.betaald ?? '1'));
    return times(cost, ofSchool(care) ? share.school : share.day);
  });
  return times(total(paid), withinMonth(hoursOf(child, day)));
}

/** Most hours, then highest costs, then the one named first. */
function firstChild(children: readonly OracleChild[], year: Amounts, day: string): number {
  let best = 0;
  children.forEach((child, index) => {
    const leader = children[best] as OracleChild;
    const byHours = order(hoursOf(child, day), hoursOf(leader, day));
    const costs = (one: OracleChild): Ratio => total((one.opvang ?? []).map((care) => costOf(care, year, day)));
    if (byHours > 0n || (byHours === 0n && order(costs(child), costs(leader)) > 0n)) best = index;
  });
  return best;
}

function percentages(household: OracleHousehold, { tabel }: Amounts, day: string): readonly (string | null)[] {
  const income = [household.aanvrager, partnerOn(household, day)]
    .map((one) => (one ? scaled(one.toetsingsinkomen, 2) : 0n))
    .reduce((a, b) => a + b);
  const row = tabel.findLast(([from]) => from === 0 || BigInt(from) * 100n <= income);
  return row ? [row[1], row[2]] : [];
}
