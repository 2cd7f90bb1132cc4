/** Comparisons, the verb last: `meer bedraagt dan A`, `ten minste A bedraagt`, `18 jaar of ouder is`, `na D ligt`. */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { ValueParser } from '../values/values.ts';

export abstract class ComparisonParser extends ValueParser {
  /** What follows the thing compared. */
  protected readonly comparison: Rule<Ast.ComparePredicate> = this.define('vergelijking', () => {
    const start = this.from();
    const result = this.choose<{ operator: Ast.ComparisonOperator; value: Ast.Expression }>(0, [
      {
        ALT: () => {
          const operator = this.meaning<Ast.ComparisonOperator>(1, [
            [T.Meer, '>'],
            [T.Minder, '<'],
          ]);
          const value = this.choose<Ast.Expression>(2, [
            {
              ALT: () => {
                this.SUBRULE(this.comparingVerb);
                this.CONSUME(T.Dan);
                return this.SUBRULE(this.expression);
              },
            },
            {
              ALT: () => {
                this.CONSUME1(T.Dan); // meer dan € 24 bedraagt
                const than = this.SUBRULE4(this.sum);
                this.SUBRULE1(this.comparingVerb);
                return than;
              },
            },
          ]);
          return { operator, value };
        },
      },
      {
        ALT: () => {
          const operator = this.meaning<Ast.ComparisonOperator>(3, [
            [T.TenMinste, '>='],
            [T.TenHoogste, '<='],
          ]);
          const value = this.SUBRULE(this.sum);
          this.oneOf(4, [T.Bedraagt, T.Duurt, T.Werkwoord]);
          return { operator, value };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.GelijkAan);
          const value = this.SUBRULE1(this.sum);
          this.OPTION(() => this.CONSUME2(T.Werkwoord));
          return { operator: '=', value };
        },
      },
      {
        ALT: () => {
          const operator = this.meaning<Ast.ComparisonOperator>(5, [
            [T.OpOfBoven, '>='],
            [T.OpOfOnder, '<='],
            [T.OpOfNa, '>='],
            [T.OpOfVoor, '<='],
            [T.Boven, '>'],
            [T.Beneden, '<'],
            [T.Na, '>'],
            [T.Voor, '<'],
          ]);
          const value = this.SUBRULE2(this.sum);
          this.CONSUME1(T.Ligt);
          return { operator, value };
        },
      },
      {
        ALT: () => {
          const than = this.CONSUME(T.JongerDan); // jonger is dan 18 jaar, jonger dan 18 jaar is
          const value = this.SUBRULE(this.age);
          this.OPTION1({
            GATE: () => !/\s\S+\s/.test(than.image),
            DEF: () => this.CONSUME3(T.Werkwoord),
          });
          return { operator: '<', value };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DeLeeftijdVan); // de leeftijd van 18 jaar [nog niet] heeft bereikt
          const value = this.SUBRULE2(this.age);
          const operator = this.meaning<Ast.ComparisonOperator>(6, [
            [T.HeeftBereikt, '>='],
            [T.NietHeeftBereikt, '<'],
          ]);
          return { operator, value };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.NogGeen); // nog geen 18 jaar is
          const value = this.SUBRULE3(this.age);
          this.CONSUME4(T.Werkwoord);
          return { operator: '<', value };
        },
      },
      {
        GATE: () => this.isAt(2, [T.OfOuder]),
        ALT: () => {
          const value = this.SUBRULE1(this.age); // 18 jaar of ouder is
          const token = this.CONSUME(T.OfOuder);
          this.CONSUME5(T.Werkwoord);
          return { operator: token?.image.endsWith('jonger') ? '<=' : '>=', value };
        },
      },
      {
        ALT: () => {
          const value = this.SUBRULE3(this.sum);
          this.CONSUME2(T.Bedraagt);
          return { operator: '=', value };
        },
      },
    ]);
    return { kind: 'compare', ...result, span: this.to(start) };
  });

  protected readonly comparingVerb: Rule<void> = this.define('werkwoord van een vergelijking', () => {
    this.oneOf(0, [T.Bedraagt, T.Duurt, T.Werkwoord, T.Ligt]);
  });
}
