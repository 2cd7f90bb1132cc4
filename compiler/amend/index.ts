/**
 * Amending acts: a wijziging is a function from a regeling to that regeling with new versions. In: trees as written.
 * Out: trees in which every provision that an act changes has a version up to its day and one from it on; what was done
 * with force back in time remembers what was known before. After this phase nobody sees a wijziging.
 */
export { AmendMemory } from './amend-memory.ts';
export type { Act, Touched } from './act.ts';
export { amend, type AmendOptions, type Amended } from './amend.ts';
