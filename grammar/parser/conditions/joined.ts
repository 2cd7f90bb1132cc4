/** Conditions in a row, as one condition. */
import type * as Ast from '../../ast/index.ts';
import type { Span } from '../../span.ts';
import type { Joiner } from '../base.ts';
import type { Subjects } from '../phrases.ts';

/** A condition with the word before it; the first, and one after a comma alone, has none. */
export interface Joined {
  readonly connective: Joiner | undefined;
  readonly condition: Ast.Condition;
}

type Marked = Ast.Condition & { readonly bracketed?: boolean };

export function combine(parts: readonly Joined[], span: Span): Ast.Condition {
  if (parts.length === 1) return parts[0]?.condition as Ast.Condition;
  const named = parts.map(({ connective }) => connective).filter((connective) => connective !== undefined);
  const of = parts.map(({ condition }) => condition);
  if (named.length === 0) return { kind: 'and', of, span, unconnected: true };
  if (named.every((connective) => connective === named[0])) return { kind: named[0] === 'of' ? 'or' : 'and', of, span };
  return { kind: 'and', of, span, mixed: true };
}

export function lastSubjects(condition: Ast.Condition | undefined): Subjects | undefined {
  if (!condition || (condition as Marked).bracketed) return undefined;
  if (condition.kind === 'atom') return { terms: [...condition.subjects], connective: condition.connective };
  if (condition.kind === 'and' || condition.kind === 'or') return lastSubjects(condition.of.at(-1));
  return undefined;
}
