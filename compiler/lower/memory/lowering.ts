/** What lowering remembers between two states of the same files. The outcome is the same as without it. */
import { ArticleMemory } from '../../resolve/index.ts';
import { CircleMemory } from '../circles.ts';
import { ConclusionMemory } from './conclusions.ts';
import { DeclarationMemory } from '../declarations.ts';
import { ExampleMemory } from '../examples/memory.ts';
import { DraftMemory } from './drafts.ts';
import { ExtensionMemory } from './extensions.ts';
import { JudgementMemory } from '../judgements.ts';
import { SentenceMemory } from './sentences.ts';
import { SettledMemory } from '../settle.ts';

export class LoweringMemory {
  readonly drafts = new DraftMemory();
  /** As the sentences make them, before laws about terms and suppositions add theirs. */
  readonly settled = new SettledMemory();
  /** The same, each as the object that it was when it came out the same. */
  readonly kept = new ConclusionMemory();
  readonly extensions = new ExtensionMemory();
  readonly circles = new CircleMemory();
  readonly conclusions = new ConclusionMemory();
  readonly sentences = new SentenceMemory();
  readonly articles = new ArticleMemory();
  readonly declarations = new DeclarationMemory();
  readonly judgements = new JudgementMemory();
  readonly examples = new ExampleMemory();
}
