/** What Fast computed, as a caller sees it. */
import type { Exact } from '../exact.ts';
import { ratio } from '../exact.ts';
import { datumUit } from './days.ts';
import type { Groot } from './numbers.ts';
import { GEEN } from './types.ts';

/** A whole number over its denominator. */
export function exactUit<T extends Exact>(n: number | Groot, den: bigint): T | typeof GEEN {
  if (n === null || n !== n) return GEEN;
  return ratio(BigInt(n), den) as T;
}

export function dagUit(day: number): string | typeof GEEN {
  return Number.isNaN(day) ? GEEN : datumUit(day);
}

/** One of the symbols of an enumeration, by its place. */
export function keuzeUit<T extends string>(place: number, symbols: readonly T[]): T | typeof GEEN {
  return symbols[place] ?? GEEN;
}

export function jaNeeUit(truth: number): boolean | typeof GEEN {
  return Number.isNaN(truth) ? GEEN : truth === 1;
}
