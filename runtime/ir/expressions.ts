/**
 * Expressions of the program as meant. Every expression is evaluated for one day, with the persons of its rule in
 * numbered slots. A numeric expression yields a number, `geen` (no rule grants it, or the person spoken of is not
 * there), onbekend or strijdig; a condition yields ja, nee or onbekend.
 */
import type { Address, Constant } from './types.ts';

/** Who is meant. Slots 0…n−1 are the parameters of the conclusion; quantifiers add a slot each. */
export type PersonTerm =
  | { readonly kind: 'slot'; readonly slot: number }
  /** The person whom the case gives this role (`de belanghebbende`). */
  | { readonly kind: 'role'; readonly role: string }
  /** `de partner van X`: the one person p for whom `relation(p, of)` holds; nobody → geen; more than one → strijdig. */
  | { readonly kind: 'the'; readonly relation: Relation; readonly of: PersonTerm };

/** A yes/no fact or status about two persons, first the one it is said of: partner(degene, belanghebbende). */
export type Relation =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'conclusion'; readonly conclusion: string; readonly view?: View };

/**
 * `ingevolge A`: only the rules listed count.
 * - `zelf`: by themselves, with exceptions among the listed rules only (said inside an exception to A);
 * - `na`: the listed grounds after all exceptions to them, from anywhere.
 */
export interface View {
  readonly mode: 'zelf' | 'na';
  readonly citation: readonly Address[];
  readonly rules: readonly string[];
  /** Said of somebody else, in a conclusion with a ranking: what counts before it is settled who comes first. */
  readonly beforeRanking?: boolean;
}

/** A stretch of days seen from the day on which the expression is evaluated. */
export type Span =
  /** The calendar year of the day, `offset` years later (−1 is the year before). */
  | { readonly kind: 'jaar'; readonly offset: number }
  /** The calendar quarter of the day: from January, April, July or October on. */
  | { readonly kind: 'kwartaal' }
  /** The calendar month of the day. */
  | { readonly kind: 'maand' };

export type Expression =
  | { readonly kind: 'constant'; readonly constant: Constant }
  /** A fact about the zaak, an object or persons; facts `per berekeningsjaar` are read for the year of the day. */
  | { readonly kind: 'fact'; readonly fact: string; readonly persons: readonly PersonTerm[] }
  /** A dated parameter; `index` picks the column of a parameter `per <enumeration>`. A gap is onbekend. */
  | { readonly kind: 'parameter'; readonly parameter: string; readonly index?: Expression }
  | {
      readonly kind: 'conclusion';
      readonly conclusion: string;
      readonly persons: readonly PersonTerm[];
      readonly view?: View;
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: 'plus' | 'min' | 'maal' | 'gedeeld door';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'extreme'; readonly which: 'hoogste' | 'laagste'; readonly of: readonly Expression[] }
  /** A labelled sum: terms that are geen are skipped; all geen → geen. */
  | { readonly kind: 'sum'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'round';
      readonly value: Expression;
      readonly mode: 'rekenkundig' | 'naar boven' | 'naar beneden';
      readonly grid: string;
    }
  /** Sum over every person (but those in `except`) for whom `where` holds; the person stands in slot `slot`. geen terms are skipped; nobody → 0. */
  | {
      readonly kind: 'sum-persons';
      readonly slot: number;
      readonly except: readonly PersonTerm[];
      readonly where: Condition;
      readonly of: Expression;
    }
  /** How many persons satisfy `where`. */
  | {
      readonly kind: 'count-persons';
      readonly slot: number;
      readonly except: readonly PersonTerm[];
      readonly where: Condition;
    }
  /** Sum over the twelve months of the calendar year of the day, each taken on its first day. geen months are skipped; all geen → geen. */
  | { readonly kind: 'sum-months'; readonly of: Expression }
  /** How many months of the calendar year satisfy the condition on their first day. */
  | { readonly kind: 'count-months'; readonly where: Condition }
  /** How many days of the span satisfy the condition. */
  | { readonly kind: 'count-days'; readonly span: Span; readonly where: Condition }
  /** The expression as of another day. */
  | { readonly kind: 'at'; readonly day: DayTerm; readonly of: Expression }
  /** The day spoken of, as a date. */
  | { readonly kind: 'day'; readonly day: DayTerm }
  /** Whole years from the first date up to and including the second (an age); 29 February counts as 1 March in a common year. */
  | { readonly kind: 'whole-years'; readonly from: Expression; readonly to: Expression }
  /** What a provision that is not coded would give. */
  | { readonly kind: 'uncoded'; readonly provision: Address; readonly name: string; readonly question: string }
  /** Another amount than `of`, which a judgement names: lower (down to nihil) or higher. */
  | {
      readonly kind: 'judged-amount';
      readonly judgement: string;
      readonly persons: readonly PersonTerm[];
      readonly which: 'lager' | 'hoger';
      readonly of: Expression;
    }
  /**
   * A date moved by a duration. A day that the month lacks becomes the first of the next month (an age is reached
   * then), or with `monthEnd` the last of that month (a term ends then). `back`: earlier instead of later.
   */
  | {
      readonly kind: 'add-duration';
      readonly date: Expression;
      readonly duration: Expression;
      readonly back?: true;
      readonly monthEnd?: true;
    }
  /**
   * The `count`th day, counted from the date on and that date included, on which `where` holds; `where` is evaluated on
   * each of those days, under the law of that day. geen when there is none within `MOST_DAYS_AHEAD`.
   */
  | { readonly kind: 'first-day'; readonly from: Expression; readonly where: Condition; readonly count: number };

/** How many days `first-day` looks at before it says that there is none: a year. */
export const MOST_DAYS_AHEAD = 366;

/** A day relative to the day of evaluation. */
export type DayTerm =
  | { readonly kind: 'this' }
  | { readonly kind: 'first-of'; readonly span: Span }
  /** A day of the calendar year that lies `offset` years from that of the day: 5 May of next year. */
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day: number; readonly offset: number }
  /** Easter Sunday of the calendar year that lies `offset` years from that of the day (Gregorian calendar). */
  | { readonly kind: 'easter'; readonly offset: number }
  | { readonly kind: 'date'; readonly date: string };

export type Comparison = '<' | '<=' | '=' | '<>' | '>=' | '>';

export type Condition =
  | { readonly kind: 'and'; readonly of: readonly Condition[] }
  | { readonly kind: 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'constant-condition'; readonly value: boolean }
  /**
   * One statement of the text. If a person or amount in it is not there (geen), the statement is nee, whether it is
   * negated or not: 'de partner niet verzekerd is' is nee for somebody without a partner.
   */
  | { readonly kind: 'statement'; readonly negated: boolean; readonly of: Predicate; readonly text: string }
  /** ∃ person (not in `except`) in slot `slot`. */
  | {
      readonly kind: 'some-person';
      readonly slot: number;
      readonly except: readonly PersonTerm[];
      readonly where: Condition;
    }
  | {
      readonly kind: 'every-person';
      readonly slot: number;
      readonly except: readonly PersonTerm[];
      readonly where: Condition;
    }
  /** ∃ day in the span, later days included. */
  | { readonly kind: 'some-day'; readonly span: Span; readonly where: Condition }
  /** ∀ days of the span. */
  | { readonly kind: 'every-day'; readonly span: Span; readonly where: Condition }
  /** ∃ day strictly before the day, inside the span if one is given. */
  | { readonly kind: 'earlier-day'; readonly span?: Span; readonly where: Condition }
  /** ∀ first days of the months of the calendar year of the day. */
  | { readonly kind: 'every-month'; readonly where: Condition }
  /** ∃ first day of a month of the calendar year of the day. */
  | { readonly kind: 'some-month'; readonly where: Condition }
  | { readonly kind: 'condition-at'; readonly day: DayTerm; readonly of: Condition };

export type Predicate =
  | { readonly kind: 'fact-holds'; readonly fact: string; readonly persons: readonly PersonTerm[] }
  | {
      readonly kind: 'status-holds';
      readonly conclusion: string;
      readonly persons: readonly PersonTerm[];
      readonly view?: View;
    }
  /** `A van toepassing is`: some listed rule is active (its guard holds and nothing switches it off), whatever replaces it. */
  | {
      readonly kind: 'rule-applies';
      readonly citation: readonly Address[];
      readonly conclusion: string;
      readonly rules: readonly string[];
      readonly persons: readonly PersonTerm[];
    }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  /** The value is there at all (not geen). */
  | { readonly kind: 'exists'; readonly of: Expression }
  /** `D op een feestdag valt`: `where` holds on that date, under the law of that date. */
  | { readonly kind: 'on-day'; readonly date: Expression; readonly where: Condition }
  /** The day spoken of is a Monday (1) … a Sunday (7). */
  | { readonly kind: 'weekday'; readonly day: DayTerm; readonly weekday: number }
  /** An enumeration fact or value equals a symbol. */
  | { readonly kind: 'is-choice'; readonly of: Expression; readonly symbol: string }
  /** What a provision that is not coded would say: nobody knows here. `name` and `question` are for who asks. */
  | {
      readonly kind: 'uncoded';
      readonly provision: Address;
      readonly name: string;
      readonly question: string;
      readonly persons: readonly PersonTerm[];
    }
  /** A human judged so, of these persons if it is about persons. */
  | { readonly kind: 'judged'; readonly judgement: string; readonly persons: readonly PersonTerm[] }
  /** Two terms are one and the same person. */
  | { readonly kind: 'same-person'; readonly left: PersonTerm; readonly right: PersonTerm };
