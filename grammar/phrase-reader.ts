/** Reads a stretch of one regeling with a rule of the grammar: a sentence, a cell, a heading. */
import type { Report, SyntaxFault, SyntaxFaultCode } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { judgementFault } from './judgements.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadingMemory } from './memory.ts';
import { moved } from './moved.ts';
import type { SentenceParser } from './parser.ts';
import { NestedTooDeep } from './parser/base.ts';
import type { Span } from './span.ts';
import { closeSentence, syntaxFault } from './syntax-fault.ts';
import { parser } from './the-parser.ts';
import * as T from './tokens.ts';

/** In characters; a sentence of a statute has a few hundred. What is longer misses a full stop, or is no sentence. */
const LONGEST_SENTENCE = 10_000;

/** A rule of the grammar from which a text may be read. */
type Entry = {
  [K in keyof SentenceParser]: SentenceParser[K] extends () => object ? K : never;
}[keyof SentenceParser];
type Read<E extends Entry> = ReturnType<SentenceParser[E]>;

/** What came of a text in which something is wrong: as much of a tree as there is, and its faults. */
class Faulty {
  readonly tree: unknown;
  readonly faults: readonly SyntaxFault[];
  readonly start: number;

  constructor(tree: unknown, faults: readonly SyntaxFault[], start: number) {
    this.tree = tree;
    this.faults = faults;
    this.start = start;
  }
}

function movedFault(fault: SyntaxFault, by: number, whole: Span): SyntaxFault {
  if (by === 0) return fault;
  const span = { start: fault.span.start + by, end: fault.span.end + by };
  const { begin } = fault.data;
  const data =
    begin === undefined ? fault.data : { ...fault.data, begin: String(whole.start), eind: String(whole.end) };
  return { ...fault, span, data };
}

export class PhraseReader {
  /** The names that may be used. */
  readonly lexicon: Lexicon;
  readonly #fragment: Fragment;
  readonly #faults: SyntaxFault[];
  readonly #memory: ReadingMemory;

  constructor(fragment: Fragment, lexicon: Lexicon, faults: SyntaxFault[], memory: ReadingMemory) {
    this.lexicon = lexicon;
    this.#fragment = fragment;
    this.#faults = faults;
    this.#memory = memory;
  }

  readonly report: Report = (fault) => {
    this.#faults.push({ file: this.#fragment.file, ...fault });
  };

  /** What stands there, remarks blanked out. */
  text({ start, end }: Span): string {
    const { masked, start: begin } = this.#fragment;
    return masked.slice(start - begin, end - begin);
  }

  /** Where the faults are now, for `retract`. */
  mark(): number {
    return this.#faults.length;
  }

  /** Takes back what was reported since the mark when all of it has this code; answers whether it did. */
  retract(mark: number, code: SyntaxFaultCode): boolean {
    const same = this.#faults.slice(mark).every((fault) => fault.code === code);
    if (same) this.#faults.length = mark;
    return same;
  }

  /** What a stretch of several phrases becomes; one that was read before without a fault is only moved. */
  whole<T extends object>(span: Span, what: string, read: () => readonly T[]): readonly T[] {
    const key = `${what}|${this.text(span)}`;
    const known = this.#memory.sentence(this.lexicon, key, span.start);
    if (known !== undefined) return known as readonly T[];
    const before = this.#faults.length;
    const trees = read();
    if (this.#faults.length === before) this.#memory.remember(this.lexicon, key, span.start, trees);
    return trees;
  }

  /** A text that was read before, with the same names, is only moved, and so are its faults. */
  read<E extends Entry>(span: Span, entry: E, what: string, lexicon = this.lexicon): Read<E> | undefined {
    const names = lexicon === this.lexicon ? '' : this.#memory.namesInKey(lexicon.ownForms());
    // an entry point is known by its text: `'expression'`
    const key = `${what}|${String(entry)}|${names}|${this.text(span)}`;
    const known = this.#memory.sentence(this.lexicon, key, span.start);
    if (known instanceof Faulty) return this.#faultyAgain(known, span) as Read<E> | undefined;
    if (known !== undefined) return known as Read<E>;
    const before = this.#faults.length;
    const tree = this.#readAnew(span, entry, what, lexicon);
    const faults = this.#faults.slice(before);
    if (faults.length > 0)
      this.#memory.rememberAsIs(this.lexicon, key, span.start, new Faulty(tree, faults, span.start));
    else if (tree !== undefined) this.#memory.remember(this.lexicon, key, span.start, tree);
    return tree;
  }

  #faultyAgain({ tree, faults, start }: Faulty, span: Span): unknown {
    const by = span.start - start;
    this.#faults.push(...faults.map((fault) => ({ ...movedFault(fault, by, span), file: this.#fragment.file })));
    return moved(tree, by);
  }

  #readAnew<E extends Entry>(span: Span, entry: E, what: string, lexicon: Lexicon): Read<E> | undefined {
    if (span.end - span.start > LONGEST_SENTENCE) {
      this.report({ code: 'zin-te-ingewikkeld', span, data: { lengte: String(span.end - span.start) } });
      return undefined;
    }
    const text = this.text(span);
    const { tokens, stray } = T.lex(text, lexicon);
    const first = stray[0];
    if (first) {
      this.report({
        code: 'teken-niet-toegestaan',
        span: { start: span.start + first.offset, end: span.start + first.offset + first.text.length },
        data: { teken: first.text },
      });
      return undefined;
    }
    const misplaced = judgementFault(tokens, text, span);
    if (misplaced) {
      this.report(misplaced);
      return undefined;
    }
    const sentences = what === 'zin' || what === 'gegeven' || what === 'verwachting';
    const open = sentences && tokens.at(-1)?.tokenType !== T.Punt;
    if (open) closeSentence(tokens);
    const machine = parser();
    machine.load(tokens, text, span.start);
    const result = machine.read((sentences) => sentences[entry]() as Read<E>);
    if (result instanceof NestedTooDeep) {
      this.report({ code: 'zin-te-ingewikkeld', span: result.span, data: {} });
      return undefined;
    }
    for (const fault of machine.literalFaults)
      this.report({ code: fault.code, span: fault.span, data: { reden: fault.reason } });
    const error = machine.errors[0];
    const unfinished = open && error?.token === tokens.at(-1); // what is missing then is more than the full stop
    if (open && !unfinished)
      this.report({ code: 'punt-ontbreekt', span: { start: span.end - 1, end: span.end }, data: {} });
    if (!error) return result;
    this.report(syntaxFault(error, tokens, span));
    return undefined;
  }

  /** A name that the words of the language swallow, with its article before it, could not be used in any sentence. */
  usable(name: string, span: Span): void {
    const key = `bruikbaar|de ${name}|het ${name}`;
    const known = this.#memory.sentence(this.lexicon, key, 0);
    const woord = known === undefined ? this.#eaterOf(name) : known;
    this.#memory.rememberAsIs(this.lexicon, key, 0, woord);
    if (typeof woord === 'string') this.report({ code: 'naam-niet-toegestaan', span, data: { naam: name, woord } });
  }

  /** What swallows the name, or null. */
  #eaterOf(name: string): string | null {
    for (const article of ['de', 'het']) {
      const text = `${article} ${name}`;
      const { tokens } = T.lex(text, this.lexicon);
      const [first, second] = tokens;
      const whole = tokens.length === 2 && second?.tokenType !== undefined && T.entryOf(second) !== undefined;
      if (whole || !first) continue;
      const eater = first.image.length > article.length ? first : second;
      return (eater?.image ?? name).replace(/\s+/g, ' ');
    }
    return null;
  }
}
