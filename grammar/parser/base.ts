/** What every layer of the parser uses: places, tokens ahead, literals, and rules with a type. */
import {
  EmbeddedActionsParser,
  tokenMatcher,
  type IOrAlt,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import type { Parsed } from '../literals.ts';
import type { Span } from '../span.ts';
import * as T from '../tokens.ts';
import { FirstTokenLookahead } from './lookahead.ts';

/** A rule of the grammar: what it answers, and what it must be told. While the grammar is recorded it is told nothing. */
export type Rule<R, A extends unknown[] = []> = ParserMethod<A, R>;

interface Alternative<R> {
  readonly GATE?: () => boolean;
  readonly ALT: () => R;
}

/** The word that joins two conditions or two subjects. */
export type Joiner = 'en' | 'of';

export interface LiteralFault {
  readonly code: 'datum-bestaat-niet' | 'bedrag-niet-begrepen';
  readonly reason: string;
  readonly span: Span;
}

/** Rules within rules; four or five of them make one bracket or list. No sentence for readers comes near. */
const DEEPEST = 200;

/** What stops the reading of a sentence that would exhaust the stack. Not a fault of ours: it never leaves `read`. */
export class NestedTooDeep extends Error {
  readonly span: Span;

  constructor(span: Span) {
    super('nested too deep');
    this.span = span;
  }
}

export abstract class BaseParser extends EmbeddedActionsParser {
  literalFaults: LiteralFault[] = [];

  #source = '';

  #shift = 0;

  #depth = 0;

  constructor() {
    super(T.allTokens, {
      maxLookahead: 1,
      lookaheadStrategy: new FirstTokenLookahead({ maxLookahead: 1 }),
      recoveryEnabled: false,
      skipValidations: true,
    });
  }

  /** Prepares for a sentence: its tokens, and where in the file its text begins. */
  load(tokens: IToken[], source: string, shift: number): void {
    this.input = tokens;
    this.literalFaults = [];
    this.#depth = 0;
    this.#source = source;
    this.#shift = shift;
  }

  /** Reads what was loaded; says so when it is nested too deep to read. */
  read<R>(entry: (parser: this) => R): R | NestedTooDeep {
    try {
      return entry(this);
    } catch (error) {
      if (error instanceof NestedTooDeep) return error;
      throw error;
    }
  }

  /** A rule with the type of what it answers. Chevrotain also finds a rule as `this[name]`: no field may bear a rule's name. */
  protected define<R, A extends unknown[] = []>(name: string, body: (...args: A) => R): Rule<R, A> {
    return this.RULE(name, (...args: A): R => {
      this.#depth += 1;
      if (this.#depth > DEEPEST) throw new NestedTooDeep(this.spanOf(this.LA(1)));
      const result = body(...args);
      this.#depth -= 1;
      return result;
    });
  }

  /** One of several alternatives, with the type of what they answer. */
  protected choose<R>(index: number, alternatives: readonly Alternative<R>[]): R {
    const answer: unknown = this.or(index, alternatives as IOrAlt<R>[]);
    return answer as R;
  }

  /** One of several words. Its number may serve no other choice in the rule, nor another place of these words. */
  protected oneOf(index: number, types: readonly TokenType[]): IToken {
    return this.choose<IToken>(
      index,
      types.map((type) => ({ ALT: () => this.consume(index, type) })),
    );
  }

  /** One of several words, as what it means. Numbered as `oneOf` is. */
  protected meaning<R>(index: number, words: Iterable<readonly [TokenType, R]>): R {
    return this.choose<R>(
      index,
      Array.from(words, ([type, meant]) => ({ ALT: () => (this.consume(index, type), meant) })),
    );
  }

  /** A word that may stand here: does it? Its number may serve no other option in the rule, nor another place of this word. */
  protected sees(index: number, type: TokenType, only?: () => boolean): boolean {
    let seen = false;
    const DEF = (): void => {
      this.consume(index, type);
      seen = true;
    };
    this.option(index, only ? { GATE: only, DEF } : DEF);
    return seen;
  }

  /** A comma, `en` or `of` between two of a row. Numbered as `oneOf` is. */
  protected joiner(index: number): Joiner | undefined {
    return this.meaning<Joiner | undefined>(index, [
      [T.Komma, undefined],
      [T.En, 'en'],
      [T.Of, 'of'],
    ]);
  }

  protected from(): number {
    return this.LA(1).startOffset;
  }

  protected to(start: number): Span {
    return { start: start + this.#shift, end: T.endOf(this.LA(0)) + this.#shift };
  }

  protected textFrom(start: number): string {
    return this.#source
      .slice(start, T.endOf(this.LA(0)))
      .replace(/\s+/g, ' ')
      .trim();
  }

  protected spanOf(token: IToken): Span {
    return { start: token.startOffset + this.#shift, end: T.endOf(token) + this.#shift };
  }

  protected isAt(k: number, types: readonly TokenType[]): boolean {
    const token = this.LA(k);
    return types.some((type) => tokenMatcher(token, type));
  }

  /** A word that is a value by itself. */
  protected written(word: TokenType, type: Ast.Literal['type'], read: (image: string) => Parsed): Ast.Literal {
    const token = this.CONSUME(word);
    return this.literalOf(token, type, read(token.image)); // of no consequence while the grammar is recorded
  }

  protected literalOf(token: IToken, type: Ast.Literal['type'], parsed: Parsed): Ast.Literal {
    const span = this.spanOf(token);
    if (!parsed.ok) {
      this.literalFaults.push({
        code: type === 'datum' ? 'datum-bestaat-niet' : 'bedrag-niet-begrepen',
        reason: parsed.reason,
        span,
      });
    }
    return {
      kind: 'literal',
      type,
      text: token.image,
      value: parsed.ok ? parsed.value : type === 'datum' ? '2000-01-01' : '0',
      span,
    };
  }
}
