/**
 * The kindgebonden budget a second time, straight from the description of the law and in whole numbers, to check the
 * rules by. Wkb art. 1 lid 4 and 5, art. 2; Awir art. 5, 7, 9 lid 2, 14 lid 4 and 5.
 *
 * 2022: Wkb art. 1 lid 5 by its letter, so not for a Dutch child. Another reading can be defended; then only the line
 * in `parted` changes.
 */
import { later } from './ages.ts';
import amounts from './amounts.json' with { type: 'json' };
import { inSpans, months, type Found, type OracleHousehold, type OraclePerson } from './household.ts';
import { cents, fraction, most, nearest, scaled } from './numbers.ts';

/** Euros; the share of the reduction in percents. From 2023 `kind2` and `kind3` do not exist. */
export interface BudgetAmounts {
  readonly kind1: string;
  readonly kind2?: string;
  readonly kind3?: string;
  /** For each child above three; from 2023 for each child above one. */
  readonly volgend: string;
  readonly twaalf: string;
  readonly zestien: string;
  readonly alleen: string;
  readonly percentage: string;
  readonly drempelinkomen: string;
  readonly verhogingDrempel: string;
  readonly vermogenAlleen: string;
  readonly vermogenSamen: string;
}

/** The amounts of a year, when they are known. */
export const budgetAmounts = (year: number): BudgetAmounts | undefined =>
  (amounts.kindgebondenBudget as unknown as Readonly<Record<string, BudgetAmounts>>)[String(year)];

/** Cents times a percentage with two decimals: units of € 1/10^6. */
const UNITS = 10n ** 6n;
const PER_MONTH = 12n;

/** The outcome of a month: units of € 1/(10^6 × 12), or no claim. */
type Month = bigint | undefined;

export function kindgebondenBudget(household: OracleHousehold): Found {
  const of = budgetAmounts(household.berekeningsjaar);
  if (of === undefined) return { soort: 'onbekend' };
  const found = months(household.berekeningsjaar).map((day) => monthOf(household, of, day));
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

/** A twelfth of what the situation of this month gives over a year: that many units, since the month counts twelve. */
function monthOf(household: OracleHousehold, of: BudgetAmounts, day: string): Month {
  const { berekeningsjaar, kinderen = [] } = household;
  const partner = household.partner && inSpans(household.partner.perioden, day) ? household.partner : undefined;
  const children = kinderen.filter(({ geboortedatum, kinderbijslag }) => {
    return kinderbijslag !== false && geboortedatum < day && later(geboortedatum, 18) >= day;
  });
  if (children.length === 0 || parted(partner, berekeningsjaar) || tooMuchWealth(household, of)) return undefined;
  const ages = children.map(({ geboortedatum }) => forAge(geboortedatum, of, day));
  const alone = partner === undefined ? cents(of.alleen) : 0n;
  const whole = ages.reduce((total, extra) => total + extra, forNumber(children.length, of)) + alone;
  return most(0n, whole * 10n ** 4n - reduction(household, partner !== undefined, of));
}

/** The partner has no lawful residence: no claim; from 2023 for a Dutch child there is one. */
const parted = (partner: OraclePerson | undefined, year: number): boolean =>
  partner?.rechtmatigVerblijf === false && year <= 2022;

/** One partner all twelve months: only the joint limit; otherwise only the applicant's own. */
function tooMuchWealth({ berekeningsjaar, aanvrager, partner }: OracleHousehold, of: BudgetAmounts): boolean {
  const own = cents(aanvrager.rendementsgrondslag ?? '0');
  const always = partner !== undefined && months(berekeningsjaar).every((day) => inSpans(partner.perioden, day));
  if (!always) return own > cents(of.vermogenAlleen);
  return own + cents(partner.rendementsgrondslag ?? '0') > cents(of.vermogenSamen);
}

/** In cents. */
function forNumber(count: number, { kind1, kind2, kind3, volgend }: BudgetAmounts): bigint {
  const named = [kind1, kind2, kind3].filter((amount) => amount !== undefined).map(cents);
  const last = named.at(Math.min(count, named.length) - 1) ?? 0n;
  return last + BigInt(Math.max(0, count - named.length)) * cents(volgend);
}

/** In cents: from the month after the twelfth birthday, and the other amount from the month after the sixteenth. */
function forAge(birth: string, { twaalf, zestien }: BudgetAmounts, day: string): bigint {
  if (later(birth, 16) < day) return cents(zestien);
  return later(birth, 12) < day ? cents(twaalf) : 0n;
}

/** In units: the share of the income above the threshold, which is higher with a partner (in 2019 it is not). */
function reduction({ aanvrager, partner }: OracleHousehold, together: boolean, of: BudgetAmounts): bigint {
  const income = cents(aanvrager.toetsingsinkomen) + (together && partner ? cents(partner.toetsingsinkomen) : 0n);
  const threshold = cents(of.drempelinkomen) + (together ? cents(of.verhogingDrempel) : 0n);
  return scaled(of.percentage, 2) * most(0n, income - threshold);
}
