/** Predicates that are a status: `partner van X is`, `in Nederland woont`, `een partner heeft die …`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition, PersonTerm } from '../../../runtime/index.ts';
import { articleOf, type StatusSymbol, type Symbol, type ValueSymbol } from '../../resolve/index.ts';
import { isAboutObject, statusOf } from './status-of.ts';
import { withViews, type Said } from './viewed.ts';
import { lookup, reportUnknown, withSlot, type Context } from '../context.ts';
import { allOf, not } from '../draft.ts';
import { forWhom, holds, isNoun, isRole, personOf } from '../persons.ts';
import { lowerTerm, textOf } from '../values/quantities.ts';

export function noun(
  subject: Ast.Term,
  predicate: Ast.NounPredicate,
  node: Said,
  context: Context,
): Condition | undefined {
  const name = predicate.noun.kind === 'pronoun' ? predicate.noun.word : predicate.noun.name;
  const choice = lookup(
    context,
    predicate.noun,
    (symbol): symbol is Extract<Symbol, { kind: 'symbol' }> => symbol.kind === 'symbol',
  );
  const first = subject.heads[0];
  if (choice && first?.kind === 'name' && isChoiceValue(first, context)) {
    return {
      kind: 'statement',
      negated: predicate.negated,
      of: { kind: 'is-choice', of: lowerTerm(subject, context).expression, symbol: choice.name },
      text: node.text,
    };
  }
  const status = statusOf(predicate, context);
  if (status) return statusAbout(status, subject, predicate.object, predicate.negated, node, context);
  const role = lookup(context, predicate.noun, isRole);
  const left = personOf(subject.heads, context);
  if (role && left) {
    const right = personOf([predicate.noun], context);
    return (
      right && {
        kind: 'statement',
        negated: predicate.negated,
        of: { kind: 'same-person', left, right },
        text: node.text,
      }
    );
  }
  if (!role) reportUnknown(context, predicate.noun.span, name);
  return undefined;
}

function isChoiceValue(head: Ast.Head, context: Context): boolean {
  return (
    lookup(context, head, (symbol): symbol is ValueSymbol => symbol.kind === 'value' && symbol.choice !== undefined) !==
    undefined
  );
}

export function phrase(
  subject: Ast.Term,
  predicate: Ast.PhrasePredicate,
  node: Said,
  context: Context,
): Condition | undefined {
  const status = statusOf(predicate, context);
  if (status) return statusAbout(status, subject, predicate.object, predicate.negated, node, context);
  reportUnknown(context, predicate.span, predicate.phrase);
  return undefined;
}

/** A status said of one subject, with `van …` if it is one towards somebody. */
function statusAbout(
  status: StatusSymbol,
  subject: Ast.Term,
  object: Ast.Term | undefined,
  negated: boolean,
  node: Said,
  context: Context,
): Condition | undefined {
  if (object && !status.towards) {
    context.report('te-veel-personen', object.span, { naam: status.name });
    return undefined;
  }
  if (status.owner.kind === 'object' || status.owner.kind === 'zaak') {
    return isAboutObject(status, subject, context) ? statement(status, [], negated, node, context) : undefined;
  }
  if (status.owner.kind === 'paar') {
    context.report('voornaamwoord-onduidelijk', node.span, {
      woord: textOf(subject),
      uitleg: `'${status.declared}' gaat over twee personen; noem ze allebei`,
    });
    return undefined;
  }
  const person = personOf(subject.heads, context);
  if (!person) return undefined;
  if (!status.towards) return statement(status, [person], negated, node, context);
  if (!object) {
    const other = context.persons[1];
    if (other) return statement(status, [person, other], negated, node, context);
    context.report('wie-ontbreekt', node.span, { naam: status.name });
    return undefined;
  }
  const about = forWhom(object, context, (term, inner) => {
    const towards = personOf(term.heads, inner);
    return towards && statement(status, [person, towards], false, node, inner);
  });
  if (!about) return undefined;
  if (!negated) return about;
  return about.kind === 'statement' ? { ...about, negated: true } : not(about);
}

/** `status` is said of these persons, narrowed by `ingevolge …`. */
export function statement(
  status: StatusSymbol,
  persons: readonly PersonTerm[],
  negated: boolean,
  node: Said,
  context: Context,
): Condition {
  return withViews({ kind: 'statement', negated, of: holds(status, persons), text: node.text }, node, context);
}

/** `een partner heeft [die …]`, `geen partner heeft` */
export function has(subject: Ast.Term, predicate: Ast.HasPredicate, context: Context): Condition | undefined {
  const name = predicate.noun.kind === 'pronoun' ? predicate.noun.word : predicate.noun.name;
  const status = lookup(context, predicate.noun, isNoun);
  if (!status?.towards) {
    if (status)
      context.report('verkeerd-type', predicate.noun.span, {
        verwacht: "iemand van een ander (zoals 'partner van een persoon')",
        kreeg: `'${name}'`,
      });
    else reportUnknown(context, predicate.noun.span, name);
    return undefined;
  }
  const owner = personOf(subject.heads, context);
  if (!owner) return undefined;
  const { slot, inner } = withSlot(context, name);
  const person: PersonTerm = { kind: 'slot', slot };
  const relation: Condition = {
    kind: 'statement',
    negated: false,
    of: holds(status, [person, owner]),
    text: `${name} van ${spoken(subject)}`,
  };
  const that = predicate.that && context.phrases.that(predicate.that, person, inner);
  if (predicate.that && !that) return undefined;
  const some: Condition = { kind: 'some-person', slot, except: [], where: allOf([relation, that]) as Condition };
  return predicate.negated ? not(some) : some;
}

/** A term as the text has it, articles included: 'de belanghebbende', 'die persoon'. */
function spoken({ heads }: Ast.Term): string {
  const words = heads.map((head) => {
    if (head.kind === 'pronoun') return head.word;
    const bare = head.kind === 'proper-name' || head.article === 'geen-lidwoord' || head.name.startsWith('#');
    if (bare) return head.name;
    const isThat = head.article === 'die' && articleOf(head.name, []) === 'het';
    return `${isThat ? 'dat' : head.article} ${head.name}`;
  });
  return words.join(' van ');
}
