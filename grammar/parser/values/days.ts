/**
 * Days that are computed: `5 mei van het kalenderjaar`, `de dag na D`, `de eerste dag na D die niet op een zondag
 * valt`.
 */
import type * as Ast from '../../ast/index.ts';
import { parseDayOfYear, WEEKDAYS } from '../../literals.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { operation } from './composed.ts';
import { FormulaParser } from './formulas.ts';

export abstract class DayParser extends FormulaParser {
  /** `5 mei van het kalenderjaar`, `de eerste paasdag van het kalenderjaar` */
  protected readonly dayInYear: Rule<Ast.Expression> = this.define('dag van het jaar', () => {
    const start = this.from();
    return this.choose<Ast.Expression>(0, [
      {
        ALT: () => {
          this.CONSUME(T.DeLaatsteDagVan);
          const period = this.SUBRULE(this.period);
          return { kind: 'day', day: 'laatste dag', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.EerstePaasdagVan);
          const period = this.SUBRULE1(this.period);
          return { kind: 'day', day: 'eerste paasdag', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.DagMaand);
          this.CONSUME(T.Van);
          const period = this.SUBRULE2(this.period);
          const monthDay = this.ACTION(() => this.literalOf(token, 'datum', parseDayOfYear(token.image)).value);
          return { kind: 'day', day: 'dag van het jaar', period, monthDay, span: this.to(start) };
        },
      },
    ]);
  });

  /** `de dag waarop die persoon de leeftijd van 67 jaar bereikt`: so long after the geboortedatum. */
  protected readonly dayOfAge: Rule<Ast.Expression> = this.define('dag van een leeftijd', () => {
    const start = this.from();
    this.CONSUME(T.DagWaarop);
    const who = this.SUBRULE(this.term);
    this.CONSUME(T.DeLeeftijdVan);
    const right = this.SUBRULE(this.age);
    this.CONSUME(T.Bereikt);
    const span = this.to(start);
    const birth: Ast.Head = { kind: 'name', article: 'de', name: 'geboortedatum', span };
    const term: Ast.Term = { kind: 'term', heads: [birth, ...(who?.heads ?? [])], span };
    return operation({ kind: 'term-expression', term, span }, 'vermeerderd met', right, span);
  });

  /** `de eerste dag van de maand volgend op D` */
  protected readonly nextStart: Rule<Ast.Expression> = this.define('begin van het volgende tijdvak', () => {
    const start = this.from();
    const period = this.meaning<Ast.Period>(0, [
      [T.BeginVolgendeMaand, 'de maand'],
      [T.BeginVolgendKwartaal, 'het kalenderkwartaal'],
      [T.BeginVolgendJaar, 'het kalenderjaar'],
    ]);
    const after = this.SUBRULE(this.part);
    return { kind: 'next-start', period, after, span: this.to(start) };
  });

  /** `de dag na D`, `de dag voor D` */
  protected readonly dayBeside: Rule<Ast.Expression> = this.define('dag ervoor of erna', () => {
    const start = this.from();
    const operator = this.meaning<Ast.BinaryOperator>(0, [
      [T.DagNa, 'vermeerderd met'],
      [T.DagVoor, 'verminderd met'],
    ]);
    const left = this.SUBRULE(this.part);
    const span = this.to(start);
    const right: Ast.Literal = { kind: 'literal', type: 'duur', text: '1 dag', value: 'P1D', implied: true, span };
    return operation(left, operator, right, span);
  });

  /** `de eerste dag na D die niet op een zondag valt` */
  protected readonly firstDay: Rule<Ast.Expression> = this.define('eerste dag die', () => {
    const start = this.from();
    const token = this.oneOf(0, [T.EersteDagNa, T.EersteDagVanaf, T.TweedeDagVanaf]);
    const from = this.SUBRULE(this.part);
    this.OPTION(() => this.CONSUME(T.Komma));
    this.CONSUME(T.Die);
    const at = this.from();
    const where = this.SUBRULE(this.fallsOn);
    const text = this.textFrom(at);
    const after = token?.tokenType === T.EersteDagNa;
    const count = token?.tokenType === T.TweedeDagVanaf ? 2 : 1;
    return { kind: 'first-day', from, after, count, where, text, span: this.to(start) };
  });

  /** `[niet] op een zaterdag, een zondag of een algemeen erkende feestdag valt` */
  protected readonly fallsOn: Rule<Ast.FallsOnPredicate> = this.define('valt op een dag', () => {
    const start = this.from();
    const negated = this.sees(0, T.Niet);
    this.CONSUME(T.Op);
    const days: Ast.DayNoun[] = [];
    const first = this.SUBRULE(this.dayNoun);
    this.ACTION(() => days.push(first));
    this.MANY(() => {
      this.oneOf(0, [T.Komma, T.Of]);
      const next = this.SUBRULE1(this.dayNoun);
      this.ACTION(() => days.push(next));
    });
    this.CONSUME(T.Werkwoord);
    return { kind: 'falls-on', negated, days, span: this.to(start) };
  });

  /** `een zaterdag`, `een algemeen erkende feestdag` */
  protected readonly dayNoun: Rule<Ast.DayNoun> = this.define('soort dag', () => {
    const start = this.from();
    this.OPTION(() => this.CONSUME(T.Een));
    return this.choose<Ast.DayNoun>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Weekdag);
          const weekday = WEEKDAYS.indexOf(token.image.toLowerCase()) + 1;
          return { kind: 'weekday', weekday, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const noun = this.SUBRULE(this.head);
          return { kind: 'noun', noun, span: this.to(start) };
        },
      },
    ]);
  });

  /** Does `[niet] op een zondag valt` stand here? `op 1 januari 2025` does not. */
  protected startsFallsOn(): boolean {
    const at = this.isAt(1, [T.Niet]) ? 2 : 1;
    return this.isAt(at, [T.Op]) && !this.isAt(at + 1, [T.Datum]);
  }
}
