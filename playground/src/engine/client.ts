/** The page's side of the worker: questions with answers, and a watch over computations that do not end. */
import type { Source } from '../../../compiler/service/index.ts';
import type { Calls, FromWorker, Kind, News, Ran, Request, Updated } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/** No sign of life for so long while something is asked: it is stopped. In ms. */
const PATIENCE = 10_000;
/** The same while it reads all rules for the first time. */
const PATIENCE_AT_FIRST = 40_000;

/** The computation was stopped; whoever asked has been told. */
export class Stopped extends Error {
  // by these two words Monaco knows that it need not report it
  override readonly name = 'Canceled';
  constructor() {
    super('Canceled');
  }
}

export interface Engine {
  readonly update: (changed: Updated) => Promise<News>;
  readonly call: <K extends Exclude<Kind, 'update'>>(kind: K, body: Calls[K]['in']) => Promise<Calls[K]['out']>;
}

interface Waiting {
  readonly done: (out: unknown) => void;
  readonly fail: (error: Error) => void;
}

export function startEngine(see: { readonly ran: (ran: Ran) => void; readonly stopped: () => void }): Engine {
  /** What the worker must know, to begin again after it was stopped. */
  const files = new Map<string, Source>();
  let known = new Set<string>();
  let waiting = new Map<number, Waiting>();
  let guard: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  /** The voorbeelden are being run, which nobody waits for by name. */
  let running = false;
  /** It has read all rules, and answered. */
  let ready = false;
  /** It was stopped and knows nothing: only a change of the rules brings it back. */
  let stopped = false;
  let worker = open();

  function open(): Worker {
    const made = new EngineWorker();
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      ready = true;
      if (data.type === 'ran') {
        running = !data.ran.finished;
        see.ran(data.ran);
      } else {
        const asked = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.type === 'answer') asked?.done(data.out);
        else asked?.fail(new Error(data.message));
      }
      watch();
    };
    return made;
  }

  /** Starts the clock anew while something is asked. */
  function watch(): void {
    clearTimeout(guard);
    if (waiting.size > 0 || running) guard = setTimeout(stop, ready ? PATIENCE : PATIENCE_AT_FIRST);
  }

  function stop(): void {
    worker.terminate();
    const lost = waiting;
    waiting = new Map();
    known = new Set();
    running = false;
    ready = false;
    stopped = true;
    worker = open();
    for (const { fail } of lost.values()) fail(new Stopped());
    see.stopped();
  }

  function send<K extends Kind>(kind: K, body: Calls[K]['in']): Promise<Calls[K]['out']> {
    if (stopped && kind !== 'update') return Promise.reject(new Stopped());
    stopped = false;
    last += 1;
    const request: Request<K> = { id: last, kind, body };
    return new Promise((done, fail) => {
      waiting.set(request.id, { done: done as (out: unknown) => void, fail });
      worker.postMessage(request);
      watch();
    });
  }

  return {
    update: (changed) => {
      for (const source of changed.files) files.set(source.file, source);
      for (const file of changed.removed) files.delete(file);
      const now = new Set(changed.files.map(({ file }) => file));
      const needed = [...files.values()].filter(({ file }) => !known.has(file) || now.has(file));
      known = new Set(files.keys());
      running = true;
      return send('update', { ...changed, files: needed });
    },
    call: send,
  };
}
