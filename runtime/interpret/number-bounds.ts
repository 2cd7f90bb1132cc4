/** What is sure of a number that is not known: between which numbers it lies. */
import { add, compare, divide, isZero, max, min, multiply, subtract, zero } from '../exact.ts';
import type { Exact } from '../exact.ts';
import type { Expression } from '../ir/index.ts';
import { boundsOf } from './compare.ts';
import { ABSENT, isUnknown } from './values.ts';
import type { Value } from './values.ts';

export interface Bounds {
  readonly low?: Exact;
  readonly high?: Exact;
}

type Pair = ReturnType<typeof boundsOf>;
type Operator = (Expression & { kind: 'arithmetic' })['operator'];

function between(low: Exact | undefined, high: Exact | undefined): Bounds {
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

/** Both, when both are known. */
function both(a: Exact | undefined, b: Exact | undefined, compute: (a: Exact, b: Exact) => Exact): Exact | undefined {
  return a === undefined || b === undefined ? undefined : compute(a, b);
}

/** Of what grows with the number: a rounding, say. */
export function eachBound([low, high]: Pair, compute: (bound: Exact) => Exact): Bounds {
  return between(low && compute(low), high && compute(high));
}

/** The bounds hold for when there is an outcome at all; whether there is one is known elsewhere. */
export function arithmeticBounds(operator: Operator, left: Value, right: Value): Bounds {
  const [a, b] = [boundsOf(left), boundsOf(right)];
  switch (operator) {
    case 'plus':
      return between(both(a[0], b[0], add), both(a[1], b[1], add));
    case 'min':
      return between(both(a[0], b[1], subtract), both(a[1], b[0], subtract));
    case 'maal':
      return productBounds(a, b);
    case 'gedeeld door':
      return quotientBounds(a, b);
  }
}

function productBounds(a: Pair, b: Pair): Bounds {
  const [lowA, highA] = a;
  const [lowB, highB] = b;
  if (lowA && highA && lowB && highB) {
    const corners = [multiply(lowA, lowB), multiply(lowA, highB), multiply(highA, lowB), multiply(highA, highB)];
    return { low: corners.reduce((x, y) => min(x, y)), high: corners.reduce((x, y) => max(x, y)) };
  }
  const factor = pointOf(a) ?? pointOf(b);
  if (factor !== undefined) return scaled(pointOf(a) === undefined ? a : b, factor);
  const positive = [lowA, lowB].every((low) => low !== undefined && compare(low, zero) >= 0);
  return positive ? between(both(lowA, lowB, multiply), both(highA, highB, multiply)) : {};
}

function quotientBounds(a: Pair, b: Pair): Bounds {
  const divisor = pointOf(b);
  if (divisor === undefined || isZero(divisor)) return {};
  const [low, high] = compare(divisor, zero) > 0 ? a : [a[1], a[0]];
  return between(low && divide(low, divisor), high && divide(high, divisor));
}

function scaled([low, high]: Pair, factor: Exact): Bounds {
  const [first, last] = compare(factor, zero) >= 0 ? [low, high] : [high, low];
  return between(first && multiply(first, factor), last && multiply(last, factor));
}

/** The number itself, when it is known. */
function pointOf([low, high]: Pair): Exact | undefined {
  return low !== undefined && high !== undefined && compare(low, high) === 0 ? low : undefined;
}

/** Of a sum in which geen does not count: a term that may be geen may add nothing. */
export function sumBounds(terms: readonly Value[]): Bounds {
  const each = terms.map((term): Pair => {
    const [low, high] = boundsOf(term);
    if (!isUnknown(term) || !term.mayBeAbsent) return [low, high];
    return [low && min(low, zero), high && max(high, zero)];
  });
  const total = (side: 0 | 1): Exact | undefined =>
    each.map((pair) => pair[side]).reduce((sum, bound) => both(sum, bound, add), zero as Exact | undefined);
  return between(total(0), total(1));
}

/** The highest is at least each of them; it is at most the highest of all upper bounds. The lowest the other way. */
export function extremeBounds(which: 'hoogste' | 'laagste', operands: readonly Value[]): Bounds {
  const bounds = operands.filter((operand) => operand !== ABSENT).map(boundsOf);
  const lows = bounds.map(([low]) => low).filter((low) => low !== undefined);
  const highs = bounds.map(([, high]) => high).filter((high) => high !== undefined);
  const choose = which === 'hoogste' ? max : min;
  const low = which === 'hoogste' || lows.length === bounds.length ? reduced(lows, choose) : undefined;
  const high = which === 'laagste' || highs.length === bounds.length ? reduced(highs, choose) : undefined;
  return between(low, high);
}

function reduced(numbers: readonly Exact[], choose: (a: Exact, b: Exact) => Exact): Exact | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((a, b) => choose(a, b));
}
