/**
 * Pass 3: one sentence, a row of tokens, to a tree. One token decides, helped by gates: Chevrotain computes the
 * lookahead of MANY and OPTION inside a rule only, so every comma, `van` and connective looks at the token after it.
 */
import { ColumnParser } from './parser/examples/columns.ts';

export type { LiteralFault } from './parser/base.ts';

/**
 * The parser as a whole. Each file of `parser/` reads one kind of phrase and adds its rules to those below it, in this
 * order; Chevrotain looks at all of them together once they are there.
 *
 * | folder | reads |
 * |---|---|
 * | `names/` | citations, names, time, subjects |
 * | `values/` | literals, formulas, days, sums, and values made of them |
 * | `conditions/` | comparisons, predicates, lists, statements, and conditions made of them |
 * | `sentences/` | what follows a main clause, its complement, definitions, main clauses, what stands before them |
 * | `examples/` | what a voorbeeld gives and expects |
 */
export class SentenceParser extends ColumnParser {
  constructor() {
    super();
    this.performSelfAnalysis();
  }
}
