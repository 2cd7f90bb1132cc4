/** A literal amount, percentage, number or term that does not occur in the text quoted above the rule. */
import { NUMBER_WORDS, originOf, TEN_WORDS, type Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, under } from '../lower/index.ts';
import type { Place } from '../resolve/index.ts';
import { FoundOfGroups, type Groups } from './groups.ts';
import { nodesOf } from './walk.ts';

/** What is missing in the texts of each file. */
export class NumberMemory {
  readonly found = new FoundOfGroups<InFile>();
}

/** `files`: the headings of each. All that a rule is compared with stands in the same file. */
export function checkNumbers(files: Groups, memory: NumberMemory): Diagnostic[] {
  return memory.found.of(files, inFile).flatMap(({ messages }) => messages);
}

interface InFile {
  readonly texts: FileTexts;
  readonly messages: readonly Diagnostic[];
}

function inFile(places: readonly Place[], before: InFile | undefined): InFile {
  const texts = new FileTexts(places, before?.texts);
  return { texts, messages: places.flatMap((place, at) => missingUnder(place, texts, at)) };
}

/** Of the sentences and tables under one heading. */
function missingUnder(place: Place, texts: FileTexts, at: number): readonly Diagnostic[] {
  if (place.quotes.length === 0 || !place.section) return []; // a hulpregel has no text to compare with
  return place.section.items.flatMap((item) => {
    const compared = comparedIn(item);
    if (!compared.some((tree) => literalsIn(tree).length > 0)) return [];
    const own = texts.above(at);
    if (own === '') return [];
    const text = item.kind === 'table' ? `${own} ${texts.earlierInArtikel(at)}` : own;
    return compared
      .flatMap((tree) => missingIn(tree, text))
      .filter((literal) => !occurs(literal, explained(item)))
      .map(({ span, text: getal }) =>
        diagnostic('getal-niet-in-tekst', { file: place.file, span }, { getal, adres: inWords(place.address) }),
      );
  });
}

/** The trees of which the numbers must stand in the text. */
function comparedIn(item: Ast.Item): readonly object[] {
  switch (item.kind) {
    case 'rule':
      return [item.sentence];
    case 'term-declaration':
      return item.measure ? [item.measure] : [];
    case 'table':
      // of a table that gives two values the conditions count once
      return item.continues ? item.rows.map(({ value }) => value) : item.rows;
    default:
      return [];
  }
}

function explained(item: Ast.Item): string {
  const notes = 'notes' in item ? item.notes : [];
  return notes.map(({ text }) => text.toLowerCase()).join(' ');
}

/** What was found before: trees never change, and one that moved has what the tree had that was read. */
const literals = new WeakMap<object, readonly Ast.Literal[]>();
const missing = new WeakMap<object, { readonly text: string; readonly at: readonly number[] }>();

/** The literals that somebody wrote, and that must occur in a text. */
function literalsIn(tree: object): readonly Ast.Literal[] {
  const origin = originOf(tree);
  const known = literals.get(origin) ?? mustOccurIn(origin);
  literals.set(origin, known);
  return known;
}

function mustOccurIn(tree: object): readonly Ast.Literal[] {
  return nodesOf<Ast.Literal>(tree, 'literal').filter((literal) => literal.implied !== true && !occurs(literal, ''));
}

/** The literals that do not occur in the text. */
function missingIn(tree: object, text: string): readonly Ast.Literal[] {
  const origin = originOf(tree);
  let known = missing.get(origin);
  if (known?.text !== text) {
    const at = literalsIn(tree).flatMap((literal, index) => (occurs(literal, text) ? [] : [index]));
    missing.set(origin, (known = { text, at }));
  }
  if (known.at.length === 0) return [];
  const all = origin === tree ? literalsIn(tree) : mustOccurIn(tree);
  return known.at.flatMap((at) => all[at] ?? []);
}

function plain(quotes: readonly string[]): string {
  return quotes
    .join(' ')
    .toLowerCase()
    .replace(/\u00a0/g, ' ');
}

/** The quoted texts of one file, worked out when they are asked for, and as long as they are the same. */
class FileTexts {
  readonly #places: readonly Place[];
  readonly #above: Map<number, string>;
  readonly #earlier: Map<number, string>;
  #children: Children | undefined;

  constructor(places: readonly Place[], before: FileTexts | undefined) {
    const isStill = before !== undefined && haveSameTexts(before.#places, places);
    this.#places = places;
    this.#above = isStill ? before.#above : new Map<number, string>();
    const isInOrder = isStill && isAscending(before.#places) && isAscending(places);
    this.#earlier = isInOrder ? before.#earlier : new Map<number, string>();
  }

  /** The quotes from the artikel down to here, and those of the onderdelen below. `at`: number of the place. */
  above(at: number): string {
    return remembered(this.#above, at, () => {
      const { quotes, file, address } = this.#placeAt(at);
      this.#children ??= childrenOf(this.#places);
      return plain([...quotes, ...quotesBelow(file, address, this.#children)]);
    });
  }

  /** A table gathers amounts of several leden: the text of the leden above it counts too. */
  earlierInArtikel(at: number): string {
    return remembered(this.#earlier, at, () => {
      const place = this.#placeAt(at);
      const artikel = place.address.split(':').slice(0, 2).join(':');
      const start = place.section?.span.start ?? 0;
      const above = this.#places.filter(
        ({ address, section }) => under(address, artikel) && (section?.span.start ?? 0) < start,
      );
      return plain(above.map(({ section }) => section?.quote?.text ?? ''));
    });
  }

  #placeAt(at: number): Place {
    return this.#places[at] as Place;
  }
}

function remembered(known: Map<number, string>, at: number, make: () => string): string {
  const made = known.get(at) ?? make();
  known.set(at, made);
  return made;
}

/** The same headings with the same quotes in the same order, wherever they stand. */
function haveSameTexts(before: readonly Place[], now: readonly Place[]): boolean {
  return (
    before.length === now.length &&
    before.every((place, at) => {
      const other = now[at] as Place;
      return (
        place.address === other.address &&
        place.section?.quote?.text === other.section?.quote?.text &&
        place.quotes.length === other.quotes.length &&
        place.quotes.every((quote, index) => quote === other.quotes[index])
      );
    })
  );
}

/** Does each stand behind the one before it? What an act puts in may stand elsewhere. */
function isAscending(places: readonly Place[]): boolean {
  let last = -1;
  return places.every(({ section }) => {
    const start = section?.span.start ?? 0;
    const isBehind = start > last;
    last = start;
    return isBehind;
  });
}

/** By address: the headings one level below, in order of the text. */
type Children = ReadonlyMap<string, readonly Place[]>;

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
  const ten = TEN_WORDS[Math.trunc(value / 10)] ?? '';
  const rest = NUMBER_WORDS[value % 10] ?? '';
  return value % 10 === 0 ? [ten] : [`${rest}${rest.endsWith('e') ? 'ën' : 'en'}${ten}`];
}
