/** Expressions as code. */
import type { Expression, ValueType } from '../../../../runtime/ir/index.ts';
import type { OtherCode, Shape, Unit, ValueCode } from './build.ts';
import { carrier, nameOfId, notFast } from './build.ts';
import { countMonths, monthsCode, personsCode } from './loops.ts';
import type { Makers } from './makers.ts';
import type { NumberCode } from './numbers.ts';
import * as number from './numbers.ts';
import { askedElsewhere, dayCode, firstDayFrom } from './other-days.ts';
import { nobodyTest, personCode, slotsIn } from './persons.ts';
import { constantCode, factCode, parameterCode } from './reads.ts';
import type { Scope } from './scope.ts';
import { once } from './scope.ts';

export function valueCode(scope: Scope, expression: Expression, makers: Makers, expected?: ValueType): ValueCode {
  const made = anyCode(scope, expression, makers, expected);
  return made.kind === 'number' && number.isImmense(made) ? notFast('een getal van meer dan 300 cijfers') : made;
}

function anyCode(scope: Scope, expression: Expression, makers: Makers, expected?: ValueType): ValueCode {
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
      return extremeCode(scope, expression, makers);
    case 'sum':
      return folded(scope, expression.of, makers, number.addPresent);
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
    case 'whole-years':
      return wholeYears(scope, expression, makers);
    case 'count-days':
      return notFast('een aantal dagen');
    case 'judged-amount':
      return notFast('een bedrag naar iemands oordeel');
    case 'uncoded':
      return notFast('wat niet gecodeerd is');
    case 'add-duration':
      return laterCode(scope, expression, makers);
    case 'first-day':
      return firstDayCode(scope, expression, makers);
  }
}

/** Of numbers, or of dates: the latest or the earliest. */
function extremeCode(scope: Scope, { which, of }: Expression & { kind: 'extreme' }, makers: Makers): ValueCode {
  const [first] = of;
  if (first !== undefined && valueCode(scope, first, makers).kind === 'other') {
    const dates = of.map((one) => otherCode(scope, one, makers));
    const code = `Math.${which === 'hoogste' ? 'max' : 'min'}(${dates.map((date) => date.code).join(', ')})`;
    return { kind: 'other', code, geen: dates.some(({ geen }) => geen) };
  }
  return folded(scope, of, makers, (a, b) => number.extreme(which, a, b));
}

function folded(
  scope: Scope,
  parts: readonly Expression[],
  makers: Makers,
  join: (a: NumberCode, b: NumberCode) => NumberCode,
): NumberCode {
  const [first, ...rest] = parts.map((part) => numberCode(scope, part, makers));
  return first === undefined ? notFast('een reeks zonder delen') : rest.reduce(join, first);
}

export function numberCode(scope: Scope, expression: Expression, makers: Makers): NumberCode {
  const value = valueCode(scope, expression, makers);
  return value.kind === 'number' ? value : notFast('rekenen met iets dat geen getal is');
}

function otherCode(scope: Scope, expression: Expression, makers: Makers): OtherCode {
  const value = valueCode(scope, expression, makers);
  return value.kind === 'other' ? value : notFast('een getal of duur waar een datum wordt verwacht');
}

function conclusionCode(scope: Scope, expression: Expression & { kind: 'conclusion' }, makers: Makers): ValueCode {
  const persons = expression.persons.map((term) => personCode(scope, term, makers));
  const unit = makers.conclusionUnit(scope, expression.conclusion, expression.view);
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
      return number.divide(left, right) ?? dividedByFull(left, right);
  }
}

/** A quotient that has no denominator known here: Full takes over where it is really asked, not before. */
function dividedByFull(left: NumberCode, right: NumberCode): NumberCode {
  if (number.isConstant(right)) return notFast('delen door nul');
  return { kind: 'number', code: 'naarVolledig()', den: 1n, lo: 0n, hi: 1n, geen: left.geen || right.geen, big: false };
}

/** The expression on another day: under the law of that day. */
function otherDay(scope: Scope, expression: Expression & { kind: 'at' }, makers: Makers): ValueCode {
  if (expression.day.kind === 'this') return valueCode(scope, expression.of, makers);
  const slots = slotsIn(expression.of);
  const unit = makers.expressionUnit(scope, expression.of, slots);
  return unitCall(scope, unit, 'elders', askedElsewhere(scope, unit, expression.day, slots), '');
}

/** Whole years; up to this day it is an age, which stays the same until the next birthday. */
function wholeYears(scope: Scope, { from, to }: Expression & { kind: 'whole-years' }, makers: Makers): NumberCode {
  const start = otherCode(scope, from, makers);
  if (to.kind === 'day' && to.day.kind === 'this') {
    return number.measured(`leeftijd(d, ${start.code}, dag)`, 1n, -1000n, 1000n, start.geen);
  }
  const end = otherCode(scope, to, makers);
  return number.measured(`heleJaren(${start.code}, ${end.code})`, 1n, -1000n, 1000n, start.geen || end.geen);
}

function laterCode(scope: Scope, expression: Expression & { kind: 'add-duration' }, makers: Makers): OtherCode {
  const date = otherCode(scope, expression.date, makers);
  const duration = valueCode(scope, expression.duration, makers, { kind: 'duur' });
  if (duration.kind !== 'duur') return notFast('een datum verschuiven met iets dat geen duur is');
  const helper = `${expression.back ? 'eerder' : 'later'}${expression.monthEnd ? 'MaandEind' : ''}`;
  return { kind: 'other', code: `${helper}(${date.code}, ${duration.code})`, geen: date.geen || duration.geen };
}

function firstDayCode(scope: Scope, expression: Expression & { kind: 'first-day' }, makers: Makers): OtherCode {
  const { code } = otherCode(scope, expression.from, makers);
  const slots = slotsIn(expression.where);
  const unit = makers.conditionUnit(scope, expression.where, slots);
  const call = firstDayFrom(scope, unit, code, expression.count, slots);
  return { kind: 'other', code: once(scope, 'eersteDagVanaf', 'number', call), geen: true };
}
