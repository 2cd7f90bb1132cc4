/**
 * Main clauses: `De normpremie bedraagt A`, `Degene is partner, indien …`, `Er bestaat geen zorgtoeslag, indien …`;
 * and the same with the verb first, after `In afwijking van lid 1`.
 */
import type { IToken } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { DefinitionParser } from './definitions.ts';
import { grantForm } from './grant-form.ts';

export abstract class MainClauseParser extends DefinitionParser {
  /** Subject first: `De normpremie bedraagt …`, `Degene is partner …`, `Geen huurtoeslag wordt toegekend …` */
  protected readonly mainSentence: Rule<Ast.Sentence> = this.define('hoofdzin', () => {
    const start = this.from();
    const subjects = this.SUBRULE(this.subjects);
    const subject = subjects?.terms?.[0] as Ast.Term;
    return this.choose<Ast.Sentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.Bedraagt);
          const outcome = this.SUBRULE(this.outcome);
          return { kind: 'value-sentence', subject, ...outcome, span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Werkwoord]) && this.startsValueAfterVerb(2),
        ALT: () => {
          this.CONSUME(T.Werkwoord); // De pensioendag is de geboortedatum vermeerderd met …
          this.SUBRULE(this.equals);
          const outcome = this.SUBRULE1(this.outcome);
          return { kind: 'value-sentence', subject, ...outcome, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const verb = this.CONSUME(T.WordtGeacht); // De minderjarige met een kind wordt geacht meerderjarig te zijn
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, false] });
          this.CONSUME(T.TeZijn);
          const tail = this.SUBRULE2(this.additions);
          const acting = { kind: 'status-sentence', subjects: subjects?.terms ?? [], predicate, also: true } as const;
          return { ...acting, only: false, fiction: true, ...tail, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const verb = this.oneOf(1, [T.Werkwoord, T.EigenWerkwoord]);
          return this.SUBRULE(this.mainPredicate, { ARGS: [subjects, verb, undefined, start] });
        },
      },
    ]);
  });

  /** After `In afwijking van lid 1` or `Indien …,`: the verb comes first. */
  protected readonly verbFirst: Rule<Ast.Sentence, [Ast.Leading | undefined]> = this.define(
    'hoofdzin na voorop',
    (leading: Ast.Leading | undefined) => {
      const start = this.from();
      const lead = leading ? { leading } : {};
      return this.choose<Ast.Sentence>(0, [
        {
          ALT: () => {
            this.CONSUME(T.Bedraagt);
            const subject = this.SUBRULE(this.qualifiedTerm);
            const outcome = this.SUBRULE(this.outcome);
            return { kind: 'value-sentence', subject, ...lead, ...outcome, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TeltMee);
            const value = this.SUBRULE1(this.expression);
            const tail = this.SUBRULE1(this.additions);
            return { kind: 'counts-sentence', value, ...lead, ...tail, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Bestaat);
            const subject = this.SUBRULE1(this.term);
            const tail = this.SUBRULE2(this.additions);
            const form = grantForm(subject, false);
            return { kind: 'grant-sentence', subject, form, ...lead, ...tail, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            const verb = this.CONSUME(T.Werkwoord);
            return this.choose<Ast.Sentence>(2, [
              {
                GATE: () => this.isAt(1, [T.Onder_, T.Als_, T.Met]),
                ALT: () => this.SUBRULE(this.definitionAfterVerb, { ARGS: [leading] }),
              },
              { ALT: () => this.SUBRULE(this.afterVerb, { ARGS: [verb, leading, start] }) },
            ]);
          },
        },
      ]);
    },
  );

  /** `is een persoon mede ongehuwd`: the main clause from its subject on. */
  protected readonly afterVerb: Rule<Ast.Sentence, [IToken, Ast.Leading | undefined, number]> = this.define(
    'hoofdzin na het werkwoord',
    (verb: IToken, leading: Ast.Leading | undefined, start: number) => {
      const lead = leading ? { leading } : {};
      const subjects = this.SUBRULE(this.subjects);
      return this.choose<Ast.Sentence>(1, [
        {
          GATE: () => this.startsValueAfterVerb(1),
          ALT: () => {
            this.SUBRULE1(this.equals);
            const value = this.SUBRULE2(this.expression); // is de pensioendag de geboortedatum vermeerderd met …
            const tail = this.SUBRULE3(this.additions);
            const subject = subjects?.terms?.[0] as Ast.Term;
            return { kind: 'value-sentence', subject, value, ...lead, ...tail, span: this.to(start) };
          },
        },
        { ALT: () => this.SUBRULE(this.mainPredicate, { ARGS: [subjects, verb, leading, start] }) },
      ]);
    },
  );

  /** `Er bestaat geen zorgtoeslag indien …` */
  protected readonly thereIsNone: Rule<Ast.Sentence> = this.define('er bestaat geen', () => {
    const start = this.from();
    this.CONSUME(T.ErBestaat);
    const subject = this.SUBRULE(this.term);
    const tail = this.SUBRULE(this.additions);
    return { kind: 'grant-sentence', subject, form: grantForm(subject, false), ...tail, span: this.to(start) };
  });
}
