/** Which words may follow a sentence that is not finished. Found by trying: the parser itself is the judge. */
import type { IToken, TokenType } from 'chevrotain';
import type { Lexicon } from './lexicon.ts';
import type { SentenceParser } from './parser.ts';
import { NestedTooDeep } from './parser/base.ts';
import { parser } from './the-parser.ts';
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

/** Tokens that may come next, with a text that is one. `before`: the sentence up to there, remarks left out. */
export function expectedTokens(before: string, lexicon: Lexicon, reading: Reading): ReadonlyMap<string, string> {
  const { tokens, stray } = T.lex(before, lexicon);
  const expected = new Map<string, string>();
  if (stray.length > 0 || tokens.some(({ tokenType }) => tokenType === T.OnbekendeNaam)) return expected;
  for (const type of T.allTokens) {
    if (NEVER.has(type.name)) continue;
    const image = SAMPLES[type.name] ?? T.phraseOf(type) ?? type.name;
    if (accepts(tokens, before, type, image, reading)) expected.set(type.name, image);
  }
  return expected;
}

/** The parser may stumble behind the word, but not on it and not before it. */
function accepts(before: readonly IToken[], text: string, type: TokenType, image: string, reading: Reading): boolean {
  const next: IToken = {
    image,
    startOffset: text.length + 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    payload: { entry: { category: 'name', name: image } },
  };
  const machine = parser();
  machine.load([...before, next], `${text} ${image}`, 0);
  const result = machine.read(ENTRIES[reading]);
  if (result instanceof NestedTooDeep) return false;
  const [error] = machine.errors;
  return error === undefined || error.token.tokenType.name === 'EOF';
}
