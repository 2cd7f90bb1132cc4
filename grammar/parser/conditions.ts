/** What stands after `indien`: statements, verb-final, joined by `en`, `of` and lists. */
import type { IToken } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import { parseDutchDuration } from '../literals.ts';
import * as T from '../tokens.ts';
import { TERM_STARTS, CITATION_STARTS, VERBS, PREDICATE_STARTS, COMPUTED_STARTS, RELATIVES } from './words.ts';
import { type Rule, type Subjects, nameOf, isNegated, lemma, isNamed, combine, lastSubjects } from './nodes.ts';
import { ExpressionParser } from './expressions.ts';

/** What `niet` makes of a comparison. */
const OPPOSITES: Readonly<Record<Ast.ComparisonOperator, Ast.ComparisonOperator>> = {
  '<': '>=',
  '<=': '>',
  '=': '<>',
  '<>': '=',
  '>=': '<',
  '>': '<=',
};

/** In tokens: `het toetsingsinkomen van de partner van de belanghebbende`. */
const LONGEST_NAME = 20;

export abstract class ConditionParser extends ExpressionParser {
  readonly condition: Rule<Ast.Condition> = this.define('voorwaarden', () =>
    this.SUBRULE(this.conditionAbout, { ARGS: [undefined] }),
  );

  /** A condition that may go without a subject when one stands before it: `die persoon: a. meerderjarig is; of b. …` */
  protected readonly conditionAbout: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarden over',
    (before: Subjects | undefined) => {
      const start = this.from();
      const parts: { connective: 'en' | 'of' | undefined; condition: Ast.Condition }[] = [];
      const first = this.SUBRULE(this.conjunction, { ARGS: [before] });
      this.ACTION(() => parts.push({ connective: undefined, condition: first }));
      this.MANY({
        GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.En, T.Of]),
        DEF: () => {
          this.CONSUME(T.Komma);
          const connective = this.choose<'en' | 'of'>(0, [
            { ALT: () => (this.CONSUME(T.En), 'en') },
            { ALT: () => (this.CONSUME(T.Of), 'of') },
          ]);
          const next = this.SUBRULE1(this.conjunction, { ARGS: [lastSubjects(parts.at(-1)?.condition) ?? before] });
          this.ACTION(() => parts.push({ connective, condition: next }));
        },
      });
      return this.ACTION(() => combine(parts, this.to(start)));
    },
  );

  protected readonly sharedCondition: Rule<Ast.Condition, [Subjects]> = this.define('bijzin', (subjects: Subjects) => {
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

  protected readonly conjunction: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
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

  protected continuesConjunction(): boolean {
    if (this.isAt(1, [T.En, T.Of])) return !this.isAt(2, [T.LetterLabel, T.CijferLabel]);
    return (
      this.isAt(1, [T.Komma]) &&
      this.isAt(2, [
        ...TERM_STARTS,
        ...CITATION_STARTS,
        ...COMPUTED_STARTS,
        T.HaakOpen,
        T.NaarHetOordeelVan,
        T.Gezegde,
        T.Omgekeerd,
      ]) &&
      !this.isAt(2, [T.Die])
    );
  }

  protected readonly conditionItem: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'voorwaarde of lijst',
    (before: Subjects | undefined) => {
      return this.choose<Ast.Condition>(0, [
        { GATE: () => this.isAt(1, [T.DubbelePunt]), ALT: () => this.SUBRULE(this.conditionList, { ARGS: [before] }) },
        {
          GATE: () => before !== undefined && this.startsPredicate(this.afterJudge()),
          ALT: () => this.SUBRULE(this.sharedAtom, { ARGS: [before as Subjects] }),
        },
        { ALT: () => this.SUBRULE(this.atom) },
      ]);
    },
  );

  /** Does a name with `als ware` behind it stand here? */
  protected supposesAhead(): boolean {
    let k = 1;
    while (k < LONGEST_NAME && this.isAt(k, [...TERM_STARTS, T.Van])) k += 1;
    return k > 1 && this.isAt(k, [T.AlsWare]);
  }

  /** The place of what stands behind `naar het oordeel van de X`, if that stands here; else this place. */
  protected afterJudge(): number {
    if (!this.isAt(1, [T.NaarHetOordeelVan])) return 1;
    return this.isAt(2, [T.De, T.Het]) ? 4 : 3;
  }

  /** Does a predicate without a subject of its own stand here? */
  protected startsPredicate(k: number): boolean {
    if (this.isAt(k, PREDICATE_STARTS)) return true;
    if (this.isAt(k + 1, [T.OfOuder])) return true; // 18 jaar of ouder is
    if (this.isAt(k, [T.Op]) && this.isAt(k + 1, [T.Een, T.Weekdag, T.Soort])) return true;
    const noun = this.isAt(k, [T.Een, T.Geen]) ? k + 1 : k;
    if (!this.isAt(noun, [T.Soort])) return false;
    if (this.isAt(noun + 1, VERBS)) return true;
    return noun === k && this.isAt(noun + 1, [T.Van]);
  }

  protected readonly conditionList: Rule<Ast.Condition, [Subjects | undefined]> = this.define(
    'lijst',
    (before: Subjects | undefined) => {
      const start = this.from();
      this.CONSUME(T.DubbelePunt);
      const items: Ast.ListItem[] = [];
      const connectives: ('en' | 'of')[] = [];
      this.OR([
        { ALT: () => this.SUBRULE(this.letterItems, { ARGS: [items, connectives, before] }) },
        { ALT: () => this.SUBRULE(this.numberItems, { ARGS: [items, connectives, before] }) },
      ]);
      const connective = connectives.at(-1);
      return { kind: 'list', ...(connective ? { connective } : {}), items, span: this.to(start) };
    },
  );

  protected readonly letterItems: Rule<void, [Ast.ListItem[], ('en' | 'of')[], Subjects | undefined]> = this.define(
    'onderdelen',
    (items: Ast.ListItem[], connectives: ('en' | 'of')[], before: Subjects | undefined) => {
      const first = this.CONSUME(T.LetterLabel);
      this.SUBRULE(this.listItem, { ARGS: [first, items, before] });
      this.MANY({
        GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.LetterLabel]) || this.isAt(3, [T.LetterLabel])),
        DEF: () => {
          this.CONSUME(T.Puntkomma);
          this.SUBRULE(this.listConnective, { ARGS: [connectives] });
          const next = this.CONSUME1(T.LetterLabel);
          this.SUBRULE1(this.listItem, { ARGS: [next, items, before] });
        },
      });
    },
  );

  protected readonly numberItems: Rule<void, [Ast.ListItem[], ('en' | 'of')[], Subjects | undefined]> = this.define(
    'onderdelen onder',
    (items: Ast.ListItem[], connectives: ('en' | 'of')[], before: Subjects | undefined) => {
      const first = this.CONSUME(T.CijferLabel);
      this.SUBRULE(this.listItem, { ARGS: [first, items, before] });
      this.MANY({
        GATE: () => this.isAt(1, [T.Puntkomma]) && (this.isAt(2, [T.CijferLabel]) || this.isAt(3, [T.CijferLabel])),
        DEF: () => {
          this.CONSUME(T.Puntkomma);
          this.SUBRULE(this.listConnective, { ARGS: [connectives] });
          const next = this.CONSUME1(T.CijferLabel);
          this.SUBRULE1(this.listItem, { ARGS: [next, items, before] });
        },
      });
    },
  );

  protected readonly listConnective: Rule<void, [('en' | 'of')[]]> = this.define(
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

  protected readonly listItem: Rule<void, [IToken, Ast.ListItem[], Subjects | undefined]> = this.define(
    'onderdeel',
    (labelToken: IToken, items: Ast.ListItem[], before: Subjects | undefined) => {
      const start = this.from();
      const condition = this.SUBRULE(this.conditionAbout, { ARGS: [before] });
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

  protected readonly conditionClause: Rule<Ast.ConditionClause> = this.define('voorwaarde', () => {
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

  protected readonly atom: Rule<Ast.Condition> = this.define('bewering', () => {
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
          this.OPTION1({
            GATE: () => this.isAt(1, [T.Komma]) && this.isAt(2, [T.VanToepassingIs, T.Niet]),
            DEF: () => this.CONSUME(T.Komma), // artikel 2, tweede lid, van toepassing is
          });
          this.OPTION(() => {
            this.CONSUME(T.Niet);
            negated = true;
          });
          this.CONSUME(T.VanToepassingIs);
          return { kind: 'citation-atom', citations, negated, text: this.textFrom(start), span: this.to(start) };
        },
      },
      {
        GATE: () => this.isAt(1, [T.NaarHetOordeelVan]),
        ALT: () => this.SUBRULE(this.judgementAtom),
      },
      {
        GATE: () => this.isAt(1, COMPUTED_STARTS) || this.supposesAhead(),
        ALT: () => {
          const value = this.SUBRULE(this.sum);
          const predicate = this.choose<Ast.ComparePredicate | Ast.FallsOnPredicate>(1, [
            { GATE: () => this.startsFallsOn(), ALT: () => this.SUBRULE(this.fallsOn) },
            { ALT: () => this.SUBRULE(this.comparison) },
          ]);
          return { kind: 'value-atom', value, predicate, text: this.textFrom(start), span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          let list: Ast.Condition | undefined;
          this.OPTION2({
            GATE: () => this.isAt(1, [T.DubbelePunt]),
            DEF: () => {
              list = this.SUBRULE(this.conditionList, { ARGS: [subjects] }); // die persoon: a. meerderjarig is; of b. …
            },
          });
          // no choice between the two: what is wrong in a predicate is said there, in its own words
          if (list !== undefined && !this.RECORDING_PHASE) return list;
          return this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
        },
      },
    ]);
  });

  /** `naar het oordeel van de Belastingdienst/Toeslagen de nadelige gevolgen onevenredig zijn` */
  protected readonly judgementAtom: Rule<Ast.JudgementAtom | Ast.Atom> = this.define(
    'oordeel in een voorwaarde',
    () => {
      const start = this.from();
      const by = this.SUBRULE(this.judgedBy);
      return this.choose<Ast.JudgementAtom | Ast.Atom>(0, [
        {
          ALT: () => {
            const clause = this.CONSUME(T.Oordeelzin);
            return {
              kind: 'judgement-atom',
              clause: nameOf(clause),
              by: by?.name ?? '',
              bySpan: by?.span ?? { start: 0, end: 0 },
              text: this.textFrom(start),
              span: this.to(start),
            };
          },
        },
        {
          ALT: () => {
            const subjects = this.SUBRULE(this.subjects);
            const said = this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
            return { ...said, judgedBy: by };
          },
        },
      ]);
    },
  );

  /** `naar het oordeel van de Belastingdienst/Toeslagen` */
  protected readonly judgedBy: Rule<Ast.JudgedBy> = this.define('naar wiens oordeel', () => {
    this.CONSUME(T.NaarHetOordeelVan);
    return this.SUBRULE(this.authority);
  });

  /** Who judges: `de Belastingdienst/Toeslagen`. */
  protected readonly authority: Rule<Ast.JudgedBy> = this.define('wie oordeelt', () => {
    this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(T.De) }, { ALT: () => this.CONSUME(T.Het) }]));
    const token = this.choose<IToken>(1, [
      { ALT: () => this.CONSUME(T.Orgaan) },
      { ALT: () => this.CONSUME(T.Naam) },
      { ALT: () => this.CONSUME(T.Soort) },
      { ALT: () => this.CONSUME(T.OnbekendeNaam) },
    ]);
    return { name: nameOf(token), span: this.ACTION(() => this.spanOf(token)) };
  });

  protected readonly sharedAtom: Rule<Ast.Condition, [Subjects]> = this.define(
    'bewering met gedeeld onderwerp',
    (subjects: Subjects) => {
      const start = this.from();
      return this.SUBRULE(this.predicatePart, { ARGS: [subjects, start] });
    },
  );

  protected readonly predicatePart: Rule<Ast.Atom, [Subjects, number]> = this.define(
    'rest van de bewering',
    (subjects: Subjects, start: number) => {
      const times: Ast.TimePhrase[] = [];
      const views: Ast.Citation[] = [];
      let judgedBy: Ast.JudgedBy | undefined;
      this.MANY({
        GATE: () => !this.startsFallsOn(),
        DEF: () =>
          this.OR([
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
            {
              ALT: () => {
                this.CONSUME(T.Ingevolge);
                const found = this.SUBRULE(this.citations);
                this.ACTION(() => views.push(...found));
              },
            },
          ]),
      });
      const predicate = this.SUBRULE(this.predicate);
      return {
        kind: 'atom',
        subjects: subjects?.terms ?? [],
        connective: subjects?.connective ?? 'en',
        times,
        views,
        ...(judgedBy ? { judgedBy } : {}),
        predicate,
        text: this.textFrom(start),
        span: this.to(start),
      };
    },
  );

  /** `geen aanspraak op zorgtoeslag`: the negation of a phrase that begins with a bare noun. */
  protected startsNoPhrase(): boolean {
    return this.isAt(1, [T.Geen]) && this.isAt(2, [T.Gezegde]);
  }

  protected readonly predicate: Rule<Ast.Predicate> = this.define('gezegde in bijzin', () => {
    const start = this.from();
    let negated = false;
    this.OPTION({
      GATE: () => !this.startsFallsOn(),
      DEF: () => {
        this.CONSUME(T.Niet);
        negated = true;
      },
    });
    this.OPTION2({
      GATE: () => this.startsNoPhrase(),
      DEF: () => {
        this.CONSUME(T.Geen); // geen aanspraak op … heeft
        negated = true;
      },
    });
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
        GATE: () =>
          this.isAt(1, [T.Ingediend, T.TijdigIngediend, T.TijdigIsIngediend]) ||
          this.isAt(2, [T.Ingediend, T.TijdigIngediend]),
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

  protected readonly requestPredicate: Rule<Ast.Predicate, [boolean]> = this.define(
    'is ingediend',
    (negated: boolean) => {
      const start = this.from();
      let not = negated;
      let timely = false;
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.Ingediend);
            this.CONSUME(T.Werkwoord);
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TijdigIngediend);
            this.CONSUME2(T.Werkwoord);
            timely = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.TijdigIsIngediend);
            timely = true;
          },
        },
        {
          ALT: () => {
            this.CONSUME1(T.Werkwoord);
            this.OPTION(() => {
              this.CONSUME(T.Niet);
              not = true;
            });
            this.OR1([
              { ALT: () => this.CONSUME1(T.Ingediend) },
              {
                ALT: () => {
                  this.CONSUME1(T.TijdigIngediend);
                  timely = true;
                },
              },
            ]);
          },
        },
      ]);
      return { kind: 'request', timely, negated: not, span: this.to(start) };
    },
  );

  /** A noun (or an unknown name where only a noun can stand: `een partnr heeft`). */
  protected startsNoun(): boolean {
    const at = this.isAt(1, [T.Een, T.Geen, T.De, T.Het]) ? 2 : 1;
    if (this.isAt(at, [T.Soort])) return !this.isAt(at + 1, [T.Bedraagt]) && this.LA(at + 1).tokenType !== T.Ligt;
    return at === 2 && this.isAt(at, [T.OnbekendeNaam]) && this.isAt(at + 1, VERBS);
  }

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

  protected readonly thatClause: Rule<NonNullable<Ast.HasPredicate['that']>> = this.define(
    'bijvoeglijke bijzin',
    () => {
      const start = this.from();
      const times: Ast.TimePhrase[] = [];
      let judgedBy: Ast.JudgedBy | undefined;
      this.MANY({
        GATE: () => !this.startsFallsOn(),
        DEF: () =>
          this.OR([
            {
              ALT: () => {
                judgedBy = this.SUBRULE(this.judgedBy);
              },
            },
            {
              ALT: () => {
                const time = this.SUBRULE(this.timePhrase);
                this.ACTION(() => times.push(time));
              },
            },
          ]),
      });
      const predicate = this.SUBRULE(this.predicate);
      return { times, ...(judgedBy ? { judgedBy } : {}), predicate, text: this.textFrom(start) };
    },
  );

  protected readonly age: Rule<Ast.Literal> = this.define('leeftijd', () => {
    const token = this.CONSUME(T.Duur);
    return this.ACTION(() => this.literalOf(token, 'duur', parseDutchDuration(token.image)));
  });

  protected readonly comparingVerb: Rule<void> = this.define('werkwoord van een vergelijking', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.Bedraagt) },
      { ALT: () => this.CONSUME(T.Duurt) },
      { ALT: () => this.CONSUME(T.Werkwoord) },
      { ALT: () => this.CONSUME(T.Ligt) },
    ]);
  });

  protected readonly comparison: Rule<Ast.ComparePredicate> = this.define('vergelijking', () => {
    const start = this.from();
    const result = this.choose<{ operator: Ast.ComparisonOperator; value: Ast.Expression }>(0, [
      {
        ALT: () => {
          const operator = this.choose<Ast.ComparisonOperator>(1, [
            { ALT: () => (this.CONSUME(T.Meer), '>') },
            { ALT: () => (this.CONSUME(T.Minder), '<') },
          ]);
          const value = this.choose<Ast.Expression>(2, [
            {
              ALT: () => {
                this.SUBRULE(this.comparingVerb);
                this.CONSUME(T.Dan);
                return this.SUBRULE(this.expression);
              },
            },
            {
              ALT: () => {
                this.CONSUME1(T.Dan); // meer dan € 24 bedraagt
                const than = this.SUBRULE4(this.sum);
                this.SUBRULE1(this.comparingVerb);
                return than;
              },
            },
          ]);
          return { operator, value };
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
          const than = this.CONSUME(T.JongerDan); // jonger is dan 18 jaar, jonger dan 18 jaar is
          const value = this.SUBRULE(this.age);
          this.OPTION1({
            GATE: () => !/\s\S+\s/.test(than.image),
            DEF: () => this.CONSUME3(T.Werkwoord),
          });
          return { operator: '<', value };
        },
      },
      {
        GATE: () => this.isAt(2, [T.OfOuder]),
        ALT: () => {
          const value = this.SUBRULE1(this.age); // 18 jaar of ouder is
          const token = this.CONSUME(T.OfOuder);
          this.CONSUME4(T.Werkwoord);
          return { operator: token?.image.endsWith('jonger') ? '<=' : '>=', value };
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
}
