/**
 * A sentence to tokens. Order is meaning: labels and literals first, then declared names (longest match in the
 * lexicon), then keywords (longest phrase first), then verbs, then letters and unknown words.
 */
import { Lexer, type IToken, type TokenType } from 'chevrotain';
import { knownVerbs, Lexicon, type LexiconEntry } from '../lexicon.ts';
import { DeLeeftijdVan, JongerDan, OfOuder } from './ages.ts';
import * as cases from './cases.ts';
import { Aanwijzer, Artikel, Lid, Onder, Onderdeel } from './citations.ts';
import * as comparisons from './comparisons.ts';
import * as conditions from './conditions.ts';
import * as connectives from './connectives.ts';
import * as days from './days.ts';
import * as examples from './examples.ts';
import * as judging from './judging.ts';
import { CijferLabel, LetterLabel } from './labels.ts';
import { Bedrag, DagMaand, Datum, Duur, Getal, Maand, Procent } from './literals.ts';
import { madeKeywords, readWith, type Keyword, type NamePayload } from './making.ts';
import { Eigennaam, EigenWerkwoord, Gezegde, Naam, Omgekeerd, Oordeelzin, Orgaan, Soort, Wet } from './names.ts';
import { Bezit } from './possession.ts';
import * as pronouns from './pronouns.ts';
import * as provisions from './provisions.ts';
import {
  Deel,
  DubbelePunt,
  HaakOpen,
  HaakSluit,
  Komma,
  Kwadraat,
  Maal,
  Min,
  Plus,
  Punt,
  Puntkomma,
  Wit,
} from './punctuation.ts';
import * as ranking from './ranking.ts';
import * as saying from './saying.ts';
import * as time from './time.ts';
import * as values from './values.ts';
import { Letter, OnbekendeNaam, Werkwoord } from './words.ts';

/** The files with words of the language. Of phrases that are equally long, those of an earlier file are tried first. */
const fields: readonly Readonly<Record<string, unknown>>[] = [
  provisions,
  judging,
  ranking,
  saying,
  conditions,
  days,
  cases,
  values,
  comparisons,
  time,
  pronouns,
  connectives,
  examples,
];

const fieldOf = new Map<unknown, number>(
  fields.flatMap((field, index) => Object.values(field).map((token) => [token, index] as const)),
);

/** Every spelling of every word of the language, by field, and within a field as written there. */
const keywords: readonly Keyword[] = madeKeywords().toSorted((a, b) => rank(a) - rank(b));

function rank({ type, phrase }: Keyword): number {
  const field = fieldOf.get(type);
  if (field === undefined) throw new Error(`'${phrase}' stands in a file that is not among the fields`);
  return field;
}

const keywordTypes = keywords
  .toSorted((a, b) => b.phrase.length - a.phrase.length)
  .map(({ type }) => type)
  .filter((type, index, all) => all.indexOf(type) === index);

/** All token types in the order in which the lexer tries them. */
export const allTokens: TokenType[] = [
  Wit,
  LetterLabel,
  CijferLabel,
  Datum,
  DagMaand,
  Maand,
  Duur,
  Bedrag,
  Procent,
  JongerDan,
  OfOuder,
  DeLeeftijdVan,
  Bezit,
  Artikel,
  Lid,
  Onderdeel,
  Onder,
  Naam,
  Soort,
  Gezegde,
  Omgekeerd,
  EigenWerkwoord,
  Wet,
  Eigennaam,
  Oordeelzin,
  Orgaan,
  examples.ZijnPersonen,
  ...keywordTypes,
  Aanwijzer,
  Werkwoord,
  Getal,
  Letter,
  OnbekendeNaam,
  Komma,
  Puntkomma,
  DubbelePunt,
  Punt,
  HaakOpen,
  HaakSluit,
  Maal,
  Plus,
  Deel,
  Kwadraat,
  Min,
];

const lexer = new Lexer(allTokens, {
  ensureOptimizations: false,
  positionTracking: 'onlyOffset',
  skipValidations: true,
});

export interface LexResult {
  readonly tokens: IToken[];
  /** Characters that belong to no word. */
  readonly stray: readonly { readonly offset: number; readonly text: string }[];
}

/** Reads one sentence. Offsets are those of `text`. */
export function lex(text: string, names: Lexicon): LexResult {
  readWith(names);
  const { tokens, errors } = lexer.tokenize(text);
  return { tokens, stray: errors.map(({ offset, length }) => ({ offset, text: text.slice(offset, offset + length) })) };
}

/** Offset just after a token; the lexer tracks starts only. */
export function endOf(token: IToken | undefined): number {
  return token ? token.startOffset + token.image.length : 0;
}

/** Every word and phrase of the language itself, verbs included; for proposals when one is misspelt. */
export function knownPhrases(): readonly string[] {
  return (phrases ??= [...keywords.map(({ phrase }) => phrase), ...knownVerbs()]);
}

let phrases: readonly string[] | undefined;

/** Is this one word, and a word of the language itself? */
export function isWordOfLanguage(text: string): boolean {
  return (words ??= new Set(knownPhrases().filter((phrase) => !phrase.includes(' ')))).has(text.toLowerCase());
}

let words: ReadonlySet<string> | undefined;

const firstPhrase = new Map<TokenType, string>();

for (const { type, phrase } of keywords) if (!firstPhrase.has(type)) firstPhrase.set(type, phrase);

/** How a word of the language is usually written; undefined for other tokens. */
export function phraseOf(type: TokenType): string | undefined {
  return firstPhrase.get(type);
}

/** The lexicon entry of a name token. */
export function entryOf(token: IToken | undefined): LexiconEntry | undefined {
  return (token?.payload as NamePayload | undefined)?.entry;
}
