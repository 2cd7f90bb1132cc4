/** Trees to the program as meant, and voorbeelden to cases. After this phase nobody sees the tree. */
export { amountVerb } from './amount-verb.ts';
export { addressesOf, hereOf, inWords, under, withAllAbove } from './citations.ts';
export type { DraftRule } from './draft.ts';
export { isWritten } from './examples/case.ts';
export type { ExampleCase, Expectation, Expected } from './examples/case.ts';
export { lower, type Lowered } from './lower.ts';
export { LoweringMemory } from './memory/lowering.ts';
export { isSame } from './same.ts';
export { isSupposed } from './suppose.ts';
