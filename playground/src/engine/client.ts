/** The page's side of the worker: questions with answers, and a watch over computations that do not end. */
import type { Source } from '../../../compiler/service/index.ts';
import type { Calls, FromWorker, Kind, Overview, Ran, Request } from './protocol.ts';
import EngineWorker from './worker.ts?worker';

/** No sign of life for so long while something is asked: it is stopped. */
const PATIENCE = 20_000;

export class Stopped extends Error {}

export interface Engine {
  readonly update: (files: readonly Source[], version: number) => Promise<Overview>;
  readonly call: <K extends Exclude<Kind, 'update'>>(kind: K, body: Calls[K]['in']) => Promise<Calls[K]['out']>;
}

interface Waiting {
  readonly done: (out: unknown) => void;
  readonly fail: (error: Error) => void;
}

export function startEngine(see: { readonly ran: (ran: Ran) => void; readonly stopped: () => void }): Engine {
  let worker = open();
  let id = 0;
  let waiting = new Map<number, Waiting>();
  let guard: ReturnType<typeof setTimeout> | undefined;
  const files = new Map<string, Source>();
  const known = new Set<string>();

  function open(): Worker {
    const made = new EngineWorker();
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      watch();
      if (data.type === 'ran') see.ran(data.ran);
      else {
        const asked = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.type === 'answer') asked?.done(data.out);
        else asked?.fail(new Error(data.message));
        watch();
      }
    };
    return made;
  }

  /** Starts the clock anew while something is asked. */
  function watch(): void {
    clearTimeout(guard);
    if (waiting.size > 0) guard = setTimeout(stop, PATIENCE);
  }

  function stop(): void {
    worker.terminate();
    const lost = waiting;
    waiting = new Map();
    known.clear();
    worker = open();
    for (const { fail } of lost.values()) fail(new Stopped('De berekening duurde te lang en is gestopt.'));
    see.stopped();
  }

  function send<K extends Kind>(kind: K, body: Calls[K]['in']): Promise<Calls[K]['out']> {
    id += 1;
    const request: Request<K> = { id, kind, body };
    return new Promise((done, fail) => {
      waiting.set(request.id, { done: done as (out: unknown) => void, fail });
      worker.postMessage(request);
      watch();
    });
  }

  return {
    update: (changed, version) => {
      for (const source of changed) files.set(source.file, source);
      const needed = [...files.values()].filter(
        ({ file }) => !known.has(file) || changed.some((own) => own.file === file),
      );
      for (const { file } of needed) known.add(file);
      return send('update', { files: needed, version });
    },
    call: send,
  };
}
