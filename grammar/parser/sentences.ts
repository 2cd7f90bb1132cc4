/** Sentences that make law. */
import { tokenMatcher, type IToken } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import { parseDutchDuration } from '../literals.ts';
import * as T from '../tokens.ts';
import { CITATION_STARTS, EXPRESSION_STARTS, RELATIVES } from './words.ts';
import { type Rule, type Subjects, type Additions, nameOf, isNegated, lemma, isNamed, grantForm } from './nodes.ts';
import { ConditionParser } from './conditions.ts';

export abstract class RuleParser extends ConditionParser {
  readonly ruleSentence: Rule<Ast.Sentence> = this.define('zin', () => {
    const start = this.from();
    const sentence = this.choose<Ast.Sentence>(0, [
      {
        GATE: () => this.isAt(1, [T.InAfwijkingVan, T.InAanvullingOp, T.Onverminderd]),
        ALT: () => this.SUBRULE(this.leadingSentence),
      },
      { GATE: () => this.isAt(1, [T.VoorDeToepassingVan]), ALT: () => this.SUBRULE(this.scopedSentence) },
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

  protected readonly leadingSentence: Rule<Ast.Sentence> = this.define('zin met voorop', () => {
    const start = this.from();
    const kind = this.choose<Ast.Leading['kind']>(0, [
      { ALT: () => (this.CONSUME(T.InAfwijkingVan), 'in afwijking van') },
      { ALT: () => (this.CONSUME(T.InAanvullingOp), 'in aanvulling op') },
      { ALT: () => (this.CONSUME(T.Onverminderd), 'onverminderd') },
    ]);
    const citations = this.SUBRULE(this.citations);
    const leading: Ast.Leading = { kind, citations, span: this.to(start) };
    this.OPTION({
      GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.Bedraagt, T.TeltMee, T.Bestaat, T.Werkwoord]),
      DEF: () => this.CONSUME(T.Komma), // In afwijking van artikel 2, tweede lid, bedraagt …
    });
    return this.SUBRULE(this.verbFirst, { ARGS: [leading] });
  });

  protected readonly scopedSentence: Rule<Ast.Sentence> = this.define('zin met bereik', () => {
    const start = this.from();
    this.CONSUME(T.VoorDeToepassingVan);
    const citations: Ast.Citation[] = [];
    this.SUBRULE(this.scope, { ARGS: [citations] });
    this.MANY({
      GATE: () => this.continuesScope(),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(T.Komma));
        this.OPTION3(() => this.CONSUME(T.En));
        this.OPTION1(() => this.CONSUME(T.Van));
        this.SUBRULE1(this.scope, { ARGS: [citations] });
      },
    });
    const leading: Ast.Leading = { kind: 'voor de toepassing van', citations, span: this.to(start) };
    this.OPTION4(() => this.CONSUME4(T.Komma)); // Voor de toepassing van artikel 3, eerste lid, is …
    return this.choose<Ast.Sentence>(0, [
      {
        GATE: () => this.isAt(2, [T.WijzigingBemonstering]),
        ALT: () => {
          this.CONSUME(T.Werkwoord);
          this.CONSUME(T.WijzigingBemonstering);
          return { kind: 'sampling-sentence', span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.verbFirst, { ARGS: [leading] }) },
    ]);
  });

  /** `, artikel 4`, `en van artikel 4`, `, en van deze wet` */
  private continuesScope(): boolean {
    const starts = [...CITATION_STARTS, T.DezeWet, T.Van];
    return this.isAt(1, [T.En]) || (this.isAt(1, [T.Komma]) && this.isAt(2, [T.En, ...starts]));
  }

  protected readonly scope: Rule<void, [Ast.Citation[]]> = this.define('bereik', (citations: Ast.Citation[]) => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.DezeWet);
        },
      },
      {
        ALT: () => {
          const found = this.SUBRULE(this.citation);
          this.ACTION(() => citations.push(...found));
        },
      },
    ]);
  });

  /** After `In afwijking van lid 1`: the verb comes first. */
  protected readonly verbFirst: Rule<Ast.Sentence, [Ast.Leading]> = this.define(
    'hoofdzin na voorop',
    (leading: Ast.Leading) => {
      const start = this.from();
      return this.choose<Ast.Sentence>(0, [
        {
          ALT: () => {
            this.CONSUME(T.Bedraagt);
            const subject = this.SUBRULE(this.qualifiedTerm);
            const value = this.SUBRULE(this.expression);
            const tail = this.SUBRULE(this.additions);
            return { kind: 'value-sentence', subject, value, leading, ...tail, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TeltMee);
            const value = this.SUBRULE1(this.expression);
            const tail = this.SUBRULE1(this.additions);
            return { kind: 'counts-sentence', value, leading, ...tail, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Bestaat);
            const subject = this.SUBRULE1(this.term);
            const tail = this.SUBRULE2(this.additions);
            return {
              kind: 'grant-sentence',
              subject,
              form: grantForm(subject, false),
              leading,
              ...tail,
              span: this.to(start),
            };
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
  protected readonly afterVerb: Rule<Ast.Sentence, [IToken, Ast.Leading, number]> = this.define(
    'hoofdzin na het werkwoord',
    (verb: IToken, leading: Ast.Leading, start: number) => {
      const subjects = this.SUBRULE(this.subjects);
      return this.choose<Ast.Sentence>(1, [
        {
          GATE: () => this.startsValueAfterVerb(1),
          ALT: () => {
            this.SUBRULE1(this.equals);
            const value = this.SUBRULE2(this.expression); // is de pensioendag de geboortedatum vermeerderd met …
            const tail = this.SUBRULE3(this.additions);
            const subject = subjects?.terms?.[0] as Ast.Term;
            return { kind: 'value-sentence', subject, value, leading, ...tail, span: this.to(start) };
          },
        },
        { ALT: () => this.SUBRULE(this.mainPredicate, { ARGS: [subjects, verb, leading, start] }) },
      ]);
    },
  );

  /** After `Voor de toepassing van lid 1 wordt`: `onder kind [mede | niet] verstaan degene die …` */
  protected readonly definitionAfterVerb: Rule<Ast.Sentence, [Ast.Leading]> = this.define(
    'begripsbepaling na voorop',
    (leading: Ast.Leading) => {
      const start = this.from();
      this.OR([
        { ALT: () => this.CONSUME(T.Onder_) },
        { ALT: () => this.CONSUME(T.Als_) },
        { ALT: () => this.CONSUME(T.Met) },
      ]);
      const noun = this.SUBRULE(this.head);
      const object = this.SUBRULE(this.objectOf);
      let also = false;
      let negated = false;
      this.OPTION1(() => {
        this.OR1([
          { ALT: () => ((also = true), this.CONSUME(T.Mede)) },
          { ALT: () => ((negated = true), this.CONSUME(T.Niet)) },
        ]);
      });
      const verb = this.choose<IToken>(2, [
        { ALT: () => this.CONSUME(T.Verstaan) },
        { ALT: () => this.CONSUME(T.Aangemerkt) },
        { ALT: () => this.CONSUME(T.Gelijkgesteld) },
      ]);
      const fiction = tokenMatcher(verb, T.Gelijkgesteld);
      const predicate: Ast.NounPredicate = { kind: 'noun', noun, negated, ...object, span: this.to(start) };
      const who = this.SUBRULE(this.defined);
      return {
        kind: 'status-sentence',
        predicate,
        also: also || fiction,
        only: false,
        fiction,
        leading,
        ...who,
        span: this.to(start),
      };
    },
  );

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

  /** What can only be a value stands here, not what somebody is. */
  private startsValue(k = 1): boolean {
    return this.isAt(k, [T.Datum, T.DePeildatum, T.DeEersteDagVan, T.Bedrag, T.Procent, ...EXPRESSION_STARTS]);
  }

  /** After the verb and, where the verb comes first, its subject: `de geboortedatum vermeerderd met …`, `gelijk aan …` */
  private startsValueAfterVerb(k: number): boolean {
    if (this.isAt(k, [T.GelijkAan, T.GesteldOp])) return true;
    return this.startsValue(k) || (this.isAt(k, [T.De, T.Het]) && this.isAt(k + 1, [T.Naam]));
  }

  /** `is gelijk aan`, `wordt gesteld op`: other words for `bedraagt`. */
  protected readonly equals: Rule<void> = this.define('is gelijk aan', () => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(T.GelijkAan) }, { ALT: () => this.CONSUME(T.GesteldOp) }]));
  });

  /** `Er bestaat geen zorgtoeslag indien …` */
  protected readonly thereIsNone: Rule<Ast.Sentence> = this.define('er bestaat geen', () => {
    const start = this.from();
    this.CONSUME(T.ErBestaat);
    const subject = this.SUBRULE(this.term);
    const tail = this.SUBRULE(this.additions);
    return { kind: 'grant-sentence', subject, form: grantForm(subject, false), ...tail, span: this.to(start) };
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

  /** Subject first: `De normpremie bedraagt …`, `Degene is partner …`, `Geen huurtoeslag wordt toegekend …` */
  protected readonly mainSentence: Rule<Ast.Sentence> = this.define('hoofdzin', () => {
    const start = this.from();
    const subjects = this.SUBRULE(this.subjects);
    return this.choose<Ast.Sentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.Bedraagt);
          const value = this.SUBRULE(this.expression);
          const tail = this.SUBRULE(this.additions);
          return {
            kind: 'value-sentence',
            subject: subjects?.terms?.[0] as Ast.Term,
            value,
            ...tail,
            span: this.to(start),
          };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Werkwoord]) && this.startsValueAfterVerb(2),
        ALT: () => {
          this.CONSUME(T.Werkwoord); // De pensioendag is de geboortedatum vermeerderd met …
          this.SUBRULE(this.equals);
          const value = this.SUBRULE1(this.expression);
          const tail = this.SUBRULE1(this.additions);
          return {
            kind: 'value-sentence',
            subject: subjects?.terms?.[0] as Ast.Term,
            value,
            ...tail,
            span: this.to(start),
          };
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
          const verb = this.choose<IToken>(1, [
            { ALT: () => this.CONSUME1(T.Werkwoord) },
            { ALT: () => this.CONSUME(T.EigenWerkwoord) },
          ]);
          return this.SUBRULE(this.mainPredicate, { ARGS: [subjects, verb, undefined, start] });
        },
      },
    ]);
  });

  protected readonly mainPredicate: Rule<Ast.Sentence, [Subjects, IToken, Ast.Leading | undefined, number]> =
    this.define(
      'gezegde van de hoofdzin',
      (subjects: Subjects, verb: IToken, leading: Ast.Leading | undefined, start: number) => {
        let also = false;
        let only = false;
        let negated = false;
        this.MANY(() =>
          this.OR([
            {
              ALT: () => {
                this.CONSUME(T.Mede);
                also = true;
              },
            },
            {
              ALT: () => {
                this.CONSUME(T.Slechts);
                only = true;
              },
            },
            {
              ALT: () => {
                this.CONSUME(T.Niet);
                negated = true;
              },
            },
          ]),
        );
        const lead = leading ? { leading } : {};
        return this.choose<Ast.Sentence>(1, [
          {
            ALT: () => {
              this.CONSUME(T.Toegekend);
              const tail = this.SUBRULE(this.additions);
              return {
                kind: 'grant-sentence',
                subject: subjects?.terms?.[0] as Ast.Term,
                form: only ? 'slechts' : grantForm(subjects?.terms?.[0], negated),
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
                also,
                only,
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
            let none = false;
            this.OPTION1(() => {
              this.CONSUME(T.Geen); // heeft geen aanspraak op …
              none = true;
            });
            const phrase = this.CONSUME(T.Gezegde);
            const object = this.SUBRULE(this.objectOf);
            let after = false;
            this.OPTION2(() => {
              this.CONSUME(T.Niet); // herziet de tegemoetkoming niet
              after = true;
            });
            let infinitive: IToken | undefined;
            this.OPTION(() => {
              infinitive = this.choose<IToken>(1, [
                { ALT: () => this.CONSUME(T.Werkwoord) },
                { ALT: () => this.CONSUME(T.EigenWerkwoord) },
              ]);
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

  /** `Onder medebewoner wordt verstaan degene die …`, `Als X wordt niet aangemerkt degene die …`, `Met X wordt gelijkgesteld degene die …` */
  protected readonly definition: Rule<Ast.Sentence> = this.define('begripsbepaling', () => {
    const start = this.from();
    this.OR([
      { ALT: () => this.CONSUME(T.Onder_) },
      { ALT: () => this.CONSUME(T.Als_) },
      { ALT: () => this.CONSUME(T.Met) },
    ]);
    const noun = this.SUBRULE(this.head);
    const object = this.SUBRULE(this.objectOf);
    const verb = this.choose<IToken>(1, [
      { ALT: () => this.CONSUME(T.WordtVerstaan) },
      { ALT: () => this.CONSUME(T.WordtAangemerkt) },
      { ALT: () => this.CONSUME(T.WordtMedeVerstaan) },
      { ALT: () => this.CONSUME(T.WordtMedeAangemerkt) },
      { ALT: () => this.CONSUME(T.WordtNietVerstaan) },
      { ALT: () => this.CONSUME(T.WordtNietAangemerkt) },
      { ALT: () => this.CONSUME(T.WordtGelijkgesteld) },
    ]);
    const who = this.SUBRULE(this.defined);
    const negated = tokenMatcher(verb, T.WordtNietVerstaan) || tokenMatcher(verb, T.WordtNietAangemerkt);
    const also = tokenMatcher(verb, T.WordtMedeVerstaan) || tokenMatcher(verb, T.WordtMedeAangemerkt);
    const fiction = tokenMatcher(verb, T.WordtGelijkgesteld);
    const predicate: Ast.NounPredicate = { kind: 'noun', noun, negated, ...object, span: this.to(start) };
    return {
      kind: 'status-sentence',
      predicate,
      also: also || fiction,
      only: false,
      fiction,
      ...who,
      span: this.to(start),
    };
  });

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
    this.OR([{ ALT: () => this.CONSUME(T.De) }, { ALT: () => this.CONSUME(T.Het) }]);
    const law = this.CONSUME(T.Wet);
    this.CONSUME(T.IsNietVanToepassing);
    this.CONSUME(T.Op);
    const on = this.SUBRULE(this.citations);
    const span = this.to(start);
    const tail = this.SUBRULE(this.additions);
    const out = { law: nameOf(law), on, span };
    return { kind: 'applicability-sentence', citations: [], negated: true, law: out, ...tail, span: this.to(start) };
  });

  /** Under `termijn`: `binnen zes weken na de dagtekening`, `tot en met 31 december van het volgende kalenderjaar` */
  readonly termMeasure: Rule<Ast.TermMeasure> = this.define('termijn', () => {
    const start = this.from();
    this.OPTION(() => this.CONSUME(T.Binnen));
    const bare = this.choose<Omit<Ast.TermMeasure, 'conditions' | 'span'>>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Duur);
          const duration = this.ACTION(() => this.literalOf(token, 'duur', parseDutchDuration(token.image)));
          const how = this.choose<Ast.TermMeasure['how']>(1, [
            { ALT: () => (this.CONSUME(T.Na), 'na') },
            { ALT: () => (this.CONSUME(T.Voor), 'voor') },
            { ALT: () => (this.CONSUME(T.MetIngangVan), 'vanaf') },
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

  protected readonly additions: Rule<Additions> = this.define('vervolg', () => {
    const conditions: Ast.ConditionClause[] = [];
    const provisos: Ast.Proviso[] = [];
    const groundedOn: Ast.Citation[] = [];
    this.MANY(() => {
      this.OPTION(() => this.CONSUME(T.Komma));
      this.OR([
        {
          ALT: () => {
            const clause = this.SUBRULE(this.conditionClause);
            this.ACTION(() => conditions.push(clause));
          },
        },
        {
          ALT: () => {
            const proviso = this.SUBRULE(this.proviso);
            this.ACTION(() => provisos.push(proviso));
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.OpGrondVan);
            const found = this.SUBRULE(this.citations);
            this.ACTION(() => groundedOn.push(...found));
          },
        },
      ]);
    });
    return { conditions, provisos, groundedOn };
  });

  protected readonly proviso: Rule<Ast.Proviso> = this.define('met dien verstande dat', () => {
    const start = this.from();
    this.CONSUME(T.MetDienVerstandeDat);
    const conditions: Ast.ConditionClause[] = [];
    this.OPTION({
      GATE: () => this.isAt(1, [T.Komma]),
      DEF: () => {
        this.CONSUME(T.Komma);
        const clause = this.SUBRULE(this.conditionClause);
        this.ACTION(() => conditions.push(clause));
        this.CONSUME1(T.Komma);
      },
    });
    const readings: Ast.Reading[] = [];
    let value: Ast.Expression | undefined;
    let amount: 'lager' | 'hoger' | undefined;
    this.OR([
      {
        GATE: () => this.isAt(1, [T.De, T.Het, T.Orgaan]),
        ALT: () => {
          amount = this.SUBRULE(this.mayOtherAmount);
          this.OPTION4({
            GATE: () => this.isAt(1, [T.Indien, T.Als_, T.VoorZover, T.Tenzij]),
            DEF: () => {
              const clause = this.SUBRULE2(this.conditionClause);
              this.ACTION(() => conditions.push(clause));
            },
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.WordtGelezen);
          this.CONSUME(T.DubbelePunt);
          this.AT_LEAST_ONE(() => {
            this.OPTION1(() => this.CONSUME(T.Puntkomma));
            this.OPTION2(() => this.CONSUME(T.En));
            this.CONSUME(T.LetterLabel);
            const reading = this.SUBRULE(this.labelledReading);
            this.ACTION(() => readings.push(reading));
          });
        },
      },
      {
        GATE: () => this.isAt(1, [T.Voor]),
        ALT: () => {
          const at = this.from();
          this.CONSUME(T.Voor);
          const of = this.SUBRULE(this.term);
          this.CONSUME1(T.WordtGelezen);
          const as = this.SUBRULE(this.expression);
          this.ACTION(() => readings.push({ of, as, span: this.to(at) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Deze);
          this.OR1([
            {
              GATE: () => this.isAt(1, [T.TenMinste, T.TenHoogste]),
              ALT: () => {
                value = this.SUBRULE(this.bounded);
              },
            },
            {
              ALT: () => {
                value = this.SUBRULE2(this.expression);
              },
            },
          ]);
          this.CONSUME(T.Bedraagt);
          this.OPTION3({
            GATE: () => this.isAt(1, [T.Indien, T.Als_, T.VoorZover, T.Tenzij]),
            DEF: () => {
              const clause = this.SUBRULE1(this.conditionClause);
              this.ACTION(() => conditions.push(clause));
            },
          });
        },
      },
    ]);
    const span = this.to(start);
    if (amount) return { kind: 'proviso-may', amount, conditions, span };
    return value
      ? { kind: 'proviso-value', value, conditions, span }
      : { kind: 'proviso-read', readings, conditions, span };
  });

  /** `de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen` */
  protected readonly mayOtherAmount: Rule<'lager' | 'hoger'> = this.define('kan een ander bedrag', () => {
    this.SUBRULE(this.authority);
    const amount = this.choose<'lager' | 'hoger'>(0, [
      { ALT: () => (this.CONSUME(T.EenLagerBedrag), 'lager') },
      { ALT: () => (this.CONSUME(T.EenHogerBedrag), 'hoger') },
    ]);
    this.CONSUME(T.Werkwoord); // kan
    this.OR1([
      { ALT: () => this.CONSUME(T.OnbekendeNaam) },
      { ALT: () => this.CONSUME(T.EigenWerkwoord) },
      { ALT: () => this.CONSUME1(T.Werkwoord) },
    ]);
    return amount;
  });

  protected readonly bounded: Rule<Ast.Expression> = this.define('grenswaarde', () => {
    const start = this.from();
    const which = this.choose<'hoogste' | 'laagste'>(0, [
      { ALT: () => (this.CONSUME(T.TenMinste), 'hoogste') },
      { ALT: () => (this.CONSUME(T.TenHoogste), 'laagste') },
    ]);
    const value = this.SUBRULE(this.sum);
    return { kind: 'extreme', which, of: [value], span: this.to(start) };
  });

  protected readonly labelledReading: Rule<Ast.Reading> = this.define('leeswijze', () => {
    const start = this.from();
    this.CONSUME(T.Voor);
    const of = this.SUBRULE(this.term);
    this.CONSUME(T.DubbelePunt);
    const as = this.SUBRULE(this.expression);
    return { of, as, span: this.to(start) };
  });
}
