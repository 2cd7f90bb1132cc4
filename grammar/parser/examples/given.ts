/** What is given in a voorbeeld: `Anna heeft een partner.`, `Het toetsingsinkomen van Anna bedraagt € 30.000.` */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { given, nameOf } from '../token-words.ts';
import { ExampleDayParser } from './days.ts';

export abstract class GivenParser extends ExampleDayParser {
  /** One line under `gegeven`, with its full stop. */
  readonly givenSentence: Rule<Ast.GivenSentence> = this.define('gegeven', () => {
    const start = this.from();
    const sentence = this.choose<Ast.GivenSentence>(0, [
      {
        ALT: () => {
          this.CONSUME(T.VoorHetOverige);
          this.CONSUME(T.DubbelePunt);
          const answer = this.meaning<'nee' | 'onbekend'>(1, [
            [T.Nee, 'nee'],
            [T.Onbekend, 'onbekend'],
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
            this.oneOf(2, [T.Komma, T.En]);
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
        GATE: () => this.namesRole(),
        ALT: () => {
          this.oneOf(3, [T.De, T.Het]);
          const role = this.oneOf(4, [T.Soort, T.OnbekendeNaam, T.Naam]);
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
          this.oneOf(5, [T.Werkwoord, T.Bedraagt]);
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

  /** `De belanghebbende is Anna.` */
  private namesRole(): boolean {
    const form = [[T.De, T.Het], undefined, [T.Werkwoord], [T.Eigennaam], [T.Punt]];
    return form.every((types, index) => types === undefined || this.isAt(index + 1, types));
  }

  /** `[het bedrag bij] het oordeel of … [bij artikel 21 lid 1]` */
  readonly judgement: Rule<Ast.JudgementReference> = this.define('verwijzing naar een oordeel', () => {
    const amount = this.sees(0, T.HetBedragBij);
    this.CONSUME(T.HetOordeelOf);
    const of = this.choose<Pick<Ast.JudgementReference, 'clause' | 'about'>>(0, [
      { ALT: () => ({ clause: nameOf(this.CONSUME(T.Oordeelzin)) }) },
      { ALT: () => ({ clause: '', about: this.claim() }) },
    ]);
    let at: readonly Ast.Citation[] = [];
    this.OPTION1(() => {
      this.CONSUME(T.Bij);
      at = this.SUBRULE(this.citations);
    });
    return { ...of, amount, at };
  });

  /** `[of] Bram partner van Anna is` */
  protected claim(): Ast.Claim {
    const subjects = this.SUBRULE(this.subjects);
    const predicate = this.SUBRULE(this.predicate);
    return { subjects: subjects?.terms ?? [], predicate };
  }

  private namesPersons(): boolean {
    for (let k = 1; k < 40; k += 1) {
      if (this.isAt(k, [T.ZijnPersonen])) return true;
      if (!this.isAt(k, [T.Eigennaam, T.Komma, T.En])) return false;
    }
    return false;
  }

  /** `Anna heeft een partner [met ingang van 1 juni 2025]`, `Het toetsingsinkomen van Anna over 2024 bedraagt € 30.000` */
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
          this.oneOf(2, [T.Bedraagt, T.Werkwoord]);
          const value = this.SUBRULE(this.exampleLiteral);
          year = this.overYear(1) ?? year;
          const running = this.SUBRULE(this.running);
          return {
            kind: 'value',
            term: subjects?.terms?.[0] as Ast.Term,
            value,
            running: { ...running, ...given({ year }) },
            span: this.to(start),
          };
        },
      },
      {
        GATE: () => this.isAt(1, [T.Werkwoord]) && (this.isAt(2, [T.Ingediend]) || this.isAt(3, [T.Ingediend])),
        ALT: () => {
          const at = this.from();
          this.CONSUME1(T.Werkwoord);
          const negated = this.sees(3, T.Niet);
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
          const days: Ast.Running = { ...running, ...given({ from: on, year }) };
          return { kind: 'status', subjects: subjects?.terms ?? [], predicate, running: days, span: this.to(start) };
        },
      },
      {
        ALT: () => {
          const verb = this.SUBRULE(this.verb);
          const negated = this.sees(2, T.Niet);
          const predicate = this.SUBRULE(this.mainComplement, { ARGS: [verb, negated] });
          year = this.overYear(4) ?? year;
          const running = this.SUBRULE2(this.running);
          return {
            kind: 'status',
            subjects: subjects?.terms ?? [],
            predicate,
            running: { ...running, ...given({ year }) },
            span: this.to(start),
          };
        },
      },
    ]);
  });

  /** `over 2024`, for a fact of a year */
  private overYear(index: number): string | undefined {
    let year: string | undefined;
    this.option(index, {
      GATE: () => this.isAt(1, [T.Over]),
      DEF: () => {
        this.consume(index, T.Over);
        year = this.consume(index, T.Getal).image;
      },
    });
    return year;
  }
}
