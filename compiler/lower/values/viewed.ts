/** `de zorgtoeslag ingevolge lid 1`: an outcome by some of its grounds only. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression } from '../../../runtime/index.ts';
import { addressesOf, under } from '../citations.ts';
import { lowerExpression, type Context } from '../context.ts';
import { nameOfType, type Typed } from '../types.ts';
import { pendingView } from '../views.ts';

export function viewed(node: Ast.ViewExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const citation = node.citations.flatMap((one) => addressesOf(one, context.here));
  const mode = citation.every((address) => context.deviatesFrom.some((cited) => under(address, cited))) ? 'zelf' : 'na';
  const target = innermost(of.expression);
  if (!target) {
    context.report('verkeerd-type', node.span, {
      verwacht: 'een uitkomst van een bepaling',
      kreeg: nameOfType(of.type),
    });
    return of;
  }
  const view = pendingView(context, node.span, target.conclusion, citation, mode);
  return { expression: replaceConclusion(of.expression, target, { ...target, view }), type: of.type };
}

type ConclusionExpression = Extract<Expression, { kind: 'conclusion' }>;

/** The conclusion that `ingevolge` belongs to: the value itself, or that of which a percentage is taken. */
export function innermost(expression: Expression): ConclusionExpression | undefined {
  if (expression.kind === 'conclusion') return expression;
  return expression.kind === 'arithmetic' && expression.operator === 'maal' ? innermost(expression.right) : undefined;
}

export function replaceConclusion(
  expression: Expression,
  target: ConclusionExpression,
  by: ConclusionExpression,
): Expression {
  if (expression === target) return by;
  return expression.kind === 'arithmetic'
    ? { ...expression, right: replaceConclusion(expression.right, target, by) }
    : expression;
}
