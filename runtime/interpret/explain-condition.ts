/** Conditions taken apart for the explanation. */
import type { Day } from '../date.ts';
import { monthNames, monthOf, yearOf } from '../date.ts';
import type { Condition, Predicate, Span } from '../ir/index.ts';
import type { Uitleg } from '../outcome.ts';
import { inForce } from './bounds.ts';
import { isPersonList } from './compile-person.ts';
import { stretchOf } from './days.ts';
import { aboutPersons, explainFact, isUnless, meant, namedPersons, step, unlessOf } from './explain-parts.ts';
import type { Place } from './explain-parts.ts';
import { explainJudgement } from './judgements.ts';
import { daysOfSpan, earlierDays, monthsAround, personsBut, slicesOf } from './quantify.ts';
import { dateText, shownValue, typeOf } from './show.ts';
import type { Value } from './values.ts';

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
      return isUnless(at, condition.of) ? 'tenzij niet' : 'niet';
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
  if (span.kind === 'jaar') return String(yearOf(from));
  if (span.kind === 'kwartaal') return `kwartaal ${(monthOf(from) + 2) / 3} van ${yearOf(from)}`;
  return `${monthNames[monthOf(from) - 1] ?? ''} ${yearOf(from)}`;
}

function conditionParts(at: Place, condition: Condition, truth: Value): readonly Uitleg[] {
  const { run } = at.explaining;
  switch (condition.kind) {
    case 'and':
    case 'or':
      return decisiveParts(at, condition, truth).map((part) => explainCondition(at, part));
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
      return dayParts(
        at,
        condition.where,
        daysOfSpan(run, condition.span, at.day, slicesOf(run.prepared.compiler, condition.where)),
        truth,
        condition.kind === 'some-day' ? 'some' : 'every',
        condition.span,
      );
    case 'earlier-day':
      return dayParts(
        at,
        condition.where,
        earlierDays(run, condition.span, at.day, slicesOf(run.prepared.compiler, condition.where)),
        truth,
        'some',
      );
    case 'every-month':
    case 'some-month':
      return dayParts(
        at,
        condition.where,
        monthsAround(run, at.day),
        truth,
        condition.kind === 'some-month' ? 'some' : 'every',
      );
    case 'condition-at':
      return [explainCondition({ ...at, day: meant(at, condition.day) }, condition.of)];
  }
}

/**
 * One part that is nee makes `en` nee, and one that is ja makes `of` ja: the first of these is the reason; other parts
 * that say the same are told as well when they are no more than a fact. Otherwise every part counts; where the outcome
 * is open, those that leave it open.
 */
function decisiveParts(
  at: Place,
  { kind, of }: Condition & { kind: 'and' | 'or' },
  outcome: Value,
): readonly Condition[] {
  const { run } = at.explaining;
  const truthOf = (part: Condition): Value => run.prepared.compiler.truth(part, at.slots)(run, at.persons, at.day);
  const neutral = kind === 'and';
  if (outcome === neutral) return of;
  if (typeof outcome === 'boolean') {
    // to look at the other parts may take longer than everything else together: they may look back for years
    const first = of.findIndex((part) => truthOf(part) === outcome);
    return of.filter((part, index) => index === first || (index > first && isFact(part) && truthOf(part) === outcome));
  }
  return of.filter((part) => truthOf(part) !== neutral);
}

function isFact(condition: Condition): boolean {
  if (condition.kind === 'not') return isFact(condition.of);
  return condition.kind === 'statement' && condition.of.kind === 'fact-holds';
}

/**
 * The first day that made the outcome. When no day in particular did, the day asked about if it is one of them, and
 * otherwise none: 'op enige dag in 2024: nee' says it all, and to tell it of a day would tell the years before it too.
 */
function dayParts(
  at: Place,
  where: Condition,
  days: readonly Day[],
  outcome: Value,
  quantifier: 'some' | 'every',
  span?: Span,
): readonly Uitleg[] {
  const { run } = at.explaining;
  const holds = run.prepared.compiler.truth(where, at.slots);
  const decisive = days.find((day) => sameOutcome(holds(run, at.persons, day), outcome));
  const shared = days.every((day) => sameOutcome(holds(run, at.persons, day), outcome));
  const { from, to } = span ? stretchOf(run.grid, span, at.day) : { from: at.day, to: at.day };
  const today = from <= at.day && at.day < to;
  const nobodysDay = shared && outcome === (quantifier === 'every');
  const day = shared && today ? at.day : nobodysDay ? undefined : decisive;
  if (day === undefined) return [];
  const inner = explainCondition({ ...at, day }, where);
  return [
    {
      soort: 'stap',
      wat: `op ${dateText(day)}`,
      ...shownValue(undefined, holds(run, at.persons, day)),
      delen: [inner],
    },
  ];
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
  const shown = decisive
    ? candidates.filter((person) => holds(run, withPerson(person), at.day) === outcome).slice(0, 1)
    : candidates;
  return shown.map((person) => {
    const inside: Place = { ...at, slots, persons: withPerson(person) };
    const inner = explainCondition(inside, quantifier.where);
    return {
      soort: 'stap',
      wat: run.zaak.persons[person] ?? '?',
      ...shownValue(undefined, holds(run, inside.persons, at.day)),
      delen: [inner],
    };
  });
}

function predicateParts(at: Place, predicate: Predicate): readonly Uitleg[] {
  switch (predicate.kind) {
    case 'fact-holds':
      return aboutPersons(at, predicate.persons, (persons) => explainFact(at, predicate.fact, persons));
    case 'status-holds':
      return aboutPersons(at, predicate.persons, (persons) =>
        at.explaining.decision(
          at.explaining.run.prepared.compiler.target(predicate.conclusion, predicate.view),
          persons,
          at.day,
        ),
      );
    case 'rule-applies':
      return aboutPersons(at, predicate.persons, (persons) => explainApplies(at, predicate, persons));
    case 'compare': {
      const { prepared } = at.explaining.run;
      const type = typeOf(prepared, predicate.left) ?? typeOf(prepared, predicate.right);
      return [at.explaining.expression(at, predicate.left, type), at.explaining.expression(at, predicate.right, type)];
    }
    case 'exists':
    case 'is-choice':
      return [at.explaining.expression(at, predicate.of)];
    case 'judged':
      return aboutPersons(at, predicate.persons, (persons) => explainJudgement(at, predicate.judgement, persons));
    case 'on-day':
      return explainOnDay(at, predicate);
    case 'weekday':
    case 'uncoded':
      return [];
    case 'same-person':
      return namedPersons(at, [predicate.left, predicate.right]);
  }
}

/** The date, and what makes it that day; not which other days it is not. */
function explainOnDay(at: Place, { date, where }: Predicate & { kind: 'on-day' }): readonly Uitleg[] {
  const { run } = at.explaining;
  const day = run.prepared.compiler.value(date, at.slots)(run, at.persons, at.day);
  const start = at.explaining.expression(at, date);
  if (typeof day !== 'number') return [start];
  const truth = run.prepared.compiler.truth(where, at.slots)(run, at.persons, day);
  return truth === false ? [start] : [start, onlyDecisive(explainCondition({ ...at, day }, where))];
}

/** Of a decision that is ja: only the rules that made it so. */
function onlyDecisive(uitleg: Uitleg): Uitleg {
  if (uitleg.soort === 'besluit' && uitleg.uitkomst === 'ja')
    return { ...uitleg, regels: uitleg.regels.filter(({ status }) => status === 'telt') };
  return uitleg.soort === 'stap' ? { ...uitleg, delen: uitleg.delen.map(onlyDecisive) } : uitleg;
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
      const inside: Place = {
        ...at,
        slots,
        persons: [...persons],
        unless: unlessOf(rule),
      };
      if (rule.guard && inForce(rule.valid, at.day)) parts.push(explainCondition(inside, rule.guard));
    }
  }
  return step(`${citation.join(', ')} is van toepassing`, undefined, value, parts);
}
