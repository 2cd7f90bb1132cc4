/** Expressions as code. */
import type { Constant, DayTerm, Expression, Fact, Parameter, ValueType } from '../../../../runtime/ir/index.ts';
import type { OtherCode, Shape, ValueCode } from './build.ts';
import { carrier, declare, declareTable, nameOfId, notFast, placeIn } from './build.ts';
import { dayNumber } from './day-number.ts';
import { packedDuration } from './packed-duration.ts';
import type { Makers as PersonMakers } from './persons.ts';
import { factBetween, nobodyTest, personCode, slotsIn } from './persons.ts';
import type { NumberCode } from './numbers.ts';
import * as number from './numbers.ts';
import type { PersonCode, Scope } from './scope.ts';
import { finished, functionScope, loopScope, once } from './scope.ts';
import type { Unit } from './build.ts';

/** What makes units of conclusions, and of parts that are evaluated on other days. */
export interface Makers extends PersonMakers {
  readonly valueUnit: (scope: Scope, conclusion: string, view: (Expression & { kind: 'conclusion' })['view']) => Unit;
  readonly expressionUnit: (scope: Scope, expression: Expression, slots: readonly number[]) => Unit;
  readonly conditionUnit: (scope: Scope, condition: Where, slots: readonly number[]) => Unit;
  readonly condition: (scope: Scope, condition: Where) => string;
}

type Where = (Expression & { kind: 'count-persons' })['where'];

export function valueCode(scope: Scope, expression: Expression, makers: Makers, expected?: ValueType): ValueCode {
  switch (expression.kind) {
    case 'constant':
      return constantCode(scope, expression.constant, expected);
    case 'fact':
      return factCode(scope, expression, makers);
    case 'parameter':
      return parameterCode(scope, expression, makers);
    case 'conclusion':
      return conclusionCode(scope, expression, makers);
    case 'arithmetic':
      return arithmeticCode(scope, expression, makers);
    case 'extreme':
      return expression.of
        .map((part) => numberCode(scope, part, makers))
        .reduce((a, b) => number.extreme(expression.which, a, b));
    case 'sum':
      return expression.of.map((part) => numberCode(scope, part, makers)).reduce(number.addPresent);
    case 'round': {
      const { n, d } = number.parseRatio(expression.grid);
      return number.round(numberCode(scope, expression.value, makers), expression.mode, n, d);
    }
    case 'sum-persons':
    case 'count-persons':
      return personsCode(scope, expression, makers);
    case 'sum-months':
      return monthsCode(scope, expression, makers);
    case 'count-months':
      return countMonths(scope, expression, makers);
    case 'at':
      return otherDay(scope, expression, makers);
    case 'day':
      return { kind: 'other', code: dayCode(expression.day), geen: false };
    case 'whole-years': {
      const from = otherCode(scope, expression.from, makers);
      const to = otherCode(scope, expression.to, makers);
      return number.measured(`heleJaren(${from.code}, ${to.code})`, 1n, -1000n, 1000n, from.geen || to.geen);
    }
    case 'add-duration':
      return laterCode(scope, expression, makers);
  }
}

export function numberCode(scope: Scope, expression: Expression, makers: Makers): NumberCode {
  const value = valueCode(scope, expression, makers);
  return value.kind === 'number' ? value : notFast('rekenen met iets dat geen getal is');
}

function otherCode(scope: Scope, expression: Expression, makers: Makers): OtherCode {
  const value = valueCode(scope, expression, makers);
  return value.kind === 'other' ? value : notFast('een getal of duur waar een datum wordt verwacht');
}

function constantCode(scope: Scope, constant: Constant, expected: ValueType | undefined): ValueCode {
  switch (constant.kind) {
    case 'number': {
      const { n, d } = number.parseRatio(constant.value);
      return number.constant(n, d);
    }
    case 'datum':
      return { kind: 'other', code: String(dayNumber(constant.value)), geen: false };
    case 'ja-nee':
      return { kind: 'other', code: constant.value ? '1' : '0', geen: false };
    case 'keuze':
      if (expected?.kind !== 'keuze') return notFast('een keuze zonder bekend soort');
      return { kind: 'other', code: String(symbolPlace(scope, expected.choice, constant.value)), geen: false };
    case 'duur':
      return { kind: 'duur', code: packedDuration(constant.value) ?? notFast('een te lange duur'), geen: false };
    case 'tekst':
      return notFast('rekenen met een tekst');
  }
}

export function symbolPlace(scope: Scope, choice: string, symbol: string): number {
  const place = scope.build.choices.get(choice)?.symbols.indexOf(symbol) ?? -1;
  return place < 0 ? notFast(`${symbol} hoort niet bij ${choice}`) : place;
}

/** The enumeration to which an expression belongs. */
export function choiceOf(scope: Scope, expression: Expression): string {
  const { facts, parameters, conclusions } = scope.build;
  const type =
    expression.kind === 'fact'
      ? facts.get(expression.fact)?.type
      : expression.kind === 'parameter'
        ? parameters.get(expression.parameter)?.type
        : expression.kind === 'conclusion'
          ? conclusions.get(expression.conclusion)?.type
          : undefined;
  return type?.kind === 'keuze' ? type.choice : notFast('een keuze zonder bekend soort');
}

const CENTS = 100_000_000_000n;
const MILLIONTHS = 1_000_000_000_000n;
const COUNTED = 1_000_000n;

function factCode(scope: Scope, expression: Expression & { kind: 'fact' }, makers: Makers): ValueCode {
  const fact = scope.build.facts.get(expression.fact) ?? notFast(`onbekend feit ${expression.fact}`);
  const persons = expression.persons.map((term) => personCode(scope, term, makers));
  const nobody = nobodyTest(persons);
  const read = readCode(scope, fact, persons);
  const code = once(scope, nameOfId(fact.id), 'number', nobody === '' ? read : `(${nobody} ? NaN : ${read})`);
  // two persons who are one and the same have no value between them
  return asValue(fact.type, code, nobody !== '' || persons.length === 2);
}

/** The checked read of a fact about these persons, none of whom is nobody. */
export function readCode(scope: Scope, fact: Fact, persons: readonly PersonCode[]): string {
  const place = placeIn(scope.build.usedFacts, fact.id);
  const [first = { code: '' }, second = { code: '' }] = persons;
  switch (fact.of.kind) {
    case 'zaak':
      return `feit(d, d, ${place}, dag)`;
    case 'object':
      return `feit(d, ding(d, ${placeIn(scope.build.usedObjects, fact.of.object)}), ${place}, dag)`;
    case 'persoon':
      return `feit(d, ${first.code}, ${place}, dag)`;
    case 'paar':
    case 'gericht':
      return factBetween(scope, fact.id, first.code, second.code);
  }
}

function asValue(type: ValueType, code: string, geen: boolean): ValueCode {
  switch (type.kind) {
    case 'bedrag':
      return number.measured(code, 100n, -CENTS, CENTS, geen);
    case 'percentage':
    case 'getal':
      return number.measured(code, 1_000_000n, -MILLIONTHS, MILLIONTHS, geen);
    case 'aantal':
      return number.measured(code, 1n, 0n, COUNTED, geen);
    case 'datum':
    case 'ja-nee':
    case 'keuze':
      return { kind: 'other', code, geen };
    case 'duur':
      return { kind: 'duur', code, geen };
    case 'tekst':
      return notFast('rekenen met een tekst');
  }
}

function parameterCode(scope: Scope, expression: Expression & { kind: 'parameter' }, makers: Makers): ValueCode {
  const parameter =
    scope.build.parameters.get(expression.parameter) ?? notFast(`onbekende parameter ${expression.parameter}`);
  if (expression.index === undefined) return parameterValue(scope, parameter, undefined);
  const index = otherCode(scope, expression.index, makers);
  const symbols = scope.build.choices.get(parameter.index ?? '')?.symbols ?? notFast('een parameter zonder kolommen');
  const columns = symbols.map((symbol) => ({ symbol, value: inForce(scope, parameter, symbol) }));
  const known = columns.flatMap(({ value }) => (value === undefined ? [] : [constantNumber(value.value)]));
  if (known.length === 0) return notFast(`parameter ${parameter.name} heeft op deze dag geen waarde`);
  const shape = { ...number.union(known), geen: index.geen };
  const cells = columns.map(({ value }) =>
    value === undefined ? 'undefined' : number.fitted(constantNumber(value.value), shape),
  );
  const table = declareTable(scope.build, `tabel_${nameOfId(parameter.id)}`, cells);
  const code = `${shape.big ? 'kolomG' : 'kolom'}(${table}, ${index.code})`;
  return {
    ...shape,
    code: once(
      scope,
      nameOfId(parameter.id),
      carrier(shape),
      shape.big && !shape.geen ? `(${code} ?? naarVolledig())` : code,
    ),
  };
}

function constantNumber(constant: Constant): NumberCode {
  if (constant.kind !== 'number') return notFast('een parameter met kolommen die geen getal is');
  const { n, d } = number.parseRatio(constant.value);
  return number.constant(n, d);
}

/** A constant of this version; a gap is for Full. */
function parameterValue(scope: Scope, parameter: Parameter, symbol: string | undefined): ValueCode {
  const value = inForce(scope, parameter, symbol);
  if (value === undefined) return notFast(`parameter ${parameter.name} heeft op deze dag geen waarde`);
  return constantCode(scope, value.value, parameter.type);
}

function inForce(
  scope: Scope,
  parameter: Parameter,
  symbol: string | undefined,
): Parameter['values'][number] | undefined {
  return parameter.values.find(
    (value) =>
      value.symbol === symbol &&
      dayNumber(value.from) <= scope.from &&
      scope.from < (value.to === undefined ? Infinity : dayNumber(value.to)),
  );
}

function conclusionCode(scope: Scope, expression: Expression & { kind: 'conclusion' }, makers: Makers): ValueCode {
  const persons = expression.persons.map((term) => personCode(scope, term, makers));
  const unit = makers.valueUnit(scope, expression.conclusion, expression.view);
  const call = `${unit.name}(${['d', 'dag', ...persons.map(({ code }) => code)].join(', ')})`;
  return unitCall(scope, unit, nameOfId(expression.conclusion), call, nobodyTest(persons));
}

/** A call of a unit as a value; geen when one of the persons is nobody. */
function unitCall(scope: Scope, unit: Unit, name: string, call: string, nobody: string): ValueCode {
  const shape = unit.result === 'boolean' ? notFast('een status waar een waarde wordt verwacht') : unit.result;
  const result: Shape = { ...shape, geen: shape.geen || nobody !== '' };
  const absent = carrier(result) === 'number' ? 'NaN' : 'null';
  return {
    ...result,
    code: once(scope, name, carrier(result), nobody === '' ? call : `(${nobody} ? ${absent} : ${call})`),
  };
}

function arithmeticCode(scope: Scope, expression: Expression & { kind: 'arithmetic' }, makers: Makers): NumberCode {
  const left = numberCode(scope, expression.left, makers);
  const right = numberCode(scope, expression.right, makers);
  switch (expression.operator) {
    case 'plus':
      return number.add(left, right);
    case 'min':
      return number.subtract(left, right);
    case 'maal':
      return number.multiply(left, right);
    case 'gedeeld door':
      return number.divide(left, right) ?? notFast('delen door iets dat pas bij de zaak bekend is');
  }
}

interface SlotParameters {
  readonly persons: readonly string[];
  readonly passed: string;
  readonly inner: ReadonlyMap<number, PersonCode>;
}

/** The parameters and arguments of a function for the slots that it uses. */
export function slotParameters(scope: Scope, slots: readonly number[]): SlotParameters {
  const codes = slots.map((slot) => scope.slots.get(slot) ?? notFast('een persoon die hier niet bekend is'));
  const names = slots.map((slot) => `persoon${slot}`);
  return {
    persons: names,
    passed: ['d', 'dag', ...codes.map(({ code }) => code)].join(', '),
    inner: new Map(
      slots.map((slot, index) => [slot, { code: names[index] ?? '', nobody: codes[index]?.nobody ?? false }]),
    ),
  };
}

type OverPersons = Expression & { kind: 'sum-persons' | 'count-persons' };

/** How many persons a case can have in Fast's proof of bounds. */
const MOST_PERSONS = 1024n;

function personsCode(scope: Scope, expression: OverPersons, makers: Makers): NumberCode {
  const slots = slotsIn(expression);
  const { persons, passed, inner } = slotParameters(scope, slots);
  const self = `persoon${expression.slot}`;
  const outside = functionScope({ ...scope, slots: inner }, [self, ...persons]);
  const perPerson: Scope = {
    ...loopScope(outside),
    slots: new Map([...inner, [expression.slot, { code: self, nobody: false }]]),
  };
  const except = expression.except.map((term) => `${self} !== ${personCode(outside, term, makers).code}`);
  const condition = [...except, makers.condition(perPerson, expression.where)].join(' && ');
  if (expression.kind === 'count-persons') {
    const step = finished(perPerson, `if (${condition}) aantal += 1;`);
    const body = finished(outside, `let aantal = 0;\nfor (const ${self} of mensen(d)) {\n${step}\n}\nreturn aantal;`);
    return number.measured(
      `${declare(scope.build, { name: 'aantalPersonen', persons, result: 'number', body })}(${passed})`,
      1n,
      0n,
      MOST_PERSONS,
      false,
    );
  }
  const term = numberCode(perPerson, expression.of, makers);
  const total = { ...number.repeated(term, MOST_PERSONS), geen: false };
  const added = number.fitted(term, total);
  const skip = term.geen ? addPresentCode('som', added, total.big) : `som + ${added}`;
  const step = finished(perPerson, `if (${condition}) som = ${skip};`);
  const zero = total.big ? '0n' : '0';
  const body = finished(
    outside,
    `let som${scope.build.typed ? `: ${carrier(total)}` : ''} = ${zero};\nfor (const ${self} of mensen(d)) {\n${step}\n}\nreturn som;`,
  );
  return {
    ...total,
    code: `${declare(scope.build, { name: 'somOverPersonen', persons, result: carrier(total), body })}(${passed})`,
  };
}

const addPresentCode = (sum: string, term: string, big: boolean): string =>
  big ? `optelBij(${sum}, ${term})` : `optel(${sum}, ${term})`;

function monthsCode(scope: Scope, expression: Expression & { kind: 'sum-months' }, makers: Makers): ValueCode {
  const slots = slotsIn(expression.of);
  const { persons, passed } = slotParameters(scope, slots);
  const unit = makers.expressionUnit(scope, expression.of, slots);
  if (unit.result === 'boolean' || unit.result.kind !== 'number')
    return notFast('een som van maanden die geen getallen zijn');
  const term: NumberCode = { ...unit.result, code: 'waarde' };
  const total = number.repeated(term, 12n);
  const types = scope.build.typed ? `: ${carrier({ ...total, geen: false })}` : '';
  const many = total.big ? 'BigInt(tot - maand)' : '(tot - maand)';
  const geen = total.big ? 'null' : 'NaN';
  const present = term.geen ? (term.big ? 'waarde !== null' : 'waarde === waarde') : '';
  const step = `som += ${number.fitted({ ...term, geen: false }, total)} * ${many};${term.geen ? ' iets = true;' : ''}`;
  const call = `${unit.name}(${['d', 'eersteDag(jaar, maand)', ...slots.map((slot) => `persoon${slot}`)].join(', ')})`;
  const body = `
const jaar = jaarVan(dag);
const buiten = d.tot;
let som${types} = ${total.big ? '0n' : '0'};
${term.geen ? 'let iets = false;' : ''}
for (let maand = 0; maand < 12; ) {
d.tot = NOOIT;
const waarde = ${call};
// waarde verandert niet voor d.tot: zoveel maanden in één keer
let tot = maand + 1;
while (tot < 12 && eersteDag(jaar, tot) < d.tot) tot += 1;
${present === '' ? step : `if (${present}) { ${step} }`}
maand = tot;
}
d.tot = Math.min(buiten, nieuwjaar(jaar + 1));
return ${term.geen ? `iets ? som : ${geen}` : 'som'};`;
  const name = declare(scope.build, { name: 'somOverMaanden', persons, result: carrier(total), body: body.trim() });
  return { ...total, code: once(scope, 'overMaanden', carrier(total), `${name}(${passed})`) };
}

function countMonths(scope: Scope, expression: Expression & { kind: 'count-months' }, makers: Makers): NumberCode {
  const slots = slotsIn(expression.where);
  const { persons, passed } = slotParameters(scope, slots);
  const unit = makers.conditionUnit(scope, expression.where, slots);
  const call = `${unit.name}(${['d', 'eersteDag(jaar, maand)', ...slots.map((slot) => `persoon${slot}`)].join(', ')})`;
  const body = `
const jaar = jaarVan(dag);
const buiten = d.tot;
let aantal = 0;
for (let maand = 0; maand < 12; maand += 1) if (${call}) aantal += 1;
d.tot = Math.min(buiten, nieuwjaar(jaar + 1));
return aantal;`;
  const name = declare(scope.build, { name: 'aantalMaanden', persons, result: 'number', body: body.trim() });
  return number.measured(once(scope, 'aantalMaanden', 'number', `${name}(${passed})`), 1n, 0n, 12n, false);
}

export function dayCode(day: DayTerm): string {
  switch (day.kind) {
    case 'this':
      return 'alleenOp(d, dag, dag)';
    case 'date':
      return String(dayNumber(day.date));
    case 'first-of':
      return `alleenOp(d, dag, ${day.span.kind === 'maand' ? 'eersteVanMaand(dag)' : `eersteVanJaar(dag, ${day.span.offset})`})`;
  }
}

/** The expression on another day: under the law of that day. */
function otherDay(scope: Scope, expression: Expression & { kind: 'at' }, makers: Makers): ValueCode {
  if (expression.day.kind === 'this') return valueCode(scope, expression.of, makers);
  const slots = slotsIn(expression.of);
  const unit = makers.expressionUnit(scope, expression.of, slots);
  const { passed } = slotParameters(scope, slots);
  const call = `${unit.name}(${passed.replace('dag', dayCode(expression.day))})`;
  return unitCall(scope, unit, 'elders', call, '');
}

function laterCode(scope: Scope, expression: Expression & { kind: 'add-duration' }, makers: Makers): OtherCode {
  const date = otherCode(scope, expression.date, makers);
  const duration = valueCode(scope, expression.duration, makers, { kind: 'duur' });
  if (duration.kind !== 'duur') return notFast('een datum verschuiven met iets dat geen duur is');
  return { kind: 'other', code: `later(${date.code}, ${duration.code})`, geen: date.geen || duration.geen };
}
