/** Places in a regeling as a statute writes them: `artikel 3, tweede lid, onderdelen f en g`, `lid 3`, `onderdeel a`. */
import type { Path } from './ast/index.ts';
import { ORDINALS } from './literals.ts';

/** Words of a sentence, and how far they have been read. */
export interface Cursor {
  readonly words: readonly string[];
  at: number;
}

export const word = (cursor: Cursor, ahead = 0): string => cursor.words[cursor.at + ahead]?.toLowerCase() ?? '';

/** Goes past these words if they stand here. */
export function take(cursor: Cursor, ...wanted: readonly string[]): boolean {
  if (!wanted.every((one, ahead) => word(cursor, ahead) === one)) return false;
  cursor.at += wanted.length;
  return true;
}

/** Words, quotations and signs; a full stop inside an article number belongs to it. */
export function wordsOfFormula(text: string): readonly string[] {
  const plain = text.replace(/\s+/g, ' ');
  return plain.match(/["“„][^"“”„]*["“”]|\d+[a-z]*(?:[.:]\d+[a-z]*)*[°º]?|[^\s,:;.()"“”„]+|[,:;.()]/g) ?? [];
}

/**
 * The places that stand here, seen from `base` when they do not begin with an artikel; a list gives several, all on one
 * level. Undefined when no place stands here.
 */
export function readPaths(cursor: Cursor, base: Path = []): readonly Path[] | undefined {
  const start = cursor.at;
  const first = step(cursor);
  if (!first) return undefined;
  const above = first.level === 'artikel' ? [] : levelled(base, first.level);
  let found: readonly Path[] = first.labels.map((label) => [...above, label]);
  let level = first.level;
  for (;;) {
    const before = cursor.at;
    const comma = take(cursor, ',');
    const van = !comma && level !== 'artikel' && take(cursor, 'van');
    const next = step(cursor);
    if (next && van && next.level === 'artikel')
      return found.flatMap((path) => next.labels.map((label) => [label, ...path.slice(above.length)]));
    if (!next || van || !isLower(next.level, level) || found.length > 1) {
      cursor.at = before;
      return first.level === 'artikel' || above.length > 0 ? found : back(cursor, start);
    }
    const upper = found[0] ?? [];
    found = next.labels.map((label) => [...upper, label]);
    level = next.level;
  }
}

export type Level = 'artikel' | 'lid' | 'onderdeel' | 'onder';

const LEVELS: readonly Level[] = ['artikel', 'lid', 'onderdeel', 'onder'];

const isLower = (level: Level, than: Level): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(than);

/** What a label is: '3' of an artikel or lid, 'a' of an onderdeel, '1°' of what stands under it. */
export function levelOfLabel(path: Path): Level {
  const label = path.at(-1) ?? '';
  if (path.length === 1) return 'artikel';
  if (label.endsWith('°')) return 'onder';
  return /^\d/.test(label) ? 'lid' : 'onderdeel';
}

/** As much of the base as stands above the level. */
function levelled(base: Path, level: Level): Path {
  return base.filter((_, at) => isLower(level, levelOfLabel(base.slice(0, at + 1))));
}

interface Step {
  readonly level: Level;
  readonly labels: readonly string[];
}

/** One level: `artikel 3`, `het tweede lid`, `lid 2`, `de onderdelen f en g`, `onder 1°`. */
function step(cursor: Cursor): Step | undefined {
  const start = cursor.at;
  if (!take(cursor, 'het')) take(cursor, 'de');
  const found = stepWithoutArticle(cursor);
  if (!found) cursor.at = start;
  return found;
}

function stepWithoutArticle(cursor: Cursor): Step | undefined {
  const kinds: readonly (readonly [RegExp, Level, RegExp])[] = [
    [/^(?:artikel|artikelen)$/, 'artikel', /^\d+[a-z]*(?:[.:]\d+[a-z]*)?$/],
    [/^(?:lid|leden)$/, 'lid', /^\d+[a-z]?$/],
    [/^(?:onderdeel|onderdelen)$/, 'onderdeel', /^[a-z]{1,2}$/],
    [/^onder$/, 'onder', /^\d+[°º]$/],
  ];
  for (const [name, level, label] of kinds) {
    if (!name.test(word(cursor)) || !label.test(word(cursor, 1))) continue;
    cursor.at += 1;
    const labels = list(cursor, (text) => (label.test(text) ? text.replace('º', '°') : undefined));
    return { level, labels };
  }
  const labels = list(cursor, ordinal);
  return labels.length > 0 && take(cursor, 'lid') ? { level: 'lid', labels } : undefined;
}

function ordinal(text: string): string | undefined {
  const at = ORDINALS.indexOf(text);
  return at === -1 ? undefined : String(at + 1);
}

/** `f`, `f en g`, `zevende, achtste en negende`, `zevende tot en met negende`. */
function list(cursor: Cursor, labelOf: (text: string) => string | undefined): readonly string[] {
  const labels: string[] = [];
  const first = labelOf(word(cursor));
  if (first === undefined) return labels;
  cursor.at += 1;
  labels.push(first);
  for (;;) {
    const before = cursor.at;
    const range = take(cursor, 'tot', 'en', 'met');
    if (!range && !take(cursor, 'en') && !take(cursor, ',')) return labels;
    const next = labelOf(word(cursor));
    if (next === undefined) {
      cursor.at = before;
      return labels;
    }
    cursor.at += 1;
    labels.push(...(range ? between(labels.at(-1) ?? '', next) : [next]));
  }
}

function between(from: string, to: string): readonly string[] {
  if (/^\d+$/.test(from) && /^\d+$/.test(to))
    return Array.from({ length: Math.max(0, Number(to) - Number(from)) }, (_, at) => String(Number(from) + at + 1));
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => String.fromCharCode(first + at + 1));
}

function back(cursor: Cursor, to: number): undefined {
  cursor.at = to;
  return undefined;
}
