/** What a value is, behind `bedraagt`: `€ 100, indien …`, `, indien …, € 100`, or `: a. € 100, indien …; of b. …`. */
import type { IToken } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { CLAUSE_STARTS } from '../starts.ts';
import type { Additions } from './additions.ts';
import { ComplementParser } from './complements.ts';

export abstract class OutcomeParser extends ComplementParser {
  /** With the condition before it, behind it, or in each item of the list. */
  protected readonly outcome: Rule<Additions & Pick<Ast.ValueSentence, 'value'>> = this.define('wat het is', () => {
    const inserted: Ast.ConditionClause[] = [];
    this.OPTION({
      GATE: () => this.isAt(2, CLAUSE_STARTS),
      DEF: () => {
        const clause = this.SUBRULE(this.insertedCondition);
        this.ACTION(() => inserted.push(clause));
      },
    });
    const value = this.choose<Ast.Expression>(0, [
      { ALT: () => this.SUBRULE(this.alternatives) },
      { ALT: () => this.SUBRULE(this.expression) },
    ]);
    const tail = this.SUBRULE(this.additions);
    return this.ACTION(() => ({ value, ...tail, conditions: [...inserted, ...tail.conditions] }));
  });

  /** `, indien de aanvrager een partner heeft,` */
  protected readonly insertedCondition: Rule<Ast.ConditionClause> = this.define("voorwaarde tussen komma's", () => {
    this.CONSUME(T.Komma);
    this.ACTION(() => (this.betweenCommas = true));
    const clause = this.SUBRULE(this.conditionClause);
    this.ACTION(() => (this.betweenCommas = false));
    this.CONSUME1(T.Komma);
    return clause;
  });

  /** `: a. € 100, indien …; b. € 200, indien …; of c. in de overige gevallen: € 50` */
  protected readonly alternatives: Rule<Ast.Expression> = this.define('lijst van waarden', () => {
    const start = this.from();
    this.CONSUME(T.DubbelePunt);
    const terms: Ast.Alternative[] = [];
    const first = this.CONSUME(T.LetterLabel);
    this.SUBRULE(this.alternative, { ARGS: [first, terms] });
    this.MANY({
      GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.LetterLabel]) || this.isAt(3, [T.LetterLabel])),
      DEF: () => {
        this.CONSUME(T.Puntkomma);
        this.OPTION(() => this.oneOf(1, [T.En, T.Of]));
        const next = this.CONSUME1(T.LetterLabel);
        this.SUBRULE1(this.alternative, { ARGS: [next, terms] });
      },
    });
    return { kind: 'alternatives', terms, span: this.to(start) };
  });

  /** `€ 100, indien die persoon meerderjarig is`, `in de overige gevallen: € 50` */
  protected readonly alternative: Rule<void, [IToken, Ast.Alternative[]]> = this.define(
    'onderdeel met een waarde',
    (label: IToken, terms: Ast.Alternative[]) => {
      const start = this.from();
      let otherwise = false;
      this.OPTION1(() => {
        this.CONSUME(T.InOverigeGevallen);
        this.OPTION2(() => this.CONSUME(T.DubbelePunt));
        otherwise = true;
      });
      const value = this.SUBRULE(this.expression);
      const conditions = this.itemClauses();
      this.OPTION3({
        GATE: () => this.isAt(this.isAt(1, [T.Komma]) ? 2 : 1, [T.InOverigeGevallen]),
        DEF: () => {
          this.OPTION4(() => this.CONSUME1(T.Komma));
          this.CONSUME1(T.InOverigeGevallen);
          otherwise = true;
        },
      });
      this.ACTION(() =>
        terms.push({
          label: label.image.replace(/\.$/, ''),
          value,
          conditions,
          ...(otherwise ? { otherwise } : {}),
          span: this.to(start),
        }),
      );
    },
  );
}
