/** Which words may follow a sentence that is not finished. Found by trying: the parser itself is the judge. */
import type { IToken } from 'chevrotain';
import { Follow } from './follow.ts';
import type { Lexicon } from './lexicon.ts';
import { SentenceParser } from './parser.ts';
import * as T from './tokens.ts';

/** What is being read: a rule, a sentence of a voorbeeld, or the head of a column of voorbeelden. */
export type Reading = 'rule' | 'given' | 'expected' | 'column';

const ENTRIES: Readonly<Record<Reading, (parser: SentenceParser) => unknown>> = {
  rule: (machine) => machine.ruleSentence(),
  given: (machine) => machine.givenSentence(),
  expected: (machine) => machine.expectedSentence(),
  column: (machine) => machine.exampleColumn(),
};

/** A text for tokens whose pattern is not a phrase. */
const SAMPLES: Readonly<Record<string, string>> = {
  Datum: '1 januari 2025',
  Maand: 'januari 2025',
  Duur: 'drie maanden',
  Bedrag: '€ 1',
  Procent: '1%',
  Getal: '1',
  Letter: 'x',
  Artikel: 'artikel 1',
  Lid: 'lid 1',
  Onderdeel: 'onderdeel a',
  Onder: 'onder 1°',
  LetterLabel: 'a.',
  CijferLabel: '1°.',
  Werkwoord: 'is',
};

const NEVER = new Set(['Wit', 'OnbekendeNaam', 'EOF']);

/** What stops the trying of a word. Always the same one: nobody reads where it came from. */
const STUMBLED = new Error('this word cannot stand here');

/**
 * Reads only to know whether a word may stand in its place. Hundreds of words are tried for one place, and nearly all
 * of them fail: no message is made of what fails, for nobody reads it.
 */
class TryingParser extends SentenceParser {
  #stumbledAt: IToken | undefined;

  readonly follow = new Follow(Object.values(this.getGAstProductions()));

  /** The parser may stumble behind the last word, but not on it and not before it. */
  accepts(tokens: IToken[], text: string, entry: (parser: SentenceParser) => unknown): boolean {
    this.load(tokens, text, 0);
    this.#stumbledAt = undefined;
    try {
      if (this.read(entry) instanceof Error) return false; // nested too deep
    } catch (error) {
      if (error !== STUMBLED) throw error;
    }
    const at = this.#stumbledAt ?? this.errors[0]?.token;
    return at === undefined || at.tokenType.name === 'EOF';
  }

  // Chevrotain calls these three where it cannot go on; its own make a message and a trace of rules

  raiseNoAltException(): never {
    return this.#stumble();
  }

  raiseEarlyExitException(): never {
    return this.#stumble();
  }

  consumeInternalError(): never {
    return this.#stumble();
  }

  #stumble(): never {
    this.#stumbledAt ??= this.LA(1);
    this.input = []; // what is left is no fault of its own
    throw STUMBLED;
  }
}

let trying: TryingParser | undefined;

/** Tokens that may come next, with a text that is one. `before`: the sentence up to there, remarks left out. */
export function expectedTokens(
  before: string,
  lexicon: Lexicon,
  reading: Reading,
  only: (token: string, image: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const { tokens, stray } = T.lex(before, lexicon);
  const expected = new Map<string, string>();
  if (stray.length > 0 || tokens.some(({ tokenType }) => tokenType === T.OnbekendeNaam)) return expected;
  const machine = (trying ??= new TryingParser());
  const last = tokens.at(-1)?.tokenType;
  const behind = last && machine.follow.behind(last);
  for (const type of T.allTokens) {
    if (NEVER.has(type.name) || behind?.has(type) === false) continue;
    const image = SAMPLES[type.name] ?? T.phraseOf(type) ?? type.name;
    if (!only(type.name, image)) continue;
    const next: IToken = {
      image,
      startOffset: before.length + 1,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      payload: { entry: { category: 'name', name: image } },
    };
    if (machine.accepts([...tokens, next], `${before} ${image}`, ENTRIES[reading])) expected.set(type.name, image);
  }
  return expected;
}
