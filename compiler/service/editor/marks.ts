/** Whether the voorbeelden come out, as marks beside their text. */
import type { ExampleCase } from '../../lower/index.ts';
import type { ExampleResult } from '../examples.ts';
import type { State } from './state.ts';
import type { CheckMark, ExampleMark } from './types.ts';

interface Waiting {
  readonly all: readonly ExampleMark[];
  readonly byFile: ReadonlyMap<string, ExampleMark[]>;
}

/** A voorbeeld that did not change stays the same object from one state to the next, and so does its mark. */
const marks = new WeakMap<ExampleCase, ExampleMark>();
const lists = new WeakMap<readonly ExampleCase[], Waiting>();

/** Every voorbeeld of the project, or of one file; not run yet. */
export function waiting({ compiled: { examples } }: State, file?: string): readonly ExampleMark[] {
  let found = lists.get(examples);
  if (found === undefined) lists.set(examples, (found = waitingOf(examples)));
  return file === undefined ? found.all : (found.byFile.get(file) ?? []);
}

function waitingOf(examples: readonly ExampleCase[]): Waiting {
  const all = examples.map(waitingMark);
  const byFile = new Map<string, ExampleMark[]>();
  for (const mark of all) {
    const present = byFile.get(mark.file);
    if (present === undefined) byFile.set(mark.file, [mark]);
    else present.push(mark);
  }
  return { all, byFile };
}

function waitingMark(example: ExampleCase): ExampleMark {
  const known = marks.get(example);
  if (known !== undefined) return known;
  const { id, title, regeling, source, file, span } = example;
  const made: ExampleMark = {
    id,
    title,
    regeling,
    ...(source ? { source } : {}),
    file,
    ...span,
    state: 'wacht',
    checks: [],
  };
  marks.set(example, made);
  return made;
}

export function markOf(waits: ExampleMark, result: ExampleResult): ExampleMark {
  const checks = result.checks.map(({ at, ok, question, expected, got, difference, conclusion }): CheckMark => ({
    file: waits.file,
    start: at,
    end: at,
    ok,
    question,
    expected,
    got,
    conclusion,
    ...(difference ? { difference: difference.text } : {}),
  }));
  return { ...waits, state: result.ok ? 'goed' : 'fout', checks };
}
