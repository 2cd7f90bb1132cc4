/** The page's side of the worker: questions with answers, and a watch over computations that do not end. */
import type { Source } from '../../../compiler/service/index.ts';
import type { Calls, FromWorker, Kind, News, Ran, Request, Seen, Updated } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/** No sign of life for so long while something is asked: it is stopped. In ms. */
const PATIENCE = 10_000;
/** The same while it reads all rules for the first time. */
const PATIENCE_AT_FIRST = 40_000;

/** What one asks of the rules as they are: when its answer takes too long, the rules and their voorbeelden go on without it. */
const QUESTIONS: ReadonlySet<Kind> = new Set(['ask', 'series', 'months', 'compare', 'exampleText', 'generate']);

/** The computation was stopped; whoever asked has been told. */
export class Stopped extends Error {
  // by these two words Monaco knows that it need not report it
  override readonly name = 'Canceled';
  constructor() {
    super('Canceled');
  }
}

export interface Engine {
  /** Opens the worker, which would else be opened for the first question. */
  readonly prepare: () => void;
  readonly update: (changed: Updated) => Promise<News>;
  readonly call: <K extends Exclude<Kind, 'update'>>(kind: K, body: Calls[K]['in']) => Promise<Calls[K]['out']>;
  /** What came of this version is in the picture: the rest may be computed. */
  readonly seen: (version: number) => void;
}

interface Waiting {
  readonly kind: Kind;
  readonly done: (out: unknown) => void;
  readonly fail: (error: Error) => void;
}

export interface Watcher {
  readonly ran: (ran: Ran) => void;
  /** The worker begins again and knows nothing. `question`: what did not end; absent: the rules or their voorbeelden. */
  readonly stopped: (question: Kind | undefined) => void;
}

export function startEngine(see: Watcher): Engine {
  /** What the worker must know, to begin again after it was stopped. */
  const files = new Map<string, Source>();
  let known = new Set<string>();
  let waiting = new Map<number, Waiting>();
  let guard: ReturnType<typeof setTimeout> | undefined;
  /** What the worker has last begun to answer. */
  let begun: number | undefined;
  let last = 0;
  /** The voorbeelden are being run, which nobody waits for by name. */
  let running = false;
  /** It has read all rules, and answered. */
  let ready = false;
  /** It was stopped and knows nothing: only rules bring it back. */
  let stopped = false;
  let worker: Worker | undefined;

  function open(): Worker {
    const made = new EngineWorker();
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      ready ||= data.type !== 'begun';
      if (data.type === 'ran') {
        running = !data.ran.finished;
        see.ran(data.ran);
      } else if (data.type === 'begun') {
        begun = data.id;
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
    worker?.terminate();
    const lost = waiting;
    const at = begun === undefined ? undefined : lost.get(begun);
    const question = at && QUESTIONS.has(at.kind) ? at.kind : undefined;
    waiting = new Map();
    known = new Set();
    running = false;
    ready = false;
    begun = undefined;
    stopped = true;
    worker = open();
    for (const { fail } of lost.values()) fail(new Stopped());
    see.stopped(question);
  }

  function update(changed: Updated): Promise<News> {
    for (const source of changed.files) files.set(source.file, source);
    for (const file of changed.removed) files.delete(file);
    const now = new Set(changed.files.map(({ file }) => file));
    const needed = [...files.values()].filter(({ file }) => !known.has(file) || now.has(file));
    known = new Set(files.keys());
    running = true;
    return send('update', { ...changed, files: needed });
  }

  function send<K extends Kind>(kind: K, body: Calls[K]['in']): Promise<Calls[K]['out']> {
    if (stopped && kind !== 'update') return Promise.reject(new Stopped());
    stopped = false;
    last += 1;
    const request: Request<K> = { id: last, kind, body };
    return new Promise((done, fail) => {
      waiting.set(request.id, { kind, done: done as (out: unknown) => void, fail });
      worker ??= open();
      worker.postMessage(request);
      watch();
    });
  }

  return {
    prepare: () => {
      worker ??= open();
    },
    update,
    call: send,
    seen: (version) => {
      const told: Seen = { kind: 'seen', version };
      worker?.postMessage(told);
    },
  };
}
