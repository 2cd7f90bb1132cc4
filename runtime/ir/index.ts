/** The program as meant (intermediate representation): plain data between the compiler and every back end. */
export * from './counting-law.ts';
export * from './expressions.ts';
export * from './findable.ts';
export * from './law-of-day.ts';
export * from './program.ts';
export * from './question.ts';
export * from './ranking.ts';
export * from './types.ts';
