/** Offsets to lines and columns, and back. */
import type { Position, Range } from './types.ts';

export interface Lines {
  readonly count: number;
  readonly position: (offset: number) => Position;
  /** The nearest offset that exists. */
  readonly offset: (position: Position) => number;
  /** The line without its end. */
  readonly range: (line: number) => Range;
}

/** Finds the lines of a text once; every question after that is quick. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const endOf = (line: number): number => {
    const end = line + 1 < starts.length ? startOf(line + 1) - 1 : text.length;
    return text.charAt(end - 1) === '\r' && end > startOf(line) ? end - 1 : end;
  };
  const clamp = (value: number, most: number): number => Math.min(Math.max(0, Math.trunc(value) || 0), most);
  return {
    count: starts.length,
    position: (offset) => {
      const at = clamp(offset, text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= at) low = middle;
        else high = middle - 1;
      }
      return { line: low, column: at - startOf(low) };
    },
    offset: ({ line, column }) => {
      if (line >= starts.length) return text.length;
      const at = clamp(line, starts.length - 1);
      return Math.min(startOf(at) + clamp(column, text.length), endOf(at));
    },
    range: (line) => ({ start: startOf(line), end: endOf(line) }),
  };
}
