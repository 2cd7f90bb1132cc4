/** One statement: `de belanghebbende op enige dag in het berekeningsjaar een partner heeft`; of one person, or of two. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition, PersonTerm } from '../../../runtime/index.ts';
import { comparesAge } from './ages.ts';
import { age, comparison, fallsOn } from './comparisons.ts';
import { request } from './requests.ts';
import { statusOf } from './status-of.ts';
import { has, noun, phrase, statement } from './statuses.ts';
import type { Said } from './viewed.ts';
import type { Context } from '../context.ts';
import { allOf, anyOf } from '../draft.ts';
import { isJudgedRightly } from '../judgements.ts';
import { forWhom, personOf } from '../persons.ts';
import { dayOfPhrase, daySpan } from '../values/days.ts';
import { lowerTerm } from '../values/quantities.ts';

export function atom(node: Ast.Atom, context: Context): Condition | undefined {
  if (!isSaidByJudge(node.predicate, node.judgedBy, context)) return undefined;
  const pair = aboutPair(node, context);
  if (pair !== 'no-pair') return pair;
  const each = node.subjects.map((subject) => forWhom(subject, context, (term, inner) => aboutOne(term, node, inner)));
  const real = each.filter((condition) => condition !== undefined);
  if (real.length < each.length || real.length === 0) return undefined;
  return node.connective === 'of' ? anyOf(real) : allOf(real);
}

function isSaidByJudge(predicate: Ast.Predicate, by: Ast.JudgedBy | undefined, context: Context): boolean {
  if (predicate.kind !== 'phrase') return isJudgedRightly(undefined, by, { span: predicate.span, text: '' }, context);
  const said = { span: predicate.span, text: predicate.phrase };
  return isJudgedRightly(statusOf(predicate, context), by, said, context);
}

/** A status about two persons: `zij`, `beiden`, or two named subjects, of whom one may be `een derde`. */
function aboutPair(node: Ast.Atom, context: Context): Condition | undefined | 'no-pair' {
  const status =
    node.predicate.kind === 'request'
      ? undefined
      : statusOf(node.predicate, context, (symbol) => symbol.owner.kind === 'paar');
  if (!status) return 'no-pair';
  const [first, second] = node.subjects;
  const word = first?.heads[0]?.kind === 'pronoun' ? first.heads[0].word : undefined;
  const negated = 'negated' in node.predicate && node.predicate.negated;
  const said = (persons: readonly PersonTerm[]): Condition =>
    inTime(node.times, statement(status, persons, negated, node, context));
  if (node.subjects.length === 1 && (word === 'zij' || word === 'beiden') && context.persons.length >= 2)
    return said(context.persons.slice(0, 2));
  if (node.subjects.length !== 2 || !first || !second) return 'no-pair';
  return forWhom(first, context, (one, outer) =>
    forWhom(second, outer, (other, inner) => {
      const persons = [personOf(one.heads, inner), personOf(other.heads, inner)].filter(
        (person) => person !== undefined,
      );
      return persons.length === 2 ? said(persons) : undefined;
    }),
  );
}

function aboutOne(subject: Ast.Term, node: Ast.Atom, context: Context): Condition | undefined {
  const { predicate } = node;
  const built = predicateOn(subject, predicate, node, context);
  return built && inTime(node.times, built);
}

function predicateOn(subject: Ast.Term, predicate: Ast.Predicate, node: Said, context: Context): Condition | undefined {
  switch (predicate.kind) {
    case 'compare':
      if (comparesAge(subject, predicate, context)) return age(subject, predicate, node, context);
      return comparison(lowerTerm(subject, context), predicate, node, context);
    case 'request':
      return request(subject, predicate, node, context);
    case 'falls-on':
      return fallsOn(lowerTerm(subject, context), predicate, node.text, context);
    case 'has':
      return has(subject, predicate, context);
    case 'noun':
      return noun(subject, predicate, node, context);
    case 'phrase':
      return phrase(subject, predicate, node, context);
  }
}

/** A clause after `die` or `dat`: said of this person. */
export function lowerThat(
  that: NonNullable<Ast.HasPredicate['that']>,
  person: PersonTerm,
  context: Context,
): Condition | undefined {
  const span = that.predicate.span;
  const subject: Ast.Term = { kind: 'term', heads: [{ kind: 'name', article: 'die', name: '#die', span }], span };
  const inner: Context = { ...context, bound: new Map([...context.bound, ['#die', person]]) };
  if (!isSaidByJudge(that.predicate, that.judgedBy, inner)) return undefined;
  const built = predicateOn(
    subject,
    that.predicate,
    { text: that.text, span, views: [], predicate: that.predicate },
    inner,
  );
  return built && inTime(that.times, built);
}

function inTime(times: readonly Ast.TimePhrase[], condition: Condition): Condition {
  return times.reduceRight((where: Condition, time): Condition => {
    switch (time.kind) {
      case 'op enige dag in':
        return { kind: 'some-day', span: daySpan(time.period), where };
      case 'gedurende heel':
        return { kind: 'every-day', span: daySpan(time.period), where };
      case 'op een eerdere dag':
        return { kind: 'earlier-day', ...(time.period ? { span: daySpan(time.period) } : {}), where };
      case 'in elke kalendermaand':
        return { kind: 'every-month', where };
      case 'in enige kalendermaand':
        return { kind: 'some-month', where };
      default: {
        const day = dayOfPhrase(time);
        return day === undefined || day === 'not-a-day' ? where : { kind: 'condition-at', day, of: where };
      }
    }
  }, condition);
}
