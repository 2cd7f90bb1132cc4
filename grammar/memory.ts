/**
 * What reading remembers between two states of the same files: a file that did not change is not cut again, names that
 * did not change make no new lexicon, and a sentence that only moved is not parsed again. The outcome is the same as
 * without it.
 */
import { differenceOf } from './changed-names.ts';
import type { SyntaxFault } from './fault.ts';
import type { Lexicon } from './lexicon.ts';
import { moved } from './moved.ts';
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
  generation: number;
}

interface ReadPart {
  readonly part: Part;
  reading: Reading;
  readonly tree: unknown;
  readonly faults: readonly SyntaxFault[];
}

export class ReadingMemory {
  /** By file: its text, cut. */
  readonly cut = new Map<string, { readonly text: string; readonly parts: Part[]; readonly faults: SyntaxFault[] }>();

  readonly #read = new Map<string, ReadPart>();

  #names: readonly string[] = [];

  /** By abbreviation: what its lexicon was made of. */
  readonly #madeOf = new Map<string, readonly string[]>();

  #lexicons: Map<string, Lexicon> | undefined;

  readonly #readings = new WeakMap<Lexicon, Reading>();

  /** What was read with the lexicons of the same regeling before it, the last one first; the lexicons are let go. */
  readonly #earlier = new WeakMap<Reading, readonly Earlier[]>();

  #reads = 0;

  /** The lexicons of before, as far as nothing changed in them. */
  lexicons(
    parts: readonly Part[],
    build: (known: (abbreviation: string, from: readonly Part[]) => Lexicon | undefined) => Map<string, Lexicon>,
  ): Map<string, Lexicon> {
    const names = parts.map(namesOf);
    const known = this.#lexicons;
    if (known && names.length === this.#names.length && names.every((name, at) => name === this.#names[at]))
      return known;
    const laws = parts.map(({ header }) => `${header.abbreviation} ${header.name}`).join('\n');
    const made = build((abbreviation, from) => {
      const of = [laws, ...from.map(namesOf)];
      const before = this.#madeOf.get(abbreviation);
      this.#madeOf.set(abbreviation, of);
      const isStill = before?.length === of.length && before.every((names, at) => names === of[at]);
      return isStill ? known?.get(abbreviation) : undefined;
    });
    for (const [abbreviation, lexicon] of made) {
      const before = known?.get(abbreviation);
      if (before === lexicon) continue;
      const difference = before && differenceOf(before, lexicon);
      if (!before || difference === undefined) continue;
      if (difference === 'none') made.set(abbreviation, before);
      else {
        const reading = this.#readingWith(before);
        const earlier = [{ reading, difference }, ...(this.#earlier.get(reading) ?? [])];
        this.#earlier.set(this.#readingWith(lexicon), earlier.slice(0, MOST_EARLIER));
        this.#earlier.delete(reading); // else every reading would hold the ones before it
      }
    }
    this.#lexicons = made;
    this.#names = names;
    return made;
  }

  #readingWith(lexicon: Lexicon): Reading {
    const known = this.#readings.get(lexicon);
    const generation = Math.floor(this.#reads / GENERATION);
    if (known) {
      if (known.generation !== generation) {
        known.old = known.young;
        known.young = new Map();
        known.generation = generation;
      }
      return known;
    }
    const made: Reading = { young: new Map(), old: new Map(), generation };
    this.#readings.set(lexicon, made);
    return made;
  }

  /** Does this text read the same with the names of then and those of now? */
  #isSame(before: Reading, now: Reading, text: () => string): boolean {
    if (before === now) return true;
    const earlier = this.#earlier.get(now) ?? [];
    const at = earlier.findIndex(({ reading }) => reading === before);
    return at !== -1 && earlier.slice(0, at + 1).every(({ difference }) => !difference.test(text()));
  }

  /** The tree of a part that is the same as before, with its faults; else it is read. */
  part<T>(key: string, part: Part, lexicon: Lexicon, faults: SyntaxFault[], read: (faults: SyntaxFault[]) => T): T {
    const known = this.#read.get(key);
    const reading = this.#readingWith(lexicon);
    if (known?.part === part && this.#isSame(known.reading, reading, () => textOf(part))) {
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

  /** Before a new reading. */
  begin(): void {
    this.#reads += 1;
  }

  sentence(lexicon: Lexicon, key: string, start: number): unknown {
    const reading = this.#readingWith(lexicon);
    const known = find(reading, key) ?? this.#findEarlier(reading, key);
    if (!known) return undefined;
    if (known.start === start || known.fixed) {
      reading.young.set(key, known);
      return known.tree;
    }
    const tree = moved(known.tree, start - known.start);
    reading.young.set(key, { tree, start });
    return tree;
  }

  /** Read with names of before, none of those that changed since being in the text. */
  #findEarlier(now: Reading, key: string): Remembered | undefined {
    for (const { reading, difference } of this.#earlier.get(now) ?? []) {
      if (difference.test(key)) return undefined;
      const known = find(reading, key);
      if (known) return known;
    }
    return undefined;
  }

  remember(lexicon: Lexicon, key: string, start: number, tree: unknown): void {
    this.#readingWith(lexicon).young.set(key, { tree, start });
  }

  /** Something that is not a tree: it is given back as it is, wherever the text stands. */
  rememberAsIs(lexicon: Lexicon, key: string, start: number, what: unknown): void {
    this.#readingWith(lexicon).young.set(key, { tree: what, start, fixed: true });
  }
}

function find({ young, old }: Reading, key: string): Remembered | undefined {
  return young.get(key) ?? old.get(key);
}

/** Of before; a text in which the difference finds nothing reads the same with the names after it. */
interface Earlier {
  readonly reading: Reading;
  readonly difference: RegExp;
}

/** Keys in one name, about. */
const MOST_EARLIER = 40;

/** Readings after which what was not seen twice is forgotten. */
const GENERATION = 200;

/** Headings under which no name is declared. */
const NAMELESS = new Set(['artikel', 'lid', 'onderdeel', 'onder', 'geldig', 'niet', 'voorbeeld', 'voorbeelden']);

const texts = new WeakMap<Part, string>();

/** The text of a part, its heading included. */
function textOf(part: Part): string {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const { skeleton, headerSpan, blocks } = part;
  const text = skeleton.masked.slice(headerSpan.start, blocks.at(-1)?.span.end ?? headerSpan.end);
  texts.set(part, text);
  return text;
}

const names = new WeakMap<Part, string>();

/** Everything in a part from which a name can come. */
function namesOf(part: Part): string {
  const known = names.get(part);
  if (known !== undefined) return known;
  const found = namesIn(part);
  names.set(part, found);
  return found;
}

function namesIn({ file, skeleton, blocks, declared, header, amending }: Part): string {
  const written = ({ span }: Block): string => skeleton.masked.slice(span.start, span.end);
  const pieces = blocks.map((block, index) => {
    if (block.kind === 'structure') return NAMELESS.has(block.keyword) ? '' : written(block);
    if (block.kind === 'sentence')
      return declared.has(block) ? written(block) : (VALUE_SENTENCE.exec(written(block))?.[0] ?? '');
    const before = blocks[index - 1];
    return block.kind === 'table' && before?.kind === 'structure' && before.keyword === 'schijven'
      ? written(block)
      : '';
  });
  return `${file}|${header.name}|${header.abbreviation}|${amending ? 'wijziging' : ''}|${pieces.filter((piece) => piece !== '').join('\n')}`;
}
