/** Days and grounds in a voorbeeld: `met ingang van 1 juni 2025`, `op 1 januari 2025`, `op grond van artikel 2`. */
import type * as Ast from '../../ast/index.ts';
import { dayAfter, parseDutchMonth } from '../../literals.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { RuleSentenceParser } from '../sentences/sentences.ts';
import { given } from '../token-words.ts';

export abstract class ExampleDayParser extends RuleSentenceParser {
  /** How long what is given holds: `met ingang van 1 juni 2025 tot 1 juli 2025`, `tot en met 30 juni 2025` */
  protected readonly running: Rule<Ast.Running> = this.define('looptijd', () => {
    let from: string | undefined;
    let to: string | undefined;
    this.OPTION(() => {
      this.CONSUME(T.MetIngangVan);
      from = this.SUBRULE(this.date);
    });
    this.OPTION1(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.Tot);
            to = this.SUBRULE1(this.date);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TotEnMet);
            const last = this.SUBRULE2(this.date);
            to = this.ACTION(() => dayAfter(last));
          },
        },
      ]),
    );
    return given({ from, to });
  });

  /** The day or days asked about: `op 1 januari 2025`, `in juni 2025`, `met ingang van 1 juni 2025` */
  protected readonly askedAt: Rule<Ast.AskedAt> = this.define('dag van de verwachting', () => {
    let from: string | undefined;
    let until: string | undefined;
    let on: string | undefined;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.MetIngangVan);
            from = this.SUBRULE(this.date);
            this.OPTION1(() => {
              this.CONSUME1(T.Tot);
              until = this.SUBRULE3(this.date);
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Tot);
            until = this.SUBRULE2(this.date);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Op);
            on = this.SUBRULE1(this.date);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.In);
            on = this.written(T.Maand, 'datum', parseDutchMonth).value;
          },
        },
      ]),
    );
    return given({ from, until, on });
  });

  /** `, op grond van artikel 2 lid 1` */
  protected readonly grounds: Rule<Ast.Citation[]> = this.define('op grond van', () => {
    let found: Ast.Citation[] = [];
    this.OPTION(() => {
      this.OPTION1(() => this.CONSUME(T.Komma));
      this.CONSUME(T.OpGrondVan);
      found = this.SUBRULE(this.citations);
    });
    return found;
  });
}
