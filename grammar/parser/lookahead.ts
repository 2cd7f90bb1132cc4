/** Which alternative a sentence goes on with, found by its next token at once instead of trying one after another. */
import { getLookaheadPaths, LLkLookaheadStrategy, type ILookaheadStrategy, type IOrAlt, type IToken } from 'chevrotain';

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];

interface Ahead {
  LA(howFar: number): IToken;
}

/** Alternatives that may begin with a token, in the order of the grammar, by the index of its type. */
interface Candidates {
  readonly byToken: readonly (readonly number[] | undefined)[];
  /** Those that may be empty: they may follow whatever comes. */
  readonly always: readonly number[];
}

/**
 * Chevrotain's own strategy for one token ahead, except that alternatives with a GATE are not all tried, and that what
 * is never asked is never computed. The choice is the same: the first alternative whose gate is open and that may
 * begin with the next token.
 */
export class FirstTokenLookahead extends LLkLookaheadStrategy {
  override buildLookaheadForAlternation(
    options: AlternationOptions,
  ): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
    let candidates: Candidates | undefined;
    return function (this: unknown, alternatives: readonly IOrAlt<unknown>[] = []): number | undefined {
      candidates ??= candidatesOf(options);
      const next = (this as Ahead).LA(1);
      for (const at of candidates.byToken[next.tokenTypeIdx] ?? candidates.always) {
        const gate = alternatives[at]?.GATE;
        if (gate?.call(this) !== false) return at;
      }
      return undefined;
    };
  }

  override buildLookaheadForOptional(options: OptionalOptions): () => boolean {
    let isNext: (() => boolean) | undefined;
    const make = (): (() => boolean) => super.buildLookaheadForOptional(options);
    return function (this: unknown): boolean {
      isNext ??= make();
      return isNext.call(this);
    };
  }
}

function candidatesOf({ prodOccurrence, rule, maxLookahead }: AlternationOptions): Candidates {
  const alternatives = getLookaheadPaths({ occurrence: prodOccurrence, rule, prodType: 'Alternation', maxLookahead });
  const byToken: number[][] = [];
  const always: number[] = [];
  alternatives.forEach((paths, at) => {
    if (paths.some((path) => path.length === 0)) {
      always.push(at);
      byToken.forEach((known) => known.push(at));
      return;
    }
    for (const path of paths) {
      const [first] = path;
      if (first?.tokenTypeIdx === undefined) continue;
      const known = (byToken[first.tokenTypeIdx] ??= [...always]);
      if (known.at(-1) !== at) known.push(at);
    }
  });
  return { byToken, always };
}
