/**
 * The zorgtoeslag a second time, straight from the description of the law and in whole numbers, to check the rules by.
 * Wzt art. 1 lid 1 c, 2, 2a (now 3), 3 (now 4a); Awir art. 5, 7, 9 lid 2, 14 lid 4 and 5.
 */
import { later } from './ages.ts';
import amounts from './amounts.json' with { type: 'json' };
import { inSpans, months, type Found, type OracleHousehold, type OraclePerson } from './household.ts';
import { cents, fraction, most, nearest, scaled } from './numbers.ts';

interface Amounts {
  readonly standaardpremie: string;
  readonly drempelinkomen: string;
  readonly zonderPartner: string;
  readonly metPartner: string;
  readonly boven: string;
  readonly vermogenAlleen: string;
  readonly vermogenSamen: string;
}

const byYear = amounts.zorgtoeslag as unknown as Readonly<Record<string, Amounts>>;

/** Amounts of a year are counted in units of € 1/10^7: cents times a percentage with three decimals. */
const UNITS = 10n ** 7n;
/** Halves and twelfths stay whole too. */
const PER_MONTH = 24n;

/** The outcome of a month: units of € 1/(10^7 × 24), or no claim. */
type Month = bigint | undefined;

export function zorgtoeslag(household: OracleHousehold): Found {
  const amountsOfYear = byYear[String(household.berekeningsjaar)];
  if (amountsOfYear === undefined) return { soort: 'onbekend' };
  const found = months(household.berekeningsjaar).map((day) => monthOf(household, amountsOfYear, day));
  const claims = found.filter((month) => month !== undefined);
  if (claims.length === 0) return { soort: 'geen' };
  const sum = claims.reduce((total, month) => total + month, 0n);
  const year = nearest(sum, UNITS * PER_MONTH);
  if (year < 24n) return { soort: 'geen' };
  return {
    soort: 'bepaald',
    perMaandExact: found.map((month) => fraction(month ?? 0n, UNITS * PER_MONTH)),
    perJaarExact: fraction(sum, UNITS * PER_MONTH),
    perJaar: String(year),
  };
}

function monthOf(household: OracleHousehold, year: Amounts, day: string): Month {
  const { aanvrager } = household;
  const partner = household.partner && inSpans(household.partner.perioden, day) ? household.partner : undefined;
  if (!insured(aanvrager, day)) return undefined;
  if (partner?.rechtmatigVerblijf === false) return undefined;
  if (tooMuchWealth(household, year)) return undefined;
  const claim = premium(aanvrager, partner, year) - norm(aanvrager, partner, year);
  if (claim <= 0n) return undefined;
  if (partner === undefined || insured(partner, day)) return claim * 2n;
  // to 2020: not insured against the duty to be so means no claim at all
  if (household.berekeningsjaar <= 2020 && dutyNeglected(partner)) return undefined;
  return claim;
}

/** Counted from the month after the eighteenth birthday, also when that is the first of a month. */
function insured(person: OraclePerson, day: string): boolean {
  return hasInsurance(person) && later(person.geboortedatum, 18) < day;
}

const hasInsurance = (person: OraclePerson): boolean =>
  person.verzekerde ?? person.verzekeringsplichtNageleefd !== false;
const dutyNeglected = (person: OraclePerson): boolean =>
  !hasInsurance(person) && person.verzekeringsplichtNageleefd === false;
const byTreaty = (person: OraclePerson): boolean => hasInsurance(person) && person.verdragsgerechtigd === true;

/** One partner all twelve months: only the joint limit; otherwise only the applicant's own. */
function tooMuchWealth({ berekeningsjaar, aanvrager, partner }: OracleHousehold, year: Amounts): boolean {
  const own = cents(aanvrager.rendementsgrondslag ?? '0');
  const always = partner !== undefined && months(berekeningsjaar).every((day) => inSpans(partner.perioden, day));
  if (!always) return own > cents(year.vermogenAlleen);
  return own + cents(partner.rendementsgrondslag ?? '0') > cents(year.vermogenSamen);
}

/** Standaardpremie in units; of a treaty beneficiary times the factor of his country. */
function premium(applicant: OraclePerson, partner: OraclePerson | undefined, year: Amounts): bigint {
  const one = scaled(year.standaardpremie, 3);
  const factor = (person: OraclePerson): bigint => scaled(person.woonlandfactor ?? '1', 4);
  const full = scaled('1', 4);
  const own = one * (byTreaty(applicant) ? factor(applicant) : full);
  if (partner === undefined) return own;
  if (byTreaty(partner)) return own + one * factor(partner);
  // a partner who is not insured in the Netherlands goes along with the treaty beneficiary
  if (byTreaty(applicant) && !hasInsurance(partner)) return own + one * factor(applicant);
  return own + one * full;
}

/** Normpremie in units: the percentage of the drempelinkomen, and of the income above it. */
function norm(applicant: OraclePerson, partner: OraclePerson | undefined, year: Amounts): bigint {
  const income = cents(applicant.toetsingsinkomen) + (partner ? cents(partner.toetsingsinkomen) : 0n);
  return normOf(income, partner !== undefined, year);
}

function normOf(income: bigint, together: boolean, year: Amounts): bigint {
  const threshold = cents(year.drempelinkomen);
  const share = scaled(together ? year.metPartner : year.zonderPartner, 3);
  return share * threshold + scaled(year.boven, 3) * most(0n, income - threshold);
}

/** How many of the units of `yearOfInsured` make a euro. */
export const YEAR_UNITS = UNITS;

/**
 * The claim over a whole year of somebody insured, alone or with an insured partner, without too much wealth: in units
 * before rounding, and in euros as awarded (0 = nothing). Made once a year, asked once an income in cents.
 */
export function yearOfInsured(
  year: number,
  together: boolean,
): (income: bigint) => { readonly units: bigint; readonly euros: bigint } {
  const of = byYear[String(year)];
  if (of === undefined) throw new Error(`No amounts of ${String(year)}.`);
  const premiums = scaled(of.standaardpremie, 7) * (together ? 2n : 1n);
  const threshold = cents(of.drempelinkomen);
  const above = scaled(of.boven, 3);
  const lowest = normOf(0n, together, of);
  return (income) => {
    const units = most(0n, premiums - lowest - above * most(0n, income - threshold));
    const euros = nearest(units, UNITS);
    return { units, euros: euros < 24n ? 0n : euros };
  };
}
