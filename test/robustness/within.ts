/** What holds for any text: an answer in time, and places that lie in the text. */
import { expect } from 'vitest';

interface Placed {
  readonly code: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Generous, because machines differ: a hang takes minutes. */
const SECONDS = 10;

/** Runs on a text and looks whether every message lies within it. */
export function checkAnswer(text: string, run: (text: string) => readonly Placed[]): void {
  const start = performance.now();
  const outside = run(text).filter(
    ({ span }) => !(span.start >= 0 && span.start <= span.end && span.end <= text.length),
  );
  const seconds = (performance.now() - start) / 1000;
  if (outside.length > 0) expect(outside, `outside the text: ${shown(text)}`).toEqual([]);
  if (seconds > SECONDS) expect(seconds, `too long over: ${shown(text)}`).toBeLessThan(SECONDS);
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 5000));
}
