/** Formulas in letters: `(A - B) × C², waarin A: het inkomen; B: de grens; en C: het aantal kinderen`. */
import type * as Ast from '../../ast/index.ts';
import { parseDutchMoney, parseDutchNumber, parseDutchPercentage } from '../../literals.ts';
import type { Span } from '../../span.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { LiteralParser } from './literals.ts';

export abstract class FormulaParser extends LiteralParser {
  /** `A + B - C` */
  protected readonly formula: Rule<Ast.Formula> = this.define('formule', () => {
    const start = this.from();
    let left: Ast.Formula = this.SUBRULE(this.product);
    this.MANY(() => {
      const operator = this.meaning<'+' | '-'>(0, [
        [T.Plus, '+'],
        [T.Min, '-'],
      ]);
      const right = this.SUBRULE1(this.product);
      const before = left;
      left = { kind: 'operation', operator, left: before, right, span: this.to(start) };
    });
    return left;
  });

  /** `A × B / C` */
  protected readonly product: Rule<Ast.Formula> = this.define('product', () => {
    const start = this.from();
    let left: Ast.Formula = this.SUBRULE(this.power);
    this.MANY(() => {
      const operator = this.meaning<'×' | '/'>(0, [
        [T.Maal, '×'],
        [T.Deel, '/'],
      ]);
      const right = this.SUBRULE1(this.power);
      const before = left;
      left = { kind: 'operation', operator, left: before, right, span: this.to(start) };
    });
    return left;
  });

  /** `A²`, `(A - B)³`, `12` */
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
          const literal = this.written(T.Getal, 'getal', parseDutchNumber);
          return { kind: 'number', literal, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const literal = this.written(T.Procent, 'percentage', parseDutchPercentage);
          return { kind: 'number', literal, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const literal = this.written(T.Bedrag, 'bedrag', parseDutchMoney);
          return { kind: 'number', literal, span: this.to(start) };
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

  /** `A: het inkomen` */
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
}
