/**
 * What a clause says of its subject, the verb last: `in Nederland woont`, `geen partner heeft die hier woont`, `niet
 * ouder is dan 18 jaar`, `tijdig is ingediend`.
 */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import type { Subjects } from '../phrases.ts';
import { PREDICATE_STARTS, RELATIVES, VERBS } from '../starts.ts';
import { isNamed, isNegated, lemma, nameOf } from '../token-words.ts';
import { ComparisonParser } from './comparisons.ts';

/** What `niet` makes of a comparison. */
const OPPOSITES: Readonly<Record<Ast.ComparisonOperator, Ast.ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '=': '<>',
  '<>': '=',
  '>=': '<',
  '>': '<=',
};

export abstract class PredicateParser extends ComparisonParser {
  protected readonly predicate: Rule<Ast.Predicate> = this.define('gezegde in bijzin', () => {
    const start = this.from();
    const not = this.sees(0, T.Niet, () => !this.startsFallsOn());
    const none = this.sees(2, T.Geen, () => this.startsNoPhrase()); // geen aanspraak op … heeft
    const negated = not || none;
    return this.choose<Ast.Predicate>(0, [
      {
        ALT: () => {
          const phrase = this.CONSUME(T.Gezegde);
          const object = this.SUBRULE(this.objectOf);
          const verb = this.SUBRULE(this.verb);
          this.OPTION1({
            GATE: () => !this.isAt(2, [T.Ja, T.Nee, T.Bedrag, T.Nihil]), // het oordeel of Bram ziek geweest is, is ja
            DEF: () => this.CONSUME1(T.Werkwoord),
          });
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
        GATE: () => this.startsRequest(),
        ALT: () => this.SUBRULE(this.requestPredicate, { ARGS: [negated] }),
      },
      { GATE: () => this.startsNoun(), ALT: () => this.SUBRULE(this.nounPredicate, { ARGS: [negated] }) },
      { GATE: () => this.startsFallsOn(), ALT: () => this.SUBRULE(this.fallsOn) },
      {
        ALT: () => {
          const compared = this.SUBRULE(this.comparison);
          return negated ? { ...compared, operator: OPPOSITES[compared?.operator ?? '='] } : compared; // niet korter duurt dan …
        },
      },
    ]);
  });

  /** `geen aanspraak op zorgtoeslag`: the negation of a phrase that begins with a bare noun. */
  protected startsNoPhrase(): boolean {
    return this.isAt(1, [T.Geen]) && this.isAt(2, [T.Gezegde]);
  }

  private startsRequest(): boolean {
    const submitted = [T.Ingediend, T.TijdigIngediend];
    return this.isAt(1, [...submitted, T.TijdigIsIngediend]) || this.isAt(2, submitted);
  }

  /** `ingediend is`, `tijdig ingediend is`, `tijdig is ingediend`, `is niet tijdig ingediend` */
  protected readonly requestPredicate: Rule<Ast.Predicate, [boolean]> = this.define(
    'is ingediend',
    (negated: boolean) => {
      const start = this.from();
      let not = negated;
      const timely = this.choose<boolean>(0, [
        { ALT: () => (this.CONSUME(T.Ingediend), this.CONSUME(T.Werkwoord), false) },
        { ALT: () => (this.CONSUME(T.TijdigIngediend), this.CONSUME2(T.Werkwoord), true) },
        { ALT: () => (this.CONSUME(T.TijdigIsIngediend), true) },
        {
          ALT: () => {
            this.CONSUME1(T.Werkwoord);
            if (this.sees(0, T.Niet)) not = true;
            return this.meaning(1, [
              [T.Ingediend, false],
              [T.TijdigIngediend, true],
            ]);
          },
        },
      ]);
      return { kind: 'request', timely, negated: not, span: this.to(start) };
    },
  );

  /** A noun (or an unknown name where only a noun can stand: `een partnr heeft`). */
  private startsNoun(): boolean {
    const at = this.isAt(1, [T.Een, T.Geen, T.De, T.Het]) ? 2 : 1;
    if (this.isAt(at, [T.Soort])) return !this.isAt(at + 1, [T.Bedraagt]) && this.LA(at + 1).tokenType !== T.Ligt;
    return at === 2 && this.isAt(at, [T.OnbekendeNaam]) && this.isAt(at + 1, VERBS);
  }

  /** `partner van X is`, `geen partner heeft die hier woont` */
  protected readonly nounPredicate: Rule<Ast.Predicate, [boolean]> = this.define('hoedanigheid', (not: boolean) => {
    const start = this.from();
    const noun = this.SUBRULE(this.head);
    const object = this.SUBRULE(this.objectOf);
    const verb = this.SUBRULE(this.verb);
    const negated = not || (isNamed(noun) && noun.article === 'geen');
    let that: Ast.HasPredicate['that'];
    this.OPTION({
      GATE: () => this.isAt(1, RELATIVES) || (this.isAt(1, [T.Komma]) && this.isAt(2, [T.Die])),
      DEF: () => {
        this.OPTION1(() => this.CONSUME(T.Komma));
        this.SUBRULE(this.relative);
        that = this.SUBRULE(this.thatClause);
      },
    });
    return lemma(verb) === 'heeft'
      ? { kind: 'has', noun, negated, ...(that ? { that } : {}), span: this.to(start) }
      : { kind: 'noun', noun, negated, ...object, span: this.to(start) };
  });

  /** Behind `die` or `dat`: `op 1 januari 2025 in Nederland woont` */
  protected readonly thatClause: Rule<NonNullable<Ast.HasPredicate['that']>> = this.define(
    'bijvoeglijke bijzin',
    () => {
      const start = this.from();
      const circumstances = this.circumstances([]);
      const predicate = this.SUBRULE(this.predicate);
      return { ...circumstances, predicate, text: this.textFrom(start) };
    },
  );

  /** What a statement says behind its subjects: `op enige dag in het kalenderjaar ingevolge lid 1 partner is` */
  protected readonly predicatePart: Rule<Ast.Atom, [Subjects, number]> = this.define(
    'rest van de bewering',
    (subjects: Subjects, start: number) => {
      const views: Ast.Citation[] = [];
      const view = (): void => {
        this.CONSUME(T.Ingevolge);
        const found = this.SUBRULE(this.citations);
        this.ACTION(() => views.push(...found));
      };
      const circumstances = this.circumstances([{ ALT: view }]);
      const predicate = this.SUBRULE(this.predicate);
      return {
        kind: 'atom',
        subjects: subjects?.terms ?? [],
        connective: subjects?.connective ?? 'en',
        ...circumstances,
        views,
        predicate,
        text: this.textFrom(start),
        span: this.to(start),
      };
    },
  );

  /** When it holds and who judges so, in any order, with what else may stand among them. */
  private circumstances(others: readonly { readonly ALT: () => void }[]): Pick<Ast.Atom, 'times' | 'judgedBy'> {
    const times: Ast.TimePhrase[] = [];
    let judgedBy: Ast.JudgedBy | undefined;
    this.MANY({
      GATE: () => !this.startsFallsOn(),
      DEF: () =>
        this.choose<void>(0, [
          {
            ALT: () => {
              judgedBy = this.SUBRULE(this.judgedBy); // degene naar het oordeel van de raad in nood verkeert
            },
          },
          {
            ALT: () => {
              const time = this.SUBRULE(this.timePhrase);
              this.ACTION(() => times.push(time));
            },
          },
          ...others,
        ]),
    });
    return { times, ...(judgedBy ? { judgedBy } : {}) };
  }

  /** The place of what stands behind `naar het oordeel van de X`, if that stands here; else this place. */
  protected afterJudge(): number {
    if (!this.isAt(1, [T.NaarHetOordeelVan])) return 1;
    return this.isAt(2, [T.De, T.Het]) ? 4 : 3;
  }

  protected startsPredicate(k: number): boolean {
    if (this.isAt(k, PREDICATE_STARTS)) return true;
    if (this.isAt(k + 1, [T.OfOuder])) return true; // 18 jaar of ouder is
    if (this.isAt(k, [T.Op]) && this.isAt(k + 1, [T.Een, T.Weekdag, T.Soort])) return true;
    const noun = this.isAt(k, [T.Een, T.Geen]) ? k + 1 : k;
    if (!this.isAt(noun, [T.Soort])) return false;
    if (this.isAt(noun + 1, VERBS)) return true;
    return noun === k && this.isAt(noun + 1, [T.Van]);
  }

  /** `naar het oordeel van de Belastingdienst/Toeslagen` */
  protected readonly judgedBy: Rule<Ast.JudgedBy> = this.define('naar wiens oordeel', () => {
    this.CONSUME(T.NaarHetOordeelVan);
    return this.SUBRULE(this.authority);
  });

  /** Who judges: `de Belastingdienst/Toeslagen`. */
  protected readonly authority: Rule<Ast.JudgedBy> = this.define('wie oordeelt', () => {
    this.OPTION(() => this.oneOf(0, [T.De, T.Het]));
    const token = this.oneOf(1, [T.Orgaan, T.Naam, T.Soort, T.OnbekendeNaam]);
    return { name: nameOf(token), span: this.ACTION(() => this.spanOf(token)) };
  });
}
