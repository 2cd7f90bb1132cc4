/**
 * Subjects: names with what is said of them on the way, one or several. `een ouder als bedoeld in lid 1 met een
 * partner`, `degene die hier woont`, `de belanghebbende of diens partner`.
 */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Joiner, Rule } from '../base.ts';
import type { Subjects } from '../phrases.ts';
import { RELATIVES, TERM_STARTS } from '../starts.ts';
import { TimeParser } from './times.ts';

/** What a citation may end with: `een ouder, bedoeld in artikel 2 lid 1, die …`. */
const CITATION_ENDS = [T.Artikel, T.Lid, T.Onderdeel, T.Onder, T.Letter, T.Getal, T.Wet];

export abstract class SubjectParser extends TimeParser {
  /** `de belanghebbende, diens partner en het kind` */
  protected readonly subjects: Rule<Subjects> = this.define('onderwerp', () => {
    const terms: Ast.Term[] = [];
    let connective: Joiner = 'en';
    const first = this.SUBRULE(this.qualifiedTerm);
    this.ACTION(() => terms.push(first));
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma, T.En, T.Of]) && this.isAt(2, TERM_STARTS),
      DEF: () => {
        connective = this.joiner(0) ?? connective;
        const next = this.SUBRULE1(this.qualifiedTerm);
        this.ACTION(() => terms.push(next));
      },
    });
    return { terms, connective };
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
    this.oneOf(0, [T.Die, T.Dat]);
  });

  /** `als bedoeld in lid 1`, `met een partner die hier woont`, `die geen partner heeft` */
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
}
