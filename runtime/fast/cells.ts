/** The values of facts with the days on which they hold. */

/** Later than any day of any law, and a small integer, which is cheap. */
export const NOOIT = 2 ** 30 - 1;

/** A value and the days [from, to) on which it holds; then what holds on other days. */
export interface Span {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly next: Span | undefined;
}

/** What is given about one fact: mostly one value for all days, which then is just that number. */
export type Cell = number | Span;

/** Whatever has facts: the case, an object, a person, two persons. A fact without a cell is not given. */
export interface Bearer {
  readonly cells: readonly (Cell | undefined)[];
}

/** Nothing is given: nee by law. No plain number, so that it differs from a nee that was given. */
export const CLOSED: Span = { value: 0, from: -NOOIT, to: NOOIT, next: undefined };
/** On no day: what is not given then is for Full. */
export const HOLE: Span = { value: 0, from: NOOIT, to: -NOOIT, next: undefined };
