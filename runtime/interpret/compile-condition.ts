/** Evaluators of conditions and of the statements in them. */
import type { Day } from '../date.ts';
import { weekdayOf } from '../date.ts';
import type { Condition, PersonTerm, Predicate } from '../ir/index.ts';
import { compareValues } from './compare.ts';
import { inSlots, isPersonList, personList, personsNotGiven, slotsOf } from './compile-person.ts';
import { atomsIn, notCoded, openAtom, readFact } from './facts.ts';
import type { Compiler, PersonOf, PredicateOf, Run, TruthOf } from './model.ts';
import { dayOf, daysOfSpan, earlierDays, monthsAround, personsBut, slicesOf } from './quantify.ts';
import { every, joined, not, some } from './truth.ts';
import { ABSENT, isAbsent, isConflict, isUnknown } from './values.ts';
import type { Absent, Truth, Unknown } from './values.ts';

export function compileCondition(compiler: Compiler, condition: Condition, slots: number): TruthOf {
  const inner = (part: Condition): TruthOf => compiler.truth(part, slots);
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.of.map(inner);
      const decisive = condition.kind === 'or';
      return (run, persons, day) => joined(parts, decisive, run, persons, day);
    }
    case 'not': {
      const part = inner(condition.of);
      return (run, persons, day) => not(part(run, persons, day));
    }
    case 'constant-condition':
      return () => condition.value;
    case 'statement':
      return compileStatement(compiler, condition, slots);
    case 'some-person':
    case 'every-person':
      return compilePersons(compiler, condition, slots);
    case 'some-day':
    case 'every-day': {
      const part = inner(condition.where);
      const slices = slicesOf(compiler, condition.where);
      const over = condition.kind === 'some-day' ? some : every;
      return (run, persons, day) =>
        over(daysOfSpan(run, condition.span, day, slices), (other) => part(run, persons, other));
    }
    case 'earlier-day': {
      const part = inner(condition.where);
      const slices = slicesOf(compiler, condition.where);
      return (run, persons, day) =>
        some(earlierDays(run, condition.span, day, slices), (other) => part(run, persons, other));
    }
    case 'every-month':
    case 'some-month': {
      const part = inner(condition.where);
      const over = condition.kind === 'some-month' ? some : every;
      return (run, persons, day) => over(monthsAround(run, day), (month) => part(run, persons, month));
    }
    case 'condition-at': {
      const part = inner(condition.of);
      const dayOfTerm = dayOf(condition.day);
      return (run, persons, day) => part(run, persons, dayOfTerm(run, day));
    }
  }
}

/**
 * What waits for amounts or persons only cannot be answered with ja or nee; but the statement that waits for it can be
 * tried out both ways; unless it may also turn out that rules disagree.
 */
function asStatement(
  run: Run,
  statement: number,
  unknown: Unknown,
  persons: readonly number[],
  slots: number,
  day: Day,
): Truth {
  if (unknown.mayConflict || (unknown.waits & ~run.values) !== 0n) return unknown;
  const key = `uitspraak ${statement} ${persons.slice(0, slots).join(' ')} ${day}`;
  return openAtom(run, {
    kind: 'uitspraak',
    key,
    missing: () => atomsIn(run, unknown).flatMap(({ missing }) => missing),
  });
}

/** If a person or amount in it is not there, the statement is nee, negated or not. */
function compileStatement(compiler: Compiler, statement: Condition & { kind: 'statement' }, slots: number): TruthOf {
  const predicate = compiler.predicate(statement.of, slots);
  const { of, negated } = statement;
  const number = compiler.statementNumber(of, negated);
  return (run, persons, day) => {
    const truth = predicate(run, persons, day);
    if (typeof truth === 'boolean') return truth !== negated;
    if (isAbsent(truth)) return false;
    if (isConflict(truth)) return truth;
    const open = asStatement(run, number, truth, persons, slots, day);
    return open === truth && negated ? not(open) : open;
  };
}

type PersonQuantifier = Condition & { kind: 'some-person' | 'every-person' };

function compilePersons(compiler: Compiler, quantifier: PersonQuantifier, slots: number): TruthOf {
  const { slot } = quantifier;
  const part = compiler.truth(quantifier.where, Math.max(slots, slot + 1));
  const except = quantifier.except.map(compiler.person);
  const over = quantifier.kind === 'some-person' ? some : every;
  const number = compiler.statementNumber(quantifier);
  return (run, persons, day) => {
    const candidates = personsBut(except, run, persons, day);
    if (!isPersonList(candidates)) {
      return isConflict(candidates) ? candidates : asStatement(run, number, candidates, persons, slots, day);
    }
    const others = run.zaak.complete ? candidates : [...candidates, SOMEBODY];
    return over(others, (person) => {
      if (person === SOMEBODY) return asStatement(run, number, personsNotGiven(run), persons, slots, day);
      persons[slot] = person;
      return part(run, persons, day);
    });
  };
}

/** Whoever else there may be when the list of persons is not complete. */
const SOMEBODY = -1;

export function compilePredicate(compiler: Compiler, predicate: Predicate, slots: number): PredicateOf {
  switch (predicate.kind) {
    case 'fact-holds': {
      const fact = compiler.fact(predicate.fact);
      return aboutPersons(
        compiler,
        predicate.persons,
        (run, persons, day) => readFact(run, fact, persons, day) as Truth,
      );
    }
    case 'status-holds': {
      const target = compiler.target(predicate.conclusion, predicate.view);
      return aboutPersons(
        compiler,
        predicate.persons,
        (run, persons, day) => run.ask(run, target, persons, day) as Truth,
      );
    }
    case 'rule-applies': {
      const target = compiler.target(predicate.conclusion);
      return aboutPersons(compiler, predicate.persons, (run, persons, day) =>
        run.applies(run, target, predicate.rules, persons, day),
      );
    }
    case 'compare': {
      const left = compiler.value(predicate.left, slots);
      const right = compiler.value(predicate.right, slots);
      return (run, persons, day) =>
        compareValues(predicate.operator, left(run, persons, day), right(run, persons, day));
    }
    case 'exists': {
      const part = compiler.value(predicate.of, slots);
      return (run, persons, day) => {
        const value = part(run, persons, day);
        if (isUnknown(value)) return value.mayBeAbsent ? value : true;
        return isConflict(value) ? value : !isAbsent(value);
      };
    }
    case 'is-choice': {
      const part = compiler.value(predicate.of, slots);
      return (run, persons, day) => {
        const value = part(run, persons, day);
        return isUnknown(value) || isConflict(value) || isAbsent(value) ? value : value === predicate.symbol;
      };
    }
    case 'judged': {
      const judgement = compiler.judgement(predicate.judgement);
      return aboutPersons(
        compiler,
        predicate.persons,
        (run, persons, day) => readFact(run, judgement, persons, day) as Truth,
      );
    }
    case 'uncoded':
      return aboutPersons(compiler, predicate.persons, (run, persons) =>
        openAtom(run, notCoded('uitspraak', predicate, persons.join(' '))),
      );
    case 'on-day': {
      const date = compiler.value(predicate.date, slots);
      const part = compiler.truth(predicate.where, slots);
      return (run, persons, day) => {
        const other = date(run, persons, day);
        return isUnknown(other) || isConflict(other) || isAbsent(other) ? other : part(run, persons, other as Day);
      };
    }
    case 'weekday': {
      const dayOfTerm = dayOf(predicate.day);
      return (run, _persons, day) => weekdayOf(dayOfTerm(run, day)) === predicate.weekday;
    }
    case 'same-person':
      return aboutPersons(compiler, [predicate.left, predicate.right], (_run, [left, right]) => left === right);
  }
}

type AboutPersons = (run: Run, persons: readonly number[], day: Day) => Truth;

function aboutPersons(compiler: Compiler, terms: readonly PersonTerm[], holds: AboutPersons): PredicateOf {
  const slots = slotsOf(terms);
  if (slots !== undefined) return (run, persons, day) => holds(run, inSlots(slots, persons), day);
  const about: readonly PersonOf[] = terms.map(compiler.person);
  return (run, persons, day): Truth | Absent => {
    const list = personList(about, run, persons, day);
    if (isPersonList(list)) return holds(run, list, day);
    return list === ABSENT ? ABSENT : list;
  };
}
