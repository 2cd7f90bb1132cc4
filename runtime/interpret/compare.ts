/** Comparing two values. */
import { compareDurations, isoDuration, longerThan } from '../duration.ts';
import type { Duration } from '../duration.ts';
import type { Exact } from '../exact.ts';
import { compare } from '../exact.ts';
import { fault } from '../fault.ts';
import type { Comparison } from '../ir/index.ts';
import { ABSENT, conflictOf, isConflict, isUnknown, kindOf, unknownOf, formOf } from './values.ts';
import type { Absent, Known, Truth, Value } from './values.ts';

/** `geen` when one of them is not there; strijdig before onbekend before geen. */
export function compareValues(operator: Comparison, left: Value, right: Value): Truth | Absent {
  if (isConflict(left) || isConflict(right)) return conflictOf([left, right].filter(isConflict));
  if (isUnknown(left) || isUnknown(right)) return unsettled(operator, left, right);
  if (left === ABSENT || right === ABSENT) return ABSENT;
  return compareKnown(operator, left as Known, right as Known);
}

function unsettled(operator: Comparison, left: Value, right: Value): Truth {
  const unknowns = [left, right].filter(isUnknown);
  const decided = unknowns.some(({ mayBeAbsent }) => mayBeAbsent) ? undefined : byBounds(operator, left, right);
  return (
    decided ??
    unknownOf(
      unknowns,
      () => `${formOf(left)} ${operator} ${formOf(right)}`,
      unknowns.some(({ mayBeAbsent }) => mayBeAbsent),
    )
  );
}

/** `ten minste nihil` is never below nihil, whatever it is: the only reasoning about unknown amounts there is. */
function byBounds(operator: Comparison, left: Value, right: Value): boolean | undefined {
  const [lowLeft, highLeft] = boundsOf(left);
  const [lowRight, highRight] = boundsOf(right);
  const above = lowLeft && highRight ? compare(lowLeft, highRight) : -1; // 1: surely higher, 0: surely not lower
  const below = highLeft && lowRight ? compare(highLeft, lowRight) : 1; // −1: surely lower, 0: surely not higher
  switch (operator) {
    case '>':
      return above > 0 ? true : below <= 0 ? false : undefined;
    case '>=':
      return above >= 0 ? true : below < 0 ? false : undefined;
    case '<':
      return below < 0 ? true : above >= 0 ? false : undefined;
    case '<=':
      return below <= 0 ? true : above > 0 ? false : undefined;
    case '=':
      return above > 0 || below < 0 ? false : undefined;
    case '<>':
      return above > 0 || below < 0 ? true : undefined;
  }
}

/** Between which numbers it lies. */
export function boundsOf(value: Value): readonly [low: Exact | undefined, high: Exact | undefined] {
  if (isUnknown(value)) return [value.low, value.high];
  if (typeof value !== 'object' || kindOf(value) !== undefined || 'years' in value) return [undefined, undefined];
  return [value as Exact, value as Exact];
}

function compareKnown(operator: Comparison, left: Known, right: Known): boolean {
  if (typeof left === 'object' && 'years' in left) return compareLasting(operator, left, right as Duration);
  if (typeof left === 'string' || typeof left === 'boolean') return operator === '<>' ? left !== right : left === right;
  const order = typeof left === 'number' ? left - (right as number) : compare(left, right as Exact);
  return holds(operator, order);
}

function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

function compareLasting(operator: Comparison, left: Duration, right: Duration): boolean {
  const outcome = lasting(operator, left, right);
  if (outcome !== undefined) return outcome;
  const [a, b] = [isoDuration(left), isoDuration(right)];
  return fault(
    '',
    'duur-niet-vergelijkbaar',
    `Of ${a} langer duurt dan ${b}, hangt af van de kalender; geef beide in dagen of beide in maanden.`,
  );
}

function lasting(operator: Comparison, left: Duration, right: Duration): boolean | undefined {
  const negated = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);
  switch (operator) {
    case '>':
      return longerThan(left, right);
    case '<=':
      return negated(longerThan(left, right));
    case '<':
      return longerThan(right, left);
    case '>=':
      return negated(longerThan(right, left));
    case '=':
      return equally(left, right);
    case '<>':
      return negated(equally(left, right));
  }
}

function equally(left: Duration, right: Duration): boolean | undefined {
  const order = compareDurations(left, right);
  return order === undefined ? undefined : order === 0;
}
