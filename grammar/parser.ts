/**
 * Pass 3: one sentence, a row of tokens, to a tree. LL(3) with gates: Chevrotain computes the lookahead of MANY and
 * OPTION inside a rule only, so every comma, `van` and connective decides by the token after it.
 */
import {
  EmbeddedActionsParser,
  tokenMatcher,
  type IOrAlt,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import type * as Ast from './ast.ts';
import {
  dayAfter,
  fraction,
  parseDutchDate,
  parseDutchDuration,
  parseDutchMoney,
  parseDutchMonth,
  parseDutchNumber,
  parseDutchPercentage,
  type Parsed,
} from './literals.ts';
import { verbLemma } from './lexicon.ts';
import type { Span } from './span.ts';
import * as T from './tokens.ts';

/** A literal that is well placed but cannot be: '30 februari 2021', '€ 1.2'. */
export interface LiteralFault {
  readonly code: 'datum-bestaat-niet' | 'bedrag-niet-begrepen';
  readonly reason: string;
  readonly span: Span;
}

interface Alternative<R> {
  readonly GATE?: () => boolean;
  readonly ALT: () => R;
}

type Rule<R, A extends unknown[] = []> = ParserMethod<A, R>;

const OPERATORS = new Map<TokenType, Ast.BinaryOperator>([
  [T.VermeerderdMet, 'vermeerderd met'],
  [T.VerminderdMet, 'verminderd met'],
  [T.VermenigvuldigdMet, 'vermenigvuldigd met'],
  [T.GedeeldDoor, 'gedeeld door'],
]);
const PRONOUNS = new Map<TokenType, Ast.Pronoun>([
  [T.Degene, 'degene'],
  [T.Hij, 'hij'],
  [T.Zij, 'zij'],
  [T.Beiden, 'beiden'],
  [T.EenVanBeiden, 'een van beiden'],
  [T.GeenVanBeiden, 'geen van beiden'],
  [T.Deze, 'deze'],
  [T.Dat, 'dat'],
  [T.EenDerde, 'een derde'],
  [T.GeenDerde, 'geen derde'],
  [T.DiePersoon, 'die persoon'],
  [T.EenPersoon, 'een persoon'],
]);
const ARTICLES = new Map<TokenType, Ast.Article>([
  [T.De, 'de'],
  [T.Het, 'het'],
  [T.Een, 'een'],
  [T.Die, 'die'],
  [T.Geen, 'geen'],
  [T.Iedere, 'iedere'],
]);
const NAMES = [T.Naam, T.Soort, T.OnbekendeNaam];
const TERM_STARTS = [...PRONOUNS.keys(), ...ARTICLES.keys(), ...NAMES, T.Eigennaam];
const CITATION_STARTS = [T.Artikel, T.Lid, T.Onderdeel, T.VorigeZin];
const VERBS = [T.Werkwoord, T.EigenWerkwoord, T.Bestaat, T.Ligt];
/** What an expression may begin with besides a term. */
const EXPRESSION_STARTS = [
  T.HetDeelVan,
  T.DeSomVan,
  T.HaakOpen,
  T.Veelvoud,
  T.HetHoogsteVan,
  T.HetLaagsteVan,
  T.SomOverMaanden,
  T.SomOverIedere,
  T.AantalPersonenDat,
  T.AantalMaandenWaarin,
  T.DeFormule,
  T.Bedrag,
];
const SUFFIX_AFTER_COMMA = [...OPERATORS.keys(), T.TenMinste, T.TenHoogste, T.AfgerondOp, T.Waarin];
const FACTORS: readonly {
  readonly test: RegExp;
  readonly factor: string;
  readonly converts?: 'naar jaar' | 'naar maand';
}[] = [
  { test: /^twee ?maal/, factor: '2' },
  { test: /^drie ?maal/, factor: '3' },
  { test: /^viermaal/, factor: '4' },
  { test: /twaalfvoud/, factor: '12', converts: 'naar jaar' },
  { test: /twaalfde/, factor: '1/12', converts: 'naar maand' },
  { test: /helft/, factor: '1/2' },
  { test: /derde/, factor: '1/3' },
  { test: /kwart/, factor: '1/4' },
];

/** Predicates that show that a clause shares the subject of the one before it. */
const PREDICATE_STARTS = [
  T.Gezegde,
  T.Omgekeerd,
  T.Meer,
  T.Minder,
  T.TenHoogste,
  T.TenMinste,
  T.GelijkAan,
  T.OpOfBoven,
  T.OpOfOnder,
  T.OpOfNa,
  T.OpOfVoor,
  T.Na,
  T.Voor,
  T.Boven,
  T.Beneden,
  T.Niet,
];

export class SentenceParser extends EmbeddedActionsParser {
  literalFaults: LiteralFault[] = [];
  #source = '';
  #shift = 0;

  constructor() {
    super(T.allTokens, { maxLookahead: 1, recoveryEnabled: false, skipValidations: true });
    this.performSelfAnalysis();
  }

  /** Prepares for a sentence: its tokens, and where in the file its text begins. */
  load(tokens: IToken[], source: string, shift: number): void {
    this.input = tokens;
    this.literalFaults = [];
    this.#source = source;
    this.#shift = shift;
  }

  /** A rule with the type of what it answers. Chevrotain also finds a rule as `this[name]`: no field may bear a rule's name. */
  private define<R, A extends unknown[] = []>(name: string, body: (...args: A) => R): Rule<R, A> {
    return this.RULE(name, body);
  }

  /** One of several alternatives, with the type of what they answer. */
  private choose<R>(index: number, alternatives: readonly Alternative<R>[]): R {
    const answer: unknown = this.or(index, alternatives as IOrAlt<R>[]);
    return answer as R;
  }

  // ── Help ──────────────────────────────────────────────────────────────────────────────────────────────────────
  private from(): number {
    return this.LA(1).startOffset;
  }

  private to(start: number): Span {
    return { start: start + this.#shift, end: T.endOf(this.LA(0)) + this.#shift };
  }

  private textFrom(start: number): string {
    return this.#source
      .slice(start, T.endOf(this.LA(0)))
      .replace(/\s+/g, ' ')
      .trim();
  }

  private spanOf(token: IToken): Span {
    return { start: token.startOffset + this.#shift, end: T.endOf(token) + this.#shift };
  }

  private isAt(k: number, types: readonly TokenType[]): boolean {
    const token = this.LA(k);
    return types.some((type) => tokenMatcher(token, type));
  }

  private literalOf(token: IToken, type: Ast.Literal['type'], parsed: Parsed): Ast.Literal {
    const span = this.spanOf(token);
    if (!parsed.ok) {
      this.literalFaults.push({
        code: type === 'datum' ? 'datum-bestaat-niet' : 'bedrag-niet-begrepen',
        reason: parsed.reason,
        span,
      });
    }
    return {
      kind: 'literal',
      type,
      text: token.image,
      value: parsed.ok ? parsed.value : type === 'datum' ? '2000-01-01' : '0',
      span,
    };
  }

  // ── Entry points ──────────────────────────────────────────────────────────────────────────────────────────────
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
      { GATE: () => this.isAt(1, [T.TenHoogsteEenPersoon]), ALT: () => this.SUBRULE(this.rankSentence) },
      { ALT: () => this.SUBRULE(this.mainSentence) },
    ]);
    this.CONSUME(T.Punt);
    return { ...sentence, span: this.to(start) };
  });

  /** A condition on its own, for tests and tables. */
  readonly conditionOnly: Rule<Ast.Condition> = this.define('voorwaarde alleen', () => this.SUBRULE(this.condition));

  // ── Sentences ─────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly leadingSentence: Rule<Ast.Sentence> = this.define('zin met voorop', () => {
    const start = this.from();
    const kind = this.choose<Ast.Leading['kind']>(0, [
      { ALT: () => (this.CONSUME(T.InAfwijkingVan), 'in afwijking van') },
      { ALT: () => (this.CONSUME(T.InAanvullingOp), 'in aanvulling op') },
      { ALT: () => (this.CONSUME(T.Onverminderd), 'onverminderd') },
    ]);
    const citations = this.SUBRULE(this.citations);
    const leading: Ast.Leading = { kind, citations, span: this.to(start) };
    return this.SUBRULE(this.verbFirst, { ARGS: [leading] });
  });

  private readonly scopedSentence: Rule<Ast.Sentence> = this.define('zin met bereik', () => {
    const start = this.from();
    this.CONSUME(T.VoorDeToepassingVan);
    const citations: Ast.Citation[] = [];
    this.SUBRULE(this.scope, { ARGS: [citations] });
    this.MANY({
      GATE: () => this.isAt(1, [T.En]),
      DEF: () => {
        this.CONSUME(T.En);
        this.OPTION1(() => this.CONSUME(T.Van));
        this.SUBRULE1(this.scope, { ARGS: [citations] });
      },
    });
    const leading: Ast.Leading = { kind: 'voor de toepassing van', citations, span: this.to(start) };
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

  private readonly scope: Rule<void, [Ast.Citation[]]> = this.define('bereik', (citations: Ast.Citation[]) => {
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
  private readonly verbFirst: Rule<Ast.Sentence, [Ast.Leading]> = this.define(
    'hoofdzin na voorop',
    (leading: Ast.Leading) => {
      const start = this.from();
      return this.choose<Ast.Sentence>(0, [
        {
          ALT: () => {
            this.CONSUME(T.Bedraagt);
            const subject = this.SUBRULE(this.term);
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
            return { kind: 'grant-sentence', subject, form: 'geen', leading, ...tail, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            const verb = this.CONSUME(T.Werkwoord);
            const subjects = this.SUBRULE(this.subjects);
            return this.SUBRULE(this.mainPredicate, { ARGS: [subjects, verb, leading, start] });
          },
        },
      ]);
    },
  );

  /** Subject first: `De normpremie bedraagt …`, `Degene is partner …`, `Geen huurtoeslag wordt toegekend …` */
  private readonly mainSentence: Rule<Ast.Sentence> = this.define('hoofdzin', () => {
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
        GATE: () =>
          this.isAt(1, [T.Werkwoord]) &&
          (this.isAt(2, [T.Datum, T.DePeildatum, T.DeEersteDagVan, T.Bedrag, T.Procent, ...EXPRESSION_STARTS]) ||
            (this.isAt(2, [T.De, T.Het]) && this.isAt(3, [T.Naam]))),
        ALT: () => {
          this.CONSUME(T.Werkwoord); // De pensioendag is de geboortedatum vermeerderd met …
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
          const verb = this.choose<IToken>(1, [
            { ALT: () => this.CONSUME1(T.Werkwoord) },
            { ALT: () => this.CONSUME(T.EigenWerkwoord) },
          ]);
          return this.SUBRULE(this.mainPredicate, { ARGS: [subjects, verb, undefined, start] });
        },
      },
    ]);
  });

  private readonly mainPredicate: Rule<Ast.Sentence, [Subjects, IToken, Ast.Leading | undefined, number]> = this.define(
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
              form: only ? 'slechts' : 'geen',
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
  private readonly mainComplement: Rule<Ast.PhrasePredicate | Ast.NounPredicate, [IToken, boolean]> = this.define(
    'gezegde',
    (verb: IToken, negated: boolean) => {
      const start = this.from();
      return this.choose<Ast.PhrasePredicate | Ast.NounPredicate>(0, [
        {
          ALT: () => {
            const phrase = this.CONSUME(T.Gezegde);
            const object = this.SUBRULE(this.objectOf);
            this.OPTION(() => this.CONSUME(T.Werkwoord));
            return {
              kind: 'phrase',
              phrase: nameOf(phrase),
              verb: lemma(verb),
              negated: negated || isNegated(phrase),
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

  private readonly objectOf: Rule<{ object?: Ast.Term }> = this.define('voorwerp', () => {
    let object: Ast.Term | undefined;
    this.OPTION({
      GATE: () => this.isAt(1, [T.Van]),
      DEF: () => {
        this.CONSUME(T.Van);
        object = this.SUBRULE(this.term);
      },
    });
    return object ? { object } : {};
  });

  /** `Onder medebewoner wordt verstaan degene die …`, `Als X wordt niet aangemerkt degene die …`, `Met X wordt gelijkgesteld degene die …` */
  private readonly definition: Rule<Ast.Sentence> = this.define('begripsbepaling', () => {
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
    const subject = this.SUBRULE(this.term);
    const at = this.from();
    let that: Ast.Condition | undefined;
    this.OPTION({
      GATE: () => this.isAt(1, [T.Die]),
      DEF: () => {
        this.CONSUME(T.Die);
        that = this.SUBRULE(this.sharedCondition, { ARGS: [{ terms: [subject], connective: 'of' }] });
      },
    });
    const tail = this.SUBRULE(this.additions);
    const whose: Ast.ConditionClause[] = that ? [{ kind: 'indien', condition: that, span: this.to(at) }] : [];
    const negated = tokenMatcher(verb, T.WordtNietVerstaan) || tokenMatcher(verb, T.WordtNietAangemerkt);
    const also = tokenMatcher(verb, T.WordtMedeVerstaan) || tokenMatcher(verb, T.WordtMedeAangemerkt);
    const fiction = tokenMatcher(verb, T.WordtGelijkgesteld);
    const predicate: Ast.NounPredicate = { kind: 'noun', noun, negated, ...object, span: this.to(start) };
    return {
      kind: 'status-sentence',
      subjects: [subject],
      predicate,
      also: also || fiction,
      only: false,
      fiction,
      ...tail,
      conditions: [...whose, ...(tail.conditions ?? [])],
      span: this.to(start),
    };
  });

  /** `Lid 5 gaat voor lid 4`, `Lid 3 is niet van toepassing indien …` */
  private readonly citationSentence: Rule<Ast.Sentence> = this.define('zin over een bepaling', () => {
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
    ]);
  });

  private readonly rankSentence: Rule<Ast.Sentence> = this.define('rangorde', () => {
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

  // ── What follows the conclusion ───────────────────────────────────────────────────────────────────────────────
  private readonly additions: Rule<Additions> = this.define('vervolg', () => {
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

  private readonly conditionClause: Rule<Ast.ConditionClause> = this.define('voorwaarde', () => {
    const start = this.from();
    this.OPTION(() => this.CONSUME(T.Slechts));
    const kind = this.choose<Ast.ConditionClause['kind']>(0, [
      { ALT: () => (this.CONSUME(T.Indien), 'indien') },
      { ALT: () => (this.CONSUME(T.Als_), 'indien') },
      { ALT: () => (this.CONSUME(T.VoorZover), 'voor zover') },
      { ALT: () => (this.CONSUME(T.Tenzij), 'tenzij') },
    ]);
    const condition = this.SUBRULE(this.condition);
    return { kind, condition, span: this.to(start) };
  });

  private readonly proviso: Rule<Ast.Proviso> = this.define('met dien verstande dat', () => {
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
    this.OR([
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
    return value
      ? { kind: 'proviso-value', value, conditions, span }
      : { kind: 'proviso-read', readings, conditions, span };
  });

  private readonly bounded: Rule<Ast.Expression> = this.define('grenswaarde', () => {
    const start = this.from();
    const which = this.choose<'hoogste' | 'laagste'>(0, [
      { ALT: () => (this.CONSUME(T.TenMinste), 'hoogste') },
      { ALT: () => (this.CONSUME(T.TenHoogste), 'laagste') },
    ]);
    const value = this.SUBRULE(this.sum);
    return { kind: 'extreme', which, of: [value], span: this.to(start) };
  });

  private readonly labelledReading: Rule<Ast.Reading> = this.define('leeswijze', () => {
    const start = this.from();
    this.CONSUME(T.Voor);
    const of = this.SUBRULE(this.term);
    this.CONSUME(T.DubbelePunt);
    const as = this.SUBRULE(this.expression);
    return { of, as, span: this.to(start) };
  });

  // ── Terms ─────────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly subjects: Rule<Subjects> = this.define('onderwerp', () => {
    const terms: Ast.Term[] = [];
    let connective: 'en' | 'of' = 'en';
    const first = this.SUBRULE(this.term);
    this.ACTION(() => terms.push(first));
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma, T.En, T.Of]) && this.isAt(2, TERM_STARTS),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(T.Komma) },
          {
            ALT: () => {
              this.CONSUME(T.En);
              connective = 'en';
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Of);
              connective = 'of';
            },
          },
        ]);
        const next = this.SUBRULE1(this.term);
        this.ACTION(() => terms.push(next));
      },
    });
    return { terms, connective };
  });

  readonly term: Rule<Ast.Term> = this.define('naam', () => {
    const start = this.from();
    const heads: Ast.Head[] = [];
    const first = this.SUBRULE(this.head);
    this.ACTION(() => heads.push(first));
    this.MANY({
      GATE: () => this.isAt(1, [T.Van]) && this.isAt(2, TERM_STARTS),
      DEF: () => {
        this.CONSUME(T.Van);
        const next = this.SUBRULE1(this.head);
        this.ACTION(() => heads.push(next));
      },
    });
    this.OPTION({
      GATE: () => this.isAt(1, [T.Over]) && this.isAt(2, [T.Degene]),
      DEF: () => {
        this.CONSUME(T.Over); // het huurdersverzoek van de belanghebbende over degene
        const about = this.SUBRULE2(this.head);
        this.ACTION(() => heads.push(about));
      },
    });
    return { kind: 'term', heads, span: this.to(start) };
  });

  private readonly head: Rule<Ast.Head> = this.define('hoofd', () => {
    const start = this.from();
    return this.choose<Ast.Head>(0, [
      {
        GATE: () => this.isAt(1, [...PRONOUNS.keys()]),
        ALT: () => {
          const token = this.choose<IToken>(
            1,
            [...PRONOUNS.keys()].map((type, index) => ({ ALT: () => this.consume(index, type) })),
          );
          const word = PRONOUNS.get(token?.tokenType) ?? 'degene';
          return { kind: 'pronoun', word, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Eigennaam);
          return { kind: 'proper-name', name: nameOf(token), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          let article: Ast.Article = 'geen-lidwoord';
          this.OPTION(() => {
            const token = this.choose<IToken>(
              2,
              [...ARTICLES.keys()].map((type, index) => ({ ALT: () => this.consume(index, type) })),
            );
            article = ARTICLES.get(token?.tokenType) ?? 'de';
          });
          return this.choose<Ast.Head>(3, [
            {
              ALT: () => {
                const token = this.CONSUME(T.Naam);
                return { kind: 'name', article, name: nameOf(token), span: this.to(start) };
              },
            },
            {
              ALT: () => {
                const token = this.CONSUME(T.Soort);
                return { kind: 'name', article, name: nameOf(token), span: this.to(start) };
              },
            },
            {
              ALT: () => {
                const token = this.CONSUME(T.OnbekendeNaam);
                return {
                  kind: 'unknown-name',
                  article,
                  name: token.image.replace(/\s+/g, ' '),
                  span: this.spanOf(token),
                };
              },
            },
          ]);
        },
      },
    ]);
  });

  // ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────────
  readonly condition: Rule<Ast.Condition> = this.define('voorwaarden', () => {
    const start = this.from();
    const parts: { connective: 'en' | 'of' | undefined; condition: Ast.Condition }[] = [];
    const first = this.SUBRULE(this.conjunction, { ARGS: [undefined] });
    this.ACTION(() => parts.push({ connective: undefined, condition: first }));
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.En, T.Of]),
      DEF: () => {
        this.CONSUME(T.Komma);
        const connective = this.choose<'en' | 'of'>(0, [
          { ALT: () => (this.CONSUME(T.En), 'en') },
          { ALT: () => (this.CONSUME(T.Of), 'of') },
        ]);
        const next = this.SUBRULE1(this.conjunction, { ARGS: [lastSubjects(parts.at(-1)?.condition)] });
        this.ACTION(() => parts.push({ connective, condition: next }));
      },
    });
    return this.ACTION(() => combine(parts, this.to(start)));
  });

  private readonly sharedCondition: Rule<Ast.Condition, [Subjects]> = this.define('bijzin', (subjects: Subjects) => {
    const start = this.from();
    const parts: { connective: 'en' | 'of' | undefined; condition: Ast.Condition }[] = [];
    const first = this.SUBRULE(this.sharedAtom, { ARGS: [subjects] });
    this.ACTION(() => parts.push({ connective: undefined, condition: first }));
    this.MANY({
      GATE: () => this.isAt(1, [T.En, T.Of]) || (this.isAt(1, [T.Komma]) && this.isAt(2, PREDICATE_STARTS)),
      DEF: () => {
        let connective: 'en' | 'of' | undefined;
        this.OR([
          { ALT: () => this.CONSUME(T.Komma) },
          {
            ALT: () => {
              this.CONSUME(T.En);
              connective = 'en';
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Of);
              connective = 'of';
            },
          },
        ]);
        const next = this.choose<Ast.Condition>(1, [
          { GATE: () => this.startsPredicate(1), ALT: () => this.SUBRULE1(this.sharedAtom, { ARGS: [subjects] }) },
          { ALT: () => this.SUBRULE(this.atom) },
        ]);
        this.ACTION(() => parts.push({ connective, condition: next }));
      },
    });
    return this.ACTION(() => combine(parts, this.to(start)));
  });

  private readonly conjunction: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarde met en of of',
    (before: Subjects | undefined) => {
      const start = this.from();
      const parts: { connective: 'en' | 'of' | undefined; condition: Ast.Condition }[] = [];
      const first = this.SUBRULE(this.conditionItem, { ARGS: [before] });
      this.ACTION(() => parts.push({ connective: undefined, condition: first }));
      this.MANY({
        GATE: () => this.continuesConjunction(),
        DEF: () => {
          let connective: 'en' | 'of' | undefined;
          this.OR([
            { ALT: () => this.CONSUME(T.Komma) },
            {
              ALT: () => {
                this.CONSUME(T.En);
                connective = 'en';
              },
            },
            {
              ALT: () => {
                this.CONSUME(T.Of);
                connective = 'of';
              },
            },
          ]);
          const next = this.SUBRULE1(this.conditionItem, { ARGS: [lastSubjects(parts.at(-1)?.condition) ?? before] });
          this.ACTION(() => parts.push({ connective, condition: next }));
        },
      });
      return this.ACTION(() => combine(parts, this.to(start)));
    },
  );

  private continuesConjunction(): boolean {
    if (this.isAt(1, [T.En, T.Of])) return !this.isAt(2, [T.LetterLabel, T.CijferLabel]);
    return (
      this.isAt(1, [T.Komma]) &&
      this.isAt(2, [...TERM_STARTS, ...CITATION_STARTS, T.HaakOpen, T.Gezegde, T.Omgekeerd]) &&
      !this.isAt(2, [T.Die])
    );
  }

  private readonly conditionItem: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarde of lijst',
    (before: Subjects | undefined) => {
      return this.choose<Ast.Condition>(0, [
        { GATE: () => this.isAt(1, [T.DubbelePunt]), ALT: () => this.SUBRULE(this.conditionList) },
        {
          GATE: () => before !== undefined && this.startsPredicate(1),
          ALT: () => this.SUBRULE(this.sharedAtom, { ARGS: [before as Subjects] }),
        },
        { ALT: () => this.SUBRULE(this.atom) },
      ]);
    },
  );

  /** Does a predicate without a subject of its own stand here? */
  private startsPredicate(k: number): boolean {
    if (this.isAt(k, PREDICATE_STARTS)) return true;
    const noun = this.isAt(k, [T.Een, T.Geen]) ? k + 1 : k;
    if (!this.isAt(noun, [T.Soort])) return false;
    if (this.isAt(noun + 1, VERBS)) return true;
    return noun === k && this.isAt(noun + 1, [T.Van]);
  }

  private readonly conditionList: Rule<Ast.Condition> = this.define('lijst', () => {
    const start = this.from();
    this.CONSUME(T.DubbelePunt);
    const items: Ast.ListItem[] = [];
    const connectives: ('en' | 'of')[] = [];
    this.OR([
      { ALT: () => this.SUBRULE(this.letterItems, { ARGS: [items, connectives] }) },
      { ALT: () => this.SUBRULE(this.numberItems, { ARGS: [items, connectives] }) },
    ]);
    const connective = connectives.at(-1);
    return { kind: 'list', ...(connective ? { connective } : {}), items, span: this.to(start) };
  });

  private readonly letterItems: Rule<void, [Ast.ListItem[], ('en' | 'of')[]]> = this.define(
    'onderdelen',
    (items: Ast.ListItem[], connectives: ('en' | 'of')[]) => {
      const first = this.CONSUME(T.LetterLabel);
      this.SUBRULE(this.listItem, { ARGS: [first, items] });
      this.MANY({
        GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.LetterLabel]) || this.isAt(3, [T.LetterLabel])),
        DEF: () => {
          this.CONSUME(T.Puntkomma);
          this.SUBRULE(this.listConnective, { ARGS: [connectives] });
          const next = this.CONSUME1(T.LetterLabel);
          this.SUBRULE1(this.listItem, { ARGS: [next, items] });
        },
      });
    },
  );

  private readonly numberItems: Rule<void, [Ast.ListItem[], ('en' | 'of')[]]> = this.define(
    'onderdelen onder',
    (items: Ast.ListItem[], connectives: ('en' | 'of')[]) => {
      const first = this.CONSUME(T.CijferLabel);
      this.SUBRULE(this.listItem, { ARGS: [first, items] });
      this.MANY({
        GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.CijferLabel]) || this.isAt(3, [T.CijferLabel])),
        DEF: () => {
          this.CONSUME(T.Puntkomma);
          this.SUBRULE(this.listConnective, { ARGS: [connectives] });
          const next = this.CONSUME1(T.CijferLabel);
          this.SUBRULE1(this.listItem, { ARGS: [next, items] });
        },
      });
    },
  );

  private readonly listConnective: Rule<void, [('en' | 'of')[]]> = this.define(
    'en of of',
    (connectives: ('en' | 'of')[]) => {
      this.OPTION(() =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(T.En);
              connectives?.push('en');
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Of);
              connectives?.push('of');
            },
          },
        ]),
      );
    },
  );

  private readonly listItem: Rule<void, [IToken, Ast.ListItem[]]> = this.define(
    'onderdeel',
    (labelToken: IToken, items: Ast.ListItem[]) => {
      const start = this.from();
      const condition = this.SUBRULE(this.condition);
      const clauses: Ast.ConditionClause[] = [];
      this.MANY({
        GATE: () => this.isAt(this.isAt(1, [T.Komma]) ? 2 : 1, [T.Tenzij, T.Indien, T.Als_, T.VoorZover]),
        DEF: () => {
          this.OPTION(() => this.CONSUME(T.Komma));
          const clause = this.SUBRULE(this.conditionClause);
          this.ACTION(() => clauses.push(clause));
        },
      });
      this.ACTION(() =>
        items.push({
          label: labelToken.image.replace(/\.$/, '').replace('º', '°'),
          condition,
          clauses,
          span: this.to(start),
        }),
      );
    },
  );

  private readonly atom: Rule<Ast.Condition> = this.define('bewering', () => {
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
          let negated = false;
          this.OPTION(() => {
            this.CONSUME(T.Niet);
            negated = true;
          });
          this.CONSUME(T.VanToepassingIs);
          return { kind: 'citation-atom', citations, negated, text: this.textFrom(start), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          return this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
        },
      },
    ]);
  });

  private readonly sharedAtom: Rule<Ast.Condition, [Subjects]> = this.define(
    'bewering met gedeeld onderwerp',
    (subjects: Subjects) => {
      const start = this.from();
      return this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
    },
  );

  private readonly predicatePart: Rule<Ast.Atom, [Subjects, number]> = this.define(
    'rest van de bewering',
    (subjects: Subjects, start: number) => {
      const times: Ast.TimePhrase[] = [];
      const views: Ast.Citation[] = [];
      this.MANY(() =>
        this.OR([
          {
            ALT: () => {
              const time = this.SUBRULE(this.timePhrase);
              this.ACTION(() => times.push(time));
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Ingevolge);
              const found = this.SUBRULE(this.citations);
              this.ACTION(() => views.push(...found));
            },
          },
        ]),
      );
      const predicate = this.SUBRULE(this.predicate);
      return {
        kind: 'atom',
        subjects: subjects?.terms ?? [],
        connective: subjects?.connective ?? 'en',
        times,
        views,
        predicate,
        text: this.textFrom(start),
        span: this.to(start),
      };
    },
  );

  // ── Predicates, verb-final ────────────────────────────────────────────────────────────────────────────────────
  private readonly predicate: Rule<Ast.Predicate> = this.define('gezegde in bijzin', () => {
    const start = this.from();
    let negated = false;
    this.OPTION(() => {
      this.CONSUME(T.Niet);
      negated = true;
    });
    return this.choose<Ast.Predicate>(0, [
      {
        ALT: () => {
          const phrase = this.CONSUME(T.Gezegde);
          const object = this.SUBRULE(this.objectOf);
          const verb = this.SUBRULE(this.verb);
          this.OPTION1(() => this.CONSUME1(T.Werkwoord));
          return {
            kind: 'phrase',
            phrase: nameOf(phrase),
            verb: lemma(verb),
            negated: negated || isNegated(phrase),
            ...object,
            span: this.to(start),
          };
        },
      },
      {
        ALT: () => {
          const phrase = this.CONSUME(T.Omgekeerd);
          return {
            kind: 'phrase',
            phrase: nameOf(phrase),
            verb: T.entryOf(phrase)?.verb ?? 'is',
            negated: negated || isNegated(phrase),
            span: this.to(start),
          };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Ingediend]) || this.isAt(2, [T.Ingediend]),
        ALT: () => this.SUBRULE(this.requestPredicate, { ARGS: [negated] }),
      },
      { GATE: () => this.startsNoun(), ALT: () => this.SUBRULE(this.nounPredicate, { ARGS: [negated] }) },
      { ALT: () => this.SUBRULE(this.comparison) },
    ]);
  });

  private readonly verb: Rule<IToken> = this.define('werkwoord', () =>
    this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.Werkwoord) },
      { ALT: () => this.CONSUME(T.EigenWerkwoord) },
      { ALT: () => this.CONSUME(T.Bestaat) },
      { ALT: () => this.CONSUME(T.Ligt) },
    ]),
  );

  private readonly requestPredicate: Rule<Ast.Predicate, [boolean]> = this.define(
    'is ingediend',
    (negated: boolean) => {
      const start = this.from();
      let not = negated;
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.Ingediend);
            this.CONSUME(T.Werkwoord);
          },
        },
        {
          ALT: () => {
            this.CONSUME1(T.Werkwoord);
            this.OPTION(() => {
              this.CONSUME(T.Niet);
              not = true;
            });
            this.CONSUME1(T.Ingediend);
          },
        },
      ]);
      return { kind: 'request', negated: not, span: this.to(start) };
    },
  );

  /** A noun (or an unknown name where only a noun can stand: `een partnr heeft`). */
  private startsNoun(): boolean {
    const at = this.isAt(1, [T.Een, T.Geen, T.De, T.Het]) ? 2 : 1;
    if (this.isAt(at, [T.Soort])) return !this.isAt(at + 1, [T.Bedraagt]) && this.LA(at + 1).tokenType !== T.Ligt;
    return at === 2 && this.isAt(at, [T.OnbekendeNaam]) && this.isAt(at + 1, VERBS);
  }

  private readonly nounPredicate: Rule<Ast.Predicate, [boolean]> = this.define('hoedanigheid', (not: boolean) => {
    const start = this.from();
    const noun = this.SUBRULE(this.head);
    const object = this.SUBRULE(this.objectOf);
    const verb = this.SUBRULE(this.verb);
    const negated = not || (isNamed(noun) && noun.article === 'geen');
    let that: Ast.HasPredicate['that'];
    this.OPTION({
      GATE: () => this.isAt(1, [T.Die]) || (this.isAt(1, [T.Komma]) && this.isAt(2, [T.Die])),
      DEF: () => {
        this.OPTION1(() => this.CONSUME(T.Komma));
        this.CONSUME(T.Die);
        that = this.SUBRULE(this.thatClause);
      },
    });
    return lemma(verb) === 'heeft'
      ? { kind: 'has', noun, negated, ...(that ? { that } : {}), span: this.to(start) }
      : { kind: 'noun', noun, negated, ...object, span: this.to(start) };
  });

  private readonly thatClause: Rule<NonNullable<Ast.HasPredicate['that']>> = this.define('bijvoeglijke bijzin', () => {
    const start = this.from();
    const times: Ast.TimePhrase[] = [];
    this.MANY(() => {
      const time = this.SUBRULE(this.timePhrase);
      this.ACTION(() => times.push(time));
    });
    const predicate = this.SUBRULE(this.predicate);
    return { times, predicate, text: this.textFrom(start) };
  });

  private readonly comparison: Rule<Ast.Predicate> = this.define('vergelijking', () => {
    const start = this.from();
    const result = this.choose<{ operator: Ast.ComparisonOperator; value: Ast.Expression }>(0, [
      {
        ALT: () => {
          const operator = this.choose<Ast.ComparisonOperator>(1, [
            { ALT: () => (this.CONSUME(T.Meer), '>') },
            { ALT: () => (this.CONSUME(T.Minder), '<') },
          ]);
          this.OR2([
            { ALT: () => this.CONSUME(T.Bedraagt) },
            { ALT: () => this.CONSUME(T.Duurt) },
            { ALT: () => this.CONSUME(T.Werkwoord) },
            { ALT: () => this.CONSUME(T.Ligt) },
          ]);
          this.CONSUME(T.Dan);
          return { operator, value: this.SUBRULE(this.expression) };
        },
      },
      {
        ALT: () => {
          const operator = this.choose<Ast.ComparisonOperator>(3, [
            { ALT: () => (this.CONSUME(T.TenMinste), '>=') },
            { ALT: () => (this.CONSUME(T.TenHoogste), '<=') },
          ]);
          const value = this.SUBRULE(this.sum);
          this.OR4([
            { ALT: () => this.CONSUME1(T.Bedraagt) },
            { ALT: () => this.CONSUME1(T.Duurt) },
            { ALT: () => this.CONSUME1(T.Werkwoord) },
          ]);
          return { operator, value };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.GelijkAan);
          const value = this.SUBRULE1(this.sum);
          this.OPTION(() => this.CONSUME2(T.Werkwoord));
          return { operator: '=', value };
        },
      },
      {
        ALT: () => {
          const operator = this.choose<Ast.ComparisonOperator>(5, [
            { ALT: () => (this.CONSUME(T.OpOfBoven), '>=') },
            { ALT: () => (this.CONSUME(T.OpOfOnder), '<=') },
            { ALT: () => (this.CONSUME(T.OpOfNa), '>=') },
            { ALT: () => (this.CONSUME(T.OpOfVoor), '<=') },
            { ALT: () => (this.CONSUME(T.Boven), '>') },
            { ALT: () => (this.CONSUME(T.Beneden), '<') },
            { ALT: () => (this.CONSUME(T.Na), '>') },
            { ALT: () => (this.CONSUME(T.Voor), '<') },
          ]);
          const value = this.SUBRULE2(this.sum);
          this.CONSUME1(T.Ligt);
          return { operator, value };
        },
      },
      {
        ALT: () => {
          const value = this.SUBRULE3(this.sum);
          this.CONSUME2(T.Bedraagt);
          return { operator: '=', value };
        },
      },
    ]);
    return { kind: 'compare', ...result, span: this.to(start) };
  });

  // ── Time ──────────────────────────────────────────────────────────────────────────────────────────────────────
  readonly timePhrase: Rule<Ast.TimePhrase> = this.define('tijdsbepaling', () => {
    const start = this.from();
    return this.choose<Ast.TimePhrase>(0, [
      {
        ALT: () => {
          this.CONSUME(T.OpEnigeDagIn);
          const period = this.SUBRULE(this.period);
          return { kind: 'op enige dag in', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.GedurendeHeel);
          const period = this.SUBRULE1(this.period);
          return { kind: 'gedurende heel', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.OpEenEerdereDag);
          let period: Ast.Period | undefined;
          this.OPTION({
            GATE: () => this.isAt(1, [T.In]),
            DEF: () => {
              this.CONSUME(T.In);
              period = this.SUBRULE2(this.period);
            },
          });
          return { kind: 'op een eerdere dag', ...(period ? { period } : {}), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.InElkeMaand);
          return { kind: 'in elke kalendermaand', span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.InEnigeMaand);
          return { kind: 'in enige kalendermaand', span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.OpDeEersteDagVan);
          const period = this.SUBRULE3(this.period);
          return { kind: 'op de eerste dag van', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Over);
          const period = this.SUBRULE4(this.period);
          return { kind: 'over', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Op);
          const date = this.SUBRULE(this.date);
          return { kind: 'op', date, span: this.to(start) };
        },
      },
    ]);
  });

  private readonly period: Rule<Ast.Period> = this.define('tijdvak', () =>
    this.choose<Ast.Period>(0, [
      { ALT: () => (this.CONSUME(T.Berekeningsjaar), 'het berekeningsjaar') },
      { ALT: () => (this.CONSUME(T.Kalenderjaar), 'het kalenderjaar') },
      { ALT: () => (this.CONSUME(T.VoorafgaandJaar), 'het voorafgaande kalenderjaar') },
      { ALT: () => (this.CONSUME(T.DeMaand), 'de maand') },
    ]),
  );

  private readonly date: Rule<string> = this.define('datum', () => {
    const token = this.CONSUME(T.Datum);
    return this.ACTION(() => this.literalOf(token, 'datum', parseDutchDate(token.image)).value);
  });

  // ── Expressions ───────────────────────────────────────────────────────────────────────────────────────────────
  readonly expression: Rule<Ast.Expression> = this.define('waarde', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.sum);
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, SUFFIX_AFTER_COMMA),
      DEF: () => {
        this.CONSUME(T.Komma);
        value = this.SUBRULE(this.suffix, { ARGS: [value, start] });
      },
    });
    return value;
  });

  /** After a comma: it takes everything before it. */
  private readonly suffix: Rule<Ast.Expression, [Ast.Expression, number]> = this.define(
    'vervolg van een waarde',
    (left: Ast.Expression, start: number) => {
      return this.choose<Ast.Expression>(0, [
        {
          GATE: () => this.isAt(1, [...OPERATORS.keys()]),
          ALT: () => {
            const operator = this.SUBRULE(this.operator);
            const right = this.SUBRULE(this.sum);
            return { kind: 'binary', operator, left, right, afterComma: true, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TenMinste);
            const bound = this.SUBRULE1(this.sum);
            return { kind: 'extreme', which: 'hoogste', of: [left, bound], span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TenHoogste);
            const bound = this.SUBRULE2(this.sum);
            return { kind: 'extreme', which: 'laagste', of: [left, bound], span: this.to(start) };
          },
        },
        {
          ALT: () => {
            const mode = this.CONSUME(T.AfgerondOp);
            const grid = this.SUBRULE(this.grid);
            return { kind: 'round', of: left, mode: roundingMode(mode), grid, span: this.to(start) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Waarin);
            const formula = this.ACTION(() => formulaIn(left));
            this.AT_LEAST_ONE(() => {
              this.OPTION(() => this.CONSUME(T.Puntkomma));
              this.OPTION1(() => this.CONSUME(T.En));
              this.SUBRULE(this.formulaLetter, { ARGS: [formula] });
            });
            return left;
          },
        },
      ]);
    },
  );

  private readonly formulaLetter: Rule<void, [Ast.FormulaExpression | undefined]> = this.define(
    'letter van de formule',
    (formula: Ast.FormulaExpression | undefined) => {
      const start = this.from();
      const letter = this.CONSUME(T.Letter);
      this.CONSUME(T.DubbelePunt);
      const value = this.SUBRULE(this.sum);
      this.ACTION(() =>
        (formula?.where as { letter: string; value: Ast.Expression; span: Span }[] | undefined)?.push({
          letter: letter.image,
          value,
          span: this.to(start),
        }),
      );
    },
  );

  private readonly grid: Rule<string> = this.define('afronding', () =>
    this.choose<string>(0, [
      { ALT: () => (this.CONSUME(T.HeleEuros), '1') },
      { ALT: () => (this.CONSUME(T.HeleCenten), '1/100') },
      {
        ALT: () => {
          this.CONSUME(T.EenVeelvoudVan);
          const token = this.CONSUME(T.Bedrag);
          return this.ACTION(() => this.literalOf(token, 'bedrag', parseDutchMoney(token.image)).value);
        },
      },
    ]),
  );

  private readonly operator: Rule<Ast.BinaryOperator> = this.define('bewerking', () => {
    const token = this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.VermeerderdMet) },
      { ALT: () => this.CONSUME(T.VerminderdMet) },
      { ALT: () => this.CONSUME(T.VermenigvuldigdMet) },
      { ALT: () => this.CONSUME(T.GedeeldDoor) },
    ]);
    return OPERATORS.get(token?.tokenType) ?? 'vermeerderd met';
  });

  /** Operands without commas between them. */
  readonly sum: Rule<Ast.Expression> = this.define('bedrag', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.part);
    this.MANY({
      GATE: () => this.isAt(1, [...OPERATORS.keys()]),
      DEF: () => {
        const operator = this.SUBRULE(this.operator);
        const right = this.SUBRULE1(this.part);
        const left = value;
        value = { kind: 'binary', operator, left, right, afterComma: false, span: this.to(start) };
      },
    });
    return value;
  });

  /** A primary with what narrows it: `ingevolge lid 1`, `voor zover dat X te boven gaat`, `op de eerste dag van …` */
  private readonly part: Rule<Ast.Expression> = this.define('deel van een waarde', () => {
    const start = this.from();
    let value: Ast.Expression = this.SUBRULE(this.primary);
    this.MANY({
      GATE: () => this.continuesPart(),
      DEF: () => {
        const of = value;
        value = this.choose<Ast.Expression>(0, [
          {
            ALT: () => {
              this.CONSUME(T.Van);
              const whole = this.SUBRULE1(this.part);
              return { kind: 'percentage-of', percentage: of, of: whole, span: this.to(start) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.Ingevolge);
              const citations = this.SUBRULE(this.citations);
              return { kind: 'view', of, citations, span: this.to(start) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(T.VoorZover);
              this.CONSUME(T.Dat);
              const over = this.SUBRULE(this.sum);
              this.CONSUME(T.TeBovenGaat);
              return { kind: 'excess', of, over, span: this.to(start) };
            },
          },
          {
            ALT: () => {
              const time = this.SUBRULE(this.timePhrase);
              return { kind: 'timed', of, time, span: this.to(start) };
            },
          },
        ]);
      },
    });
    return value;
  });

  private continuesPart(): boolean {
    if (this.isAt(1, [T.Van])) return this.isAt(2, EXPRESSION_STARTS);
    return (
      this.isAt(1, [T.Ingevolge, T.Over, T.Op, T.OpDeEersteDagVan]) ||
      (this.isAt(1, [T.VoorZover]) && this.isAt(2, [T.Dat]))
    );
  }

  private readonly primary: Rule<Ast.Expression> = this.define('waarde zelf', () => {
    const start = this.from();
    return this.choose<Ast.Expression>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Procent);
          const percentage = this.ACTION(() => this.literalOf(token, 'percentage', parseDutchPercentage(token.image)));
          let of: Ast.Expression | undefined;
          this.OPTION(() => {
            this.CONSUME(T.Van);
            of = this.SUBRULE(this.part);
          });
          return of ? { kind: 'percentage-of', percentage, of, span: this.to(start) } : percentage;
        },
      },
      { ALT: () => this.SUBRULE(this.literal) },
      {
        ALT: () => {
          this.CONSUME(T.HaakOpen);
          const of = this.SUBRULE(this.expression);
          this.CONSUME(T.HaakSluit);
          return { kind: 'bracket', of, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Veelvoud);
          const of = this.SUBRULE1(this.part);
          return this.ACTION(() => multiple(token, of, this.to(start)));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.HetDeelVan);
          const of = this.SUBRULE2(this.part);
          this.CONSUME(T.Boven);
          const above = this.SUBRULE3(this.part);
          let upTo: Ast.Expression | undefined;
          this.OPTION1(() => {
            this.CONSUME(T.TotAan);
            upTo = this.SUBRULE4(this.part);
          });
          return { kind: 'part', of, above, ...(upTo ? { upTo } : {}), span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.labelledSum) },
      { ALT: () => this.SUBRULE(this.extreme) },
      {
        ALT: () => {
          this.CONSUME(T.SomOverMaanden);
          const of = this.SUBRULE5(this.part);
          return { kind: 'month-sum', of, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.personSum) },
      {
        ALT: () => {
          this.CONSUME(T.AantalPersonenDat);
          const clause = this.SUBRULE(this.thatClause);
          return { kind: 'person-count', ...clause, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.AantalMaandenWaarin);
          const condition = this.SUBRULE(this.condition);
          return { kind: 'month-count', condition, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.AantalJarenVan);
          const from = this.SUBRULE6(this.part);
          this.CONSUME(T.TotEnMet);
          const to = this.SUBRULE7(this.part);
          return { kind: 'whole-years', from, to, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DePeildatum);
          return { kind: 'day', day: 'peildatum', span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DeEersteDagVan);
          const period = this.SUBRULE(this.period);
          return { kind: 'day', day: 'eerste dag', period, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DeFormule);
          const formula = this.SUBRULE(this.formula);
          return { kind: 'formula', formula, where: [], span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const term = this.SUBRULE(this.term);
          return { kind: 'term-expression', term, span: this.to(start) };
        },
      },
    ]);
  });

  readonly literal: Rule<Ast.Literal> = this.define('letterlijke waarde', () =>
    this.choose<Ast.Literal>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Bedrag);
          return this.ACTION(() => this.literalOf(token, 'bedrag', parseDutchMoney(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Datum);
          return this.ACTION(() => this.literalOf(token, 'datum', parseDutchDate(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Duur);
          return this.ACTION(() => this.literalOf(token, 'duur', parseDutchDuration(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Getal);
          return this.ACTION(() => this.literalOf(token, 'getal', parseDutchNumber(token.image)));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Nihil);
          return this.ACTION(() => this.literalOf(token, 'nihil', { ok: true, value: '0' }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Ja);
          return this.ACTION(() => this.literalOf(token, 'ja-nee', { ok: true, value: 'ja' }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Nee);
          return this.ACTION(() => this.literalOf(token, 'ja-nee', { ok: true, value: 'nee' }));
        },
      },
    ]),
  );

  private readonly labelledSum: Rule<Ast.Expression> = this.define('som', () => {
    const start = this.from();
    this.CONSUME(T.DeSomVan);
    const terms: Ast.SumTerm[] = [];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.DubbelePunt);
          const first = this.CONSUME(T.LetterLabel);
          this.SUBRULE(this.sumTerm, { ARGS: [first, terms] });
          this.MANY({
            GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.LetterLabel]) || this.isAt(3, [T.LetterLabel])),
            DEF: () => {
              this.CONSUME(T.Puntkomma);
              this.OPTION(() => this.CONSUME(T.En));
              const next = this.CONSUME1(T.LetterLabel);
              this.SUBRULE1(this.sumTerm, { ARGS: [next, terms] });
            },
          });
        },
      },
      {
        ALT: () => {
          const first = this.SUBRULE(this.part);
          this.ACTION(() => terms.push({ value: first, conditions: [], span: first.span }));
          this.AT_LEAST_ONE({
            GATE: () => this.isAt(1, [T.En, T.Komma]),
            DEF: () => {
              this.OR1([{ ALT: () => this.CONSUME1(T.En) }, { ALT: () => this.CONSUME(T.Komma) }]);
              const next = this.SUBRULE1(this.part);
              this.ACTION(() => terms.push({ value: next, conditions: [], span: next.span }));
            },
          });
        },
      },
    ]);
    return { kind: 'labelled-sum', terms, span: this.to(start) };
  });

  private readonly sumTerm: Rule<void, [IToken, Ast.SumTerm[]]> = this.define(
    'onderdeel van de som',
    (labelToken: IToken, terms: Ast.SumTerm[]) => {
      const start = this.from();
      const value = this.SUBRULE(this.expression);
      const conditions: Ast.ConditionClause[] = [];
      this.MANY({
        GATE: () => this.isAt(this.isAt(1, [T.Komma]) ? 2 : 1, [T.Tenzij, T.Indien, T.Als_, T.VoorZover]),
        DEF: () => {
          this.OPTION(() => this.CONSUME(T.Komma));
          const clause = this.SUBRULE(this.conditionClause);
          this.ACTION(() => conditions.push(clause));
        },
      });
      this.ACTION(() =>
        terms.push({ label: labelToken.image.replace(/\.$/, ''), value, conditions, span: this.to(start) }),
      );
    },
  );

  private readonly extreme: Rule<Ast.Expression> = this.define('hoogste of laagste', () => {
    const start = this.from();
    const which = this.choose<'hoogste' | 'laagste'>(0, [
      { ALT: () => (this.CONSUME(T.HetHoogsteVan), 'hoogste') },
      { ALT: () => (this.CONSUME(T.HetLaagsteVan), 'laagste') },
    ]);
    const of: Ast.Expression[] = [];
    const first = this.SUBRULE(this.part);
    this.ACTION(() => of.push(first));
    this.AT_LEAST_ONE({
      GATE: () => this.isAt(1, [T.En]) || (this.isAt(1, [T.Komma]) && this.isAt(2, [...TERM_STARTS, T.Bedrag])),
      DEF: () => {
        this.OR1([{ ALT: () => this.CONSUME(T.En) }, { ALT: () => this.CONSUME(T.Komma) }]);
        const next = this.SUBRULE1(this.part);
        this.ACTION(() => of.push(next));
      },
    });
    return { kind: 'extreme', which, of, span: this.to(start) };
  });

  private readonly personSum: Rule<Ast.Expression> = this.define('som over personen', () => {
    const start = this.from();
    this.CONSUME(T.SomOverIedere);
    const at = this.from();
    const token = this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.Soort) },
      { ALT: () => this.CONSUME(T.OnbekendeNaam) },
    ]);
    const span = this.to(at);
    const noun: Ast.Head = this.ACTION(() =>
      T.entryOf(token)
        ? { kind: 'name', article: 'iedere', name: nameOf(token), span }
        : { kind: 'unknown-name', article: 'iedere', name: token.image, span },
    );
    this.CONSUME(T.Van);
    const of = this.SUBRULE(this.part);
    return { kind: 'person-sum', noun, of, span: this.to(start) };
  });

  // ── Formulas ──────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly formula: Rule<Ast.Formula> = this.define('formule', () => {
    const start = this.from();
    let left: Ast.Formula = this.SUBRULE(this.product);
    this.MANY(() => {
      const operator = this.choose<'+' | '-'>(0, [
        { ALT: () => (this.CONSUME(T.Plus), '+') },
        { ALT: () => (this.CONSUME(T.Min), '-') },
      ]);
      const right = this.SUBRULE1(this.product);
      const before = left;
      left = { kind: 'operation', operator, left: before, right, span: this.to(start) };
    });
    return left;
  });

  private readonly product: Rule<Ast.Formula> = this.define('product', () => {
    const start = this.from();
    let left: Ast.Formula = this.SUBRULE(this.power);
    this.MANY(() => {
      const operator = this.choose<'×' | '/'>(0, [
        { ALT: () => (this.CONSUME(T.Maal), '×') },
        { ALT: () => (this.CONSUME(T.Deel), '/') },
      ]);
      const right = this.SUBRULE1(this.power);
      const before = left;
      left = { kind: 'operation', operator, left: before, right, span: this.to(start) };
    });
    return left;
  });

  private readonly power: Rule<Ast.Formula> = this.define('macht', () => {
    const start = this.from();
    let base: Ast.Formula = this.choose<Ast.Formula>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Letter);
          return { kind: 'letter', letter: token.image, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Getal);
          return this.ACTION(() => ({
            kind: 'number',
            literal: this.literalOf(token, 'getal', parseDutchNumber(token.image)),
            span: this.to(start),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.HaakOpen);
          const inner = this.SUBRULE(this.formula);
          this.CONSUME(T.HaakSluit);
          return inner;
        },
      },
    ]);
    this.OPTION(() => {
      const token = this.CONSUME(T.Kwadraat);
      const of = base;
      base = { kind: 'power', of, exponent: token.image === '³' ? 3 : 2, span: this.to(start) };
    });
    return base;
  });

  // ── Citations ─────────────────────────────────────────────────────────────────────────────────────────────────
  readonly citations: Rule<Ast.Citation[]> = this.define('verwijzingen', () => {
    const all: Ast.Citation[] = [];
    const first = this.SUBRULE(this.citation);
    this.ACTION(() => all.push(...first));
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma, T.En, T.Of]) && this.isAt(2, CITATION_STARTS),
      DEF: () => {
        this.OR([
          { ALT: () => this.CONSUME(T.Komma) },
          { ALT: () => this.CONSUME(T.En) },
          { ALT: () => this.CONSUME(T.Of) },
        ]);
        const next = this.SUBRULE1(this.citation);
        this.ACTION(() => all.push(...inheriting(all.at(-1), next)));
      },
    });
    return this.ACTION(() => withLaw(all));
  });

  /** `onderdeel a`, `onderdelen a en b`, `onderdelen a tot en met g`: adds the letters, answers the last of a range. */
  private readonly partLetters: Rule<string | undefined, [string[]]> = this.define(
    'verwijzing naar onderdelen',
    (letters: string[]) => {
      const token = this.CONSUME(T.Onderdeel);
      this.ACTION(() => letters.push(token.image.trim().slice(-1)));
      this.MANY({
        GATE: () => this.isAt(1, [T.Komma, T.En, T.Of]) && this.isAt(2, [T.Letter]),
        DEF: () => {
          this.OR([
            { ALT: () => this.CONSUME(T.Komma) },
            { ALT: () => this.CONSUME(T.En) },
            { ALT: () => this.CONSUME(T.Of) },
          ]);
          const next = this.CONSUME(T.Letter);
          this.ACTION(() => letters.push(next.image));
        },
      });
      let to: string | undefined;
      this.OPTION({
        GATE: () => this.isAt(1, [T.TotEnMet]) && this.isAt(2, [T.Letter]),
        DEF: () => {
          this.CONSUME(T.TotEnMet);
          to = this.CONSUME1(T.Letter).image;
        },
      });
      return to;
    },
  );

  /** One citation; `onderdelen a en b` gives two. */
  private readonly citation: Rule<Ast.Citation[]> = this.define('verwijzing', () => {
    const start = this.from();
    let artikel: string | undefined;
    let lid: string | undefined;
    let lidTo: string | undefined;
    let onder: string | undefined;
    let wet: string | undefined;
    let previousSentence = false;
    const onderdelen: string[] = [];
    let onderdeelTo: string | undefined;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.VorigeZin);
          previousSentence = true;
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Artikel);
          artikel = token.image.replace(/^\D+/, '');
          this.OPTION(() => {
            const found = this.CONSUME(T.Lid);
            lid = found.image.replace(/^\D+/, '');
          });
          this.OPTION1({
            GATE: () => this.isAt(1, [T.TotEnMet]) && this.isAt(2, [T.Getal]),
            DEF: () => {
              this.CONSUME(T.TotEnMet);
              lidTo = this.CONSUME(T.Getal).image;
            },
          });
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME1(T.Lid);
          lid = token.image.replace(/^\D+/, '');
          this.OPTION2({
            GATE: () => this.isAt(1, [T.TotEnMet]) && this.isAt(2, [T.Getal]),
            DEF: () => {
              this.CONSUME1(T.TotEnMet);
              lidTo = this.CONSUME1(T.Getal).image;
            },
          });
        },
      },
      {
        ALT: () => {
          onderdeelTo = this.SUBRULE(this.partLetters, { ARGS: [onderdelen] });
        },
      },
    ]);
    this.OPTION3({
      GATE: () => onderdelen.length === 0,
      DEF: () => {
        onderdeelTo = this.SUBRULE1(this.partLetters, { ARGS: [onderdelen] });
      },
    });
    this.OPTION5(() => {
      onder = this.CONSUME(T.Onder)
        .image.replace(/^onder\s+/i, '')
        .replace('º', '°');
    });
    this.OPTION6(() => {
      wet = nameOf(this.CONSUME(T.Wet));
    });
    const span = this.to(start);
    const rest = {
      kind: 'citation' as const,
      previousSentence,
      ...given({ artikel, lid, lidTo, onderdeelTo, onder, wet }),
      span,
    };
    return onderdelen.length === 0 ? [rest] : onderdelen.map((onderdeel) => ({ ...rest, onderdeel }));
  });

  // ── Examples ──────────────────────────────────────────────────────────────────────────────────────────────────
  readonly givenSentence: Rule<Ast.GivenSentence> = this.define('gegeven', () => {
    const start = this.from();
    const sentence = this.choose<Ast.GivenSentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.VoorHetOverige);
          this.CONSUME(T.DubbelePunt);
          const answer = this.choose<'nee' | 'onbekend'>(1, [
            { ALT: () => (this.CONSUME(T.Nee), 'nee') },
            { ALT: () => (this.CONSUME(T.Onbekend), 'onbekend') },
          ]);
          return { kind: 'rest', answer, span: this.to(start) };
        },
      },
      {
        GATE: () => this.namesPersons(),
        ALT: () => {
          const names: string[] = [];
          const first = this.CONSUME(T.Eigennaam);
          names.push(nameOf(first));
          this.MANY(() => {
            this.OR2([{ ALT: () => this.CONSUME(T.Komma) }, { ALT: () => this.CONSUME(T.En) }]);
            names.push(nameOf(this.CONSUME1(T.Eigennaam)));
          });
          this.CONSUME(T.ZijnPersonen);
          return { kind: 'persons', names, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Berekeningsjaar);
          this.CONSUME(T.Werkwoord);
          const year = this.CONSUME(T.Getal);
          return { kind: 'year', year: year.image, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.DePeildatum);
          this.CONSUME1(T.Werkwoord);
          const date = this.SUBRULE(this.date);
          return { kind: 'reference-date', date, span: this.to(start) };
        },
      },
      {
        GATE: () =>
          this.isAt(1, [T.De, T.Het]) &&
          this.isAt(3, [T.Werkwoord]) &&
          this.isAt(4, [T.Eigennaam]) &&
          this.isAt(5, [T.Punt]),
        ALT: () => {
          this.OR3([{ ALT: () => this.CONSUME(T.De) }, { ALT: () => this.CONSUME(T.Het) }]);
          const role = this.choose<IToken>(4, [
            { ALT: () => this.CONSUME(T.Soort) },
            { ALT: () => this.CONSUME(T.OnbekendeNaam) },
            { ALT: () => this.CONSUME(T.Naam) },
          ]);
          this.CONSUME2(T.Werkwoord);
          const person = this.CONSUME2(T.Eigennaam);
          return {
            kind: 'role',
            role: T.entryOf(role) ? nameOf(role) : role.image,
            person: nameOf(person),
            span: this.to(start),
          };
        },
      },
      { ALT: () => this.SUBRULE(this.givenStatement) },
    ]);
    this.CONSUME(T.Punt);
    return sentence;
  });

  private namesPersons(): boolean {
    for (let k = 1; k < 40; k += 1) {
      if (this.isAt(k, [T.ZijnPersonen])) return true;
      if (!this.isAt(k, [T.Eigennaam, T.Komma, T.En])) return false;
    }
    return false;
  }

  private readonly givenStatement: Rule<Ast.GivenSentence> = this.define('gegeven over een persoon', () => {
    const start = this.from();
    const subjects = this.SUBRULE(this.subjects);
    let year: string | undefined;
    this.OPTION({
      GATE: () => this.isAt(1, [T.Over]),
      DEF: () => {
        this.CONSUME(T.Over);
        this.OR([
          {
            ALT: () => {
              year = this.CONSUME(T.Getal).image;
            },
          },
          { ALT: () => this.CONSUME(T.Berekeningsjaar) },
        ]);
      },
    });
    return this.choose<Ast.GivenSentence>(1, [
      {
        GATE: () =>
          this.isAt(1, [T.Bedraagt]) ||
          (this.isAt(1, [T.Werkwoord]) && this.isAt(2, [T.Datum, T.Duur, T.Getal, T.Procent, T.Bedrag])),
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(T.Bedraagt) }, { ALT: () => this.CONSUME(T.Werkwoord) }]);
          const value = this.SUBRULE(this.exampleLiteral);
          this.OPTION1({
            GATE: () => this.isAt(1, [T.Over]),
            DEF: () => {
              this.CONSUME1(T.Over);
              year = this.CONSUME1(T.Getal).image;
            },
          });
          const running = this.SUBRULE(this.running);
          return {
            kind: 'value',
            term: subjects?.terms?.[0] as Ast.Term,
            value,
            running: { ...running, ...(year ? { year } : {}) },
            span: this.to(start),
          };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Werkwoord]) && (this.isAt(2, [T.Ingediend]) || this.isAt(3, [T.Ingediend])),
        ALT: () => {
          const at = this.from();
          this.CONSUME1(T.Werkwoord);
          let negated = false;
          this.OPTION3(() => {
            this.CONSUME(T.Niet);
            negated = true;
          });
          this.CONSUME(T.Ingediend);
          const predicate: Ast.Predicate = { kind: 'request', negated, span: this.to(at) };
          const running = this.SUBRULE1(this.running);
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate, running, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const verb = this.SUBRULE(this.verb);
          let negated = false;
          this.OPTION2(() => {
            this.CONSUME1(T.Niet);
            negated = true;
          });
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, negated] });
          const running = this.SUBRULE2(this.running);
          return {
            kind: 'status',
            subjects: subjects?.terms ?? [],
            predicate,
            running: { ...running, ...(year ? { year } : {}) },
            span: this.to(start),
          };
        },
      },
    ]);
  });

  readonly exampleLiteral: Rule<Ast.Literal> = this.define('waarde in een voorbeeld', () =>
    this.choose<Ast.Literal>(0, [
      {
        ALT: () => {
          const token = this.CONSUME(T.Bedrag);
          return this.ACTION(() =>
            this.literalOf(token, 'bedrag', parseDutchNumber(token.image.replace('€', '').trim())),
          );
        },
      },
      { GATE: () => !this.isAt(1, [T.Bedrag]), ALT: () => this.SUBRULE(this.literal) },
      {
        ALT: () => {
          const token = this.CONSUME(T.Procent);
          return this.ACTION(() => this.literalOf(token, 'percentage', parseDutchPercentage(token.image)));
        },
      },
      {
        ALT: () => {
          this.OPTION(() =>
            this.OR1([
              { ALT: () => this.CONSUME(T.Een) },
              { ALT: () => this.CONSUME(T.De) },
              { ALT: () => this.CONSUME(T.Het) },
            ]),
          );
          const token = this.choose<IToken>(2, [
            { ALT: () => this.CONSUME(T.Soort) },
            { ALT: () => this.CONSUME(T.OnbekendeNaam) },
          ]);
          return this.ACTION(() => ({
            kind: 'literal',
            type: 'symbool',
            text: token.image,
            value: T.entryOf(token)?.name ?? token.image,
            span: this.spanOf(token),
          }));
        },
      },
    ]),
  );

  private readonly running: Rule<Ast.Running> = this.define('looptijd', () => {
    let from: string | undefined;
    let to: string | undefined;
    this.OPTION(() => {
      this.CONSUME(T.MetIngangVan);
      from = this.SUBRULE(this.date);
    });
    this.OPTION1(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.Tot);
            to = this.SUBRULE1(this.date);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TotEnMet);
            const last = this.SUBRULE2(this.date);
            to = this.ACTION(() => dayAfter(last));
          },
        },
      ]),
    );
    return given({ from, to });
  });

  readonly expectedSentence: Rule<Ast.ExpectedSentence> = this.define('verwachting', () => {
    const start = this.from();
    const sentence = this.choose<Ast.ExpectedSentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.Onbekend);
          this.CONSUME(T.Komma);
          this.CONSUME(T.Want);
          const missing = this.SUBRULE(this.subjects);
          this.CONSUME(T.Ontbreekt);
          const at = this.SUBRULE(this.askedAt);
          return { kind: 'unknown', missing: missing?.terms ?? [], at, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Strijdig);
          const at = this.SUBRULE1(this.askedAt);
          const grounds = this.SUBRULE(this.grounds);
          return { kind: 'conflict', at, grounds, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.expectedStatement) },
    ]);
    this.CONSUME(T.Punt);
    return sentence;
  });

  private readonly expectedStatement: Rule<Ast.ExpectedSentence> = this.define('verwachte uitkomst', () => {
    const start = this.from();
    const subjects = this.SUBRULE(this.subjects);
    const about = subjects?.terms?.[0] as Ast.Term;
    return this.choose<Ast.ExpectedSentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.Bedraagt);
          const value = this.SUBRULE(this.exampleLiteral);
          const at = this.SUBRULE(this.askedAt);
          const grounds = this.SUBRULE(this.grounds);
          return { kind: 'value', term: about, value, at, grounds, span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Werkwoord]) && this.isAt(2, [T.Onbekend, T.Strijdig]),
        ALT: () => {
          this.CONSUME(T.Werkwoord);
          const word = this.choose<IToken>(1, [
            { ALT: () => this.CONSUME(T.Onbekend) },
            { ALT: () => this.CONSUME(T.Strijdig) },
          ]);
          let missing: Ast.Term[] = [];
          this.OPTION(() => {
            this.CONSUME(T.Komma);
            this.CONSUME(T.Want);
            missing = this.SUBRULE1(this.subjects)?.terms ?? [];
            this.CONSUME(T.Ontbreekt);
          });
          const at = this.SUBRULE1(this.askedAt);
          const grounds = this.SUBRULE1(this.grounds);
          return tokenMatcher(word, T.Onbekend)
            ? { kind: 'unknown', missing, about, at, span: this.to(start) }
            : { kind: 'conflict', about, at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const verb = this.SUBRULE(this.verb);
          let negated = false;
          this.OPTION1(() => {
            this.CONSUME(T.Niet);
            negated = true;
          });
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, negated] });
          const at = this.SUBRULE2(this.askedAt);
          const grounds = this.SUBRULE2(this.grounds);
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate, at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const at = this.SUBRULE3(this.askedAt);
          const grounds = this.SUBRULE3(this.grounds);
          return { kind: 'none', term: about, at, grounds, span: this.to(start) };
        },
      },
    ]);
  });

  private readonly askedAt: Rule<Ast.AskedAt> = this.define('dag van de verwachting', () => {
    let from: string | undefined;
    let on: string | undefined;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.MetIngangVan);
            from = this.SUBRULE(this.date);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Op);
            on = this.SUBRULE1(this.date);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.In);
            const token = this.CONSUME(T.Maand);
            on = this.ACTION(() => this.literalOf(token, 'datum', parseDutchMonth(token.image)).value);
          },
        },
      ]),
    );
    return given({ from, on });
  });

  private readonly grounds: Rule<Ast.Citation[]> = this.define('op grond van', () => {
    let found: Ast.Citation[] = [];
    this.OPTION(() => {
      this.OPTION1(() => this.CONSUME(T.Komma));
      this.CONSUME(T.OpGrondVan);
      found = this.SUBRULE(this.citations);
    });
    return found;
  });

  /** The heading of a column of examples, verb left out: `met elkaar gehuwd`, `toetsingsinkomen van Anna`. */
  readonly exampleColumn: Rule<Ast.ExampleColumn> = this.define('kolomkop', () => {
    const start = this.from();
    return this.choose<Ast.ExampleColumn>(0, [
      {
        ALT: () => {
          const phrase = this.CONSUME(T.Gezegde);
          this.OPTION(() => this.SUBRULE1(this.verb));
          const predicate: Ast.Predicate = this.ACTION(() => ({
            kind: 'phrase',
            phrase: nameOf(phrase),
            verb: '',
            negated: false,
            span: this.to(start),
          }));
          return { kind: 'given-status', subjects: [], predicate, span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(2, VERBS) || this.hasVerb(),
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          const verb = this.SUBRULE(this.verb);
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, false] });
          return { kind: 'given-status', subjects: subjects?.terms ?? [], predicate, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const term = this.SUBRULE(this.term);
          return { kind: 'given-value', term, span: this.to(start) };
        },
      },
    ]);
  });

  private hasVerb(): boolean {
    for (let k = 1; k < 30; k += 1) {
      if (this.isAt(k, VERBS)) return true;
      if (this.LA(k).tokenType.name === 'EOF') return false;
    }
    return false;
  }

  /** After `verwacht:`: a value, a status sentence or a citation. */
  readonly expectedColumn: Rule<Ast.ExpectedWhat> = this.define('kolomkop verwacht', () => {
    return this.choose<Ast.ExpectedWhat>(0, [
      {
        GATE: () => this.isAt(1, CITATION_STARTS),
        ALT: () => {
          const found = this.SUBRULE(this.citation);
          return this.ACTION(() => ({ kind: 'citation', citation: found[0] as Ast.Citation }));
        },
      },
      {
        GATE: () => this.hasVerb(),
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          const verb = this.SUBRULE(this.verb);
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, false] });
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate };
        },
      },
      {
        ALT: () => {
          const term = this.SUBRULE(this.term);
          return { kind: 'value', term };
        },
      },
    ]);
  });
}

interface Subjects {
  readonly terms: Ast.Term[];
  readonly connective: 'en' | 'of';
}

interface Additions {
  readonly conditions: Ast.ConditionClause[];
  readonly provisos: Ast.Proviso[];
  readonly groundedOn: Ast.Citation[];
}

function nameOf(token: IToken): string {
  return T.entryOf(token)?.name ?? (token?.image ?? '').replace(/\s+/g, ' ');
}

function isNegated(token: IToken): boolean {
  return T.entryOf(token)?.negated === true;
}

function lemma(token: IToken): string {
  return T.entryOf(token)?.name ?? verbLemma(token?.image ?? '') ?? 'is';
}

function isNamed(head: Ast.Head | undefined): head is Extract<Ast.Head, { kind: 'name' | 'unknown-name' }> {
  return head?.kind === 'name' || head?.kind === 'unknown-name';
}

function given<K extends string>(parts: Readonly<Record<K, string | undefined>>): { [P in K]?: string } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as { [P in K]?: string };
}

/** `artikel 3 lid 1, lid 2 en lid 3`: a part left out is that of the citation before it. */
function inheriting(before: Ast.Citation | undefined, next: readonly Ast.Citation[]): Ast.Citation[] {
  if (!before) return [...next];
  return next.map((citation) => ({
    ...(citation.artikel === undefined && before.artikel !== undefined ? { artikel: before.artikel } : {}),
    ...(citation.artikel === undefined &&
    citation.lid === undefined &&
    !citation.previousSentence &&
    before.lid !== undefined
      ? { lid: before.lid }
      : {}),
    ...citation,
  }));
}

/** The law named last is meant by all before it that name none. */
function withLaw(all: readonly Ast.Citation[]): Ast.Citation[] {
  const law = all.at(-1)?.wet;
  return law === undefined ? [...all] : all.map((citation) => ({ wet: law, ...citation }));
}

type Marked = Ast.Condition & { readonly bracketed?: boolean };

/** Joins conditions; two different connectives on one level stay visible as nested nodes for the checker. */
function combine(
  parts: readonly { connective: 'en' | 'of' | undefined; condition: Ast.Condition }[],
  span: Span,
): Ast.Condition {
  if (parts.length === 1) return parts[0]?.condition as Ast.Condition;
  const named = parts.map(({ connective }) => connective).filter((connective) => connective !== undefined);
  const of = parts.map(({ condition }) => condition);
  if (named.length === 0) return { kind: 'and', of, span, unconnected: true };
  if (named.every((connective) => connective === named[0])) return { kind: named[0] === 'of' ? 'or' : 'and', of, span };
  return { kind: 'and', of, span, mixed: true };
}

function lastSubjects(condition: Ast.Condition | undefined): Subjects | undefined {
  if (!condition || (condition as Marked).bracketed) return undefined;
  if (condition.kind === 'atom') return { terms: [...condition.subjects], connective: condition.connective };
  if (condition.kind === 'and' || condition.kind === 'or') return lastSubjects(condition.of.at(-1));
  return undefined;
}

function formulaIn(expression: Ast.Expression): Ast.FormulaExpression | undefined {
  if (expression.kind === 'formula') return expression;
  if (expression.kind === 'round' || expression.kind === 'bracket') return formulaIn(expression.of);
  if (expression.kind === 'extreme') return expression.of[0] && formulaIn(expression.of[0]);
  return expression.kind === 'binary' ? formulaIn(expression.left) : undefined;
}

function roundingMode(token: IToken): Ast.RoundExpression['mode'] {
  const words = token.image.toLowerCase().replace(/\s+/g, ' ');
  if (words.startsWith('naar boven')) return 'naar boven';
  return words.startsWith('naar beneden') ? 'naar beneden' : 'rekenkundig';
}

function multiple(token: IToken, of: Ast.Expression, span: Span): Ast.MultipleExpression {
  const words = token.image.toLowerCase().replace(/\s+/g, ' ');
  const known = FACTORS.find(({ test }) => test.test(words));
  return {
    kind: 'multiple',
    factor: known?.factor ?? fraction(1n, 1n),
    ...(known?.converts ? { converts: known.converts } : {}),
    words,
    of,
    span,
  };
}
