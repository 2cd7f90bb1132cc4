/** What was begun a few words ago and is not finished: a fixed phrase, or a name of several words. */
import { folded } from './candidates.ts';
import type { Range } from './types.ts';

/** A place where what is being typed may have begun. */
export interface Begun {
  readonly start: number;
  /** What was typed since, folded: whole words, and perhaps a part of one. */
  readonly typed: string;
}

/** A name of more words is finished by hand. */
const MOST_WORDS = 10;

/** A word and the blanks behind it; no mark stands within a phrase. */
const WORD = /[\wÀ-ÿ'’-]+\s+$/;
/** No word is longer. */
const LONGEST = 120;

/** From one word back to ten, the nearest first; `start`: where the word at the cursor begins. */
export function begunBefore(text: string, { start, end }: Range, from: number): readonly Begun[] {
  const found: Begun[] = [];
  let at = start;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const word = WORD.exec(text.slice(Math.max(from, at - LONGEST), at));
    if (!word) break;
    at -= word[0].length;
    found.push({ start: at, typed: folded(text.slice(at, end)) });
  }
  return found;
}

/** What still has to be written of a text of which these words are there. */
export function restOf(text: string, words: string): string {
  return text.slice(folded(words).trimEnd().length + 1);
}
