/**
 * One statement: `de belanghebbende een partner heeft`, `artikel 2 van toepassing is`, `het deel van A boven B meer
 * bedraagt dan C`, `naar het oordeel van de inspecteur …`.
 */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import type { Subjects } from '../phrases.ts';
import { CITATION_STARTS, COMPUTED_STARTS, TERM_STARTS } from '../starts.ts';
import { nameOf } from '../token-words.ts';
import { ConditionListParser } from './lists.ts';

/** In tokens: `het toetsingsinkomen van de partner van de belanghebbende`. */
const LONGEST_NAME = 20;

export abstract class StatementParser extends ConditionListParser {
  protected readonly atom: Rule<Ast.Condition> = this.define('bewering', () => {
    const start = this.from();
    return this.choose<Ast.Condition>(0, [
      {
        ALT: () => {
          this.CONSUME(T.HaakOpen);
          const inner = this.SUBRULE(this.condition);
          this.CONSUME(T.HaakSluit);
          return { ...inner, bracketed: true };
        },
      },
      {
        GATE: () => this.isAt(1, CITATION_STARTS),
        ALT: () => {
          const citations = this.SUBRULE(this.citations);
          this.OPTION1({
            GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.VanToepassingIs, T.Niet]),
            DEF: () => this.CONSUME(T.Komma), // artikel 2, tweede lid, van toepassing is
          });
          const negated = this.sees(0, T.Niet);
          this.CONSUME(T.VanToepassingIs);
          return { kind: 'citation-atom', citations, negated, text: this.textFrom(start), span: this.to(start) };
        },
      },
      { GATE: () => this.isAt(1, [T.NaarHetOordeelVan]), ALT: () => this.SUBRULE(this.judgementAtom) },
      {
        GATE: () => this.isAt(1, COMPUTED_STARTS) || this.supposesAhead(),
        ALT: () => {
          const value = this.SUBRULE(this.sum);
          const predicate = this.choose<Ast.ComparePredicate | Ast.FallsOnPredicate>(1, [
            { GATE: () => this.startsFallsOn(), ALT: () => this.SUBRULE(this.fallsOn) },
            { ALT: () => this.SUBRULE(this.comparison) },
          ]);
          return { kind: 'value-atom', value, predicate, text: this.textFrom(start), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          let list: Ast.Condition | undefined;
          this.OPTION2({
            GATE: () => this.isAt(1, [T.DubbelePunt]),
            DEF: () => {
              list = this.SUBRULE(this.conditionList, { ARGS: [subjects] }); // die persoon: a. meerderjarig is; of b. …
            },
          });
          // no choice between the two: what is wrong in a predicate is said there, in its own words
          if (list !== undefined && !this.RECORDING_PHASE) return list;
          return this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
        },
      },
    ]);
  });

  /** Does a name with `als ware` behind it stand here? */
  private supposesAhead(): boolean {
    let k = 1;
    while (k < LONGEST_NAME && this.isAt(k, [...TERM_STARTS, T.Van])) k += 1;
    return k > 1 && this.isAt(k, [T.AlsWare]);
  }

  /** `naar het oordeel van de Belastingdienst/Toeslagen de nadelige gevolgen onevenredig zijn` */
  protected readonly judgementAtom: Rule<Ast.JudgementAtom | Ast.Atom> = this.define(
    'oordeel in een voorwaarde',
    () => {
      const start = this.from();
      const by = this.SUBRULE(this.judgedBy);
      return this.choose<Ast.JudgementAtom | Ast.Atom>(0, [
        {
          ALT: () => {
            const clause = this.CONSUME(T.Oordeelzin);
            return {
              kind: 'judgement-atom',
              clause: nameOf(clause),
              by: by?.name ?? '',
              bySpan: by?.span ?? { start: 0, end: 0 },
              text: this.textFrom(start),
              span: this.to(start),
            };
          },
        },
        {
          ALT: () => {
            const subjects = this.SUBRULE(this.subjects);
            const said = this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
            return { ...said, judgedBy: by };
          },
        },
      ]);
    },
  );

  /** `in Nederland woont`, of subjects who were named before. */
  protected readonly sharedAtom: Rule<Ast.Condition, [Subjects]> = this.define(
    'bewering met gedeeld onderwerp',
    (subjects: Subjects) => {
      const start = this.from();
      return this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
    },
  );
}
