/** What an amending act did. */
import type { Span } from '../../grammar/index.ts';

/** A provision that an act touched. */
export interface Touched {
  readonly address: string;
  readonly how: 'gewijzigd' | 'opschrift' | 'vervallen' | 'vernummerd';
  /** Of what was renumbered: its new address. */
  readonly to?: string;
  readonly file: string;
  readonly span: Span;
}

/** An amending act and what it did. */
export interface Act {
  readonly name: string;
  readonly short?: string;
  /** The regeling that it changes. */
  readonly target: string;
  /** The act that it changes, before that one works. */
  readonly changes?: string;
  /** From this day its changes hold. */
  readonly day: string;
  /** On this day it changes the text; with force back in time that is later than `day`. */
  readonly executed: string;
  /** Before this day its changes could not be known. */
  readonly known?: string;
  readonly incorporated: boolean;
  readonly touched: readonly Touched[];
}
