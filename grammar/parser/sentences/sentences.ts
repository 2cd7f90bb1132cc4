/** Sentences that make law, and what else is read at once: a condition alone, the measure of a termijn. */
import type * as Ast from '../../ast/index.ts';
import { parseDutchDuration } from '../../literals.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { CITATION_STARTS } from '../starts.ts';
import { ProvisionParser } from './provisions.ts';

export abstract class RuleSentenceParser extends ProvisionParser {
  /** One sentence under a lid, with its full stop. */
  readonly ruleSentence: Rule<Ast.Sentence> = this.define('zin', () => {
    const start = this.from();
    this.betweenCommas = false; // the sentence before may have broken off between its commas
    const sentence = this.choose<Ast.Sentence>(0, [
      {
        GATE: () => this.isAt(1, [T.InAfwijkingVan, T.InAanvullingOp, T.Onverminderd]),
        ALT: () => this.SUBRULE(this.leadingSentence),
      },
      { GATE: () => this.isAt(1, [T.VoorDeToepassingVan]), ALT: () => this.SUBRULE(this.scopedSentence) },
      { GATE: () => this.startsCondition(), ALT: () => this.SUBRULE(this.conditionFirst) },
      { ALT: () => this.SUBRULE(this.inThisLaw) },
      { GATE: () => this.isAt(1, [T.Onder_, T.Als_, T.Met]), ALT: () => this.SUBRULE(this.definition) },
      { GATE: () => this.isAt(1, CITATION_STARTS), ALT: () => this.SUBRULE(this.citationSentence) },
      {
        GATE: () => this.isAt(1, [T.De, T.Het]) && this.isAt(2, [T.Wet]),
        ALT: () => this.SUBRULE(this.lawSentence),
      },
      { GATE: () => this.isAt(1, [T.TenHoogsteEenPersoon]), ALT: () => this.SUBRULE(this.rankSentence) },
      { GATE: () => this.isAt(1, [T.NietGecodeerdIs]), ALT: () => this.SUBRULE(this.notCodedSentence) },
      { GATE: () => this.isAt(1, [T.ErBestaat]), ALT: () => this.SUBRULE(this.thereIsNone) },
      { ALT: () => this.SUBRULE(this.mainSentence) },
    ]);
    this.CONSUME(T.Punt);
    return { ...sentence, span: this.to(start) };
  });

  /** A condition on its own, for tests and tables. */
  readonly conditionOnly: Rule<Ast.Condition> = this.define('voorwaarde alleen', () => this.SUBRULE(this.condition));

  /** Under `termijn`: `binnen zes weken na de dagtekening`, `tot en met 31 december van het volgende kalenderjaar` */
  readonly termMeasure: Rule<Ast.TermMeasure> = this.define('termijn', () => {
    const start = this.from();
    this.OPTION(() => this.CONSUME(T.Binnen));
    const bare = this.choose<Omit<Ast.TermMeasure, 'conditions' | 'span'>>(0, [
      {
        ALT: () => {
          const duration = this.written(T.Duur, 'duur', parseDutchDuration);
          const how = this.meaning<Ast.TermMeasure['how']>(1, [
            [T.Na, 'na'],
            [T.Voor, 'voor'],
            [T.MetIngangVan, 'vanaf'],
          ]);
          const day = this.SUBRULE(this.expression);
          return { how, duration, day };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Tot);
          return { how: 'tot', day: this.SUBRULE1(this.expression) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.TotEnMet);
          return { how: 'tot en met', day: this.SUBRULE2(this.expression) };
        },
      },
    ]);
    const conditions: Ast.ConditionClause[] = [];
    this.MANY(() => {
      this.OPTION1(() => this.CONSUME(T.Komma));
      const clause = this.SUBRULE(this.conditionClause);
      this.ACTION(() => conditions.push(clause));
    });
    this.OPTION2(() => this.CONSUME(T.Punt));
    return { ...bare, conditions, span: this.to(start) };
  });
}
