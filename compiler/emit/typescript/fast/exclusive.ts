/** Guards that cannot both hold: then no conflict between their rules needs to be looked for. */
import type { Condition } from '../../../../runtime/ir/index.ts';
import { parseRatio } from './numbers.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Statements that must all hold for the condition to hold. */
function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' ? condition.of.flatMap(conjuncts) : [condition];
}

/** Proved by one pair of statements; false says nothing. */
export function areExclusive(a: Condition | undefined, b: Condition | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const others = conjuncts(b);
  return conjuncts(a).some((one) => others.some((other) => contradict(one, other)));
}

function contradict(a: Condition, b: Condition): boolean {
  if (a.kind === 'not') return same(a.of, b);
  if (b.kind === 'not') return same(b.of, a);
  if (a.kind !== 'statement' || b.kind !== 'statement') return false;
  if (same(a.of, b.of)) return a.negated !== b.negated;
  if (a.of.kind === 'is-choice' && b.of.kind === 'is-choice') {
    return !a.negated && !b.negated && same(a.of.of, b.of.of) && a.of.symbol !== b.of.symbol;
  }
  return a.of.kind === 'compare' && b.of.kind === 'compare' && contradictory(a, b);
}

type Statement = Condition & { kind: 'statement' };

/** Which of lower, equal, higher a comparison leaves open. */
const open: Readonly<Record<string, string>> = { '<': '-', '<=': '-0', '=': '0', '<>': '-+', '>=': '0+', '>': '+' };
const denied: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '=': '<>', '<>': '=', '>=': '<', '>': '<=' };

function contradictory(a: Statement, b: Statement): boolean {
  if (a.of.kind !== 'compare' || b.of.kind !== 'compare' || !same(a.of.left, b.of.left)) return false;
  const [one, other] = [a, b].map(({ of, negated }) =>
    of.kind === 'compare' ? (negated ? (denied[of.operator] ?? '') : of.operator) : '',
  );
  const order = orderOf(a.of.right, b.of.right);
  if (one === undefined || other === undefined || order === undefined) return false;
  if (order === 0) return [...(open[one] ?? '')].every((sign) => !(open[other] ?? '').includes(sign));
  // left is at most the lower, and at least the higher of the two
  const [lower, higher] = order < 0 ? [one, other] : [other, one];
  return ['<', '<=', '='].includes(lower) && ['>', '>=', '='].includes(higher);
}

/** −1, 0 or 1 for two constants, 0 for the same expression; undefined when it is not known. */
function orderOf(a: unknown, b: unknown): number | undefined {
  if (same(a, b)) return 0;
  const [left, right] = [constantOf(a), constantOf(b)];
  if (left === undefined || right === undefined) return undefined;
  const difference = left.n * right.d - right.n * left.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function constantOf(expression: unknown): { readonly n: bigint; readonly d: bigint } | undefined {
  const { constant } = expression as { readonly constant?: { readonly kind: string; readonly value: string } };
  return constant?.kind === 'number' ? parseRatio(constant.value) : undefined;
}
