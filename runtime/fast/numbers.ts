/**
 * Arithmetic of generated code. A value is a whole number over a denominator that is written in the code: a `number`
 * where the emitter proved that it stays below 2^53, NaN for geen; else a `bigint`, `null` for geen. For whole numbers
 * a and q with |a| + q < 2^53 the floor and ceiling of the quotient of two doubles are exact.
 */

import { naarVolledig } from './leave.ts';
import { MOST_CENTS } from './limits.ts';

/** A large number, or geen. */
export type Groot = bigint | null;

const words = new DataView(new ArrayBuffer(8));

/** A whole number as `bigint`: as `BigInt` has it, but that leaves the machine code for every call, and this does not. */
export function groot(x: number): bigint {
  words.setInt32(0, x, true); // the lowest 32 bits, of whatever sign
  words.setInt32(4, Math.floor(x / 2 ** 32), true);
  return words.getBigInt64(0, true);
}

export const breed = (x: number): Groot => (x === x ? groot(x) : null);
export const smal = (x: Groot): number => (x === null ? NaN : Number(x));

const MOST = BigInt(MOST_CENTS);
/** A whole number that could be large, but in no case that is likely; else it is for Full. */
export const krap = (x: Groot): number => (x === null ? NaN : x <= MOST && x >= -MOST ? Number(x) : naarVolledig());

/** A sum in which geen is skipped. */
export const optel = (a: number, b: number): number => (a !== a ? b : b !== b ? a : a + b);
export const optelG = (a: Groot, b: Groot): Groot => (a === null ? b : b === null ? a : a + b);

export const plusG = (a: Groot, b: Groot): Groot => (a === null || b === null ? null : a + b);
export const minG = (a: Groot, b: Groot): Groot => (a === null || b === null ? null : a - b);
export const maalG = (a: Groot, b: Groot): Groot => (a === null || b === null ? null : a * b);
/** What is given without geen comes back without it. */
export const hoogsteG = <T extends Groot>(a: T, b: T): T => (a === null ? a : b === null || b > a ? b : a);
export const laagsteG = <T extends Groot>(a: T, b: T): T => (a === null ? a : b === null || b < a ? b : a);

export const omlaag = (x: number, q: number): number => Math.floor(x / q);
export const omhoog = (x: number, q: number): number => Math.ceil(x / q);
/** Halves away from nought. */
export const rekenkundig = (x: number, q: number): number =>
  x < 0 ? -Math.floor((q - 2 * x) / (2 * q)) : Math.floor((2 * x + q) / (2 * q));

const floorBig = (x: bigint, q: bigint): bigint => (x < 0n && x % q !== 0n ? x / q - 1n : x / q);
/** Halves away from nought. */
const halfAway = (x: bigint, q: bigint): bigint => (x < 0n ? -((q - 2n * x) / (2n * q)) : (2n * x + q) / (2n * q));

const ceilBig = (x: bigint, q: bigint): bigint => -floorBig(-x, q);

export const omlaagG = <T extends Groot>(x: T, q: bigint): T => (x === null ? x : (floorBig(x, q) as T));
export const omhoogG = <T extends Groot>(x: T, q: bigint): T => (x === null ? x : (ceilBig(x, q) as T));
export const rekenkundigG = <T extends Groot>(x: T, q: bigint): T => (x === null ? x : (halfAway(x, q) as T));

/** A statement about geen is nee, so none of these is the denial of another. */
export const kleinerG = (a: Groot, b: Groot): boolean => a !== null && b !== null && a < b;
export const kleinerOfGelijkG = (a: Groot, b: Groot): boolean => a !== null && b !== null && a <= b;
export const gelijkG = (a: Groot, b: Groot): boolean => a !== null && b !== null && a === b;
export const ongelijkG = (a: Groot, b: Groot): boolean => a !== null && b !== null && a !== b;
export const ongelijk = (a: number, b: number): boolean => a < b || a > b;

/** Two outcomes of rules for the same thing: the same number, or both geen. */
export const zelfde = (a: number, b: number): boolean => a === b || (a !== a && b !== b);
export const zelfdeG = (a: Groot, b: Groot): boolean => a === b;

/** Adds a term that may be geen to a total that is not. */
export const optelBij = (sum: bigint, term: Groot): bigint => (term === null ? sum : sum + term);

/** The value of a column; no value on this day is for Full. */
export const kolom = (table: readonly (number | undefined)[], place: number): number =>
  place === place ? (table[place] ?? naarVolledig()) : NaN;
export const kolomG = (table: readonly (bigint | undefined)[], place: number): Groot =>
  place === place ? (table[place] ?? naarVolledig()) : null;

/** The value of the last bracket of which the lower bound is reached; no value, or no such bracket, is for Full. */
export function schijf(bounds: readonly number[], values: readonly (number | undefined)[], x: number): number {
  if (x !== x) return x;
  let low = 0;
  let high = bounds.length; // the bracket lies before it
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return values[low - 1] ?? naarVolledig();
}
