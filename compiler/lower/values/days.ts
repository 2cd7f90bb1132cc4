/** Days, and values on another day: `de eerste dag na D die niet op een zondag valt`, `het inkomen op 1 januari 2025`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition, DayTerm, Expression, Span as DaySpan } from '../../../runtime/index.ts';
import { lowerExpression, type Context } from '../context.ts';
import { agree, nameOfType, type Typed } from '../types.ts';

export function daySpan(period: Ast.Period): DaySpan {
  if (period === 'de maand') return { kind: 'maand' };
  if (period === 'het kalenderkwartaal') return { kind: 'kwartaal' };
  return { kind: 'jaar', offset: OFFSETS.get(period) ?? 0 };
}

const OFFSETS = new Map<Ast.Period, number>([
  ['het voorafgaande kalenderjaar', -1],
  ['het volgende kalenderjaar', 1],
]);

export function dayOf(node: Ast.DayExpression, context: Context): DayTerm {
  if (node.period === undefined) return { kind: 'this' };
  if (node.day === 'eerste dag') return { kind: 'first-of', span: daySpan(node.period) };
  if (node.period === 'de maand' || node.period === 'het kalenderkwartaal')
    context.report('niet-ondersteund', node.span, {
      wat: `'${node.day}' van een ${node.period === 'de maand' ? 'maand' : 'kwartaal'}; noem het kalenderjaar`,
    });
  const offset = OFFSETS.get(node.period) ?? 0;
  if (node.day === 'eerste paasdag') return { kind: 'easter', offset };
  const [month, day] = node.day === 'laatste dag' ? [12, 31] : (node.monthDay ?? '01-01').split('-').map(Number);
  return { kind: 'day-of-year', month: month ?? 1, day: day ?? 1, offset };
}

export function firstDay(node: Ast.FirstDay, context: Context): Typed {
  const date = lowerExpression(node.from, context);
  if (!agree(date.type, { kind: 'datum' }))
    context.report('verkeerd-type', node.from.span, { verwacht: 'een datum', kreeg: nameOfType(date.type) });
  const oneDay: Expression = { kind: 'constant', constant: { kind: 'duur', value: 'P1D' } };
  const from: Expression = node.after
    ? { kind: 'add-duration', date: date.expression, duration: oneDay }
    : date.expression;
  const is = context.phrases.dayIs(node.where.days, context) ?? { kind: 'constant-condition', value: true };
  const where: Condition = node.where.negated ? { kind: 'not', of: is } : is;
  return { expression: { kind: 'first-day', from, where, count: node.count }, type: { kind: 'datum' } };
}

/** The first day after D that is the first of its month, quarter or year. */
export function nextStart(node: Ast.NextStart, context: Context): Typed {
  const date = lowerExpression(node.after, context);
  if (!agree(date.type, { kind: 'datum' }))
    context.report('verkeerd-type', node.after.span, { verwacht: 'een datum', kreeg: nameOfType(date.type) });
  const oneDay: Expression = { kind: 'constant', constant: { kind: 'duur', value: 'P1D' } };
  const from: Expression = { kind: 'add-duration', date: date.expression, duration: oneDay };
  const today: Expression = { kind: 'day', day: { kind: 'this' } };
  const first: Expression = { kind: 'day', day: { kind: 'first-of', span: daySpan(node.period) } };
  const where: Condition = {
    kind: 'statement',
    negated: false,
    of: { kind: 'compare', operator: '=', left: today, right: first },
    text: `het de eerste dag van ${node.period} is`,
  };
  return { expression: { kind: 'first-day', from, where, count: 1 }, type: { kind: 'datum' } };
}

/** The day a time phrase puts a value on; undefined when it changes nothing (`over het berekeningsjaar`). */
export function dayOfPhrase(time: Ast.TimePhrase): DayTerm | undefined | 'not-a-day' {
  if (time.kind === 'op') return { kind: 'date', date: time.date };
  if (time.kind === 'op de eerste dag van') return { kind: 'first-of', span: daySpan(time.period) };
  if (time.kind === 'over')
    return time.period === 'het voorafgaande kalenderjaar'
      ? { kind: 'first-of', span: daySpan(time.period) }
      : undefined;
  return 'not-a-day';
}

export function timed(node: Ast.TimedExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const day = dayOfPhrase(node.time);
  if (day === undefined) return of;
  if (day === 'not-a-day') {
    context.report('niet-ondersteund', node.time.span, { wat: `'${node.time.kind}' bij een waarde` });
    return of;
  }
  return { expression: { kind: 'at', day, of: of.expression }, type: of.type };
}

export function wholeYears(node: Ast.WholeYears, context: Context): Typed {
  const from = lowerExpression(node.from, context);
  const to = lowerExpression(node.to, context);
  for (const [typed, place] of [
    [from, node.from],
    [to, node.to],
  ] as const) {
    if (!agree(typed.type, { kind: 'datum' }))
      context.report('verkeerd-type', place.span, { verwacht: 'een datum', kreeg: nameOfType(typed.type) });
  }
  return { expression: { kind: 'whole-years', from: from.expression, to: to.expression }, type: { kind: 'aantal' } };
}
