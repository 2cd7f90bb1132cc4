/** Of the voorbeelden only what comes out otherwise than was told before. */
import type { ExampleMark } from '../../../compiler/service/index.ts';

export interface Marks {
  /** The mark, its places counted from its own beginning; nothing when the page knows it already. */
  readonly onlyNew: (mark: ExampleMark) => readonly ExampleMark[];
  /** Nothing newer of the same voorbeeld has been told since. */
  readonly isLatest: (told: ExampleMark) => boolean;
  /** What is not present any more is told again when it comes back. */
  readonly forget: (present: ReadonlySet<string>) => void;
}

export function createMarks(): Marks {
  const told = new Map<string, string>();
  return {
    onlyNew: (mark) => {
      const own = fromItself(mark);
      const text = JSON.stringify(own);
      if (told.get(mark.id) === text) return [];
      told.set(mark.id, text);
      return [own];
    },
    isLatest: (own) => told.get(own.id) === JSON.stringify(own),
    forget: (present) => {
      for (const id of told.keys()) if (!present.has(id)) told.delete(id);
    },
  };
}

/** A change above a voorbeeld moves it; nothing else about it changes then. */
function fromItself(mark: ExampleMark): ExampleMark {
  const { start } = mark;
  const checks = mark.checks.map((check) => ({ ...check, start: check.start - start, end: check.end - start }));
  return { ...mark, start: 0, end: mark.end - start, checks };
}
