/** The worker: everything that computes happens here, so that typing is never held up. */
import {
  createProject,
  explanationLines,
  outcomeJson,
  outcomeText,
  questionText,
} from '../../../compiler/service/index.ts';
import type { ExampleResult, Project, Source } from '../../../compiler/service/index.ts';
import type { Answered, Calls, FromWorker, Kind, Overview, Question, Ran, Request } from './protocol.ts';

const port = self as unknown as {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage: (message: FromWorker) => void;
};

/** A slice of work between two looks at the post, in ms. */
const SLICE = 12;

let sources = new Map<string, string>();
let project: Project = createProject([]);
let version = 0;

function update({ files, version: of }: Calls['update']['in']): Overview {
  const start = performance.now();
  sources = new Map([...sources, ...files.map(({ file, text }) => [file, text] as const)]);
  version = of;
  project = createProject([...sources].map(([file, text]): Source => ({ file, text })));
  const { diagnostics, faults, examples, program } = project;
  void run(of, project);
  return { version: of, diagnostics, faults, examples, program, ms: performance.now() - start };
}

/** Runs the voorbeelden in slices; a newer version of the rules ends it. */
async function run(of: number, running: Project): Promise<void> {
  const start = performance.now();
  const total = running.examples.length;
  let batch: ExampleResult[] = [];
  let done = 0;
  let since = start;
  const tell = (finished: boolean): void => {
    const ran: Ran = { version: of, results: batch, done, total, finished, ms: performance.now() - start };
    port.postMessage({ type: 'ran', ran });
    batch = [];
  };
  for (const { id, file } of running.examples) {
    if (performance.now() - since > SLICE) {
      if (batch.length > 0) tell(false);
      await breath();
      since = performance.now();
      if (of !== version) return;
    }
    const found = running.runExamples({ now: () => performance.now(), include: (path) => path === file, filter: id });
    batch.push(...found.filter((result) => result.id === id));
    done += 1;
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

function ask({ conclusion, zaak, vraag }: Question): Answered {
  const answer = project.ask(conclusion, zaak, vraag);
  if (!answer.ok) {
    const { message, hint } = answer.problem;
    return {
      question: conclusion,
      soort: 'fout',
      text: message,
      lines: [],
      ...(hint !== undefined && { problem: hint }),
    };
  }
  const { uitkomst } = answer;
  return {
    question: questionText(answer.conclusion, answer.vraag),
    soort: uitkomst.soort,
    text: outcomeText(uitkomst),
    lines: explanationLines(project.program, uitkomst, { waaromNiet: true }),
    outcome: outcomeJson(uitkomst),
  };
}

const handlers: { readonly [K in Kind]: (body: Calls[K]['in']) => Calls[K]['out'] | Promise<Calls[K]['out']> } = {
  update,
  ask,
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
