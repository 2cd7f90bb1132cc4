/** What Fast computed, as a caller sees it. */
import type { Exact } from '../exact.ts';
import { lowestRatio, ratio } from '../exact.ts';
import { datumUit } from './days.ts';
import { groot } from './numbers.ts';
import type { Groot } from './numbers.ts';
import { GEEN } from './types.ts';

/** A whole number over its denominator, which is a `number` where generated code knows it to be below 2^31. */
export function exactUit<T extends Exact>(n: number | Groot, den: bigint | number): T | typeof GEEN {
  if (n === null || n !== n) return GEEN;
  if (typeof n === 'number' && typeof den === 'number') {
    const common = den === 1 ? 1 : divisor(n, den);
    return lowestRatio(groot(n / common), groot(den / common)) as T;
  }
  return ratio(BigInt(n), BigInt(den)) as T;
}

/** The greatest common divisor, of a whole number below 2^53 and a denominator below 2^31: the rest is so small too. */
function divisor(n: number, den: number): number {
  let a = den | 0;
  // exact while |n| + den stays below 2^53; the remainder of larger ones is slow, and rare
  let b = (Math.abs(n) < 2 ** 52 ? n - Math.floor(n / den) * den : Math.abs(n % den)) | 0;
  while (b !== 0) {
    const rest = (a % b) | 0;
    a = b;
    b = rest;
  }
  return a;
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
