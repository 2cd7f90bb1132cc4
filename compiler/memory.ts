/** What compiling remembers between two states of the same files. The outcome is the same as without it. */
import { ReadingMemory } from '../grammar/index.ts';
import { AmendMemory } from './amend/index.ts';
import { CheckMemory } from './check/index.ts';
import { LoweringMemory } from './lower/index.ts';
import { ResolveMemory } from './resolve/index.ts';

export class CompileMemory {
  readonly reading = new ReadingMemory();
  readonly amending = new AmendMemory();
  readonly resolving = new ResolveMemory();
  readonly lowering = new LoweringMemory();
  readonly checking = new CheckMemory();
}
