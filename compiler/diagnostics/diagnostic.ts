import type { Span } from '../../grammar/index.ts';

/** A stretch of one source file. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** `fout`: there is no program. `waarschuwing`: probably not what was meant. `hint`: could be tidier. */
export type Severity = 'fout' | 'waarschuwing' | 'hint';

export interface Edit extends Place {
  readonly text: string;
}

/** A repair that is certain enough to be done with one click. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** One message about the text of the user, worded in Dutch and ready to be shown. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly span: Span;
  /** What stands there and why it cannot be: one sentence. */
  readonly text: string;
  /** Written beside the carets. */
  readonly label?: string;
  /** The other place that has to do with it. */
  readonly second?: Place & { readonly label?: string };
  /** What to do. */
  readonly hint?: string;
  readonly fix?: Fix;
}
