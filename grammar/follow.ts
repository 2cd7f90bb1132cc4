/** Which word may stand behind which, by the grammar alone: no gate is asked, so that this says too much, never too little. */
import {
  Alternation,
  Alternative,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  Rule,
  Terminal,
  type IProduction,
  type TokenType,
} from 'chevrotain';

type Tokens = ReadonlySet<TokenType>;

/** The words that a piece of the grammar may begin and end with, and whether it may be empty. */
interface Ends {
  readonly first: Set<TokenType>;
  readonly last: Set<TokenType>;
  empty: boolean;
}

/** One of `after` may stand directly behind one of `before`. */
interface Joint {
  readonly before: Tokens;
  readonly after: Tokens;
}

export class Follow {
  readonly #ends = new Map<IProduction, Ends>();
  readonly #joints: Joint[] = [];
  readonly #known = new Map<TokenType, Tokens>();

  /** The rules of a grammar without kinds of words (`categories`) and without MANY_SEP, as ours is. */
  constructor(rules: readonly Rule[]) {
    while (this.#grows(rules));
    for (const rule of rules) this.#join(rule);
  }

  /** What may stand behind a word, whatever stands before that. */
  behind(word: TokenType): Tokens {
    let known = this.#known.get(word);
    if (!known) {
      known = new Set(this.#joints.flatMap(({ before, after }) => (before.has(word) ? [...after] : [])));
      this.#known.set(word, known);
    }
    return known;
  }

  #of(piece: IProduction): Ends {
    if (piece instanceof NonTerminal) return this.#of(piece.referencedRule);
    let ends = this.#ends.get(piece);
    if (!ends) {
      const own = piece instanceof Terminal ? [piece.terminalType] : [];
      ends = { first: new Set(own), last: new Set(own), empty: false };
      this.#ends.set(piece, ends);
    }
    return ends;
  }

  /** Looks at every piece once more; says whether any turned out to begin or end with more words. */
  #grows(rules: readonly Rule[]): boolean {
    let grew = false;
    const visit = (piece: IProduction): void => {
      const parts = partsOf(piece);
      for (const part of parts) visit(part);
      if (parts.length === 0 && (piece instanceof NonTerminal || piece instanceof Terminal)) return;
      const ends = this.#of(piece);
      const size = ends.first.size + ends.last.size + Number(ends.empty);
      this.#widen(piece, parts, ends);
      grew ||= ends.first.size + ends.last.size + Number(ends.empty) > size;
    };
    for (const rule of rules) visit(rule);
    return grew;
  }

  #widen(piece: IProduction, parts: readonly IProduction[], ends: Ends): void {
    const all = parts.map((part) => this.#of(part));
    if (piece instanceof Alternation) {
      for (const { first, last } of all) {
        add(ends.first, first);
        add(ends.last, last);
      }
      ends.empty ||= all.some(({ empty }) => empty);
      return;
    }
    for (const { first, empty } of all) {
      add(ends.first, first);
      if (!empty) break;
    }
    for (const { last, empty } of all.toReversed()) {
      add(ends.last, last);
      if (!empty) break;
    }
    ends.empty ||= mayBeLeftOut(piece) || all.every(({ empty }) => empty);
  }

  #join(piece: IProduction): void {
    const parts = partsOf(piece);
    for (const part of parts) this.#join(part);
    if (piece instanceof Alternation || piece instanceof NonTerminal || piece instanceof Terminal) return;
    parts.forEach((part, at) => {
      for (const next of parts.slice(at + 1)) {
        this.#joints.push({ before: this.#of(part).last, after: this.#of(next).first });
        if (!this.#of(next).empty) break;
      }
    });
    const { first, last } = this.#of(piece);
    if (piece instanceof RepetitionMandatoryWithSeparator) {
      const separator = new Set([piece.separator]);
      this.#joints.push({ before: last, after: separator }, { before: separator, after: first });
    } else if (isRepeated(piece)) this.#joints.push({ before: last, after: first });
  }
}

function add(to: Set<TokenType>, from: Tokens): void {
  for (const each of from) to.add(each);
}

function partsOf(piece: IProduction): readonly IProduction[] {
  if (piece instanceof NonTerminal || piece instanceof Terminal) return [];
  return isComposed(piece) ? piece.definition : [];
}

function isComposed(piece: IProduction): piece is IProduction & { definition: IProduction[] } {
  return [
    Rule,
    Alternation,
    Alternative,
    Option,
    Repetition,
    RepetitionMandatory,
    RepetitionMandatoryWithSeparator,
  ].some((kind) => piece instanceof kind);
}

function isRepeated(piece: IProduction): piece is Repetition | RepetitionMandatory {
  return piece instanceof Repetition || piece instanceof RepetitionMandatory;
}

function mayBeLeftOut(piece: IProduction): boolean {
  return piece instanceof Option || piece instanceof Repetition;
}
