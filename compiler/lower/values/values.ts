/** Values: written words to exact expressions, with their types and units. Each kind of value has its own function. */
import type { Ast } from '../../../grammar/index.ts';
import { lowerExpression, type Context } from '../context.ts';
import type { Typed } from '../types.ts';
import { binary, extreme, multiple, part, percentage, plainSum, rounded } from './arithmetic.ts';
import { dayCount, monthCount, monthSum, personCount, personSum, quarterSum } from './counts.ts';
import { dayOf, firstDay, nextStart, timed, wholeYears } from './days.ts';
import { asOften, excess } from './excess.ts';
import { formula } from './formulas.ts';
import { literal, NOTHING } from './literals.ts';
import { lowerTerm } from './quantities.ts';
import { supposed } from './supposed.ts';
import { viewed } from './viewed.ts';

export function expressionByKind(expression: Ast.Expression, context: Context): Typed {
  switch (expression.kind) {
    case 'literal':
      return literal(expression);
    case 'term-expression':
      return lowerTerm(expression.term, context);
    case 'bracket':
      return lowerExpression(expression.of, context);
    case 'binary':
      return binary(expression, context);
    case 'percentage-of':
      return percentage(expression, context);
    case 'multiple':
      return multiple(expression, context);
    case 'part':
      return part(expression, context);
    case 'labelled-sum':
      return plainSum(expression, context);
    case 'alternatives':
      return NOTHING; // only after 'bedraagt': a rule each, see value-sentences.ts
    case 'extreme':
      return extreme(expression, context);
    case 'excess':
      return excess(expression, context);
    case 'as-often':
      return asOften(expression, context);
    case 'round':
      return rounded(expression, context);
    case 'view':
      return viewed(expression, context);
    case 'supposed':
      return supposed(expression, context);
    case 'timed':
      return timed(expression, context);
    case 'formula':
      return formula(expression, context);
    case 'month-sum':
      return monthSum(expression, context);
    case 'quarter-sum':
      return quarterSum(expression, context);
    case 'person-sum':
      return personSum(expression, context);
    case 'person-count':
      return personCount(expression, context);
    case 'day-count':
      return dayCount(expression, context);
    case 'month-count':
      return monthCount(expression, context);
    case 'whole-years':
      return wholeYears(expression, context);
    case 'first-day':
      return firstDay(expression, context);
    case 'next-start':
      return nextStart(expression, context);
    case 'day':
      return { expression: { kind: 'day', day: dayOf(expression, context) }, type: { kind: 'datum' } };
  }
}
