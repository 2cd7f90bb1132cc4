/**
 * Values: `4,225% van het drempelinkomen, vermeerderd met A, doch ten hoogste B, rekenkundig afgerond op hele euro's`.
 * What stands after a comma takes all before it; what stands without one takes its neighbours.
 */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { EXPRESSION_STARTS, OPERATOR_STARTS, OPERATORS, SUFFIX_AFTER_COMMA } from '../starts.ts';
import { byDays, formulaIn, inProportion, periodIn, roundingMode } from './composed.ts';
import { PrimaryParser } from './primaries.ts';

/** In tokens: `het toetsingsinkomen van de partner van de verzekerde`. */
const LONGEST_BOUND = 24;

export abstract class ValueParser extends PrimaryParser {
  /** The whole of a value. */
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

  /** After a comma, `vermeerderd met A`, `doch ten hoogste B`: it takes everything before it, from `start`. */
  protected readonly suffix: Rule<Ast.Expression, [Ast.Expression, number]> = this.define(
    'vervolg van een waarde',
    (left: Ast.Expression, start: number) =>
      this.choose<Ast.Expression>(0, [
        {
          GATE: () => this.isAt(1, OPERATOR_STARTS),
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
      ]),
  );

  protected readonly operator: Rule<Ast.BinaryOperator> = this.define('bewerking', () => {
    return this.meaning(0, OPERATORS);
  });

  /** Operands without commas between them. */
  readonly sum: Rule<Ast.Expression> = this.define('bedrag', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.part);
    this.MANY({
      GATE: () => this.isAt(1, OPERATOR_STARTS),
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
              this.oneOf(1, [T.Dat, T.Deze]);
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
              const each = this.SUBRULE(this.forEach); // € 100 voor ieder kind
              return { kind: 'person-sum', ...each, of, span: this.to(start) };
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

  /** `voor zover deze A te boven gaat`; `voor zover deze in Nederland woont` is a condition. */
  private exceedsAhead(): boolean {
    if (!this.isAt(2, [T.Deze])) return false;
    let k = 3;
    while (k < LONGEST_BOUND && !this.isAt(k, [T.TeBovenGaat, T.Komma, T.Punt, T.Puntkomma])) k += 1;
    return this.isAt(k, [T.TeBovenGaat]);
  }

  private continuesPart(): boolean {
    if (this.isAt(1, [T.Van])) return this.isAt(2, EXPRESSION_STARTS);
    if (this.startsForEach()) return true;
    return (
      this.isAt(1, [T.Ingevolge, T.AlsWare, T.Over, T.OpDeEersteDagVan]) ||
      (this.isAt(1, [T.Op]) && this.isAt(2, [T.Datum])) ||
      (this.isAt(1, [T.VoorZover]) && (this.isAt(2, [T.Dat]) || this.exceedsAhead()))
    );
  }
}
