/** What may stand before a main clause: `In afwijking van lid 1`, `Voor de toepassing van artikel 3 en van deze wet`. */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { CITATION_STARTS } from '../starts.ts';
import { MainClauseParser } from './main-clauses.ts';

/** With which another scope goes on after a comma. */
const SCOPE_STARTS = [T.En, ...CITATION_STARTS, T.DezeWet, T.Van];

export abstract class OpeningParser extends MainClauseParser {
  /** `In afwijking van lid 1 bedraagt …` */
  protected readonly leadingSentence: Rule<Ast.Sentence> = this.define('zin met voorop', () => {
    const start = this.from();
    const kind = this.meaning<Ast.Leading['kind']>(0, [
      [T.InAfwijkingVan, 'in afwijking van'],
      [T.InAanvullingOp, 'in aanvulling op'],
      [T.Onverminderd, 'onverminderd'],
    ]);
    const citations = this.SUBRULE(this.citations);
    const leading: Ast.Leading = { kind, citations, span: this.to(start) };
    this.OPTION({
      GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.Bedraagt, T.TeltMee, T.Bestaat, T.Werkwoord]),
      DEF: () => this.CONSUME(T.Komma), // In afwijking van artikel 2, tweede lid, bedraagt …
    });
    return this.SUBRULE(this.verbFirst, { ARGS: [leading] });
  });

  /** `Voor de toepassing van artikel 3 en van deze wet is …` */
  protected readonly scopedSentence: Rule<Ast.Sentence> = this.define('zin met bereik', () => {
    const start = this.from();
    this.CONSUME(T.VoorDeToepassingVan);
    const citations: Ast.Citation[] = [];
    this.SUBRULE(this.scope, { ARGS: [citations] });
    this.MANY({
      GATE: () => this.continuesScope(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(T.Komma));
        this.OPTION3(() => this.CONSUME(T.En));
        this.OPTION1(() => this.CONSUME(T.Van));
        this.SUBRULE1(this.scope, { ARGS: [citations] });
      },
    });
    const leading: Ast.Leading = { kind: 'voor de toepassing van', citations, span: this.to(start) };
    this.OPTION4(() => this.CONSUME4(T.Komma)); // Voor de toepassing van artikel 3, eerste lid, is …
    return this.choose<Ast.Sentence>(0, [
      {
        GATE: () => this.isAt(2, [T.WijzigingBemonstering]),
        ALT: () => {
          this.CONSUME(T.Werkwoord);
          this.CONSUME(T.WijzigingBemonstering);
          return { kind: 'sampling-sentence', span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.verbFirst, { ARGS: [leading] }) },
    ]);
  });

  /** `, artikel 4`, `en van artikel 4`, `, en van deze wet` */
  private continuesScope(): boolean {
    return this.isAt(1, [T.En]) || (this.isAt(1, [T.Komma]) && this.isAt(2, SCOPE_STARTS));
  }

  /** `deze wet`, which is everything; or a citation. */
  protected readonly scope: Rule<void, [Ast.Citation[]]> = this.define('bereik', (citations: Ast.Citation[]) => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.DezeWet);
        },
      },
      {
        ALT: () => {
          const found = this.SUBRULE(this.citation);
          this.ACTION(() => citations.push(...found));
        },
      },
    ]);
  });
}
