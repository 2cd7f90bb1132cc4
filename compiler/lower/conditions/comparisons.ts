/** Predicates that compare: `meer bedraagt dan A`, `18 jaar of ouder is`, `op een zondag valt`. */
import { WEEKDAYS, type Ast } from '../../../grammar/index.ts';
import type { Condition, Predicate } from '../../../runtime/index.ts';
import type { StatusSymbol } from '../../resolve/index.ts';
import { lowerAge } from './ages.ts';
import { withViews, type Said } from './viewed.ts';
import { lookup, lowerExpression, reportUnknown, type Context } from '../context.ts';
import { anyOf } from '../draft.ts';
import { holds } from '../persons.ts';
import { agree, nameOfType } from '../types.ts';
import { lowerTerm } from '../values/quantities.ts';

export function comparison(
  left: ReturnType<typeof lowerTerm>,
  predicate: Ast.ComparePredicate,
  node: Said,
  context: Context,
): Condition {
  const right = lowerExpression(predicate.value, context);
  if (!agree(left.type, right.type)) {
    const remedie = 'Vergelijk twee waarden van dezelfde soort en per dezelfde tijd.';
    context.report('eenheden-verschillen', node.span, {
      links: nameOfType(left.type),
      rechts: nameOfType(right.type),
      remedie,
    });
  }
  const compared: Condition = {
    kind: 'statement',
    negated: false,
    of: { kind: 'compare', operator: predicate.operator, left: left.expression, right: right.expression },
    text: node.text,
  };
  return withViews(compared, node, context);
}

/** `die persoon jonger is dan 18 jaar` */
export function age(
  subject: Ast.Term,
  predicate: Ast.ComparePredicate,
  node: Said,
  context: Context,
): Condition | undefined {
  const of = lowerAge(subject, predicate, context);
  return of && { kind: 'statement', negated: false, of, text: node.text };
}

/** `D op een zaterdag of een feestdag valt`: what D is, by the law of D itself. */
export function fallsOn(
  date: ReturnType<typeof lowerTerm>,
  predicate: Ast.FallsOnPredicate,
  text: string,
  context: Context,
): Condition | undefined {
  if (!agree(date.type, { kind: 'datum' }))
    context.report('verkeerd-type', predicate.span, { verwacht: 'een datum', kreeg: nameOfType(date.type) });
  const where = dayIs(predicate.days, context);
  const of: Predicate | undefined = where && { kind: 'on-day', date: date.expression, where };
  return of && { kind: 'statement', negated: predicate.negated, of, text };
}

/** Of the day of evaluation: it is one of these. */
export function dayIs(days: readonly Ast.DayNoun[], context: Context): Condition | undefined {
  const each = days.map((day): Condition | undefined => {
    if (day.kind === 'weekday') {
      const of: Predicate = { kind: 'weekday', day: { kind: 'this' }, weekday: day.weekday };
      return { kind: 'statement', negated: false, of, text: `het ${WEEKDAYS[day.weekday - 1] ?? ''} is` };
    }
    const name = day.noun.kind === 'pronoun' ? day.noun.word : day.noun.name;
    const status = lookup(
      context,
      day.noun,
      (symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.noun,
    );
    if (!status) {
      reportUnknown(context, day.noun.span, name);
      return undefined;
    }
    if (status.owner.kind !== 'object' && status.owner.kind !== 'zaak') {
      context.report('verkeerd-type', day.noun.span, { verwacht: 'wat een dag kan zijn', kreeg: `'${name}'` });
      return undefined;
    }
    return { kind: 'statement', negated: false, of: holds(status, []), text: `het een ${name} is` };
  });
  const known = each.filter((one) => one !== undefined);
  return known.length === each.length ? anyOf(known) : undefined;
}
