/** What lowering remembers between two states of the same files. The outcome is the same as without it. */
import { ConclusionMemory } from './conclusion-memory.ts';
import { ExampleMemory } from './example-memory.ts';

export class LoweringMemory {
  readonly conclusions = new ConclusionMemory();
  readonly examples = new ExampleMemory();
}
