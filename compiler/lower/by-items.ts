/** A list with `of` at the end of a condition gives a rule per onderdeel. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition } from '../../runtime/index.ts';
import { lowerClauses, lowerItem } from './conditions/conditions.ts';
import { lowerCondition, type Context } from './context.ts';
import { allOf, not } from './draft.ts';

/** A rule of a sentence: the whole of it, or one onderdeel of its list. */
export interface Branch {
  readonly label?: string;
  readonly guard?: Condition;
  readonly unless: readonly Condition[];
}

/** A list with `of` gives a rule per item, so that each onderdeel has its own address. */
export function splitByItems(clauses: readonly Ast.ConditionClause[], context: Context): readonly Branch[] {
  const at = clauses.findIndex((clause) => clause.kind !== 'tenzij' && listIn(clause.condition) !== undefined);
  const list = at === -1 ? undefined : listIn((clauses[at] as Ast.ConditionClause).condition);
  if (list?.connective !== 'of' || !list.items.every(({ label }) => /^[a-z]$/.test(label)))
    return [withSubject(lowerClauses(clauses, context), context)];
  const rest = clauses.filter((_, index) => index !== at);
  const others = withSubject(lowerClauses(rest, context), context);
  const prefix = prefixOf((clauses[at] as Ast.ConditionClause).condition, list);
  const before = prefix.map((condition) => lowerCondition(condition, context));
  return list.items.map((one) => {
    const own = lowerItem(one, { ...context, here: { ...context.here, onderdeel: one.label } });
    const guard = allOf([...before, own, others.guard]);
    return { label: one.label, ...(guard ? { guard } : {}), unless: others.unless };
  });
}

/** `slechts … indien A, tenzij B`: it is not there where neither A nor B holds. */
export function onlyIf(clauses: readonly Ast.ConditionClause[], context: Context): Branch {
  const needed = lowerClauses(
    clauses.filter(({ kind }) => kind !== 'tenzij'),
    context,
  );
  const { unless } = lowerClauses(
    clauses.filter(({ kind }) => kind === 'tenzij'),
    context,
  );
  const guard = allOf([context.about, needed.guard && not(needed.guard), ...unless.map(not)]);
  return { ...(guard ? { guard } : {}), unless };
}

/** With what the main clause says of its persons. */
function withSubject({ guard: own, unless }: Branch, context: Context): Branch {
  const guard = allOf([context.about, own]);
  return { ...(guard ? { guard } : {}), unless };
}

/** The list that a condition is, or that ends a chain of `en`. */
function listIn(condition: Ast.Condition): Ast.ListCondition | undefined {
  if (condition.kind === 'list') return condition;
  if (condition.kind !== 'and' || condition.mixed || condition.unconnected) return undefined;
  const last = condition.of.at(-1);
  return last && listIn(last);
}

function prefixOf(condition: Ast.Condition, list: Ast.ListCondition): readonly Ast.Condition[] {
  if (condition === list || condition.kind !== 'and') return [];
  const last = condition.of.at(-1) as Ast.Condition;
  return [...condition.of.slice(0, -1), ...prefixOf(last, list)];
}
