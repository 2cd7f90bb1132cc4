/** What an explanation in prose is made of. */
import type { Address, FeitPad, Program, Uitleg, UitlegBesluit, UitlegStap } from '../../runtime/index.ts';
import type { Told } from './tree.ts';

/** One line of an explanation; `depth` says under which line before it it belongs. */
export interface ExplanationLine {
  readonly depth: number;
  readonly kind:
    | 'uitkomst'
    | 'rekenstap'
    | 'voorwaarde'
    | 'waarom-niet'
    | 'gegeven'
    | 'oordeel'
    | 'parameter'
    | 'ontbreekt'
    | 'wettekst'
    | 'toelichting';
  readonly text: string;
  /** The provision that the line rests on. */
  readonly address?: Address;
  /** Where in the case the fact stands that the line tells, or that is still needed. */
  readonly pad?: FeitPad;
  /** What the line takes its value from, by its id in the program: a fact or a parameter. */
  readonly declared?: string;
}

export interface ExplanationOptions {
  /** Quote the text of the lid under each rule that counts. */
  readonly wettekst?: boolean;
  /** Add the notes of who wrote the rule ('uitleg:'). Default true. */
  readonly toelichting?: boolean;
  /** Also name the rules that do not count. Default true. */
  readonly waaromNiet?: boolean;
}

/** An explanation in the making. */
export interface Writing {
  readonly program: Program;
  readonly told: Told;
  readonly options: ExplanationOptions;
  readonly lines: ExplanationLine[];
  /** Decisions that stand on a line above. */
  readonly written: Set<Uitleg>;
  /** Notes that stand above; one belongs to several versions or sentences. */
  readonly noted: Set<string>;
  /** The question to ask for a fact that is missing, by its path. */
  readonly questions: ReadonlyMap<string, string>;
  /** Writes a decision and how it came about; `before` are the words that tie it to the line above. */
  readonly decision: (node: UitlegBesluit, depth: number, before: string) => void;
}

export function isStep(uitleg: Uitleg): uitleg is UitlegStap {
  return uitleg.soort === 'stap';
}

export function write(writing: Writing, line: ExplanationLine): void {
  writing.lines.push(line);
}
