/** `de uitkomst van de formule (A - B) × C`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression } from '../../../runtime/index.ts';
import { type Context, lowerExpression } from '../context.ts';
import { OUTCOME, type Typed } from '../types.ts';
import { number } from './literals.ts';

export function formula(node: Ast.FormulaExpression, context: Context): Typed {
  const letters = new Map(node.where.map(({ letter, value }) => [letter, lowerExpression(value, context)] as const));
  return { expression: lowerFormula(node.formula, { ...context, letters }), type: OUTCOME };
}

function lowerFormula(node: Ast.Formula, context: Context): Expression {
  if (node.kind === 'letter') {
    const known = context.letters.get(node.letter);
    if (!known) context.report('formule-letter-onbekend', node.span, { letter: node.letter });
    return known?.expression ?? number('0');
  }
  if (node.kind === 'number') return number(node.literal.value);
  if (node.kind === 'power') {
    const of = lowerFormula(node.of, context);
    const square: Expression = { kind: 'arithmetic', operator: 'maal', left: of, right: of };
    return node.exponent === 2 ? square : { kind: 'arithmetic', operator: 'maal', left: square, right: of };
  }
  const operators = { '+': 'plus', '-': 'min', '×': 'maal', '/': 'gedeeld door' } as const;
  return {
    kind: 'arithmetic',
    operator: operators[node.operator],
    left: lowerFormula(node.left, context),
    right: lowerFormula(node.right, context),
  };
}
