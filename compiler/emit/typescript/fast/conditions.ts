/** Conditions as code: an expression that is true, false, or leaves Fast. */
import type { Condition, Expression, Predicate } from '../../../../runtime/ir/index.ts';
import { carrier, declare, notFast, orNotFast } from './build.ts';
import { placeOfJudgement } from './layout.ts';
import { overDays } from './day-loops.ts';
import { comparison, negatedOperator, plainComparison } from './numbers.ts';
import { askedElsewhere, askedOn, bareDayCode, dayCode } from './other-days.ts';
import { nobodyTest, personCode, slotParameters, slotsIn } from './persons.ts';
import type { PersonCode, Scope } from './scope.ts';
import { finished, functionScope, loopScope } from './scope.ts';
import type { Makers } from './makers.ts';
import { choiceOf, readCode, symbolPlace } from './reads.ts';
import { valueCode } from './values.ts';
import type { Unit } from './build.ts';

export function conditionCode(scope: Scope, condition: Condition, makers: Makers): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return joined(scope, condition, makers);
    case 'not':
      return `!(${conditionCode(scope, condition.of, makers)})`;
    case 'constant-condition':
      return String(condition.value);
    case 'statement':
      return statementCode(scope, condition, makers);
    case 'some-person':
    case 'every-person':
      return overPersons(scope, condition, makers);
    case 'some-month':
    case 'every-month':
      return overMonths(scope, condition, makers);
    case 'condition-at':
      return otherDay(scope, condition, makers);
    case 'some-day':
    case 'every-day':
    case 'earlier-day':
      return overDays(scope, condition, makers);
  }
}

/** A part that is for Full stops only those who come to it. */
function joined(scope: Scope, { kind, of }: Condition & { kind: 'and' | 'or' }, makers: Makers): string {
  if (of.length === 0) return String(kind === 'and');
  const parts = of.map((part, index) => {
    const inside = index === 0 ? scope : { ...scope, certain: undefined };
    return orNotFast(scope.build, () => conditionCode(inside, part, makers)) ?? 'naarVolledig()';
  });
  if (parts.every((part) => part === 'naarVolledig()')) return notFast('geen van de voorwaarden');
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(kind === 'and' ? ' && ' : ' || ')})`;
}

function statementCode(scope: Scope, { of, negated }: Condition & { kind: 'statement' }, makers: Makers): string {
  switch (of.kind) {
    case 'fact-holds': {
      const fact = scope.build.facts.get(of.fact) ?? notFast(`onbekend feit ${of.fact}`);
      const persons = of.persons.map((term) => personCode(scope, term, makers));
      return aboutPersons(persons, `${readCode(scope, fact, persons)} === ${negated ? 0 : 1}`);
    }
    case 'status-holds': {
      const persons = of.persons.map((term) => personCode(scope, term, makers));
      const unit = makers.conclusionUnit(scope, of.conclusion, of.view);
      return aboutPersons(persons, `${negated ? '!' : ''}${callOf(unit, persons)}`);
    }
    case 'rule-applies': {
      const persons = of.persons.map((term) => personCode(scope, term, makers));
      return aboutPersons(
        persons,
        `${negated ? '!' : ''}${callOf(makers.appliesUnit(scope, of.conclusion, of.rules), persons)}`,
      );
    }
    case 'compare':
      return compareCode(scope, of, negated, makers);
    case 'exists':
      return existsCode(scope, of, negated, makers);
    case 'is-choice': {
      const choice = valueCode(scope, of.of, makers);
      const place = symbolPlace(scope, choiceOf(scope, of.of), of.symbol);
      return plainComparison(negated ? '<>' : '=', choice.code, String(place), choice.geen);
    }
    case 'judged':
      // only Full reads what was judged of a person; whoever does not come to it stays here
      if (of.persons.length > 0) return 'naarVolledig()';
      return `${negated ? '!' : ''}oordeel(d, ${placeOfJudgement(scope.build.program, of.judgement)})`;
    case 'uncoded':
      return notFast('wat niet gecodeerd is');
    case 'on-day':
      return onDayCode(scope, of, negated, makers);
    case 'weekday':
      return `weekdag(${dayCode(of.day)}) ${negated ? '!==' : '==='} ${of.weekday}`;
    case 'same-person': {
      const [left, right] = [of.left, of.right].map((term) => personCode(scope, term, makers));
      if (left === undefined || right === undefined) return notFast('een persoon te weinig');
      return aboutPersons([left, right], `${left.code} ${negated ? '!==' : '==='} ${right.code}`);
    }
  }
}

/** What holds on the date; of a date that is not there nothing is said. */
function onDayCode(
  scope: Scope,
  { date, where }: Predicate & { kind: 'on-day' },
  negated: boolean,
  makers: Makers,
): string {
  const day = valueCode(scope, date, makers);
  if (day.kind !== 'other') return notFast('een getal of duur waar een datum wordt verwacht');
  const condition: Condition = negated ? { kind: 'not', of: where } : where;
  const slots = slotsIn(condition);
  return askedOn(scope, makers.conditionUnit(scope, condition, slots), day.code, slots);
}

const callOf = (unit: Unit, persons: readonly PersonCode[]): string =>
  `${unit.name}(${['d', 'dag', ...persons.map(({ code }) => code)].join(', ')})`;

/** A statement about nobody is nee, negated or not. */
function aboutPersons(persons: readonly PersonCode[], code: string): string {
  const nobody = nobodyTest(persons);
  return nobody === '' ? code : `(!${nobody} && ${code})`;
}

function compareCode(
  scope: Scope,
  { operator, left, right }: Predicate & { kind: 'compare' },
  negated: boolean,
  makers: Makers,
): string {
  const [movingLeft, movingRight] = [movingDay(left), movingDay(right)];
  if (movingLeft !== undefined)
    return againstMovingDay(
      scope,
      right,
      negated ? negatedOperator(turned[operator]) : turned[operator],
      movingLeft,
      makers,
    );
  if (movingRight !== undefined)
    return againstMovingDay(scope, left, negated ? negatedOperator(operator) : operator, movingRight, makers);
  const expected = left.kind === 'constant' || right.kind !== 'constant' ? undefined : typeOf(scope, left);
  const a = valueCode(scope, left, makers);
  const b = valueCode(scope, right, makers, expected);
  if (a.kind === 'number' && b.kind === 'number') return comparison(operator, negated, a, b);
  if (a.kind === 'duur' && b.kind === 'duur') {
    return `duurIs(${a.code}, '${negated ? negatedOperator(operator) : operator}', ${b.code})`;
  }
  if (a.kind !== 'other' || b.kind !== 'other') return notFast('een vergelijking van ongelijke soorten');
  return plainComparison(negated ? negatedOperator(operator) : operator, a.code, b.code, a.geen || b.geen);
}

type Operator = (Predicate & { kind: 'compare' })['operator'];
const turned: Readonly<Record<Operator, Operator>> = {
  '<': '>',
  '<=': '>=',
  '=': '=',
  '<>': '<>',
  '>=': '<=',
  '>': '<',
};

/** A day that moves on with the day that is asked about, and the helper that tells how long a date keeps its side of it. */
interface MovingDay {
  readonly code: string;
  readonly helper: 'naast' | 'naastMaand';
}

function movingDay(expression: Expression): MovingDay | undefined {
  if (expression.kind !== 'day') return undefined;
  const { day } = expression;
  if (day.kind === 'this') return { code: 'dag', helper: 'naast' };
  if (day.kind === 'first-of' && day.span.kind === 'maand') return { code: bareDayCode(day), helper: 'naastMaand' };
  return undefined;
}

/** A date and a day that moves: which of them comes first changes at the date, and at no other time. */
function againstMovingDay(
  scope: Scope,
  expression: Expression,
  operator: Operator,
  { code, helper }: MovingDay,
  makers: Makers,
): string {
  const date = valueCode(scope, expression, makers);
  if (date.kind !== 'other') return notFast('een vergelijking van ongelijke soorten');
  return plainComparison(operator, `${helper}(d, dag, ${date.code})`, code, date.geen);
}

function typeOf(scope: Scope, expression: (Predicate & { kind: 'compare' })['left']): Parameters<typeof valueCode>[3] {
  if (expression.kind === 'fact') return scope.build.facts.get(expression.fact)?.type;
  if (expression.kind === 'conclusion') return scope.build.conclusions.get(expression.conclusion)?.type;
  return expression.kind === 'parameter' ? scope.build.parameters.get(expression.parameter)?.type : undefined;
}

function existsCode(scope: Scope, { of }: Predicate & { kind: 'exists' }, negated: boolean, makers: Makers): string {
  const value = valueCode(scope, of, makers);
  const isNumber = carrier(value) === 'number';
  const equal = negated ? '===' : '!==';
  return isNumber ? `${negated ? '' : '!'}Number.isNaN(${value.code})` : `${value.code} ${equal} null`;
}

type OverPersons = Condition & { kind: 'some-person' | 'every-person' };

function overPersons(scope: Scope, condition: OverPersons, makers: Makers): string {
  const some = condition.kind === 'some-person';
  const slots = slotsIn(condition);
  const { persons, passed, inner } = slotParameters(scope, slots);
  const self = `persoon${condition.slot}`;
  const outside = functionScope({ ...scope, slots: inner }, [self, ...persons]);
  const each: Scope = {
    ...loopScope(outside),
    slots: new Map([...inner, [condition.slot, { code: self, nobody: false }]]),
  };
  const except = condition.except.map((term) => `${self} !== ${personCode(outside, term, makers).code}`);
  const where = conditionCode(each, condition.where, makers);
  const step = finished(each, `if (${[...except, some ? where : `!(${where})`].join(' && ')}) return ${some};`);
  const body = finished(outside, `for (const ${self} of mensen(d)) {\n${step}\n}\nreturn ${!some};`);
  return `${declare(scope.build, { name: some ? 'enigPersoon' : 'elkPersoon', persons, result: 'boolean', body })}(${passed})`;
}

type OverMonths = Condition & { kind: 'some-month' | 'every-month' };

function overMonths(scope: Scope, condition: OverMonths, makers: Makers): string {
  const some = condition.kind === 'some-month';
  const slots = slotsIn(condition.where);
  const { persons, passed } = slotParameters(scope, slots);
  const unit = makers.conditionUnit(scope, condition.where, slots);
  const call = `${unit.name}(${['d', 'eersteDag(jaar, maand)', ...slots.map((slot) => `persoon${slot}`)].join(', ')})`;
  const body = `
const jaar = jaarVan(dag);
const buiten = d.tot;
let uit = ${!some};
for (let maand = 0; maand < 12 && uit === ${!some}; maand += 1) uit = ${call};
d.tot = Math.min(buiten, nieuwjaar(jaar + 1)) | 0;
return uit;`;
  return `${declare(scope.build, { name: some ? 'enigeMaand' : 'elkeMaand', persons, result: 'boolean', body: body.trim() })}(${passed})`;
}

function otherDay(scope: Scope, condition: Condition & { kind: 'condition-at' }, makers: Makers): string {
  if (condition.day.kind === 'this') return conditionCode(scope, condition.of, makers);
  const slots = slotsIn(condition.of);
  const unit = makers.conditionUnit(scope, condition.of, slots);
  return askedElsewhere(scope, unit, condition.day, slots);
}
