/**
 * Pass 3: one sentence, a row of tokens, to a tree. LL(3) with gates: Chevrotain computes the lookahead of MANY and
 * OPTION inside a rule only, so every comma, `van` and connective decides by the token after it.
 */
import { ExampleParser } from './parser/examples.ts';

export type { LiteralFault } from './parser/base.ts';

/**
 * The parser as a whole. Each layer adds rules to the one below it: citations, terms, values, conditions, sentences,
 * examples; Chevrotain looks at all of them together once they are there.
 */
export class SentenceParser extends ExampleParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }
}
