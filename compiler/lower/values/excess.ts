/** `A voor zover dat B te boven gaat`, `zoveel maal A als het aantal B meer bedraagt dan C`: what is above a bound. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression } from '../../../runtime/index.ts';
import { lookup, lowerExpression, type Context } from '../context.ts';
import { joint, nameOfType, type Typed } from '../types.ts';
import { number } from './literals.ts';
import { isQuantity, lowerTerm, times, typeOfQuantity } from './quantities.ts';
import { sameUnit } from './same-unit.ts';

export function excess(node: Ast.ExcessExpression, context: Context): Typed {
  const of = node.of.kind === 'percentage-of' || node.of.kind === 'term-expression' ? node.of : undefined;
  if (of?.kind === 'percentage-of') {
    // `A% van E voor zover dat B te boven gaat`: the amount named last is limited
    const share = lowerExpression(of.percentage, context);
    return times(share, excess({ ...node, of: of.of }, context));
  }
  const value = splitPercentage(node.of, context);
  const over = lowerExpression(node.over, context);
  sameUnit(value.of.type, over.type, node, context);
  const difference: Expression = {
    kind: 'arithmetic',
    operator: 'min',
    left: value.of.expression,
    right: over.expression,
  };
  const limited: Typed = {
    expression: { kind: 'extreme', which: 'hoogste', of: [number('0'), difference] },
    type: joint(value.of.type, over.type),
  };
  return value.share ? times(value.share, limited) : limited;
}

export function asOften(node: Ast.AsOftenExpression, context: Context): Typed {
  const count = excess({ kind: 'excess', of: node.count, over: node.above, span: node.span }, context);
  const { kind } = count.type;
  if (kind === 'bedrag' || kind === 'percentage')
    context.report('verkeerd-type', node.count.span, { verwacht: 'een aantal', kreeg: nameOfType(count.type) });
  return times(count, lowerExpression(node.of, context));
}

/** `het percentage X van het inkomen` as one term: the percentage and the amount apart. */
function splitPercentage(node: Ast.Expression, context: Context): { readonly share?: Typed; readonly of: Typed } {
  if (node.kind !== 'term-expression' || node.term.heads.length < 2) return { of: lowerExpression(node, context) };
  const [head, ...rest] = node.term.heads as [Ast.Head, ...Ast.Head[]];
  const symbol = head.kind === 'pronoun' ? undefined : lookup(context, head, isQuantity);
  const type = symbol && typeOfQuantity(symbol, context);
  if (!symbol || type?.kind !== 'percentage' || (symbol.kind === 'value' && symbol.owner.kind === 'persoon'))
    return { of: lowerExpression(node, context) };
  const share = lowerTerm({ ...node.term, heads: [head] }, context);
  return {
    share,
    of: lowerTerm(
      { ...node.term, heads: rest, span: { start: rest[0]?.span.start ?? node.span.start, end: node.term.span.end } },
      context,
    ),
  };
}
