/** A case has fewer persons than this: two of them are kept as one number, and sums over them are bounded beforehand. */
export const MOST_PERSONS = 1024;
