/** Lists of conditions: `: a. hij hier woont; b. hij meerderjarig is; en c. hij: 1°. …`. */
import type { IToken, TokenType } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Joiner, Rule } from '../base.ts';
import type { Subjects } from '../phrases.ts';
import { PredicateParser } from './predicates.ts';

/** What the items of a list are added to, and of whom they may speak without naming them. */
type ItemArguments = [items: Ast.ListItem[], connectives: Joiner[], before: Subjects | undefined];

export abstract class ConditionListParser extends PredicateParser {
  protected readonly conditionList: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'lijst',
    (before: Subjects | undefined) => {
      const start = this.from();
      this.CONSUME(T.DubbelePunt);
      const items: Ast.ListItem[] = [];
      const connectives: Joiner[] = [];
      this.OR([
        { ALT: () => this.SUBRULE(this.letterItems, { ARGS: [items, connectives, before] }) },
        { ALT: () => this.SUBRULE(this.numberItems, { ARGS: [items, connectives, before] }) },
      ]);
      const connective = connectives.at(-1);
      return { kind: 'list', ...(connective ? { connective } : {}), items, span: this.to(start) };
    },
  );

  protected readonly letterItems: Rule<void, ItemArguments> = this.define('onderdelen', (...args: ItemArguments) =>
    this.items(T.LetterLabel, ...args),
  );

  protected readonly numberItems: Rule<void, ItemArguments> = this.define(
    'onderdelen onder',
    (...args: ItemArguments) => this.items(T.CijferLabel, ...args),
  );

  /** `a. …; b. …; en c. …` */
  private items(label: TokenType, ...[items, connectives, before]: ItemArguments): void {
    const first = this.CONSUME(label);
    this.SUBRULE(this.listItem, { ARGS: [first, items, before] });
    this.MANY({
      GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [label]) || this.isAt(3, [label])),
      DEF: () => {
        this.CONSUME(T.Puntkomma);
        this.SUBRULE(this.listConnective, { ARGS: [connectives] });
        const next = this.CONSUME1(label);
        this.SUBRULE1(this.listItem, { ARGS: [next, items, before] });
      },
    });
  }

  protected readonly listConnective: Rule<void, [Joiner[]]> = this.define('en of of', (connectives: Joiner[]) => {
    this.OPTION(() => {
      const word = this.meaning<Joiner>(0, [
        [T.En, 'en'],
        [T.Of, 'of'],
      ]);
      this.ACTION(() => connectives.push(word));
    });
  });

  /** One item, with conditions of its own: `in Nederland woont, tenzij …` */
  protected readonly listItem: Rule<void, [IToken, Ast.ListItem[], Subjects | undefined]> = this.define(
    'onderdeel',
    (label: IToken, items: Ast.ListItem[], before: Subjects | undefined) => {
      const start = this.from();
      const condition = this.SUBRULE(this.conditionAbout, { ARGS: [before] });
      const clauses = this.itemClauses();
      this.ACTION(() => items.push({ label: levelOf(label), condition, clauses, span: this.to(start) }));
    },
  );
}

/** `a.` is onderdeel a, `1º.` onder 1°. */
function levelOf(label: IToken): string {
  return label.image.replace(/\.$/, '').replace('º', '°');
}
