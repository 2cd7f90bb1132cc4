/** `die persoon jonger is dan 18 jaar`, `18 jaar of ouder is`: how long ago somebody was born. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression, Predicate } from '../../../runtime/index.ts';
import type { Symbol } from '../../resolve/index.ts';
import { lookup, lowerExpression, type Context } from '../context.ts';
import { lowerTerm } from '../values/quantities.ts';
import { number } from '../values/literals.ts';
import { isNoun, isRole } from '../persons.ts';

/** The given date from which an age is counted. */
const BIRTH = 'geboortedatum';

const PERSONAL_PRONOUNS: readonly Ast.Pronoun[] = ['degene', 'hij', 'die persoon', 'een persoon'];

const isBirth = (symbol: Symbol): symbol is Symbol & { readonly kind: 'value' } =>
  symbol.kind === 'value' && symbol.owner.kind === 'persoon';

/** Is a person compared with a duration? Then it is about an age. */
export function comparesAge(subject: Ast.Term, { value }: Ast.ComparePredicate, context: Context): boolean {
  const [head] = subject.heads;
  if (!head || value.kind !== 'literal' || value.type !== 'duur') return false;
  if (head.kind === 'pronoun') return PERSONAL_PRONOUNS.includes(head.word);
  if (head.kind === 'proper-name' || context.bound.has(head.name)) return true;
  const isValue = context.resolved.find(context.regeling, head.name).some(({ kind }) => kind === 'value');
  return !isValue && (lookup(context, head, isRole) ?? lookup(context, head, isNoun)) !== undefined;
}

/**
 * The age of one person against a duration, on the day of the question. Somebody born on 29 February is a year older
 * on 1 March of a year without that day.
 */
export function lowerAge(subject: Ast.Term, predicate: Ast.ComparePredicate, context: Context): Predicate | undefined {
  const { operator, span } = predicate;
  const birthHead: Ast.Head = { kind: 'name', article: 'de', name: BIRTH, span };
  if (!lookup(context, birthHead, isBirth)) {
    context.report('geboortedatum-ontbreekt', span, { naam: BIRTH });
    return undefined;
  }
  const birth = lowerTerm({ kind: 'term', heads: [birthHead, ...subject.heads], span: subject.span }, context);
  if (birth.type.kind !== 'datum') {
    context.report('geboortedatum-ontbreekt', span, { naam: BIRTH });
    return undefined;
  }
  const today: Expression = { kind: 'day', day: { kind: 'this' } };
  const years = wholeYears(predicate.value);
  if (years !== undefined) {
    const age: Expression = { kind: 'whole-years', from: birth.expression, to: today };
    return { kind: 'compare', operator, left: age, right: number(years) };
  }
  const duration = lowerExpression(predicate.value, context).expression;
  const reached: Expression = { kind: 'add-duration', date: birth.expression, duration };
  return { kind: 'compare', operator, left: today, right: reached };
}

/** '18' of `18 jaar`; undefined of `zes maanden`. */
function wholeYears(value: Ast.Expression): string | undefined {
  return value.kind === 'literal' ? /^P(\d+)Y$/.exec(value.value)?.[1] : undefined;
}
