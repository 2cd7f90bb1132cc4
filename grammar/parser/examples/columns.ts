/** The headings of a table of voorbeelden, verb left out: `met elkaar gehuwd`, `toetsingsinkomen van Anna`. */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { CITATION_STARTS, VERBS } from '../starts.ts';
import { nameOf } from '../token-words.ts';
import { ExpectationParser } from './expectations.ts';

export abstract class ColumnParser extends ExpectationParser {
  /** What is given in a column. */
  readonly exampleColumn: Rule<Ast.ExampleColumn> = this.define('kolomkop', () => {
    const start = this.from();
    return this.choose<Ast.ExampleColumn>(0, [
      {
        ALT: () => {
          const phrase = this.CONSUME(T.Gezegde);
          this.OPTION(() => this.SUBRULE1(this.verb));
          const predicate: Ast.Predicate = this.ACTION(() => ({
            kind: 'phrase',
            phrase: nameOf(phrase),
            verb: '',
            negated: false,
            span: this.to(start),
          }));
          return { kind: 'given-status', subjects: [], predicate, span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(1, [T.HetOordeelOf, T.HetBedragBij]),
        ALT: () => {
          const judgement = this.SUBRULE(this.judgement);
          return { kind: 'given-judgement', judgement, span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(2, VERBS) || this.hasVerb(),
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          const verb = this.SUBRULE(this.verb);
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, false] });
          return { kind: 'given-status', subjects: subjects?.terms ?? [], predicate, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const term = this.SUBRULE(this.term);
          return { kind: 'given-value', term, span: this.to(start) };
        },
      },
    ]);
  });

  /** After `verwacht:`: a value, a status sentence or a citation. */
  readonly expectedColumn: Rule<Ast.ExpectedWhat> = this.define('kolomkop verwacht', () =>
    this.choose<Ast.ExpectedWhat>(0, [
      {
        GATE: () => this.isAt(1, CITATION_STARTS),
        ALT: () => {
          const found = this.SUBRULE(this.citation);
          return this.ACTION(() => ({ kind: 'citation', citation: found[0] as Ast.Citation }));
        },
      },
      {
        GATE: () => this.hasVerb(),
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          const predicate = this.choose<Ast.ExpectedPredicate>(1, [
            { GATE: () => this.saysRequest(), ALT: () => this.SUBRULE(this.submitted) },
            {
              ALT: () => {
                const verb = this.SUBRULE(this.verb);
                return this.SUBRULE(this.mainComplement, { ARGS: [verb, false] });
              },
            },
          ]);
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate };
        },
      },
      {
        ALT: () => {
          const term = this.SUBRULE(this.term);
          return { kind: 'value', term };
        },
      },
    ]),
  );

  private hasVerb(): boolean {
    for (let k = 1; k < 30; k += 1) {
      if (this.isAt(k, VERBS)) return true;
      if (this.LA(k).tokenType.name === 'EOF') return false;
    }
    return false;
  }
}
