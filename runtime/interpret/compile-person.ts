/** Evaluators of person terms: who is meant. */
import type { PersonTerm, Relation } from '../ir/index.ts';
import type { Day } from '../date.ts';
import { openAtom, readFact } from './facts.ts';
import type { Compiler, PersonOf, Run } from './model.ts';
import { ABSENT, conflictOf, formOf, isConflict, isUnknown, unknownOf } from './values.ts';
import type { Absent, Conflict, Missing, PersonRef, Truth, Unknown, Value } from './values.ts';

export function compilePerson(compiler: Compiler, term: PersonTerm): PersonOf {
  switch (term.kind) {
    case 'slot':
      return (_run, persons) => persons[term.slot] ?? emptySlot(term.slot);
    case 'role':
      return (run) => run.zaak.roles.get(term.role) ?? roleNotGiven(run, term.role);
    case 'the':
      return theOne(compiler, term.relation, compiler.person(term.of));
  }
}

function emptySlot(slot: number): never {
  throw new Error(`Internal error: nobody stands in slot ${slot}.`);
}

function roleNotGiven(run: Run, id: string): Unknown {
  const role = run.prepared.roles.get(id);
  const name = role?.name ?? id;
  const missing: Missing = { soort: 'feit', pad: role?.key ?? id, naam: name, vraag: `Wie is de ${name}?` };
  return openAtom(run, { kind: 'waarde', key: `rol ${id}`, missing: () => [missing] }) as Unknown;
}

/** The persons of the case are not known, or not all of them. */
export function personsNotGiven(run: Run): Unknown {
  const missing: Missing = { soort: 'feit', pad: 'personen', naam: 'personen', vraag: 'Welke personen zijn er?' };
  return openAtom(run, { kind: 'waarde', key: 'personen', missing: () => [missing] }) as Unknown;
}

/** `p is partner van X` for two persons by number. */
export function compileRelation(compiler: Compiler, relation: Relation): (run: Run, of: number, to: number, day: Day) => Truth {
  if (relation.kind === 'fact') {
    const fact = compiler.fact(relation.fact);
    return (run, of, to, day) => readFact(run, fact, [of, to], day) as Truth;
  }
  const target = compiler.target(relation.conclusion, relation.view);
  return (run, of, to, day) => run.ask(run, target, [of, to], day) as Truth;
}

function theOne(compiler: Compiler, relation: Relation, ofTerm: PersonOf): PersonOf {
  const holds = compiler.relation(relation);
  const name = relation.kind === 'fact' ? relation.fact : relation.conclusion;
  return (run, persons, day) => {
    const of = ofTerm(run, persons, day);
    if (typeof of !== 'number') return of;
    const found: number[] = [];
    const unknowns: Unknown[] = run.zaak.complete ? [] : [personsNotGiven(run)];
    const conflicts: Conflict[] = [];
    for (let person = 0; person < run.zaak.persons.length; person += 1) {
      if (person === of) continue;
      const truth = holds(run, person, of, day);
      if (truth === true) found.push(person);
      else if (isUnknown(truth)) unknowns.push(truth);
      else if (isConflict(truth)) conflicts.push(truth);
    }
    return chosen(run, name, found, unknowns, conflicts);
  };
}

/** One person, nobody, or too many. Two who are sure are a conflict whoever else may be. */
function chosen(run: Run, relation: string, found: readonly number[], unknowns: readonly Unknown[], conflicts: readonly Conflict[]): PersonRef {
  if (found.length > 1) return severalPersons(run, relation, found);
  if (unknowns.length > 0) {
    const form = (): string => `de ${relation}(${[...found.map(String), ...unknowns.map(formOf)].join(',')})`;
    return { ...unknownOf(unknowns, form, true), mayConflict: !run.zaak.complete };
  }
  if (conflicts.length > 0) return conflictOf(conflicts);
  return found[0] ?? ABSENT;
}

function severalPersons(run: Run, relation: string, persons: readonly number[]): Conflict {
  return {
    kind: 'strijdig',
    rules: persons.map((person) => ({ address: relation, value: true, about: run.zaak.persons[person] ?? '?' })),
  };
}

/** The persons of all terms, or why there is no such list: strijdig before onbekend before geen. */
export function personList(
  terms: readonly PersonOf[], run: Run, persons: number[], day: Day,
): readonly number[] | Absent | Unknown | Conflict {
  const list: number[] = [];
  let missing: Absent | Unknown | Conflict | undefined;
  for (const term of terms) {
    const person = term(run, persons, day);
    if (typeof person === 'number') list.push(person);
    else missing = missing === undefined ? person : graver(missing, person);
  }
  return missing ?? list;
}

function graver(a: Absent | Unknown | Conflict, b: Absent | Unknown | Conflict): Absent | Unknown | Conflict {
  if (isConflict(a) && isConflict(b)) return conflictOf([a, b]);
  if (isConflict(a) || isConflict(b)) return isConflict(a) ? a : b;
  if (isUnknown(a) && isUnknown(b)) return unknownOf([a, b], () => `${a.form()},${b.form()}`, true);
  return isUnknown(a) ? a : b;
}

export function isPersonList(found: readonly number[] | Value): found is readonly number[] {
  return Array.isArray(found);
}
