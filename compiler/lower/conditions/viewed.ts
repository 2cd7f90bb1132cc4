/** `ingevolge artikel 5a AWR partner is`: a status by some of its grounds only. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition, Predicate } from '../../../runtime/index.ts';
import { addressesOf, under } from '../citations.ts';
import { statusOf } from './status-of.ts';
import type { Context } from '../context.ts';
import { pendingView } from '../views.ts';

/** What a statement needs of its sentence: its words, its place, and `ingevolge …`. */
export type Said = Pick<Ast.Atom, 'text' | 'span' | 'views' | 'predicate'>;

/** `ingevolge artikel 5a AWR partner is`: narrows the status to those grounds. */
export function withViews(condition: Condition, node: Said, context: Context): Condition {
  if (node.views.length === 0 || condition.kind !== 'statement') return condition;
  const citation = node.views.flatMap((one) => addressesOf(one, context.here));
  const mode = citation.every((address) => context.deviatesFrom.some((cited) => under(address, cited))) ? 'zelf' : 'na';
  const { of } = condition;
  if (of.kind === 'status-holds') {
    const target = inCitedLaw(of, node, citation, context);
    return {
      ...condition,
      of: { ...target, view: pendingView(context, node.span, target.conclusion, citation, mode) },
    };
  }
  if (of.kind === 'compare' && of.left.kind === 'conclusion') {
    return {
      ...condition,
      of: { ...of, left: { ...of.left, view: pendingView(context, node.span, of.left.conclusion, citation, mode) } },
    };
  }
  context.report('bepaling-zonder-regel', node.span, {
    verwijzing: node.views.length === 1 ? 'deze bepaling' : 'deze bepalingen',
    naam: node.text,
  });
  return condition;
}

/** `ingevolge artikel 5a AWR partner` means the partner of the AWR, also where the own law has a partner. */
function inCitedLaw(
  of: Extract<Predicate, { kind: 'status-holds' }>,
  node: Said,
  citation: readonly string[],
  context: Context,
): Extract<Predicate, { kind: 'status-holds' }> {
  const law = citation[0]?.split(':')[0];
  if (law === undefined || law === context.regeling) return of;
  const other = statusOf(node.predicate, { ...context, regeling: law }, (symbol) => symbol.regeling === law);
  return other ? { ...of, conclusion: other.id } : of;
}
