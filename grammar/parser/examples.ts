/** The sentences of a voorbeeld, and the headings of its table. */
import { tokenMatcher, type IToken } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import { dayAfter, parseDutchMonth } from '../literals.ts';
import * as T from '../tokens.ts';
import { CITATION_STARTS, VERBS } from './words.ts';
import { type Rule, nameOf, given } from './nodes.ts';
import { RuleParser } from './sentences.ts';

export abstract class ExampleParser extends RuleParser {
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
      {
        GATE: () => this.isAt(1, [T.HetOordeelOf, T.HetBedragBij]),
        ALT: () => {
          const judgement = this.SUBRULE(this.judgement);
          this.OR5([{ ALT: () => this.CONSUME3(T.Werkwoord) }, { ALT: () => this.CONSUME(T.Bedraagt) }]);
          const value = this.SUBRULE(this.exampleLiteral);
          const running = this.SUBRULE(this.running);
          return { kind: 'judgement', judgement, value, running, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.givenStatement) },
    ]);
    this.CONSUME(T.Punt);
    return sentence;
  });

  /** `[het bedrag bij] het oordeel of … [bij artikel 21 lid 1]` */
  readonly judgement: Rule<Ast.JudgementReference> = this.define('verwijzing naar een oordeel', () => {
    let amount = false;
    this.OPTION(() => {
      this.CONSUME(T.HetBedragBij);
      amount = true;
    });
    this.CONSUME(T.HetOordeelOf);
    const of = this.choose<Pick<Ast.JudgementReference, 'clause' | 'about'>>(0, [
      { ALT: () => ({ clause: nameOf(this.CONSUME(T.Oordeelzin)) }) },
      {
        ALT: () => {
          const subjects = this.SUBRULE(this.subjects);
          const predicate = this.SUBRULE(this.predicate);
          return { clause: '', about: { subjects: subjects?.terms ?? [], predicate } };
        },
      },
    ]);
    let at: readonly Ast.Citation[] = [];
    this.OPTION1(() => {
      this.CONSUME(T.Bij);
      at = this.SUBRULE(this.citations);
    });
    return { ...of, amount, at };
  });

  protected namesPersons(): boolean {
    for (let k = 1; k < 40; k += 1) {
      if (this.isAt(k, [T.ZijnPersonen])) return true;
      if (!this.isAt(k, [T.Eigennaam, T.Komma, T.En])) return false;
    }
    return false;
  }

  protected readonly givenStatement: Rule<Ast.GivenSentence> = this.define('gegeven over een persoon', () => {
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
          const predicate: Ast.Predicate = { kind: 'request', timely: false, negated, span: this.to(at) };
          let on: string | undefined;
          this.OPTION5({
            GATE: () => this.isAt(1, [T.Op]),
            DEF: () => {
              this.CONSUME(T.Op); // is ingediend op 1 juni 2025
              on = this.SUBRULE3(this.date);
            },
          });
          const running = this.SUBRULE1(this.running);
          const days: Ast.Running = { ...running, ...(on ? { from: on } : {}), ...(year ? { year } : {}) };
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate, running: days, span: this.to(start) };
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
          this.OPTION4({
            GATE: () => this.isAt(1, [T.Over]),
            DEF: () => {
              this.CONSUME2(T.Over);
              year = this.CONSUME2(T.Getal).image;
            },
          });
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

  protected readonly running: Rule<Ast.Running> = this.define('looptijd', () => {
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
        GATE: () => this.isAt(1, [T.Onbekend, T.Strijdig]) && this.isAt(3, [T.Of]),
        ALT: () => this.SUBRULE(this.expectedOpen),
      },
      {
        ALT: () => {
          this.CONSUME(T.Onbekend);
          const missing = this.SUBRULE(this.missing);
          const at = this.SUBRULE(this.askedAt);
          return { kind: 'unknown', missing, at, span: this.to(start) };
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
      {
        ALT: () => {
          this.CONSUME(T.Of); // Of Bram partner van Anna is, wacht op het oordeel of …
          const subjects = this.SUBRULE(this.subjects);
          const predicate = this.SUBRULE(this.predicate);
          this.CONSUME(T.Komma);
          this.CONSUME(T.WachtOp);
          const judgement = this.SUBRULE(this.judgement);
          const at = this.SUBRULE2(this.askedAt);
          const claim: Ast.Claim = { subjects: subjects?.terms ?? [], predicate };
          return { kind: 'judgement', judgement, claim, at, span: this.to(start) };
        },
      },
      { ALT: () => this.SUBRULE(this.expectedStatement) },
    ]);
    this.CONSUME(T.Punt);
    return sentence;
  });

  /** `Onbekend is of Bram partner van Anna is, want …`, `Strijdig is of …` */
  protected readonly expectedOpen: Rule<Ast.ExpectedSentence> = this.define('open verwachting', () => {
    const start = this.from();
    const word = this.choose<IToken>(0, [
      { ALT: () => this.CONSUME(T.Onbekend) },
      { ALT: () => this.CONSUME(T.Strijdig) },
    ]);
    this.CONSUME(T.Werkwoord);
    this.CONSUME(T.Of);
    const subjects = this.SUBRULE(this.subjects);
    const predicate = this.SUBRULE(this.predicate);
    const claim: Ast.Claim = { subjects: subjects?.terms ?? [], predicate };
    let missing: Ast.Term[] = [];
    this.OPTION({
      GATE: () => this.isAt(2, [T.Want]),
      DEF: () => {
        missing = this.SUBRULE(this.missing);
      },
    });
    const at = this.SUBRULE(this.askedAt);
    const grounds = this.SUBRULE(this.grounds);
    return tokenMatcher(word, T.Onbekend)
      ? { kind: 'unknown', missing, claim, at, span: this.to(start) }
      : { kind: 'conflict', claim, at, grounds, span: this.to(start) };
  });

  /** `, want het toetsingsinkomen van Anna ontbreekt`; a yes/no fact by its words without the verb. */
  protected readonly missing: Rule<Ast.Term[]> = this.define('want', () => {
    const terms: Ast.Term[] = [];
    this.CONSUME(T.Komma);
    this.CONSUME(T.Want);
    this.AT_LEAST_ONE({
      GATE: () => !this.isAt(1, [T.Ontbreekt]),
      DEF: () => {
        this.OPTION(() =>
          this.OR([
            { ALT: () => this.CONSUME1(T.Komma) },
            { ALT: () => this.CONSUME(T.En) },
            { ALT: () => this.CONSUME(T.Of) },
          ]),
        );
        const at = this.from();
        const term = this.choose<Ast.Term>(1, [
          {
            ALT: () => {
              const token = this.CONSUME(T.Gezegde);
              const span = this.to(at);
              const head: Ast.Head = { kind: 'name', article: 'geen-lidwoord', name: nameOf(token), span };
              return { kind: 'term', heads: [head], span };
            },
          },
          { ALT: () => this.SUBRULE(this.term) },
        ]);
        this.ACTION(() => terms.push(term));
      },
    });
    this.CONSUME(T.Ontbreekt);
    return terms;
  });

  protected readonly expectedStatement: Rule<Ast.ExpectedSentence> = this.define('verwachte uitkomst', () => {
    const start = this.from();
    const subjects = this.SUBRULE(this.subjects);
    const about = subjects?.terms?.[0] as Ast.Term;
    return this.choose<Ast.ExpectedSentence>(0, [
      {
        GATE: () => this.isAt(1, [T.Bedraagt]) || (this.isAt(1, [T.Werkwoord]) && this.isAt(2, [T.Datum, T.Duur])),
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(T.Bedraagt) }, { ALT: () => this.CONSUME1(T.Werkwoord) }]);
          const value = this.SUBRULE(this.exampleLiteral);
          const at = this.SUBRULE(this.askedAt);
          const grounds = this.SUBRULE(this.grounds);
          return { kind: 'value', term: about, value, at, grounds, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.WachtOp);
          const judgement = this.SUBRULE(this.judgement);
          const at = this.SUBRULE4(this.askedAt);
          return { kind: 'judgement', judgement, about, at, span: this.to(start) };
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
          this.OPTION({
            GATE: () => this.isAt(2, [T.Want]),
            DEF: () => {
              missing = this.SUBRULE(this.missing);
            },
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

  protected readonly askedAt: Rule<Ast.AskedAt> = this.define('dag van de verwachting', () => {
    let from: string | undefined;
    let until: string | undefined;
    let on: string | undefined;
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.MetIngangVan);
            from = this.SUBRULE(this.date);
            this.OPTION1(() => {
              this.CONSUME1(T.Tot);
              until = this.SUBRULE3(this.date);
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(T.Tot);
            until = this.SUBRULE2(this.date);
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
    return given({ from, until, on });
  });

  protected readonly grounds: Rule<Ast.Citation[]> = this.define('op grond van', () => {
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
        GATE: () => this.isAt(1, [T.HetOordeelOf, T.HetBedragBij]),
        ALT: () => {
          const judgement = this.SUBRULE(this.judgement);
          return { kind: 'given-judgement', judgement, span: this.to(start) };
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

  protected hasVerb(): boolean {
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
