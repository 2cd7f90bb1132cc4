/** A project that is being edited. Pure: time and files belong to whoever holds it. */
import type { Source } from '../../../grammar/index.ts';
import { withSteps } from '../../../runtime/interpret/index.ts';
import { compile } from '../../compile.ts';
import { CompileMemory } from '../../memory.ts';
import type { ExampleCase } from '../../lower/index.ts';
import { formatAfterEnter, formatSourceLines } from '../format.ts';
import type { Project } from '../project.ts';
import type { RegelingRegister } from '../register.ts';
import { compareCases, switchable, type Compared, type CompareRequest, type Switchable } from './compare.ts';
import { completion, prepareCompletion } from './completion.ts';
import { editorDiagnostics } from './diagnostics.ts';
import { form, type FormSchema } from './form.ts';
import { hover } from './hover.ts';
import { outcomesIn } from './in-example.ts';
import { inlays } from './inlays.ts';
import { links } from './links.ts';
import { markOf, waiting } from './marks.ts';
import { declaration, definition, references } from './navigate.ts';
import { folding, outline } from './outline.ts';
import { renamable, rename } from './rename.ts';
import { stateOf, type State } from './state.ts';
import { exampleRunner } from './runner.ts';
import { months, series, type MonthsRequest, type SeriesRequest, type SeriesResult } from './series.ts';
import { semanticTokens } from './tokens.ts';
import { writeExample, type ExampleInFile, type ExampleToWriteDown } from './write-example.ts';
import type {
  AskedCase,
  Completion,
  EditorDiagnostic,
  ExampleMark,
  Fold,
  Hover,
  Inlay,
  Link,
  Location,
  OutlineNode,
  Position,
  Range,
  RenameResult,
  SemanticToken,
  TextEdit,
} from './types.ts';

export interface Editor {
  readonly files: () => readonly string[];
  readonly text: (file: string) => string | undefined;
  /** Puts a text in the place of what the file held, or adds the file. */
  readonly update: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** The project as it is now, to ask, explain and generate. */
  readonly project: () => Project;
  /** The messages, of all files or of one. */
  readonly diagnostics: (file?: string) => readonly EditorDiagnostic[];
  readonly semanticTokens: (file: string) => readonly SemanticToken[];
  readonly completion: (file: string, offset: number) => readonly Completion[];
  /** A step at a time, for when there is nothing else to do: what the first completion rests on. Nothing when it is there. */
  readonly prepareCompletion: () => Generator<void, void, undefined>;
  readonly hover: (
    file: string,
    offset: number,
    options?: { readonly example?: string | AskedCase; readonly date?: string },
  ) => Hover | undefined;
  readonly definition: (file: string, offset: number) => readonly Location[];
  /** Where a fact or a parameter is described, by its id. */
  readonly declaration: (id: string) => Location | undefined;
  readonly references: (file: string, offset: number) => readonly Location[];
  readonly renamable: (file: string, offset: number) => (Range & { readonly name: string }) | undefined;
  readonly rename: (file: string, offset: number, name: string) => RenameResult;
  readonly outline: (file: string) => readonly OutlineNode[];
  /** From headings to wetten.overheid.nl. */
  readonly links: (file: string) => readonly Link[];
  /** `date`: versions not in force then say so. */
  readonly folding: (file: string, date?: string) => readonly Fold[];
  /** The edits that set the file in its fixed layout; none when it is. */
  readonly format: (file: string) => Promise<readonly TextEdit[]>;
  /** The same of the lines that a range touches; nothing outside them changes. */
  readonly formatRange: (file: string, range: Range) => Promise<readonly TextEdit[]>;
  /** After Enter, with the cursor at the offset: sets the line that was left, begins the next one of a list, a table, a quote. */
  readonly formatAfterEnter: (file: string, offset: number) => Promise<readonly TextEdit[]>;
  /** The voorbeelden, of all files or of one, without running them. */
  readonly examples: (file?: string) => readonly ExampleMark[];
  /** Runs the voorbeelden whose rules changed; what did not change is remembered. */
  readonly exampleMarks: (file?: string) => readonly ExampleMark[];
  /** One voorbeeld a step, so that the caller can stop or take a pause between two. */
  readonly runExamples: (file?: string, ids?: readonly string[]) => Generator<ExampleMark, void, undefined>;
  /** What the rules of the file yield in a voorbeeld, or in a case of one's own. */
  readonly inlays: (file: string, example: string | AskedCase) => readonly Inlay[];
  readonly form: (regeling: string) => FormSchema | undefined;
  /** The outcome against one number of the case, with the jumps and the lid that causes each. */
  readonly series: (request: SeriesRequest) => SeriesResult;
  /** The outcome on the first day of each month of a year. */
  readonly months: (request: MonthsRequest) => SeriesResult;
  /** The case of a voorbeeld and its first question, to go on from. */
  readonly caseOf: (example: string) => AskedCase | undefined;
  /** The same questions on two days, or without and with an act. */
  readonly compare: (request: CompareRequest) => Compared;
  readonly switchable: () => readonly Switchable[];
  /** A case as a voorbeeld, in the file where it belongs; what is `leftOut` the language could not say. */
  readonly writeExample: (example: ExampleToWriteDown) => ExampleInFile;
  /** Per regeling: choices, judgements, what is not encoded, what is not known. */
  readonly register: () => readonly RegelingRegister[];
  readonly position: (file: string, offset: number) => Position;
  readonly offset: (file: string, position: Position) => number;
}

export interface EditorOptions {
  /** The most steps that one question of a voorbeeld may take before it is stopped with a message. */
  readonly steps?: number;
  /** Hears which voorbeeld is about to be computed, by id: should that not end, it is known which one it was. */
  readonly computes?: (example: string) => void;
}

/** Far more than a voorbeeld of any law here takes, and less than a second. */
const MOST_STEPS = 1_000_000;
/** Who names so many voorbeelden looks at them, and will ask for them after each key. */
const IN_VIEW = 8;
/** A hover or the values beside a file ask several questions; a series or a comparison hundreds. */
const QUESTIONS = 20;
const MANY_QUESTIONS = 500;

export function createEditor(files: readonly Source[], options: EditorOptions = {}): Editor {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const memory = new CompileMemory();
  let current: State | undefined;
  const state = (): State => {
    if (current === undefined) {
      const sources = [...texts].map(([file, text]) => ({ file, text }));
      current = stateOf(sources, compile(sources, { memory }), memory);
    }
    return current;
  };
  const example = (id: string): ExampleCase | undefined => state().compiled.examples.find((each) => each.id === id);
  function caseIn(of: string | AskedCase): AskedCase | undefined {
    if (typeof of !== 'string') return of;
    const found = example(of);
    if (found === undefined) return undefined;
    const { title, zaak, expectations } = found;
    return { title, zaak, questions: expectations.map(({ conclusion, vraag }) => ({ conclusion, vraag })) };
  }
  const steps = options.steps ?? MOST_STEPS;
  const runner = exampleRunner(steps, options.computes ?? (() => undefined));
  function* runExamples(file?: string, ids?: readonly string[]): Generator<ExampleMark, void, undefined> {
    const now = state();
    const wanted = ids && new Set(ids);
    const again = wanted !== undefined && wanted.size <= IN_VIEW;
    for (const waits of waiting(now, file)) {
      if (wanted && !wanted.has(waits.id)) continue;
      const result = runner(now.project, waits.id, again);
      yield result ? markOf(waits, result) : waits;
    }
  }
  const linesFormatted = async (file: string, lines: { from: number; to: number }): Promise<readonly TextEdit[]> =>
    inFile(file, await formatSourceLines(texts.get(file) ?? '', lines));
  const editor: Editor = {
    files: () => [...texts.keys()],
    text: (file) => texts.get(file),
    update: (file, text) => {
      if (texts.get(file) === text) return;
      texts.set(file, text);
      current = undefined;
    },
    remove: (file) => {
      if (texts.delete(file)) current = undefined;
    },
    project: () => state().project,
    diagnostics: (file) => editorDiagnostics(state(), file),
    semanticTokens: (file) => semanticTokens(state(), file),
    completion: (file, offset) => completion(state(), file, offset),
    prepareCompletion: () => prepareCompletion(state()),
    hover: (file, offset, { date, example: id } = {}) => {
      const chosen = id === undefined ? undefined : caseIn(id);
      const now = state();
      return withSteps(QUESTIONS * steps, () =>
        hover(now, file, offset, {
          ...(date === undefined ? {} : { date }),
          ...(chosen ? { outcomeOf: outcomesIn(now, chosen) } : {}),
        }),
      );
    },
    definition: (file, offset) => definition(state(), file, offset),
    declaration: (id) => declaration(state(), id),
    references: (file, offset) => references(state(), file, offset),
    renamable: (file, offset) => renamable(state(), file, offset),
    rename: (file, offset, name) => rename(state(), file, offset, name),
    outline: (file) => outline(state(), file),
    links: (file) => links(state(), file),
    folding: (file, date) => folding(state(), file, date),
    format: (file) => linesFormatted(file, { from: 0, to: Infinity }),
    formatRange: (file, { start, end }) => linesFormatted(file, linesTouched(texts.get(file) ?? '', { start, end })),
    formatAfterEnter: async (file, offset) => inFile(file, await formatAfterEnter(texts.get(file) ?? '', offset)),
    examples: (file) => waiting(state(), file),
    exampleMarks: (file) => [...runExamples(file)],
    runExamples,
    inlays: (file, of) => {
      const chosen = caseIn(of);
      const now = state();
      return chosen ? withSteps(QUESTIONS * steps, () => inlays(now, file, chosen)) : [];
    },
    series: (request) => {
      const { project } = state();
      return withSteps(MANY_QUESTIONS * steps, () => series(project, request));
    },
    months: (request) => {
      const { project } = state();
      return withSteps(MANY_QUESTIONS * steps, () => months(project, request));
    },
    compare: (request) => {
      const { project } = state();
      return withSteps(MANY_QUESTIONS * steps, () => compareCases(project, request));
    },
    switchable: () => switchable(state().project),
    writeExample: (wanted) => writeExample(editor, wanted),
    register: () => state().project.register(),
    caseOf: caseIn,
    form: (regeling) => form(state().compiled.program, regeling),
    position: (file, offset) => state().lines(file).position(offset),
    offset: (file, position) => state().lines(file).offset(position),
  };
  return editor;
}

const inFile = (file: string, changes: readonly Omit<TextEdit, 'file'>[]): readonly TextEdit[] =>
  changes.map((change) => ({ file, ...change }));

/** From the line of the begin up to that of the end; a range that ends at the begin of a line stops before it. */
function linesTouched(text: string, { start, end }: Range): { readonly from: number; readonly to: number } {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  const from = lineAt(start);
  const atBegin = end > start && text.charAt(end - 1) === '\n';
  return { from, to: lineAt(end) + (atBegin ? 0 : 1) };
}
