/** Who is meant: pronouns, roles, `de partner van …`, `een medebewoner`. Pronouns never reach past the full stop. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, PersonTerm, Predicate, Relation } from '../../runtime/index.ts';
import { articleOf, type RoleSymbol, type StatusSymbol, type Symbol } from '../resolve/index.ts';
import { lookup, reportUnknown, withSlot, type Context } from './context.ts';
import { ALWAYS, allOf, anyOf, not } from './draft.ts';
import { qualified } from './qualifiers.ts';

type NamedHead = Extract<Ast.Head, { kind: 'name' | 'unknown-name' }>;

export const isRole = (symbol: Symbol): symbol is RoleSymbol => symbol.kind === 'role';
export const isNoun = (symbol: Symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.noun;

/** One definite person, or undefined after a report. */
export function personOf(heads: readonly Ast.Head[], context: Context): PersonTerm | undefined {
  const [head, ...rest] = heads;
  if (!head) return undefined;
  if (head.kind === 'pronoun') return pronoun(head, context);
  if (head.kind === 'proper-name') return { kind: 'role', role: head.name };
  const bound = context.bound.get(head.name) ?? boundByLastWord(head, context);
  if (bound) return bound;
  const role = lookup(context, head, isRole);
  if (role) return context.roles.get(role.id) ?? context.roles.get(role.name) ?? { kind: 'role', role: role.id };
  const noun = lookup(context, head, isNoun);
  if (!noun) {
    if (head.kind === 'name')
      context.report('verkeerd-type', head.span, { verwacht: 'een persoon', kreeg: `'${head.name}'` });
    else reportUnknown(context, head.span, head.name);
    return undefined;
  }
  if (!noun.towards) {
    context.report('voornaamwoord-onduidelijk', head.span, {
      woord: `${articleOf(head.name, [])} ${head.name}`,
      uitleg: `'${head.name}' is niet één persoon; schrijf 'een ${head.name}' of '${articleOf(head.name, []) === 'het' ? 'ieder' : 'iedere'} ${head.name}'`,
    });
    return undefined;
  }
  const of = rest.length > 0 ? personOf(rest, context) : ownerByDefault(head, context);
  return of && { kind: 'the', relation: relationOf(noun), of };
}

/** `de partner` without `van`: of the subject of the main clause, else of the role of the regeling. */
function ownerByDefault(head: NamedHead, context: Context): PersonTerm | undefined {
  const subject = context.persons[0];
  if (subject) return subject;
  const role =
    context.resolved.ofKind('role').find((symbol) => symbol.regeling === context.regeling) ??
    context.resolved.scopes
      .get(context.regeling)
      ?.visible.flatMap((name) => context.resolved.ofKind('role').filter((symbol) => symbol.regeling === name))[0];
  if (role) return { kind: 'role', role: role.id };
  context.report('wie-ontbreekt', head.span, { naam: head.name });
  return undefined;
}

/** `dat kind` inside `de som over ieder meetellend kind`: the noun without what stands before it. */
function boundByLastWord(head: NamedHead, context: Context): PersonTerm | undefined {
  if (head.article !== 'die') return undefined;
  const matches = [...context.bound].filter(([name]) => name.endsWith(` ${head.name}`));
  return matches.length === 1 ? matches[0]?.[1] : undefined;
}

function pronoun(head: Extract<Ast.Head, { kind: 'pronoun' }>, context: Context): PersonTerm | undefined {
  const bound = context.bound.get(head.word);
  if (bound) return bound;
  const [subject, other] = context.persons;
  if (['degene', 'hij', 'die persoon', 'een persoon'].includes(head.word) && subject) return subject;
  const among = other !== undefined || context.nextSlot > context.persons.length;
  if (head.word === 'zijn' && subject && !among) return subject;
  if (head.word === 'zijn' && among) {
    context.report('voornaamwoord-onduidelijk', head.span, {
      woord: 'zijn',
      uitleg: 'er is hier meer dan één persoon van wie het kan zijn',
    });
    return undefined;
  }
  context.report('voornaamwoord-onduidelijk', head.span, {
    woord: head.word,
    uitleg: 'de hoofdzin noemt geen persoon waarnaar het kan verwijzen; noem de persoon',
  });
  return undefined;
}

export function relationOf(noun: StatusSymbol): Relation {
  return noun.concluded ? { kind: 'conclusion', conclusion: noun.id } : { kind: 'fact', fact: noun.id };
}

/** The conclusions about a request with a heading of its own: that it was made, and that it was made in time, with its proof. */
export const requestStatus = ({ id }: StatusSymbol, timely: boolean): string =>
  `${id} ${timely ? 'tijdig ingediend' : 'ingediend'}`;

/** `noun` holds of the person (towards `of`, for a relation). */
export function holds(noun: StatusSymbol, persons: readonly PersonTerm[]): Predicate {
  if (noun.judgement !== undefined) return { kind: 'judged', judgement: noun.judgement, persons };
  return noun.concluded
    ? { kind: 'status-holds', conclusion: noun.id, persons }
    : { kind: 'fact-holds', fact: noun.id, persons };
}

/**
 * Reads quantified and plural subjects, and hands every single person, as a term, to `build`:
 * `een medebewoner` = some, `iedere` = every, `geen` = nobody, `beiden` = each of the two, `een van beiden` = one of them.
 */
export function forWhom(
  { qualifiers = [], ...term }: Ast.Term,
  context: Context,
  build: (term: Ast.Term, context: Context) => Condition | undefined,
): Condition | undefined {
  const at = term.heads.findIndex((head) => quantifies(head, context));
  const narrowed = qualifiers.length > 0 && at !== term.heads.length - 1;
  if (narrowed) {
    const definite = personOf(term.heads.slice(-1), context);
    return definite && allOf([qualified(qualifiers, definite, context), forWhom(term, context, build)]);
  }
  if (at === -1) return forPlural(term, context, build);
  const head = term.heads[at] as Ast.Head;
  const before = term.heads.slice(0, at);
  const word = head.kind === 'pronoun' ? head.word : head.name;
  const { slot, inner } = withSlot(context, word);
  const noun = head.kind === 'pronoun' ? undefined : lookup(context, head, isNoun);
  const rest = term.heads.slice(at + 1);
  const object = noun?.towards
    ? rest.length > 0
      ? personOf(rest, context)
      : (context.persons[0] ?? ownerByDefault(head as NamedHead, context))
    : undefined;
  if (noun?.towards && !object) return undefined;
  const person: PersonTerm = { kind: 'slot', slot };
  const named: Condition | undefined = noun && {
    kind: 'statement',
    negated: false,
    of: holds(noun, object ? [person, object] : [person]),
    text: word,
  };
  const where = allOf([named, qualified(qualifiers, person, inner)]) ?? ALWAYS;
  const bound: Ast.Head =
    head.kind === 'pronoun' ? head : { kind: 'name', article: 'die', name: word, span: head.span };
  const body = build({ ...term, heads: [...before, bound, ...(noun?.towards ? [] : rest)] }, inner);
  if (!body) return undefined;
  const except = head.kind === 'pronoun' && head.word !== 'een persoon' ? context.persons : [];
  const article = head.kind === 'pronoun' ? (head.word === 'geen derde' ? 'geen' : 'een') : (head as NamedHead).article;
  if (article === 'iedere') return { kind: 'every-person', slot, except, where: anyOf([not(where), body]) };
  const some: Condition = {
    kind: 'some-person',
    slot,
    except,
    where: allOf([where === ALWAYS ? undefined : where, body]) ?? ALWAYS,
  };
  return article === 'geen' ? not(some) : some;
}

function quantifies(head: Ast.Head, context: Context): boolean {
  if (head.kind === 'pronoun')
    return head.word === 'een derde' || head.word === 'geen derde' || head.word === 'een persoon';
  if (head.kind !== 'name' || !['een', 'iedere', 'geen'].includes(head.article)) return false;
  return lookup(context, head, isNoun) !== undefined && lookup(context, head, isRole) === undefined;
}

function forPlural(
  term: Ast.Term,
  context: Context,
  build: (term: Ast.Term, context: Context) => Condition | undefined,
): Condition | undefined {
  const at = term.heads.findIndex(
    (head) => head.kind === 'pronoun' && ['zij', 'beiden', 'een van beiden', 'geen van beiden'].includes(head.word),
  );
  const head = term.heads[at];
  if (head?.kind !== 'pronoun') return build(term, context);
  const [one, other] = context.persons;
  if (!one || !other) {
    context.report('voornaamwoord-onduidelijk', head.span, {
      woord: head.word,
      uitleg: 'de hoofdzin noemt geen twee personen; noem de personen',
    });
    return undefined;
  }
  const conditions = [one, other].map((person, index) => {
    const name = `${head.word} ${String(index + 1)}`;
    const heads = term.heads.map((old, place): Ast.Head =>
      place === at ? { kind: 'name', article: 'die', name, span: head.span } : old,
    );
    return build({ ...term, heads }, { ...context, bound: new Map([...context.bound, [name, person]]) });
  });
  if (conditions.some((condition) => condition === undefined)) return undefined;
  const real = conditions as Condition[];
  if (head.word === 'een van beiden') return anyOf(real);
  return head.word === 'geen van beiden' ? allOf(real.map(not)) : allOf(real);
}
