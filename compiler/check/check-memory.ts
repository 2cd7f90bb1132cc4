/** What the checks remember between two states of the same files. What they report is the same as without it. */
import { ArticleMemory } from './articles.ts';
import { CitationMemory } from './citations.ts';
import { ConflictMemory } from './conflicts.ts';
import { CycleMemory } from './cycles.ts';
import { DeadRuleMemory } from './dead-rules.ts';
import { LooseEndMemory } from './loose-ends.ts';
import { LostSumMemory } from './lost-sums.ts';
import { NumberMemory } from './numbers.ts';
import { RuleHomeMemory } from './rule-homes.ts';
import { TableMemory } from './tables.ts';
import { VersionMemory } from './versions.ts';

export class CheckMemory {
  readonly homes = new RuleHomeMemory();
  readonly versions = new VersionMemory();
  readonly citations = new CitationMemory();
  readonly numbers = new NumberMemory();
  readonly tables = new TableMemory();
  readonly conflicts = new ConflictMemory();
  readonly cycles = new CycleMemory();
  readonly deadRules = new DeadRuleMemory();
  readonly looseEnds = new LooseEndMemory();
  readonly articles = new ArticleMemory();
  readonly lostSums = new LostSumMemory();
}
