/**
 * Exact rational numbers: every amount, percentage, number and count of the language. Nothing is rounded here;
 * `rounding.ts` does so where the law says it.
 */
import { Fraction } from 'fraction.js';

import { fault, shown } from './fault.ts';

declare const exactBrand: unique symbol;

/** A rational number without loss. Opaque and immutable: only the functions of this file look inside. */
export interface Exact {
  readonly [exactBrand]: true;
}

const wrap = (fraction: Fraction): Exact => fraction as unknown as Exact;
const unwrap = (x: Exact): Fraction => x as unknown as Fraction;

/** The number n/d; d = 0 is a `deling-door-nul`. */
export function ratio(n: bigint, d: bigint): Exact {
  if (d === 0n) divisionByZero('');
  return wrap(new Fraction(n, d));
}

/** n/d, for parts that are known to be in lowest terms, with d above 0: nothing is looked for or divided again. */
export function lowestRatio(n: bigint, d: bigint): Exact {
  const made = Object.create(Fraction.prototype) as { s: bigint; n: bigint; d: bigint };
  made.s = n < 0n ? -1n : 1n;
  made.n = n < 0n ? -n : n;
  made.d = d;
  return made as unknown as Exact;
}

/** Nought; as an amount, `nihil`. */
export const zero: Exact = ratio(0n, 1n);
/** One. */
export const one: Exact = ratio(1n, 1n);

/**
 * A number from a bigint, a safe integer, or text: a decimal with a point ("27578.70") or a fraction ("22987/200").
 * Anything else is a Fault: a floating number is not exact.
 */
export function exact(value: bigint | number | string, path = ''): Exact {
  return parseExact(value, path);
}

/** As `exact`, for a value of which nothing is known yet. */
export function parseExact(value: unknown, path = ''): Exact {
  switch (typeof value) {
    case 'bigint':
      return ratio(value, 1n);
    case 'number':
      return fromNumber(value, path);
    case 'string':
      return fromText(value, path);
    default:
      return fault(path, 'geen-getal', `${shown(value)} is geen getal; schrijf bijvoorbeeld "27578.70".`);
  }
}

function fromNumber(value: number, path: string): Exact {
  if (Number.isSafeInteger(value)) return ratio(BigInt(value), 1n);
  if (!Number.isFinite(value)) {
    return fault(path, 'geen-getal', `${value} is geen getal; schrijf bijvoorbeeld "27578.70".`);
  }
  if (Number.isInteger(value)) {
    return fault(
      path,
      'geen-exact-getal',
      `${value} is te groot om als getal exact te zijn; schrijf het als tekst, bijvoorbeeld "27578.70".`,
    );
  }
  return fault(
    path,
    'geen-exact-getal',
    `${value} is niet exact; schrijf een getal met decimalen als tekst, bijvoorbeeld "27578.70".`,
  );
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const FRACTION = /^(-?\d+)\/(\d+)$/;

/** Far beyond every sum, and soon read; a calculation with millions of digits would not end. */
const LONGEST = 10_000;

function fromText(text: string, path: string): Exact {
  if (text.length > LONGEST)
    fault(path, 'te-lang-getal', `${shown(text)} is te lang voor een getal: ${text.length} tekens.`);
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const [, sign = '', whole = '', decimals = ''] = decimal;
    return ratio(BigInt(sign + whole + decimals), 10n ** BigInt(decimals.length));
  }
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const denominator = BigInt(fraction[2] ?? '');
    if (denominator === 0n) divisionByZero(path);
    return ratio(BigInt(fraction[1] ?? ''), denominator);
  }
  return fault(path, 'geen-getal', `${shown(text)} is geen getal; schrijf bijvoorbeeld "27578.70".`);
}

function divisionByZero(path: string): never {
  return fault(path, 'deling-door-nul', 'Delen door nul kan niet.');
}

/** `verhoogd met` */
export function add(a: Exact, b: Exact): Exact {
  return wrap(unwrap(a).add(unwrap(b)));
}

/** `verminderd met` */
export function subtract(a: Exact, b: Exact): Exact {
  return wrap(unwrap(a).sub(unwrap(b)));
}

/** `maal` */
export function multiply(a: Exact, b: Exact): Exact {
  return wrap(unwrap(a).mul(unwrap(b)));
}

/** `gedeeld door`; dividing by nought is a Fault `deling-door-nul`. */
export function divide(a: Exact, b: Exact): Exact {
  if (isZero(b)) divisionByZero('');
  return wrap(unwrap(a).div(unwrap(b)));
}

/** The same distance on the other side of nought. */
export function negate(x: Exact): Exact {
  return wrap(unwrap(x).neg());
}

/** −1 when a is lower than b, 1 when it is higher, 0 when they are the same number. */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = numeratorOf(a) * denominatorOf(b);
  const right = numeratorOf(b) * denominatorOf(a);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The same number, however it was written. */
export function equals(a: Exact, b: Exact): boolean {
  return numeratorOf(a) === numeratorOf(b) && denominatorOf(a) === denominatorOf(b);
}

/** Strictly below nought. */
export function isNegative(x: Exact): boolean {
  return numeratorOf(x) < 0n;
}

/** Nought itself. */
export function isZero(x: Exact): boolean {
  return unwrap(x).n === 0n;
}

/** Without a broken part. */
export function isInteger(x: Exact): boolean {
  return unwrap(x).d === 1n;
}

/** `het laagste van` */
export function min(first: Exact, ...rest: readonly Exact[]): Exact {
  return rest.reduce((lowest, x) => (compare(x, lowest) < 0 ? x : lowest), first);
}

/** `het hoogste van` */
export function max(first: Exact, ...rest: readonly Exact[]): Exact {
  return rest.reduce((highest, x) => (compare(x, highest) > 0 ? x : highest), first);
}

/** The highest whole number not above x: 5/2 → 2, −5/2 → −3. */
export function floorToBigInt(x: Exact): bigint {
  const n = numeratorOf(x);
  const d = denominatorOf(x);
  // bigint division cuts towards nought
  return n < 0n && n % d !== 0n ? n / d - 1n : n / d;
}

/** The lowest whole number not below x: 5/2 → 3, −5/2 → −2. */
export function ceilToBigInt(x: Exact): bigint {
  return -floorToBigInt(negate(x));
}

/** Signed numerator in lowest terms. */
export function numeratorOf(x: Exact): bigint {
  const { s, n } = unwrap(x);
  return s < 0n ? -n : n;
}

/** Denominator in lowest terms, always above nought. */
export function denominatorOf(x: Exact): bigint {
  return unwrap(x).d;
}

/** Lowest terms: "22987/200", or "114" for a whole number. `exact` reads it back. */
export function toFractionString(x: Exact): string {
  return isInteger(x) ? String(numeratorOf(x)) : `${numeratorOf(x)}/${denominatorOf(x)}`;
}

/** The exact decimal with no more digits than needed ("114.935"); undefined when it never ends, as 1/3. */
export function decimalString(x: Exact): string | undefined {
  const places = decimalPlacesOf(x);
  return places === undefined ? undefined : truncatedDecimalString(x, places);
}

/** How many decimals x needs to be exact; undefined when it never ends. */
export function decimalPlacesOf(x: Exact): number | undefined {
  const twos = timesDivisible(denominatorOf(x), 2n);
  const fives = timesDivisible(twos.rest, 5n);
  return fives.rest === 1n ? Math.max(twos.times, fives.times) : undefined;
}

function timesDivisible(n: bigint, prime: bigint): { times: number; rest: bigint } {
  let times = 0;
  let rest = n;
  while (rest % prime === 0n) {
    rest /= prime;
    times += 1;
  }
  return { times, rest };
}

/** The first decimals of x, the others cut off; for showing, never for computing. */
export function truncatedDecimalString(x: Exact, places: number): string {
  const scaled = (unwrap(x).n * 10n ** BigInt(places)) / denominatorOf(x);
  const digits = String(scaled).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = isNegative(x) ? '-' : '';
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}
