/** The voorbeelden as tests: a file, under it the voorbeelden, with what was expected and what came out. */
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
  const saved = workspace.onDidSaveTextDocument(({ languageId }) => {
    if (languageId === 'lidwoord') void list();
  });
  void list();
  return { dispose: () => (saved.dispose(), controller.dispose()) };
}

function fill(controller: TestController, examples: readonly ListedExample[]): void {
  const files = new Map<string, TestItem>();
  for (const { id, titel, uri, range } of examples) {
    let file = files.get(uri);
    if (!file) {
      file = controller.createTestItem(uri, workspace.asRelativePath(Uri.parse(uri)), Uri.parse(uri));
      files.set(uri, file);
    }
    const item = controller.createTestItem(id, titel, Uri.parse(uri));
    item.range = rangeOf(range);
    file.children.add(item);
  }
  controller.items.replace([...files.values()]);
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
        if (goed) testRun.passed(item);
        else
          testRun.failed(
            item,
            toetsen.filter((each) => !each.goed).map((each) => messageOf(item, each)),
          );
      }
    }
  } finally {
    testRun.end();
  }
}

function messageOf(
  item: TestItem,
  { vraag, verwacht, kreeg, verschil, range }: Tested['toetsen'][number],
): TestMessage {
  const message = TestMessage.diff(verschil === undefined ? vraag : `${vraag}: ${verschil}`, verwacht, kreeg);
  if (item.uri) message.location = new Location(item.uri, rangeOf(range));
  return message;
}
