/** The words in which a generated module speaks to its callers. */
import type { Exact } from '../exact.ts';
import type { Per } from '../ir/index.ts';
import type { Uitkomst } from '../outcome.ts';

declare const perBrand: unique symbol;

/** An exact amount in euros, per month, year or hour if it says so. */
export type Bedrag<P extends Per | 'keer' = Per | 'keer'> = Exact & { readonly [perBrand]?: P };

/** An exact number: a count, a percentage as its ratio, any other number. */
export type Getal = Exact;

/**
 * An amount as a caller may give it: a decimal in euros ('442.46'), whole euros as bigint or safe integer, or an
 * exact amount. A fractional JavaScript number is refused when it is read: it is not exact.
 */
export type BedragInvoer = string | bigint | number | Bedrag;

/** A number as a caller may give it; see `BedragInvoer`. */
export type GetalInvoer = string | bigint | number | Getal;

/** ISO 8601 in years, months, weeks and days: 'P3M1D'. */
export type Duur = string;

/** One value for every year ({ 2025: … }), or one value for the year of the question. */
export type PerJaar<T> = T | Readonly<Record<`${number}`, T>>;

/** One worked example as a generated module carries it: a case, what is asked of it, and what must come out. */
export interface Voorbeeld {
  readonly naam: string;
  readonly zaak: unknown;
  readonly verwachtingen: readonly Verwachting[];
}

export interface Verwachting {
  /** Id of the conclusion: 'Wzt/zorgtoeslag'. */
  readonly conclusie: string;
  readonly vraag: unknown;
  readonly verwacht: unknown;
}

/** No rule grants it: what the fast way says where the full way has soort 'geen'. Not the same as € 0. */
export const GEEN: unique symbol = Symbol('geen');

/** The fast way has no value or status to give; `uitkomst` says why: something unknown, judged or in conflict. */
export interface NietBepaald<T> {
  readonly soort: 'nietBepaald';
  readonly uitkomst: Uitkomst<T>;
}

/** Whether the fast way gave no answer of its own. */
export function isNietBepaald<T>(antwoord: unknown): antwoord is NietBepaald<T> {
  return typeof antwoord === 'object' && antwoord !== null && 'soort' in antwoord && antwoord.soort === 'nietBepaald';
}
