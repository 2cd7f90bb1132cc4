/** Facts, parameters and constants as code: what is read, and between which bounds it lies. */
import { MOST_CENTS, MOST_COUNTED, MOST_MILLIONTHS } from '../../../../runtime/fast/index.ts';
import type { Constant, Expression, Fact, Parameter, ValueType } from '../../../../runtime/ir/index.ts';
import type { OtherCode, ValueCode } from './build.ts';
import { carrier, declareTable, nameOfId, notFast } from './build.ts';
import { mayBeAbsent, placeOfFact, placeOfObject } from './layout.ts';
import { dayNumber } from './day-number.ts';
import type { Makers } from './makers.ts';
import type { NumberCode } from './numbers.ts';
import * as number from './numbers.ts';
import { packedDuration } from './packed-duration.ts';
import { factBetween, nobodyTest, personCode } from './persons.ts';
import type { PersonCode, Scope } from './scope.ts';
import { once } from './scope.ts';

export function constantCode(scope: Scope, constant: Constant, expected: ValueType | undefined): ValueCode {
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

const CENTS = BigInt(MOST_CENTS);
const MILLIONTHS = BigInt(MOST_MILLIONTHS);
const COUNTED = BigInt(MOST_COUNTED);

export function factCode(scope: Scope, expression: Expression & { kind: 'fact' }, makers: Makers): ValueCode {
  const fact = scope.build.facts.get(expression.fact) ?? notFast(`onbekend feit ${expression.fact}`);
  const persons = expression.persons.map((term) => personCode(scope, term, makers));
  const nobody = nobodyTest(persons);
  const read = readCode(scope, fact, persons);
  const code = once(scope, nameOfId(fact.id), 'number', nobody === '' ? read : `(${nobody} ? NaN : ${read})`);
  // two persons who are one and the same have no value between them; a request that nobody made has no day
  return asValue(fact.type, code, nobody !== '' || persons.length === 2 || mayBeAbsent(fact));
}

/** The checked read of a fact about these persons, none of whom is nobody. */
export function readCode(scope: Scope, fact: Fact, persons: readonly PersonCode[]): string {
  const place = placeOfFact(scope.build.program, fact);
  const [first = { code: '' }, second = { code: '' }] = persons;
  const read = mayBeAbsent(fact) ? 'feitOfGeen' : 'feit';
  switch (fact.of.kind) {
    case 'zaak':
      return `${read}(d, d, ${place}, dag)`;
    case 'object':
      return `${read}(d, ding(d, ${placeOfObject(scope.build.program, fact.of.object)}), ${place}, dag)`;
    case 'persoon':
      return `${read}(d, ${first.code}, ${place}, dag)`;
    case 'paar':
    case 'gericht':
      return factBetween(scope, fact.id, first.code, second.code);
  }
}

function asValue(type: ValueType, code: string, geen: boolean): ValueCode {
  switch (type.kind) {
    case 'bedrag':
      return number.measured(code, 100n, -CENTS, CENTS, geen);
    case 'uren':
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

export function parameterCode(scope: Scope, expression: Expression & { kind: 'parameter' }, makers: Makers): ValueCode {
  const parameter =
    scope.build.parameters.get(expression.parameter) ?? notFast(`onbekende parameter ${expression.parameter}`);
  if (expression.index === undefined) return parameterValue(scope, parameter, undefined);
  if (parameter.brackets !== undefined) return bracketCode(scope, parameter, makers.value(scope, expression.index));
  const index = placeInColumns(scope, expression.index, makers);
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

/** Looked up in the brackets of this version; one without a value is for Full. */
function bracketCode(scope: Scope, parameter: Parameter, index: ValueCode): ValueCode {
  const rows = parameter.brackets?.find((table) => isInForce(scope, table))?.rows;
  if (rows === undefined) return notFast(`parameter ${parameter.name} heeft op deze dag geen waarde`);
  if (index.kind !== 'number' || index.big) return notFast('schijven van iets dat geen klein getal is');
  const known = rows.flatMap(({ value }) => (value === undefined ? [] : [ratioNumber(value)]));
  const shape = { ...number.union(known), geen: index.geen };
  if (known.length === 0 || shape.big) return notFast(`schijven van ${parameter.name} zonder klein getal`);
  const bounds = rows.map(({ above }) => (above === undefined ? '-Infinity' : boundCode(above, index.den)));
  const cells = rows.map(({ value }) => (value === undefined ? 'undefined' : number.fitted(ratioNumber(value), shape)));
  const name = nameOfId(parameter.id);
  const low = declareTable(scope.build, `grenzen_${name}`, bounds);
  const table = declareTable(scope.build, `schijven_${name}`, cells);
  return { ...shape, code: once(scope, name, 'number', `schijf(${low}, ${table}, ${index.code})`) };
}

function ratioNumber(text: string): NumberCode {
  const { n, d } = number.parseRatio(text);
  return number.constant(n, d);
}

/** The least whole number over `den` that is not below the bound. */
function boundCode(above: string, den: bigint): string {
  const { n, d } = number.parseRatio(above);
  const scaled = n * den;
  const up = scaled % d !== 0n && scaled > 0n ? 1n : 0n;
  return String(scaled / d + up);
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
  return parameter.values.find((value) => value.symbol === symbol && isInForce(scope, value));
}

function isInForce(scope: Scope, { from, to }: { readonly from: string; readonly to?: string }): boolean {
  return dayNumber(from) <= scope.from && scope.from < (to === undefined ? Infinity : dayNumber(to));
}

function placeInColumns(scope: Scope, index: Expression, makers: Makers): OtherCode {
  const value = makers.value(scope, index);
  return value.kind === 'other' ? value : notFast('een kolom die geen keuze is');
}
