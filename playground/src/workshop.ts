/** The texts on the desk: as they came, as they are now, and the way between editor, worker and what is kept. */
import type { Source } from '../../compiler/service/index.ts';
import { startEngine, Stopped } from './engine/client.ts';
import type { Engine } from './engine/client.ts';
import type { Answered, Question, Ran } from './engine/protocol.ts';
import { state } from './state.ts';

export interface Workshop {
  readonly engine: Engine;
  /** As they came with Lidwoord, or with an import. */
  readonly originals: ReadonlyMap<string, string>;
  readonly texts: () => ReadonlyMap<string, string>;
  readonly change: (changed: readonly Source[]) => void;
  readonly ask: (question: Question) => Promise<Answered | undefined>;
  readonly choose: (example: string) => void;
}

/** Typing waits so long for the next key before the worker hears of it, in ms. */
const PAUSE = 15;

export function openWorkshop(sources: readonly Source[]): Workshop {
  const originals = new Map(sources.map(({ file, text }) => [file, text]));
  const texts = new Map(originals);
  const dirty = new Set<string>();
  let version = 0;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const engine = startEngine({
    ran: (ran) => {
      if (ran.version === version) showRan(ran);
    },
    stopped: () => {
      state.set({
        notice: 'De berekening duurde te lang en is gestopt. Maak de laatste wijziging ongedaan, of pas haar aan.',
      });
    },
  });

  async function flush(): Promise<void> {
    if (busy || dirty.size === 0) return;
    busy = true;
    const files = [...dirty].map((file): Source => ({ file, text: texts.get(file) ?? '' }));
    dirty.clear();
    version += 1;
    try {
      const overview = await engine.update(files, version);
      state.set({ overview });
      const { question } = state.get();
      if (question) void ask(question);
    } catch (error) {
      if (!(error instanceof Stopped)) state.set({ notice: `Er ging iets mis: ${(error as Error).message}` });
    } finally {
      busy = false;
      void flush();
    }
  }

  async function ask(question: Question): Promise<Answered | undefined> {
    state.set({ question });
    try {
      const answered = await engine.call('ask', question);
      if (state.get().question === question) state.set({ answered });
      return answered;
    } catch {
      return undefined;
    }
  }

  function choose(id: string): void {
    const example = state.get().overview?.examples.find((each) => each.id === id);
    const expectation = example?.expectations[0];
    state.set({ chosen: id, answered: undefined });
    if (example && expectation) {
      void ask({ conclusion: expectation.conclusion, zaak: example.zaak, vraag: expectation.vraag });
    }
  }

  for (const file of texts.keys()) dirty.add(file);
  void flush();
  return {
    engine,
    originals,
    texts: () => texts,
    change: (changed) => {
      for (const { file, text } of changed) {
        texts.set(file, text);
        dirty.add(file);
      }
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    ask,
    choose,
  };
}

/** Results stay until there are newer ones, so that the list does not flicker. */
function showRan(ran: Ran): void {
  const results = new Map(state.get().results);
  for (const result of ran.results) results.set(result.id, result);
  if (ran.finished) {
    const present = new Set(state.get().overview?.examples.map(({ id }) => id));
    for (const id of results.keys()) if (present.size > 0 && !present.has(id)) results.delete(id);
  }
  state.set({ results, ran });
}
