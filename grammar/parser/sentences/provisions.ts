/**
 * Sentences about provisions: `Lid 5 gaat voor lid 4`, `Lid 3 is niet van toepassing, indien …`, `Ten hoogste één
 * persoon is partner, in de rangorde: …`, `Niet gecodeerd is …`.
 */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { nameOf } from '../token-words.ts';
import { OpeningParser } from './openings.ts';

export abstract class ProvisionParser extends OpeningParser {
  /** `Lid 5 gaat voor lid 4`, `Lid 3 is niet van toepassing indien …` */
  protected readonly citationSentence: Rule<Ast.Sentence> = this.define('zin over een bepaling', () => {
    const start = this.from();
    const citations = this.SUBRULE(this.citations);
    return this.choose<Ast.Sentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.GaatVoor);
          const second = this.SUBRULE1(this.citations);
          return { kind: 'priority-sentence', first: citations, second, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.IsVanOvereenkomstigeToepassing);
          const tail = this.SUBRULE2(this.additions);
          return { kind: 'analogy-sentence', citations, ...tail, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.IsVanToepassing);
          const tail = this.SUBRULE(this.additions);
          return { kind: 'applicability-sentence', citations, negated: false, ...tail, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.IsNietVanToepassing);
          const tail = this.SUBRULE1(this.additions);
          return { kind: 'applicability-sentence', citations, negated: true, ...tail, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.KanBuitenToepassingBlijven);
          const tail = this.SUBRULE3(this.additions);
          return { kind: 'applicability-sentence', citations, negated: true, may: true, ...tail, span: this.to(start) };
        },
      },
    ]);
  });

  /** `De Algemene termijnenwet is niet van toepassing op lid 1 en lid 2.` */
  protected readonly lawSentence: Rule<Ast.Sentence> = this.define('zin over een wet', () => {
    const start = this.from();
    this.oneOf(0, [T.De, T.Het]);
    const law = this.CONSUME(T.Wet);
    this.CONSUME(T.IsNietVanToepassing);
    this.CONSUME(T.Op);
    const on = this.SUBRULE(this.citations);
    const span = this.to(start);
    const tail = this.SUBRULE(this.additions);
    const out = { law: nameOf(law), on, span };
    return { kind: 'applicability-sentence', citations: [], negated: true, law: out, ...tail, span: this.to(start) };
  });

  /** `Ten hoogste één persoon is partner van X, in de rangorde: artikel 3 lid 1; lid 2` */
  protected readonly rankSentence: Rule<Ast.Sentence> = this.define('rangorde', () => {
    const start = this.from();
    this.CONSUME(T.TenHoogsteEenPersoon);
    const at = this.from();
    const noun = this.SUBRULE(this.head);
    const object = this.SUBRULE(this.objectOf);
    const predicate: Ast.NounPredicate = { kind: 'noun', noun, negated: false, ...object, span: this.to(at) };
    this.CONSUME(T.Komma);
    this.CONSUME(T.InDeRangorde);
    this.CONSUME(T.DubbelePunt);
    const order: Ast.Citation[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Puntkomma,
      DEF: () => {
        const found = this.SUBRULE(this.citations);
        this.ACTION(() => order.push(...found));
      },
    });
    return { kind: 'rank-sentence', predicate, order, span: this.to(start) };
  });

  /** `Niet gecodeerd is de zorgtoeslag indien …`, `Niet gecodeerd is of degene partner van de belanghebbende is` */
  protected readonly notCodedSentence: Rule<Ast.Sentence> = this.define('zin over wat niet gecodeerd is', () => {
    const start = this.from();
    this.CONSUME(T.NietGecodeerdIs);
    const what = this.choose<Ast.UncodedSentence['what']>(0, [
      {
        ALT: () => {
          this.CONSUME(T.Of);
          const subjects = this.SUBRULE(this.subjects);
          const predicate = this.SUBRULE(this.predicate) as Ast.PhrasePredicate | Ast.NounPredicate;
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate };
        },
      },
      { ALT: () => ({ kind: 'value', subject: this.SUBRULE(this.term) }) },
    ]);
    const tail = this.SUBRULE(this.additions);
    return { kind: 'uncoded-sentence', what, ...tail, span: this.to(start) };
  });
}
