/**
 * Two formulas of 2025 as a careful programmer would write them for one purpose and one year: somebody alone, whole
 * numbers, nothing explained, nothing unknown. What the generated modules are held against.
 */

/** No claim, or less than is paid out. */
export const NONE = -1;

export interface Person {
  readonly geboortedatum: string;
  readonly inkomensgegeven: string;
  readonly rendementsgrondslag: string;
}

export interface Insured extends Person {
  readonly krachtensDeZorgverzekeringswetVerzekerdIs: boolean;
  readonly verdragsgerechtigde: boolean;
  readonly metOpgeschorteZorgverzekeringGedetineerdIs: boolean;
}

export interface Tenant extends Person {
  readonly hetHoofdverblijfInDeGehuurdeWoningHeeft: boolean;
  readonly opHetAdresVanDeWoningIngeschrevenIs: boolean;
}

export interface Dwelling {
  readonly huurprijs: string;
  readonly servicekostenVoorEnergie: string;
  readonly servicekostenVoorSchoonmaak: string;
  readonly servicekostenVoorEenHuismeester: string;
  readonly servicekostenVoorDienstruimten: string;
  readonly zelfstandigeWoonruimte: boolean;
}

/** '27578.7' → 2757870 */
function cents(text: string): number {
  let whole = 0;
  let decimals = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      decimals = 0;
      continue;
    }
    if (code < 48 || code > 57) throw new Error(`No amount: ${text}`);
    whole = whole * 10 + code - 48;
    if (decimals >= 0) decimals += 1;
  }
  return decimals === 2 ? whole : decimals === 1 ? whole * 10 : whole * 100;
}

/** '1990-05-01' → 19900501 */
function dateOf(text: string): number {
  return Number(text.slice(0, 4)) * 10_000 + Number(text.slice(5, 7)) * 100 + Number(text.slice(8, 10));
}

/** Zorgtoeslag of 2025 in whole euros (Wzt artikel 2; Awir artikel 14), by income in cents and months insured. */
export function healthAllowance(income: number, months: number): number {
  // hundred-thousandths of a cent
  const premium = 1896 * 28_406_00 + 13_700 * Math.max(0, income - 28_406_00);
  const claim = 2112_00 * 100_000 - premium;
  if (claim <= 0 || months === 0) return NONE;
  const euros = Math.floor((claim * months + 60_000_000) / 120_000_000);
  return euros < 24 ? NONE : euros;
}

export function healthAllowanceOf(person: Insured): number {
  if (!person.krachtensDeZorgverzekeringswetVerzekerdIs && !person.verdragsgerechtigde) return NONE;
  if (person.metOpgeschorteZorgverzekeringGedetineerdIs) return NONE;
  if (cents(person.rendementsgrondslag) > 141_896_00) return NONE;
  const adult = dateOf(person.geboortedatum) + 18_00_00;
  let months = 0;
  for (let month = 1; month <= 12; month += 1) if (adult < 2025_00_01 + month * 100) months += 1;
  return healthAllowance(cents(person.inkomensgegeven), months);
}

/** Huurtoeslag over a month of 2025 in hundredths of a cent (Wht artikelen 13 to 21), amounts in cents. */
export function rentAllowance(income: number, rent: number): number {
  const basis = basicRent(income);
  const full = Math.max(0, Math.min(rent, 477_20) - basis);
  const most = Math.max(0, Math.min(rent, 682_96) - Math.max(477_20, basis));
  const some = Math.max(0, rent - Math.max(682_96, basis));
  return 100 * full + 65 * most + 40 * some;
}

function basicRent(income: number): number {
  const lowered = 37_14;
  if (income <= 22_700_00) return 238_01 - 1_82 - lowered;
  const y = BigInt(income);
  const exact = 438_698n * y * y + 446_392_665n * y * 100n;
  const scale = 100_000_000_000_000n;
  return Number((exact + scale - 1n) / scale) - lowered;
}

/** On the first of a month, `day` as 20250101. */
export function rentAllowanceOf(person: Tenant, dwelling: Dwelling, day: number): number {
  if (!person.hetHoofdverblijfInDeGehuurdeWoningHeeft || !person.opHetAdresVanDeWoningIngeschrevenIs) return NONE;
  if (!dwelling.zelfstandigeWoonruimte) return NONE;
  if (cents(person.rendementsgrondslag) > 37_395_00) return NONE;
  const birth = dateOf(person.geboortedatum);
  if (birth + 18_00_00 > day) return NONE;
  const rent =
    cents(dwelling.huurprijs) +
    Math.min(12_00, cents(dwelling.servicekostenVoorEnergie)) +
    Math.min(12_00, cents(dwelling.servicekostenVoorSchoonmaak)) +
    Math.min(12_00, cents(dwelling.servicekostenVoorEenHuismeester)) +
    Math.min(12_00, cents(dwelling.servicekostenVoorDienstruimten));
  if (rent > (birth + 23_00_00 <= day ? 900_07 : 477_20)) return NONE;
  return rentAllowance(cents(person.inkomensgegeven), rent);
}
