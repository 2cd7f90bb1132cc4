/** Values: `4,225% van het drempelinkomen, vermeerderd met …` */
import type { IToken } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import {
  parseDutchDate,
  parseDutchDuration,
  parseDutchMoney,
  parseDutchNumber,
  parseDutchPercentage,
  parseDayOfYear,
  WEEKDAYS,
} from '../literals.ts';
import type { Span } from '../span.ts';
import * as T from '../tokens.ts';
import { ARTICLES, OPERATORS, PRONOUNS, TERM_STARTS, EXPRESSION_STARTS, SUFFIX_AFTER_COMMA } from './words.ts';
import { type Rule, nameOf, formulaIn, inProportion, byDays, periodIn, roundingMode, multiple } from './nodes.ts';
import { TermParser } from './terms.ts';

/** What goes on with a sum after a comma; `, verminderd met` and `, indien` do not. */
const ADDEND_STARTS = [...TERM_STARTS, T.Bedrag, T.Procent, T.HaakOpen];

export abstract class ExpressionParser extends TermParser {
  // values hold conditions, and conditions hold values
  abstract readonly condition: Rule<Ast.Condition>;
  protected abstract readonly conditionClause: Rule<Ast.ConditionClause>;

  readonly expression: Rule<Ast.Expression> = this.define('waarde', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.sum);
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma]) && (this.isAt(2, SUFFIX_AFTER_COMMA) || this.startsYetBound(2)),
      DEF: () => {
        this.CONSUME(T.Komma);
        this.OPTION(() => this.CONSUME(T.Doch));
        value = this.SUBRULE(this.suffix, { ARGS: [value, start] });
      },
    });
    return value;
  });

  /** `doch ten hoogste € 100`: the same as without `doch`. */
  private startsYetBound(k: number): boolean {
    return this.isAt(k, [T.Doch]) && this.isAt(k + 1, [T.TenMinste, T.TenHoogste]);
  }

  /** After a comma: it takes everything before it. */
  protected readonly suffix: Rule<Ast.Expression, [Ast.Expression, number]> = this.define(
    'vervolg van een waarde',
    (left: Ast.Expression, start: number) => {
      return this.choose<Ast.Expression>(0, [
        {
          GATE: () => this.isAt(1, [...OPERATORS.keys()]),
          ALT: () => {
            const operator = this.SUBRULE(this.operator);
            const right = this.SUBRULE(this.sum);
            return { kind: 'binary', operator, left, right, afterComma: true, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TenMinste);
            const bound = this.SUBRULE1(this.sum);
            return { kind: 'extreme', which: 'hoogste', of: [left, bound], span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TenHoogste);
            const bound = this.SUBRULE2(this.sum);
            return { kind: 'extreme', which: 'laagste', of: [left, bound], span: this.to(start) };
          },
        },
        {
          ALT: () => {
            const mode = this.CONSUME(T.AfgerondOp);
            const grid = this.SUBRULE(this.grid);
            return { kind: 'round', of: left, mode: roundingMode(mode), grid, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TijdsevenredigNaarMaanden);
            const condition = this.SUBRULE(this.condition);
            return inProportion(left, condition, this.to(start));
          },
        },
        {
          ALT: () => {
            const words = this.CONSUME(T.TijdsevenredigNaarDagen);
            const condition = this.SUBRULE1(this.condition);
            return byDays(left, periodIn(words.image), condition, this.to(start));
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Waarin);
            const formula = this.ACTION(() => formulaIn(left));
            this.AT_LEAST_ONE(() => {
              this.OPTION(() => this.CONSUME(T.Puntkomma));
              this.OPTION1(() => this.CONSUME(T.En));
              this.SUBRULE(this.formulaLetter, { ARGS: [formula] });
            });
            return left;
          },
        },
      ]);
    },
  );

  protected readonly formulaLetter: Rule<void, [Ast.FormulaExpression | undefined]> = this.define(
    'letter van de formule',
    (formula: Ast.FormulaExpression | undefined) => {
      const start = this.from();
      const letter = this.CONSUME(T.Letter);
      this.CONSUME(T.DubbelePunt);
      const value = this.SUBRULE(this.sum);
      this.ACTION(() =>
        (formula?.where as { letter: string; value: Ast.Expression; span: Span }[] | undefined)?.push({
          letter: letter.image,
          value,
          span: this.to(start),
        }),
      );
    },
  );

  protected readonly grid: Rule<string> = this.define('afronding', () =>
    this.choose<string>(0, [
      { ALT: () => (this.CONSUME(T.HeleEuros), '1') },
      { ALT: () => (this.CONSUME(T.HeleCenten), '1/100') },
      {
        ALT: () => {
          this.CONSUME(T.EenVeelvoudVan);
          const token = this.CONSUME(T.Bedrag);
          return this.ACTION(() => this.literalOf(token, 'bedrag', parseDutchMoney(token.image)).value);
        },
      },
    ]),
  );

  protected readonly operator: Rule<Ast.BinaryOperator> = this.define('bewerking', () => {
    const token = this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.VermeerderdMet) },
      { ALT: () => this.CONSUME(T.VerminderdMet) },
      { ALT: () => this.CONSUME(T.VermenigvuldigdMet) },
      { ALT: () => this.CONSUME(T.GedeeldDoor) },
    ]);
    return OPERATORS.get(token?.tokenType) ?? 'vermeerderd met';
  });

  /** Operands without commas between them. */
  readonly sum: Rule<Ast.Expression> = this.define('bedrag', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.part);
    this.MANY({
      GATE: () => this.isAt(1, [...OPERATORS.keys()]),
      DEF: () => {
        const operator = this.SUBRULE(this.operator);
        const right = this.SUBRULE1(this.part);
        const left = value;
        value = { kind: 'binary', operator, left, right, afterComma: false, span: this.to(start) };
      },
    });
    return value;
  });

  /** A primary with what narrows it: `ingevolge lid 1`, `voor zover dat X te boven gaat`, `op de eerste dag van …` */
  protected readonly part: Rule<Ast.Expression> = this.define('deel van een waarde', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.primary);
    this.MANY({
      GATE: () => this.continuesPart(),
      DEF: () => {
        const of = value;
        value = this.choose<Ast.Expression>(0, [
          {
            ALT: () => {
              this.CONSUME(T.Van);
              const whole = this.SUBRULE1(this.part);
              return { kind: 'percentage-of', percentage: of, of: whole, span: this.to(start) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Ingevolge);
              const citations = this.SUBRULE(this.citations);
              return { kind: 'view', of, citations, span: this.to(start) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.VoorZover);
              this.CONSUME(T.Dat);
              const over = this.SUBRULE(this.sum);
              this.CONSUME(T.TeBovenGaat);
              return { kind: 'excess', of, over, span: this.to(start) };
            },
          },
          {
            ALT: () => {
              const from = this.from();
              this.CONSUME(T.AlsWare);
              const term = this.SUBRULE(this.term);
              const supposed = this.SUBRULE(this.supposedValue);
              return { kind: 'supposed', of, term, value: supposed, text: this.textFrom(from), span: this.to(start) };
            },
          },
          {
            ALT: () => {
              const time = this.SUBRULE(this.timePhrase);
              return { kind: 'timed', of, time, span: this.to(start) };
            },
          },
        ]);
      },
    });
    return value;
  });

  protected continuesPart(): boolean {
    if (this.isAt(1, [T.Van])) return this.isAt(2, EXPRESSION_STARTS);
    return (
      this.isAt(1, [T.Ingevolge, T.AlsWare, T.Over, T.OpDeEersteDagVan]) ||
      (this.isAt(1, [T.Op]) && this.isAt(2, [T.Datum])) ||
      (this.isAt(1, [T.VoorZover]) && this.isAt(2, [T.Dat]))
    );
  }

  protected readonly primary: Rule<Ast.Expression> = this.define('waarde zelf', () => {
    const start = this.from();
    return this.choose<Ast.Expression>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Procent);
          const percentage = this.ACTION(() => this.literalOf(token, 'percentage', parseDutchPercentage(token.image)));
          let of: Ast.Expression | undefined;
          this.OPTION(() => {
            this.CONSUME(T.Van);
            of = this.SUBRULE(this.part);
          });
          return of ? { kind: 'percentage-of', percentage, of, span: this.to(start) } : percentage;
        },
      },
      { ALT: () => this.SUBRULE(this.literal) },
      {
        ALT: () => {
          this.CONSUME(T.HaakOpen);
          const of = this.SUBRULE(this.expression);
          this.CONSUME(T.HaakSluit);
          return { kind: 'bracket', of, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Veelvoud);
          const of = this.SUBRULE1(this.part);
          return this.ACTION(() => multiple(token, of, this.to(start)));
        },
      },
      { ALT: () => this.SUBRULE(this.asOften) },
      {
        ALT: () => {
          this.CONSUME(T.HetDeelVan);
          const of = this.SUBRULE2(this.part);
          this.CONSUME(T.Boven);
          const above = this.SUBRULE3(this.part);
          let upTo: Ast.Expression | undefined;
          this.OPTION1(() => {
            this.CONSUME(T.TotAan);
            upTo = this.SUBRULE4(this.part);
          });
          return { kind: 'part', of, above, ...(upTo ? { upTo } : {}), span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.labelledSum) },
      { ALT: () => this.SUBRULE(this.extreme) },
      {
        ALT: () => {
          this.CONSUME(T.SomOverMaanden);
          const of = this.SUBRULE5(this.part);
          return { kind: 'month-sum', of, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.personSum) },
      {
        ALT: () => {
          this.CONSUME(T.AantalPersonenDat);
          const clause = this.SUBRULE(this.thatClause);
          return { kind: 'person-count', ...clause, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.AantalMaandenWaarin);
          const condition = this.SUBRULE(this.condition);
          return { kind: 'month-count', condition, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const words = this.CONSUME(T.AantalDagenWaarop);
          const condition = this.SUBRULE1(this.condition);
          return { kind: 'day-count', period: periodIn(words.image), condition, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.AantalJarenVan);
          const from = this.SUBRULE6(this.part);
          this.CONSUME(T.TotEnMet);
          const to = this.SUBRULE7(this.part);
          return { kind: 'whole-years', from, to, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DePeildatum);
          return { kind: 'day', day: 'peildatum', span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DeEersteDagVan);
          const period = this.SUBRULE(this.period);
          return { kind: 'day', day: 'eerste dag', period, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.difference) },
      { ALT: () => this.SUBRULE(this.dayInYear) },
      { ALT: () => this.SUBRULE(this.dayBeside) },
      { ALT: () => this.SUBRULE(this.firstDay) },
      {
        ALT: () => {
          this.CONSUME(T.DeFormule);
          const formula = this.SUBRULE(this.formula);
          return { kind: 'formula', formula, where: [], span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const term = this.SUBRULE(this.term);
          return { kind: 'term-expression', term, span: this.to(start) };
        },
      },
    ]);
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

  /** `het verschil tussen A en B`: what the larger has more than the smaller. */
  protected readonly difference: Rule<Ast.Expression> = this.define('verschil', () => {
    const start = this.from();
    this.CONSUME(T.HetVerschilTussen);
    const one = this.SUBRULE(this.part);
    this.CONSUME(T.En);
    const other = this.SUBRULE1(this.part);
    const span = this.to(start);
    const less = (left: Ast.Expression, right: Ast.Expression): Ast.BinaryExpression => ({
      kind: 'binary',
      operator: 'verminderd met',
      left,
      right,
      afterComma: true,
      span,
    });
    return { kind: 'extreme', which: 'hoogste', of: [less(one, other), less(other, one)], span };
  });

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

  /** `de dag na D`, `de dag voor D` */
  protected readonly dayBeside: Rule<Ast.Expression> = this.define('dag ervoor of erna', () => {
    const start = this.from();
    const operator = this.choose<Ast.BinaryOperator>(0, [
      { ALT: () => (this.CONSUME(T.DagNa), 'vermeerderd met') },
      { ALT: () => (this.CONSUME(T.DagVoor), 'verminderd met') },
    ]);
    const left = this.SUBRULE(this.part);
    const span = this.to(start);
    const right: Ast.Literal = { kind: 'literal', type: 'duur', text: '1 dag', value: 'P1D', implied: true, span };
    return { kind: 'binary', operator, left, right, afterComma: true, span };
  });

  /** `de eerste dag na D die niet op een zondag valt` */
  protected readonly firstDay: Rule<Ast.Expression> = this.define('eerste dag die', () => {
    const start = this.from();
    const token = this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.EersteDagNa) },
      { ALT: () => this.CONSUME(T.EersteDagVanaf) },
      { ALT: () => this.CONSUME(T.TweedeDagVanaf) },
    ]);
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
    let negated = false;
    this.OPTION(() => {
      this.CONSUME(T.Niet);
      negated = true;
    });
    this.CONSUME(T.Op);
    const days: Ast.DayNoun[] = [];
    const first = this.SUBRULE(this.dayNoun);
    this.ACTION(() => days.push(first));
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(T.Komma) }, { ALT: () => this.CONSUME(T.Of) }]);
      const next = this.SUBRULE1(this.dayNoun);
      this.ACTION(() => days.push(next));
    });
    this.CONSUME(T.Werkwoord);
    return { kind: 'falls-on', negated, days, span: this.to(start) };
  });

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

  protected readonly supposedValue: Rule<Ast.Literal> = this.define('veronderstelde waarde', () =>
    this.choose<Ast.Literal>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Procent);
          return this.ACTION(() => this.literalOf(token, 'percentage', parseDutchPercentage(token.image)));
        },
      },
      { ALT: () => this.SUBRULE(this.literal) },
    ]),
  );

  readonly literal: Rule<Ast.Literal> = this.define('letterlijke waarde', () =>
    this.choose<Ast.Literal>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Bedrag);
          return this.ACTION(() => this.literalOf(token, 'bedrag', parseDutchMoney(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Datum);
          return this.ACTION(() => this.literalOf(token, 'datum', parseDutchDate(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Duur);
          return this.ACTION(() => this.literalOf(token, 'duur', parseDutchDuration(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Getal);
          return this.ACTION(() => this.literalOf(token, 'getal', parseDutchNumber(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Nihil);
          return this.ACTION(() => this.literalOf(token, 'nihil', { ok: true, value: '0' }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Ja);
          return this.ACTION(() => this.literalOf(token, 'ja-nee', { ok: true, value: 'ja' }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Nee);
          return this.ACTION(() => this.literalOf(token, 'ja-nee', { ok: true, value: 'nee' }));
        },
      },
    ]),
  );

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
              this.OR1([{ ALT: () => this.CONSUME1(T.En) }, { ALT: () => this.CONSUME(T.Komma) }]);
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
    (labelToken: IToken, terms: Ast.SumTerm[]) => {
      const start = this.from();
      const value = this.SUBRULE(this.expression);
      const conditions: Ast.ConditionClause[] = [];
      this.MANY({
        GATE: () => this.isAt(this.isAt(1, [T.Komma]) ? 2 : 1, [T.Tenzij, T.Indien, T.Als_, T.VoorZover]),
        DEF: () => {
          this.OPTION(() => this.CONSUME(T.Komma));
          const clause = this.SUBRULE(this.conditionClause);
          this.ACTION(() => conditions.push(clause));
        },
      });
      this.ACTION(() =>
        terms.push({ label: labelToken.image.replace(/\.$/, ''), value, conditions, span: this.to(start) }),
      );
    },
  );

  protected readonly extreme: Rule<Ast.Expression> = this.define('hoogste of laagste', () => {
    const start = this.from();
    const which = this.choose<'hoogste' | 'laagste'>(0, [
      { ALT: () => (this.CONSUME(T.HetHoogsteVan), 'hoogste') },
      { ALT: () => (this.CONSUME(T.HetLaagsteVan), 'laagste') },
    ]);
    const of: Ast.Expression[] = [];
    const first = this.SUBRULE(this.part);
    this.ACTION(() => of.push(first));
    this.AT_LEAST_ONE({
      GATE: () => this.isAt(1, [T.En]) || (this.isAt(1, [T.Komma]) && this.isAt(2, [...TERM_STARTS, T.Bedrag])),
      DEF: () => {
        this.OR1([{ ALT: () => this.CONSUME(T.En) }, { ALT: () => this.CONSUME(T.Komma) }]);
        const next = this.SUBRULE1(this.part);
        this.ACTION(() => of.push(next));
      },
    });
    return { kind: 'extreme', which, of, span: this.to(start) };
  });

  protected readonly personSum: Rule<Ast.Expression> = this.define('som over personen', () => {
    const start = this.from();
    this.CONSUME(T.SomOverIedere);
    const at = this.from();
    const token = this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.Soort) },
      { ALT: () => this.CONSUME(T.OnbekendeNaam) },
    ]);
    const span = this.to(at);
    const noun: Ast.Head = this.ACTION(() =>
      T.entryOf(token)
        ? { kind: 'name', article: 'iedere', name: nameOf(token), span }
        : { kind: 'unknown-name', article: 'iedere', name: token.image, span },
    );
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

  /** `van die persoon van …`, `van de ouder van …`: somebody stands between the noun and what is added up. */
  private namesWhose(): boolean {
    if (!this.isAt(1, [T.Van])) return false;
    if (this.isAt(2, [...PRONOUNS.keys()])) return this.isAt(3, [T.Van]);
    const at = this.isAt(2, [...ARTICLES.keys()]) ? 3 : 2;
    return this.isAt(at, [T.Soort]) && this.isAt(at + 1, [T.Van]);
  }

  protected readonly formula: Rule<Ast.Formula> = this.define('formule', () => {
    const start = this.from();
    let left: Ast.Formula = this.SUBRULE(this.product);
    this.MANY(() => {
      const operator = this.choose<'+' | '-'>(0, [
        { ALT: () => (this.CONSUME(T.Plus), '+') },
        { ALT: () => (this.CONSUME(T.Min), '-') },
      ]);
      const right = this.SUBRULE1(this.product);
      const before = left;
      left = { kind: 'operation', operator, left: before, right, span: this.to(start) };
    });
    return left;
  });

  protected readonly product: Rule<Ast.Formula> = this.define('product', () => {
    const start = this.from();
    let left: Ast.Formula = this.SUBRULE(this.power);
    this.MANY(() => {
      const operator = this.choose<'×' | '/'>(0, [
        { ALT: () => (this.CONSUME(T.Maal), '×') },
        { ALT: () => (this.CONSUME(T.Deel), '/') },
      ]);
      const right = this.SUBRULE1(this.power);
      const before = left;
      left = { kind: 'operation', operator, left: before, right, span: this.to(start) };
    });
    return left;
  });

  protected readonly power: Rule<Ast.Formula> = this.define('macht', () => {
    const start = this.from();
    let base: Ast.Formula = this.choose<Ast.Formula>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Letter);
          return { kind: 'letter', letter: token.image, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Getal);
          return this.ACTION(() => ({
            kind: 'number',
            literal: this.literalOf(token, 'getal', parseDutchNumber(token.image)),
            span: this.to(start),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.HaakOpen);
          const inner = this.SUBRULE(this.formula);
          this.CONSUME(T.HaakSluit);
          return inner;
        },
      },
    ]);
    this.OPTION(() => {
      const token = this.CONSUME(T.Kwadraat);
      const of = base;
      base = { kind: 'power', of, exponent: token.image === '³' ? 3 : 2, span: this.to(start) };
    });
    return base;
  });

  readonly exampleLiteral: Rule<Ast.Literal> = this.define('waarde in een voorbeeld', () =>
    this.choose<Ast.Literal>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Bedrag);
          return this.ACTION(() =>
            this.literalOf(token, 'bedrag', parseDutchNumber(token.image.replace('€', '').trim())),
          );
        },
      },
      { GATE: () => !this.isAt(1, [T.Bedrag]), ALT: () => this.SUBRULE(this.literal) },
      {
        ALT: () => {
          const token = this.CONSUME(T.Procent);
          return this.ACTION(() => this.literalOf(token, 'percentage', parseDutchPercentage(token.image)));
        },
      },
      {
        ALT: () => {
          this.OPTION(() =>
            this.OR1([
              { ALT: () => this.CONSUME(T.Een) },
              { ALT: () => this.CONSUME(T.De) },
              { ALT: () => this.CONSUME(T.Het) },
            ]),
          );
          const token = this.choose<IToken>(2, [
            { ALT: () => this.CONSUME(T.Soort) },
            { ALT: () => this.CONSUME(T.OnbekendeNaam) },
          ]);
          return this.ACTION(() => ({
            kind: 'literal',
            type: 'symbool',
            text: token.image,
            value: T.entryOf(token)?.name ?? token.image,
            span: this.spanOf(token),
          }));
        },
      },
    ]),
  );
}
