/** Definitions: `Onder kind wordt [mede | niet] verstaan degene die …`, `Met X wordt gelijkgesteld degene die …`. */
import { tokenMatcher } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { RELATIVES } from '../starts.ts';
import { nameOf } from '../token-words.ts';
import type { Additions } from './additions.ts';
import { OutcomeParser } from './outcomes.ts';

/** How something is said to be what is defined: that, also that, not that, or taken for that. */
type Manner = Pick<Ast.StatusSentence, 'also' | 'fiction'> & Pick<Ast.NounPredicate, 'negated'>;

type Defined = Omit<Ast.NounPredicate, 'negated' | 'span'> | Omit<Ast.PhrasePredicate, 'negated' | 'span'>;

const SO: Manner = { also: false, negated: false, fiction: false };
const ALSO: Manner = { ...SO, also: true };
const NOT: Manner = { ...SO, negated: true };
const EQUATED: Manner = { ...SO, also: true, fiction: true };

export abstract class DefinitionParser extends OutcomeParser {
  /** `Onder medebewoner wordt verstaan degene die …`, `Als X wordt niet aangemerkt degene die …`, `Met X wordt gelijkgesteld degene die …` */
  protected readonly definition: Rule<Ast.Sentence> = this.define('begripsbepaling', () => {
    const start = this.from();
    const what = this.definedNoun();
    const manner = this.meaning<Manner>(1, [
      [T.WordtVerstaan, SO],
      [T.WordtAangemerkt, SO],
      [T.WordtMedeVerstaan, ALSO],
      [T.WordtMedeAangemerkt, ALSO],
      [T.WordtNietVerstaan, NOT],
      [T.WordtNietAangemerkt, NOT],
      [T.WordtGelijkgesteld, EQUATED],
    ]);
    return this.definitionOf(what, manner, undefined, start);
  });

  /** After `Voor de toepassing van lid 1 wordt`: `onder kind [mede | niet] verstaan degene die …` */
  protected readonly definitionAfterVerb: Rule<Ast.Sentence, [Ast.Leading | undefined]> = this.define(
    'begripsbepaling na voorop',
    (leading: Ast.Leading | undefined) => {
      const start = this.from();
      const what = this.definedNoun();
      let manner = SO;
      this.OPTION1(() => {
        manner = this.meaning<Manner>(1, [
          [T.Mede, ALSO],
          [T.Niet, NOT],
        ]);
      });
      const verb = this.oneOf(2, [T.Verstaan, T.Aangemerkt, T.Gelijkgesteld]);
      if (tokenMatcher(verb, T.Gelijkgesteld)) manner = { ...EQUATED, negated: manner.negated };
      return this.definitionOf(what, manner, leading, start);
    },
  );

  /** `onder kind van X`, `als partner`, `als ongehuwd`, `met een kind`: what is defined. */
  private definedNoun(): Defined {
    this.oneOf(0, [T.Onder_, T.Als_, T.Met]);
    const what = this.choose<Defined>(3, [
      {
        ALT: () => {
          const phrase = this.CONSUME(T.Gezegde); // als ongehuwd
          return { kind: 'phrase', phrase: nameOf(phrase), verb: 'is' };
        },
      },
      { ALT: () => ({ kind: 'noun', noun: this.SUBRULE(this.head) }) },
    ]);
    const object = this.SUBRULE(this.objectOf);
    return { ...what, ...object };
  }

  /** What is defined and how are read; who it is comes behind them. */
  private definitionOf(
    what: Defined,
    { negated, also, fiction }: Manner,
    leading: Ast.Leading | undefined,
    start: number,
  ): Ast.Sentence {
    const predicate = { ...what, negated, span: this.to(start) };
    const who = this.SUBRULE(this.defined);
    const lead = leading ? { leading } : {};
    return { kind: 'status-sentence', predicate, also, only: false, fiction, ...lead, ...who, span: this.to(start) };
  }

  /** Who it is, after `wordt verstaan`: `degene die partner is, indien …` */
  protected readonly defined: Rule<Additions & Pick<Ast.StatusSentence, 'subjects'>> = this.define('wie het is', () => {
    const subject = this.SUBRULE(this.term);
    const at = this.from();
    let that: Ast.Condition | undefined;
    this.OPTION({
      GATE: () => this.isAt(1, RELATIVES),
      DEF: () => {
        this.SUBRULE(this.relative);
        that = this.SUBRULE(this.sharedCondition, { ARGS: [{ terms: [subject], connective: 'of' }] });
      },
    });
    const span = this.to(at);
    const tail = this.SUBRULE(this.additions);
    const whose: Ast.ConditionClause[] = that ? [{ kind: 'indien', condition: that, span }] : [];
    return { ...tail, subjects: [subject], conditions: [...whose, ...(tail.conditions ?? [])] };
  });
}
