/**
 * Who and what is spoken of: `de partner`, `degene`, `Anna`, `het toetsingsinkomen van de partner van de belanghebbende`;
 * and the verbs that go with it.
 */
import { tokenMatcher, type IToken } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { ARTICLES, PRONOUN_STARTS, PRONOUNS, TERM_STARTS, VERBS } from '../starts.ts';
import { nameOf } from '../token-words.ts';
import { CitationParser } from './citations.ts';

export abstract class TermParser extends CitationParser {
  /** One link of a name: `de partner`, `degene`, `Anna`, `een kind`; or a name that is declared nowhere. */
  protected readonly head: Rule<Ast.Head> = this.define('hoofd', () => {
    const start = this.from();
    return this.choose<Ast.Head>(0, [
      {
        GATE: () => this.isAt(1, PRONOUN_STARTS) && !this.pointsAtNoun(),
        ALT: () => {
          const word = this.meaning<Ast.Pronoun>(1, PRONOUNS);
          return { kind: 'pronoun', word, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Eigennaam);
          return { kind: 'proper-name', name: nameOf(token), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          let article: Ast.Article = 'geen-lidwoord';
          this.OPTION(() => {
            article = this.meaning<Ast.Article>(2, ARTICLES);
          });
          const token = this.oneOf(3, [T.Naam, T.Orgaan, T.Soort, T.OnbekendeNaam]);
          if (tokenMatcher(token, T.OnbekendeNaam))
            return { kind: 'unknown-name', article, name: nameOf(token), span: this.spanOf(token) };
          return { kind: 'name', article, name: nameOf(token), span: this.to(start) };
        },
      },
    ]);
  });

  /** `dat kind`, as `die medebewoner` */
  private pointsAtNoun(): boolean {
    return this.isAt(1, [T.Dat]) && this.isAt(2, [T.Soort]);
  }

  /** `het toetsingsinkomen van de partner van de belanghebbende` */
  readonly term: Rule<Ast.Term> = this.define('naam', () => {
    const start = this.from();
    const heads: Ast.Head[] = [];
    let owned = this.isAt(1, [T.Bezit]);
    const first = this.SUBRULE(this.head);
    this.ACTION(() => heads.push(first));
    this.MANY({
      GATE: () => this.isAt(1, [T.Van]) && this.isAt(2, TERM_STARTS),
      DEF: () => {
        this.CONSUME(T.Van);
        owned ||= this.isAt(1, [T.Bezit]);
        const next = this.SUBRULE1(this.head);
        this.ACTION(() => heads.push(next));
      },
    });
    const last = heads.at(-1);
    if (owned && last) heads.push({ kind: 'pronoun', word: 'zijn', span: last.span }); // of whom the main clause is
    this.OPTION({
      GATE: () => this.isAt(1, [T.Over]) && this.isAt(2, [T.Degene, T.Eigennaam]),
      DEF: () => {
        this.CONSUME(T.Over); // het huurdersverzoek van de belanghebbende over degene
        const about = this.SUBRULE2(this.head);
        this.ACTION(() => heads.push(about));
      },
    });
    return { kind: 'term', heads, span: this.to(start) };
  });

  /** `[partner] van de belanghebbende` */
  protected readonly objectOf: Rule<{ object?: Ast.Term }> = this.define('voorwerp', () => {
    let object: Ast.Term | undefined;
    this.OPTION({
      GATE: () => this.isAt(1, [T.Van]),
      DEF: () => {
        this.CONSUME(T.Van);
        object = this.SUBRULE(this.term);
      },
    });
    return object ? { object } : {};
  });

  protected readonly verb: Rule<IToken> = this.define('werkwoord', () => this.oneOf(0, VERBS));
}
