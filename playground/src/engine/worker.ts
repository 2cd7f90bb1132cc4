/** The worker: everything that computes happens here, so that typing is never held up. */
import { createEditor } from '../../../compiler/service/index.ts';
import type { Editor, ExampleMark } from '../../../compiler/service/index.ts';
import { ask } from './ask.ts';
import { createMarks } from './marks.ts';
import { createOverview } from './overview.ts';
import type { Calls, FromWorker, Kind, News, Ran, Request, Updated } from './protocol.ts';
import { encodeTokens } from './tokens.ts';

const port = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (message: FromWorker) => void;
};

/** A slice of work between two looks at the post, in ms. */
const SLICE = 12;

/** The page hears of results at most so often, in ms. */
const TELL = 60;

const editor: Editor = createEditor([]);
const overview = createOverview(editor);
const marks = createMarks();
let version = 0;

function update({ files, removed, version: of, first }: Updated): News {
  const start = performance.now();
  for (const { file, text } of files) editor.update(file, text);
  for (const file of removed) editor.remove(file);
  version = of;
  const news = overview(of, new Set(files.map(({ file }) => file)));
  void run(of, first);
  return { ...news, ms: performance.now() - start };
}

/** Runs the voorbeelden in slices, those of the file at hand first; a newer version of the rules ends it. */
async function run(of: number, first: string): Promise<void> {
  await breath();
  const start = performance.now();
  const present = editor.examples();
  const total = present.length;
  marks.forget(new Set(present.map(({ id }) => id)));
  let batch: ExampleMark[] = [];
  let done = 0;
  let since = start;
  let toldAt = start;
  let firstFinished = false;
  const tell = (finished: boolean): void => {
    const ms = performance.now() - start;
    const ran: Ran = { version: of, marks: batch, done, total, finished, firstFinished, ms };
    port.postMessage({ type: 'ran', ran });
    batch = [];
    toldAt = performance.now();
  };
  for (const file of [first, ...editor.files().filter((each) => each !== first)]) {
    for (const mark of editor.runExamples(file)) {
      batch.push(...marks.onlyNew(mark));
      done += 1;
      if (performance.now() - since < SLICE) continue;
      if (batch.length > 0 && performance.now() - toldAt > TELL) tell(false);
      await breath();
      if (of !== version) {
        if (batch.length > 0) tell(false); // they are not told again
        return;
      }
      since = performance.now();
    }
    if (file !== first) continue;
    firstFinished = true;
    tell(false);
  }
  tell(true);
}

/** Lets messages that wait come first. */
function breath(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}

const handlers: { readonly [K in Kind]: (body: Calls[K]['in']) => Calls[K]['out'] | Promise<Calls[K]['out']> } = {
  update,
  ask: (question) => ask(editor.project(), question),
  example: ({ id }) => {
    const found = editor.project().examples.find((each) => each.id === id);
    if (found === undefined) return undefined;
    const { title, regeling, file, zaak, expectations } = found;
    const questions = expectations.map(({ conclusion, vraag }) => ({ conclusion, vraag }));
    return { id, title, regeling, file, zaak, questions };
  },
  tokens: ({ file }) => encodeTokens(editor, file),
  completion: ({ file, offset }) => editor.completion(file, offset),
  hover: ({ file, offset, example }) => editor.hover(file, offset, example === undefined ? {} : { example }),
  definition: ({ file, offset }) => editor.definition(file, offset),
  references: ({ file, offset }) => editor.references(file, offset),
  renamable: ({ file, offset }) => editor.renamable(file, offset),
  rename: ({ file, offset, name }) => editor.rename(file, offset, name),
  format: ({ file }) => editor.format(file),
  folding: ({ file, date }) => editor.folding(file, date),
  inlays: ({ file, example }) => editor.inlays(file, example),
  form: ({ regeling }) => editor.form(regeling),
  series: (request) => editor.series(request),
  months: (request) => editor.months(request),
  compare: (request) => editor.compare(request),
  register: () => editor.register(),
  exampleText: (wanted) => editor.writeExample(wanted),
  generate: ({ regeling, types }) => editor.project().generate({ types, regelingen: [regeling], format: true }),
};

port.onmessage = ({ data }) => {
  void answer(data);
};

async function answer({ id, kind, body }: Request): Promise<void> {
  try {
    const out = await (handlers[kind] as (given: unknown) => unknown)(body);
    port.postMessage({ type: 'answer', id, out });
  } catch (error) {
    port.postMessage({ type: 'failed', id, message: error instanceof Error ? error.message : 'onbekend' });
  }
}
