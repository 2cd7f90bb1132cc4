/** Which known name was probably meant: letters mistyped, a word left out, words in another order. */
import { distance } from 'fastest-levenshtein';

interface Scored {
  readonly name: string;
  readonly score: number;
}

/** The candidates that look like `name`, nearest first; empty when nothing is near enough to suggest. */
export function nearNames(name: string, candidates: readonly string[], most = 3): string[] {
  const wanted = fold(name);
  if (wanted === '') return [];
  const scored = [...new Set(candidates)].flatMap((candidate): Scored[] => {
    const score = candidate === name ? undefined : scoreOf(wanted, fold(candidate));
    return score === undefined ? [] : [{ name: candidate, score }];
  });
  scored.sort((a, b) => a.score - b.score || a.name.length - b.name.length || compare(a.name, b.name));
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score <= best + 0.5)
    .slice(0, most)
    .map(({ name: found }) => found);
}

/** Number of mistakes between the two, or undefined when they have nothing to do with each other. */
function scoreOf(wanted: string, candidate: string): number | undefined {
  if (wanted === candidate) return 0.5;
  const scores = [
    byLetters(wanted, candidate),
    byWords(wanted.split(' '), candidate.split(' ')),
    byEnding(wanted, candidate),
  ];
  const known = scores.filter((score) => score !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function byLetters(wanted: string, candidate: string): number | undefined {
  const mistakes = mistakesBetween(wanted, candidate);
  return mistakes <= mistakesAllowed(Math.max(wanted.length, candidate.length)) ? mistakes : undefined;
}

/** Two letters swapped count as one mistake. */
function mistakesBetween(a: string, b: string): number {
  if (a.length === b.length) {
    const at = [...a].findIndex((char, index) => char !== b.charAt(index));
    const swapped = a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2);
    if (swapped === b) return 1;
  }
  return distance(a, b);
}

function mistakesAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return Math.min(4, Math.floor(length / 4) + 1);
}

/** Word by word: other order, one word misspelt per pair, one word too many or too few. */
function byWords(wanted: readonly string[], candidate: readonly string[]): number | undefined {
  if (wanted.length < 2 && candidate.length < 2) return undefined;
  if (wanted.length === candidate.length) {
    if (sortedText(wanted) === sortedText(candidate)) return 1;
    const pairs = wanted.map((word, index) => wordMistakes(word, candidate[index] ?? ''));
    const wrong = pairs.filter((mistakes) => mistakes !== 0);
    if (wrong.some((mistakes) => mistakes === undefined))
      return wrong.length === 1 && wanted.length >= 3 ? 3 : undefined;
    return wrong.reduce<number>((total, mistakes) => total + (mistakes ?? 0), 0);
  }
  const [shorter, longer] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  if (longer.length - shorter.length > 2 || !isWithin(shorter, longer)) return undefined;
  return shorter.length * 2 >= longer.length ? longer.length - shorter.length + 0.5 : undefined;
}

function wordMistakes(a: string, b: string): number | undefined {
  return a === b ? 0 : byLetters(a, b);
}

function sortedText(words: readonly string[]): string {
  return [...words].sort(compare).join(' ');
}

/** Do the words occur in the longer row in this order, small spelling mistakes aside? */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) {
    if (wordMistakes(shorter[at] ?? '', word) !== undefined) at += 1;
  }
  return at >= shorter.length;
}

/** 'inkomen' where 'toetsingsinkomen' is known. */
function byEnding(wanted: string, candidate: string): number | undefined {
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  return short.length >= 5 && !long.includes(' ') && long.endsWith(short) ? 3 : undefined;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
