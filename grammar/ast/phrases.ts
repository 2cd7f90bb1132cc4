/** Who or what is spoken of (terms), what must be so (conditions) and what comes to a value (expressions). Each may stand in each. */
import type { Span } from '../span.ts';
import type { Citation } from './citations.ts';
import type { Node } from './node.ts';

/** `het toetsingsinkomen van de partner`: heads joined by `van`, outermost first. */
export interface Term extends Node {
  readonly kind: 'term';
  readonly heads: readonly Head[];
  /** Of a subject: what narrows the person named last. */
  readonly qualifiers?: readonly Qualifier[];
}

/** `als bedoeld in lid 1`, `met een partner [die …]`, `die geen partner heeft` */
export type Qualifier =
  | {
      readonly kind: 'als bedoeld in';
      readonly citations: readonly Citation[];
      readonly text: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'met';
      readonly noun: Head;
      readonly that?: HasPredicate['that'];
      readonly text: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'die';
      readonly that: NonNullable<HasPredicate['that']>;
      readonly text: string;
      readonly span: Span;
    };

export type Article = 'de' | 'het' | 'een' | 'die' | 'geen' | 'iedere' | 'geen-lidwoord';

export type Head =
  | { readonly kind: 'name'; readonly article: Article; readonly name: string; readonly span: Span }
  | { readonly kind: 'unknown-name'; readonly article: Article; readonly name: string; readonly span: Span }
  | { readonly kind: 'proper-name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'pronoun'; readonly word: Pronoun; readonly span: Span };

export type Pronoun =
  | 'degene'
  | 'hij'
  | 'zij'
  | 'beiden'
  | 'een van beiden'
  | 'geen van beiden'
  | 'deze'
  | 'dat'
  | 'een derde'
  | 'geen derde'
  | 'die persoon'
  | 'een persoon'
  /** `zijn inkomen`: of the person of the main clause. */
  | 'zijn';

export type Condition = AndCondition | OrCondition | ListCondition | Atom | ValueAtom | CitationAtom | JudgementAtom;

export interface AndCondition extends Node {
  readonly kind: 'and';
  readonly of: readonly Condition[];
  /** `A en B of C` on one level: the reader cannot know what binds; the checker asks for a comma or brackets. */
  readonly mixed?: boolean;
  /** `A, B` without `en` or `of`. */
  readonly unconnected?: boolean;
  readonly bracketed?: boolean;
}

export interface OrCondition extends Node {
  readonly kind: 'or';
  readonly of: readonly Condition[];
  readonly bracketed?: boolean;
}

/** `: a. …; b. …; of c. …`, with the connective before the last item; every item has its own address. */
export interface ListCondition extends Node {
  readonly kind: 'list';
  readonly connective?: 'en' | 'of';
  readonly items: readonly ListItem[];
}

export interface ListItem extends Node {
  readonly label: string;
  readonly condition: Condition;
  readonly clauses: readonly ConditionClause[];
}

/** Subject, time, predicate, verb-final: `de verzekerde een partner heeft`. */
export interface Atom extends Node {
  readonly kind: 'atom';
  readonly subjects: readonly Term[];
  readonly connective: 'en' | 'of';
  readonly times: readonly TimePhrase[];
  readonly views: readonly Citation[];
  /** Who judges it. */
  readonly judgedBy?: JudgedBy;
  readonly predicate: Predicate;
  readonly text: string;
}

/** `het twaalfvoud van de basishuur meer bedraagt dan € 3.000`: a computed value as subject. */
export interface ValueAtom extends Node {
  readonly kind: 'value-atom';
  readonly value: Expression;
  readonly predicate: ComparePredicate | FallsOnPredicate;
  readonly text: string;
}

/** `lid 1 onderdeel c van toepassing is` */
export interface CitationAtom extends Node {
  readonly kind: 'citation-atom';
  readonly citations: readonly Citation[];
  readonly negated: boolean;
  readonly text: string;
}

export type TimePhrase =
  | { readonly kind: 'op enige dag in'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'gedurende heel'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'op een eerdere dag'; readonly span: Span; readonly period?: Period }
  | { readonly kind: 'in elke kalendermaand'; readonly span: Span }
  | { readonly kind: 'in enige kalendermaand'; readonly span: Span }
  | { readonly kind: 'op de eerste dag van'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'over'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'op'; readonly span: Span; readonly date: string };

export type Period =
  | 'het berekeningsjaar'
  | 'het kalenderjaar'
  | 'het voorafgaande kalenderjaar'
  | 'het volgende kalenderjaar'
  | 'het kalenderkwartaal'
  | 'de maand';

export type Predicate =
  FallsOnPredicate | PhrasePredicate | NounPredicate | HasPredicate | ComparePredicate | RequestPredicate;

/** `[niet] in Nederland woont`; `object` after `van` for a status towards somebody. */
export interface PhrasePredicate extends Node {
  readonly kind: 'phrase';
  readonly phrase: string;
  readonly verb: string;
  /** The infinitive after `kan`: `kan de tegemoetkoming herzien`. */
  readonly mayVerb?: string;
  readonly negated: boolean;
  readonly object?: Term;
}

/** `een verzekerde is`, `geen partner van de belanghebbende is`, `een eenpersoonshuishouden is` */
export interface NounPredicate extends Node {
  readonly kind: 'noun';
  readonly noun: Head;
  readonly negated: boolean;
  readonly object?: Term;
}

/** `een partner heeft [die geen verzekerde is]`, `geen partner heeft` */
export interface HasPredicate extends Node {
  readonly kind: 'has';
  readonly noun: Head;
  readonly negated: boolean;
  readonly that?: {
    readonly times: readonly TimePhrase[];
    readonly judgedBy?: JudgedBy;
    readonly predicate: Predicate;
    readonly text: string;
  };
}

export type ComparisonOperator = '<' | '<=' | '=' | '<>' | '>=' | '>';

/** `meer bedraagt dan X`, `ten hoogste X bedraagt`, `op of boven X ligt`, `langer duurt dan X`, `op of na D ligt` */
export interface ComparePredicate extends Node {
  readonly kind: 'compare';
  readonly operator: ComparisonOperator;
  readonly value: Expression;
}

/** `[niet] op een zaterdag, een zondag of een algemeen erkende feestdag valt`: of a date as subject. */
export interface FallsOnPredicate extends Node {
  readonly kind: 'falls-on';
  readonly negated: boolean;
  readonly days: readonly DayNoun[];
}

/** A day of the week (1 is Monday), or a day that is something by rules or facts. */
export type DayNoun =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly span: Span }
  | { readonly kind: 'noun'; readonly noun: Head; readonly span: Span };

/** `is ingediend`, `is gedaan`: of a request as subject. */
export interface RequestPredicate extends Node {
  readonly kind: 'request';
  /** `tijdig`: within its term, and with its proof. */
  readonly timely: boolean;
  readonly negated: boolean;
}

/** `naar het oordeel van de Belastingdienst/Toeslagen`: before a statement about persons, or inside it. */
export interface JudgedBy {
  readonly name: string;
  readonly span: Span;
}

/** `naar het oordeel van de Belastingdienst/Toeslagen de nadelige gevolgen … onevenredig zijn` */
export interface JudgementAtom extends Node {
  readonly kind: 'judgement-atom';
  readonly clause: string;
  readonly by: string;
  readonly bySpan: Span;
  readonly text: string;
}

/** `indien …`, `slechts indien …`, `tenzij …` */
export interface ConditionClause extends Node {
  readonly kind: 'indien' | 'voor zover' | 'tenzij';
  readonly condition: Condition;
}

export type Expression =
  | Literal
  | TermExpression
  | BinaryExpression
  | BracketExpression
  | PercentageExpression
  | MultipleExpression
  | PartExpression
  | LabelledSum
  | Alternatives
  | ExtremeExpression
  | ExcessExpression
  | AsOftenExpression
  | RoundExpression
  | ViewExpression
  | SupposedExpression
  | TimedExpression
  | FormulaExpression
  | MonthSum
  | QuarterSum
  | PersonSum
  | PersonCount
  | MonthCount
  | DayCount
  | WholeYears
  | FirstDay
  | NextStart
  | DayExpression;

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly type: 'bedrag' | 'percentage' | 'getal' | 'datum' | 'duur' | 'nihil' | 'ja-nee' | 'tekst' | 'symbool';
  /** As written. */
  readonly text: string;
  /** Exact value: a fraction, an ISO date or an ISO duration. */
  readonly value: string;
  /** The text has no number here: the one day of `de dag na`. */
  readonly implied?: true;
}

export interface TermExpression extends Node {
  readonly kind: 'term-expression';
  readonly term: Term;
}

export type BinaryOperator = 'vermeerderd met' | 'verminderd met' | 'vermenigvuldigd met' | 'gedeeld door';

export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  /** After a comma: it takes everything before it. */
  readonly afterComma: boolean;
}

export interface BracketExpression extends Node {
  readonly kind: 'bracket';
  readonly of: Expression;
}

/** `4,225% van het drempelinkomen` */
export interface PercentageExpression extends Node {
  readonly kind: 'percentage-of';
  readonly percentage: Expression;
  readonly of: Expression;
}

/** `tweemaal X`, `het twaalfvoud van X`, `een twaalfde deel van X`, `de helft van X` */
export interface MultipleExpression extends Node {
  readonly kind: 'multiple';
  readonly factor: string;
  /** Turns `per maand` into `per jaar` or back. */
  readonly converts?: 'naar jaar' | 'naar maand';
  readonly words: string;
  readonly of: Expression;
}

/** `het deel van X boven A tot aan B` */
export interface PartExpression extends Node {
  readonly kind: 'part';
  readonly of: Expression;
  /** Without it: from nothing on. */
  readonly above?: Expression;
  readonly upTo?: Expression;
}

/** After `bedraagt`: `: a. € 100, indien …; of b. € 50 in de overige gevallen`; every item is a rule with an address. */
export interface Alternatives extends Node {
  readonly kind: 'alternatives';
  readonly terms: readonly Alternative[];
}

export interface Alternative extends Node {
  readonly label: string;
  readonly value: Expression;
  readonly conditions: readonly ConditionClause[];
  /** `in de overige gevallen`: where no other of the list applies. */
  readonly otherwise?: boolean;
}

/** `de som van: a. …; b. …; en c. …, indien …` */
export interface LabelledSum extends Node {
  readonly kind: 'labelled-sum';
  readonly terms: readonly SumTerm[];
}

export interface SumTerm extends Node {
  readonly label?: string;
  readonly value: Expression;
  readonly conditions: readonly ConditionClause[];
}

/** `het hoogste van A en B`; `X, ten minste nihil`; `X, ten hoogste Y` */
export interface ExtremeExpression extends Node {
  readonly kind: 'extreme';
  readonly which: 'hoogste' | 'laagste';
  readonly of: readonly Expression[];
}

/** `X voor zover dat Y te boven gaat`: max(0, X − Y) */
export interface ExcessExpression extends Node {
  readonly kind: 'excess';
  readonly of: Expression;
  readonly over: Expression;
}

/** `zoveel maal X als N meer bedraagt dan M`: X × max(0, N − M) */
export interface AsOftenExpression extends Node {
  readonly kind: 'as-often';
  readonly of: Expression;
  readonly count: Expression;
  readonly above: Expression;
}

/** `rekenkundig afgerond op hele euro's` */
export interface RoundExpression extends Node {
  readonly kind: 'round';
  readonly of: Expression;
  readonly mode: 'rekenkundig' | 'naar boven' | 'naar beneden';
  readonly grid: string;
}

/** `de zorgtoeslag ingevolge lid 1` */
export interface ViewExpression extends Node {
  readonly kind: 'view';
  readonly of: Expression;
  readonly citations: readonly Citation[];
}

/** `de zorgtoeslag als ware het toetsingsinkomen van de partner nihil` */
export interface SupposedExpression extends Node {
  readonly kind: 'supposed';
  readonly of: Expression;
  /** What is supposed to be different. */
  readonly term: Term;
  readonly value: Literal;
  /** `als ware het toetsingsinkomen van de partner nihil` */
  readonly text: string;
}

/** `de basishuur op de eerste dag van het berekeningsjaar`, `… over het berekeningsjaar` */
export interface TimedExpression extends Node {
  readonly kind: 'timed';
  readonly of: Expression;
  readonly time: TimePhrase;
}

/** `de uitkomst van de formule (a × Y²) + (b × Y), waarin a: …; b: …; Y: …` */
export interface FormulaExpression extends Node {
  readonly kind: 'formula';
  readonly formula: Formula;
  readonly where: readonly { readonly letter: string; readonly value: Expression; readonly span: Span }[];
}

export type Formula =
  | { readonly kind: 'letter'; readonly letter: string; readonly span: Span }
  | { readonly kind: 'number'; readonly literal: Literal; readonly span: Span }
  | { readonly kind: 'power'; readonly of: Formula; readonly exponent: 2 | 3; readonly span: Span }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '×' | '/';
      readonly left: Formula;
      readonly right: Formula;
      readonly span: Span;
    };

/** `de som over de kalendermaanden van het berekeningsjaar van X` */
export interface MonthSum extends Node {
  readonly kind: 'month-sum';
  readonly of: Expression;
}

/** `de som over de kalenderkwartalen van het kalenderjaar van X` */
export interface QuarterSum extends Node {
  readonly kind: 'quarter-sum';
  readonly of: Expression;
}

/** `de som over iedere medebewoner van X`, `X voor ieder kind dat jonger is dan 18 jaar` */
export interface PersonSum extends Node {
  readonly kind: 'person-sum';
  readonly noun: Head;
  readonly object?: Term;
  /** `… dat jonger is dan 18 jaar en in Nederland woont` */
  readonly that?: readonly NonNullable<HasPredicate['that']>[];
  readonly of: Expression;
}

/** `het aantal personen dat een medebewoner is` */
export interface PersonCount extends Node {
  readonly kind: 'person-count';
  readonly times: readonly TimePhrase[];
  readonly predicate: Predicate;
  readonly text: string;
}

/** `het aantal kalendermaanden van het berekeningsjaar waarin …` */
export interface MonthCount extends Node {
  readonly kind: 'month-count';
  readonly condition: Condition;
}

/** `het aantal dagen van het kalenderjaar waarop …`; without a condition all of them. */
export interface DayCount extends Node {
  readonly kind: 'day-count';
  readonly period: Period;
  readonly condition?: Condition;
}

/** `het aantal hele jaren van D tot en met D` */
export interface WholeYears extends Node {
  readonly kind: 'whole-years';
  readonly from: Expression;
  readonly to: Expression;
}

/** `de eerste dag na D die niet op een zondag valt`, `de tweede dag vanaf D die …` */
export interface FirstDay extends Node {
  readonly kind: 'first-day';
  readonly from: Expression;
  /** `na D`: D itself is not looked at. */
  readonly after: boolean;
  readonly count: number;
  readonly where: FallsOnPredicate;
  readonly text: string;
}

/** `de eerste dag van de maand volgend op D` */
export interface NextStart extends Node {
  readonly kind: 'next-start';
  readonly period: Period;
  readonly after: Expression;
}

/** `de peildatum`, `de eerste dag van het berekeningsjaar`, `5 mei van het kalenderjaar` */
export interface DayExpression extends Node {
  readonly kind: 'day';
  readonly day: 'peildatum' | 'eerste dag' | 'laatste dag' | 'eerste paasdag' | 'dag van het jaar';
  readonly period?: Period;
  /** Of a day of the year: '05-05'. */
  readonly monthDay?: string;
}
