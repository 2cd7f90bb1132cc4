/**
 * The huurtoeslag a second time, straight from the description of the law and in whole numbers, to check the rules by.
 * Three regimes: 2019 to 2024 (four types of household), 2025 (two), 2026 (fixed basishuur, linear reduction).
 */
import { hasAge, hasAow, later } from './ages.ts';
import amounts from './amounts.json' with { type: 'json' };
import { inSpans, months, type Found, type OracleHousehold, type OracleResident } from './household.ts';
import { ceiling, cents, fraction, least, most, nearest, scaled } from './numbers.ts';

interface TypeAmounts {
  readonly ijkpunt: string | null;
  readonly a: string | null;
  readonly b: string | null;
  readonly verlaging: string;
  readonly inkomensgrens?: string;
}

interface Amounts {
  readonly kwaliteitskortingsgrens: string;
  readonly aftoppingsgrensLaag: string;
  readonly aftoppingsgrensHoog: string;
  readonly huurgrens: string;
  readonly huurgrensJongeren: string;
  readonly leeftijdsgrens: string;
  readonly normhuur: string;
  readonly verhoging: string;
  readonly verlagingBasishuur: string;
  readonly vermogen: string;
  readonly vermogenSamen: string;
  readonly vrijstellingKind: string;
  readonly typen: Readonly<Record<string, TypeAmounts>>;
}

const byYear = amounts.huurtoeslag as unknown as Readonly<Record<string, Amounts>>;

/** Units of a cent: hundredths for the percentages, twelfths of hundredths for the reduction of 2026. */
const UNITS = 1200n;
const EURO = 100n * UNITS;

/** Somebody who counts beside the tenant in a month. */
interface Companion {
  readonly person: { readonly geboortedatum: string; readonly toetsingsinkomen: string; readonly aow?: boolean };
  readonly partner: boolean;
  readonly child: boolean;
  readonly lawful: boolean;
}

interface Month {
  readonly household: OracleHousehold;
  readonly year: Amounts;
  readonly day: string;
  readonly companions: readonly Companion[];
}

/** Units, no claim, or an amount of the law that is not known. */
type Claim = bigint | 'geen' | 'onbekend';

export function huurtoeslag(household: OracleHousehold): Found {
  const year = byYear[String(household.berekeningsjaar)];
  if (year === undefined || household.huur === undefined) return { soort: 'onbekend' };
  const wealthy = tooMuchWealth(household, year);
  const found = months(household.berekeningsjaar).map((day): Claim =>
    wealthy ? 'geen' : claimOf({ household, year, day, companions: companionsOf(household, day) }),
  );
  if (found.includes('onbekend')) return { soort: 'onbekend' };
  const sum = found.reduce<bigint>((total, claim) => total + (typeof claim === 'bigint' ? claim : 0n), 0n);
  const rounded = nearest(sum, EURO);
  if (rounded < 24n) return { soort: 'geen' };
  return {
    soort: 'bepaald',
    perMaandExact: found.map((claim) => fraction(typeof claim === 'bigint' ? claim : 0n, EURO)),
    perJaarExact: fraction(sum, EURO),
    perJaar: String(rounded),
  };
}

/** Partner, other residents and children on the first day of a month. */
function companionsOf(
  { partner, medebewoners = [], kinderen = [] }: OracleHousehold,
  day: string,
): readonly Companion[] {
  const withPartner = partner !== undefined && inSpans(partner.perioden, day);
  const childOf = ({ kindVan }: OracleResident): boolean =>
    kindVan === 'aanvrager' || (kindVan === 'partner' && withPartner);
  const residents = medebewoners
    .filter((one) => lives(one, day) && (one.onderhuurder !== true || childOf(one)))
    .map((one) => ({ person: one, partner: false, child: childOf(one), lawful: one.rechtmatigVerblijf ?? true }));
  const children = kinderen
    .filter(({ geboortedatum }) => geboortedatum <= day)
    .map((one) => ({ person: { toetsingsinkomen: '0', ...one }, partner: false, child: true, lawful: true }));
  const partners = withPartner
    ? [{ person: partner, partner: true, child: false, lawful: partner.rechtmatigVerblijf ?? true }]
    : [];
  return [...partners, ...residents, ...children];
}

const lives = (one: OracleResident, day: string): boolean => one.geboortedatum <= day && inSpans(one.perioden, day);

/** Measured over the year: partner of all twelve months with the tenant, a resident of all twelve months alone. */
function tooMuchWealth(household: OracleHousehold, year: Amounts): boolean {
  const { berekeningsjaar, aanvrager, partner, medebewoners = [] } = household;
  const days = months(berekeningsjaar);
  const own = cents(aanvrager.rendementsgrondslag ?? '0');
  const always = partner !== undefined && days.every((day) => inSpans(partner.perioden, day));
  const tenants = always
    ? own + cents(partner.rendementsgrondslag ?? '0') > cents(year.vermogenSamen)
    : own > cents(year.vermogen);
  const resident = medebewoners.some(
    (one) =>
      cents(one.rendementsgrondslag ?? '0') > cents(year.vermogen) &&
      days.every((day) => companionsOf(household, day).some(({ person }) => person === one)),
  );
  return tenants || resident;
}

function claimOf(month: Month): Claim {
  const { household, year, companions, day } = month;
  const { berekeningsjaar, aanvrager, huur } = household;
  if (!hasAge(aanvrager.geboortedatum, 18, day) && !isParent(household, day)) return 'geen';
  if (huur?.zelfstandigeWoonruimte === false) return 'geen';
  if (
    companions.some(
      (one) => !one.lawful && (one.partner || berekeningsjaar < 2022 || hasAge(one.person.geboortedatum, 18, day)),
    )
  )
    return 'geen';
  const rent = rentOf(household);
  const limit = cents(olderOrChild(month) ? year.huurgrens : year.huurgrensJongeren);
  if (berekeningsjaar <= 2025 && rent > limit && !mayExceed(household)) return 'geen';
  const type = typeOf(month);
  const income = incomeOf(month);
  if (type.inkomensgrens !== undefined && income > cents(type.inkomensgrens)) return 'geen';
  const basis = basicRent(month, type, income);
  if (basis === 'onbekend') return 'onbekend';
  return berekeningsjaar <= 2025
    ? layers(month, least(rent, limit), basis)
    : most(0n, layers(month, least(rent, limit), basis) - reduction(month, type, income));
}

/** Awir 10 lid 2: a minor with a child counts as of age. */
function isParent({ kinderen = [] }: OracleHousehold, day: string): boolean {
  return kinderen.some(({ geboortedatum }) => geboortedatum === undefined || geboortedatum <= day);
}

/** Art. 5: with service costs to 2025, at most € 12 of each kind. */
function rentOf({ berekeningsjaar, huur }: OracleHousehold): bigint {
  const bare = cents(huur?.kaleHuur ?? '0');
  if (berekeningsjaar > 2025) return bare;
  const costs = Object.values(huur?.servicekosten ?? {});
  return costs.reduce((sum, one) => sum + least(cents(one), 1200n), bare);
}

/** Art. 13 lid 1 a: of age, with a child, or with a handicap for which the dwelling was adapted. */
function olderOrChild({ household, year, companions, day }: Month): boolean {
  const births = [household.aanvrager.geboortedatum, ...companions.map(({ person }) => person.geboortedatum)];
  return (
    births.some((birth) => hasAge(birth, Number(year.leeftijdsgrens), day)) ||
    companions.some(({ child }) => child) ||
    household.huur?.aangepasteWoning === true
  );
}

/** Art. 13 lid 2. */
function mayExceed({ berekeningsjaar, huur }: OracleHousehold): boolean {
  const earlier = huur?.eerdereToeslag ?? 'geen';
  return (
    huur?.aangepasteWoning === true || earlier === 'vorigeMaand' || (berekeningsjaar >= 2022 && earlier === 'eerder')
  );
}

/** Art. 2: by number, and to 2024 by who had reached the AOW age on 1 January. */
function typeOf({ household, year, companions }: Month): TypeAmounts {
  const first = months(household.berekeningsjaar)[0] ?? '';
  const elderly =
    household.berekeningsjaar <= 2024 &&
    [household.aanvrager, ...companions.map(({ person }) => person)].some((one) => hasAow(one, first));
  const type = year.typen[`${companions.length === 0 ? 'eenpersoons' : 'meerpersoons'}${elderly ? 'ouderen' : ''}`];
  if (type === undefined) throw new Error('No such type of household.');
  return type;
}

/** Awir art. 7: a child under 23 at the start of the year counts above the exemption only. */
function incomeOf({ household, year, companions }: Month): bigint {
  const first = months(household.berekeningsjaar)[0] ?? '';
  const exempt = cents(year.vrijstellingKind);
  return companions.reduce((sum, { person, child }) => {
    const income = cents(person.toetsingsinkomen);
    return sum + (child && later(person.geboortedatum, 23) > first ? most(0n, income - exempt) : income);
  }, cents(household.aanvrager.toetsingsinkomen));
}

/** Art. 16 to 19 and the Wet verlaging eigen bijdrage, in cents. */
function basicRent({ household, year }: Month, type: TypeAmounts, income: bigint): bigint | 'onbekend' {
  const lowest = cents(year.normhuur) - cents(type.verlaging);
  const shift = cents(year.verhoging) - cents(year.verlagingBasishuur);
  if (household.berekeningsjaar > 2025) return lowest + shift;
  if (type.ijkpunt === null || type.a === null || type.b === null) return 'onbekend';
  if (income <= cents(type.ijkpunt)) return lowest + shift;
  // a and b have twelve decimals; an income in cents squared has four more
  const squared = scaled(type.a, 12) * income * income;
  const linear = scaled(type.b, 12) * income * 100n;
  return ceiling(squared + linear, 10n ** 14n) + shift;
}

/** Art. 21 lid 1 to 3, in units. */
function layers(month: Month, rent: bigint, basis: bigint): bigint {
  const { year, companions } = month;
  const quality = cents(year.kwaliteitskortingsgrens);
  const cap = cents(companions.length <= 1 ? year.aftoppingsgrensLaag : year.aftoppingsgrensHoog);
  const a = most(0n, least(rent, quality) - basis);
  const b = most(0n, least(rent, cap) - most(quality, basis));
  const c = most(0n, rent - most(cap, basis));
  const percent = UNITS / 100n;
  return 100n * percent * a + 65n * percent * b + (aboveCap(month) ? 40n * percent * c : 0n);
}

/** Art. 21 lid 1 c: for everybody from 2025. */
function aboveCap({ household, companions, day }: Month): boolean {
  if (household.berekeningsjaar >= 2025) return true;
  const everybody = [household.aanvrager, ...companions.map(({ person }) => person)];
  return (
    companions.length === 0 || household.huur?.aangepasteWoning === true || everybody.some((one) => hasAow(one, day))
  );
}

/** Art. 21 lid 2 from 2026: 27% or 22% of the income above the ijkpunt, a twelfth of it a month. */
function reduction({ companions }: Month, { ijkpunt }: TypeAmounts, income: bigint): bigint {
  if (ijkpunt === null) throw new Error('No ijkpunt.');
  return most(0n, income - cents(ijkpunt)) * (companions.length === 0 ? 27n : 22n);
}
