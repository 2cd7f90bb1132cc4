/** The watch over the worker: what does not end costs itself and nothing else. The worker is played by the test. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { startEngine, Stopped, type Halted } from '../../playground/src/engine/client.ts';
import type {
  FromWorker,
  News,
  Part,
  PartBegun,
  Question,
  Ran,
  Request,
  Said,
  Updated,
} from '../../playground/src/engine/protocol.ts';

/** The line for parts: what nobody listens to waits. */
class PlayedLine {
  readonly #waits: PartBegun[] = [];
  #listener: ((event: { readonly data: PartBegun }) => void) | null = null;
  get onmessage() {
    return this.#listener;
  }
  set onmessage(listener) {
    this.#listener = listener;
    for (const data of this.#waits.splice(0)) listener?.({ data });
  }
  says(data: PartBegun): void {
    if (this.#listener) this.#listener({ data });
    else this.#waits.push(data);
  }
}

/** What the page tells a worker, and what the test says in its name. */
class PlayedWorker {
  #told = 0;
  line = new PlayedLine();
  onmessage: ((event: { readonly data: FromWorker }) => void) | null = null;
  readonly asked: Request[] = [];
  ended = false;
  postMessage(message: Request): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  says(...all: readonly (Said | Part)[]): void {
    for (const said of all) {
      const at = (this.#told += 1);
      if ('type' in said) this.onmessage?.({ data: { ...said, at } });
      else this.line.says({ part: said, at });
    }
  }
  /** The last that was asked. */
  get last(): Request {
    const found = this.asked.at(-1);
    if (found === undefined) throw new Error('nothing was asked');
    return found;
  }
  update(at = -1): Updated {
    return this.asked.filter(({ kind }) => kind === 'update').at(at)?.body as Updated;
  }
  begins({ id, kind } = this.last): void {
    if (kind !== 'update') {
      this.says({ type: 'begun', id });
      return;
    }
    this.line = new PlayedLine();
    this.says({ type: 'begun', id, parts: this.line as unknown as MessagePort });
  }
  answers(request = this.last, out: unknown = newsOf(1)): void {
    this.begins(request);
    this.says({ type: 'answer', id: request.id, out });
  }
}

const newsOf = (version: number): News => ({ version, faults: 0, examples: {}, outlines: {} });

const ranOf = (version: number, more: Partial<Ran> = {}): Ran => ({
  version,
  marks: [],
  done: 0,
  total: 0,
  finished: true,
  firstFinished: true,
  ms: 1,
  ...more,
});

const changeTo = (version: number, text: string, more: Partial<Updated> = {}): Updated => ({
  files: [{ file: 'a.lid', text }],
  removed: [],
  version,
  first: 'a.lid',
  inView: [],
  ...more,
});

const question: Question = { conclusion: 'Gw/macht', zaak: {}, vraag: { peildatum: '2020-05-01' } };

const workers: PlayedWorker[] = [];
const worker = (): PlayedWorker => {
  const found = workers.at(-1);
  if (found === undefined) throw new Error('no worker was opened');
  return found;
};
const halted: Halted[] = [];
const told: News[] = [];

function openEngine() {
  return startEngine(
    {
      ran: () => undefined,
      news: (news) => void told.push(news),
      stopped: (what) => void halted.push(what),
    },
    () => {
      const made = new PlayedWorker();
      workers.push(made);
      return made as unknown as Worker;
    },
  );
}

/** An engine whose worker has read version 1 and run its voorbeelden. */
function openRead() {
  const engine = openEngine();
  void engine.update(changeTo(1, 'een'));
  worker().answers();
  worker().says({ type: 'ran', ran: ranOf(1) });
  return engine;
}

/** Voorbeelden are being run. */
const busy = (version: number): Said => ({ type: 'ran', ran: ranOf(version, { finished: false }) });

const beginsExample = (id: string): Part => ({ kind: 'example', id });

beforeEach(() => {
  vi.useFakeTimers();
  for (const list of [workers, halted, told]) list.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a voorbeeld that does not end', () => {
  it('is named, not run again on this text, and last of all on another', () => {
    const engine = openRead();
    void engine.update(changeTo(2, 'twee'));
    worker().answers();
    worker().says(beginsExample('Gw/Groei'));
    vi.advanceTimersByTime(11_000);
    expect(workers[0]?.ended).toBe(true);
    expect(halted).toEqual([{ kind: 'example', id: 'Gw/Groei', isNew: true, isLast: false }]);
    expect(worker().update()).toMatchObject({
      version: 2,
      files: [{ file: 'a.lid', text: 'twee' }],
      endless: { late: [], never: ['Gw/Groei'] },
    });
    void engine.update(changeTo(3, 'drie'));
    expect(worker().update()).toMatchObject({ version: 3, endless: { late: ['Gw/Groei'], never: [] } });
  });

  it('gets less time when it did not end before, and is one like all others when it does', () => {
    const engine = openRead();
    worker().says(busy(1), beginsExample('Gw/Groei'));
    vi.advanceTimersByTime(1_100); // from now on it is listened to
    vi.advanceTimersByTime(9_800);
    expect(halted).toHaveLength(0);
    vi.advanceTimersByTime(200);
    expect(halted).toHaveLength(1);
    void engine.update(changeTo(2, 'twee'));
    worker().answers();
    worker().says({ type: 'ran', ran: ranOf(2) }, beginsExample('Gw/Groei'));
    vi.advanceTimersByTime(2_100);
    expect(halted.at(-1)).toEqual({ kind: 'example', id: 'Gw/Groei', isNew: false, isLast: false });
    const mark = {
      id: 'Gw/Groei',
      state: 'goed',
      checks: [],
      title: '',
      regeling: 'Gw',
      file: 'a.lid',
      start: 0,
      end: 1,
    } as const;
    worker().says({ type: 'ran', ran: ranOf(2, { marks: [mark] }) });
    void engine.update(changeTo(3, 'drie'));
    expect(worker().update().endless).toBeUndefined();
  });

  it('with two others is the rules: none is run, until they are others', () => {
    void openEngine().update(changeTo(1, 'een'));
    for (const id of ['a', 'b', 'c']) {
      worker().answers();
      worker().says(busy(1), beginsExample(id));
      vi.advanceTimersByTime(11_000);
    }
    expect(halted.at(-1)).toMatchObject({ id: 'c', isLast: true });
    expect(worker().update().endless?.never).toBe('all');
  });

  it('in the answer to a change costs that answer nothing but time', async () => {
    const engine = openRead();
    const news = engine.update(changeTo(2, 'twee'));
    worker().begins();
    worker().says(beginsExample('Gw/Groei'));
    vi.advanceTimersByTime(11_000);
    worker().answers(worker().last, newsOf(2));
    expect(await news).toEqual(newsOf(2));
  });
});

describe('a change that waits while something does not end', () => {
  it('is told to the worker that comes after, with every text', async () => {
    const engine = openRead();
    worker().says(busy(1), beginsExample('Gw/Groei'));
    const news = engine.update(changeTo(2, 'twee'));
    vi.advanceTimersByTime(2_100); // somebody waits: it gets less time
    expect(workers).toHaveLength(2);
    expect(worker().update()).toMatchObject({ version: 2, files: [{ text: 'twee' }], endless: { late: ['Gw/Groei'] } });
    worker().answers(worker().last, newsOf(2));
    expect(await news).toEqual(newsOf(2));
    expect(told).toEqual([]);
  });

  it('goes with all questions that wait', async () => {
    const engine = openRead();
    worker().says(beginsExample('Gw/Groei'));
    const form = engine.call('form', { regeling: 'Gw' });
    vi.advanceTimersByTime(2_100);
    expect(worker().asked.map(({ kind }) => kind)).toEqual(['update', 'form']);
    worker().answers(worker().asked[0]);
    expect(told).toEqual([newsOf(1)]); // nobody waited for it: the page hears of it
    worker().answers(worker().asked[1], 'formulier');
    await expect(form).resolves.toBe('formulier');
  });
});

describe('a question that does not end', () => {
  it('is not put again by itself, but is when it is asked for', async () => {
    const engine = openRead();
    const answer = engine.call('ask', question);
    worker().begins();
    vi.advanceTimersByTime(11_000);
    await expect(answer).rejects.toThrow(Stopped);
    expect(halted).toEqual([{ kind: 'question', asked: 'ask', body: question }]);
    worker().answers(); // it has read the rules anew
    await expect(engine.call('ask', { ...question })).rejects.toThrow(Stopped);
    expect(worker().asked).toHaveLength(1);
    void engine.update(changeTo(2, 'twee', { chosen: { question, follows: false } }));
    expect(worker().update().chosen).toBeUndefined();
    void engine.call('ask', { ...question, conclusion: 'Gw/ander' });
    expect(worker().last.kind).toBe('ask'); // another question is
    const again = engine.again('ask', question);
    worker().answers(worker().last, 'uitkomst');
    await expect(again).resolves.toBe('uitkomst');
  });

  it('is known as such in the answer to a change, and the rules are read', async () => {
    const engine = openRead();
    const news = engine.update(changeTo(2, 'twee', { chosen: { question, follows: false } }));
    worker().begins();
    worker().says({ kind: 'question' });
    vi.advanceTimersByTime(11_000);
    expect(halted).toEqual([{ kind: 'question', asked: 'ask', body: question }]);
    expect(worker().update().chosen).toBeUndefined();
    worker().answers(worker().last, newsOf(2));
    expect(await news).toEqual(newsOf(2));
  });
});

describe('rules that cannot be read in time', () => {
  it('answer nothing until they are others', async () => {
    const engine = openRead();
    const news = engine.update(changeTo(2, 'twee'));
    worker().begins();
    const form = engine.call('form', { regeling: 'Gw' });
    vi.advanceTimersByTime(11_000);
    const lost = await Promise.allSettled([news, form]);
    expect(lost.map((each) => each.status === 'rejected' && each.reason instanceof Stopped)).toEqual([true, true]);
    await expect(engine.call('form', { regeling: 'Gw' })).rejects.toThrow(Stopped);
    expect(halted).toEqual([{ kind: 'rules' }]);
    const better = engine.update(changeTo(3, 'drie'));
    expect(workers).toHaveLength(2);
    worker().answers(worker().last, newsOf(3));
    expect(await better).toEqual(newsOf(3));
  });
});

describe('signs of life', () => {
  it('are not listened to while nothing takes long', () => {
    openRead();
    worker().says(busy(1), ...['a', 'b', 'c'].map(beginsExample));
    vi.advanceTimersByTime(900);
    expect(worker().line.onmessage).toBeNull();
    vi.advanceTimersByTime(200);
    expect(worker().line.onmessage).not.toBeNull();
  });

  it('that were overtaken say nothing', () => {
    openRead();
    worker().says(busy(1), beginsExample('a'), busy(1));
    vi.advanceTimersByTime(11_000);
    expect(halted).toEqual([{ kind: 'rules' }]);
  });

  it('keep a long computation going', () => {
    openRead();
    for (let at = 0; at < 30; at += 1) {
      worker().says(beginsExample(`Gw/${at}`));
      vi.advanceTimersByTime(1_500);
    }
    expect(halted).toEqual([]);
  });
});
