/** What may stand before a main clause: `In afwijking van lid 1`, `Voor de toepassing van artikel 3 en van deze wet`. */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { CITATION_STARTS } from '../starts.ts';
import { withCondition } from './fronted.ts';
import { MainClauseParser } from './main-clauses.ts';

/** With which another scope goes on after a comma. */
const SCOPE_STARTS = [T.En, ...CITATION_STARTS, T.DezeWet, T.Van];

/** In tokens: `Als partner van de belanghebbende wordt mede aangemerkt`. */
const LONGEST_DEFINED = 30;

const DEFINES = [
  T.WordtVerstaan,
  T.WordtAangemerkt,
  T.WordtMedeVerstaan,
  T.WordtMedeAangemerkt,
  T.WordtNietVerstaan,
  T.WordtNietAangemerkt,
];

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

  /** `Indien de aanvrager een partner heeft, bedraagt de grens …` */
  protected readonly conditionFirst: Rule<Ast.Sentence> = this.define('zin met de voorwaarde voorop', () => {
    const clause = this.SUBRULE(this.conditionClause);
    this.CONSUME(T.Komma);
    const sentence = this.SUBRULE(this.verbFirst, { ARGS: [undefined] });
    return this.ACTION(() => withCondition(sentence, clause));
  });

  /** Does a condition open the sentence? `Als partner wordt mede aangemerkt …` is a definition. */
  protected startsCondition(): boolean {
    if (this.isAt(1, [T.Indien, T.VoorZover, T.Tenzij])) return true;
    if (!this.isAt(1, [T.Als_])) return false;
    let k = 2;
    while (k < LONGEST_DEFINED && !this.isAt(k, [T.Komma, T.Punt, ...DEFINES])) k += 1;
    return this.isAt(k, [T.Komma]);
  }

  /** `In deze wet wordt onder partner verstaan degene die …`: as without those words. */
  protected readonly inThisLaw: Rule<Ast.Sentence> = this.define('zin over deze wet', () => {
    this.CONSUME(T.InDezeWet);
    return this.SUBRULE(this.verbFirst, { ARGS: [undefined] });
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
