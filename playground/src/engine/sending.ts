/** Tells the worker of every change of the texts, one change at a time, and the page of what came of it. */
import type { AskedCase, Source } from '../../../compiler/service/index.ts';
import { createReader } from '../news.ts';
import { afterPicture } from '../parts/picture.ts';
import { notify, state, type Selection, type State } from '../state.ts';
import type { OwnTexts } from '../work/texts.ts';
import { afterAnswer, afterStop, caseShown, chosenIn, isSameCase, withMarks, UNREAD_RULES } from './after.ts';
import { startEngine, Stopped, type Engine } from './client.ts';
import type { News, Ran } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

export interface Sending {
  readonly engine: Engine;
  /** The text can be changed: from now on the worker may take a processor of its own. */
  readonly begin: () => void;
  /** When the worker knows every text as it is now. */
  readonly settled: () => Promise<void>;
  /** The voorbeelden that the reader sees: they are run before others. */
  readonly looksAt: (examples: readonly string[]) => void;
  /** Of the texts, as the worker was last told. */
  readonly version: () => number;
}

/** A text, and the case whose values stand beside it. */
interface Looked {
  readonly file: string;
  readonly selection: Selection | undefined;
}

const isSameLook = (one: Looked, other: Looked): boolean =>
  one.file === other.file && isSameCase(one.selection, other.selection);

/** `firstRead`: the worker knows the rules, and nothing has been chosen yet. */
export function openSending(texts: OwnTexts, firstRead: (engine: Engine) => Promise<void>): Sending {
  const dirty = new Set<string>(texts.all().keys());
  const reader = createReader();
  let version = 0;
  let busy = false;
  let begun = false;
  let soon = false;
  let waiters: (() => void)[] = [];
  let inView: readonly string[] = [];
  /** What was last asked to stand beside the text, with a change or apart from one. */
  let besideAsked: Looked | undefined;
  /** What was chosen when the worker was last told of a change: its answer comes with the news. */
  let asked: { readonly version: number; readonly selection: Selection | undefined } = {
    version,
    selection: undefined,
  };

  const engine = startEngine(
    {
      ran: (ran) => {
        state.set(afterRan(ran));
      },
      news,
      stopped: (what) => {
        afterStop(what, wayBack());
      },
    },
    () => new EngineWorker(),
  );

  function wayBack(): Parameters<typeof afterStop>[1] {
    if (texts.canUndo()) return { label: 'Ongedaan maken', run: texts.undo };
    return state.get().edited.size > 0 ? { label: 'Alles terugzetten', run: texts.resetAll } : undefined;
  }

  /** What the worker makes of the rules. */
  function news(told: News): void {
    const { isUnread, notices } = state.get();
    const notUnread = { isUnread: false, notices: notices.filter(({ text }) => text !== UNREAD_RULES) };
    state.set({ ...reader.read(told), ...(isUnread && notUnread) });
    afterPicture(() => {
      seen(told.version);
    });
  }

  /** What came of the change is in the picture: now all the rest. */
  function seen(of: number): void {
    const rest = reader.rest();
    if (Object.keys(rest).length > 0) state.set(rest);
    engine.seen(of);
  }

  /** Of an older version too: what came out is told once, and what changed since is told after it. */
  function afterRan(ran: Ran): Partial<State> {
    const isLatest = ran.version === version;
    const ids = isLatest && ran.finished ? state.get().overview?.examples.map(({ id }) => id) : undefined;
    const { chosen, beside } = ran;
    const isAsked = chosen && asked.version === ran.version && asked.selection === state.get().selection;
    return {
      ...(isLatest && { ran }),
      ...(isAsked && afterAnswer(chosen)),
      ...(beside && asked.version === ran.version && isWanted({ ...asked, file: beside.file }) && { beside }),
      ...withMarks(ran, ids && new Set(ids)),
    };
  }

  async function send(): Promise<void> {
    if (!begun || busy || dirty.size === 0) return;
    busy = true;
    const files = [...dirty].flatMap((file): Source[] => {
      const text = texts.get(file);
      return text === undefined ? [] : [{ file, text }];
    });
    const removed = [...dirty].filter((file) => texts.get(file) === undefined);
    dirty.clear();
    version += 1;
    const { file: first, selection } = state.get();
    const chosen = selection && chosenIn(selection);
    asked = { version, selection };
    const of = caseBeside();
    besideAsked = of === undefined ? undefined : { file: first, selection };
    try {
      const told = await engine.update({
        files,
        removed,
        version,
        first,
        inView,
        ...(chosen && { chosen }),
        ...(of !== undefined && { beside: { file: first, of } }),
      });
      news(told);
      if (state.get().selection === undefined) await firstRead(engine);
    } catch (error) {
      if (!(error instanceof Stopped))
        notify({ kind: 'let-op', text: `Er ging iets mis: ${(error as Error).message}` });
    } finally {
      busy = false;
      if (dirty.size > 0) void send();
      else afterPicture(tellWaiters);
    }
  }

  /** Once for all that changes in one go, and without waiting: what is on its way already holds back the next. */
  function sendSoon(): void {
    if (soon) return;
    soon = true;
    queueMicrotask(() => {
      soon = false;
      void send();
    });
  }

  function tellWaiters(): void {
    if (busy || dirty.size > 0) return;
    const told = waiters;
    waiters = [];
    for (const tell of told) tell();
  }

  const settled = (): Promise<void> => {
    if (!busy && dirty.size === 0) return Promise.resolve();
    return new Promise((tell) => {
      waiters.push(tell);
      void send();
    });
  };

  /** It is about what is shown, and the text has not changed since. */
  function isWanted(looked: Looked): boolean {
    const { file, selection } = state.get();
    return dirty.size === 0 && isSameLook(looked, { file, selection });
  }

  /** The case whose values can be asked: of one of the user's own not before its question came out, which may not end. */
  function caseBeside(): string | AskedCase | undefined {
    const { selection, answeredOf, stopped } = state.get();
    const of = selection && caseShown(selection);
    const isReady = typeof of === 'string' ? !stopped.has(of) : answeredOf === selection?.question;
    return isReady ? of : undefined;
  }

  /** Asks what stands beside the text when another text or case is chosen; with a change of the text it comes by itself. */
  async function lookBeside(): Promise<void> {
    const { file, selection, answered, beside } = state.get();
    if (selection === undefined || !begun || version === 0) return;
    const wanted = { file, selection };
    if (besideAsked && isSameLook(besideAsked, wanted)) return;
    const of = caseBeside();
    if (of === undefined) {
      if (answered?.soort === 'gestopt' && beside) state.set({ beside: undefined }); // it is of another case
      return;
    }
    besideAsked = wanted;
    await settled();
    if (besideAsked !== wanted) return; // it came with a change, or another was chosen
    try {
      const inlays = await engine.call('inlays', { file, of });
      if (isWanted(wanted)) state.set({ beside: { file, inlays } });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  }

  texts.watch({
    put: (file) => dirty.add(file),
    typed: () => void send(), // before all else: the worker goes on while the editor draws
    changed: sendSoon,
  });
  state.watch(() => void lookBeside());
  return {
    engine,
    begin: () => {
      begun = true;
      void send();
    },
    settled,
    looksAt: (examples) => {
      inView = examples;
    },
    version: () => version,
  };
}
