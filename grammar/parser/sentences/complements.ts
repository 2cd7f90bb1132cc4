/**
 * What a main clause says after its verb: `[De belanghebbende heeft] geen partner`, `[wordt] slechts toegekend`,
 * `[is] mede partner van X`, `[is gelijk aan] A`.
 */
import type { IToken, TokenType } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import type { Subjects } from '../phrases.ts';
import { EXPRESSION_STARTS } from '../starts.ts';
import { isNamed, isNegated, lemma, nameOf } from '../token-words.ts';
import { AdditionParser } from './additions.ts';
import { grantForm } from './grant-form.ts';

export abstract class ComplementParser extends AdditionParser {
  /** `[is] mede ongehuwd, indien …`, `[wordt] slechts toegekend, indien …` */
  protected readonly mainPredicate: Rule<Ast.Sentence, [Subjects, IToken, Ast.Leading | undefined, number]> =
    this.define(
      'gezegde van de hoofdzin',
      (subjects: Subjects, verb: IToken, leading: Ast.Leading | undefined, start: number) => {
        const said = new Set<TokenType>();
        this.MANY(() => said.add(this.oneOf(0, [T.Mede, T.Slechts, T.Niet]).tokenType));
        const negated = said.has(T.Niet);
        const lead = leading ? { leading } : {};
        return this.choose<Ast.Sentence>(1, [
          {
            ALT: () => {
              this.CONSUME(T.Toegekend);
              const tail = this.SUBRULE(this.additions);
              return {
                kind: 'grant-sentence',
                subject: subjects?.terms?.[0] as Ast.Term,
                form: said.has(T.Slechts) ? 'slechts' : grantForm(subjects?.terms?.[0], negated),
                ...lead,
                ...tail,
                span: this.to(start),
              };
            },
          },
          {
            ALT: () => {
              const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, negated] });
              const tail = this.SUBRULE1(this.additions);
              return {
                kind: 'status-sentence',
                subjects: subjects?.terms ?? [],
                predicate,
                ...(predicate?.kind === 'phrase' && predicate.mayVerb !== undefined ? { may: true } : {}),
                also: said.has(T.Mede),
                only: said.has(T.Slechts),
                fiction: false,
                ...lead,
                ...tail,
                span: this.to(start),
              };
            },
          },
        ]);
      },
    );

  /** After the verb of a main clause: `[geen | een] partner van X`, `in Nederland`, `aan … voldaan`. */
  protected readonly mainComplement: Rule<Ast.PhrasePredicate | Ast.NounPredicate, [IToken, boolean]> = this.define(
    'gezegde',
    (verb: IToken, negated: boolean) => {
      const start = this.from();
      return this.choose<Ast.PhrasePredicate | Ast.NounPredicate>(0, [
        {
          GATE: () => this.isAt(1, [T.Gezegde]) || this.startsNoPhrase(),
          ALT: () => {
            const none = this.sees(1, T.Geen); // heeft geen aanspraak op …
            const phrase = this.CONSUME(T.Gezegde);
            const object = this.SUBRULE(this.objectOf);
            const after = this.sees(2, T.Niet); // herziet de tegemoetkoming niet
            let infinitive: IToken | undefined;
            this.OPTION(() => {
              infinitive = this.oneOf(1, [T.Werkwoord, T.EigenWerkwoord]);
            });
            const may = infinitive && lemma(verb) === 'kan' ? { mayVerb: lemma(infinitive) } : {};
            return {
              kind: 'phrase',
              phrase: nameOf(phrase),
              verb: lemma(verb),
              ...may,
              negated: negated || none || after || isNegated(phrase),
              ...object,
              span: this.to(start),
            };
          },
        },
        {
          ALT: () => {
            const noun = this.SUBRULE(this.head);
            const object = this.SUBRULE1(this.objectOf);
            const none = isNamed(noun) && noun.article === 'geen';
            return { kind: 'noun', noun, negated: negated || none, ...object, span: this.to(start) };
          },
        },
      ]);
    },
  );

  /** What can only be a value stands here, not what somebody is. */
  private startsValue(k: number): boolean {
    return this.isAt(k, [T.Datum, T.DePeildatum, T.DeEersteDagVan, T.Bedrag, T.Procent, ...EXPRESSION_STARTS]);
  }

  /** After the verb and, where the verb comes first, its subject: `de geboortedatum vermeerderd met …`, `gelijk aan …` */
  protected startsValueAfterVerb(k: number): boolean {
    if (this.isAt(k, [T.GelijkAan, T.GesteldOp])) return true;
    return this.startsValue(k) || (this.isAt(k, [T.De, T.Het]) && this.isAt(k + 1, [T.Naam]));
  }

  /** `is gelijk aan`, `wordt gesteld op`: other words for `bedraagt`. */
  protected readonly equals: Rule<void> = this.define('is gelijk aan', () => {
    this.OPTION(() => this.oneOf(0, [T.GelijkAan, T.GesteldOp]));
  });
}
