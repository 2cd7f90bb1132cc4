/**
 * Applies a program to a case: outcomes, what is missing, and why (the Full entry). In comes a program and a case as
 * plain JSON; out comes an outcome that is right for every way in which the unknown facts may turn out.
 */
export { lookingBack } from './analyse.ts';
export { interpret } from './interpret.ts';
export type { InterpretOptions, Question } from './interpret.ts';
export type { ReadCase } from './model.ts';
export { prepare } from './prepare.ts';
export { isAllKnown, readAgain, readZaak } from './read-zaak.ts';
export { withSteps } from './meter.ts';
export type { Lineage } from './lineage.ts';
export { Succession, type IsAlike } from './succession.ts';
