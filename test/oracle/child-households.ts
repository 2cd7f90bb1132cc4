/** Households with children, with borders on purpose: birthdays 12, 16 and 18, on the first, on 29 February; limits. */
import fc from 'fast-check';
import type { OracleHousehold, OraclePartner, OraclePerson } from './household.ts';
import { amountNear, dayIn, euros, mostly, shares, spansIn, type Years } from './households.ts';
import { budgetAmounts, type BudgetAmounts } from './kindgebonden-budget.ts';
import { cents, scaled } from './numbers.ts';

type OracleChild = NonNullable<OracleHousehold['kinderen']>[number];

/** A parent with or without a partner, and children. */
export function childHousehold(years: Years): fc.Arbitrary<OracleHousehold> {
  return fc.constantFrom(...years).chain((year) => {
    const of = budgetAmounts(year);
    if (of === undefined) throw new Error(`No amounts of ${String(year)}.`);
    const wealth = amountNear([0n, 0n, 0n, 0n, cents(of.vermogenAlleen), cents(of.vermogenSamen)], 100);
    const adult = { geboortedatum: dayIn(year - 35), rechtmatigVerblijf: mostly(true) };
    return fc
      .record({
        alone: fc.boolean(),
        kinderen: fc.array(child(year), { minLength: 0, maxLength: 6 }),
        aanvrager: fc.record({ ...adult, rechtmatigVerblijf: fc.constant(true) }),
        partner: fc.record(adult),
        perioden: spansIn(year),
        assets: fc.tuple(wealth, wealth),
      })
      .chain(({ alone, kinderen, aanvrager, partner, perioden, assets: [ownAssets, otherAssets] }) =>
        fc
          .oneof(amountNear(incomeBorders(of, kinderen.length), 90_000), fc.constant(-123_456n))
          .chain((total) => shares(total, alone ? 1 : 2))
          .map(([own = 0n, others = 0n]): OracleHousehold => {
            const withMoney = <P extends object>(person: P, income: bigint, assets: bigint): P & OraclePerson =>
              ({
                ...person,
                toetsingsinkomen: euros(income),
                rendementsgrondslag: euros(assets),
              }) as unknown as P & OraclePerson;
            const other: OraclePartner = {
              ...withMoney(partner, others, otherAssets),
              ...(perioden && { perioden }),
            };
            return {
              berekeningsjaar: year,
              aanvrager: withMoney(aanvrager, own, ownAssets),
              ...(!alone && { partner: other }),
              kinderen,
            };
          }),
      );
  });
}

/** Round the ages that the law names, born on 29 February, born in the year, and elsewhere. */
function child(year: number): fc.Arbitrary<OracleChild> {
  const leapYears = [1996, 2000, 2004, 2008, 2012, 2016].filter((leapYear) => leapYear > year - 20);
  const geboortedatum = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(12, 16, 18).chain((age) => dayIn(year - age)) },
    { weight: 2, arbitrary: fc.constantFrom(-1, 0, 0, 1).chain((age) => dayIn(year - age)) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 19 }).chain((age) => dayIn(year - age)) },
    { weight: 1, arbitrary: fc.constantFrom(...leapYears).map((leapYear) => `${String(leapYear)}-02-29`) },
  );
  return fc.record({ geboortedatum, kinderbijslag: mostly(true) });
}

/** The thresholds, and where the budget without extras reaches nought or € 24, nearly enough. */
function incomeBorders(of: BudgetAmounts, count: number): readonly bigint[] {
  const low = cents(of.drempelinkomen);
  const high = low + cents(of.verhogingDrempel);
  const most = cents(of.kind1) * BigInt(Math.max(1, count));
  const reach = (budget: bigint, threshold: bigint): bigint =>
    threshold + (budget * 10_000n) / scaled(of.percentage, 2);
  return [
    0n,
    low,
    low,
    high,
    high,
    reach(cents(of.kind1) + cents(of.alleen), low),
    reach(cents(of.kind1) + cents(of.alleen) - 2400n, low),
    reach(most, high),
    reach(most - 2400n, high),
  ];
}
