/** The persons of the main clause are the slots of what it concludes. */
import { shapeOfStatus, type Ast } from '../../grammar/index.ts';
import type { PersonTerm } from '../../runtime/index.ts';
import { articleOf, type ObjectSymbol, type Resolved, type StatusSymbol, type ValueSymbol } from '../resolve/index.ts';
import { lookup, type Context } from './context.ts';
import type { DraftConclusion } from './draft.ts';
import { allOf } from './draft.ts';
import { declaredType } from './types.ts';
import { isRole } from './persons.ts';
import { subjectGuard } from './subjects.ts';

export function slotsOf(conclusion: DraftConclusion): PersonTerm[] {
  return conclusion.slots.map((_, slot) => ({ kind: 'slot', slot }));
}

export function conclusionOfValue(symbol: ValueSymbol, context: Context): DraftConclusion {
  return context.draft.conclusion(symbol.id, () => newValue(symbol));
}

/** Of a name without a type its rules will tell the type. */
export function newValue(symbol: ValueSymbol): DraftConclusion {
  const type = declaredType(symbol.type, symbol.choice);
  return {
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: symbol.key,
    kind: 'waarde',
    ...(type.kind === 'onbekend' || type.kind === 'vrij' ? {} : { type }),
    slots: symbol.owner.kind === 'persoon' ? ['persoon'] : [],
    internal: false,
    rules: [],
  };
}

/** Binds `een persoon`, `degene` or a role after `van` in the subject to slot 0. */
export function withOwner(
  symbol: ValueSymbol,
  subject: Ast.Term,
  conclusion: DraftConclusion,
  context: Context,
): Context {
  if (symbol.owner.kind !== 'persoon') return context;
  const [, ...heads] = subject.heads;
  const slot: PersonTerm = { kind: 'slot', slot: 0 };
  if (heads.length === 0) {
    context.report('wie-ontbreekt', subject.span, { naam: symbol.name });
    return { ...context, persons: [slot], nextSlot: 1 };
  }
  return bindPersons([{ ...subject, heads }], conclusion, { ...context, persons: [slot], nextSlot: 1 });
}

/** Binds the persons of the main clause, under what it says of them: `een ouder met een partner`. */
export function bindPersons(terms: readonly Ast.Term[], conclusion: DraftConclusion, context: Context): Context {
  const heads = terms.map((term) => term.heads[0]).filter((head) => head !== undefined);
  const bound = bindSlots(heads, conclusion, context);
  const about = allOf(terms.map((term, slot) => subjectGuard(term, { kind: 'slot', slot }, bound)));
  return about ? { ...bound, about } : bound;
}

/** The persons of the main clause become the slots; a role named there is bound to its slot while the rule runs. */
function bindSlots(heads: readonly Ast.Head[], conclusion: DraftConclusion, context: Context): Context {
  const roles = new Map(context.roles);
  const bound = new Map(context.bound);
  const names: string[] = [];
  const [first] = heads;
  if (first && pointsBack(first))
    context.report('voornaamwoord-onduidelijk', first.span, {
      woord: first.kind === 'pronoun' ? first.word : pointedAt(first.name),
      uitleg: 'er is in deze zin nog niemand genoemd naar wie het terugwijst',
    });
  heads.forEach((head, index) => {
    const person: PersonTerm = { kind: 'slot', slot: index };
    if (head.kind === 'pronoun') {
      names.push(head.word === 'degene' ? 'degene' : 'persoon');
      return;
    }
    const role = lookup(context, head, isRole);
    if (role) roles.set(role.id, person);
    else bound.set(head.name, person);
    names.push(role?.key ?? head.name);
  });
  if (conclusion.rules.length === 0 && names.length === conclusion.slots.length && new Set(names).size === names.length)
    conclusion.slots = names;
  return {
    ...context,
    roles,
    bound,
    persons: heads.map((_, slot) => ({ kind: 'slot', slot })),
    nextSlot: heads.length,
  };
}

/** `hij`, `die persoon`, `die ouder`: somebody who was named before. */
function pointsBack(head: Ast.Head): boolean {
  if (head.kind === 'pronoun') return head.word === 'hij' || head.word === 'die persoon';
  return head.kind === 'name' && head.article === 'die';
}

function pointedAt(name: string): string {
  return `${articleOf(name, []) === 'het' ? 'dat' : 'die'} ${name}`;
}

/** The thing or office of that name. */
export function objectNamed(name: string, resolved: Resolved): ObjectSymbol | undefined {
  return resolved.ofKind('object').find((symbol) => symbol.name === name);
}

export function conclusionOfStatus(symbol: StatusSymbol, context: Context): DraftConclusion {
  const made = newStatus(symbol, context.resolved);
  return context.draft.conclusion(symbol.id, () => made);
}

export function newStatus(symbol: StatusSymbol, resolved: Resolved): DraftConclusion {
  const pair = symbol.owner.kind === 'paar' ? ['een', 'ander'] : symbol.towards ? ['persoon', 'ander'] : undefined;
  const object = symbol.owner.kind === 'object' ? objectNamed(symbol.owner.name, resolved)?.id : undefined;
  return {
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: symbol.key,
    kind: 'status',
    slots: pair ?? (symbol.owner.kind === 'persoon' ? ['persoon'] : []),
    ...(object === undefined ? {} : { object }),
    ...ownVerb(symbol),
    internal: false,
    rules: [],
  };
}

/** Whether a statement ends in a verb that only its declaration shows to be one: 'ten nadele herziet|herzien'. */
export function ownVerb({ noun, name }: StatusSymbol): { readonly clause?: true } {
  return noun || shapeOfStatus(name) !== undefined ? {} : { clause: true };
}

export function personsOfStatus(
  symbol: StatusSymbol,
  sentence: Pick<Ast.StatusSentence, 'subjects' | 'predicate' | 'span'>,
  context: Context,
): readonly Ast.Term[] | undefined {
  if (symbol.owner.kind === 'object' || symbol.owner.kind === 'zaak') return [];
  const { subjects } = sentence;
  const { object } = sentence.predicate;
  const wanted = symbol.owner.kind === 'paar' || symbol.towards ? 2 : 1;
  const terms = symbol.towards && object ? [...subjects.slice(0, 1), object] : subjects;
  if (terms.length >= wanted) return terms.slice(0, wanted);
  context.report('wie-ontbreekt', sentence.span, { naam: symbol.name });
  return undefined;
}
