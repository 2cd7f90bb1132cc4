/** What the explanations of conditions and of expressions share. */
import type { Day } from '../date.ts';
import { yearOf } from '../date.ts';
import type { Condition, DayTerm, Expression, PersonTerm, Rule, ValueType } from '../ir/index.ts';
import type { Uitleg, UitlegStap } from '../outcome.ts';
import { isPersonList, personList } from './compile-person.ts';
import { factPath, readFact } from './facts.ts';
import type { Run, Target } from './model.ts';
import { dayOf } from './quantify.ts';
import { shownPerson, shownValue } from './show.ts';
import type { Value } from './values.ts';

export interface Explaining {
  readonly run: Run;
  readonly rulesOnly: boolean;
  /** What was explained already. */
  readonly told: Set<string>;
  /** What is being explained, whatever the day. */
  readonly telling: Set<string>;
  readonly decision: (target: Target, persons: readonly number[], day: Day) => Uitleg;
  readonly condition: (at: Place, condition: Condition) => Uitleg;
  /** `type` is how to read the value when that does not show. */
  readonly expression: (at: Place, expression: Expression, type?: ValueType) => Uitleg;
}

/** Where in the evaluation the explanation is. */
export interface Place {
  readonly explaining: Explaining;
  /** Person slots in use. */
  readonly slots: number;
  readonly persons: number[];
  readonly day: Day;
  /** Conditions of the rule that stand behind `tenzij`. */
  readonly unless: ReadonlySet<string>;
}

const unlessTexts = new WeakMap<Rule, ReadonlySet<string>>();

/** The conditions that a rule has behind `tenzij`, to recognise them by; the same for every case. */
export function unlessOf(rule: Rule): ReadonlySet<string> {
  const made = unlessTexts.get(rule) ?? new Set(rule.unless.map((part) => JSON.stringify(part)));
  unlessTexts.set(rule, made);
  return made;
}

export const isUnless = ({ unless }: Place, condition: Condition): boolean =>
  unless.size > 0 && unless.has(JSON.stringify(condition));

export function step(wat: string, type: ValueType | undefined, value: Value, delen: readonly Uitleg[]): UitlegStap {
  return { soort: 'stap', wat, ...shownValue(type, value), delen };
}

/** The day that is meant, seen from this place. */
export const meant = (at: Place, term: DayTerm): Day => dayOf(term)(at.explaining.run, at.day);

/** The persons that have to be looked up, then the thing itself if they are all there. */
export function aboutPersons(
  at: Place,
  terms: readonly PersonTerm[],
  make: (persons: readonly number[]) => Uitleg,
): readonly Uitleg[] {
  const { run } = at.explaining;
  const list = personList(terms.map(run.prepared.compiler.person), run, at.persons, at.day);
  const named = namedPersons(
    at,
    terms.filter(({ kind }) => kind === 'the'),
  );
  return isPersonList(list) ? [...named, make(list)] : named;
}

export function namedPersons(at: Place, terms: readonly PersonTerm[]): readonly Uitleg[] {
  const { run } = at.explaining;
  return terms.map((term) => {
    const person = run.prepared.compiler.person(term)(run, at.persons, at.day);
    return {
      soort: 'stap',
      wat: personWords(run, term),
      ...shownPerson(run.zaak.persons, person),
      delen: relationParts(at, term, person),
    };
  });
}

function personWords(run: Run, term: PersonTerm): string {
  if (term.kind === 'role') return `de ${run.prepared.roles.get(term.role)?.name ?? term.role}`;
  if (term.kind === 'slot') return 'de persoon';
  const { facts, conclusions } = run.prepared;
  const name =
    term.relation.kind === 'fact'
      ? facts.get(term.relation.fact)?.name
      : conclusions.get(term.relation.conclusion)?.name;
  return `de ${name ?? 'persoon'}`;
}

function relationParts(at: Place, term: PersonTerm, person: unknown): readonly Uitleg[] {
  if (term.kind !== 'the' || typeof person !== 'number') return [];
  const { run, decision } = at.explaining;
  const of = run.prepared.compiler.person(term.of)(run, at.persons, at.day);
  if (typeof of !== 'number') return [];
  const { relation } = term;
  if (relation.kind === 'fact') return [explainFact(at, relation.fact, [person, of])];
  return [decision(run.prepared.compiler.target(relation.conclusion, relation.view), [person, of], at.day)];
}

export function explainFact(at: Place, id: string, persons: readonly number[]): Uitleg {
  const { run } = at.explaining;
  const fact = run.prepared.compiler.fact(id);
  const value = readFact(run, fact, persons, at.day);
  const given = run.zaak.slots[fact.index] !== undefined;
  const pad = factPath(run.zaak, fact, persons) + (fact.perYear ? `.${yearOf(at.day)}` : '');
  const closed = fact.closed !== undefined && value === false && !given;
  return {
    soort: 'feit',
    pad,
    naam: fact.name,
    ...shownValue(fact.type, value),
    ...(closed && fact.closed && { gesloten: fact.closed }),
  };
}
