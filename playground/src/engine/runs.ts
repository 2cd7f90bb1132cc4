/** Runs voorbeelden in the order in which a reader looks for them, in slices, until newer rules come. */
import type { Editor, ExampleMark } from '../../../compiler/service/index.ts';
import { ask } from './ask.ts';
import { createMarks } from './marks.ts';
import type { Chosen, ChosenAnswer, ExampleToWorkOn, Ran, Updated } from './protocol.ts';

/** A slice of work between two looks at the post, in ms. */
const SLICE = 12;
/** The page hears of voorbeelden out of view at most so often, in ms. */
const TELL = 150;
/** Of those in view so much is run before the page hears of anything, in ms. */
const IN_VIEW = 8;
/** The page is given so long to draw what came of a change before the processor is used for the rest, in ms. */
const DRAWING = 120;
/** When the chosen voorbeeld took longer than this the last time, messages do not wait for it, in ms. */
const SOON = 40;

export interface Runs {
  /** Begins anew, on the rules as they are. Returns how the chosen voorbeeld and those in view came out, when that is quick. */
  readonly begin: (wanted: Updated) => Ran | undefined;
  /** The page shows what came of this version: the rest may begin. */
  readonly seen: (version: number) => void;
}

export function createRuns(editor: Editor, tell: (ran: Ran) => void): Runs {
  const marks = createMarks();
  let version = 0;
  let drawn: (() => void) | undefined;
  /** What the chosen voorbeeld took the last time, in ms. */
  let took = 0;

  /** What the reader looks at. */
  function inSight({ version: of, chosen, inView }: Updated): Ran {
    const start = performance.now();
    const answered = chosen && answerOf(editor, chosen);
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

  /** All the rest, in slices, the file at hand first; newer rules end it. */
  async function others({ version: of, first: file, beside: wanted }: Updated): Promise<void> {
    await picture();
    if (of !== version) return;
    const start = performance.now();
    const present = editor.examples();
    const total = present.length;
    marks.forget(new Set(present.map(({ id }) => id)));
    let beside = wanted && { ...wanted, inlays: editor.inlays(wanted.file, wanted.example) };
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
      for (const mark of editor.runExamples(each)) {
        batch.push(...marks.onlyNew(mark));
        done += 1;
        if (performance.now() - since < SLICE) continue;
        if (batch.length > 0 && performance.now() - toldAt > TELL) tellBatch(false);
        await breath();
        if (of !== version) {
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
    begin: (wanted) => {
      version = wanted.version;
      const atOnce = took < SOON ? inSight(wanted) : undefined;
      void (async () => {
        if (atOnce === undefined) {
          await breath(); // the messages go first
          if (wanted.version !== version) return;
          tell(inSight(wanted));
        }
        await others(wanted);
      })();
      return atOnce;
    },
  };
}

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
