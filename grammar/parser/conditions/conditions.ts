/** What stands after `indien` or `tenzij`: statements and lists, joined by `en` and `of`. */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Joiner, Rule } from '../base.ts';
import type { Subjects } from '../phrases.ts';
import { CITATION_STARTS, COMPUTED_STARTS, PREDICATE_STARTS, TERM_STARTS } from '../starts.ts';
import { combine, lastSubjects, type Joined } from './joined.ts';
import { StatementParser } from './statements.ts';

/** With which a condition may go on after a comma alone. */
const STATEMENT_STARTS = [
  ...TERM_STARTS.filter((type) => type !== T.Die), // that would be said of the noun before the comma
  ...CITATION_STARTS,
  ...COMPUTED_STARTS,
  T.HaakOpen,
  T.NaarHetOordeelVan,
  T.Gezegde,
  T.Omgekeerd,
  T.Niet,
  T.JongerDan,
  T.DeLeeftijdVan,
  T.NogGeen,
];

export abstract class ConditionParser extends StatementParser {
  /** `de belanghebbende een partner heeft of in Nederland woont, en artikel 2 van toepassing is` */
  readonly condition: Rule<Ast.Condition> = this.define('voorwaarden', () =>
    this.SUBRULE(this.conditionAbout, { ARGS: [undefined] }),
  );

  /** A condition that may go without a subject when one stands before it: `die persoon: a. meerderjarig is; of b. …` */
  protected readonly conditionAbout: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarden over',
    (before: Subjects | undefined) =>
      this.row(
        () => this.SUBRULE(this.conjunction, { ARGS: [before] }),
        () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.En, T.Of]),
        (previous) => {
          this.CONSUME(T.Komma);
          const connective = this.meaning<Joiner>(0, [
            [T.En, 'en'],
            [T.Of, 'of'],
          ]);
          const condition = this.SUBRULE1(this.conjunction, { ARGS: [lastSubjects(previous) ?? before] });
          return { connective, condition };
        },
      ),
  );

  /** Of subjects who were named: `[degene die] hier woont en een partner heeft` */
  protected readonly sharedCondition: Rule<Ast.Condition, [Subjects]> = this.define('bijzin', (subjects: Subjects) =>
    this.row(
      () => this.SUBRULE(this.sharedAtom, { ARGS: [subjects] }),
      () => this.isAt(1, [T.En, T.Of]) || (this.isAt(1, [T.Komma]) && this.isAt(2, PREDICATE_STARTS)),
      () => {
        const connective = this.joiner(0);
        const condition = this.choose<Ast.Condition>(1, [
          { GATE: () => this.startsPredicate(1), ALT: () => this.SUBRULE1(this.sharedAtom, { ARGS: [subjects] }) },
          { ALT: () => this.SUBRULE(this.atom) },
        ]);
        return { connective, condition };
      },
    ),
  );

  /** What binds more closely than `, en` and `, of`: `A en B`, `A, B en C` */
  protected readonly conjunction: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarde met en of of',
    (before: Subjects | undefined) =>
      this.row(
        () => this.SUBRULE(this.conditionItem, { ARGS: [before] }),
        () => this.continuesConjunction(),
        (previous) => {
          const connective = this.joiner(0);
          const condition = this.SUBRULE1(this.conditionItem, { ARGS: [lastSubjects(previous) ?? before] });
          return { connective, condition };
        },
      ),
  );

  /** Conditions one after another, as long as they go on; the next may need what the previous was about. */
  private row(
    first: () => Ast.Condition,
    goesOn: () => boolean,
    next: (previous: Ast.Condition | undefined) => Joined,
  ): Ast.Condition {
    const start = this.from();
    const parts: Joined[] = [];
    const condition = first();
    this.ACTION(() => parts.push({ connective: undefined, condition }));
    this.MANY({
      GATE: goesOn,
      DEF: () => {
        const found = next(parts.at(-1)?.condition);
        this.ACTION(() => parts.push(found));
      },
    });
    return this.ACTION(() => combine(parts, this.to(start)));
  }

  /** Between the commas of `bedraagt, indien C, € 100` no comma joins conditions: it ends them. */
  protected betweenCommas = false;

  private continuesConjunction(): boolean {
    if (this.betweenCommas && this.isAt(1, [T.Komma])) return false;
    if (this.isAt(1, [T.En, T.Of])) return !this.isAt(2, [T.LetterLabel, T.CijferLabel]);
    return this.isAt(1, [T.Komma]) && this.isAt(2, STATEMENT_STARTS);
  }

  protected readonly conditionItem: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarde of lijst',
    (before: Subjects | undefined) =>
      this.choose<Ast.Condition>(0, [
        { GATE: () => this.isAt(1, [T.DubbelePunt]), ALT: () => this.SUBRULE(this.conditionList, { ARGS: [before] }) },
        {
          GATE: () => before !== undefined && this.startsPredicate(this.afterJudge()),
          ALT: () => this.SUBRULE(this.sharedAtom, { ARGS: [before as Subjects] }),
        },
        { ALT: () => this.SUBRULE(this.atom) },
      ]),
  );

  /** `[slechts] indien …`, `voor zover …`, `tenzij …` */
  protected readonly conditionClause: Rule<Ast.ConditionClause> = this.define('voorwaarde', () => {
    const start = this.from();
    this.OPTION(() => this.CONSUME(T.Slechts));
    const kind = this.meaning<Ast.ConditionClause['kind']>(0, [
      [T.Indien, 'indien'],
      [T.Als_, 'indien'],
      [T.VoorZover, 'voor zover'],
      [T.Tenzij, 'tenzij'],
    ]);
    const condition = this.SUBRULE(this.condition);
    return { kind, condition, span: this.to(start) };
  });
}
