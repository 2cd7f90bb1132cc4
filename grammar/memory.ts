/**
 * What reading remembers between two states of the same files: a file that did not change is not cut again, names that
 * did not change make no new lexicon, and a sentence that only moved is not parsed again. The outcome is the same as
 * without it.
 */
import type { SyntaxFault } from './fault.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './parts.ts';
import type { Block } from './skeleton.ts';

/** A tree and the offset at which its text stood. */
interface Remembered {
  readonly tree: unknown;
  readonly start: number;
}

interface ReadPart {
  readonly part: Part;
  readonly lexicon: Lexicon;
  readonly tree: unknown;
  readonly faults: readonly SyntaxFault[];
}

export class ReadingMemory {
  /** By file: its text, cut. */
  readonly cut = new Map<string, { readonly text: string; readonly parts: Part[]; readonly faults: SyntaxFault[] }>();

  readonly #read = new Map<string, ReadPart>();

  #names = '';

  #lexicons: Map<string, Lexicon> | undefined;

  /** By lexicon: sentences by their text. Two generations, so that what is no longer there is forgotten. */
  #young = new WeakMap<Lexicon, Map<string, Remembered>>();

  #old = new WeakMap<Lexicon, Map<string, Remembered>>();

  #reads = 0;

  /** The lexicons of before, when nothing that declares a name changed. */
  lexicons(parts: readonly Part[], build: () => Map<string, Lexicon>): Map<string, Lexicon> {
    const names = parts.map(namesOf).join('\u0000');
    if (!this.#lexicons || names !== this.#names) {
      this.#lexicons = build();
      this.#names = names;
    }
    return this.#lexicons;
  }

  /** The tree of a part that is the same as before, with its faults; else it is read. */
  part<T>(key: string, part: Part, lexicon: Lexicon, faults: SyntaxFault[], read: (faults: SyntaxFault[]) => T): T {
    const known = this.#read.get(key);
    if (known?.part === part && known.lexicon === lexicon) {
      faults.push(...known.faults);
      return known.tree as T;
    }
    const own: SyntaxFault[] = [];
    const tree = read(own);
    this.#read.set(key, { part, lexicon, tree, faults: own });
    faults.push(...own);
    return tree;
  }

  /** Before a new reading: now and then what was not seen since the time before is forgotten. */
  begin(): void {
    this.#reads += 1;
    if (this.#reads % GENERATION !== 0) return;
    this.#old = this.#young;
    this.#young = new WeakMap();
  }

  sentence(lexicon: Lexicon, key: string, start: number): unknown {
    const known = this.#young.get(lexicon)?.get(key) ?? this.#old.get(lexicon)?.get(key);
    if (!known) return undefined;
    const tree = known.start === start ? known.tree : moved(known.tree, start - known.start);
    this.remember(lexicon, key, start, tree);
    return tree;
  }

  remember(lexicon: Lexicon, key: string, start: number, tree: unknown): void {
    const known = this.#young.get(lexicon) ?? new Map<string, Remembered>();
    this.#young.set(lexicon, known);
    known.set(key, { tree, start });
  }
}

/** Readings after which what was not seen twice is forgotten. */
const GENERATION = 200;

/** The same tree, so many characters further on. */
function moved(node: unknown, by: number): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => moved(item, by));
  if (typeof node !== 'object' || node === null) return node;
  const { start, end } = node as { readonly start?: unknown; readonly end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return { ...node, start: start + by, end: end + by };
  const copy: Record<string, unknown> = {};
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    copy[key] = typeof value === 'object' ? moved(value, by) : value;
  }
  return copy;
}

/** Headings under which no name is declared. */
const NAMELESS = new Set(['artikel', 'lid', 'onderdeel', 'onder', 'geldig', 'niet', 'voorbeeld', 'voorbeelden']);

const BORN = /^(?:De|Het)\s+[^,:;().]+?\s+bedraagt\s/s;

/** Everything in a part from which a name can come. */
function namesOf({ file, skeleton, blocks, declared, header, amending }: Part): string {
  const textOf = ({ span }: Block): string => skeleton.masked.slice(span.start, span.end);
  const pieces = blocks.map((block, index) => {
    if (block.kind === 'structure') return NAMELESS.has(block.keyword) ? '' : textOf(block);
    if (block.kind === 'sentence') return declared.has(block) ? textOf(block) : (BORN.exec(textOf(block))?.[0] ?? '');
    const before = blocks[index - 1];
    return block.kind === 'table' && before?.kind === 'structure' && before.keyword === 'schijven' ? textOf(block) : '';
  });
  return `${file}|${header.name}|${header.abbreviation}|${amending ? 'wijziging' : ''}|${pieces.filter((piece) => piece !== '').join('\n')}`;
}
