/** What is left to people: `oordeel of …` and `bevoegdheid …`, and where a sentence may speak of a judgement. */
import type { IToken } from 'chevrotain';
import type { SyntaxFault } from './fault.ts';
import type { Line, StructureBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import * as T from './tokens.ts';

/** The words that open a line under `oordeel` or `bevoegdheid`. */
export const JUDGEMENT_WORDS =
  /^(door|grondslag|vraag|weegt mee|motivering|bij elke|oordeel of|van|uitleg)(:?\s+)(\S.*)$/;

/** The words that open a line under `verzoek`. */
export const REQUEST_WORDS = /^(door|binnen|bewijs|werkt door|grondslag|uitleg)(:?\s+)(\S.*)$/;

/** The words that open a line under the heading. */
export const wordsUnder = (keyword: string): RegExp => (keyword === 'verzoek' ? REQUEST_WORDS : JUDGEMENT_WORDS);

/** The word that opens a line under the heading, if one does. */
export function attributeWord(line: string, words = JUDGEMENT_WORDS): string | undefined {
  return words.exec(line)?.[1];
}

export interface Attribute {
  readonly word: string;
  /** On one line. */
  readonly text: string;
  readonly span: Span;
}

/**
 * The lines under the heading. A line that opens with a word of its own is an attribute; any other goes on where the
 * one before it ended. The same word a second time needs two blanks behind it: prose may begin a line with `door`.
 */
export function attributesOf(body: readonly Line[], words = JUDGEMENT_WORDS): readonly Attribute[] {
  const found: { word: string; text: string; span: Span }[] = [];
  for (const line of body) {
    const [, word = '', gap = '', value = ''] = words.exec(line.text) ?? [];
    const known = found.some((one) => one.word === word);
    const last = found.at(-1);
    if (word !== '' && (!known || gap.length > 1)) {
      found.push({ word, text: tidy(value), span: { start: line.span.end - value.length, end: line.span.end } });
    } else if (last) {
      last.text = `${last.text} ${tidy(line.text)}`;
      last.span = { start: last.span.start, end: line.span.end };
    }
  }
  return found;
}

/**
 * Lines that can only be meant as an attribute and are none: `motivatie  verplicht`, `motivering ja`. Left alone they
 * would go on where the line before ended, and what they ask would be lost.
 */
export function strangeLines(
  body: readonly Line[],
  words = JUDGEMENT_WORDS,
): readonly { readonly word: string; readonly span: Span }[] {
  const answer = attributesOf(body, words).find(({ word }) => word === 'motivering');
  const unclear =
    answer && !/^(?:verplicht|vrij)$/.test(answer.text) ? [{ word: 'motivering', span: answer.span }] : [];
  const lines = body.flatMap(({ text, span }, at) => {
    if (attributeWord(text, words) !== undefined) return [];
    const [, word] = /^(\S+(?: \S+)?)(?: {2,}\S| +(?:verplicht|vrij)$)/.exec(text) ?? [];
    const first = at === 0 ? /^\S*/.exec(text)?.[0] : undefined; // nothing to go on with
    const strange = word ?? first;
    return strange === undefined ? [] : [{ word: strange, span }];
  });
  return [...lines, ...unclear];
}

/** `het verblijfsverzoek` -> `verblijfsverzoek` */
export function nameOfRequest({ rest }: StructureBlock): { readonly article: string; readonly name: string } {
  const [, article = '', name = ''] = /^(?:(de|het)\s+)?(.*)$/.exec(rest.text) ?? [];
  return { article: article || (name.endsWith('verzoek') ? 'het' : 'de'), name };
}

/** The name of the term within which it must be made, when the lines under it say one. */
export function termOfRequest(block: StructureBlock): string | undefined {
  const has = attributesOf(block.body, REQUEST_WORDS).some(({ word }) => word === 'binnen');
  const { article, name } = nameOfRequest(block);
  return has ? `indiening van ${article} ${name}` : undefined;
}

export interface JudgedClause {
  /** 'de nadelige gevolgen onevenredig zijn', 'een persoon in nood verkeert' */
  readonly clause: string;
  readonly inTime: boolean;
  readonly span: Span;
}

/** `of de nadelige gevolgen … onevenredig zijn[, in de tijd]`: the clause, without `of`. */
export function clauseOf({ rest }: StructureBlock): JudgedClause {
  const whole = rest.text.replace(/^of\s+/, '');
  const clause = whole.replace(/,\s*in\s+de\s+tijd$/, '');
  const start = rest.span.end - whole.length;
  return { clause: tidy(clause), inTime: clause !== whole, span: { start, end: start + clause.length } };
}

/** A clause that speaks of one person, or of two: who, and what is judged of them. */
export interface ClauseAbout {
  readonly owner: 'persoon' | 'paar';
  /** As written: 'een persoon', 'het kind', 'zij'. */
  readonly subject: string;
  /** Verb-final: 'in nood verkeert'. */
  readonly phrase: string;
}

/** `isPerson`: the length of the noun at the start of a text that somebody may be, `kind`; 0 when there is none. */
export function clauseAbout(clause: string, isPerson: (text: string) => number): ClauseAbout | undefined {
  const subject = /^(?:een persoon|die persoon|degene|hij|zij|twee personen|beiden)(?=\s)/.exec(clause)?.[0];
  if (subject !== undefined) {
    const owner = /^(?:zij|twee personen|beiden)$/.test(subject) ? 'paar' : 'persoon';
    return { owner, subject, phrase: clause.slice(subject.length).trim() };
  }
  const article = /^(?:een|de|het|die|dat)\s+/.exec(clause)?.[0].length ?? 0;
  const noun = article === 0 ? 0 : isPerson(clause.slice(article));
  if (noun === 0) return undefined;
  const end = article + noun;
  return { owner: 'persoon', subject: clause.slice(0, end), phrase: clause.slice(end).trim() };
}

/** Who judges or may act, under each name that the text uses, article left out. */
export function authoritiesOf(block: StructureBlock): readonly string[] {
  const word = block.keyword === 'oordeel' ? 'door' : 'van';
  const named = attributesOf(block.body).find((attribute) => attribute.word === word)?.text ?? '';
  return named
    .split(';')
    .map((name) => tidy(name).replace(/^(?:de|het)\s+/i, ''))
    .filter((name) => name !== '');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A judgement that is named where it cannot be: as an outcome, without who judges, or one that nobody declared. */
export function judgementFault(
  tokens: readonly IToken[],
  text: string,
  span: Span,
): Omit<SyntaxFault, 'file'> | undefined {
  for (const [at, token] of tokens.entries()) {
    const place = { start: span.start + token.startOffset, end: span.start + T.endOf(token) };
    const words = token.image.replace(/\s+/g, ' ');
    if (token.tokenType === T.NaarHetOordeelVan) {
      if (at === 0) return { code: 'oordeel-als-conclusie', span: place, data: { zin: words } };
      const unknown = unknownClause(tokens, at, text);
      if (unknown) {
        const { start, end } = unknown;
        const clause = tidy(text.slice(start, end));
        return {
          code: 'oordeel-onbekend',
          span: { start: span.start + start, end: span.start + end },
          data: { zin: clause },
        };
      }
    }
    if (token.tokenType !== T.Oordeelzin || isAllowedAt(tokens, at)) continue;
    const concluded = at === 0 || T.entryOf(token)?.main === true;
    return { code: concluded ? 'oordeel-als-conclusie' : 'oordeel-zonder-wie', span: place, data: { zin: words } };
  }
  return undefined;
}

/** After `naar het oordeel van de X`, or after `oordeel of` in a voorbeeld. */
function isAllowedAt(tokens: readonly IToken[], at: number): boolean {
  if (T.entryOf(tokens[at])?.main === true) return false;
  if (tokens[at - 1]?.tokenType === T.HetOordeelOf) return true;
  return [2, 3].some((back) => tokens[at - back]?.tokenType === T.NaarHetOordeelVan);
}

/** The words after `naar het oordeel van de X`, up to the next comma or full stop, when they are no judgement. */
function unknownClause(
  tokens: readonly IToken[],
  at: number,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  const article = [T.De, T.Het].includes(tokens[at + 1]?.tokenType ?? T.Punt) ? 1 : 0;
  const first = tokens[at + article + 2];
  if (first === undefined || first.tokenType === T.Oordeelzin) return undefined;
  const stops = [T.Komma, T.Puntkomma, T.Punt, T.Indien, T.Tenzij];
  const rest = tokens.slice(at + article + 2);
  const stop = rest.findIndex(({ tokenType }) => stops.includes(tokenType));
  if (rest.slice(0, stop === -1 ? undefined : stop).some((token) => T.entryOf(token)?.judged)) return undefined;
  const last = rest[stop === -1 ? rest.length - 1 : stop - 1];
  const end = T.endOf(last);
  return first.startOffset < end && end <= text.length ? { start: first.startOffset, end } : undefined;
}
