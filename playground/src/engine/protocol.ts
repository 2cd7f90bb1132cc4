/** What page and worker say to each other: plain data that survives the crossing. */
import type {
  AskedCase,
  Compared,
  CompareRequest,
  Completion,
  EditorDiagnostic,
  ExampleInFile,
  ExampleMark,
  ExampleToWriteDown,
  ExplanationLine,
  Fold,
  FormSchema,
  MonthsRequest,
  Generated,
  Hover,
  Inlay,
  Location,
  OutlineNode,
  Range,
  RegelingRegister,
  RenameResult,
  SeriesRequest,
  SeriesResult,
  Source,
  Switchable,
  TextEdit,
  Uitkomst,
  Vraag,
  Zaak,
} from '../../../compiler/service/index.ts';

/** What can be asked of the law. */
export interface Askable {
  readonly id: string;
  readonly name: string;
  readonly regeling: string;
  readonly slots: readonly string[];
  readonly isStatus: boolean;
  /** Its outcome is an amount, a number or a percentage: it can be drawn against something. */
  readonly isNumber: boolean;
}

/** A question that only a human answers. */
export interface JudgementInfo {
  /** Its key under `oordelen` in a case. */
  readonly key: string;
  readonly question: string;
}

export interface RegelingInfo {
  readonly id: string;
  readonly name: string;
  readonly bwb?: string;
  readonly file: string;
}

/** The whole set of rules as the worker understands it now. */
export interface Overview {
  readonly version: number;
  readonly diagnostics: readonly EditorDiagnostic[];
  readonly faults: number;
  /** In order of file and text; not run yet. */
  readonly examples: readonly ExampleMark[];
  readonly regelingen: readonly RegelingInfo[];
  readonly askable: readonly Askable[];
  readonly judgements: readonly JudgementInfo[];
  readonly switchable: readonly Switchable[];
  readonly outlines: Readonly<Record<string, readonly OutlineNode[]>>;
}

/** What the worker tells of the rules after a change: only what is otherwise than it told before. */
export interface News
  extends
    Pick<Overview, 'version' | 'faults'>,
    Partial<Pick<Overview, 'diagnostics' | 'askable' | 'judgements' | 'switchable'>> {
  readonly regelingen?: readonly Omit<RegelingInfo, 'file'>[];
  /** By file. */
  readonly examples: Readonly<Record<string, readonly ExampleMark[]>>;
  readonly outlines: Overview['outlines'];
}

type Judgements = Extract<Uitkomst<unknown>, { readonly soort: 'oordeelNodig' }>['oordelen'];

/** One question to the law. */
export interface Question {
  readonly conclusion: string;
  readonly zaak: Zaak;
  readonly vraag: Vraag;
}

export interface Answered {
  /** 'zorgtoeslag op 1 maart 2025' */
  readonly question: string;
  /** `gestopt`: it took too long; it is put again when the reader asks for it. */
  readonly soort: Uitkomst<unknown>['soort'] | 'fout' | 'gestopt';
  readonly text: string;
  readonly lines: readonly ExplanationLine[];
  readonly missing: readonly { readonly pad: string; readonly naam: string; readonly vraag: string }[];
  readonly judgements: Judgements;
  readonly hint?: string;
}

/** A voorbeeld to work on: its case and what it asks. */
export interface ExampleToWorkOn {
  readonly id: string;
  readonly title: string;
  readonly regeling: string;
  readonly file: string;
  readonly zaak: Zaak;
  readonly questions: readonly { readonly conclusion: string; readonly vraag: Vraag }[];
}

/** A text and the place in it. */
export interface At {
  readonly file: string;
  readonly offset: number;
}

export interface Updated {
  readonly files: readonly Source[];
  readonly removed: readonly string[];
  readonly version: number;
  /** Run the voorbeelden of this file first. */
  readonly first: string;
  /** Before all others those that are in view, by id. */
  readonly inView: readonly string[];
  /** And before those the one that is worked on, with its answer. */
  readonly chosen?: Chosen;
  /** Whose outcomes stand beside the text. */
  readonly beside?: WantedBeside;
  readonly endless?: Endless;
}

/** What did not end before, and had to be stopped together with the worker. Voorbeelden by id. */
export interface Endless {
  /** On other texts than these: they are run last of all, when nothing else is asked. */
  readonly late: readonly string[];
  /** On these very texts: they are not run. `all`: so many did not end that none is run. */
  readonly never: readonly string[] | 'all';
  /** The same of what stands beside the text. */
  readonly beside?: 'late' | 'never';
}

/** The file that is shown, and the case whose outcomes stand beside its leden. */
export interface WantedBeside {
  readonly file: string;
  /** The voorbeeld that it is, as it stands in the text; or the case as the page has it. */
  readonly of: string | AskedCase;
}

export interface Beside {
  readonly file: string;
  readonly inlays: readonly Inlay[];
}

/** The question that is worked on. */
export interface Chosen {
  readonly question: Question;
  /** The voorbeeld that its facts come from; absent: they are the user's own. */
  readonly example?: string;
  /** It asks what the voorbeeld asks, also when that becomes another day or person. */
  readonly follows: boolean;
}

/** The question that is worked on, as it is and comes out now. */
export interface ChosenAnswer {
  readonly answered: Answered;
  /** The voorbeeld that its facts come from, and the question with its facts as they are now. */
  readonly example?: ExampleToWorkOn;
  readonly question?: Question;
}

/** Every question the page can ask, with what comes back. */
export interface Calls {
  readonly update: { readonly in: Updated; readonly out: News };
  readonly ask: { readonly in: Question; readonly out: Answered };
  readonly example: { readonly in: { readonly id: string }; readonly out: ExampleToWorkOn | undefined };
  readonly tokens: { readonly in: { readonly file: string }; readonly out: Uint32Array };
  readonly completion: { readonly in: At; readonly out: readonly Completion[] };
  readonly hover: { readonly in: At & { readonly example?: string | AskedCase }; readonly out: Hover | undefined };
  readonly definition: { readonly in: At; readonly out: readonly Location[] };
  /** Where a fact or a parameter is described, by its id. */
  readonly declaration: { readonly in: { readonly id: string }; readonly out: Location | undefined };
  readonly references: { readonly in: At; readonly out: readonly Location[] };
  readonly renamable: { readonly in: At; readonly out: (Range & { readonly name: string }) | undefined };
  readonly rename: { readonly in: At & { readonly name: string }; readonly out: RenameResult };
  readonly format: { readonly in: { readonly file: string }; readonly out: readonly TextEdit[] };
  readonly formatRange: { readonly in: { readonly file: string } & Range; readonly out: readonly TextEdit[] };
  readonly formatAfterEnter: { readonly in: At; readonly out: readonly TextEdit[] };
  readonly folding: { readonly in: { readonly file: string; readonly date?: string }; readonly out: readonly Fold[] };
  readonly inlays: { readonly in: WantedBeside; readonly out: readonly Inlay[] };
  readonly form: { readonly in: { readonly regeling: string }; readonly out: FormSchema | undefined };
  readonly series: { readonly in: SeriesRequest; readonly out: SeriesResult };
  readonly months: { readonly in: MonthsRequest; readonly out: SeriesResult };
  readonly compare: { readonly in: CompareRequest; readonly out: Compared };
  readonly register: { readonly in: object; readonly out: readonly RegelingRegister[] };
  readonly exampleText: {
    readonly in: ExampleToWriteDown;
    readonly out: ExampleInFile;
  };
  readonly generate: { readonly in: { readonly regeling: string; readonly types: boolean }; readonly out: Generated };
}

export type Kind = keyof Calls;

export interface Request<K extends Kind = Kind> {
  readonly id: number;
  readonly kind: K;
  readonly body: Calls[K]['in'];
}

/** What came of this version is in the picture. Asks nothing. */
export interface Seen {
  readonly kind: 'seen';
  readonly version: number;
}

/** Results of voorbeelden as they come, and the end of a run. */
export interface Ran {
  readonly version: number;
  /** Once for each version: what is worked on. */
  readonly chosen?: ChosenAnswer;
  /** Once for each version: what stands beside the text. */
  readonly beside?: Beside;
  /** Those that are otherwise than before; their places, and those of their checks, count from the voorbeeld itself. */
  readonly marks: readonly ExampleMark[];
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** Those of the file at hand have all been run. */
  readonly firstFinished: boolean;
  readonly ms: number;
}

/** A part of the work on a change, other than reading the rules: what can fail to end without the rules being at fault. */
export type Part =
  /** The question that is worked on, of the user's own. */
  | { readonly kind: 'question' }
  /** A voorbeeld, by id. */
  | { readonly kind: 'example'; readonly id: string }
  /** What stands beside the text. */
  | { readonly kind: 'beside' };

export type Said =
  /** `parts`: with a change, the line on which the worker tells each part of the work on it before it begins. */
  | { readonly type: 'begun'; readonly id: number; readonly parts?: MessagePort }
  | { readonly type: 'answer'; readonly id: number; readonly out: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }
  | { readonly type: 'ran'; readonly ran: Ran };

/** All that the worker tells is numbered: what comes over another line may be overtaken. */
export type FromWorker = Said & { readonly at: number };

export interface PartBegun {
  readonly part: Part;
  readonly at: number;
}
