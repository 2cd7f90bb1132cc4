/** What is expected in a voorbeeld: `De zorgtoeslag bedraagt € 1.000.`, `Onbekend is of Bram partner van Anna is, want …` */
import { tokenMatcher } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { nameOf } from '../token-words.ts';
import { GivenParser } from './given.ts';

export abstract class ExpectationParser extends GivenParser {
  /** One line under `verwacht`, with its full stop. */
  readonly expectedSentence: Rule<Ast.ExpectedSentence> = this.define('verwachting', () => {
    const start = this.from();
    const sentence = this.choose<Ast.ExpectedSentence>(0, [
      {
        GATE: () => this.isAt(1, [T.Onbekend, T.Strijdig]) && this.isAt(3, [T.Of]),
        ALT: () => this.SUBRULE(this.expectedOpen),
      },
      {
        ALT: () => {
          this.CONSUME(T.Onbekend);
          const missing = this.SUBRULE(this.missing);
          const at = this.SUBRULE(this.askedAt);
          return { kind: 'unknown', missing, at, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Strijdig);
          const at = this.SUBRULE1(this.askedAt);
          const grounds = this.SUBRULE(this.grounds);
          return { kind: 'conflict', at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Of); // Of Bram partner van Anna is, wacht op het oordeel of …
          const claim = this.claim();
          this.CONSUME(T.Komma);
          this.CONSUME(T.WachtOp);
          const judgement = this.SUBRULE(this.judgement);
          const at = this.SUBRULE2(this.askedAt);
          return { kind: 'judgement', judgement, claim, at, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.expectedStatement) },
    ]);
    this.CONSUME(T.Punt);
    return sentence;
  });

  /** `Onbekend is of Bram partner van Anna is, want …`, `Strijdig is of …` */
  protected readonly expectedOpen: Rule<Ast.ExpectedSentence> = this.define('open verwachting', () => {
    const start = this.from();
    const word = this.oneOf(0, [T.Onbekend, T.Strijdig]);
    this.CONSUME(T.Werkwoord);
    this.CONSUME(T.Of);
    const claim = this.claim();
    const missing = this.missingIfSaid();
    const at = this.SUBRULE(this.askedAt);
    const grounds = this.SUBRULE(this.grounds);
    return tokenMatcher(word, T.Onbekend)
      ? { kind: 'unknown', missing, claim, at, span: this.to(start) }
      : { kind: 'conflict', claim, at, grounds, span: this.to(start) };
  });

  /** `, want het toetsingsinkomen van Anna ontbreekt`; a yes/no fact by its words without the verb. */
  protected readonly missing: Rule<Ast.Term[]> = this.define('want', () => {
    const terms: Ast.Term[] = [];
    this.CONSUME(T.Komma);
    this.CONSUME(T.Want);
    this.AT_LEAST_ONE({
      GATE: () => !this.isAt(1, [T.Ontbreekt]),
      DEF: () => {
        this.OPTION(() => this.oneOf(2, [T.Komma, T.En, T.Of]));
        const at = this.from();
        const term = this.choose<Ast.Term>(1, [
          {
            ALT: () => {
              const token = this.CONSUME(T.Gezegde);
              const span = this.to(at);
              const head: Ast.Head = { kind: 'name', article: 'geen-lidwoord', name: nameOf(token), span };
              return { kind: 'term', heads: [head], span };
            },
          },
          { ALT: () => this.SUBRULE(this.term) },
        ]);
        this.ACTION(() => terms.push(term));
      },
    });
    this.CONSUME(T.Ontbreekt);
    return terms;
  });

  /** `is ingediend`, `is niet tijdig gedaan` */
  protected saysRequest(): boolean {
    const at = this.isAt(2, [T.Niet]) ? 3 : 2;
    return this.isAt(1, [T.Werkwoord]) && this.isAt(at, [T.Ingediend, T.TijdigIngediend]);
  }

  /** `[De aanvraag van Anna] is [niet] [tijdig] ingediend` */
  protected readonly submitted: Rule<Ast.RequestPredicate> = this.define('is ingediend in een voorbeeld', () => {
    const start = this.from();
    this.CONSUME(T.Werkwoord);
    const negated = this.sees(0, T.Niet);
    const timely = this.meaning(1, [
      [T.Ingediend, false],
      [T.TijdigIngediend, true],
    ]);
    return { kind: 'request', timely, negated, span: this.to(start) };
  });

  private missingIfSaid(): Ast.Term[] {
    let missing: Ast.Term[] = [];
    this.OPTION({
      GATE: () => this.isAt(2, [T.Want]),
      DEF: () => {
        missing = this.SUBRULE(this.missing);
      },
    });
    return missing;
  }

  /** `De zorgtoeslag [van Anna] bedraagt € 1.000`, `… is onbekend`, `… wacht op het oordeel of …`, `Geen zorgtoeslag` */
  protected readonly expectedStatement: Rule<Ast.ExpectedSentence> = this.define('verwachte uitkomst', () => {
    const start = this.from();
    const subjects = this.SUBRULE(this.subjects);
    const about = subjects?.terms?.[0] as Ast.Term;
    return this.choose<Ast.ExpectedSentence>(0, [
      {
        GATE: () => this.isAt(1, [T.Bedraagt]) || (this.isAt(1, [T.Werkwoord]) && this.isAt(2, [T.Datum, T.Duur])),
        ALT: () => {
          this.oneOf(2, [T.Bedraagt, T.Werkwoord]);
          const value = this.SUBRULE(this.exampleLiteral);
          const at = this.SUBRULE(this.askedAt);
          const grounds = this.SUBRULE(this.grounds);
          return { kind: 'value', term: about, value, at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.WachtOp);
          const judgement = this.SUBRULE(this.judgement);
          const at = this.SUBRULE4(this.askedAt);
          return { kind: 'judgement', judgement, about, at, span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Werkwoord]) && this.isAt(2, [T.Onbekend, T.Strijdig]),
        ALT: () => {
          this.CONSUME(T.Werkwoord);
          const word = this.oneOf(1, [T.Onbekend, T.Strijdig]);
          const missing = this.missingIfSaid();
          const at = this.SUBRULE1(this.askedAt);
          const grounds = this.SUBRULE1(this.grounds);
          return tokenMatcher(word, T.Onbekend)
            ? { kind: 'unknown', missing, about, at, span: this.to(start) }
            : { kind: 'conflict', about, at, grounds, span: this.to(start) };
        },
      },
      {
        GATE: () => this.saysRequest(),
        ALT: () => {
          const predicate = this.SUBRULE(this.submitted);
          const at = this.SUBRULE5(this.askedAt);
          const grounds = this.SUBRULE4(this.grounds);
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate, at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const verb = this.SUBRULE(this.verb);
          const negated = this.sees(1, T.Niet);
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, negated] });
          const at = this.SUBRULE2(this.askedAt);
          const grounds = this.SUBRULE2(this.grounds);
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate, at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const at = this.SUBRULE3(this.askedAt);
          const grounds = this.SUBRULE3(this.grounds);
          return { kind: 'none', term: about, at, grounds, span: this.to(start) };
        },
      },
    ]);
  });
}
