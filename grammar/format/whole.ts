/**
 * The canonical layout of a .lid file. It works on blocks, not on trees: a sentence that cannot be read stays as it
 * stands and all around it is laid out. Guaranteed: the same words, the same remarks, the same meaning; formatting the
 * result changes nothing.
 */
import { looksLikeAmendment } from '../amendments.ts';
import { ARTICLE_HEADINGS, NUMBERED_HEADINGS } from '../headings.ts';
import { amountWriter, type AmountWriter } from './amounts.ts';
import { readElements, type BlockElement, type Element } from './elements.ts';
import type { Laid } from './fill.ts';
import { trimEnd, withComment } from './line.ts';
import { layOutQuote } from './quote.ts';
import { layOutDeclaration, layOutNote, layOutRule } from './sentence.ts';
import { layOutStructure } from './structure.ts';
import { layOutTable } from './table.ts';

const HEADINGS = new Set<string>(NUMBERED_HEADINGS);
const APART = new Set<string>([
  'regeling',
  'wijziging',
  'gegevens',
  'parameter',
  'schijven',
  'tabel',
  'voorbeeld',
  'voorbeelden',
  ...ARTICLE_HEADINGS,
]);
const OPENS_TABLE = new Set(['parameter', 'schijven', 'tabel', 'voorbeeld', 'voorbeelden', 'geldig']);
/** Headings that stand with the text of their lid, as a sentence does. */
const WITH_TEXT = new Set(['niet', 'termijn']);

/** Formats a whole file; line ends become LF, one at the end. */
export function formatLid(text: string): string {
  const lines = laidOutPieces(text).flatMap(({ lines }) => lines);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Lines of a text, `from` up to `to`, with the lines that come in their place: something that stands there, or what is empty. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The whole text in pieces, each beginning where the one before it ends. */
export function laidOutPieces(text: string): readonly Piece[] {
  const elements = readElements(text);
  const amounts = amountWriter(elements.flatMap(declaredText));
  const blank = blankLines(elements);
  const pieces: Piece[] = [];
  const end = (): number => pieces.at(-1)?.to ?? 0;
  elements.forEach((element, index) => {
    const { from, count } = element;
    if (from > end() || blank[index]) pieces.push({ from: end(), to: from, lines: blank[index] ? [''] : [] });
    pieces.push({ from, to: from + count, lines: layOut(element, amounts) });
  });
  const all = text.split('\n').length - (text.endsWith('\n') || text === '' ? 1 : 0);
  return all > end() ? [...pieces, { from: end(), to: all, lines: [] }] : pieces;
}

/** Texts in which names are declared. */
function declaredText(element: Element): string[] {
  if (element.kind !== 'block') return [];
  const { block, declaration, lines } = element;
  const text = lines.map(({ code }) => code).join(' ');
  if (declaration) return [text];
  if (block.kind === 'sentence') return /^(?:De|Het)\s[^,:;()]*?\sbedraagt\s/.exec(text) ?? []; // may declare its subject
  return block.kind === 'structure' && (block.keyword === 'parameter' || block.keyword === 'tabel')
    ? [block.rest.text]
    : [];
}

function layOut(element: Element, amounts: AmountWriter): string[] {
  switch (element.kind) {
    case 'comment':
      return [(element.indented ? '  ' : '') + element.text];
    case 'stray':
      return [element.raw];
    case 'block':
      return [...layOutBlock(element, amounts), ...element.notes.flatMap((note) => printed(layOutNote(note)))];
  }
}

function layOutBlock({ block, lines, declaration }: BlockElement, amounts: AmountWriter): string[] {
  switch (block.kind) {
    case 'structure':
      return layOutStructure(block.keyword, lines, amounts);
    case 'quote':
      return layOutQuote(lines);
    case 'table':
      return layOutTable(lines, amounts);
    case 'sentence': {
      const laid = declaration ? layOutDeclaration(lines) : layOutRule(lines, amounts);
      return laid ? printed(laid) : lines.map(({ raw }) => trimEnd(raw));
    }
  }
}

function printed(laid: readonly Laid[]): string[] {
  return laid.map(({ code, comment }) => withComment(code, comment));
}

/** Before which elements an empty line stands. Remarks directly above a block go with it. */
function blankLines(elements: readonly Element[]): boolean[] {
  const blank = elements.map(({ blankBefore }, index) => blankBefore && index > 0);
  elements.forEach((element, index) => {
    const before = elements[index - 1];
    if (element.kind !== 'block' || !before) return;
    if (isFormula(element)) blank[index] = true;
    else if (announces(before)) blank[index] = false;
    else if (before.kind === 'block') blank[index] = blankBetween(before, element, blank[index] ?? false);
    else if (!blank[index] && isSetApart(element)) blankAboveRemarks(elements, blank, index);
  });
  return blank;
}

/** `Artikel 3, derde lid, komt te luiden:` */
function isFormula(element: Element): boolean {
  return element.kind === 'block' && element.block.kind === 'sentence' && looksLikeAmendment(textOf(element));
}

/** A formula with the new text under it. */
function announces(element: Element): boolean {
  return element.kind === 'block' && isFormula(element) && textOf(element).endsWith(':');
}

function textOf({ lines }: BlockElement): string {
  return lines.map(({ code }) => code).join(' ');
}

function blankAboveRemarks(elements: readonly Element[], blank: boolean[], index: number): void {
  let top = index;
  for (
    let above = elements[top - 1];
    above?.kind === 'comment' && !above.indented && !blank[top];
    above = elements[top - 1]
  )
    top -= 1;
  if (top > 0) blank[top] = true;
}

function isSetApart({ block }: BlockElement): boolean {
  return block.kind === 'structure' && (APART.has(block.keyword) || HEADINGS.has(block.keyword));
}

function blankBetween({ block: before }: BlockElement, { block: after }: BlockElement, written: boolean): boolean {
  const above = before.kind === 'structure' ? before.keyword : before.kind;
  const opened = HEADINGS.has(above) || above === 'geldig';
  if (after.kind === 'structure') {
    const { keyword } = after;
    if (APART.has(keyword)) return true;
    if (HEADINGS.has(keyword)) return !opened;
    if (keyword === 'geldig') return false;
    if (WITH_TEXT.has(keyword)) return written && !opened && above !== 'quote';
    return keyword === 'gebruikt' ? written && above !== 'regeling' && above !== 'gebruikt' : written;
  }
  if (opened && (after.kind === 'quote' || after.kind === 'sentence')) return false;
  if (after.kind === 'table') return written && !OPENS_TABLE.has(above);
  if (after.kind === 'sentence') return written && above !== 'gegevens' && above !== 'quote';
  return written;
}
