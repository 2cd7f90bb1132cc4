/** The tree of a file: regelingen, their sections, quotes and validity. */
import type { Span } from '../span.ts';
import type { AmendmentOperation, Path, SectionLevel } from './amendments.ts';
import type { Dates, Validity } from './dates.ts';
import type { Declarations, ParameterDeclaration, Table, TermDeclaration } from './declarations.ts';
import type { Example, ExampleTable } from './examples.ts';
import type { JudgementDeclaration, PowerDeclaration } from './judgements.ts';
import type { RequestDeclaration } from './requests.ts';
import type { Node } from './node.ts';
import type { RuleSentence } from './sentences.ts';

/** A file: one or more regelingen. */
export interface SourceFile extends Node {
  readonly kind: 'source-file';
  readonly file: string;
  readonly text: string;
  readonly regelingen: readonly Regeling[];
  readonly wijzigingen: readonly Wijziging[];
  readonly comments: readonly Comment[];
}

/** `// …` */
export interface Comment extends Node {
  readonly text: string;
}

/** `regeling Wet op de zorgtoeslag (Wzt)` */
export interface Regeling extends Node {
  readonly kind: 'regeling';
  readonly name: string;
  readonly abbreviation: string;
  readonly headerSpan: Span;
  readonly soort?: string;
  readonly bron?: string;
  readonly dates: Dates;
  /** `grondslag artikel 47 lid 1 Awir`: what a beleidsregel or uitspraak rests on. */
  readonly basis: readonly Basis[];
  /** `gebruikt …`: abbreviations or names. */
  readonly uses: readonly Use[];
  readonly items: readonly Item[];
}

/** One provision behind `grondslag`. */
export interface Basis extends Node {
  readonly regeling: string;
  readonly path: Path;
}

export interface Use extends Node {
  readonly name: string;
  readonly without: readonly string[];
}

export type Item =
  | TermDeclaration
  | Section
  | Declarations
  | ParameterDeclaration
  | Table
  | RuleSentence
  | Example
  | ExampleTable
  | NotCoded
  | JudgementDeclaration
  | PowerDeclaration
  | RequestDeclaration;

/** `artikel 2a titel`, `lid 3`, `onderdeel c`, `onder 1°`, with what stands under it. */
export interface Section extends Node {
  readonly kind: 'section';
  readonly level: SectionLevel;
  readonly label: string;
  readonly title?: string;
  readonly headingSpan: Span;
  /** Where it stands, when a wijziging brought it from another file than that of what it stands in. */
  readonly file?: string;
  readonly validity?: Validity;
  /** `> …` lines that stand directly under this heading, joined by blanks. */
  readonly quote?: Quote;
  readonly items: readonly Item[];
}

export interface Quote extends Node {
  readonly text: string;
}

/** `niet gecodeerd: reden` */
export interface NotCoded extends Node {
  readonly kind: 'not-coded';
  readonly reason: string;
}

/** `wijziging Wet verbetering uitvoerbaarheid toeslagen`, with `wijzigt Awir`: an act that changes one regeling. */
export interface Wijziging extends Node {
  readonly kind: 'wijziging';
  readonly name: string;
  /** The abbreviation of the act itself, when it has one. */
  readonly short?: string;
  /** The regeling that it changes: an abbreviation, or what was written when no regeling is called so. */
  readonly target: string;
  /** `wijzigt X`, where X is itself an act that changes the regeling: its name, as written. */
  readonly act?: string;
  readonly headerSpan: Span;
  readonly bron?: string;
  readonly dates: Dates;
  /** `verwerkt`: the rules have these changes already; they are compared instead of made. */
  readonly incorporated: boolean;
  readonly amendments: readonly Amendment[];
  /** Facts, parameters and voorbeelden that the act brings along. */
  readonly items: readonly Item[];
}

/** One formula, with the new text and rules under it. */
export interface Amendment extends Node {
  readonly kind: 'amendment';
  readonly operation: AmendmentOperation;
  readonly text: string;
  readonly sections: readonly Section[];
}
