/**
 * Several values in one: `de som van: a. A; en b. B`, `het hoogste van A en B`, `de som over iedere medebewoner van
 * het inkomen`, `het verschil tussen A en B`.
 */
import type { IToken } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import type { Span } from '../../span.ts';
import { ARTICLE_STARTS, PRONOUN_STARTS, RELATIVES, TERM_STARTS } from '../starts.ts';
import { nameOf } from '../token-words.ts';
import { operation } from './composed.ts';
import { DayParser } from './days.ts';

/** What goes on with a sum after a comma; `, verminderd met` and `, indien` do not. */
const ADDEND_STARTS = [...TERM_STARTS, T.Bedrag, T.Procent, T.HaakOpen];

/** The noun behind `iedere`. */
function everyOne(token: IToken, span: Span): Ast.Head {
  return T.entryOf(token)
    ? { kind: 'name', article: 'iedere', name: nameOf(token), span }
    : { kind: 'unknown-name', article: 'iedere', name: token.image, span };
}

/** What goes on after a comma with what is compared. */
const COMPARED_STARTS = [...TERM_STARTS, T.Bedrag];

export abstract class SumParser extends DayParser {
  /** `de som van A, B en C`, `de som van: a. A, indien …; en b. B` */
  protected readonly labelledSum: Rule<Ast.Expression> = this.define('som', () => {
    const start = this.from();
    this.CONSUME(T.DeSomVan);
    const terms: Ast.SumTerm[] = [];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.DubbelePunt);
          const first = this.CONSUME(T.LetterLabel);
          this.SUBRULE(this.sumTerm, { ARGS: [first, terms] });
          this.MANY({
            GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.LetterLabel]) || this.isAt(3, [T.LetterLabel])),
            DEF: () => {
              this.CONSUME(T.Puntkomma);
              this.OPTION(() => this.CONSUME(T.En));
              const next = this.CONSUME1(T.LetterLabel);
              this.SUBRULE1(this.sumTerm, { ARGS: [next, terms] });
            },
          });
        },
      },
      {
        ALT: () => {
          const first = this.SUBRULE(this.part);
          this.ACTION(() => terms.push({ value: first, conditions: [], span: first.span }));
          this.AT_LEAST_ONE({
            GATE: () => this.isAt(1, [T.En]) || (this.isAt(1, [T.Komma]) && this.isAt(2, ADDEND_STARTS)),
            DEF: () => {
              this.oneOf(1, [T.En, T.Komma]);
              const next = this.SUBRULE1(this.part);
              this.ACTION(() => terms.push({ value: next, conditions: [], span: next.span }));
            },
          });
        },
      },
    ]);
    return { kind: 'labelled-sum', terms, span: this.to(start) };
  });

  protected readonly sumTerm: Rule<void, [IToken, Ast.SumTerm[]]> = this.define(
    'onderdeel van de som',
    (label: IToken, terms: Ast.SumTerm[]) => {
      const start = this.from();
      const value = this.SUBRULE(this.expression);
      const conditions = this.itemClauses();
      this.ACTION(() => terms.push({ label: label.image.replace(/\.$/, ''), value, conditions, span: this.to(start) }));
    },
  );

  /** `het hoogste van A, B en C` */
  protected readonly extreme: Rule<Ast.Expression> = this.define('hoogste of laagste', () => {
    const start = this.from();
    const which = this.meaning<'hoogste' | 'laagste'>(0, [
      [T.HetHoogsteVan, 'hoogste'],
      [T.HetLaagsteVan, 'laagste'],
    ]);
    const of: Ast.Expression[] = [];
    const first = this.SUBRULE(this.part);
    this.ACTION(() => of.push(first));
    this.AT_LEAST_ONE({
      GATE: () => this.isAt(1, [T.En]) || (this.isAt(1, [T.Komma]) && this.isAt(2, COMPARED_STARTS)),
      DEF: () => {
        this.oneOf(1, [T.En, T.Komma]);
        const next = this.SUBRULE1(this.part);
        this.ACTION(() => of.push(next));
      },
    });
    return { kind: 'extreme', which, of, span: this.to(start) };
  });

  /** `de som over iedere medebewoner van de belanghebbende van het inkomen` */
  protected readonly personSum: Rule<Ast.Expression> = this.define('som over personen', () => {
    const start = this.from();
    this.CONSUME(T.SomOverIedere);
    const at = this.from();
    const token = this.oneOf(0, [T.Soort, T.OnbekendeNaam]);
    const span = this.to(at);
    const noun: Ast.Head = this.ACTION(() => everyOne(token, span));
    let object: Ast.Term | undefined;
    this.OPTION({
      GATE: () => this.namesWhose(),
      DEF: () => {
        this.CONSUME1(T.Van);
        const whose = this.SUBRULE(this.head);
        object = this.ACTION(() => ({ kind: 'term', heads: [whose], span: whose.span }));
      },
    });
    this.CONSUME(T.Van);
    const of = this.SUBRULE(this.part);
    return { kind: 'person-sum', noun, ...(object ? { object } : {}), of, span: this.to(start) };
  });

  /** `voor ieder kind van de verzekerde dat jonger is dan 18 jaar` */
  protected readonly forEach: Rule<Omit<Ast.PersonSum, 'kind' | 'of'>> = this.define('voor ieder', () => {
    const start = this.from();
    this.CONSUME(T.Voor);
    this.CONSUME(T.Iedere);
    const at = this.from();
    const token = this.oneOf(0, [T.Soort, T.OnbekendeNaam]);
    const span = this.to(at);
    const noun: Ast.Head = this.ACTION(() => everyOne(token, span));
    const towards = this.SUBRULE(this.objectOf);
    const that: NonNullable<Ast.HasPredicate['that']>[] = [];
    this.OPTION({
      GATE: () => this.isAt(1, RELATIVES) && !this.isAt(2, [T.Soort]), // not the value: 'dat kind …'
      DEF: () => {
        this.SUBRULE(this.relative);
        const first = this.SUBRULE(this.thatClause);
        this.ACTION(() => that.push(first));
        this.MANY({
          GATE: () => this.isAt(1, [T.En]) && this.startsPredicate(2),
          DEF: () => {
            this.CONSUME(T.En);
            const next = this.SUBRULE1(this.thatClause);
            this.ACTION(() => that.push(next));
          },
        });
        this.OPTION1({
          GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [...TERM_STARTS, T.Bedrag, T.Procent]),
          DEF: () => this.CONSUME(T.Komma), // voor ieder kind dat jonger is dan 6 jaar, € 100
        });
      },
    });
    return { noun, ...towards, that, span: this.to(start) };
  });

  /** Does `voor ieder kind` stand here? `voor elk kalenderjaar` is not of persons. */
  protected startsForEach(): boolean {
    return this.isAt(1, [T.Voor]) && this.isAt(2, [T.Iedere]) && this.isAt(3, [T.Soort]);
  }

  /** `van die persoon van …`, `van de ouder van …`: somebody stands between the noun and what is added up. */
  private namesWhose(): boolean {
    if (!this.isAt(1, [T.Van])) return false;
    if (this.isAt(2, PRONOUN_STARTS)) return this.isAt(3, [T.Van]);
    const at = this.isAt(2, ARTICLE_STARTS) ? 3 : 2;
    return this.isAt(at, [T.Soort]) && this.isAt(at + 1, [T.Van]);
  }

  /** `het verschil tussen A en B`: what the larger has more than the smaller. */
  protected readonly difference: Rule<Ast.Expression> = this.define('verschil', () => {
    const start = this.from();
    this.CONSUME(T.HetVerschilTussen);
    const one = this.SUBRULE(this.part);
    this.CONSUME(T.En);
    const other = this.SUBRULE1(this.part);
    const span = this.to(start);
    const more = operation(one, 'verminderd met', other, span);
    const less = operation(other, 'verminderd met', one, span);
    return { kind: 'extreme', which: 'hoogste', of: [more, less], span };
  });

  /** `zoveel maal € 919,00 als het aantal kinderen meer bedraagt dan drie` */
  protected readonly asOften: Rule<Ast.Expression> = this.define('zoveel maal', () => {
    const start = this.from();
    this.CONSUME(T.ZoveelMaal);
    const of = this.SUBRULE(this.part);
    this.CONSUME(T.Als_);
    const count = this.SUBRULE1(this.part);
    this.CONSUME(T.Meer);
    this.CONSUME(T.Bedraagt);
    this.CONSUME(T.Dan);
    const above = this.SUBRULE2(this.part);
    return { kind: 'as-often', of, count, above, span: this.to(start) };
  });
}
