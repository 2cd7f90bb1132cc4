/** What page and worker say to each other: plain data that survives the crossing. */
import type {
  Diagnostic,
  ExampleCase,
  ExampleResult,
  ExplanationLine,
  Program,
  Source,
  Uitkomst,
  Vraag,
  Zaak,
} from '../../../compiler/service/index.ts';

/** The whole set of rules as the worker understands it now. */
export interface Overview {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: number;
  readonly examples: readonly ExampleCase[];
  readonly program: Program;
  readonly ms: number;
}

/** One question to the law. */
export interface Question {
  readonly conclusion: string;
  readonly zaak: Zaak;
  readonly vraag: Vraag;
}

export interface Answered {
  readonly question: string;
  readonly soort: Uitkomst<unknown>['soort'] | 'fout';
  readonly text: string;
  readonly lines: readonly ExplanationLine[];
  readonly outcome?: Readonly<Record<string, unknown>>;
  readonly problem?: string;
}

/** Every question the page can ask, with what comes back. */
export interface Calls {
  readonly update: {
    readonly in: { readonly files: readonly Source[]; readonly version: number };
    readonly out: Overview;
  };
  readonly ask: { readonly in: Question; readonly out: Answered };
}

export type Kind = keyof Calls;

export interface Request<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly body: Calls[K]['in'];
}

/** Results of voorbeelden as they come, and the end of a run. */
export interface Ran {
  readonly version: number;
  readonly results: readonly ExampleResult[];
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly ms: number;
}

export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly out: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'ran'; readonly ran: Ran };
