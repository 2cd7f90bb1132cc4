/** The values of facts with the days on which they hold. */

/** Later than any day of any law, and a small integer, which is cheap. */
export const NOOIT = 2 ** 30 - 1;

/** A value and the days [from, to) on which it holds; then what holds on other days. */
export interface Cell {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly next: Cell | undefined;
}

/** Whatever has facts: the case, an object, a person, two persons. A fact without a cell is not given. */
export interface Bearer {
  readonly cells: readonly (Cell | undefined)[];
}

const always = (value: number): Cell => ({ value, from: -NOOIT, to: NOOIT, next: undefined });

/** Most facts are a plain ja or nee: these need no cell of their own. */
export const NO = always(0);
export const YES = always(1);
/** Nothing is given: nee by law. */
export const CLOSED = always(0);
/** On no day: what is not given then is for Full. */
export const HOLE: Cell = { value: NaN, from: NOOIT, to: -NOOIT, next: undefined };
