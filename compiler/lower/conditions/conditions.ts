/** Conditions: what stands after `indien`, `tenzij`, in a list or after `die`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition } from '../../../runtime/index.ts';
import { addressesOf } from '../citations.ts';
import { comparison, fallsOn } from './comparisons.ts';
import { atom } from './statements.ts';
import { lowerCondition, lowerExpression, type Context } from '../context.ts';
import { allOf, anyOf, not } from '../draft.ts';
import { judged } from '../judgements.ts';
import { pendingApplies } from '../views.ts';

export function conditionByKind(condition: Ast.Condition, context: Context): Condition | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return connected(condition, context);
    case 'list':
      return list(condition, context);
    case 'citation-atom':
      return citationAtom(condition, context);
    case 'value-atom': {
      const { predicate } = condition;
      const value = lowerExpression(condition.value, context);
      if (predicate.kind === 'falls-on') return fallsOn(value, predicate, condition.text, context);
      return comparison(value, predicate, { ...condition, views: [] }, context);
    }
    case 'judgement-atom':
      return judged(condition, context);
    case 'atom':
      return atom(condition, context);
  }
}

/** `indien A, tenzij B`: A ∧ ¬B. */
export function lowerClauses(
  clauses: readonly Ast.ConditionClause[],
  context: Context,
): { readonly guard?: Condition; readonly unless: readonly Condition[] } {
  const positive: (Condition | undefined)[] = [];
  const unless: Condition[] = [];
  for (const clause of clauses) {
    const lowered = lowerCondition(clause.condition, context);
    if (clause.kind === 'tenzij') unless.push(...(lowered ? [lowered] : []));
    else positive.push(lowered);
  }
  const guard = allOf([...positive, ...unless.map(not)]);
  return { ...(guard ? { guard } : {}), unless };
}

function connected(condition: Ast.AndCondition | Ast.OrCondition, context: Context): Condition | undefined {
  if (condition.kind === 'and' && condition.mixed) context.report('gemengde-voegwoorden', condition.span, {});
  if (condition.kind === 'and' && condition.unconnected)
    context.report('opsomming-zonder-voegwoord', condition.span, {});
  const parts = condition.of.map((part) => lowerCondition(part, context)).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return condition.kind === 'or' ? anyOf(parts) : allOf(parts);
}

function list(condition: Ast.ListCondition, context: Context): Condition | undefined {
  const labels = condition.items.map(({ label }) => label);
  const double = labels.findIndex((label, index) => labels.indexOf(label) !== index);
  const again = condition.items[double];
  if (again) context.report('onderdeel-dubbel', again.span, { onderdeel: again.label });
  if (condition.connective === undefined && condition.items.length > 1)
    context.report('lijst-zonder-voegwoord', condition.span, {});
  const parts = condition.items.map((item) => lowerItem(item, context)).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return condition.connective === 'of' ? anyOf(parts) : allOf(parts);
}

export function lowerItem(item: Ast.ListItem, context: Context): Condition | undefined {
  const own = lowerCondition(item.condition, context);
  const { guard } = lowerClauses(item.clauses, context);
  return allOf([own, guard]);
}

function citationAtom(node: Ast.CitationAtom, context: Context): Condition {
  const citation = node.citations.flatMap((one) => addressesOf(one, context.here));
  const each = citation.map((address): Condition => ({
    kind: 'statement',
    negated: node.negated,
    of: pendingApplies(context, node.span, [address], context.persons),
    text: node.text,
  }));
  return node.negated ? (allOf(each) as Condition) : anyOf(each);
}
