/** A value before anything is done to it: a literal, a name, a sum, a count, a day, or a value in brackets. */
import type * as Ast from '../../ast/index.ts';
import { parseDutchPercentage } from '../../literals.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { multiple, periodIn } from './composed.ts';
import { SumParser } from './sums.ts';

export abstract class PrimaryParser extends SumParser {
  protected readonly primary: Rule<Ast.Expression> = this.define('waarde zelf', () => {
    const start = this.from();
    return this.choose<Ast.Expression>(0, [
      {
        ALT: () => {
          const percentage = this.written(T.Procent, 'percentage', parseDutchPercentage);
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
          let above: Ast.Expression | undefined;
          let upTo: Ast.Expression | undefined;
          this.OPTION2(() => {
            this.CONSUME(T.Boven);
            above = this.SUBRULE3(this.part);
          });
          this.OPTION1({
            GATE: () => above === undefined || this.isAt(1, [T.TotAan, T.Tot]),
            DEF: () => {
              this.oneOf(1, [T.TotAan, T.Tot]);
              upTo = this.SUBRULE4(this.part);
            },
          });
          return { kind: 'part', of, ...(above ? { above } : {}), ...(upTo ? { upTo } : {}), span: this.to(start) };
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
      {
        ALT: () => {
          this.CONSUME(T.SomOverKwartalen);
          const of = this.SUBRULE8(this.part);
          return { kind: 'quarter-sum', of, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.personSum) },
      {
        GATE: () => this.startsForEach(),
        ALT: () => {
          const each = this.SUBRULE(this.forEach);
          const of = this.SUBRULE9(this.part); // voor ieder kind € 100
          return { kind: 'person-sum', ...each, of, span: this.to(start) };
        },
      },
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
      { ALT: () => this.SUBRULE(this.dayOfAge) },
      { ALT: () => this.SUBRULE(this.nextStart) },
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
}
