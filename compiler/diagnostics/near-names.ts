/** Which known name was probably meant: letters mistyped, a word left out, words in another order. */
import { distance } from 'fastest-levenshtein';
import { answered, folded, piecesOf, type Folded } from './name-list.ts';

interface Scored {
  readonly name: string;
  readonly score: number;
}

/** The candidates that look like `name`, nearest first; empty when nothing is near enough to suggest. */
export function nearNames(name: string, candidates: readonly string[], most = 3): string[] {
  const wanted = folded(name);
  if (wanted.text === '') return [];
  const found =
    candidates.length < LONG
      ? like(wanted, candidates)
      : piecesOf(candidates).flatMap((piece) => answered(piece, 'like', wanted.text, (names) => like(wanted, names)));
  if (found.length === 0) return [];
  const scored = new Map(found.map((one) => [one.name, one]));
  scored.delete(name);
  const sorted = [...scored.values()].sort(
    (a, b) => a.score - b.score || a.name.length - b.name.length || compare(a.name, b.name),
  );
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter(({ score }) => score <= best + 0.5)
    .slice(0, most)
    .map(({ name: near }) => near);
}

/** Longer lists are asked many questions. */
const LONG = 50;

function like(wanted: Folded, candidates: readonly string[]): readonly Scored[] {
  return candidates.flatMap((name): Scored[] => {
    const score = scoreOf(wanted, folded(name));
    return score === undefined ? [] : [{ name, score }];
  });
}

/** Number of mistakes between the two, or undefined when they have nothing to do with each other. */
function scoreOf(wanted: Folded, candidate: Folded): number | undefined {
  if (wanted.text === candidate.text) return 0.5;
  const one = byLetters(wanted.text, candidate.text);
  const two = byWords(wanted, candidate);
  const least = one === undefined ? two : two === undefined ? one : Math.min(one, two);
  const three = byEnding(wanted.text, candidate.text);
  return least === undefined ? three : three === undefined ? least : Math.min(least, three);
}

function byLetters(wanted: string, candidate: string): number | undefined {
  const allowed = mistakesAllowed(Math.max(wanted.length, candidate.length));
  // each letter more or less is a mistake already
  if (Math.abs(wanted.length - candidate.length) > allowed) return undefined;
  const mistakes = mistakesBetween(wanted, candidate);
  return mistakes <= allowed ? mistakes : undefined;
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
function byWords(wanted: Folded, candidate: Folded): number | undefined {
  const [own, other] = [wanted.words, candidate.words];
  if (own.length < 2 && other.length < 2) return undefined;
  if (own.length === other.length) return wanted.sorted === candidate.sorted ? 1 : wordForWord(own, other);
  const [shorter, longer] = own.length < other.length ? [own, other] : [other, own];
  if (longer.length - shorter.length > 2 || shorter.length * 2 < longer.length) return undefined;
  return isWithin(shorter, longer) ? longer.length - shorter.length + 0.5 : undefined;
}

function wordForWord(wanted: readonly string[], candidate: readonly string[]): number | undefined {
  let mistakes = 0;
  let wrong = 0;
  let strange = false;
  for (const [index, word] of wanted.entries()) {
    const found = wordMistakes(word, candidate[index] ?? '');
    if (found === 0) continue;
    wrong += 1;
    if (found === undefined) strange = true;
    else mistakes += found;
    if (strange && wrong > 1) return undefined;
  }
  if (!strange) return mistakes;
  return wanted.length >= 3 ? 3 : undefined;
}

function wordMistakes(a: string, b: string): number | undefined {
  return a === b ? 0 : byLetters(a, b);
}

/** Do the words occur in the longer row in this order, small spelling mistakes aside? */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const [index, word] of longer.entries()) {
    const wanted = shorter[at];
    if (wanted === undefined) return true;
    if (shorter.length - at > longer.length - index) return false;
    if (wordMistakes(wanted, word) !== undefined) at += 1;
  }
  return at >= shorter.length;
}

/** 'inkomen' where 'toetsingsinkomen' is known. */
function byEnding(wanted: string, candidate: string): number | undefined {
  const [short, long] = wanted.length < candidate.length ? [wanted, candidate] : [candidate, wanted];
  return short.length >= 5 && !long.includes(' ') && long.endsWith(short) ? 3 : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
