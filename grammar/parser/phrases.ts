/**
 * Phrases that hold one another: a value holds conditions, a condition holds values, a name holds a clause about it.
 * No file can come first; so what others hold before it is read stands here, and each is given in the file named.
 */
import type * as Ast from '../ast/index.ts';
import * as T from '../tokens.ts';
import { BaseParser, type Joiner, type Rule } from './base.ts';
import { CLAUSE_STARTS } from './starts.ts';

/** Of whom something is said: one name or more, joined by `en` or `of`. */
export interface Subjects {
  readonly terms: Ast.Term[];
  readonly connective: Joiner;
}

export abstract class PhraseParser extends BaseParser {
  /** `4,225% van het drempelinkomen, vermeerderd met € 12`: `values/values.ts`. */
  abstract readonly expression: Rule<Ast.Expression>;

  /** The same without commas in it: `values/values.ts`. */
  abstract readonly sum: Rule<Ast.Expression>;

  /** One operand: `4,225% van het drempelinkomen`: `values/values.ts`. */
  protected abstract readonly part: Rule<Ast.Expression>;

  /** `de belanghebbende een partner heeft en in Nederland woont`: `conditions/conditions.ts`. */
  abstract readonly condition: Rule<Ast.Condition>;

  /** The same, about persons who were named before: `conditions/conditions.ts`. */
  protected abstract readonly conditionAbout: Rule<Ast.Condition, [Subjects | undefined]>;

  /** `indien …`, `voor zover …`, `tenzij …`: `conditions/conditions.ts`. */
  protected abstract readonly conditionClause: Rule<Ast.ConditionClause>;

  /** Behind `die` or `dat`: `in Nederland woont`: `conditions/predicates.ts`. */
  protected abstract readonly thatClause: Rule<NonNullable<Ast.HasPredicate['that']>>;

  /** Conditions of one item in a list: `[a. het inkomen,] indien …, tenzij …`. Takes the first numbers of its rule. */
  protected itemClauses(): Ast.ConditionClause[] {
    const clauses: Ast.ConditionClause[] = [];
    this.MANY({
      GATE: () => this.isAt(this.isAt(1, [T.Komma]) ? 2 : 1, CLAUSE_STARTS),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Komma));
        const clause = this.SUBRULE(this.conditionClause);
        this.ACTION(() => clauses.push(clause));
      },
    });
    return clauses;
  }

  /** Does a predicate without a subject of its own stand at this token? `conditions/predicates.ts` */
  protected abstract startsPredicate(k: number): boolean;
}
