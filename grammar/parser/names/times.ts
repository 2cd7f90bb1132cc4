/** When something holds: `op enige dag in het berekeningsjaar`, `gedurende heel de maand`, `op 1 januari 2025`. */
import type * as Ast from '../../ast/index.ts';
import { parseDutchDate } from '../../literals.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { TermParser } from './terms.ts';

export abstract class TimeParser extends TermParser {
  readonly timePhrase: Rule<Ast.TimePhrase> = this.define('tijdsbepaling', () => {
    const start = this.from();
    return this.choose<Ast.TimePhrase>(0, [
      {
        ALT: () => {
          this.CONSUME(T.OpEnigeDagIn);
          const period = this.SUBRULE(this.period);
          return { kind: 'op enige dag in', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.GedurendeHeel);
          const period = this.SUBRULE1(this.period);
          return { kind: 'gedurende heel', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.OpEenEerdereDag);
          let period: Ast.Period | undefined;
          this.OPTION({
            GATE: () => this.isAt(1, [T.In]),
            DEF: () => {
              this.CONSUME(T.In);
              period = this.SUBRULE2(this.period);
            },
          });
          return { kind: 'op een eerdere dag', ...(period ? { period } : {}), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.InElkeMaand);
          return { kind: 'in elke kalendermaand', span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.InEnigeMaand);
          return { kind: 'in enige kalendermaand', span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.OpDeEersteDagVan);
          const period = this.SUBRULE3(this.period);
          return { kind: 'op de eerste dag van', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Over);
          const period = this.SUBRULE4(this.period);
          return { kind: 'over', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Op);
          const date = this.SUBRULE(this.date);
          return { kind: 'op', date, span: this.to(start) };
        },
      },
    ]);
  });

  protected readonly period: Rule<Ast.Period> = this.define('tijdvak', () =>
    this.meaning<Ast.Period>(0, [
      [T.Berekeningsjaar, 'het berekeningsjaar'],
      [T.Kalenderjaar, 'het kalenderjaar'],
      [T.VoorafgaandJaar, 'het voorafgaande kalenderjaar'],
      [T.VolgendJaar, 'het volgende kalenderjaar'],
      [T.DeMaand, 'de maand'],
      [T.HetKwartaal, 'het kalenderkwartaal'],
    ]),
  );

  protected readonly date: Rule<string> = this.define('datum', () => {
    return this.written(T.Datum, 'datum', parseDutchDate).value;
  });
}
