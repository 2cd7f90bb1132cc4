/**
 * The fixed layout for some lines of a text only: outside them not a character changes. Over all lines it is what
 * `formatLid` gives; and whatever the lines, the whole laid out afterwards is the whole laid out at once.
 */
import { formatLid, laidOutPieces, type Piece } from './whole.ts';

/** Lines from `from` up to `to`, counted from 0. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What comes in the place of a stretch of the text, in UTF-16 units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lines that only together become other lines. */
interface Hunk extends Lines {
  readonly lines: readonly string[];
  /** All lines of its piece are wanted. */
  readonly whole: boolean;
}

const MARK = '\uFEFF';

/** In order, none over another. Of a sentence that is wanted in part only that is done which does not touch the rest. */
export function formatLines(text: string, wanted: Lines): readonly Replacement[] {
  const marks = text.startsWith(MARK) ? (/^\uFEFF+/.exec(text)?.[0].length ?? 0) : 0;
  const written = writtenLines(text.slice(marks));
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const hunks = laidOutPieces(text.slice(marks)).flatMap((piece) => hunksOf(piece, written, end, wanted));
  const starts = startsOf(written, marks);
  const inPlace = (chosen: readonly Hunk[]): Replacement[] =>
    chosen.map(({ from, to, lines }) =>
      smallest(text, { start: starts[from] ?? 0, end: starts[to] ?? 0, text: lines.join('') }),
    );
  const laidOut = formatLid(text);
  const holds = (changes: readonly Replacement[]): boolean => formatLid(replaced(text, changes)) === laidOut;
  const certain = inPlace(hunks.filter(({ whole }) => whole));
  return [inPlace(hunks), certain].find(holds) ?? []; // in a damaged text lines may depend on one another
}

/** The text with the changes made. */
export function replaced(text: string, changes: readonly Replacement[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: other } of changes) {
    parts.push(text.slice(at, start), other);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Without what stays the same at its begin and its end; never between the two halves of a character or of a line end. */
function smallest(text: string, { start, end, text: other }: Replacement): Replacement {
  const same = (a: number, b: number): boolean => text.charAt(a) === other.charAt(b);
  const most = Math.min(end - start, other.length);
  let head = 0;
  while (head < most && same(start + head, head)) head += 1;
  while (head > 0 && isWithin(text, start + head)) head -= 1;
  let tail = 0;
  while (tail < most - head && same(end - 1 - tail, other.length - 1 - tail)) tail += 1;
  while (tail > 0 && isWithin(text, end - tail)) tail -= 1;
  return { start: start + head, end: end - tail, text: other.slice(head, other.length - tail) };
}

const isWithin = (text: string, at: number): boolean =>
  /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(at - 1, at + 1));

/** Each with its end. */
function writtenLines(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function startsOf(lines: readonly string[], first: number): readonly number[] {
  const starts = [first];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  return starts;
}

/** What changes in a piece, as far as it lies within the lines that are wanted. */
function hunksOf({ from, to, lines }: Piece, written: readonly string[], end: string, wanted: Lines): readonly Hunk[] {
  if (to < wanted.from || from > wanted.to) return [];
  const before = written.slice(from, to);
  const after = lines.map((line) => line + end);
  const whole = from >= wanted.from && to <= wanted.to;
  const isWanted = (first: number, next: number): boolean =>
    first >= wanted.from && next <= wanted.to && (next > first || first < wanted.to || first === written.length);
  return apart(before, after)
    .map(([a, b, c, d]) => ({ from: from + a, to: from + b, lines: after.slice(c, d), whole }))
    .filter((hunk) => isWanted(hunk.from, hunk.to))
    .filter((hunk) => hunk.lines.join('') !== written.slice(hunk.from, hunk.to).join(''));
}

/** Lines `a` up to `b` become lines `c` up to `d`. */
type Step = readonly [a: number, b: number, c: number, d: number];

/** Two rows of lines cut where a line has the same words in both. */
function apart(before: readonly string[], after: readonly string[]): readonly Step[] {
  const [old, fresh] = [before.map(wordsIn), after.map(wordsIn)];
  if (old.length === fresh.length && old.every((words, at) => words === fresh[at]))
    return old.map((_, at): Step => [at, at + 1, at, at + 1]);
  const steps: Step[] = [];
  let [a, c] = [0, 0];
  for (const [sameOld, sameFresh] of inCommon(old, fresh)) {
    if (sameOld > a || sameFresh > c) steps.push(...stepsBetween(before, [a, sameOld, c, sameFresh]));
    steps.push([sameOld, sameOld + 1, sameFresh, sameFresh + 1]);
    [a, c] = [sameOld + 1, sameFresh + 1];
  }
  if (old.length > a || fresh.length > c) steps.push(...stepsBetween(before, [a, old.length, c, fresh.length]));
  return steps;
}

/** Empty lines that go, go one by one. */
function stepsBetween(before: readonly string[], step: Step): readonly Step[] {
  const [a, b, c, d] = step;
  const goes = c === d && before.slice(a, b).every((line) => line.trim() === '');
  return goes ? Array.from({ length: b - a }, (_, at): Step => [a + at, a + at + 1, c, c]) : [step];
}

/** What laying out leaves of a line: not its blanks, the bars and lines of a table, or the points in an amount. */
function wordsIn(line: string): string {
  return line.replace(/[\s|.:-]+/g, '');
}

/** More would take too long to compare; then the rows are compared from both ends only. */
const MOST = 4_000_000;

/** Places where both rows have the same, as many as possible, in order. */
function inCommon(old: readonly string[], fresh: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const [oldEnd, freshEnd] = [old.length - tail, fresh.length - tail];
  const pairs = (length: number, a: number, c: number): (readonly [number, number])[] =>
    Array.from({ length }, (_, at) => [a + at, c + at] as const);
  const middle =
    (oldEnd - head) * (freshEnd - head) > MOST
      ? []
      : longest(old.slice(head, oldEnd), fresh.slice(head, freshEnd)).map(([a, c]) => [a + head, c + head] as const);
  return [...pairs(head, 0, 0), ...middle, ...pairs(tail, oldEnd, freshEnd)];
}

/** The longest common subsequence. */
function longest(old: readonly string[], fresh: readonly string[]): readonly (readonly [number, number])[] {
  const width = fresh.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (a: number, c: number): number => lengths[a * width + c] ?? 0;
  for (let a = old.length - 1; a >= 0; a -= 1)
    for (let c = fresh.length - 1; c >= 0; c -= 1)
      lengths[a * width + c] = old[a] === fresh[c] ? at(a + 1, c + 1) + 1 : Math.max(at(a + 1, c), at(a, c + 1));
  const found: (readonly [number, number])[] = [];
  for (let [a, c] = [0, 0]; a < old.length && c < fresh.length;) {
    if (old[a] === fresh[c]) {
      found.push([a, c]);
      a += 1;
      c += 1;
    } else if (at(a + 1, c) >= at(a, c + 1)) a += 1;
    else c += 1;
  }
  return found;
}
