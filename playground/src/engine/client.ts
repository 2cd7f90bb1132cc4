/** The page's side of the worker: questions with answers, and a watch over computations that do not end. */
import type { Source } from '../../../compiler/service/index.ts';
import { createEndlessMemory } from './endless.ts';
import type { Calls, FromWorker, Kind, News, Part, PartBegun, Ran, Request, Seen, Updated } from './protocol.ts';

/** No sign of life for so long while something is asked: it is stopped. In ms. */
const PATIENCE = 10_000;
/** The same while it reads all rules for the first time. */
const PATIENCE_AT_FIRST = 40_000;
/** For a voorbeeld when one did not end before, or when something waits for it. */
const PATIENCE_IN_HASTE = 2_000;
/** So many looks, spread over the time that it is given: of a page or a device that stood still itself only one counts. */
const LOOKS = 10;

/** What one asks of the rules as they are: when its answer takes too long, it is not put again by itself. */
const QUESTIONS: ReadonlySet<Kind> = new Set([
  'ask',
  'series',
  'months',
  'compare',
  'exampleText',
  'generate',
  'inlays',
  'hover',
]);

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
  readonly call: Call;
  /** The same for what was stopped before: the reader asks for it once more. */
  readonly again: Call;
  /** What came of this version is in the picture: the rest may be computed. */
  readonly seen: (version: number) => void;
}

type Call = <K extends Exclude<Kind, 'update'>>(kind: K, body: Calls[K]['in']) => Promise<Calls[K]['out']>;

interface Waiting<K extends Kind = Kind> {
  readonly kind: K;
  readonly body: Calls[K]['in'];
  readonly done: (out: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** What did not end. */
export type Halted =
  /** The rules themselves: nothing is known until they are others. */
  | { readonly kind: 'rules' }
  | { readonly kind: 'question'; readonly asked: Kind; readonly body: unknown }
  /** One voorbeeld; `isNew`: it did end before. `isLast`: it is one of so many that no other is run. */
  | { readonly kind: 'example'; readonly id: string; readonly isNew: boolean; readonly isLast: boolean }
  | { readonly kind: 'beside' };

export interface Watcher {
  readonly ran: (ran: Ran) => void;
  /** Begun again after it was stopped, the worker tells anew what it makes of the rules. */
  readonly news: (news: News) => void;
  readonly stopped: (what: Halted) => void;
}

export function startEngine(see: Watcher, openWorker: () => Worker): Engine {
  /** What the worker must know, to begin again after it was stopped. */
  const files = new Map<string, Source>();
  const endless = createEndlessMemory();
  let known = new Set<string>();
  let waiting = new Map<number, Waiting>();
  let guard: ReturnType<typeof setTimeout> | undefined;
  /** Between two looks; absent: there is nothing to watch. So many looks are left. */
  let pause: number | undefined;
  let looks = 0;
  /** What the worker has last begun to answer, and which part of the work on a change. */
  let begun: number | undefined;
  let part: Part | undefined;
  /** Where it tells of such parts. While nothing takes long nobody listens: each would take a task of the typing thread. */
  let parts: MessagePort | undefined;
  /** The number of the last that it told. */
  let heard = 0;
  /** The last change, and the one that the worker is at or was last at. */
  let latest: Updated | undefined;
  let current: Updated | undefined;
  let last = 0;
  /** The voorbeelden are being run, which nobody waits for by name. */
  let running = false;
  /** It has read all rules, and answered. */
  let ready = false;
  /** It was stopped and knows nothing: only other rules bring it back. */
  let stuck = false;
  let worker: Worker | undefined;

  function open(): Worker {
    const made = openWorker();
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      heard = data.at;
      hear(data);
      watch();
    };
    heard = 0;
    return made;
  }

  /** To what it tells of parts, from the first on. */
  function listen(): void {
    const line = parts;
    if (line === undefined) return;
    line.onmessage = ({ data }: MessageEvent<PartBegun>) => {
      if (line !== parts || data.at < heard) return;
      part = data.part;
      watch();
    };
  }

  function hear(data: FromWorker): void {
    if (data.type === 'begun') {
      const asked = waiting.get(data.id);
      if (asked?.kind === 'update') current = asked.body as Updated;
      begun = data.id;
      part = undefined;
      if (data.parts) parts = data.parts;
      if (endless.any()) listen();
      return;
    }
    ready = true;
    if (data.type === 'ran') {
      part = undefined;
      running = !data.ran.finished;
      endless.cameOut(data.ran);
      see.ran(data.ran);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (begun === data.id) begun = undefined;
    if (asked?.kind === 'update') part = undefined;
    if (data.type === 'failed') asked?.fail(new Error(data.message));
    else asked?.done(data.out);
  }

  /**
   * Gives it all its time anew while something is asked or computed. The clock itself goes on: it is set again only for
   * another patience, for signs of life come by the dozen.
   */
  function watch(): void {
    const before = pause;
    pause = waiting.size > 0 || running || part !== undefined ? patience() / LOOKS : undefined;
    looks = LOOKS;
    if (pause === before) return;
    clearTimeout(guard);
    if (pause !== undefined) guard = setTimeout(look, pause);
  }

  function look(): void {
    looks -= 1;
    if (looks > 0) {
      if (parts?.onmessage === null) listen();
      guard = setTimeout(look, pause);
      return;
    }
    pause = undefined;
    stop();
  }

  function patience(): number {
    if (part === undefined) return ready ? PATIENCE : PATIENCE_AT_FIRST;
    const isWaitedFor = waiting.size > (begun === undefined ? 0 : 1);
    return part.kind !== 'question' && (isWaitedFor || endless.any()) ? PATIENCE_IN_HASTE : PATIENCE;
  }

  /** Only what did not end is given up; all else that is waited for is asked anew. */
  function stop(): void {
    worker?.terminate();
    worker = undefined;
    const what = halted();
    const lost = waiting;
    const atFault = part === undefined && begun !== undefined ? lost.get(begun) : undefined;
    if (begun !== undefined && atFault) lost.delete(begun);
    waiting = new Map();
    known = new Set();
    running = false;
    ready = false;
    begun = undefined;
    part = undefined;
    parts = undefined;
    stuck = what.kind === 'rules' && ![...lost.values()].some(({ kind }) => kind === 'update');
    if (!stuck) askAnew(lost);
    else for (const { fail } of lost.values()) fail(new Stopped());
    atFault?.fail(new Stopped());
    if (stuck || what.kind !== 'rules') see.stopped(what);
  }

  /** What it last said that it began. */
  function halted(): Halted {
    const version = current?.version ?? 0;
    switch (part?.kind) {
      case 'example':
        return { kind: 'example', id: part.id, ...endless.example(part.id, version) };
      case 'beside':
        endless.beside(version);
        return { kind: 'beside' };
      case 'question': {
        const body = current?.chosen?.question;
        endless.question('ask', body);
        return { kind: 'question', asked: 'ask', body };
      }
      case undefined: {
        const asked = begun === undefined ? undefined : waiting.get(begun);
        if (asked === undefined || asked.kind === 'update') return { kind: 'rules' };
        if (QUESTIONS.has(asked.kind)) endless.question(asked.kind, asked.body);
        return { kind: 'question', asked: asked.kind, body: asked.body };
      }
    }
  }

  /** First the rules, with the change that waited; without one it is told what the page knows already. */
  function askAnew(lost: ReadonlyMap<number, Waiting>): void {
    const changes = [...lost].filter(([, { kind }]) => kind === 'update');
    const questions = [...lost].filter(([, { kind }]) => kind !== 'update');
    if (changes.length === 0 && latest) {
      last += 1;
      changes.push([
        last,
        { kind: 'update', body: latest, done: (news) => see.news(news as News), fail: () => undefined },
      ]);
    }
    waiting = new Map([...changes, ...questions]);
    for (const [id, { kind, body }] of waiting) post(id, kind, body);
    watch();
  }

  function post(id: number, kind: Kind, body: Waiting['body']): void {
    const request: Request = { id, kind, body: kind === 'update' ? completed(body as Updated) : body };
    worker ??= open();
    worker.postMessage(request);
  }

  /** With every text that the worker does not know, and without what is not put again. */
  function completed(changed: Updated): Updated {
    const now = new Set(changed.files.map(({ file }) => file));
    const needed = [...files.values()].filter(({ file }) => !known.has(file) || now.has(file));
    known = new Set(files.keys());
    running = true;
    return endless.leftOut({ ...changed, files: needed });
  }

  function update(changed: Updated): Promise<News> {
    for (const source of changed.files) files.set(source.file, source);
    for (const file of changed.removed) files.delete(file);
    latest = changed;
    stuck = false;
    return send('update', changed);
  }

  function send<K extends Kind>(kind: K, body: Calls[K]['in']): Promise<Calls[K]['out']> {
    last += 1;
    const id = last;
    return new Promise((done, fail) => {
      waiting.set(id, { kind, body, done: done as (out: unknown) => void, fail });
      post(id, kind, body);
      watch();
    });
  }

  const call: Call = (kind, body) =>
    stuck || endless.isStopped(kind, body) ? Promise.reject(new Stopped()) : send(kind, body);

  return {
    prepare: () => {
      worker ??= open();
    },
    update,
    call,
    again: (kind, body) => {
      endless.allow(kind, body);
      return call(kind, body);
    },
    seen: (version) => {
      const told: Seen = { kind: 'seen', version };
      worker?.postMessage(told);
    },
  };
}
