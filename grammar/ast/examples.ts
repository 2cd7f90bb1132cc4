/** Voorbeelden: what is given and what is expected. */
import type { Span } from '../span.ts';
import type { Citation } from './citations.ts';
import type { Node } from './node.ts';
import type { Literal, NounPredicate, PhrasePredicate, Predicate, RequestPredicate, Term } from './phrases.ts';

/** `voorbeeld Titel` with `gegeven` and `verwacht`. */
export interface Example extends Node {
  readonly kind: 'example';
  readonly title: string;
  readonly titleSpan: Span;
  readonly source?: string;
  readonly counting: ExampleCounting;
  readonly given: readonly GivenSentence[];
  readonly expected: readonly ExpectedSentence[];
}

/** What counts in an example beside the law as it is known now. */
export interface ExampleCounting {
  /** `met inachtneming van Verzamelbesluit Toeslagen; ABRvS-2019-494`: beleidsregels and uitspraken. */
  readonly met: readonly { readonly name: string; readonly span: Span }[];
  /** `zoals bekend op 1 maart 2019` */
  readonly bekendOp?: string;
}

/** `voorbeelden Titel` with `gegeven` and a table. */
export interface ExampleTable extends Node {
  readonly kind: 'example-table';
  readonly title: string;
  readonly titleSpan: Span;
  readonly source?: string;
  readonly counting: ExampleCounting;
  readonly given: readonly GivenSentence[];
  readonly columns: readonly ExampleColumn[];
  readonly rows: readonly ExampleRow[];
}

export interface ExampleRow extends Node {
  /** What it gives and the other rows do not; '' where that is nothing. */
  readonly name: string;
  readonly cells: readonly ExampleCell[];
}

/** A cell: nothing, a literal, `geen`, `onbekend`, a citation, or free text (in a `geval` column). */
export type ExampleCell =
  | { readonly kind: 'empty'; readonly span: Span }
  | { readonly kind: 'literal'; readonly literal: Literal; readonly span: Span }
  | {
      readonly kind: 'word';
      readonly word: 'geen' | 'onbekend' | 'strijdig' | 'oordeel nodig';
      readonly span: Span;
    }
  | { readonly kind: 'citations'; readonly citations: readonly Citation[]; readonly span: Span }
  | { readonly kind: 'person'; readonly name: string; readonly span: Span }
  | { readonly kind: 'text'; readonly text: string; readonly span: Span };

export type ExampleColumn =
  | { readonly kind: 'case'; readonly span: Span }
  | { readonly kind: 'reference-date'; readonly span: Span }
  | { readonly kind: 'year'; readonly span: Span }
  /** `bekend op`, `met inachtneming van`: of a row what `ExampleCounting` is of the whole. */
  | { readonly kind: 'known-date'; readonly span: Span }
  | { readonly kind: 'with'; readonly span: Span }
  | { readonly kind: 'ground'; readonly span: Span }
  | { readonly kind: 'given-judgement'; readonly judgement: JudgementReference; readonly span: Span }
  | { readonly kind: 'given-value'; readonly term: Term; readonly span: Span }
  | {
      readonly kind: 'given-status';
      readonly subjects: readonly Term[];
      readonly predicate: Predicate;
      readonly span: Span;
    }
  | { readonly kind: 'expected'; readonly what: ExpectedWhat; readonly span: Span };

/** `[het bedrag bij] het oordeel of … [bij artikel 21 lid 1]` */
export interface JudgementReference {
  /** Of a judgement that names no person; else ''. */
  readonly clause: string;
  /** `het oordeel of Bram in nood verkeert`: of whom, and what is judged of them. */
  readonly about?: Claim;
  /** The amount that is asked beside the answer. */
  readonly amount: boolean;
  /** The kan-bepaling for which it is asked, of a judgement `bij elke kan-bepaling`. */
  readonly at: readonly Citation[];
}

/** What is expected of persons, or of a request as subject. */
export type ExpectedPredicate = PhrasePredicate | NounPredicate | RequestPredicate;

export type ExpectedWhat =
  | { readonly kind: 'value'; readonly term: Term }
  | { readonly kind: 'status'; readonly subjects: readonly Term[]; readonly predicate: ExpectedPredicate }
  | { readonly kind: 'citation'; readonly citation: Citation };

/** From when to when a stated fact holds. */
export interface Running {
  readonly from?: string;
  readonly to?: string;
  /** `over 2024`: the year of a fact per berekeningsjaar. */
  readonly year?: string;
}

export type GivenSentence =
  | { readonly kind: 'persons'; readonly names: readonly string[]; readonly span: Span }
  | { readonly kind: 'role'; readonly role: string; readonly person: string; readonly span: Span }
  | { readonly kind: 'year'; readonly year: string; readonly span: Span }
  | { readonly kind: 'reference-date'; readonly date: string; readonly span: Span }
  | {
      readonly kind: 'value';
      readonly term: Term;
      readonly value: Literal;
      readonly running: Running;
      readonly span: Span;
    }
  | {
      readonly kind: 'status';
      readonly subjects: readonly Term[];
      readonly predicate: Predicate;
      readonly running: Running;
      readonly span: Span;
    }
  | {
      readonly kind: 'judgement';
      readonly judgement: JudgementReference;
      readonly value: Literal;
      readonly running: Running;
      readonly span: Span;
    }
  | { readonly kind: 'rest'; readonly answer: 'nee' | 'onbekend'; readonly span: Span };

/** When an expectation is asked: on a day, in a month, or from a day on (and not the day before). */
export interface AskedAt {
  readonly from?: string;
  /** `tot D`: on the day before, and no longer on D. */
  readonly until?: string;
  readonly on?: string;
}

/** After `Onbekend is of` and `Strijdig is of`: `Bram partner van Anna is`. */
export interface Claim {
  readonly subjects: readonly Term[];
  readonly predicate: Predicate;
}

export type ExpectedSentence =
  | {
      readonly kind: 'value';
      readonly term: Term;
      readonly value: Literal;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    }
  | {
      readonly kind: 'none';
      readonly term: Term;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    }
  | {
      readonly kind: 'status';
      readonly subjects: readonly Term[];
      readonly predicate: ExpectedPredicate;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly Term[];
      readonly about?: Term;
      readonly claim?: Claim;
      readonly at: AskedAt;
      readonly span: Span;
    }
  | {
      readonly kind: 'judgement';
      readonly judgement: JudgementReference;
      readonly about?: Term;
      readonly claim?: Claim;
      readonly at: AskedAt;
      readonly span: Span;
    }
  | {
      readonly kind: 'conflict';
      readonly about?: Term;
      readonly claim?: Claim;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    };
