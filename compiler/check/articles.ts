/**
 * `de` or `het` before a name, and `die` or `dat` behind it, other than its declaration says. Where that gives no gender,
 * only a text that itself writes both is told. Statute text, prose and remarks are never judged.
 */
import { differenceOf, type Difference, type Lexicon, type ParseResult } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic, type Place } from '../diagnostics/index.ts';
import { blocksOf, type Block, type PlacedBlock } from './article-blocks.ts';

type Gender = 'de' | 'het';
type Searched = Parameters<Difference['touches']>[0];

/** A word that shows the gender of the name beside it. */
interface Mention {
  /** The name in small letters, as it is written: a plural is a name of its own. */
  readonly name: string;
  readonly gender: Gender;
  /** Of the word, from the begin of its block. */
  readonly start: number;
  readonly word: string;
  readonly declares: boolean;
}

/** A mention, and where its block begins. */
interface Placed {
  readonly mention: Mention;
  readonly at: number;
}

interface InFile {
  readonly text: string;
  readonly searched: Searched;
  readonly lexicons: readonly Lexicon[];
  readonly blocks: readonly PlacedBlock[];
  readonly found: ReadonlyMap<Block, Found>;
  readonly declarations: readonly Placed[];
  readonly uses: ReadonlyMap<string, Uses>;
}

/** What was found in a block: under the heading of which regeling of the file, and whether among declarations. */
interface Found {
  readonly inside: number;
  readonly declaring: boolean;
  readonly mentions: readonly Mention[];
}

/** Where a name is used, by the gender that the word beside it shows. */
type Uses = Readonly<Record<Gender, Placed[]>>;

/** By file: what stood in each block, and with which names it was read. */
export class ArticleMemory {
  files: ReadonlyMap<string, InFile> = new Map();
}

export function checkArticles({ files, lexicons }: ParseResult, memory: ArticleMemory): Diagnostic[] {
  const now = new Map<string, InFile>();
  const changes = new LexiconChanges();
  for (const { file, text, regelingen, wijzigingen } of files) {
    const stretches = [
      ...regelingen.map(({ span, abbreviation }) => ({ span, lexicon: lexicons.get(abbreviation) })),
      ...wijzigingen.map(({ span, target }) => ({ span, lexicon: lexicons.get(target) })),
    ].flatMap(({ span, lexicon }) => (lexicon ? [{ start: span.start, lexicon }] : []));
    stretches.sort((a, b) => a.start - b.start);
    now.set(file, read(text, stretches, memory.files.get(file), changes));
  }
  memory.files = now;
  const declared = declaredIn(now);
  return [...now].flatMap(([file, { uses }]) => judged(file, uses, declared));
}

interface Stretch {
  readonly start: number;
  readonly lexicon: Lexicon;
}

/** What changed between the lexicons of two states; many files are read with the same. */
class LexiconChanges {
  readonly #found = new Map<Lexicon, Map<Lexicon, Change>>();

  between(before: Lexicon | undefined, after: Lexicon): Change {
    if (before === after) return 'none';
    if (before === undefined) return undefined;
    const found = this.#found.get(before) ?? new Map<Lexicon, Change>();
    this.#found.set(before, found);
    if (!found.has(after)) found.set(after, differenceOf(before, after));
    return found.get(after);
  }
}

type Change = Difference | 'none' | undefined;

/** Whether a text reads the same after the change. */
function readsTheSame(change: Change, searched: Searched): boolean {
  return change === 'none' || (change !== undefined && !change.touches(searched));
}

function read(
  text: string,
  stretches: readonly Stretch[],
  before: InFile | undefined,
  changes: LexiconChanges,
): InFile {
  const lexicons = stretches.map(({ lexicon }) => lexicon);
  const known = before?.lexicons.length === lexicons.length ? before : undefined;
  const changed = lexicons.map((lexicon, at) => changes.between(known?.lexicons[at], lexicon));
  if (known?.text === text && changed.every((change) => readsTheSame(change, known.searched)))
    return { ...known, lexicons };
  const blocks = blocksOf(text, before);
  const found = new Map<Block, Found>();
  const declarations: Placed[] = [];
  const uses = new Map<string, Uses>();
  let [inside, declaring] = [-1, false];
  for (const { block, at } of blocks) {
    while (at >= (stretches[inside + 1]?.start ?? Infinity)) inside += 1;
    const lexicon = stretches[inside]?.lexicon;
    if (block.opens !== undefined) declaring = block.opens === 'gegevens';
    if (lexicon === undefined || !block.mayJudge) continue;
    const earlier = known?.found.get(block);
    const isStill = earlier?.inside === inside && earlier.declaring === declaring;
    const kept = isStill && readsTheSame(changed[inside], block) ? earlier : undefined;
    const mentions = kept?.mentions ?? (declaring ? declarationsIn(block.text) : mentionsIn(block.text, lexicon));
    found.set(block, kept ?? { inside, declaring, mentions });
    for (const mention of mentions) {
      const placed = { mention, at };
      const { name, gender, declares } = mention;
      const all = uses.get(name) ?? { de: [], het: [] };
      if (!declares) uses.set(name, all);
      (declares ? declarations : all[gender]).push(placed);
    }
  }
  return { text, searched: searchable(text), lexicons, blocks, found, declarations, uses };
}

/** Most texts are never looked through. */
function searchable(text: string): Searched {
  let small: string | undefined;
  return {
    text,
    get small() {
      return (small ??= text.toLowerCase());
    },
  };
}

/** Prose, blanked out: remarks, an uitleg, quotations, and what stands above `gegeven`. */
function withoutProse(block: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return block
    .replace(/(?<!\S)\/\/[^\n]*/g, blank)
    .replace(/["“„][^"“”„]*["“”]/g, blank)
    .replace(/\n\s+uitleg:[^]*$/, blank)
    .replace(/^voorbeeld[^]*?(?=\n\s+(?:gegeven|verwacht)\s*(?:\n|$)|$(?![^]))/, blank);
}

/** `het jaarbedrag: bedrag`, `De aanvrager is een persoon.` */
function declarationsIn(block: string): readonly Mention[] {
  const text = withoutProse(block);
  const role = /^(De|Het)\s+(\S.*?)\s+is\s+een\s+(?:persoon|kalenderjaar)\.\s*$/s.exec(text);
  const items = role ? [role] : [...text.matchAll(/(?<=[:;]\s+)(de|het)\s+([^:;]+?)(?=\s*:)/g)];
  return items.map(({ index, 1: word = '', 2: name = '' }): Mention => ({
    name: folded(name),
    gender: genderOf(word),
    start: index,
    word,
    declares: true,
  }));
}

/** Words that agree with the name behind them. */
const BEFORE = /(?<![\p{L}\d'-])(de|het|een|geen|iedere|ieder|elke|elk)\s+(?=[\p{L}\d])/giu;
/** Behind one of these, `die` may go on with an earlier noun: `de toeslag van een kind die …`. */
const AFTER_PREPOSITION = /(?:^|\s)(?:van|voor|in|op|bij|met|over|aan|uit|tot|onder|door)\s+$/i;

function mentionsIn(block: string, lexicon: Lexicon): readonly Mention[] {
  const text = withoutProse(block);
  return [...text.matchAll(BEFORE)].flatMap(({ index, 0: whole, 1: word = '' }): Mention[] => {
    const start = index + whole.length;
    const match = lexicon.longestAt(text, start);
    if (!match || (match.entry.category !== 'name' && match.entry.category !== 'noun')) return [];
    const name = folded(text.slice(start, match.end));
    const made = (own: string, at: number): Mention => ({
      name,
      gender: genderOf(own),
      start: at,
      word: own,
      declares: false,
    });
    if (!/^(?:een|geen)$/i.test(word)) return [made(word, index)];
    const behind = /^\s+(die|dat)(?=\s)/.exec(text.slice(match.end, match.end + 60));
    // `dat` behind a name may begin what somebody says or knows; `die` cannot
    if (!behind || AFTER_PREPOSITION.test(text.slice(Math.max(0, index - 12), index))) return [];
    return [made(behind[1] ?? '', match.end + behind[0].length - 3)];
  });
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const genderOf = (word: string): Gender => (/^(?:het|dat|ieder|elk)$/i.test(word) ? 'het' : 'de');

interface Declared {
  readonly gender: Gender;
  readonly place: Place;
}

/** What the declarations say; nothing of a name that two of them give another gender. */
function declaredIn(files: ReadonlyMap<string, InFile>): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  const unsure = new Set<string>();
  for (const [file, { declarations }] of files) {
    for (const { mention, at } of declarations) {
      const { name, gender } = mention;
      if (found.has(name) && found.get(name)?.gender !== gender) unsure.add(name);
      found.set(name, { gender, place: { file, span: spanOf(mention, at) } });
    }
  }
  for (const name of unsure) found.delete(name);
  return found;
}

function spanOf({ start, word }: Mention, at: number): Place['span'] {
  return { start: at + start, end: at + start + word.length };
}

function judged(
  file: string,
  uses: ReadonlyMap<string, Uses>,
  declared: ReadonlyMap<string, Declared>,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [name, { de, het }] of uses) {
    const told = declared.get(name);
    if (!told && (de.length === 0 || het.length === 0)) continue;
    const right = told?.gender ?? usualOf(de, het);
    const [wrong, [model]] = right === 'het' ? [de, het] : [het, de];
    const second = told?.place ?? (model && { file, span: spanOf(model.mention, model.at) });
    for (const { mention, at } of wrong) {
      const { word } = mention;
      const holes = { naam: name, staat: word, hoort: agreeing(word, right), omschreven: told !== undefined };
      found.push(diagnostic('lidwoord-afwijkend', { file, span: spanOf(mention, at) }, holes, second));
    }
  }
  return found;
}

/** Of a name that a text writes with both: the one that is written most, or else first. */
function usualOf(de: readonly Placed[], het: readonly Placed[]): Gender {
  if (de.length !== het.length) return het.length > de.length ? 'het' : 'de';
  const offsetOf = (all: readonly Placed[]): number => (all[0]?.at ?? 0) + (all[0]?.mention.start ?? 0);
  return offsetOf(het) < offsetOf(de) ? 'het' : 'de';
}

const AGREEING: Readonly<Record<string, readonly [de: string, het: string]>> = {
  de: ['de', 'het'],
  het: ['de', 'het'],
  die: ['die', 'dat'],
  dat: ['die', 'dat'],
  iedere: ['iedere', 'ieder'],
  ieder: ['iedere', 'ieder'],
  elke: ['elke', 'elk'],
  elk: ['elke', 'elk'],
};

/** The same word for a name of this gender, with a capital where that stood. */
function agreeing(word: string, gender: Gender): string {
  const [de, het] = AGREEING[word.toLowerCase()] ?? ['de', 'het'];
  const right = gender === 'het' ? het : de;
  return /^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
