/**
 * What reading remembers between two states of the same files: a file that did not change is not cut again, names that
 * did not change make no new lexicon, and a sentence that only moved is not parsed again. The outcome is the same as
 * without it.
 */
import type * as Ast from './ast/index.ts';
import type { Difference, Searched } from './changed-names.ts';
import type { SyntaxFault } from './fault.ts';
import type { Piece, Setting } from './pieces.ts';
import { readInPlace, type Fragment, type Placed } from './fragments.ts';
import type { Lexicon } from './lexicon.ts';
import { LexiconMemory } from './lexicon-memory.ts';
import { moved, movedAlong } from './moved.ts';
import type { Part } from './parts.ts';
import { VALUE_SENTENCE } from './regeling-names.ts';
import type { Block } from './skeleton.ts';

/** A tree and the offset at which its text stood. */
interface Remembered {
  readonly tree: unknown;
  readonly start: number;
  /** Whoever asks for it moves it. */
  readonly fixed?: true;
}

/** What was read with one lexicon: sentences by their text. Two generations, so that what is gone is forgotten. */
interface Reading {
  young: Map<string, Remembered>;
  old: ReadonlyMap<string, Remembered>;
}

interface ReadPart {
  readonly part: Part;
  reading: Reading;
  readonly tree: unknown;
  readonly faults: readonly SyntaxFault[];
}

interface ReadFragment {
  reading: Reading;
  readonly amending: boolean;
  readonly pieces: readonly Piece[];
  readonly faults: readonly SyntaxFault[];
}

/** A file as it was cut. */
interface Cut {
  readonly text: string;
  readonly fragments: readonly Placed[];
  readonly parts: readonly Part[];
  readonly faults: readonly SyntaxFault[];
}

export class ReadingMemory {
  readonly #numbers = new Map<string, string>();
  #lastNumber = 0;
  readonly #cut = new Map<string, Cut>();

  readonly #fragments = new WeakMap<Fragment, ReadFragment>();

  readonly #files = new Map<string, { readonly trees: readonly unknown[]; readonly tree: Ast.SourceFile }>();

  readonly #read = new Map<string, ReadPart>();

  readonly #lexicons = new LexiconMemory();

  /** By heading: the names of a part, and of what they were put together. */
  readonly #lastNames = new Map<string, { readonly pieces: readonly string[]; readonly names: string }>();

  readonly #readings = new WeakMap<Lexicon, Reading>();

  /** What was read with the lexicons of the same regeling before it, the last one first; the lexicons are let go. */
  readonly #earlier = new WeakMap<Reading, readonly Earlier[]>();

  /** The lexicons of before, as far as nothing changed in them. */
  lexicons(
    parts: readonly Part[],
    build: (known: (abbreviation: string, from: readonly Part[]) => Lexicon | undefined) => Map<string, Lexicon>,
  ): Map<string, Lexicon> {
    const { lexicons, changed } = this.#lexicons.lexicons(parts, (part) => this.#namesOf(part), build);
    for (const { before, after, difference } of changed) {
      const reading = this.#readingWith(before);
      const earlier = [{ reading, difference }, ...(this.#earlier.get(reading) ?? [])];
      this.#earlier.set(this.#readingWith(after), earlier.slice(0, MOST_EARLIER));
      this.#earlier.delete(reading); // else every reading would hold the ones before it
    }
    return lexicons;
  }

  /** Everything in a part from which a name can come; the same text as before when it is the same. */
  #namesOf(part: Part): string {
    const known = names.get(part);
    if (known !== undefined) return known;
    const { file, header, amending, fragments } = part;
    const kind = `${file}|${header.name}|${header.abbreviation}|${amending ? 'wijziging' : ''}`;
    const pieces = fragments.map(({ fragment }) => namesIn(fragment)).filter((piece) => piece !== '');
    const last = this.#lastNames.get(kind);
    const made = last && areSame(last.pieces, pieces) ? last.names : `${kind}|${pieces.join('\n')}`;
    this.#lastNames.set(kind, { pieces, names: made });
    names.set(part, made);
    return made;
  }

  #readingWith(lexicon: Lexicon): Reading {
    const known = this.#readings.get(lexicon);
    if (known) return known;
    const made: Reading = { young: new Map(), old: new Map() };
    this.#readings.set(lexicon, made);
    return made;
  }

  /** Does this text read the same with the names of then and those of now? */
  #isSame(before: Reading, now: Reading, text: () => Searched): boolean {
    if (before === now) return true;
    const earlier = this.#earlier.get(now) ?? [];
    const at = earlier.findIndex(({ reading }) => reading === before);
    return at !== -1 && earlier.slice(0, at + 1).every(({ difference }) => !difference.touches(text()));
  }

  /** The tree of a part that is the same as before, with its faults; else it is read. */
  part<T>(key: string, part: Part, lexicon: Lexicon, faults: SyntaxFault[], read: (faults: SyntaxFault[]) => T): T {
    const known = this.#read.get(key);
    const reading = this.#readingWith(lexicon);
    if (known?.part === part && this.#isSame(known.reading, reading, () => searchedIn(part))) {
      if (known.reading !== reading) this.#follow(part, reading);
      known.reading = reading;
      faults.push(...known.faults);
      return known.tree as T;
    }
    const own: SyntaxFault[] = [];
    const tree = read(own);
    this.#read.set(key, { part, reading, tree, faults: own });
    faults.push(...own);
    return tree;
  }

  /** Its fragments read the same too. */
  #follow({ fragments }: Part, reading: Reading): void {
    for (const { fragment } of fragments) {
      const known = this.#fragments.get(fragment);
      if (known) known.reading = reading;
    }
  }

  /** The parts of a file; `cut` reads it when its text changed. */
  parts(file: string, text: string, faults: SyntaxFault[], cut: (before?: Cut) => Cut): readonly Part[] {
    const known = this.#cut.get(file);
    const now = known?.text === text ? known : cut(known);
    this.#cut.set(file, now);
    faults.push(...now.faults);
    return now.parts;
  }

  fragmentsOf(file: string): readonly Placed[] {
    return this.#cut.get(file)?.fragments ?? [];
  }

  /** The tree of a file: with the same text and the same trees in it, the same tree. */
  file(
    { file, text }: { readonly file: string; readonly text: string },
    trees: readonly (Ast.Regeling | Ast.Wijziging)[],
    make: () => Ast.SourceFile,
  ): Ast.SourceFile {
    const known = this.#files.get(file);
    if (known?.tree.text === text && areSame(known.trees, trees)) return known.tree;
    const tree = make();
    this.#files.set(file, { trees, tree });
    return tree;
  }

  /** What a fragment holds; one that is the same as before is moved at most. `read`: in its place. */
  pieces(
    placed: Placed,
    { lexicon, amending }: Setting,
    faults: SyntaxFault[],
    read: (fragment: Fragment, faults: SyntaxFault[]) => readonly Piece[],
  ): readonly Piece[] {
    const { fragment, by } = placed;
    const reading = this.#readingWith(lexicon);
    const known = this.#fragments.get(fragment);
    if (known?.amending === amending && this.#isSame(known.reading, reading, () => searched(fragment))) {
      known.reading = reading;
      if (by !== 0 && known.faults.length > 0) return read(readInPlace(placed), faults);
      faults.push(...known.faults);
      return piecesIn(placed, known.pieces);
    }
    const own: SyntaxFault[] = [];
    const pieces = read(fragment, own);
    this.#fragments.set(fragment, { reading, amending, pieces, faults: own });
    if (by !== 0 && own.length > 0) return read(readInPlace(placed), faults);
    faults.push(...own);
    return piecesIn(placed, pieces);
  }

  sentence(lexicon: Lexicon, key: string, start: number): unknown {
    const reading = this.#readingWith(lexicon);
    const known = find(reading, key) ?? this.#findEarlier(reading, key);
    if (!known) return undefined;
    if (known.start === start || known.fixed) {
      keep(reading, key, known);
      return known.tree;
    }
    const tree = moved(known.tree, start - known.start);
    keep(reading, key, { tree, start });
    return tree;
  }

  /** Read with names of before, none of those that changed since being in the text. */
  #findEarlier(now: Reading, key: string): Remembered | undefined {
    for (const { reading, difference } of this.#earlier.get(now) ?? []) {
      if (difference.touches({ text: key })) return undefined;
      const known = find(reading, key);
      if (known) return known;
    }
    return undefined;
  }

  /**
   * Names as part of a key: when they are long, a number that stands for them. Of a text over 16,383 characters the
   * engine takes the length alone to find it by, so that every sentence of a voorbeeld with a crowd would be looked for
   * among all others.
   */
  namesInKey(names: string): string {
    if (names.length <= LONGEST_IN_KEY) return names;
    const known = this.#numbers.get(names);
    if (known !== undefined) return known;
    if (this.#numbers.size >= MOST_NUMBERED) this.#numbers.clear(); // a number is never given twice
    this.#lastNumber += 1;
    const made = `#${this.#lastNumber}`;
    this.#numbers.set(names, made);
    return made;
  }

  remember(lexicon: Lexicon, key: string, start: number, tree: unknown): void {
    keep(this.#readingWith(lexicon), key, { tree, start });
  }

  /** Something that is not a tree: it is given back as it is, wherever the text stands. */
  rememberAsIs(lexicon: Lexicon, key: string, start: number, what: unknown): void {
    keep(this.#readingWith(lexicon), key, { tree: what, start, fixed: true });
  }
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function find({ young, old }: Reading, key: string): Remembered | undefined {
  return young.get(key) ?? old.get(key);
}

function keep(reading: Reading, key: string, remembered: Remembered): void {
  if (reading.young.size >= GENERATION) {
    reading.old = reading.young;
    reading.young = new Map();
  }
  reading.young.set(key, remembered);
}

/** Of before; a text in which the difference finds nothing reads the same with the names after it. */
interface Earlier {
  readonly reading: Reading;
  readonly difference: Difference;
}

/** Keys in one name, about. */
const MOST_EARLIER = 40;

/** In characters. */
const LONGEST_IN_KEY = 2_000;
const MOST_NUMBERED = 50;

/** As many sentences as a large law has; what was not asked for among the last so many is forgotten. */
const GENERATION = 10_000;

/** Headings under which no name is declared. */
const NAMELESS = new Set(['artikel', 'lid', 'onderdeel', 'onder', 'geldig', 'niet', 'voorbeeld', 'voorbeelden']);

const searchedParts = new WeakMap<Part, Searched>();

/** The text of a part, its heading included. */
function searchedIn(part: Part): Searched {
  const known = searchedParts.get(part);
  if (known) return known;
  const own = part.fragments.map(({ fragment }) => searched(fragment));
  const made = { text: own.map(({ text }) => text).join(''), small: own.map(({ small }) => small).join('') };
  searchedParts.set(part, made);
  return made;
}

const searchedFragments = new WeakMap<Fragment, Required<Searched>>();

function searched(fragment: Fragment): Required<Searched> {
  const known = searchedFragments.get(fragment);
  if (known) return known;
  const made = { text: fragment.masked, small: fragment.masked.toLowerCase() };
  searchedFragments.set(fragment, made);
  return made;
}

const movedPieces = new WeakMap<Placed, { readonly from: readonly Piece[]; readonly pieces: readonly Piece[] }>();

/** The pieces where the fragment stands now. */
function piecesIn(placed: Placed, from: readonly Piece[]): readonly Piece[] {
  if (placed.by === 0) return from;
  const known = movedPieces.get(placed);
  if (known?.from === from) return known.pieces;
  const pieces = from.map((piece): Piece =>
    piece.kind === 'item' ? { kind: 'item', item: moved(piece.item, placed.by) } : movedAlong(piece, placed.by),
  );
  movedPieces.set(placed, { from, pieces });
  return pieces;
}

const names = new WeakMap<Part, string>();

const namesInFragments = new WeakMap<Fragment, string>();

function namesIn(fragment: Fragment): string {
  const known = namesInFragments.get(fragment);
  if (known !== undefined) return known;
  const { masked, start, blocks, declared, head } = fragment;
  const written = ({ span }: Block): string => masked.slice(span.start - start, span.end - start);
  const pieces = blocks.map((block, index) => {
    if (block.kind === 'structure') return NAMELESS.has(block.keyword) || block === head?.block ? '' : written(block);
    if (block.kind === 'sentence')
      return declared.has(block) ? written(block) : (VALUE_SENTENCE.exec(written(block))?.[0] ?? '');
    const before = blocks[index - 1];
    return block.kind === 'table' && before?.kind === 'structure' && before.keyword === 'schijven'
      ? written(block)
      : '';
  });
  const made = pieces.filter((piece) => piece !== '').join('\n');
  namesInFragments.set(fragment, made);
  return made;
}
