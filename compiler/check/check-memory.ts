/** What the checks remember between two states of the same files. What they report is the same as without it. */
import { CitationMemory } from './citations.ts';
import { ConflictMemory } from './conflicts.ts';
import { DeadRuleMemory } from './dead-rules.ts';
import { LooseEndMemory } from './loose-ends.ts';
import { LostSumMemory } from './lost-sums.ts';
import { NumberMemory } from './numbers.ts';
import { VersionMemory } from './versions.ts';

export class CheckMemory {
  readonly versions = new VersionMemory();
  readonly citations = new CitationMemory();
  readonly numbers = new NumberMemory();
  readonly conflicts = new ConflictMemory();
  readonly deadRules = new DeadRuleMemory();
  readonly looseEnds = new LooseEndMemory();
  readonly lostSums = new LostSumMemory();
}
