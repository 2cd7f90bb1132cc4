/** Dated parameters, ready to be looked up by day. */
import { parseDay } from '../date.ts';
import type { Day } from '../date.ts';
import { compare, exact } from '../exact.ts';
import type { Exact } from '../exact.ts';
import type { BracketTable, Parameter, ParameterValue } from '../ir/index.ts';
import { groupBy } from '../group.ts';
import { knownOf } from './constants.ts';
import type { DatedBrackets, DatedValue, ParameterTable } from './model.ts';

export function parameterTable(parameter: Parameter): ParameterTable {
  const columns = groupBy(parameter.values, ({ symbol }) => symbol ?? '');
  return {
    parameter,
    columns: new Map([...columns].map(([symbol, values]) => [symbol, values.map(dated)])),
    brackets: (parameter.brackets ?? []).map(datedBrackets),
  };
}

function dated(origin: ParameterValue): DatedValue {
  return { ...days(origin), value: knownOf(origin.value), origin };
}

function days({ from, to }: { readonly from: string; readonly to?: string }): { from: Day; to: number } {
  return { from: parseDay(from), to: to === undefined ? Infinity : parseDay(to) };
}

function datedBrackets(table: BracketTable): DatedBrackets {
  const number = (text: string | undefined): Exact | undefined => (text === undefined ? undefined : exact(text));
  return {
    ...days(table),
    source: table.source,
    rows: table.rows.map(({ above, value, status }) => ({ above: number(above), value: number(value), status })),
  };
}

/** The value in force on the day; undefined in a gap. */
export function parameterOn(table: ParameterTable, symbol: string, day: Day): DatedValue | undefined {
  return table.columns.get(symbol)?.find(({ from, to }) => from <= day && day < to);
}

export interface Bracket {
  readonly above: Exact | undefined;
  readonly value: Exact | undefined;
  readonly source: string | undefined;
  readonly status: string | undefined;
}

/** The bracket in which the number falls on the day; undefined when none is in force, or it lies below the lowest. */
export function bracketOn(table: ParameterTable, number: Exact, day: Day): Bracket | undefined {
  const found = table.brackets.find(({ from, to }) => from <= day && day < to);
  if (!found) return undefined;
  let low = 0;
  let high = found.rows.length; // the bracket lies before it
  while (low < high) {
    const middle = (low + high) >> 1;
    const above = found.rows[middle]?.above;
    if (above === undefined || compare(above, number) <= 0) low = middle + 1;
    else high = middle;
  }
  const row = found.rows[low - 1];
  return row && { ...row, source: found.source };
}
