/**
 * How large what Fast computes with may be: what is larger goes to Full, which knows no limit. Generated code was proved
 * for these, so that nearly all of it is plain arithmetic on small numbers.
 */

/** Amounts up to a hundred million euros, in cents; also what is rounded on the way. */
export const MOST_CENTS = 10_000_000_000;
/** Other numbers up to a hundred thousand, in millionths. */
export const MOST_MILLIONTHS = 100_000_000_000;
export const MOST_COUNTED = 1_000_000;
