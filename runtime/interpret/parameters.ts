/** Dated parameters, ready to be looked up by day. */
import { parseDay } from '../date.ts';
import type { Day } from '../date.ts';
import type { Parameter, ParameterValue } from '../ir/index.ts';
import { groupBy } from './group.ts';
import { knownOf } from './constants.ts';
import type { DatedValue, ParameterTable } from './model.ts';

export function parameterTable(parameter: Parameter): ParameterTable {
  const columns = groupBy(parameter.values, ({ symbol }) => symbol ?? '');
  return { parameter, columns: new Map([...columns].map(([symbol, values]) => [symbol, values.map(dated)])) };
}

function dated(origin: ParameterValue): DatedValue {
  const to = origin.to === undefined ? Infinity : parseDay(origin.to);
  return { from: parseDay(origin.from), to, value: knownOf(origin.value), origin };
}

/** The value in force on the day; undefined in a gap. */
export function parameterOn(table: ParameterTable, symbol: string, day: Day): DatedValue | undefined {
  return table.columns.get(symbol)?.find(({ from, to }) => from <= day && day < to);
}
