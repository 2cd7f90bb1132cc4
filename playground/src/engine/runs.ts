/** Runs voorbeelden in the order in which a reader looks for them, in slices, until newer rules come. */
import type { Editor, ExampleMark } from '../../../compiler/service/index.ts';
import { ask } from './ask.ts';
import { createMarks } from './marks.ts';
import { createPractice } from './practice.ts';
import type { Beside, Chosen, ChosenAnswer, ExampleToWorkOn, Part, Ran, Updated, WantedBeside } from './protocol.ts';

/** A slice of work between two looks at the post, in ms. */
const SLICE = 6;
/** The page hears of voorbeelden out of view at most so often, in ms. */
const TELL = 150;
/** Of those in view so much is run before the page hears of anything, in ms. */
const IN_VIEW = 8;
/** The page is given so long to draw how voorbeelden came out, before the messages are made: a frame, in ms. */
const FRAME = 16;
/** The page is given so long to draw what came of a change before the processor is used for the rest, in ms. */
const DRAWING = 120;
/** When the chosen voorbeeld took longer than this the last time, messages do not wait for it, in ms. */
const SOON = 40;
/** What did not end before waits until nothing was typed for so long, in ms. */
const QUIET = 1000;

export interface Runs {
  /**
   * Begins anew, on the rules as they are. Tells at once how the chosen voorbeeld and those in view came out, when that is
   * quick, and is done when the page has had the time to show it: browser and page draw with the same processors.
   */
  readonly begin: (wanted: Updated) => Promise<void>;
  /** The page shows what came of this version: the rest may begin. */
  readonly seen: (version: number) => void;
}

interface Reports {
  readonly tell: (ran: Ran) => void;
  /** Of each part that may not end, before it begins; a voorbeeld says so itself. */
  readonly begins: (part: Part) => void;
}

export function createRuns(editor: Editor, { tell, begins }: Reports): Runs {
  const marks = createMarks();
  let version = 0;
  let drawn: (() => void) | undefined;
  /** What the chosen voorbeeld took the last time, in ms. */
  let took = 0;
  const practise = createPractice(editor);

  /** What the reader looks at. */
  function inSight(wanted: Updated): Ran {
    const { version: of } = wanted;
    const mayRun = runnable(wanted);
    const chosen = wanted.chosen?.example === undefined || mayRun(wanted.chosen.example) ? wanted.chosen : undefined;
    const inView = wanted.inView.filter(mayRun);
    const start = performance.now();
    const answered = chosen && answer(chosen);
    const found = chosen?.example === undefined ? [] : [...editor.runExamples(undefined, [chosen.example])];
    took = performance.now() - start;
    const since = performance.now();
    for (const mark of inView.length > 0 ? editor.runExamples(undefined, inView) : []) {
      found.push(mark);
      if (performance.now() - since > IN_VIEW) break;
    }
    return {
      version: of,
      marks: found.flatMap(marks.onlyNew),
      done: 0,
      total: 0,
      finished: false,
      firstFinished: false,
      ms: performance.now() - start,
      ...(answered && { chosen: answered }),
    };
  }

  function answer(chosen: Chosen): ChosenAnswer {
    const { example: id, follows } = chosen;
    begins(follows && id !== undefined ? { kind: 'example', id } : { kind: 'question' });
    return answerOf(editor, chosen);
  }

  function besideOf({ file, of }: WantedBeside): Beside {
    begins({ kind: 'beside' });
    return { file, inlays: editor.inlays(file, of) };
  }

  /** All the rest, in slices, the file at hand first; newer rules end it. */
  async function others(wanted: Updated): Promise<void> {
    const { version: of, first: file } = wanted;
    await picture();
    if (of !== version) return;
    const mayRun = runnable(wanted);
    const start = performance.now();
    const present = editor.examples();
    const total = present.length;
    marks.forget(new Set(present.map(({ id }) => id)));
    const isBesideLate = wanted.endless?.beside !== undefined;
    let beside =
      wanted.beside && !isBesideLate && isRunnable(wanted.beside, mayRun) ? besideOf(wanted.beside) : undefined;
    let batch: ExampleMark[] = [];
    let done = 0;
    let since = start;
    let toldAt = start;
    let firstFinished = false;
    const tellBatch = (finished: boolean): void => {
      const ms = performance.now() - start;
      tell({ version: of, marks: batch, done, total, finished, firstFinished, ms, ...(beside && { beside }) });
      batch = [];
      beside = undefined;
      toldAt = performance.now();
    };
    for (const each of [file, ...editor.files().filter((other) => other !== file)]) {
      for (const mark of editor.runExamples(each, wanted.endless && idsIn(each).filter(mayRun))) {
        batch.push(...marks.onlyNew(mark));
        done += 1;
        if (performance.now() - since < SLICE) continue;
        if (batch.length > 0 && performance.now() - toldAt > TELL) tellBatch(false);
        await breath();
        if (of !== version) {
          batch = batch.filter(marks.isLatest); // in view, newer rules may have been told first
          if (batch.length > 0) tellBatch(false); // they are not told again
          return;
        }
        since = performance.now();
      }
      if (each !== file) continue;
      firstFinished = true;
      if (batch.length > 0 || beside) tellBatch(false);
    }
    tellBatch(true);
    await late(wanted, {
      version: of,
      marks: [],
      done,
      total,
      finished: true,
      firstFinished,
      ms: performance.now() - start,
    });
  }

  const idsIn = (file: string): readonly string[] => editor.examples(file).map(({ id }) => id);

  /** What did not end on other texts, once more; `ran`: what has been told. */
  async function late({ version: of, chosen, beside, endless }: Updated, ran: Ran): Promise<void> {
    if (endless === undefined || endless.never === 'all') return;
    const never = new Set(endless.never);
    const isNow = (): boolean => of === version;
    await new Promise((resume) => setTimeout(resume, QUIET));
    for (const id of endless.late) {
      if (!isNow()) return;
      const found = [...editor.runExamples(undefined, [id])];
      const isChosen = chosen?.example === id;
      tell({ ...ran, marks: found.flatMap(marks.onlyNew), ...(isChosen && { chosen: answer(chosen) }) });
      await breath();
    }
    if (!isNow() || beside === undefined || endless.beside === 'never') return;
    if (!isRunnable(beside, (id) => !never.has(id))) return;
    if (endless.beside === 'late' || !isRunnable(beside, (id) => !endless.late.includes(id)))
      tell({ ...ran, beside: besideOf(beside) });
  }

  /** When nothing was typed for a while: what the first keys and the first completion rest on, a step at a time. */
  async function prepare(wanted: Updated): Promise<void> {
    await new Promise((resume) => setTimeout(resume, QUIET));
    if (wanted.version !== version) return;
    for (const _ of chain(practise(wanted), editor.prepareCompletion())) {
      await breath();
      if (wanted.version !== version) return;
    }
  }

  /** Until the page says so: browser and page draw with the same processors. */
  function picture(): Promise<void> {
    drawn?.();
    return new Promise((resume) => {
      const guard = setTimeout(resume, DRAWING);
      drawn = () => {
        clearTimeout(guard);
        resume();
      };
    });
  }

  return {
    seen: (of) => {
      if (of === version) drawn?.();
    },
    begin: async (wanted) => {
      version = wanted.version;
      const isAtOnce = took < SOON;
      if (isAtOnce) tell(inSight(wanted));
      void (async () => {
        if (!isAtOnce) {
          await breath(); // the messages go first
          if (wanted.version !== version) return;
          tell(inSight(wanted));
        }
        await others(wanted);
        await prepare(wanted);
      })();
      if (isAtOnce && wanted.chosen) await new Promise((resume) => setTimeout(resume, FRAME));
    },
  };
}

/** Which voorbeelden are run with the others. */
function runnable({ endless }: Updated): (id: string) => boolean {
  if (endless === undefined) return () => true;
  if (endless.never === 'all') return () => false;
  const not = new Set([...endless.late, ...endless.never]);
  return (id) => !not.has(id);
}

/** A case of the user's own is not held up by the voorbeeld that it began as. */
const isRunnable = ({ of }: WantedBeside, mayRun: (id: string) => boolean): boolean =>
  typeof of !== 'string' || mayRun(of);

/** The question as it is now: of a voorbeeld with its facts and, where it follows that, what it asks. */
function answerOf(editor: Editor, { question, example: id, follows }: Chosen): ChosenAnswer {
  const project = editor.project();
  const example = id === undefined ? undefined : exampleToWorkOn(editor, id);
  if (example === undefined) return { answered: ask(project, question) };
  const { zaak, questions } = example;
  const own = questions.find(({ conclusion }) => conclusion === question.conclusion) ?? questions[0];
  const now = follows && own ? { ...own, zaak } : { ...question, zaak };
  return { answered: ask(project, now), example, question: now };
}

export function exampleToWorkOn(editor: Editor, id: string): ExampleToWorkOn | undefined {
  const found = editor.project().examples.find((each) => each.id === id);
  if (found === undefined) return undefined;
  const { title, regeling, file, zaak, expectations } = found;
  const questions = expectations.map(({ conclusion, vraag }) => ({ conclusion, vraag }));
  return { id, title, regeling, file, zaak, questions };
}

function* chain(...all: readonly Iterable<void>[]): Generator<void, void, undefined> {
  for (const each of all) yield* each;
}

/** Lets messages that wait come first. */
function breath(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
