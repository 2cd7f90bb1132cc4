/** Words to lines: where a sentence that does not fit on a line is cut. */
import { verbLemma } from '../lexicon.ts';
import { MONTH_PATTERN } from '../literals.ts';
import type { Word } from './line.ts';

export const WIDTH = 120;

/** A line of the result; its remark is not counted in the width. */
export interface Laid {
  readonly code: string;
  readonly comment?: string;
}

export interface Indents {
  readonly first: number;
  readonly rest: number;
}

/** A new line costs as much as this many points of a bad place to cut. */
const LINE_COST = 3;
const TOO_WIDE = 1000;

const CLAUSE =
  /^(?:indien|tenzij|mits|behoudens|ingeval|waarin|waarbij|vermeerderd|verminderd|verhoogd|verlaagd|vermenigvuldigd|gedeeld)$/;
/** Phrases that begin with an everyday word: their first two words. */
const CLAUSE_PHRASES = /^(?:met dien|voor zover|op grond)$/;
const ROUNDED_OR_BOUNDED = /^(?:rekenkundig afgerond|naar (?:boven|beneden)|ten (?:minste|hoogste))$/;
const CONNECTIVE = /^(?:en|of)$/;
const RELATIVE = /^\(?(?:die|dat|wie|waarvan)$/;
const ARTICLE = /^\(?(?:de|het|een|één|geen|iedere|elke|deze)$/;
const PREPOSITION = /^(?:van|met|in|over|op|aan|bij|tot|voor|zonder|uit|door|na|onder|boven|ten|te)$/;
const CITED = /^\(?(?:artikel|artikelen|lid|leden|onderdeel|onderdelen|onder)$/i;
const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`, 'i');
/** `op of voor`, `op of na`, `op of boven` */
const BOUND = /^(?:na|voor|vóór|boven|onder|beneden)$/;
const LABEL = /^(?:[a-z]|\d+[°º])\.$/;

/** How bad it is to cut between two words; 0 is the boundary of a clause. */
function cutCost(words: readonly string[], at: number): number {
  const [earlier = '', before = '', after = '', next = ''] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (belongTogether(before, after)) return 60;
  if (before === 'dat,' || (before === 'of' && BOUND.test(after))) return 20;
  const comma = before.endsWith(',');
  if (CLAUSE.test(after) || CLAUSE_PHRASES.test(`${after} ${next}`)) return comma ? 0 : 1;
  if (comma && ROUNDED_OR_BOUNDED.test(`${after} ${next}`)) return 0;
  if (/[;:]$/.test(before)) return 1;
  if (comma) return endsClause(before.slice(0, -1)) ? 1 : 3;
  if (CONNECTIVE.test(before)) return endsClause(earlier) ? 1 : 7;
  if (CONNECTIVE.test(after)) return 6;
  if (RELATIVE.test(after)) return 5;
  if (ARTICLE.test(after)) return /^(?:met|dan|van)$/.test(before) ? 6 : PREPOSITION.test(before) ? 9 : 7;
  if (ARTICLE.test(before) || PREPOSITION.test(before)) return 12;
  return PREPOSITION.test(after) ? 8 : 10;
}

/** A clause after `indien` ends in its verb. */
function endsClause(word: string): boolean {
  return word.endsWith(')') || word === 'bedraagt' || word === 'ingediend' || verbLemma(word) !== undefined;
}

function belongTogether(before: string, after: string): boolean {
  if (before === '-') return true;
  if (CITED.test(before)) return /^(?:\d|[a-z]\b)/.test(after);
  if (/^\d{1,2}$/.test(before)) return MONTH.test(after);
  if (MONTH.test(before)) return /^\d{4}/.test(after);
  return LABEL.test(before) || /^[×+*/−]/.test(after) || /^[×+*/−]$/.test(before);
}

/** Cuts at the best places: first few lines, then clause boundaries. A remark ends its line. */
export function fill(words: readonly Word[], indents: Indents, width = WIDTH): Laid[] {
  return inSegments(inUnits(words), indents, (segment, first, rest) => {
    const texts = segment.map(({ text }) => text);
    return first + texts.join(' ').length <= width ? [texts.join(' ')] : cutWell(texts, { first, rest }, width);
  });
}

/** Words that the end of a line between them would make into something else: an amount, a percentage, a note. */
function inUnits(words: readonly Word[]): Word[] {
  const units: Word[] = [];
  for (const word of words) {
    const before = units.at(-1);
    if (before && before.comment === undefined && isOneUnit(before.text, word.text))
      units[units.length - 1] = { ...word, text: `${before.text} ${word.text}` };
    else units.push(word);
  }
  return units;
}

function isOneUnit(before: string, after: string): boolean {
  if (before.endsWith('€') || after.startsWith('%') || after.startsWith('uitleg:')) return true;
  return before.length < WIDTH && /€ ?-?[\d. ]+$/.test(before) && /^\d{3}(?!\d)/.test(after);
}

/** Prose: as many words on a line as fit. */
export function fillGreedily(words: readonly Word[], indents: Indents, width = WIDTH): Laid[] {
  return inSegments(inUnits(words), indents, (segment, first, rest) => {
    const lines: string[] = [];
    let [line, room] = ['', width - first];
    for (const { text } of segment) {
      if (line !== '' && line.length + 1 + text.length > room) {
        lines.push(line);
        [line, room] = [text, width - rest];
      } else {
        line = line === '' ? text : `${line} ${text}`;
      }
    }
    return [...lines, line];
  });
}

type Cut = (segment: readonly Word[], first: number, rest: number) => string[];

/** Splits behind every word with a remark, cuts each part, and indents. */
function inSegments(words: readonly Word[], { first, rest }: Indents, cut: Cut): Laid[] {
  const laid: Laid[] = [];
  let from = 0;
  words.forEach(({ comment }, at) => {
    if (comment === undefined && at < words.length - 1) return;
    const start = from === 0 ? first : rest;
    const lines = cut(words.slice(from, at + 1), start, rest).map(
      (line, index) => ' '.repeat(index === 0 ? start : rest) + line,
    );
    lines.forEach((code, index) =>
      laid.push(comment !== undefined && index === lines.length - 1 ? { code, comment } : { code }),
    );
    from = at + 1;
  });
  return laid;
}

function cutWell(words: readonly string[], { first, rest }: Indents, width: number): string[] {
  const count = words.length;
  const cost: number[] = Array.from({ length: count + 1 }, () => 0);
  const cuts = words.map((_, at) => (at === 0 ? 0 : cutCost(words, at)));
  const end: number[] = Array.from({ length: count + 1 }, () => count);
  for (let from = count - 1; from >= 0; from -= 1) {
    let best = Infinity;
    let used = (from === 0 ? first : rest) - 1;
    for (let to = from + 1; to <= count; to += 1) {
      used += 1 + (words[to - 1] ?? '').length;
      if (used > width && to > from + 1) break;
      const cutting = cuts[to] ?? 0;
      const total = LINE_COST + (used > width ? TOO_WIDE : 0) + cutting + (cost[to] ?? 0);
      if (total <= best) [best, end[from]] = [total, to];
    }
    cost[from] = best;
  }
  const lines: string[] = [];
  for (let from = 0; from < count; from = end[from] ?? count) lines.push(words.slice(from, end[from]).join(' '));
  return lines;
}
