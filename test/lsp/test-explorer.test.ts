/**
 * The voorbeelden in the test explorer of Visual Studio Code: the extension as it is, before an editor that only keeps
 * what it is told, and behind it a real server.
 */
import type { LanguageClient } from 'vscode-languageclient/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kortingswet } from '../service/kortingswet.ts';
import { Client } from './client.ts';

/** What the extension asks of the editor, and what it tells it. */
const editor = vi.hoisted(() => {
  interface Item {
    id: string;
    label: string;
    uri: { toString: () => string };
    range?: { start: { line: number } };
    children: Items;
  }
  class Items {
    readonly all = new Map<string, Item>();
    get size(): number {
      return this.all.size;
    }
    add(item: Item): void {
      this.all.set(item.id, item);
    }
    replace(items: readonly Item[]): void {
      this.all.clear();
      items.forEach((item) => {
        this.add(item);
      });
    }
    forEach(each: (item: Item) => void): void {
      this.all.forEach(each);
    }
  }
  interface Request {
    include?: readonly Item[];
    exclude?: readonly Item[];
  }
  interface Told {
    state: string;
    messages: readonly Message[];
  }
  interface Message {
    message: string;
    expectedOutput?: string;
    actualOutput?: string;
    location?: { range: { start: { line: number } } };
  }
  const kept = {
    items: new Items(),
    run: undefined as ((request: Request, stopped: { isCancellationRequested: boolean }) => Promise<void>) | undefined,
    told: new Map<string, Told>(),
    ended: 0,
    started: (_id: string): void => undefined,
    change: (_change: { document: { languageId: string } }): void => undefined,
  };
  return { kept, Items };
});

vi.mock('vscode', () => {
  const { kept, Items } = editor;
  const tell =
    (state: string) =>
    (item: { id: string }, messages: unknown): void => {
      kept.told.set(item.id, { state, messages: [messages ?? []].flat() as never });
      if (state === 'started') kept.started(item.id);
    };
  const at = (line: number): object => ({ line });
  class TestMessage {
    readonly message: string;
    constructor(message: string) {
      this.message = message;
    }
    static diff(message: string, expectedOutput: string, actualOutput: string): object {
      return Object.assign(new TestMessage(message), { expectedOutput, actualOutput });
    }
  }
  return {
    TestMessage,
    TestRunProfileKind: { Run: 1 },
    Uri: { parse: (text: string) => ({ toString: () => text }) },
    Range: class {
      readonly start: object;
      constructor(line: number) {
        this.start = at(line);
      }
    },
    Location: class {
      readonly range: unknown;
      constructor(_uri: unknown, range: unknown) {
        this.range = range;
      }
    },
    workspace: {
      asRelativePath: (uri: { toString: () => string }) => uri.toString().replace(/^.*\//, ''),
      onDidChangeTextDocument: (heard: typeof kept.change) => {
        kept.change = heard;
        return { dispose: () => undefined };
      },
    },
    tests: {
      createTestController: () => ({
        items: kept.items,
        createTestItem: (id: string, label: string, uri: unknown) => ({ id, label, uri, children: new Items() }),
        createRunProfile: (_name: string, _kind: number, run: typeof kept.run) => {
          kept.run = run;
        },
        createTestRun: () => ({
          ...Object.fromEntries(
            ['enqueued', 'started', 'passed', 'failed', 'errored', 'skipped'].map((state) => [state, tell(state)]),
          ),
          end: () => (kept.ended += 1),
        }),
        dispose: () => undefined,
      }),
    },
  };
});

const FILE = 'kw.lid';
const OTHER = 'los/ander.lid';

const { kept } = editor;
type Item = Parameters<typeof kept.items.add>[0];

let client: Client;
let shown: { dispose: () => unknown };

const leaves = (item: Item): readonly Item[] =>
  item.children.size === 0 ? [item] : [...item.children.all.values()].flatMap(leaves);
const everything = (): readonly Item[] => [...kept.items.all.values()].flatMap(leaves);
const itemCalled = (label: string): Item => {
  const found = everything().find((item) => item.label === label);
  if (!found)
    throw new Error(
      `no '${label}' among ${everything()
        .map((item) => item.label)
        .join(', ')}`,
    );
  return found;
};
const run = (request: Parameters<NonNullable<typeof kept.run>>[0], stopped = { isCancellationRequested: false }) =>
  kept.run?.(request, stopped);

beforeEach(async () => {
  kept.told.clear();
  kept.ended = 0;
  kept.started = () => undefined;
  client = new Client({
    [FILE]: kortingswet,
    [OTHER]: kortingswet.replace('Kortingswet (Kw)', 'Andere wet (Aw)'),
  });
  await client.initialize();
  client.open(FILE, kortingswet);
  const { showExamples } = await import('../../compiler/lsp/vscode/src/examples.ts');
  const asked = { sendRequest: (method: string, params?: object) => client.request(method, params ?? null) };
  shown = showExamples(asked as unknown as LanguageClient);
  await vi.waitFor(() => {
    expect(everything().length).toBeGreaterThan(0);
  }, 60_000);
}, 90_000);

afterEach(async () => {
  shown.dispose();
  kept.items.replace([]);
  expect(await client.stop()).toBe(0);
});

describe('the test explorer', () => {
  test('shows files, in them regelingen, in them voorbeelden at their place', () => {
    expect([...kept.items.all.values()].map(({ label }) => label).sort()).toEqual(['ander.lid', 'kw.lid']);
    const file = [...kept.items.all.values()].find(({ label }) => label === 'kw.lid');
    const laws = [...(file?.children.all.values() ?? [])];
    expect(laws.map(({ label }) => label)).toEqual(['Kw']);
    const examples = laws.flatMap((law) => [...law.children.all.values()]);
    const titles = [...kortingswet.matchAll(/^voorbeeld (.*)$/gm)].map(([, title]) => title);
    expect(examples.map(({ label }) => label)).toEqual(expect.arrayContaining(titles));
    for (const { label, range } of examples)
      expect(kortingswet.split('\n')[range?.start.line ?? -1], label).toMatch(/^(?:voorbeeld|\|)/);
  });

  test('runs one', async () => {
    const [one] = everything();
    await run({ include: one ? [one] : [] });
    expect([...kept.told]).toEqual([[one?.id, { state: 'passed', messages: [] }]]);
    expect(kept.ended).toBe(1);
  });

  test('runs all but what is left out', async () => {
    const all = everything();
    await run({ exclude: all.slice(0, 1) });
    expect([...kept.told.values()].map(({ state }) => state)).toEqual(all.slice(1).map(() => 'passed'));
  });

  test('runs a whole regeling', async () => {
    const law = [...(kept.items.all.values().next().value?.children.all.values() ?? [])][0];
    await run({ include: law ? [law] : [] });
    expect(kept.told.size).toBe(law?.children.size);
  });

  test('says at the line of the expectation what was expected and what came out', async () => {
    const broken = kortingswet.replace('bedraagt € 100, indien de aanvrager', 'bedraagt € 101, indien de aanvrager');
    expect(broken).not.toBe(kortingswet);
    client.change(FILE, broken);
    await run({});
    const failed = [...kept.told.values()].filter(({ state }) => state === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    for (const { messages } of failed) {
      for (const { message, expectedOutput, actualOutput, location } of messages) {
        expect(message).toContain('korting');
        expect([expectedOutput, actualOutput]).toEqual(['€ 100,00', '€ 101,00']);
        expect(broken.split('\n')[location?.range.start.line ?? -1]).toContain('€ 100');
      }
    }
  });

  test('stops when it is told to, and says of the rest that it was not run', async () => {
    const many = Array.from(
      { length: 50 },
      (_, at) =>
        `\nvoorbeeld Nog een ${String(at)}\n${/^voorbeeld [^\n]*\n([^]*?)(?=\n\S|$(?![^]))/m.exec(kortingswet)?.[1] ?? ''}\n`,
    );
    client.change(FILE, kortingswet + many.join(''));
    kept.change({ document: { languageId: 'lidwoord' } });
    await vi.waitFor(() => {
      itemCalled('Nog een 49');
    }, 30_000);
    const stopped = { isCancellationRequested: false };
    kept.started = () => (stopped.isCancellationRequested = true);
    await run({}, stopped);
    const states = [...kept.told.values()].map(({ state }) => state);
    expect(states.filter((state) => state === 'passed')).toHaveLength(20);
    expect(states.filter((state) => state === 'skipped')).toHaveLength(states.length - 20);
    expect(states.length).toBeGreaterThan(50);
    expect(kept.ended).toBe(1);
  });

  test('a voorbeeld that cannot be read is an error, not one that does not come out', async () => {
    const [one] = everything();
    client.change(FILE, kortingswet.replace(/^De korting bedraagt/m, 'De korting bedraagt bedraagt'));
    await run({ include: one ? [one] : [] });
    const told = kept.told.get(one?.id ?? '');
    expect(told?.state).not.toBe('passed');
    expect(told?.messages.length).toBeGreaterThan(0);
  });

  test('follows an edit', async () => {
    const first = itemCalled('Laag inkomen');
    client.change(FILE, kortingswet.replace('voorbeeld Laag inkomen', 'voorbeeld Klein inkomen'));
    kept.change({ document: { languageId: 'markdown' } });
    kept.change({ document: { languageId: 'lidwoord' } });
    await vi.waitFor(() => {
      expect(itemCalled('Klein inkomen').id).not.toBe(first.id);
    }, 30_000);
  });
});
