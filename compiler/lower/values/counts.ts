/** Sums and counts over months, days and persons: `het aantal kalendermaanden waarin …`, `de som over iedere medebewoner van …`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition, DayTerm, Expression } from '../../../runtime/index.ts';
import { lookup, lowerCondition, lowerExpression, reportUnknown, withSlot, type Context } from '../context.ts';
import { holds, isNoun, personOf } from '../persons.ts';
import { nameOfType, type Inferred, type Typed } from '../types.ts';
import { daySpan } from './days.ts';
import { NOTHING } from './literals.ts';

export function monthSum(node: Ast.MonthSum, context: Context): Typed {
  const { of, type } = summed(node, context, 'maand');
  return { expression: { kind: 'sum-months', of }, type };
}

/** What it is on the first day of each quarter; a quarter without it adds nothing. */
export function quarterSum(node: Ast.QuarterSum, context: Context): Typed {
  const { of, type } = summed(node, context, 'kwartaal');
  const quarters = [1, 4, 7, 10].map((month): Expression => {
    const day: DayTerm = { kind: 'day-of-year', month, day: 1, offset: 0 };
    return { kind: 'at', day, of };
  });
  return { expression: { kind: 'sum', of: quarters }, type };
}

const STRETCHES = { maand: 'kalendermaanden', kwartaal: 'kalenderkwartalen' } as const;

/** What is summed over the stretches of a year, and what the sum is: an amount or hours for each of them makes one a year. */
function summed(
  node: Ast.MonthSum | Ast.QuarterSum,
  context: Context,
  per: keyof typeof STRETCHES,
): { readonly of: Expression; readonly type: Inferred } {
  const of = lowerExpression(node.of, context);
  const timed = of.type.kind === 'bedrag' || of.type.kind === 'uren' ? of.type : undefined;
  if (timed && timed.per !== per)
    context.report('eenheden-verschillen', node.span, {
      links: `een som over ${STRETCHES[per]}`,
      rechts: nameOfType(of.type),
      remedie: timed.kind === 'uren' ? `Tel uren per ${per} op.` : `Tel bedragen per ${per} op.`,
    });
  return { of: of.expression, type: timed ? { ...timed, per: 'jaar' } : of.type };
}

export function personSum(node: Ast.PersonSum, context: Context): Typed {
  const name = node.noun.kind === 'pronoun' ? node.noun.word : node.noun.name;
  const noun = lookup(context, node.noun, isNoun);
  if (!noun) {
    reportUnknown(context, node.noun.span, name);
    return NOTHING;
  }
  const { slot, inner } = withSlot(context, name);
  const person = { kind: 'slot', slot } as const;
  const object = noun.towards ? (node.object ? personOf(node.object.heads, context) : context.persons[0]) : undefined;
  const of = lowerExpression(node.of, inner);
  const isOne: Condition = {
    kind: 'statement',
    negated: false,
    of: holds(noun, object ? [person, object] : [person]),
    text: name,
  };
  const those = (node.that ?? []).flatMap((one) => context.phrases.that(one, person, inner) ?? []);
  const where: Condition = those.length > 0 ? { kind: 'and', of: [isOne, ...those] } : isOne;
  return { expression: { kind: 'sum-persons', slot, except: [], where, of: of.expression }, type: of.type };
}

export function personCount(node: Ast.PersonCount, context: Context): Typed {
  const { slot, inner } = withSlot(context, 'die persoon');
  const where = context.phrases.that(
    { times: node.times, predicate: node.predicate, text: node.text },
    { kind: 'slot', slot },
    inner,
  ) ?? { kind: 'constant-condition', value: false };
  return { expression: { kind: 'count-persons', slot, except: [], where }, type: { kind: 'aantal' } };
}

export function dayCount({ period, condition }: Ast.DayCount, context: Context): Typed {
  const where: Condition =
    condition === undefined
      ? { kind: 'constant-condition', value: true }
      : (lowerCondition(condition, context) ?? { kind: 'constant-condition', value: false });
  return { expression: { kind: 'count-days', span: daySpan(period), where }, type: { kind: 'aantal' } };
}

export function monthCount(node: Ast.MonthCount, context: Context): Typed {
  const where = lowerCondition(node.condition, context) ?? { kind: 'constant-condition', value: false };
  return { expression: { kind: 'count-months', where }, type: { kind: 'aantal' } };
}
