/**
 * Exact numbers as code. A number is a whole number in the code over a denominator known here, with the bounds between
 * which it was proved to lie; where these are below 2^53 the code computes with `number`, else with `bigint`.
 */

import { MOST_CENTS } from '../../../../runtime/fast/index.ts';

/** The value is `code` / `den`; `code` yields a whole number in [lo, hi], or geen (NaN, or null when big). */
export interface NumberCode {
  readonly kind: 'number';
  readonly code: string;
  readonly den: bigint;
  readonly lo: bigint;
  readonly hi: bigint;
  readonly geen: boolean;
  readonly big: boolean;
}

const SAFE = 2n ** 53n - 1n;
const abs = (n: bigint): bigint => (n < 0n ? -n : n);
const least = (...all: readonly bigint[]): bigint => all.reduce((a, b) => (b < a ? b : a));
const most = (...all: readonly bigint[]): bigint => all.reduce((a, b) => (b > a ? b : a));
const isSafe = (...all: readonly bigint[]): boolean => all.every((n) => abs(n) <= SAFE);

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** "4225/100000" as its parts in lowest terms. */
export function parseRatio(text: string): { readonly n: bigint; readonly d: bigint } {
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text);
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (fraction) return lowest(BigInt(fraction[1] ?? '0'), BigInt(fraction[2] ?? '1'));
  if (!decimal) throw new Error(`Internal error: ${JSON.stringify(text)} is no exact number.`);
  const decimals = decimal[3] ?? '';
  return lowest(BigInt((decimal[1] ?? '') + (decimal[2] ?? '') + decimals), 10n ** BigInt(decimals.length));
}

function lowest(n: bigint, d: bigint): { readonly n: bigint; readonly d: bigint } {
  const common = gcd(n, d);
  return { n: n / common, d: d / common };
}

export function constant(n: bigint, d: bigint): NumberCode {
  const { n: top, d: den } = lowest(n, d);
  return literal(top, den);
}

const literal = (n: bigint, den: bigint): NumberCode => {
  const big = !isSafe(n);
  return { kind: 'number', code: digits(n, big), den, lo: n, hi: n, geen: false, big };
};

const digits = (n: bigint, big: boolean): string => (n < 0n ? `(${n}${big ? 'n' : ''})` : `${n}${big ? 'n' : ''}`);

/** A whole number that the code yields, such as a fact. */
export function measured(code: string, den: bigint, lo: bigint, hi: bigint, geen: boolean): NumberCode {
  return { kind: 'number', code, den, lo, hi, geen, big: false };
}

export const isConstant = (x: NumberCode): boolean => !x.geen && x.lo === x.hi && /^[(-]*\d+n?\)?$/.test(x.code);

/** The same number over a multiple of its denominator. */
export function over(x: NumberCode, den: bigint): NumberCode {
  const factor = den / x.den;
  return factor === 1n ? x : { ...times(x, factor), den };
}

/** The whole number times a factor; the denominator is left as it is. */
function times(x: NumberCode, factor: bigint): NumberCode {
  if (factor === 1n) return x;
  const [lo, hi] = factor < 0n ? [x.hi * factor, x.lo * factor] : [x.lo * factor, x.hi * factor];
  if (isConstant(x)) return literal(lo, x.den);
  const big = x.big || !isSafe(lo, hi, factor);
  return shrunk({
    ...x,
    code: operate('*', 'maalG', asRepresented(x, big), digits(factor, big), x.geen, big),
    lo,
    hi,
    big,
  });
}

/** As `bigint` when `big`. */
function asRepresented(x: NumberCode, big: boolean): string {
  if (x.big || !big) return x.code;
  if (isConstant(x)) return digits(x.lo, true);
  return x.geen ? `breed(${x.code})` : `groot(${x.code})`;
}

/** As number again when the bounds allow it: everything after it is then cheap. */
function shrunk(x: NumberCode): NumberCode {
  if (!x.big || !isSafe(x.lo, x.hi)) return x;
  return { ...x, code: x.geen ? `smal(${x.code})` : `Number(${x.code})`, big: false };
}

function operate(operator: string, helper: string, a: string, b: string, geen: boolean, big: boolean): string {
  return big && geen ? `${helper}(${a}, ${b})` : `(${a} ${operator} ${b})`;
}

/** Both over one denominator, in one representation that also holds what comes out. */
function together(
  a: NumberCode,
  b: NumberCode,
  bounds: (a: NumberCode, b: NumberCode) => readonly [bigint, bigint],
): Pair {
  const den = lcm(a.den, b.den);
  const [left, right] = [over(a, den), over(b, den)];
  const [lo, hi] = bounds(left, right);
  const big = left.big || right.big || !isSafe(lo, hi);
  const geen = a.geen || b.geen;
  return { left: asRepresented(left, big), right: asRepresented(right, big), den, lo, hi, geen, big };
}

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly den: bigint;
  readonly lo: bigint;
  readonly hi: bigint;
  readonly geen: boolean;
  readonly big: boolean;
}

function result({ den, lo, hi, geen, big }: Pair, code: string): NumberCode {
  if (lo === hi && !geen && /^[-+()*\d\sn]+$/.test(code)) return constant(lo, den);
  return shrunk({ kind: 'number', code, den, lo, hi, geen, big });
}

const IMMENSE = 10n ** 300n;

/** So large that proving its bounds, of which each product doubles the digits, would not end. */
export const isImmense = ({ den, lo, hi }: NumberCode): boolean => most(den, -lo, hi) > IMMENSE;

const isNought = (x: NumberCode): boolean => isConstant(x) && x.lo === 0n;

export function add(a: NumberCode, b: NumberCode): NumberCode {
  if (isNought(a)) return b;
  if (isNought(b)) return a;
  const pair = together(a, b, (x, y) => [x.lo + y.lo, x.hi + y.hi]);
  return result(pair, operate('+', 'plusG', pair.left, pair.right, pair.geen, pair.big));
}

export function subtract(a: NumberCode, b: NumberCode): NumberCode {
  if (isNought(b)) return a;
  const pair = together(a, b, (x, y) => [x.lo - y.hi, x.hi - y.lo]);
  return result(pair, operate('-', 'minG', pair.left, pair.right, pair.geen, pair.big));
}

export function multiply(a: NumberCode, b: NumberCode): NumberCode {
  if (isConstant(a)) return byConstant(b, a.lo, a.den);
  if (isConstant(b)) return byConstant(a, b.lo, b.den);
  // a square is never below nought
  const corners =
    a.code === b.code ? [0n, a.lo * a.lo, a.hi * a.hi] : [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  const [lo, hi] = [least(...corners), most(...corners)];
  const big = a.big || b.big || !isSafe(lo, hi);
  const geen = a.geen || b.geen;
  const code = operate('*', 'maalG', asRepresented(a, big), asRepresented(b, big), geen, big);
  return shrunk({ kind: 'number', code, den: a.den * b.den, lo, hi, geen, big });
}

/** Times n/d, without a common factor in what is computed. */
function byConstant(x: NumberCode, n: bigint, d: bigint): NumberCode {
  const common = gcd(n, x.den);
  const den = (x.den / common) * d;
  const scaled = times(x, n / common);
  return isConstant(scaled) ? constant(scaled.lo, den) : { ...scaled, den };
}

/** Undefined when the divisor is no constant, or nought. */
export function divide(a: NumberCode, b: NumberCode): NumberCode | undefined {
  if (!isConstant(b) || b.lo === 0n) return undefined;
  return b.lo < 0n ? byConstant(a, -b.den, -b.lo) : byConstant(a, b.den, b.lo);
}

export function extreme(which: 'hoogste' | 'laagste', a: NumberCode, b: NumberCode): NumberCode {
  const highest = which === 'hoogste';
  const pick = highest ? most : least;
  const pair = together(a, b, (x, y) => [pick(x.lo, y.lo), pick(x.hi, y.hi)]);
  return result(pair, extremeCode(pair, highest));
}

function extremeCode({ left, right, big }: Pair, highest: boolean): string {
  if (big) return `${highest ? 'hoogsteG' : 'laagsteG'}(${left}, ${right})`;
  return `Math.${highest ? 'max' : 'min'}(${left}, ${right})`;
}

/** A sum in which geen is skipped; geen if both are. */
export function addPresent(a: NumberCode, b: NumberCode): NumberCode {
  if (!a.geen && !b.geen) return add(a, b);
  const pair = together(a, b, (x, y) => [
    least(x.lo + y.lo, ...(x.geen ? [y.lo] : []), ...(y.geen ? [x.lo] : [])),
    most(x.hi + y.hi, ...(x.geen ? [y.hi] : []), ...(y.geen ? [x.hi] : [])),
  ]);
  const code = `${pair.big ? 'optelG' : 'optel'}(${pair.left}, ${pair.right})`;
  return shrunk({
    kind: 'number',
    code,
    den: pair.den,
    lo: pair.lo,
    hi: pair.hi,
    geen: a.geen && b.geen,
    big: pair.big,
  });
}

/** The sum of at most `count` such numbers, of which the code is a loop that yields the same representation. */
export function repeated(x: NumberCode, count: bigint): Omit<NumberCode, 'code'> {
  const lo = least(0n, x.lo * count);
  const hi = most(0n, x.hi * count);
  return { kind: 'number', den: x.den, lo, hi, geen: x.geen, big: x.big || !isSafe(lo, hi) };
}

/** The code of `x` as the representation of `target`, over its denominator. */
export function fitted(x: NumberCode, target: Pick<NumberCode, 'den' | 'big'>): string {
  const scaled = over(x, target.den);
  if (scaled.big && !target.big) return scaled.geen ? `smal(${scaled.code})` : `Number(${scaled.code})`;
  return asRepresented(scaled, target.big);
}

/** What holds all of them: one denominator, the widest bounds. */
export function union(all: readonly NumberCode[]): Omit<NumberCode, 'code'> {
  const den = all.reduce((common, x) => lcm(common, x.den), 1n);
  const scaled = all.map((x) => [x.lo * (den / x.den), x.hi * (den / x.den)] as const);
  const lo = least(0n, ...scaled.map(([low]) => low));
  const hi = most(0n, ...scaled.map(([, high]) => high));
  return { kind: 'number', den, lo, hi, geen: all.some(({ geen }) => geen), big: !isSafe(lo, hi) };
}

type Mode = 'rekenkundig' | 'naar boven' | 'naar beneden';
const helpers: Readonly<Record<Mode, string>> = {
  rekenkundig: 'rekenkundig',
  'naar boven': 'omhoog',
  'naar beneden': 'omlaag',
};

/** To a multiple of n/d. */
export function round(x: NumberCode, mode: Mode, n: bigint, d: bigint): NumberCode {
  // x = code / den = (code · d) / (den · n) times the grid
  const common = gcd(d, x.den * n);
  const divisor = (x.den * n) / common;
  const top = times(x, d / common);
  if (divisor === 1n) return { ...times(top, n), den: d };
  const [lo, hi] = [floorBig(top.lo, divisor), floorBig(top.hi, divisor) + 1n];
  const big = top.big || !isSafe(2n * abs(top.lo) + 2n * divisor, 2n * abs(top.hi) + 2n * divisor);
  const code = big
    ? `${helpers[mode]}G(${asRepresented(top, true)}, ${digits(divisor, true)})`
    : `${helpers[mode]}(${top.code}, ${digits(divisor, false)})`;
  const whole = narrowed({ kind: 'number', code, den: 1n, lo, hi, geen: top.geen, big });
  return { ...times(whole, n), den: d };
}

const MOST = BigInt(MOST_CENTS);

/** What no likely case makes large is looked at when it is computed, so that what follows is cheap. */
function narrowed(x: NumberCode): NumberCode {
  if (!x.big || (x.lo >= -MOST && x.hi <= MOST)) return shrunk(x);
  return { ...x, code: `krap(${x.code})`, lo: most(x.lo, -MOST), hi: least(x.hi, MOST), big: false };
}

const floorBig = (n: bigint, d: bigint): bigint => (n < 0n && n % d !== 0n ? n / d - 1n : n / d);

export type Operator = '<' | '<=' | '=' | '<>' | '>=' | '>';

const mirrored: Readonly<Record<Operator, Operator>> = {
  '<': '>=',
  '<=': '>',
  '=': '<>',
  '<>': '=',
  '>=': '<',
  '>': '<=',
};

/** A statement: nee when either is geen, whether it is negated or not. */
export function comparison(operator: Operator, negated: boolean, a: NumberCode, b: NumberCode): string {
  const real = negated ? mirrored[operator] : operator;
  const pair = together(a, b, (x, y) => [least(x.lo, y.lo), most(x.hi, y.hi)]);
  return pair.big && pair.geen
    ? bigComparison(real, pair.left, pair.right)
    : plainComparison(real, pair.left, pair.right, pair.geen);
}

/** Of whole numbers, days or places in an enumeration. */
export function plainComparison(operator: Operator, left: string, right: string, geen: boolean): string {
  if (operator === '<>') return geen ? `ongelijk(${left}, ${right})` : `${left} !== ${right}`;
  return `${left} ${operator === '=' ? '===' : operator} ${right}`;
}

export const negatedOperator = (operator: Operator): Operator => mirrored[operator];

function bigComparison(operator: Operator, left: string, right: string): string {
  switch (operator) {
    case '<':
      return `kleinerG(${left}, ${right})`;
    case '<=':
      return `kleinerOfGelijkG(${left}, ${right})`;
    case '>':
      return `kleinerG(${right}, ${left})`;
    case '>=':
      return `kleinerOfGelijkG(${right}, ${left})`;
    case '=':
      return `gelijkG(${left}, ${right})`;
    case '<>':
      return `ongelijkG(${left}, ${right})`;
  }
}
