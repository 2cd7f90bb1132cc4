/** Sentences to rules: what is concluded, under what condition, and whom it sets aside. */
import type { Ast } from '../../grammar/index.ts';
import { sentencesAlike } from './analogy.ts';
import type { Context } from './context.ts';
import { valueSentence } from './value-sentences.ts';
import { rankSentence } from './rankings.ts';
import { countsSentence } from './sums.ts';
import { statusSentence } from './status-sentences.ts';
import { uncodedSentence } from './uncoded.ts';
import { grantSentence, applicability, priority } from './denials.ts';

/** Lowers one sentence; answers the ids of the rules it made, for `de vorige zin`. */
export function lowerSentence(item: Ast.RuleSentence, context: Context): readonly string[] {
  const { sentence } = item;
  context.draft.sentence += 1;
  switch (sentence.kind) {
    case 'value-sentence':
      return valueSentence(sentence, item, context);
    case 'status-sentence':
      return statusSentence(sentence, item, context);
    case 'grant-sentence':
      return grantSentence(sentence, item, context);
    case 'applicability-sentence':
      return applicability(sentence, item, context);
    case 'counts-sentence':
      return countsSentence(sentence, item, context);
    case 'priority-sentence':
      return priority(sentence, item, context);
    case 'analogy-sentence':
      return sentencesAlike(sentence, item, context).flatMap((alike) => lowerSentence(alike, context));
    case 'uncoded-sentence':
      return uncodedSentence(sentence, item, context);
    case 'sampling-sentence':
      return [];
    case 'rank-sentence':
      return rankSentence(sentence, item, context);
  }
}
