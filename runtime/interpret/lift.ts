/** Arithmetic on what may be unknown or not there: strijdig before onbekend before geen before a number. */
import type { Exact } from '../exact.ts';
import { sumBounds, type Bounds } from './number-bounds.ts';
import { ABSENT, conflictOf, formOf, isConflict, isUnknown, unknownOf } from './values.ts';
import type { Known, Unknown, Value } from './values.ts';

/** `name(…)` computed when all operands are known; `bounds` of the outcome when some are not, if that is sure. */
export function lift(
  name: string,
  operands: readonly Value[],
  compute: (known: readonly Known[]) => Value,
  bounds?: (operands: readonly Value[]) => Bounds,
): Value {
  let absent = false;
  let stuck = false;
  for (const operand of operands) {
    if (isUnknown(operand) || isConflict(operand)) stuck = true;
    else if (operand === ABSENT) absent = true;
  }
  if (stuck) return unsettled(name, operands, bounds);
  return absent ? ABSENT : compute(operands as readonly Known[]);
}

function unsettled(
  name: string,
  operands: readonly Value[],
  bounds: ((operands: readonly Value[]) => Bounds) | undefined,
): Value {
  const conflicts = operands.filter(isConflict);
  if (conflicts.length > 0) return conflictOf(conflicts);
  const unknowns = operands.filter(isUnknown);
  const mayBeAbsent = operands.some((operand) => operand === ABSENT || (isUnknown(operand) && operand.mayBeAbsent));
  return unknownOf(unknowns, () => `${name}(${operands.map(formOf).join(',')})`, mayBeAbsent, bounds?.(operands));
}

/** A sum in which geen is skipped; without any term it is `empty`. */
export function sumOfPresent(
  name: string,
  terms: readonly Value[],
  empty: Value,
  add: (a: Exact, b: Exact) => Exact,
): Value {
  const present = terms.filter((term) => term !== ABSENT);
  if (present.length === 0) return empty;
  const total = lift(name, present, (known) => (known as readonly Exact[]).reduce(add), sumBounds);
  if (!isUnknown(total)) return total;
  const all = present.every((term) => isUnknown(term) && term.mayBeAbsent);
  return { ...total, mayBeAbsent: all && empty === ABSENT };
}

/** An unknown number that waits for conditions. */
export function unknownCount(name: string, unknowns: readonly Unknown[], known: readonly Value[]): Unknown {
  return unknownOf(unknowns, () => `${name}(${[...known, ...unknowns].map(formOf).join(',')})`, false);
}
