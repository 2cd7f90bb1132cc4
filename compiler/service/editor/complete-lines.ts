/** What may stand in a heading behind its first word, and in the lines under it: words, dates, provisions, regelingen. */
import { isNumberedHeading, labelOf, levelOf, TYPE_NAMES } from '../../../grammar/index.ts';
import { citationsOfAll, wholeCitations } from './complete-citations.ts';
import { datesFrom } from './complete-dates.ts';
import { folded, goesOn } from './candidates.ts';
import { habitsOf } from './habits.ts';
import { labelsFor } from './labels.ts';
import { IN_COLUMNS, LINE_WORDS } from './line-words.ts';
import type { State } from './state.ts';
import type { Completion } from './types.ts';

/** The line up to the cursor, and where it stands. */
export interface OpenLine {
  readonly file: string;
  readonly lineStart: number;
  readonly offset: number;
}

/** What goes on with the words from `from` on. */
interface Wish extends OpenLine {
  readonly state: State;
  readonly from: number;
  readonly typed: string;
}

type Offer = Omit<Completion, 'replace' | 'rank'>;

/** Undefined where a sentence stands, or nothing of this kind. */
export function completeLine(state: State, line: OpenLine): readonly Completion[] | undefined {
  const text = state.text(line.file);
  const before = text.slice(line.lineStart, line.offset);
  const [, word, gap = '', rest = ''] = /^([a-z]+)(\s+)(.*)$/s.exec(before) ?? [];
  const wish = (from: number): Wish => ({ ...line, state, from, typed: folded(text.slice(from, line.offset)) });
  if (word !== undefined) return behindHeading(word, rest, wish(line.lineStart + word.length + gap.length));
  if (!/^\s/.test(before)) return undefined;
  const heading = headingAbove(text, line.lineStart);
  const words = heading && wordsUnder(heading.keyword);
  if (!words) return underSentence(text, before, line, wish);
  const start = line.offset - before.trimStart().length;
  const code = before.trimStart();
  if (heading.keyword === 'gebruikt') return namedRegelingen(wish(start));
  const opened = words.find((each) => code.startsWith(`${each.word} `));
  if (opened) {
    const value = code.slice(opened.word.length);
    return behindWord(opened.word, heading.keyword, wish(line.offset - value.trimStart().length));
  }
  if (heading.keyword.includes('voorbeeld') && inBody(text, heading.start, line.lineStart))
    return wordsHere(heading, wish(start), true);
  return wordsHere(heading, wish(start), false);
}

interface Heading {
  readonly keyword: string;
  readonly start: number;
}

/** The line at the margin above, when it is a heading. */
function headingAbove(text: string, lineStart: number): Heading | undefined {
  for (let end = lineStart - 1; end >= 0;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (/^\S/.test(line) && !line.startsWith('//')) {
      const keyword = /^[a-z]+/.exec(line)?.[0];
      return keyword === undefined ? undefined : { keyword, start };
    }
    end = start - 1;
  }
  return undefined;
}

const wordsUnder = (keyword: string): (typeof LINE_WORDS)[string] | undefined =>
  LINE_WORDS[keyword === 'voorbeelden' ? 'voorbeeld' : keyword];

/** `gegeven` or `verwacht` stands above: sentences follow. */
function inBody(text: string, start: number, end: number): boolean {
  return /\n\s+(?:gegeven|verwacht)\s*(?:\n|$)/.test(text.slice(start, end));
}

/** The words that may open this line; in a voorbeeld beside its sentences, which come of another place. */
function wordsHere({ keyword, start }: Heading, wish: Wish, inSentences: boolean): readonly Completion[] | undefined {
  const { state, file, lineStart, typed } = wish;
  const written = state.text(file).slice(start, lineStart);
  const column = state.text(file).slice(lineStart, wish.from).length;
  if (inSentences && (column > 2 || !/[.]\s*$|gegeven\s*$/.test(written))) return undefined;
  const has = (word: string): boolean => new RegExp(`\\n\\s+${word}(?=\\s)`).test(written);
  const left = (wordsUnder(keyword) ?? []).filter(({ word }) => !has(word) && (!inSentences || word === 'verwacht'));
  const offered = left.map(({ word, insert, documentation }): Offer => ({
    label: word,
    kind: 'kop',
    ...(insert === undefined
      ? {
          insert: IN_COLUMNS.has(keyword)
            ? `${word.padEnd(11)} `
            : word === 'verwerkt in de regels'
              ? word
              : `${word} `,
        }
      : { insert, snippet: true }),
    documentation,
  }));
  return placed(
    offered.filter(({ label }) => typed === '' || goesOn(label, typed)),
    wish,
  );
}

/** Under a sentence that has ended an uitleg may come. */
function underSentence(
  text: string,
  before: string,
  { lineStart, offset }: OpenLine,
  wish: (from: number) => Wish,
): readonly Completion[] | undefined {
  const above = text.slice(0, lineStart).trimEnd();
  const blank = /\n\s*\n$/.test(text.slice(above.length, lineStart));
  const typed = before.trimStart();
  if (blank || !/[.|]$/.test(above) || !'uitleg: '.startsWith(typed)) return undefined;
  const offer: Offer = {
    label: 'uitleg:',
    kind: 'kop',
    insert: 'uitleg: ',
    documentation: 'Waarom de regel zo is gemaakt; elke keuze die de tekst openlaat.',
  };
  return placed([offer], wish(offset - typed.length));
}

/** Behind the first word of a heading. */
function behindHeading(keyword: string, rest: string, wish: Wish): readonly Completion[] | undefined {
  const { state, file, lineStart } = wish;
  if (isNumberedHeading(keyword))
    return /\s/.test(rest)
      ? titles(keyword, rest, wish)
      : texts(labelsFor(state.text(file).slice(0, lineStart), keyword), wish, 'kop');
  switch (keyword) {
    case 'geldig':
      return period(rest, wish);
    case 'niet':
      return texts(['gecodeerd: '], wish);
    case 'oordeel':
      return rest.startsWith('of ') ? [] : texts(['of '], wish);
    case 'gebruikt':
      return namedRegelingen(wish);
    case 'parameter':
    case 'tabel':
      return rest.includes(':') ? types({ ...wish, ...behindLast(wish, /:\s*/g) }) : [];
    default:
      return undefined;
  }
}

/** Behind the number of a heading: the title that it has elsewhere, in another version or in the text that an act changes. */
function titles(keyword: string, rest: string, wish: Wish): readonly Completion[] {
  const { state, file, lineStart } = wish;
  const [number = '', label = ''] = /^(\S+)\s+/.exec(rest) ?? [];
  const regeling = regelingOf(state, file, lineStart);
  const found = state.compiled.resolved.places.flatMap(({ regeling: home, section }) =>
    home === regeling && section?.level === levelOf(keyword) && section.label === labelOf(keyword, label)
      ? [section.title ?? '']
      : [],
  );
  const others = [...new Set(found)].filter((title) => title !== '' && title !== rest.slice(number.length).trim());
  return texts(others, moved(wish, number.length), 'kop');
}

/** From behind the last of these marks on. */
function behindLast({ state, file, from, offset }: Wish, mark: RegExp): Pick<Wish, 'from' | 'typed'> {
  const rest = state.text(file).slice(from, offset);
  const last = [...rest.matchAll(mark)].at(-1);
  const start = last ? from + last.index + last[0].length : from;
  return { from: start, typed: folded(state.text(file).slice(start, offset)) };
}

/** `geldig van D tot D` */
function period(rest: string, wish: Wish): readonly Completion[] {
  const first = /^van\s+\d+\s+[a-z]+\s+\d{4}\s+(?=(?:t(?:o(?:t(?:\s+en?)?)?)?)?$)/.exec(rest)?.[0];
  if (first !== undefined) return texts(['tot ', 'tot en met '], moved(wish, first.length));
  const opened = /^(?:van\s+\d+\s+[a-z]+\s+\d{4}\s+)?(?:van|tot\s+en\s+met|tot)\s+(?=\d|$)/.exec(rest)?.[0];
  if (opened === undefined) return texts(['van ', 'tot ', 'tot en met '], wish);
  return [...dates(moved(wish, opened.length)), ...(opened === 'tot ' ? texts(['tot en met '], wish) : [])];
}

function moved(wish: Wish, by: number): Wish {
  const from = wish.from + by;
  return { ...wish, from, typed: folded(wish.state.text(wish.file).slice(from, wish.offset)) };
}

const DATED = /^(?:treedt in werking|werkt terug|bekendgemaakt|uitgesproken|zoals bekend|met ingang)/;

/** The value of a word under a heading. */
function behindWord(word: string, keyword: string, wish: Wish): readonly Completion[] | undefined {
  const { state, file, lineStart } = wish;
  if (DATED.test(word)) return dates(wish);
  switch (word) {
    case 'grondslag': {
      const replaced = { ...wish, ...behindLast(wish, /;\s*|\s(?:en|of)\s+/g) };
      const { from: start, offset: end } = replaced;
      const regeling = regelingOf(state, file, lineStart);
      const cited =
        keyword === 'regeling'
          ? citationsOfAll(state, { start, end }, regeling)
          : wholeCitations({ state, regeling: regeling ?? '', replace: { start, end } });
      return cited.filter(({ label }) => replaced.typed === '' || goesOn(label, replaced.typed));
    }
    case 'wijzigt':
      return regelingen(wish, (_, short) => short);
    case 'motivering':
      return texts(['verplicht'], wish);
    case 'geldig':
      return period(state.text(file).slice(wish.from, wish.offset), wish);
    case 'soort':
    case 'bron':
    case 'door':
    case 'binnen':
    case 'werkt door':
    case 'met inachtneming van':
      return asUsual(texts(valuesOf(state, word, file), wish));
    default:
      return [];
  }
}

/** What is written otherwise than before may still be foreseen word by word. */
const asUsual = (found: readonly Completion[]): readonly Completion[] | undefined =>
  found.length > 0 ? found : undefined;

function regelingOf(state: State, file: string, lineStart: number): string | undefined {
  return state.stretches(file).findLast(({ span, regeling }) => span.start < lineStart && regeling !== undefined)
    ?.regeling;
}

/** What this project has behind this word, in this file first, the most usual first. */
function valuesOf(state: State, word: string, file: string): readonly string[] {
  const pattern = new RegExp(`\\n +${word} +([^\\n]+)`, 'g');
  const counts = new Map<string, number>();
  for (const source of state.sources) {
    for (const [, value = ''] of source.text.matchAll(pattern))
      counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + (source.file === file ? 1000 : 1));
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([value]) => value)
    .slice(0, 40);
}

const namedRegelingen = (wish: Wish): readonly Completion[] =>
  regelingen({ ...wish, ...behindLast(wish, /[;,]\s*/g) }, (name, short) => `${name} (${short})`);

function regelingen(wish: Wish, named: (name: string, short: string) => string): readonly Completion[] {
  const { state, file, lineStart } = wish;
  const text = state.text(file);
  const own = regelingOf(state, file, lineStart);
  const line = text.slice(lineStart, wish.from);
  const offered = state.compiled.program.regelingen
    .filter(({ id, name }) => (id !== own || /^\s/.test(line)) && !line.includes(name))
    .map(({ id, name }): Offer => ({
      label: named(name, id),
      kind: 'regeling',
      insert: named(name, id),
      detail: name,
    }));
  return placed(
    offered.filter(({ label }) => wish.typed === '' || goesOn(label, wish.typed)),
    wish,
  );
}

function types(wish: Wish): readonly Completion[] {
  const { state, typed } = wish;
  const counts = new Map<string, number>(TYPE_NAMES.map((name) => [name, 0]));
  for (const { text } of state.sources)
    for (const [, type = ''] of text.matchAll(/\n(?:parameter|tabel) [^\n:]*: *([a-z ]+)/g))
      counts.set(type.trim(), (counts.get(type.trim()) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1]).map(([type]) => type);
  return placed(
    usual
      .filter((type) => typed === '' || goesOn(type, typed))
      .map((insert): Offer => ({ label: insert, kind: 'woord', insert })),
    wish,
  );
}

function dates(wish: Wish): readonly Completion[] {
  const { state, file, typed } = wish;
  return texts(datesFrom(habitsOf(state, undefined, file), state.text(file), typed), wish);
}

function texts(inserts: readonly string[], wish: Wish, kind: Completion['kind'] = 'woord'): readonly Completion[] {
  const { typed } = wish;
  const fitting = inserts.filter((insert) => typed === '' || goesOn(insert, typed));
  return placed(
    fitting.map((insert): Offer => ({ label: insert.trim(), kind, insert })),
    wish,
  );
}

function placed(offered: readonly Offer[], { from, offset }: Wish): readonly Completion[] {
  return offered.map((each, rank) => ({ ...each, replace: { start: from, end: offset }, rank }));
}
