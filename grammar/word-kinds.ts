/** What each token of the language is to a reader: for colours, and to find where a name is used. */
import type { IToken, TokenType } from 'chevrotain';
import type { LexiconEntry } from './lexicon.ts';
import type { Span } from './span.ts';
import * as T from './tokens.ts';

/** What a word is to a reader. */
export type WordKind =
  | 'heading'
  | 'title'
  | 'quote'
  | 'comment'
  | 'note'
  | 'keyword'
  | 'verb'
  | 'pronoun'
  | 'name'
  | 'predicate'
  | 'person'
  | 'law'
  | 'citation'
  | 'amount'
  | 'percentage'
  | 'number'
  | 'date'
  | 'type'
  | 'punctuation'
  | 'unknown';

export interface Word {
  readonly kind: WordKind;
  readonly span: Span;
  /** Which token of the language it is: 'InAfwijkingVan', 'Naam'. Absent outside sentences. */
  readonly token?: string;
  /** Of a name: what the lexicon knows it as. */
  readonly entry?: LexiconEntry;
}

const PRONOUNS = new Set<TokenType>([
  T.Degene,
  T.Hij,
  T.Zij,
  T.Beiden,
  T.EenVanBeiden,
  T.GeenVanBeiden,
  T.Deze,
  T.Dat,
  T.Die,
  T.DiePersoon,
  T.EenPersoon,
  T.GeenPersoon,
  T.EenDerde,
  T.GeenDerde,
  T.IederePersoon,
]);

const KINDS = new Map<TokenType, WordKind>([
  [T.Naam, 'name'],
  [T.Soort, 'name'],
  [T.Gezegde, 'predicate'],
  [T.Omgekeerd, 'predicate'],
  [T.EigenWerkwoord, 'verb'],
  [T.Werkwoord, 'verb'],
  [T.Wet, 'law'],
  [T.Eigennaam, 'person'],
  [T.Datum, 'date'],
  [T.Maand, 'date'],
  [T.Duur, 'date'],
  [T.Bedrag, 'amount'],
  [T.Nihil, 'amount'],
  [T.Procent, 'percentage'],
  [T.Getal, 'number'],
  [T.Letter, 'number'],
  [T.Artikel, 'citation'],
  [T.Lid, 'citation'],
  [T.Onderdeel, 'citation'],
  [T.Onder, 'citation'],
  [T.VorigeZin, 'citation'],
  [T.OnbekendeNaam, 'unknown'],
  ...[T.Komma, T.Puntkomma, T.DubbelePunt, T.Punt, T.HaakOpen, T.HaakSluit].map(
    (type) => [type, 'punctuation'] as const,
  ),
]);

/** The kind of a token of a sentence. */
export function kindOfToken(type: TokenType): WordKind {
  return KINDS.get(type) ?? (PRONOUNS.has(type) ? 'pronoun' : 'keyword');
}

/** The word that a token is; `shift`: where the text that was lexed begins. */
export function wordOf(token: IToken, shift: number): Word {
  const entry = T.entryOf(token);
  return {
    kind: kindOfToken(token.tokenType),
    span: { start: shift + token.startOffset, end: shift + T.endOf(token) },
    token: token.tokenType.name,
    ...(entry ? { entry } : {}),
  };
}
