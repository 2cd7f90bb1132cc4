/** The voorbeelden as tests: a file, its regelingen, their voorbeelden; with what was expected and what came out. */
import {
  Location,
  Range,
  TestMessage,
  TestRunProfileKind,
  tests,
  Uri,
  workspace,
  type CancellationToken,
  type Disposable,
  type TestController,
  type TestItem,
  type TestRunRequest,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One of the answer to `lidwoord/voorbeelden`. */
export interface ListedExample {
  readonly id: string;
  readonly titel: string;
  readonly regeling: string;
  readonly uri: string;
  readonly range: Place;
}

/** One of the answer to `lidwoord/toets`. */
interface Tested {
  readonly id: string;
  readonly goed: boolean;
  readonly toetsen: readonly {
    readonly goed: boolean;
    readonly vraag: string;
    readonly verwacht: string;
    readonly kreeg: string;
    readonly verschil?: string;
    readonly range: Place;
  }[];
}

export function showExamples(client: LanguageClient): Disposable {
  const controller = tests.createTestController('lidwoord', 'Voorbeelden');
  const list = async (): Promise<void> => {
    fill(controller, await client.sendRequest<readonly ListedExample[]>('lidwoord/voorbeelden'));
  };
  controller.refreshHandler = list;
  controller.resolveHandler = (item) => (item ? undefined : list());
  controller.createRunProfile(
    'Narekenen',
    TestRunProfileKind.Run,
    (request, stopped) => run(client, controller, { request, stopped }),
    true,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = workspace.onDidChangeTextDocument(({ document }) => {
    if (document.languageId !== 'lidwoord') return;
    clearTimeout(timer);
    timer = setTimeout(() => void list(), REST);
  });
  void list();
  return {
    dispose: () => {
      clearTimeout(timer);
      changed.dispose();
      controller.dispose();
    },
  };
}

/** Milliseconds of rest after a change before the list is made anew. */
const REST = 500;

function fill(controller: TestController, examples: readonly ListedExample[]): void {
  const made = new Map<string, TestItem>();
  const item = (id: string, label: string, uri: string, parent?: TestItem): TestItem => {
    const known = made.get(id);
    if (known) return known;
    const fresh = controller.createTestItem(id, label, Uri.parse(uri));
    made.set(id, fresh);
    parent?.children.add(fresh);
    return fresh;
  };
  const files = new Set<TestItem>();
  for (const { id, titel, regeling, uri, range } of examples) {
    const file = item(uri, workspace.asRelativePath(Uri.parse(uri)), uri);
    files.add(file);
    const law = item(`${uri}#${regeling}`, regeling, uri, file);
    item(id, titel, uri, law).range = rangeOf(range);
  }
  controller.items.replace([...files]);
}

const rangeOf = ({ start, end }: Place): Range => new Range(start.line, start.character, end.line, end.character);

interface Asked {
  readonly request: TestRunRequest;
  readonly stopped: CancellationToken;
}

/** So many at a time, so that results come in while the others are being worked out, and a stop is heard. */
const AT_ONCE = 20;

async function run(client: LanguageClient, controller: TestController, { request, stopped }: Asked): Promise<void> {
  const chosen = new Map<string, TestItem>();
  const add = (item: TestItem): void => {
    if (request.exclude?.includes(item)) return;
    if (item.children.size === 0) chosen.set(item.id, item);
    item.children.forEach(add);
  };
  if (request.include) request.include.forEach(add);
  else controller.items.forEach(add);
  const testRun = controller.createTestRun(request);
  const ids = [...chosen.keys()];
  for (const item of chosen.values()) testRun.enqueued(item);
  try {
    for (let at = 0; at < ids.length && !stopped.isCancellationRequested; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      for (const id of some) {
        const item = chosen.get(id);
        if (item) testRun.started(item);
      }
      const results = await client.sendRequest<readonly Tested[]>('lidwoord/toets', { ids: some });
      for (const { id, goed, toetsen } of results) {
        const item = chosen.get(id);
        if (!item) continue;
        const wrong = toetsen.filter((each) => !each.goed);
        if (goed) testRun.passed(item);
        else if (wrong.length === 0) testRun.errored(item, new TestMessage(NOT_READ));
        else
          testRun.failed(
            item,
            wrong.map((each) => messageOf(item, each)),
          );
        chosen.delete(id);
      }
    }
    for (const item of chosen.values()) testRun.skipped(item); // stopped before, or no longer there
  } finally {
    testRun.end();
  }
}

const NOT_READ = 'Dit voorbeeld kan nu niet worden nagerekend: een deel dat het nodig heeft, kan niet worden gelezen.';

function messageOf(
  item: TestItem,
  { vraag, verwacht, kreeg, verschil, range }: Tested['toetsen'][number],
): TestMessage {
  const message = TestMessage.diff(verschil === undefined ? vraag : `${vraag}: ${verschil}`, verwacht, kreeg);
  if (item.uri) message.location = new Location(item.uri, rangeOf(range));
  return message;
}
