/**
 * Where a line of text goes on in a next row. Monaco lets the browser lay out the whole text for this and then asks for
 * the place of letter after letter; here every letter is measured once, as the line will have it. What letters gain by
 * standing closer together is left as room.
 */
import { lookOf, type Look } from './line-looks.ts';

/** The width of a piece of text, in pixels. */
export type Measure = (text: string) => number;

/** Letters of the editor as Monaco describes them. */
export interface Letters {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly fontWeight: string;
  readonly spaceWidth: number;
  readonly typicalHalfwidthCharacterWidth: number;
}

export interface Wrapping {
  readonly letters: Letters;
  readonly tabSize: number;
  /** The width that there is, in characters. */
  readonly columns: number;
  /** Rows after the first start so many columns further than their line. */
  readonly indent: number;
}

export interface Rows {
  /** Where each row ends. */
  readonly ends: readonly number[];
  /** The same in columns, a tab counted as the columns it takes. */
  readonly endColumns: readonly number[];
  /** Where rows after the first begin, in columns. */
  readonly indent: number;
}

/**
 * Between words, also of what Monaco shows beside the text; within a word after its hyphen. A sign stays with what
 * follows it: that of an amount, of a remark, and those before what a lid yields or why it does not apply.
 */
const OPPORTUNITY = /(?<=[ \t\u00a0])(?<!(?:[€⟵○]|\/\/)[ \u00a0])(?=[^ \t\u00a0])|(?<=\p{L}[-–/])(?=\p{L})/u;

/** Letters are drawn on whole pixels here and there: what fits to the last pixel may not. */
const SLACK = 4;

/** The rows of one line, or undefined when it fits in one. */
export function rowsOf(
  text: string,
  measure: Measure,
  { letters, tabSize, columns, indent }: Wrapping,
): Rows | undefined {
  const width = Math.round(columns * letters.typicalHalfwidthCharacterWidth) - SLACK;
  if (measure(text) <= width) return undefined; // most lines: then it need not be divided into words
  const begin = columnsOf(/^[ \t]*/.exec(text)?.[0] ?? '', tabSize);
  const further = begin + indent;
  const room = width - Math.ceil(further * letters.spaceWidth);
  const [hanging, rest] = room < width / 2 ? [0, width] : [further, room];
  const ends = breaksOf(text, measure, width, rest);
  if (ends.length === 0) return undefined;
  ends.push(text.length);
  return { ends, endColumns: ends.map((end) => columnsOf(text.slice(0, end), tabSize)), indent: hanging };
}

function breaksOf(text: string, measure: Measure, first: number, rest: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  let offset = 0;
  const room = (): number => (breaks.length === 0 ? first : rest) - used;
  const next = (): void => {
    breaks.push(offset);
    used = 0;
  };
  for (const piece of text.split(OPPORTUNITY)) {
    const word = piece.trimEnd();
    if (used > 0 && measure(word) > room()) next();
    if (measure(word) > room()) {
      for (const letter of word) {
        if (used > 0 && measure(letter) > room()) next();
        used += measure(letter);
        offset += letter.length;
      }
      used += measure(piece.slice(word.length));
      offset += piece.length - word.length;
    } else {
      used += measure(piece);
      offset += piece.length;
    }
  }
  return breaks;
}

function columnsOf(text: string, tabSize: number): number {
  if (!text.includes('\t')) return text.length;
  let columns = 0;
  for (const letter of text) columns += letter === '\t' ? tabSize - (columns % tabSize) : 1;
  return columns;
}

const measures = new Map<string, Measure>();

/** Measures a line by how it looks: statute text is smaller than a rule, a heading is larger. */
export function measureOf(line: string, letters: Letters): Measure {
  const look = lookOf(line);
  const key = `${look} ${letters.fontWeight} ${letters.fontSize} ${letters.fontFamily}`;
  const known = measures.get(key);
  if (known) return known;
  const made = measureIn(fontOf(look, letters));
  measures.set(key, made);
  return made;
}

const classes: Readonly<Record<Look, string>> = {
  wettekst: 'wettekst-woorden',
  'tabel-regel': 'tabel-regel',
  'kop-groot': 'kop-groot',
  'kop-klein': 'kop-klein',
  '': '',
};

/** What the style sheet makes of it. */
function fontOf(look: Look, { fontFamily, fontSize, fontWeight }: Letters): string {
  const place = document.createElement('div');
  place.className = 'monaco-editor';
  Object.assign(place.style, { position: 'absolute', fontFamily, fontSize: `${fontSize}px`, fontWeight });
  const words = document.createElement('span');
  words.className = classes[look];
  place.append(words);
  document.body.append(place);
  const { fontStyle, fontWeight: weight, fontSize: size, fontFamily: family } = getComputedStyle(words);
  const font = `${fontStyle} ${weight} ${size} ${family}`;
  place.remove();
  return font;
}

function measureIn(font: string): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) throw new Error('Internal error: this browser cannot measure text.');
  pen.font = font;
  const widths = new Map<string, number>();
  const widthOf = (letter: string): number => {
    const known = widths.get(letter);
    if (known !== undefined) return known;
    const { width } = pen.measureText(letter);
    widths.set(letter, width);
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const letter of text) sum += widthOf(letter);
    return sum;
  };
}
