/** Who and what is spoken of, verbs, and time: `het toetsingsinkomen van de partner`, `op enige dag in het kalenderjaar`. */
import type { IToken } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import { parseDutchDate } from '../literals.ts';
import * as T from '../tokens.ts';
import { PRONOUNS, ARTICLES, RELATIVES, TERM_STARTS } from './words.ts';
import { type Rule, type Subjects, nameOf } from './nodes.ts';
import { CitationParser } from './citations.ts';

/** Tokens with which a citation may end. */
const CITATION_ENDS = [T.Artikel, T.Lid, T.Onderdeel, T.Onder, T.Letter, T.Getal, T.Wet];

export abstract class TermParser extends CitationParser {
  protected abstract readonly thatClause: Rule<NonNullable<Ast.HasPredicate['that']>>;

  protected abstract startsPredicate(k: number): boolean;

  protected readonly subjects: Rule<Subjects> = this.define('onderwerp', () => {
    const terms: Ast.Term[] = [];
    let connective: 'en' | 'of' = 'en';
    const first = this.SUBRULE(this.qualifiedTerm);
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
        const next = this.SUBRULE1(this.qualifiedTerm);
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
      GATE: () => this.isAt(1, [T.Over]) && this.isAt(2, [T.Degene, T.Eigennaam]),
      DEF: () => {
        this.CONSUME(T.Over); // het huurdersverzoek van de belanghebbende over degene
        const about = this.SUBRULE2(this.head);
        this.ACTION(() => heads.push(about));
      },
    });
    return { kind: 'term', heads, span: this.to(start) };
  });

  /** `een ouder als bedoeld in lid 1 met een partner`, `een ouder die geen partner heeft,` */
  protected readonly qualifiedTerm: Rule<Ast.Term> = this.define('naam met bepaling', () => {
    const start = this.from();
    const term = this.SUBRULE(this.term);
    const qualifiers: Ast.Qualifier[] = [];
    this.MANY({
      GATE: () => this.startsQualifier(),
      DEF: () => {
        this.OPTION(() => this.CONSUME(T.Komma));
        const found = this.SUBRULE(this.qualifier);
        this.ACTION(() => qualifiers.push(found));
      },
    });
    this.OPTION1({
      GATE: () => qualifiers.length > 0 && this.isAt(1, [T.Komma]) && this.closesQualifiers(),
      DEF: () => this.CONSUME1(T.Komma),
    });
    return qualifiers.length === 0 ? term : { ...term, qualifiers, span: this.to(start) };
  });

  /** After the comma stands what is said of the whole: `een kind dat hier woont, heeft …`, `…, onderwijs volgt` */
  private closesQualifiers(): boolean {
    return this.isAt(2, [T.Werkwoord, T.EigenWerkwoord]) || this.startsPredicate(2);
  }

  private startsQualifier(): boolean {
    const at = this.isAt(1, [T.Komma]) ? 2 : 1;
    if (this.isAt(0, [T.OnbekendeNaam]) && this.isAt(1, RELATIVES)) return true; // a noun that is declared nowhere
    if (!this.isAt(0, [T.Soort, T.EenPersoon, ...CITATION_ENDS])) return false;
    if (this.isAt(at, [T.AlsBedoeldIn])) return true;
    if (this.isAt(at, [T.Met])) return this.isAt(at + 1, [T.Een]) && this.isAt(at + 2, [T.Soort, T.OnbekendeNaam]);
    return at === 1 && this.isAt(1, RELATIVES);
  }

  /** What opens a clause about the noun before it: `degene die`, `het kind dat`. */
  protected readonly relative: Rule<void> = this.define('betrekkelijk voornaamwoord', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Die) }, { ALT: () => this.CONSUME(T.Dat) }]);
  });

  protected readonly qualifier: Rule<Ast.Qualifier> = this.define('bepaling', () => {
    const start = this.from();
    return this.choose<Ast.Qualifier>(0, [
      {
        ALT: () => {
          this.CONSUME(T.AlsBedoeldIn);
          const citations = this.SUBRULE(this.citations);
          return { kind: 'als bedoeld in', citations, text: this.textFrom(start), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.Met);
          const noun = this.SUBRULE(this.head);
          let that: Ast.HasPredicate['that'];
          this.OPTION({
            GATE: () => this.isAt(1, RELATIVES),
            DEF: () => {
              this.SUBRULE1(this.relative); // said of the partner, the noun just before it
              that = this.SUBRULE1(this.thatClause);
            },
          });
          return { kind: 'met', noun, ...(that ? { that } : {}), text: this.textFrom(start), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.relative);
          const that = this.SUBRULE(this.thatClause);
          return { kind: 'die', that, text: this.textFrom(start), span: this.to(start) };
        },
      },
    ]);
  });

  protected readonly head: Rule<Ast.Head> = this.define('hoofd', () => {
    const start = this.from();
    return this.choose<Ast.Head>(0, [
      {
        GATE: () => this.isAt(1, [...PRONOUNS.keys()]) && !this.pointsAtNoun(),
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
                const token = this.CONSUME(T.Orgaan);
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

  /** `dat kind`, as `die medebewoner` */
  private pointsAtNoun(): boolean {
    return this.isAt(1, [T.Dat]) && this.isAt(2, [T.Soort]);
  }

  protected readonly objectOf: Rule<{ object?: Ast.Term }> = this.define('voorwerp', () => {
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

  protected readonly verb: Rule<IToken> = this.define('werkwoord', () =>
    this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.Werkwoord) },
      { ALT: () => this.CONSUME(T.EigenWerkwoord) },
      { ALT: () => this.CONSUME(T.Bestaat) },
      { ALT: () => this.CONSUME(T.Ligt) },
    ]),
  );

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

  protected readonly period: Rule<Ast.Period> = this.define('tijdvak', () =>
    this.choose<Ast.Period>(0, [
      { ALT: () => (this.CONSUME(T.Berekeningsjaar), 'het berekeningsjaar') },
      { ALT: () => (this.CONSUME(T.Kalenderjaar), 'het kalenderjaar') },
      { ALT: () => (this.CONSUME(T.VoorafgaandJaar), 'het voorafgaande kalenderjaar') },
      { ALT: () => (this.CONSUME(T.VolgendJaar), 'het volgende kalenderjaar') },
      { ALT: () => (this.CONSUME(T.DeMaand), 'de maand') },
      { ALT: () => (this.CONSUME(T.HetKwartaal), 'het kalenderkwartaal') },
    ]),
  );

  protected readonly date: Rule<string> = this.define('datum', () => {
    const token = this.CONSUME(T.Datum);
    return this.ACTION(() => this.literalOf(token, 'datum', parseDutchDate(token.image)).value);
  });
}
