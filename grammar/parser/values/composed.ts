/** Values that the law says in a few words and that are made of others: `tijdsevenredig naar …`, `het twaalfvoud van …`. */
import type { IToken } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import { fraction } from '../../literals.ts';
import type { Span } from '../../span.ts';

/** What `twaalfvoud` and its like multiply by; a year is twelve months, so that some also change the period. */
const FACTORS: readonly {
  readonly test: RegExp;
  readonly factor: string;
  readonly converts?: 'naar jaar' | 'naar maand';
}[] = [
  { test: /^twee ?maal/, factor: '2' },
  { test: /^drie ?maal/, factor: '3' },
  { test: /^vier ?maal/, factor: '4' },
  { test: /^vijf ?maal/, factor: '5' },
  { test: /^zes ?maal/, factor: '6' },
  { test: /^zeven ?maal/, factor: '7' },
  { test: /^acht ?maal/, factor: '8' },
  { test: /^negen ?maal/, factor: '9' },
  { test: /^tien ?maal/, factor: '10' },
  { test: /^elf ?maal/, factor: '11' },
  { test: /twaalfvoud/, factor: '12', converts: 'naar jaar' },
  { test: /twaalfde/, factor: '1/12', converts: 'naar maand' },
  { test: /helft/, factor: '1/2' },
  { test: /derde/, factor: '1/3' },
  { test: /kwart/, factor: '1/4' },
];

/** The formula in a value, for the letters behind `waarin`: rounding and bounds may stand around it. */
export function formulaIn(expression: Ast.Expression): Ast.FormulaExpression | undefined {
  if (expression.kind === 'formula') return expression;
  if (expression.kind === 'round' || expression.kind === 'bracket') return formulaIn(expression.of);
  if (expression.kind === 'extreme') return expression.of[0] && formulaIn(expression.of[0]);
  return expression.kind === 'binary' ? formulaIn(expression.left) : undefined;
}

/** An operation on all that stands before it, as if after a comma. */
export function operation(
  left: Ast.Expression,
  operator: Ast.BinaryOperator,
  right: Ast.Expression,
  span: Span,
): Ast.BinaryExpression {
  return { kind: 'binary', operator, left, right, afterComma: true, span };
}

/** `X, tijdsevenredig naar de kalendermaanden waarin C`: X × how many of the twelve, ÷ 12. */
export function inProportion(of: Ast.Expression, condition: Ast.Condition, span: Span): Ast.Expression {
  const months: Ast.MonthCount = { kind: 'month-count', condition, span };
  const twelve: Ast.Literal = { kind: 'literal', type: 'getal', text: '12', value: '12', implied: true, span };
  return operation(operation(of, 'vermenigvuldigd met', months, span), 'gedeeld door', twelve, span);
}

/** `X, tijdsevenredig naar de dagen waarop C`: X × how many of the days, ÷ all of them. */
export function byDays(of: Ast.Expression, period: Ast.Period, condition: Ast.Condition, span: Span): Ast.Expression {
  const counted: Ast.DayCount = { kind: 'day-count', period, condition, span };
  const all: Ast.DayCount = { kind: 'day-count', period, span };
  return operation(operation(of, 'vermenigvuldigd met', counted, span), 'gedeeld door', all, span);
}

/** Of the words before `waarop`: the stretch whose days are counted; none named: the year. */
export function periodIn(words: string): Ast.Period {
  if (words.includes('kwartaal')) return 'het kalenderkwartaal';
  return words.includes('maand') ? 'de maand' : 'het kalenderjaar';
}

/** Of `naar boven afgerond op`. */
export function roundingMode(token: IToken): Ast.RoundExpression['mode'] {
  const words = token.image.toLowerCase().replace(/\s+/g, ' ');
  if (words.startsWith('naar boven')) return 'naar boven';
  return words.startsWith('naar beneden') ? 'naar beneden' : 'rekenkundig';
}

/** `het twaalfvoud van X`, `twee maal X` */
export function multiple(token: IToken, of: Ast.Expression, span: Span): Ast.MultipleExpression {
  const words = token.image.toLowerCase().replace(/\s+/g, ' ');
  const known = FACTORS.find(({ test }) => test.test(words));
  return {
    kind: 'multiple',
    factor: known?.factor ?? fraction(1n, 1n),
    ...(known?.converts ? { converts: known.converts } : {}),
    words,
    of,
    span,
  };
}
