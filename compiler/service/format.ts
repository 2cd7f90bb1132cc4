/** Sets a source in its canonical layout; the formatter is loaded only here. */
import type { Lines, Replacement } from '../../grammar/format/index.ts';

const formatter = (): Promise<typeof import('../../grammar/format/index.ts')> =>
  import('../../grammar/format/index.ts');

export async function formatSource(text: string): Promise<string> {
  return (await formatter()).formatLid(text);
}

/** Of some lines only; nothing outside them changes. */
export async function formatSourceLines(text: string, lines: Lines): Promise<readonly Replacement[]> {
  return (await formatter()).formatLines(text, lines);
}

/** After Enter was typed: the line that was left, and the begin of the one at `offset`. */
export async function formatAfterEnter(text: string, offset: number): Promise<readonly Replacement[]> {
  return (await formatter()).afterEnter(text, offset);
}
