/**
 * How long it takes, in processor time, from one key to what its author sees: the messages, and the voorbeelden that
 * the key can touch. All rules are open, as in the playground.
 */
import { createEditor } from '../compiler/service/index.ts';
import type { Editor } from '../compiler/service/index.ts';
import type { Source } from '../grammar/index.ts';
import { EDITS, keysOf } from './edits.ts';
import type { Edit } from './edits.ts';
import { threadTime } from './measure.ts';

/** Milliseconds; the p95 is what 19 of 20 keys stay under. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

export interface Editing {
  readonly name: string;
  readonly keys: number;
  /** Until the messages of all files are there. */
  readonly messages: Spread;
  /** Until the chosen voorbeeld, the first of the file, is up to date too. */
  readonly chosen: Spread;
  /** After the last key: until every voorbeeld of the file is up to date. */
  readonly file: Spread;
  /** After the last key: until every voorbeeld of all files is up to date. */
  readonly all: Spread;
}

interface Typed {
  readonly name: string;
  readonly messages: readonly number[];
  readonly chosen: readonly number[];
  readonly file: readonly number[];
  readonly all: readonly number[];
}

/** Each edit by itself, and at the end all of them together. */
export function editing(sources: readonly Source[]): readonly Editing[] {
  const editor = createEditor(sources);
  editor.exampleMarks();
  for (const edit of EDITS.slice(0, WARM)) type(editor, sources, edit);
  const typed = EDITS.map((edit) => type(editor, sources, edit));
  const all: Typed = {
    name: 'alle samen',
    messages: typed.flatMap(({ messages }) => messages),
    chosen: typed.flatMap(({ chosen }) => chosen),
    file: typed.flatMap(({ file }) => file),
    all: typed.flatMap((one) => one.all),
  };
  return [...typed, all].map(({ name, messages, chosen, file, all: everywhere }) => ({
    name,
    keys: messages.length,
    messages: spreadOf(messages),
    chosen: spreadOf(chosen),
    file: spreadOf(file),
    all: spreadOf(everywhere),
  }));
}

/** Edits before the clock runs: an author meets code that is warm after a minute. */
const WARM = 2;

/** Types the edit, and takes it back. */
function type(editor: Editor, sources: readonly Source[], edit: Edit): Typed {
  const { file, text } = sources.find((source) => source.file === edit.file) ?? { file: edit.file, text: '' };
  const chosen = editor.examples(file)[0]?.id ?? '';
  const messages: number[] = [];
  const first: number[] = [];
  let start = 0;
  const since = (): number => threadTime() - start;
  for (const next of keysOf(edit, text)) {
    start = threadTime();
    editor.update(file, next);
    editor.diagnostics();
    messages.push(since());
    run(editor, file, chosen);
    first.push(since());
  }
  editor.exampleMarks(file);
  const own = since();
  editor.exampleMarks();
  const all = since();
  editor.update(file, text);
  editor.exampleMarks();
  return { name: edit.name, messages, chosen: first, file: [own], all: [all] };
}

function run(editor: Editor, file: string, id: string): number {
  return [...editor.runExamples(file, [id])].length;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
