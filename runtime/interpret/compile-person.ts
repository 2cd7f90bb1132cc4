/** Evaluators of person terms: who is meant. */
import type { Address, PersonTerm, Relation } from '../ir/index.ts';
import type { Day } from '../date.ts';
import { factPath, openAtom, readFact } from './facts.ts';
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
export function compileRelation(
  compiler: Compiler,
  relation: Relation,
): (run: Run, of: number, to: number, day: Day) => Truth {
  if (relation.kind === 'fact') {
    const fact = compiler.fact(relation.fact);
    return (run, of, to, day) => readFact(run, fact, [of, to], day) as Truth;
  }
  const target = compiler.target(relation.conclusion, relation.view);
  return (run, of, to, day) => run.ask(run, target, [of, to], day) as Truth;
}

function theOne(compiler: Compiler, relation: Relation, ofTerm: PersonOf): PersonOf {
  const holds = compiler.relation(relation);
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
    // two who are sure are a conflict, whoever else may be
    if (found.length > 1) return severalPersons(compiler, relation, run, found, of, day);
    return oneOf(run, found[0], unknowns, conflicts);
  };
}

function oneOf(
  run: Run,
  found: number | undefined,
  unknowns: readonly Unknown[],
  conflicts: readonly Conflict[],
): PersonRef {
  if (unknowns.length > 0) {
    const form = (): string => `de ene(${[String(found), ...unknowns.map(formOf)].join(',')})`;
    return { ...unknownOf(unknowns, form, true), mayConflict: !run.zaak.complete };
  }
  if (conflicts.length > 0) return conflictOf(conflicts);
  return found ?? ABSENT;
}

function severalPersons(
  compiler: Compiler,
  relation: Relation,
  run: Run,
  found: readonly number[],
  of: number,
  day: Day,
): Conflict {
  const addresses = (person: number): readonly Address[] => {
    if (relation.kind === 'fact') return [factPath(run.zaak, compiler.fact(relation.fact), [person, of])];
    return run.granting(run, compiler.target(relation.conclusion, relation.view), [person, of], day);
  };
  const rules = found.flatMap((person) =>
    addresses(person).map((address) => ({ address, value: true, about: run.zaak.persons[person] ?? '?' })),
  );
  return { kind: 'strijdig', rules };
}

/** When all terms are persons of the rule, as most are: their slots. */
export function slotsOf(terms: readonly PersonTerm[]): readonly number[] | undefined {
  const slots = terms.flatMap((term) => (term.kind === 'slot' ? [term.slot] : []));
  return slots.length === terms.length ? slots : undefined;
}

/** The persons in these slots. */
export function inSlots(slots: readonly number[], persons: readonly number[]): readonly number[] {
  const list: number[] = [];
  for (const slot of slots) list.push(persons[slot] ?? emptySlot(slot));
  return list;
}

/** The persons of all terms, or why there is no such list: strijdig before onbekend before geen. */
export function personList(
  terms: readonly PersonOf[],
  run: Run,
  persons: number[],
  day: Day,
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
