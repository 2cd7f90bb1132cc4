/** Tells the worker of every change of the texts, one change at a time, and the page of what came of it. */
import type { Source } from '../../../compiler/service/index.ts';
import { createReader } from '../news.ts';
import { afterPicture } from '../parts/picture.ts';
import { notify, state, type Selection, type State } from '../state.ts';
import type { OwnTexts } from '../work/texts.ts';
import { afterAnswer, afterStop, chosenIn, withMarks } from './after.ts';
import { startEngine, Stopped, type Engine } from './client.ts';
import type { News, Ran, WantedBeside } from './protocol.ts';
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
  let besideAsked = '';
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
    state.set({ ...reader.read(told), isUnread: false });
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
      ...(beside && isWanted(beside) && { beside }),
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
    const example = selection?.example;
    asked = { version, selection };
    try {
      const told = await engine.update({
        files,
        removed,
        version,
        first,
        inView,
        ...(chosen && { chosen }),
        ...(example !== undefined && { beside: { file: first, example } }),
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
  function isWanted({ file, example }: WantedBeside): boolean {
    const now = state.get();
    return dirty.size === 0 && file === now.file && example === now.selection?.example;
  }

  /** Asks what stands beside the text when another text or voorbeeld is chosen; with a change of the text it comes by itself. */
  async function lookBeside(): Promise<void> {
    const { file, selection, beside, stopped } = state.get();
    const example = selection?.example;
    if (example === undefined || stopped.has(example) || !begun || version === 0) return;
    if (besideAsked === `${file}\n${example}` || (beside?.file === file && beside.example === example)) return;
    besideAsked = `${file}\n${example}`;
    await settled();
    try {
      const inlays = await engine.call('inlays', { file, example });
      if (isWanted({ file, example })) state.set({ beside: { file, example, inlays } });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    } finally {
      besideAsked = '';
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
