/**
 * What the rules of this project write after what: how often a word follows the two words before it. The parser says
 * what may follow; this says what is likely, so that it stands on top of a list.
 */
import type { Stretch, Word } from '../../../grammar/index.ts';
import type { CompileMemory } from '../../memory.ts';
import type { State } from './state.ts';

export interface Habits {
  /** How likely a text is behind these words, between 0 and 1. */
  readonly likelihood: (before: readonly string[], text: string) => number;
  /** How likely a word of this token is behind these words, whichever word it is. */
  readonly ofToken: (before: readonly string[], token: string) => number;
  /** How a token of the language is written in this project, the most usual first. */
  readonly forms: (token: string) => readonly string[];
  /** What was written behind these words, the most usual first. */
  readonly followers: (before: readonly string[]) => readonly string[];
  /** The amounts, percentages or numbers that a sentence with these same words before it has, the most usual first. */
  readonly values: (words: readonly string[], token: string) => readonly string[];
  /** How likely a line at the margin begins so behind that line: with a heading, `>`, `|`, or as a `zin`. */
  readonly opening: (before: string, next: string) => number;
  /** `de` or `het`: what is written before a name, most of all before its first form that has an article at all. */
  readonly article: (...forms: readonly string[]) => 'de' | 'het';
}

/** Where nothing stands before: the beginning of a sentence. */
export const BEGIN = '^';

type Counts = Map<string, Map<string, number>>;

interface FileCounts {
  readonly text: string;
  readonly counts: Counts;
}

interface Book {
  readonly files: Map<string, FileCounts>;
  readonly total: Counts;
}

/** Belongs to the same editor as the memory, and lives as long. */
const books = new WeakMap<CompileMemory, Book>();

/** The habits of the project without those of one stretch: what stands at the cursor foretells itself. */
export function habitsOf(state: State, without: Stretch | undefined, file: string): Habits {
  const { total } = bookOf(state);
  const own: Counts = new Map();
  if (without) count(own, wordsIn(state.text(file), without), without.kind);
  const many = (context: string, word: string): number =>
    (total.get(context)?.get(word) ?? 0) - (own.get(context)?.get(word) ?? 0);
  const share = (context: string, word: string): number => {
    const all = many(context, ALL);
    return all > 0 ? Math.max(0, many(context, word)) / all : 0;
  };
  const likely = (before: readonly string[], word: string): number => {
    const [two, one, none] = contextsOf(before);
    return 0.6 * share(two, word) + 0.3 * share(one, word) + 0.1 * share(none, word);
  };
  const forms = new Map<string, readonly string[]>();
  return {
    likelihood: (before, text) => likely(before, unit(text)),
    ofToken: (before, token) => likely(before, TOKEN + token),
    forms: (token) => {
      const known = forms.get(token) ?? ordered(total.get(FORMS + token) ?? new Map<string, number>());
      forms.set(token, known);
      return known;
    },
    followers: (before) => {
      const [two, one] = contextsOf(before);
      return [
        ...new Set([two, one].flatMap((context) => ordered(total.get(context) ?? new Map<string, number>()))),
      ].filter((word) => many(one, word) > 0 && isWord(word));
    },
    values: (words, token) => {
      const key = valueKey(words, token);
      return ordered(total.get(key) ?? new Map<string, number>()).filter((value) => many(key, value) > 0);
    },
    opening: (before, next) => {
      const after = total.get(LINE + openingOf(before)) ?? new Map<string, number>();
      const all = [...after.values()].reduce((sum, times) => sum + times, 0);
      return all === 0 ? 0 : (after.get(next) ?? 0) / all;
    },
    article: (...forms) => {
      for (const form of forms) {
        const [common, neuter] = [many('de', unit(form)), many('het', unit(form))];
        if (common !== neuter) return neuter > common ? 'het' : 'de';
      }
      return 'de';
    },
  };
}

/** The words before a place, and the mark of its begin, as `Habits` counts them. */
export function unitsOf(text: string, words: readonly Word[], kind: Stretch['kind']): readonly string[] {
  return [`${BEGIN}${kind}`, ...words.map((word) => unitOf(text, word))];
}

const ALL = '*';
const TOKEN = '#';
const FORMS = '=';
const VALUES = '=€';
/** Tokens of which no two sentences need have the same. */
const VALUED = new Set(['Bedrag', 'Procent', 'Getal']);

/** A sentence up to its value: `de rendementsgrondslag van @ bedraagt`. */
const valueKey = (words: readonly string[], token: string): string => `${VALUES}${token} ${words.join(' ')}`;

/** The words before, two of them, one, and none. */
function contextsOf(before: readonly string[]): readonly [string, string, string] {
  const [first = '', second = ''] = before.length < 2 ? ['', before[0] ?? ''] : before.slice(-2);
  return [`${first}|${second}`, second, ''];
}

function ordered(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** No mark of ours, and no stand-in for an amount or a person. */
function isWord(word: string): boolean {
  return /^[a-zà-ÿ]/i.test(word);
}

function bookOf(state: State): Book {
  const book = bookIn(state.memory);
  for (const { file } of state.sources) countFile(state, book, file);
  const here = new Set(state.sources.map(({ file }) => file));
  for (const [file, { counts }] of book.files) {
    if (here.has(file)) continue;
    add(book.total, counts, -1);
    book.files.delete(file);
  }
  return book;
}

function bookIn(memory: CompileMemory): Book {
  let book = books.get(memory);
  if (!book) books.set(memory, (book = { files: new Map(), total: new Map() }));
  return book;
}

/** Counts a file at a time, so that the first completion need not count them all. */
export function* prepareHabits(state: State): Generator<void, void, undefined> {
  const book = bookIn(state.memory);
  for (const { file } of state.sources) {
    countFile(state, book, file);
    yield;
  }
}

/** What the file has is in the total, once. */
function countFile(state: State, { files, total }: Book, file: string): void {
  const text = state.text(file);
  const known = files.get(file);
  if (known?.text === text) return;
  if (known) add(total, known.counts, -1);
  const counts: Counts = new Map();
  for (const stretch of state.stretches(file)) {
    count(counts, wordsIn(text, stretch), stretch.kind);
    for (const { kind, token, span } of stretch.words)
      if (kind === 'date' && token !== undefined)
        raise(counts, FORMS + token, tidy(text.slice(span.start, span.end)), 1);
  }
  countOpenings(counts, text);
  add(total, counts, 1);
  files.set(file, { text, counts });
}

function add(total: Counts, counts: Counts, times: 1 | -1): void {
  for (const [context, words] of counts)
    for (const [word, number] of words) raise(total, context, word, times * number);
}

function raise(counts: Counts, context: string, word: string, by: number): void {
  let words = counts.get(context);
  if (!words) counts.set(context, (words = new Map<string, number>()));
  const next = (words.get(word) ?? 0) + by;
  if (next === 0) words.delete(word);
  else words.set(word, next);
}

interface CountedWord {
  readonly unit: string;
  readonly token: string;
  /** As it was written. */
  readonly written: string;
}

const COUNTED = new Set<Stretch['kind']>(['rule', 'given', 'expected', 'cell', 'declaration']);

function wordsIn(text: string, { kind, words }: Stretch): readonly CountedWord[] {
  if (!COUNTED.has(kind)) return [];
  return words.map((word) => ({
    unit: unitOf(text, word),
    token: word.token ?? word.kind,
    written: text.slice(word.span.start, word.span.end).replace(/\s+/g, ' '),
  }));
}

function count(counts: Counts, words: readonly CountedWord[], kind: Stretch['kind']): void {
  let before: readonly string[] = [`${BEGIN}${kind}`];
  for (const { unit: next, token, written } of words) {
    for (const context of contextsOf(before))
      for (const word of [next, TOKEN + token, ALL]) raise(counts, context, word, 1);
    if (/^[a-zà-ÿ]/.test(written)) raise(counts, FORMS + token, written, 1);
    if (VALUED.has(token)) raise(counts, valueKey(before, token), written, 1);
    // a sentence of a voorbeeld begins anew behind a full stop
    before = next === '.' ? [`${BEGIN}${kind}`] : [...before, next];
  }
}

const STAND_INS: Partial<Record<Word['kind'], string>> = {
  amount: '€',
  percentage: '%',
  number: '0',
  date: '0-0',
  person: '@',
  citation: '§',
  unknown: '?',
};

function unitOf(text: string, { kind, span }: Word): string {
  return STAND_INS[kind] ?? unit(text.slice(span.start, span.end));
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

const LINE = '\n';
const SENTENCE = 'zin';

/** What begins the lines at the margin, behind what: a heading, `>`, `|`, or a sentence. */
function countOpenings(counts: Counts, text: string): void {
  let before = '';
  for (const [line] of text.matchAll(/^[^\s/].*$/gm)) {
    const opening = openingOf(line);
    if (!(opening === before && /^[>|]$/.test(opening))) raise(counts, LINE + before, opening, 1);
    before = opening;
  }
}

function openingOf(line: string): string {
  if (line === '') return ''; // the begin of a file
  const word = /^(?:niet gecodeerd|geldig van|geldig tot|[a-z]+|[>|])/.exec(line)?.[0];
  return word ?? SENTENCE;
}

/** The begin of a sentence has a capital, and the same word elsewhere has none. */
function unit(text: string): string {
  const one = text.replace(/\s+/g, ' ');
  return one.charAt(0).toLowerCase() + one.slice(1);
}
