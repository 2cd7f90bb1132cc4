/** The worker: everything that computes happens here, so that typing is never held up. */
import { createEditor } from '../../../compiler/service/index.ts';
import type { Editor } from '../../../compiler/service/index.ts';
import { ask } from './ask.ts';
import { createOverview } from './overview.ts';
import type { Calls, FromWorker, Kind, News, Part, PartBegun, Request, Said, Seen, Updated } from './protocol.ts';
import { createRuns, exampleToWorkOn } from './runs.ts';
import { encodeTokens } from './tokens.ts';

const port = self as unknown as {
  onmessage: ((event: MessageEvent<Request | Seen>) => void) | null;
  postMessage: (message: FromWorker, transfer: readonly Transferable[]) => void;
};

const editor: Editor = createEditor([], {
  computes: (id) => {
    begins({ kind: 'example', id });
  },
});
const overview = createOverview(editor);
const runs = createRuns(editor, {
  tell: (ran) => {
    say({ type: 'ran', ran });
  },
  begins,
});

/** The question that is being answered, which is itself what does not end. */
let answering: Kind | undefined;

/** So many times something was told. */
let told = 0;
/** Of the change that was told last. */
let parts: MessagePort | undefined;

function say(message: Said, ...transfer: readonly Transferable[]): void {
  told += 1;
  port.postMessage({ ...message, at: told }, transfer);
}

/** Should it never end, it is known what did not. There are dozens at a key: the page hears them only when it must know. */
function begins(part: Part): void {
  if (answering !== undefined && answering !== 'update') return;
  told += 1;
  const begun: PartBegun = { part, at: told };
  parts?.postMessage(begun);
}

/** The parts of a change have a line of their own, which ends with the next. */
function tellParts(id: number): void {
  const { port1, port2 } = new MessageChannel();
  parts?.close();
  parts = port1;
  say({ type: 'begun', id, parts: port2 }, port2);
}

async function update(id: number, wanted: Updated): Promise<News> {
  const { files, removed, version } = wanted;
  for (const { file, text } of files) editor.update(file, text);
  for (const file of removed) editor.remove(file);
  editor.project(); // when this never ends, the rules themselves are at fault
  await runs.begin(wanted); // outcomes first: they do not wait for the messages
  say({ type: 'begun', id }); // once more: something else may have been answered meanwhile
  return overview(version, new Set(files.map(({ file }) => file)));
}

type Asked = Exclude<Kind, 'update'>;

const handlers: { readonly [K in Asked]: (body: Calls[K]['in']) => Calls[K]['out'] | Promise<Calls[K]['out']> } = {
  ask: (question) => ask(editor.project(), question),
  example: ({ id }) => exampleToWorkOn(editor, id),
  tokens: ({ file }) => encodeTokens(editor, file),
  completion: ({ file, offset }) => editor.completion(file, offset),
  hover: ({ file, offset, example }) => editor.hover(file, offset, example === undefined ? {} : { example }),
  definition: ({ file, offset }) => editor.definition(file, offset),
  declaration: ({ id }) => editor.declaration(id),
  references: ({ file, offset }) => editor.references(file, offset),
  renamable: ({ file, offset }) => editor.renamable(file, offset),
  rename: ({ file, offset, name }) => editor.rename(file, offset, name),
  format: ({ file }) => editor.format(file),
  formatRange: ({ file, start, end }) => editor.formatRange(file, { start, end }),
  formatAfterEnter: ({ file, offset }) => editor.formatAfterEnter(file, offset),
  folding: ({ file, date }) => editor.folding(file, date),
  inlays: ({ file, of }) => editor.inlays(file, of),
  form: ({ regeling }) => editor.form(regeling),
  series: (request) => editor.series(request),
  months: (request) => editor.months(request),
  compare: (request) => editor.compare(request),
  register: () => editor.register(),
  exampleText: (wanted) => editor.writeExample(wanted),
  generate: ({ regeling, types }) => editor.project().generate({ types, regelingen: [regeling], format: true }),
};

port.onmessage = ({ data }) => {
  if (data.kind === 'seen') runs.seen(data.version);
  else void answer(data);
};

async function answer({ id, kind, body }: Request): Promise<void> {
  if (kind === 'update') tellParts(id);
  else say({ type: 'begun', id });
  try {
    answering = kind;
    const answer =
      kind === 'update' ? update(id, body as Updated) : (handlers[kind] as (given: unknown) => unknown)(body);
    answering = undefined; // while a promise is waited for, something else may be computed
    const out = await answer;
    say({ type: 'answer', id, out });
  } catch (error) {
    answering = undefined;
    say({ type: 'failed', id, message: error instanceof Error ? error.message : 'onbekend' });
  }
}
