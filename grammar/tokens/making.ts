/** How a token of each kind is made: keywords in all their spellings, declared names, values as written. */
import { createToken, type CustomPatternMatcherFunc, type TokenType } from 'chevrotain';
import { Lexicon, type LexiconEntry } from '../lexicon.ts';

export const LETTER_CLASS = 'A-Za-zÀ-ÖØ-öø-ÿ0-9';
export const END = `(?![${LETTER_CLASS}'’-])`;

/** What a name token carries besides its image. */
export interface NamePayload {
  readonly entry: LexiconEntry;
}

/** The lexicon of the sentence being read; Chevrotain's patterns are called without context of their own. */
let lexicon = new Lexicon();

/** From here on names are those of this lexicon. */
export function readWith(names: Lexicon): void {
  lexicon = names;
}

/** The longest declared name that begins here. */
export function declaredAt(text: string, offset: number): ReturnType<Lexicon['longestAt']> {
  return lexicon.longestAt(text, offset);
}

export function sticky(source: string, flags = 'iy'): RegExp {
  return new RegExp(source, flags);
}

export function phraseSource(phrase: string): string {
  return (
    phrase
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "['’]")
      .split(' ')
      .join('\\s+') + END
  );
}

/** A word of the language in one of its spellings. */
export interface Keyword {
  readonly type: TokenType;
  readonly phrase: string;
}

const made: Keyword[] = [];

/** The words of the language that were made so far, in the order in which their files were read. */
export function madeKeywords(): readonly Keyword[] {
  return made;
}

const ARTICLE = /^(?:de|het|een)\s+/i;

/** `het verschil tussen de premies` where a name is declared so: the longer name goes before the words of the language. */
function isInName(text: string, offset: number, words: string): boolean {
  const article = ARTICLE.exec(words)?.[0].length ?? 0;
  const declared = article === 0 ? undefined : lexicon.longestAt(text, offset + article);
  return declared !== undefined && declared.end > offset + words.length;
}

const RUN = new RegExp(`[${LETTER_CLASS}'’-]+`, 'y');
let runText = '';
let runOffset = -1;
let run = '';

/** The word that begins here, as keywords are compared; many token types ask about the same place in turn. */
function firstWordAt(text: string, offset: number): string {
  if (offset === runOffset && text === runText) return run;
  RUN.lastIndex = offset;
  runText = text;
  runOffset = offset;
  run = comparable(RUN.exec(text)?.[0] ?? '');
  return run;
}

function comparable(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** The first words of phrases; undefined when one of them does not begin with a word alone. */
function firstWords(phrases: readonly string[]): ReadonlySet<string> | undefined {
  const words = phrases.map((phrase) => phrase.split(' ', 1)[0] ?? '');
  return words.every((word) => /^[A-Za-zÀ-ÖØ-öø-ÿ0-9'’-]+$/.test(word)) ? new Set(words.map(comparable)) : undefined;
}

/** A keyword in one or more spellings. */
export function keyword(name: string, ...phrases: readonly string[]): TokenType {
  const source = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|');
  const words = firstWords(phrases);
  let pattern: RegExp | undefined; // made when first needed: there are some two hundred
  const type = createToken({
    name,
    label: `'${phrases[0] ?? name}'`,
    pattern: (text: string, offset: number) => {
      if (words && !words.has(firstWordAt(text, offset))) return null;
      pattern ??= sticky(source);
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      return match && isInName(text, offset, match[0]) ? null : match;
    },
    line_breaks: true,
    start_chars_hint: [
      ...new Set(phrases.flatMap((phrase) => [phrase.charAt(0).toLowerCase(), phrase.charAt(0).toUpperCase()])),
    ],
  });
  for (const phrase of phrases) made.push({ type, phrase });
  return type;
}

const ALL_CHARS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((char) => /\S/.test(char));
export const LETTERS = ALL_CHARS.filter((char) => new RegExp(`[${LETTER_CLASS}]`).test(char));

export function custom(
  name: string,
  label: string,
  matcher: CustomPatternMatcherFunc,
  hint: readonly string[],
): TokenType {
  return createToken({ name, label, pattern: matcher, line_breaks: true, start_chars_hint: [...hint] });
}

/** A value as written; a declared name that begins with one and goes on is that name: `21 jaar of ouder`. */
export function literal(name: string, label: string, source: string, hint: readonly string[]): TokenType {
  const pattern = sticky(source);
  return custom(
    name,
    label,
    (text, offset) => {
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      const declared = match && lexicon.longestAt(text, offset);
      return declared && declared.end > offset + match[0].length ? null : match;
    },
    hint,
  );
}

export const DIGITS = [...'0123456789'];

/** What words may begin with. */
export function initialsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()]))];
}

export const SMALL = [...'abcdefghijklmnopqrstuvwxyz'];
export const CAPITAL_AND_SMALL = [...SMALL, ...SMALL.map((char) => char.toUpperCase())];

export function name(category: LexiconEntry['category'], tokenName: string, shown: string): TokenType {
  return custom(
    tokenName,
    shown,
    (text, offset) => {
      const match = lexicon.longestAt(text, offset);
      if (match?.entry.category !== category) return null;
      const result: RegExpExecArray & { payload?: NamePayload } = Object.assign(
        [text.slice(offset, match.end)] as unknown as RegExpExecArray,
        { index: offset },
      );
      result.payload = { entry: match.entry };
      return result;
    },
    LETTERS,
  );
}
