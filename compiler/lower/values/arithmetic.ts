/** `vermeerderd met`, `10% van`, `het twaalfvoud van`, `het deel van A boven B`, `de som van`, `ten hoogste`, `afgerond op`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression } from '../../../runtime/index.ts';
import { lowerExpression, type Context } from '../context.ts';
import { FREE, isNumber, joint, nameOfType, UNKNOWN, type Typed } from '../types.ts';
import { number } from './literals.ts';
import { times } from './quantities.ts';
import { sameUnit } from './same-unit.ts';
import { product, quotient } from './units.ts';

const OPERATORS = {
  'vermeerderd met': 'plus',
  'verminderd met': 'min',
  'vermenigvuldigd met': 'maal',
  'gedeeld door': 'gedeeld door',
} as const;

export function binary(node: Ast.BinaryExpression, context: Context): Typed {
  const before = node.left.kind === 'binary' && !node.afterComma ? node.left.operator : undefined;
  if (before !== undefined && before !== node.operator)
    context.report('gemengde-bewerkingen', node.span, { eerste: before, tweede: node.operator });
  const left = lowerExpression(node.left, context);
  const right = lowerExpression(node.right, context);
  const operator = OPERATORS[node.operator];
  if (left.type.kind === 'datum' && right.type.kind === 'duur' && (operator === 'plus' || operator === 'min')) {
    const back = operator === 'min' ? { back: true as const } : {};
    return {
      expression: { kind: 'add-duration', date: left.expression, duration: right.expression, ...back },
      type: { kind: 'datum' },
    };
  }
  const expression: Expression = { kind: 'arithmetic', operator, left: left.expression, right: right.expression };
  if (operator === 'plus' || operator === 'min') {
    sameUnit(left.type, right.type, node, context);
    return { expression, type: joint(left.type, right.type) };
  }
  const outcome = operator === 'maal' ? product(left.type, right.type) : quotient(left.type, right.type);
  if (outcome.kind !== 'zinloos') return { expression, type: outcome };
  context.report('bewerking-zonder-betekenis', node.span, {
    bewerking: node.operator,
    links: nameOfType(left.type),
    rechts: nameOfType(right.type),
  });
  return { expression, type: UNKNOWN };
}

export function percentage(node: Ast.PercentageExpression, context: Context): Typed {
  const share = lowerExpression(node.percentage, context);
  if (share.type.kind !== 'percentage' && share.type.kind !== 'onbekend')
    context.report('verkeerd-type', node.percentage.span, {
      verwacht: 'een percentage',
      kreeg: nameOfType(share.type),
    });
  return times(share, lowerExpression(node.of, context));
}

export function multiple(node: Ast.MultipleExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const expression: Expression = {
    kind: 'arithmetic',
    operator: 'maal',
    left: number(node.factor),
    right: of.expression,
  };
  const { type } = of;
  if (type.kind !== 'bedrag' && type.kind !== 'uren') return { expression, type };
  if (node.converts === 'naar maand' && type.per === 'jaar') return { expression, type: { ...type, per: 'maand' } };
  if (node.converts === 'naar jaar' && type.per === 'maand') return { expression, type: { ...type, per: 'jaar' } };
  return { expression, type };
}

export function part(node: Ast.PartExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const above = node.above && lowerExpression(node.above, context);
  if (above) sameUnit(of.type, above.type, node, context);
  let top = of.expression;
  if (node.upTo) {
    const upTo = lowerExpression(node.upTo, context);
    sameUnit(of.type, upTo.type, node, context);
    top = { kind: 'extreme', which: 'laagste', of: [of.expression, upTo.expression] };
  }
  if (!above) return { expression: top, type: of.type };
  const difference: Expression = { kind: 'arithmetic', operator: 'min', left: top, right: above.expression };
  return {
    expression: { kind: 'extreme', which: 'hoogste', of: [number('0'), difference] },
    type: joint(of.type, above.type),
  };
}

/** A sum without labels: plain addition. Labelled sums at the top of a rule get addresses; see `rules.ts`. */
export function plainSum(node: Ast.LabelledSum, context: Context): Typed {
  const terms = node.terms.map(({ value }) => lowerExpression(value, context));
  terms.slice(1).forEach((term, index) => {
    sameUnit(terms[0]?.type ?? UNKNOWN, term.type, node.terms[index + 1] as Ast.Node, context);
  });
  if (node.terms.some(({ conditions }) => conditions.length > 0))
    context.report('niet-ondersteund', node.span, {
      wat: 'een som met voorwaarden binnen een andere waarde; geef de som een eigen zin',
    });
  return {
    expression: { kind: 'sum', of: terms.map(({ expression }) => expression) },
    type: terms.map(({ type }) => type).reduce(joint, UNKNOWN),
  };
}

export function extreme(node: Ast.ExtremeExpression, context: Context): Typed {
  const terms = node.of.map((one) => lowerExpression(one, context));
  terms.slice(1).forEach((term) => {
    sameUnit(terms[0]?.type ?? UNKNOWN, term.type, node, context);
  });
  return {
    expression: { kind: 'extreme', which: node.which, of: terms.map(({ expression }) => expression) },
    type: terms.map(({ type }) => type).reduce(joint, FREE),
  };
}

export function rounded(node: Ast.RoundExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  if (!isNumber(of.type))
    context.report('verkeerd-type', node.of.span, { verwacht: 'een bedrag', kreeg: nameOfType(of.type) });
  return { expression: { kind: 'round', value: of.expression, mode: node.mode, grid: node.grid }, type: of.type };
}
