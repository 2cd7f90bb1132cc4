/** Values that stand there themselves: `€ 1.000`, `4,225%`, `1 januari 2025`, `drie maanden`, `nihil`, `ja`. */
import type * as Ast from '../../ast/index.ts';
import {
  parseDutchDate,
  parseDutchDuration,
  parseDutchMoney,
  parseDutchNumber,
  parseDutchPercentage,
} from '../../literals.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { SubjectParser } from '../names/subjects.ts';

export abstract class LiteralParser extends SubjectParser {
  /** As a law writes it. */
  readonly literal: Rule<Ast.Literal> = this.define('letterlijke waarde', () =>
    this.choose<Ast.Literal>(0, [
      { ALT: () => this.written(T.Bedrag, 'bedrag', parseDutchMoney) },
      { ALT: () => this.written(T.Datum, 'datum', parseDutchDate) },
      { ALT: () => this.written(T.Duur, 'duur', parseDutchDuration) },
      { ALT: () => this.written(T.Getal, 'getal', parseDutchNumber) },
      { ALT: () => this.written(T.Nihil, 'nihil', () => ({ ok: true, value: '0' })) },
      { ALT: () => this.written(T.Ja, 'ja-nee', () => ({ ok: true, value: 'ja' })) },
      { ALT: () => this.written(T.Nee, 'ja-nee', () => ({ ok: true, value: 'nee' })) },
    ]),
  );

  /** Behind `als ware X`: `nihil`, `€ 100`, `4%` */
  protected readonly supposedValue: Rule<Ast.Literal> = this.define('veronderstelde waarde', () =>
    this.choose<Ast.Literal>(0, [
      { ALT: () => this.written(T.Procent, 'percentage', parseDutchPercentage) },
      { ALT: () => this.SUBRULE(this.literal) },
    ]),
  );

  /** As a voorbeeld writes it: an amount may have any number of decimals, and `de huurwoning` is a choice. */
  readonly exampleLiteral: Rule<Ast.Literal> = this.define('waarde in een voorbeeld', () =>
    this.choose<Ast.Literal>(0, [
      { ALT: () => this.written(T.Bedrag, 'bedrag', (image) => parseDutchNumber(image.replace('€', '').trim())) },
      { GATE: () => !this.isAt(1, [T.Bedrag]), ALT: () => this.SUBRULE(this.literal) },
      { ALT: () => this.written(T.Procent, 'percentage', parseDutchPercentage) },
      {
        ALT: () => {
          this.OPTION(() => this.oneOf(1, [T.Een, T.De, T.Het]));
          const token = this.oneOf(2, [T.Soort, T.OnbekendeNaam]);
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

  protected readonly age: Rule<Ast.Literal> = this.define('leeftijd', () =>
    this.written(T.Duur, 'duur', parseDutchDuration),
  );

  /** Behind `afgerond op`: `hele euro's`, `een veelvoud van € 10` */
  protected readonly grid: Rule<string> = this.define('afronding', () =>
    this.choose<string>(0, [
      { ALT: () => (this.CONSUME(T.HeleEuros), '1') },
      { ALT: () => (this.CONSUME(T.HeleCenten), '1/100') },
      {
        ALT: () => {
          this.CONSUME(T.EenVeelvoudVan);
          return this.written(T.Bedrag, 'bedrag', parseDutchMoney).value;
        },
      },
    ]),
  );
}
