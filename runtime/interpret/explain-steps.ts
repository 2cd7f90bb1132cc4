/** Conditions and expressions taken apart for the explanation. */
import type { Day } from '../date.ts';
import { formatDay, yearOf } from '../date.ts';
import { monthNames, monthOf } from '../date.ts';
import type { Condition, DayTerm, Expression, PersonTerm, Predicate, Span, ValueType } from '../ir/index.ts';
import type { Uitleg, UitlegStap } from '../outcome.ts';
import { isPersonList, personList } from './compile-person.ts';
import { stretchOf } from './days.ts';
import { factPath, readFact } from './facts.ts';
import type { Run, Target } from './model.ts';
import { parameterOn } from './parameters.ts';
import { dateText, shownPerson, shownValue, typeOf } from './show.ts';
import { dayOf, daysOfSpan, earlierDays, monthsAround, personsBut } from './quantify.ts';
import type { Value } from './values.ts';

export interface Explaining {
  readonly run: Run;
  /** What was explained already. */
  readonly told: Set<string>;
  readonly decision: (target: Target, persons: readonly number[], day: Day) => Uitleg;
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

function step(wat: string, type: ValueType | undefined, value: Value, delen: readonly Uitleg[]): UitlegStap {
  return { soort: 'stap', wat, ...shownValue(type, value), delen };
}

/** The condition with what it comes to at this place. */
export function explainCondition(at: Place, condition: Condition): Uitleg {
  const { run } = at.explaining;
  const truth = run.prepared.compiler.truth(condition, at.slots)(run, at.persons, at.day);
  return step(wordsOf(at, condition), undefined, truth, conditionParts(at, condition, truth));
}

function wordsOf(at: Place, condition: Condition): string {
  switch (condition.kind) {
    case 'and':
      return 'en';
    case 'or':
      return 'of';
    case 'not':
      return at.unless.has(JSON.stringify(condition.of)) ? 'tenzij niet' : 'niet';
    case 'constant-condition':
      return condition.value ? 'altijd' : 'nooit';
    case 'statement':
      return condition.text;
    case 'some-person':
      return 'er is een persoon';
    case 'every-person':
      return 'voor iedere persoon';
    case 'some-day':
      return `op enige dag in ${spanText(at, condition.span)}`;
    case 'every-day':
      return `gedurende heel ${spanText(at, condition.span)}`;
    case 'earlier-day':
      return condition.span ? `op een eerdere dag in ${spanText(at, condition.span)}` : 'op een eerdere dag';
    case 'every-month':
      return `in elke maand van ${yearOf(at.day)}`;
    case 'some-month':
      return `in enige maand van ${yearOf(at.day)}`;
    case 'condition-at':
      return `op ${dateText(meant(at, condition.day))}`;
  }
}

function spanText(at: Place, span: Span): string {
  const { from } = stretchOf(at.explaining.run.grid, span, at.day);
  return span.kind === 'jaar' ? String(yearOf(from)) : `${monthNames[monthOf(from) - 1] ?? ''} ${yearOf(from)}`;
}

const meant = (at: Place, term: DayTerm): Day => dayOf(term)(at.explaining.run, at.day);

function conditionParts(at: Place, condition: Condition, truth: Value): readonly Uitleg[] {
  const { run } = at.explaining;
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.map((part) => explainCondition(at, part));
    case 'not':
      return [explainCondition(at, condition.of)];
    case 'constant-condition':
      return [];
    case 'statement':
      return predicateParts(at, condition.of);
    case 'some-person':
    case 'every-person':
      return personParts(at, condition, truth);
    case 'some-day':
    case 'every-day':
      return dayParts(at, condition.where, daysOfSpan(run, condition.span, at.day, run.prepared.compiler.grainOf(condition.where)), truth);
    case 'earlier-day':
      return dayParts(at, condition.where, earlierDays(run, condition.span, at.day, run.prepared.compiler.grainOf(condition.where)), truth);
    case 'every-month':
    case 'some-month':
      return dayParts(at, condition.where, monthsAround(run, at.day), truth);
    case 'condition-at':
      return [explainCondition({ ...at, day: meant(at, condition.day) }, condition.of)];
  }
}

/** The first day that made the outcome; when all days had a part in it, the day asked about if it is one of them. */
function dayParts(at: Place, where: Condition, days: readonly Day[], outcome: Value): readonly Uitleg[] {
  const { run } = at.explaining;
  const holds = run.prepared.compiler.truth(where, at.slots);
  const decisive = days.find((day) => sameOutcome(holds(run, at.persons, day), outcome));
  const shared = days.every((day) => sameOutcome(holds(run, at.persons, day), outcome));
  const day = (shared ? days.findLast((day) => day <= at.day) : undefined) ?? decisive;
  if (day === undefined) return [];
  const inner = explainCondition({ ...at, day }, where);
  return [{ soort: 'stap', wat: `op ${dateText(day)}`, ...shownValue(undefined, holds(run, at.persons, day)), delen: [inner] }];
}

function sameOutcome(a: Value, b: Value): boolean {
  return shownValue(undefined, a).uitkomst === shownValue(undefined, b).uitkomst;
}

type PersonQuantifier = Condition & { kind: 'some-person' | 'every-person' };

/** The persons who made the outcome, or everybody when nobody in particular did. */
function personParts(at: Place, quantifier: PersonQuantifier, outcome: Value): readonly Uitleg[] {
  const { run } = at.explaining;
  const { compiler } = run.prepared;
  const candidates = personsBut(quantifier.except.map(compiler.person), run, at.persons, at.day);
  if (!isPersonList(candidates)) return [];
  const slots = Math.max(at.slots, quantifier.slot + 1);
  const holds = compiler.truth(quantifier.where, slots);
  const withPerson = (person: number): number[] => {
    const persons = [...at.persons];
    persons[quantifier.slot] = person;
    return persons;
  };
  const decisive = outcome === (quantifier.kind === 'some-person');
  const shown = decisive ? candidates.filter((person) => holds(run, withPerson(person), at.day) === outcome).slice(0, 1) : candidates;
  return shown.map((person) => {
    const inside: Place = { ...at, slots, persons: withPerson(person) };
    const inner = explainCondition(inside, quantifier.where);
    return { soort: 'stap', wat: run.zaak.persons[person] ?? '?', ...shownValue(undefined, holds(run, inside.persons, at.day)), delen: [inner] };
  });
}

function predicateParts(at: Place, predicate: Predicate): readonly Uitleg[] {
  switch (predicate.kind) {
    case 'fact-holds':
      return aboutPersons(at, predicate.persons, (persons) => explainFact(at, predicate.fact, persons));
    case 'status-holds':
      return aboutPersons(at, predicate.persons, (persons) =>
        at.explaining.decision(at.explaining.run.prepared.compiler.target(predicate.conclusion, predicate.view), persons, at.day));
    case 'rule-applies':
      return aboutPersons(at, predicate.persons, (persons) => explainApplies(at, predicate, persons));
    case 'compare': {
      const { prepared } = at.explaining.run;
      const type = typeOf(prepared, predicate.left) ?? typeOf(prepared, predicate.right);
      return [explainExpression(at, predicate.left, type), explainExpression(at, predicate.right, type)];
    }
    case 'exists':
    case 'is-choice':
      return [explainExpression(at, predicate.of)];
    case 'same-person':
      return namedPersons(at, [predicate.left, predicate.right]);
  }
}

/** The persons that have to be looked up, then the thing itself if they are all there. */
function aboutPersons(at: Place, terms: readonly PersonTerm[], make: (persons: readonly number[]) => Uitleg): readonly Uitleg[] {
  const { run } = at.explaining;
  const list = personList(terms.map(run.prepared.compiler.person), run, at.persons, at.day);
  const named = namedPersons(at, terms.filter(({ kind }) => kind === 'the'));
  return isPersonList(list) ? [...named, make(list)] : named;
}

function namedPersons(at: Place, terms: readonly PersonTerm[]): readonly Uitleg[] {
  const { run } = at.explaining;
  return terms.map((term) => {
    const person = run.prepared.compiler.person(term)(run, at.persons, at.day);
    return { soort: 'stap', wat: personWords(run, term), ...shownPerson(run.zaak.persons, person), delen: relationParts(at, term, person) };
  });
}

function personWords(run: Run, term: PersonTerm): string {
  if (term.kind === 'role') return `de ${run.prepared.roles.get(term.role)?.name ?? term.role}`;
  if (term.kind === 'slot') return 'de persoon';
  const { facts, conclusions } = run.prepared;
  const name = term.relation.kind === 'fact' ? facts.get(term.relation.fact)?.name : conclusions.get(term.relation.conclusion)?.name;
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

function explainFact(at: Place, id: string, persons: readonly number[]): Uitleg {
  const { run } = at.explaining;
  const fact = run.prepared.compiler.fact(id);
  const value = readFact(run, fact, persons, at.day);
  const given = run.zaak.slots[fact.index] !== undefined;
  const pad = factPath(run.zaak, fact, persons) + (fact.perYear ? `.${yearOf(at.day)}` : '');
  const closed = fact.closed !== undefined && value === false && !given;
  return { soort: 'feit', pad, naam: fact.name, ...shownValue(fact.type, value), ...(closed && fact.closed && { gesloten: fact.closed }) };
}

type RuleApplies = Predicate & { kind: 'rule-applies' };

/** Why the rules named are, or are not, `van toepassing`. */
function explainApplies(at: Place, { conclusion, rules, citation }: RuleApplies, persons: readonly number[]): Uitleg {
  const { run, told } = at.explaining;
  const target = run.prepared.compiler.target(conclusion);
  const value = run.applies(run, target, rules, persons, at.day);
  const key = `toepassing ${rules.join(' ')} ${persons.join(' ')} ${at.day}`;
  const parts: Uitleg[] = [];
  if (!told.has(key)) {
    told.add(key);
    const slots = target.conclusion.slots.length;
    for (const rule of target.conclusion.rules.filter(({ id }) => rules.includes(id))) {
      const inside: Place = { ...at, slots, persons: [...persons], unless: new Set(rule.unless.map((part) => JSON.stringify(part))) };
      if (rule.guard && isInForce(rule.valid, at.day)) parts.push(explainCondition(inside, rule.guard));
    }
  }
  return step(`${citation.join(', ')} is van toepassing`, undefined, value, parts);
}

function isInForce({ from, to }: { readonly from?: string; readonly to?: string }, day: Day): boolean {
  const iso = formatDay(day);
  return (from === undefined || from <= iso) && (to === undefined || iso < to);
}

/** The expression with its value at this place; `type` is how to read it when that does not show. */
export function explainExpression(at: Place, expression: Expression, type?: ValueType): Uitleg {
  const { run, decision } = at.explaining;
  const { compiler } = run.prepared;
  const own = typeOf(run.prepared, expression) ?? type;
  const value = compiler.value(expression, at.slots)(run, at.persons, at.day);
  const shown = shownValue(own, value);
  const made = (wat: string, delen: readonly Uitleg[]): Uitleg => ({ soort: 'stap', wat, ...shown, delen });
  switch (expression.kind) {
    case 'constant':
      return made(shown.leesbaar, []);
    case 'fact':
      return single(aboutPersons(at, expression.persons, (persons) => explainFact(at, expression.fact, persons)), compiler.fact(expression.fact).name, made);
    case 'conclusion': {
      const target = compiler.target(expression.conclusion, expression.view);
      return single(aboutPersons(at, expression.persons, (persons) => decision(target, persons, at.day)), target.conclusion.name, made);
    }
    case 'parameter':
      return explainParameter(at, expression, shown);
    case 'arithmetic': {
      const multiplied = expression.operator === 'maal' || expression.operator === 'gedeeld door';
      const part = (operand: Expression): Uitleg => explainExpression(at, operand, multiplied ? undefined : own);
      return made(OPERATORS[expression.operator], [part(expression.left), part(expression.right)]);
    }
    case 'extreme':
      return made(`het ${expression.which} van`, expression.of.map((part) => explainExpression(at, part, own)));
    case 'sum':
      return made('de som van', expression.of.map((part) => explainExpression(at, part, own)));
    case 'round':
      return made(`${expression.mode} afgerond op een veelvoud van ${expression.grid}`, [explainExpression(at, expression.value, own)]);
    case 'sum-persons':
    case 'count-persons':
      return made(expression.kind === 'sum-persons' ? 'de som over de personen' : 'het aantal personen', overPersons(at, expression));
    case 'sum-months':
      return made(`de som over de kalendermaanden van ${yearOf(at.day)}`, monthsAround(run, at.day).map((day) => explainExpression({ ...at, day }, expression.of, own)));
    case 'count-months':
      return made(`het aantal kalendermaanden van ${yearOf(at.day)}`, monthsAround(run, at.day).map((day) => explainCondition({ ...at, day }, expression.where)));
    case 'at': {
      const day = meant(at, expression.day);
      return made(`op ${dateText(day)}`, [explainExpression({ ...at, day }, expression.of, own)]);
    }
    case 'day':
      return made('de dag', []);
    case 'whole-years':
      return made('hele jaren van … tot en met', [explainExpression(at, expression.from), explainExpression(at, expression.to)]);
    case 'add-duration':
      return made('na', [explainExpression(at, expression.duration), explainExpression(at, expression.date)]);
  }
}

const OPERATORS = {
  plus: 'vermeerderd met',
  min: 'verminderd met',
  maal: 'vermenigvuldigd met',
  'gedeeld door': 'gedeeld door',
} as const;

/** One part stands for itself; a person that was looked up comes with it. */
function single(parts: readonly Uitleg[], name: string, made: (wat: string, delen: readonly Uitleg[]) => Uitleg): Uitleg {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && only.soort !== 'stap' ? only : made(name, parts);
}

type Parameterised = Expression & { kind: 'parameter' };

function explainParameter(at: Place, expression: Parameterised, shown: { readonly uitkomst: string; readonly leesbaar: string }): Uitleg {
  const { run } = at.explaining;
  const table = run.prepared.compiler.parameter(expression.parameter);
  const index = expression.index && run.prepared.compiler.value(expression.index, at.slots)(run, at.persons, at.day);
  const symbol = typeof index === 'string' ? index : '';
  const origin = parameterOn(table, symbol, at.day)?.origin;
  const { parameter } = table;
  const bron = origin?.source ?? parameter.source;
  return {
    soort: 'parameter',
    parameter: parameter.id,
    naam: symbol === '' ? parameter.name : `${parameter.name} (${symbol})`,
    ...shown,
    ...(bron !== undefined && { bron }),
    ...(origin?.status !== undefined && { status: origin.status }),
  };
}

type OverPersons = Expression & { kind: 'sum-persons' | 'count-persons' };

function overPersons(at: Place, expression: OverPersons): readonly Uitleg[] {
  const { run } = at.explaining;
  const { compiler } = run.prepared;
  const candidates = personsBut(expression.except.map(compiler.person), run, at.persons, at.day);
  if (!isPersonList(candidates)) return [];
  return candidates.map((person) => {
    const persons = [...at.persons];
    persons[expression.slot] = person;
    const inside: Place = { ...at, slots: Math.max(at.slots, expression.slot + 1), persons };
    const truth = compiler.truth(expression.where, inside.slots)(run, persons, at.day);
    const parts = [explainCondition(inside, expression.where)];
    if (truth === true && expression.kind === 'sum-persons') parts.push(explainExpression(inside, expression.of));
    return step(run.zaak.persons[person] ?? '?', undefined, truth, parts);
  });
}
