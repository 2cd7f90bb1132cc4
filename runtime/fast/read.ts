/** Given values as whole numbers. Whatever is not plainly right goes to Full, which reads more and refuses in Dutch. */
import { denominatorOf, numeratorOf } from '../exact.ts';
import type { Exact } from '../exact.ts';
import { dayOf } from './days.ts';
import { packDuration } from './durations.ts';
import { naarVolledig } from './leave.ts';
import { MOST_CENTS, MOST_COUNTED, MOST_MILLIONTHS } from './limits.ts';

/** cents; millionths; whole numbers; day numbers; a packed duration; 1 or 0; the place in a list of symbols; nothing. */
export type Scalar = 'bedrag' | 'getal' | 'aantal' | 'datum' | 'duur' | 'ja-nee' | 'keuze' | 'tekst';

export function readScalar(type: Scalar, symbols: readonly string[], given: unknown): number {
  switch (type) {
    case 'bedrag':
      return within(scaled(given, 2), MOST_CENTS);
    case 'getal':
      return within(scaled(given, 6), MOST_MILLIONTHS);
    case 'aantal':
      return counted(within(scaled(given, 0), MOST_COUNTED));
    case 'datum':
      return dayOf(given);
    case 'duur':
      return packDuration(given);
    case 'ja-nee':
      return typeof given === 'boolean' ? Number(given) : naarVolledig();
    case 'keuze':
      return placeOf(symbols, given);
    case 'tekst':
      // Fast never computes with it
      return typeof given === 'string' ? NaN : naarVolledig();
  }
}

const within = (n: number, most: number): number => (n <= most && n >= -most ? n : naarVolledig());
const counted = (n: number): number => (n >= 0 ? n : naarVolledig());

function placeOf(symbols: readonly string[], given: unknown): number {
  const place = typeof given === 'string' ? symbols.indexOf(given) : -1;
  return place < 0 ? naarVolledig() : place;
}

const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** The given number times 10^places, which must make it whole. */
function scaled(given: unknown, places: number): number {
  if (typeof given === 'string') return scaledText(given, places);
  if (typeof given === 'number')
    return Number.isSafeInteger(given) ? safe(given * (POWERS[places] ?? NaN)) : naarVolledig();
  if (typeof given === 'bigint') return safe(Number(given) * (POWERS[places] ?? NaN));
  return scaledExact(given, places);
}

const safe = (n: number): number => (Number.isSafeInteger(n) ? n : naarVolledig());

function scaledExact(given: unknown, places: number): number {
  // as Full tells an exact number from other objects
  if (typeof given !== 'object' || given === null || !('n' in given) || typeof given.n !== 'bigint')
    return naarVolledig();
  const exact = given as unknown as Exact;
  const wanted = BigInt(POWERS[places] ?? 0);
  return wanted % denominatorOf(exact) === 0n
    ? safe(Number((numeratorOf(exact) * wanted) / denominatorOf(exact)))
    : naarVolledig();
}

const MOST_DIGITS = 15;

/** '-27578.70' → −2757870, digit by digit. */
function scaledText(text: string, places: number): number {
  const negative = text.charCodeAt(0) === 45;
  let n = 0;
  let decimals = -1;
  let digits = 0;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 && decimals < 0 && digits > 0) {
      decimals = 0;
      continue;
    }
    if (code < 48 || code > 57) return naarVolledig();
    n = n * 10 + (code - 48);
    digits += 1;
    if (decimals >= 0) decimals += 1;
  }
  if (digits === 0 || digits > MOST_DIGITS || decimals === 0 || decimals > places) return naarVolledig();
  const value = n * (POWERS[places - Math.max(decimals, 0)] ?? NaN);
  return negative ? -safe(value) : safe(value);
}
