/** What goes into a command and what comes out of it. */
import type { Terminal } from './terminal.ts';

/** What every command gets, and what it gives back: its exit code. */
export interface Commanded<Options> {
  readonly terminal: Terminal;
  readonly options: Options;
}

export type ExitCode = 0 | 1;

export interface WithJson {
  readonly json?: true;
}

export interface AskOptions extends WithJson {
  readonly persoon?: readonly string[];
  readonly met?: readonly string[];
  readonly bekendOp?: string;
  readonly regels?: readonly string[];
}

export interface ExplainOptions extends AskOptions {
  readonly zaak?: string;
  readonly peildatum?: string;
  readonly voorbeeld?: string;
  readonly wettekst?: true;
  /** As a draft for the reasons of a decision. */
  readonly motivering?: true;
}
