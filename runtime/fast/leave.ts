/** What Fast throws when it cannot answer; the entry of a question catches it and asks Full. */
export const NAAR_VOLLEDIG: unique symbol = Symbol('naar de volledige weg');

/** Leaves Fast: something is not known, not given exactly, too large, or in conflict. */
export function naarVolledig(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error: a way out, without the cost of a stack trace
  throw NAAR_VOLLEDIG;
}
