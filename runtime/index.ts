/**
 * What a generated module needs: exact numbers, dates, timelines, outcomes and the interpreter. Nothing in it knows a
 * particular law, or the syntax in which a law was written.
 */
export * from './ir/index.ts';
export * from './outcome.ts';
export type { Feiten, InDeTijd, OordeelAntwoord, OordeelInDeTijd, Oordelen, Vraag, Zaak } from './zaak.ts';
export { Fault } from './fault.ts';
export { groupBy } from './group.ts';
export { isSame } from './same.ts';
export {
  add,
  compare,
  decimalString,
  denominatorOf,
  divide,
  equals,
  exact,
  isInteger,
  isNegative,
  isZero,
  multiply,
  negate,
  numeratorOf,
  one,
  ratio,
  subtract,
  toFractionString,
  zero,
  type Exact,
} from './exact.ts';
export { round, type RoundingMode } from './rounding.ts';
export { formatDay, monthNames, parseDay, type Day } from './date.ts';
export { formatDuration, isoDuration, parseDuration, type Duration } from './duration.ts';
export { formatDate, formatMoney, formatNumber, formatPercentage } from './format.ts';
export { MOST_PERSONS } from './most-persons.ts';
export { interpret, readZaak, type ReadCase } from './interpret/index.ts';
export * from './fast/index.ts';
