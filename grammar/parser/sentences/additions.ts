/**
 * What may follow the core of a sentence: `indien …`, `tenzij …`, `op grond van lid 2`, `met dien verstande dat deze
 * ten hoogste A bedraagt`.
 */
import type * as Ast from '../../ast/index.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { CLAUSE_STARTS } from '../starts.ts';
import { ConditionParser } from '../conditions/conditions.ts';

/** What was added to a sentence. */
export interface Additions {
  readonly conditions: Ast.ConditionClause[];
  readonly provisos: Ast.Proviso[];
  readonly groundedOn: Ast.Citation[];
}

/** What a proviso says, without its conditions. */
type Said =
  | Pick<Ast.ProvisoMay, 'kind' | 'amount'>
  | Pick<Ast.ProvisoRead, 'kind' | 'readings'>
  | Pick<Ast.ProvisoValue, 'kind' | 'value'>;

export abstract class AdditionParser extends ConditionParser {
  /** In any order. */
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

  /** `met dien verstande dat[, indien …,] deze ten hoogste A bedraagt [indien …]` */
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
    const said = this.choose<Said>(0, [
      { GATE: () => this.isAt(1, [T.De, T.Het, T.Orgaan]), ALT: () => this.otherAmount(conditions) },
      { ALT: () => this.labelledReadings() },
      { GATE: () => this.isAt(1, [T.Voor]), ALT: () => this.oneReading() },
      { ALT: () => this.otherValue(conditions) },
    ]);
    return { ...said, conditions, span: this.to(start) };
  });

  /** `de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen indien …` */
  private otherAmount(conditions: Ast.ConditionClause[]): Said {
    const amount = this.SUBRULE(this.mayOtherAmount);
    this.OPTION4({
      GATE: () => this.isAt(1, CLAUSE_STARTS),
      DEF: () => {
        const clause = this.SUBRULE2(this.conditionClause);
        this.ACTION(() => conditions.push(clause));
      },
    });
    return { kind: 'proviso-may', amount };
  }

  /** `wordt gelezen: a. voor A: B; en b. voor C: D` */
  private labelledReadings(): Said {
    const readings: Ast.Reading[] = [];
    this.CONSUME(T.WordtGelezen);
    this.CONSUME(T.DubbelePunt);
    this.AT_LEAST_ONE(() => {
      this.OPTION1(() => this.CONSUME(T.Puntkomma));
      this.OPTION2(() => this.CONSUME(T.En));
      this.CONSUME(T.LetterLabel);
      const reading = this.SUBRULE(this.labelledReading);
      this.ACTION(() => readings.push(reading));
    });
    return { kind: 'proviso-read', readings };
  }

  /** `voor A wordt gelezen B` */
  private oneReading(): Said {
    const start = this.from();
    this.CONSUME(T.Voor);
    const of = this.SUBRULE(this.term);
    this.CONSUME1(T.WordtGelezen);
    const as = this.SUBRULE(this.expression);
    return { kind: 'proviso-read', readings: [{ of, as, span: this.to(start) }] };
  }

  /** `deze ten hoogste A bedraagt, indien …` */
  private otherValue(conditions: Ast.ConditionClause[]): Said {
    this.CONSUME(T.Deze);
    const value = this.choose<Ast.Expression>(1, [
      { GATE: () => this.isAt(1, [T.TenMinste, T.TenHoogste]), ALT: () => this.SUBRULE(this.bounded) },
      { ALT: () => this.SUBRULE2(this.expression) },
    ]);
    this.CONSUME(T.Bedraagt);
    this.OPTION3({
      GATE: () => this.isAt(1, CLAUSE_STARTS),
      DEF: () => {
        const clause = this.SUBRULE1(this.conditionClause);
        this.ACTION(() => conditions.push(clause));
      },
    });
    return { kind: 'proviso-value', value };
  }

  /** `de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen` */
  protected readonly mayOtherAmount: Rule<'lager' | 'hoger'> = this.define('kan een ander bedrag', () => {
    this.SUBRULE(this.authority);
    const amount = this.meaning<'lager' | 'hoger'>(0, [
      [T.EenLagerBedrag, 'lager'],
      [T.EenHogerBedrag, 'hoger'],
    ]);
    this.CONSUME(T.Werkwoord); // kan
    this.oneOf(1, [T.OnbekendeNaam, T.EigenWerkwoord, T.Werkwoord]);
    return amount;
  });

  /** `ten hoogste A` */
  protected readonly bounded: Rule<Ast.Expression> = this.define('grenswaarde', () => {
    const start = this.from();
    const which = this.meaning<'hoogste' | 'laagste'>(0, [
      [T.TenMinste, 'hoogste'],
      [T.TenHoogste, 'laagste'],
    ]);
    const value = this.SUBRULE(this.sum);
    return { kind: 'extreme', which, of: [value], span: this.to(start) };
  });

  /** `voor A: B` */
  protected readonly labelledReading: Rule<Ast.Reading> = this.define('leeswijze', () => {
    const start = this.from();
    this.CONSUME(T.Voor);
    const of = this.SUBRULE(this.term);
    this.CONSUME(T.DubbelePunt);
    const as = this.SUBRULE(this.expression);
    return { of, as, span: this.to(start) };
  });
}
