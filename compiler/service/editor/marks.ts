/** Whether the voorbeelden come out, as marks beside their text. */
import type { ExampleResult } from '../examples.ts';
import type { State } from './state.ts';
import type { CheckMark, ExampleMark } from './types.ts';

/** Every voorbeeld of the project, or of one file; not run yet. */
export function waiting(state: State, file?: string): readonly ExampleMark[] {
  return state.compiled.examples
    .filter((example) => file === undefined || example.file === file)
    .map(({ id, title, regeling, source, file: inFile, span }) => ({
      id,
      title,
      regeling,
      ...(source ? { source } : {}),
      file: inFile,
      ...span,
      state: 'wacht',
      checks: [],
    }));
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
