/** Reads a stretch of one regeling with a rule of the grammar: a sentence, a cell, a heading. */
import type { Report, SyntaxFault, SyntaxFaultCode } from './fault.ts';
import { judgementFault } from './judgements.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadingMemory } from './memory.ts';
import type { SentenceParser } from './parser.ts';
import { NestedTooDeep } from './parser/base.ts';
import type { Part } from './parts.ts';
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

export class PhraseReader {
  /** The names that may be used. */
  readonly lexicon: Lexicon;
  readonly #part: Part;
  readonly #faults: SyntaxFault[];
  readonly #memory: ReadingMemory;

  constructor(part: Part, lexicon: Lexicon, faults: SyntaxFault[], memory: ReadingMemory) {
    this.lexicon = lexicon;
    this.#part = part;
    this.#faults = faults;
    this.#memory = memory;
  }

  readonly report: Report = (fault) => {
    this.#faults.push({ file: this.#part.file, ...fault });
  };

  /** What stands there, remarks blanked out. */
  text({ start, end }: Span): string {
    return this.#part.skeleton.masked.slice(start, end);
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

  /** A text that was read before, with the same names, is only moved; a text with a fault is read again. */
  read<E extends Entry>(span: Span, entry: E, what: string, lexicon = this.lexicon): Read<E> | undefined {
    const names = lexicon === this.lexicon ? '' : lexicon.ownForms();
    // an entry point is known by its text: `'expression'`
    const key = `${what}|${String(entry)}|${names}|${this.#part.skeleton.masked.slice(span.start, span.end)}`;
    const known = this.#memory.sentence(this.lexicon, key, span.start);
    if (known !== undefined) return known as Read<E>;
    const before = this.#faults.length;
    const tree = this.#readAnew(span, entry, what, lexicon);
    if (tree !== undefined && this.#faults.length === before)
      this.#memory.remember(this.lexicon, key, span.start, tree);
    return tree;
  }

  #readAnew<E extends Entry>(span: Span, entry: E, what: string, lexicon: Lexicon): Read<E> | undefined {
    if (span.end - span.start > LONGEST_SENTENCE) {
      this.report({ code: 'zin-te-ingewikkeld', span, data: { lengte: String(span.end - span.start) } });
      return undefined;
    }
    const text = this.#part.skeleton.masked.slice(span.start, span.end);
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
    for (const article of ['de', 'het']) {
      const text = `${article} ${name}`;
      const { tokens } = T.lex(text, this.lexicon);
      const [first, second] = tokens;
      const whole = tokens.length === 2 && second?.tokenType !== undefined && T.entryOf(second) !== undefined;
      if (whole || !first) continue;
      const eater = first.image.length > article.length ? first : second;
      const woord = (eater?.image ?? name).replace(/\s+/g, ' ');
      this.report({ code: 'naam-niet-toegestaan', span, data: { naam: name, woord } });
      return;
    }
  }
}
