/** A literal amount, percentage, number or term that does not occur in the text quoted above the rule. */
import { NUMBER_WORDS, originOf, type Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, under } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { nodesOf } from './walk.ts';

const TENS = [
  '',
  'tien',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
  'honderd',
];

export function checkNumbers(resolved: Resolved): Diagnostic[] {
  return textsOf(resolved).flatMap((texts) => texts.messages);
}

/** Of the sentences and tables under one heading; all that they are compared with stands in the same file. */
function missingUnder(place: Place, texts: FileTexts): readonly Diagnostic[] {
  const own = texts.above(place);
  if (own === '') return []; // a hulpregel has no text to compare with
  return (place.section?.items ?? []).flatMap((item) => {
    if (item.kind !== 'rule' && item.kind !== 'table' && item.kind !== 'term-declaration') return [];
    const explained = item.notes.map((note) => note.text.toLowerCase()).join(' ');
    const written =
      item.kind === 'rule' ? item.sentence : item.kind === 'table' ? writtenIn(item) : (item.measure ?? []);
    const text = item.kind === 'table' ? `${own} ${earlierInArtikel(place, texts.places)}` : own;
    return notIn(text, explained, written).map(({ span, text: getal }) =>
      diagnostic('getal-niet-in-tekst', { file: place.file, span }, { getal, adres: inWords(place.address) }),
    );
  });
}

/** Of a table that gives two values the conditions count once. */
function writtenIn({ rows, continues }: Ast.Table): object {
  return continues ? rows.map(({ value }) => value) : rows;
}

interface Compared {
  readonly text: string;
  readonly explained: string;
  readonly missing: readonly Ast.Literal[];
}

/** What was found before: trees never change, and between two keystrokes most are the same objects. */
const compared = new WeakMap<object, Compared>();

/** The literals that occur neither in the text nor in what explains the rule. */
function notIn(text: string, explained: string, written: object): readonly Ast.Literal[] {
  const known = compared.get(written);
  if (known?.text === text && known.explained === explained) return known.missing;
  // a tree that moved lacks nothing where the tree that was read lacked nothing
  const read = compared.get(originOf(written));
  if (read?.text === text && read.explained === explained && read.missing.length === 0) return [];
  const missing = nodesOf<Ast.Literal>(written, 'literal')
    .filter(({ implied }) => implied !== true)
    .filter((literal) => !occurs(literal, text) && !occurs(literal, explained));
  compared.set(written, { text, explained, missing });
  return missing;
}

/** A table gathers amounts of several leden: the text of the leden above it counts too. */
function earlierInArtikel(place: Place, places: readonly Place[]): string {
  const artikel = place.address.split(':').slice(0, 2).join(':');
  const start = place.section?.span.start ?? 0;
  const above = places.filter(({ address, section }) => under(address, artikel) && (section?.span.start ?? 0) < start);
  return plain(above.map(({ section }) => section?.quote?.text ?? ''));
}

function plain(quotes: readonly string[]): string {
  return quotes
    .join(' ')
    .toLowerCase()
    .replace(/\u00a0/g, ' ');
}

/** By file and address: the headings one level below, in order of the text. */
type Children = ReadonlyMap<string, readonly Place[]>;

/** The quoted texts of one file, and what is missing in them; between two keystrokes those of most files are the same. */
class FileTexts {
  readonly places: readonly Place[];
  #children: Children | undefined;
  #messages: readonly Diagnostic[] | undefined;
  readonly #above = new Map<Place, string>();

  constructor(places: readonly Place[]) {
    this.places = places;
  }

  get messages(): readonly Diagnostic[] {
    return (this.#messages ??= this.places.flatMap((place) => missingUnder(place, this)));
  }

  above(place: Place): string {
    const known = this.#above.get(place);
    if (known !== undefined) return known;
    this.#children ??= childrenOf(this.places);
    const made = textAbove(place, this.#children);
    this.#above.set(place, made);
    return made;
  }
}

/** By the first place of the file. */
const remembered = new WeakMap<Place, FileTexts>();

function textsOf(resolved: Resolved): readonly FileTexts[] {
  const files = new Map<string, Place[]>();
  for (const place of resolved.places) {
    const known = files.get(place.file);
    if (known) known.push(place);
    else files.set(place.file, [place]);
  }
  return [...files.values()].map(textsOfFile);
}

function textsOfFile(places: readonly Place[]): FileTexts {
  const [first] = places;
  const known = first && remembered.get(first);
  if (known?.places.length === places.length && known.places.every((place, at) => place === places[at])) return known;
  const made = new FileTexts(places);
  if (first) remembered.set(first, made);
  return made;
}

function childrenOf(places: readonly Place[]): Children {
  const children = new Map<string, Place[]>();
  for (const place of places) {
    const key = `${place.file} ${place.address.slice(0, place.address.lastIndexOf(':'))}`;
    const known = children.get(key);
    if (known) known.push(place);
    else children.set(key, [place]);
  }
  return children;
}

/** The quotes from the artikel down to here, and those of the onderdelen below. */
function textAbove(place: Place, children: Children): string {
  if (place.quotes.length === 0) return '';
  return plain([...place.quotes, ...quotesBelow(place.file, place.address, children)]);
}

function quotesBelow(file: string, address: string, children: Children): readonly string[] {
  return [...new Set((children.get(`${file} ${address}`) ?? []).map((child) => child.address))].flatMap((below) => [
    ...(children.get(`${file} ${address}`) ?? []).flatMap(({ address: own, section }) =>
      own === below && section?.quote ? [section.quote.text] : [],
    ),
    ...quotesBelow(file, below, children),
  ]);
}

function occurs(literal: Ast.Literal, text: string): boolean {
  switch (literal.type) {
    case 'nihil':
    case 'ja-nee':
    case 'tekst':
    case 'symbool':
    case 'datum':
      return true;
    case 'duur':
      return (literal.value.match(/\d+/g) ?? []).every((digits) => hasNumber(text, digits));
    case 'percentage':
      return hasNumber(text, bare(literal.text)) || bare(literal.text) === '100';
    case 'bedrag':
    case 'getal':
      return literal.value === '0' || hasNumber(text, bare(literal.text));
  }
}

/** '€ 1.987,50' -> '1987,50'; '50%' -> '50'. */
function bare(text: string): string {
  return text
    .replace(/[€%\s\u00a0]|procent/g, '')
    .replaceAll('.', '')
    .replace(/,0+$/, '')
    .replace(/,-+$/, '');
}

function hasNumber(text: string, digits: string): boolean {
  const compact = text.replace(/(\d)[.\s](?=\d{3}(?!\d))/g, '$1');
  const written =
    compact.match(/\d+(?:,\d+)?/g)?.map((found) => found.replace(/(,\d*?)0+$/, '$1').replace(/,$/, '')) ?? [];
  const wanted = digits.replace(/(,\d*?)0+$/, '$1').replace(/,$/, '');
  if (written.includes(wanted)) return true;
  return wordsFor(Number(wanted)).some((word) => new RegExp(`(?<![a-z])${word}`).test(text));
}

/** 25 -> 'vijfentwintig'; also the ordinal stem: 'achttien' finds 'achttiende'. */
function wordsFor(value: number): string[] {
  if (!Number.isInteger(value) || value < 1 || value > 100) return [];
  if (value < 20) return value === 1 ? ['een', 'één', 'eerste'] : [NUMBER_WORDS[value] ?? ''];
  const ten = TENS[Math.trunc(value / 10)] ?? '';
  const rest = NUMBER_WORDS[value % 10] ?? '';
  return value % 10 === 0 ? [ten] : [`${rest}${rest.endsWith('e') ? 'ën' : 'en'}${ten}`];
}
