/** The kinds of value that a law speaks of, and the values themselves as the program carries them. */

/** Per what time an amount runs; `bedrag per maand` and `bedrag per jaar` never mix without a written conversion. */
export type Per = 'uur' | Calendar;

/** What an amount runs per, and what is counted: `bedrag per dag`, `aantal dagen`. */
export type Calendar = 'dag' | 'week' | 'maand' | 'kwartaal' | 'jaar';

/** The type of a fact, a parameter or a conclusion. */
export type ValueType =
  | { readonly kind: 'bedrag'; readonly per?: Per }
  /** Hours; `uren per maand` and `uren per jaar` never mix without a written conversion. */
  | { readonly kind: 'uren'; readonly per?: Calendar }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'getal' }
  /** `of`: what is counted (`aantal dagen`); `per`: in how long (`aantal dagen per week`). */
  | { readonly kind: 'aantal'; readonly of?: Calendar; readonly per?: Calendar }
  | { readonly kind: 'datum' }
  | { readonly kind: 'duur' }
  | { readonly kind: 'tekst' }
  | { readonly kind: 'ja-nee' }
  /** One of a declared enumeration; `choice` is the id of a `Choice`. */
  | { readonly kind: 'keuze'; readonly choice: string };

/**
 * A constant as plain JSON. Numbers are exact: `number` holds a fraction in lowest terms ("4225/100000" or "24");
 * a percentage is its ratio (13,67% is "1367/10000"). Dates are ISO, durations ISO 8601.
 */
export type Constant =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'datum'; readonly value: string }
  | { readonly kind: 'duur'; readonly value: string }
  | { readonly kind: 'tekst'; readonly value: string }
  | { readonly kind: 'keuze'; readonly value: string }
  | { readonly kind: 'ja-nee'; readonly value: boolean };

/** A half-open stretch of days; an absent bound is open. ISO dates, `to` excluded. */
export interface Validity {
  readonly from?: string;
  readonly to?: string;
}

/** From when on it was known, and until when; ISO, `to` excluded. Apart from the days about which it speaks. */
export interface Known {
  readonly from?: string;
  readonly to?: string;
}

/**
 * Where a rule or text stands: abbreviation of the regeling, artikel, lid, onderdeel, onder; `Wht:21:1:c:1°`.
 * An artikel without leden has no third part: `Awir:5`.
 */
export type Address = string;
