/**
 * Pass 1: what stands at column 0 decides. Lower case = structure, capital = a sentence, `>` = statute text,
 * `|` = a row of a table, indented = goes on. No grammar yet, so one bad lid leaves the others alive.
 */
import type { Span } from './span.ts';
import type { Comment } from './ast/index.ts';

export type Block = StructureBlock | SentenceBlock | QuoteBlock | TableBlock;

/** `artikel 2a titel`, `parameter …`, `voorbeeld …`, with the indented lines under it. */
export interface StructureBlock {
  readonly kind: 'structure';
  readonly keyword: string;
  /** As it was written, when that is not the keyword: a misspelt heading still opens what it was meant to open. */
  readonly written?: string;
  /** The rest of the first line. */
  readonly rest: Line;
  readonly body: readonly Line[];
  readonly span: Span;
}

export interface SentenceBlock {
  readonly kind: 'sentence';
  readonly span: Span;
  readonly notes: readonly { readonly text: string; readonly span: Span }[];
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly text: string;
  readonly span: Span;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly Line[]; readonly span: Span }[];
  readonly span: Span;
  readonly notes: readonly { readonly text: string; readonly span: Span }[];
}

/** A stretch of one line without the blanks around it. */
export interface Line {
  readonly text: string;
  readonly span: Span;
}

export interface Skeleton {
  /** The text with every remark blanked out: same length, same offsets. */
  readonly masked: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
  /** Indented or stray lines that belong to nothing. */
  readonly strays: readonly Span[];
}

interface RawLine {
  readonly start: number;
  readonly end: number;
  readonly text: string; // masked
}

/** Cuts a text into blocks. `offset`: where it stands in its file, from the begin of which all spans count. */
export function readSkeleton(text: string, offset = 0): Skeleton {
  const comments: Comment[] = [];
  const lines = splitLines(text, offset).map((line) => maskComment(line, comments));
  const masked = lines
    .map(({ text: line, start }, at) => ' '.repeat(start - (lines[at - 1]?.end ?? offset)) + line)
    .join('');
  const blocks: Block[] = [];
  const strays: Span[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] as RawLine;
    const first = line.text.charAt(0);
    if (line.text.trim() === '') {
      index += 1;
    } else if (first === '>') {
      index = readQuote(lines, index, blocks);
    } else if (first === '|') {
      index = readTable(lines, index, blocks);
    } else if (/[a-zà-ÿ]/.test(first) || MISSPELT_DECLARATIONS.test(line.text.trim())) {
      index = readStructure(lines, index, blocks);
    } else if (/\S/.test(first)) {
      index = readSentence(lines, index, blocks);
    } else {
      strays.push(trimmed(line).span);
      index += 1;
    }
  }
  return { masked, blocks, comments, strays };
}

function splitLines(text: string, offset: number): RawLine[] {
  const lines: RawLine[] = [];
  const plain = text.search(OTHER_LINE_ENDS) === -1;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    while (text.charAt(start) === BYTE_ORDER_MARK) start += 1;
    lines.push({
      start: offset + start,
      end: offset + end,
      text: plain ? text.slice(start, end) : text.slice(start, end).replace(OTHER_LINE_ENDS, ' '),
    });
    start = end;
  }
  return lines;
}

/** At the begin of a file, or of a line where files were joined: not part of the text. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What only some editors take for the end of a line: a blank, so that offsets stay. */
const OTHER_LINE_ENDS = /\r(?!\n)|[\u2028\u2029]/g;

function maskComment(line: RawLine, comments: Comment[]): RawLine {
  if (line.text.startsWith('>') || !line.text.includes('//')) return line;
  const match = /(^|\s)\/\/.*/.exec(line.text);
  if (!match) return line;
  const at = match.index + (match[1] ?? '').length;
  const body = line.text.slice(at).replace(/\r?\n$/, '');
  comments.push({ text: body, span: { start: line.start + at, end: line.start + at + body.length } });
  return { ...line, text: line.text.slice(0, at) + ' '.repeat(body.length) + line.text.slice(at + body.length) };
}

function trimmed(line: RawLine): Line {
  const text = line.text.trim();
  const start = line.start + (line.text.length - line.text.trimStart().length);
  return { text, span: { start, end: start + text.length } };
}

function readQuote(lines: readonly RawLine[], from: number, blocks: Block[]): number {
  let index = from;
  const parts: string[] = [];
  for (; (lines[index]?.text ?? '').startsWith('>'); index += 1) parts.push((lines[index]?.text ?? '').slice(1).trim());
  blocks.push({ kind: 'quote', text: parts.filter((part) => part !== '').join(' '), span: spanOf(lines, from, index) });
  return index;
}

function readTable(lines: readonly RawLine[], from: number, blocks: Block[]): number {
  let index = from;
  const rows: { cells: Line[]; span: Span }[] = [];
  for (; (lines[index]?.text ?? '').startsWith('|'); index += 1) {
    const line = lines[index] as RawLine;
    const row = trimmed(line);
    if (/^\|[\s:|-]+\|?$/.test(row.text) && row.text.includes('-')) continue;
    rows.push({ cells: cellsOf(row), span: row.span });
  }
  const end = index;
  const { notes, next } = readNotes(lines, index);
  blocks.push({ kind: 'table', rows, span: spanOf(lines, from, end), notes });
  return next;
}

function cellsOf(row: Line): Line[] {
  const cells: Line[] = [];
  let start = 1;
  const stop = row.text.endsWith('|') && row.text.length > 1 ? row.text.length - 1 : row.text.length;
  for (let at = 1; at <= stop; at += 1) {
    if (at < stop && row.text.charAt(at) !== '|') continue;
    const raw = row.text.slice(start, at);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    const from = row.span.start + start + (text === '' ? 0 : lead);
    cells.push({ text, span: { start: from, end: from + text.length } });
    start = at + 1;
  }
  return cells;
}

function isIndented(line: RawLine | undefined): line is RawLine {
  return line !== undefined && /^[ \t]/.test(line.text) && line.text.trim() !== '';
}

/** `gegeven`, `Gegevens`, `gegevens:` alone on a line; unread, everything after it would be unknown too. */
const MISSPELT_DECLARATIONS = /^(?!gegevens$)[Gg]eg[a-z]{2,7}:?$/;

function readStructure(lines: readonly RawLine[], from: number, blocks: Block[]): number {
  const head = trimmed(lines[from] as RawLine);
  const written = /^\S+/.exec(head.text)?.[0] ?? '';
  const misspelt = MISSPELT_DECLARATIONS.test(head.text);
  const keyword = misspelt ? 'gegevens' : written;
  const restText = head.text.slice(written.length).trim();
  const restStart = head.span.end - restText.length;
  const body: Line[] = [];
  let index = from + 1;
  for (let next = nextVisible(lines, index); isIndented(lines[next]); next = nextVisible(lines, index)) {
    body.push(trimmed(lines[next] as RawLine));
    index = next + 1;
  }
  blocks.push({
    kind: 'structure',
    keyword,
    ...(misspelt ? { written } : {}),
    rest: { text: restText, span: { start: restStart, end: head.span.end } },
    body,
    span: spanOf(lines, from, index),
  });
  return index;
}

/** The first line from here on that is neither blank nor only a remark. */
function nextVisible(lines: readonly RawLine[], from: number): number {
  let index = from;
  while (isBlank(lines[index])) index += 1;
  return index;
}

function isBlank(line: RawLine | undefined): boolean {
  return line?.text.trim() === '';
}

function readSentence(lines: readonly RawLine[], from: number, blocks: Block[]): number {
  let index = from + 1;
  while (isIndented(lines[index]) && !isNote(lines[index])) index += 1;
  const span = spanOf(lines, from, index);
  const { notes, next } = readNotes(lines, index);
  blocks.push({ kind: 'sentence', span, notes });
  return next;
}

function isNote(line: RawLine | undefined): boolean {
  return line !== undefined && /^\s+uitleg:/.test(line.text);
}

function readNotes(lines: readonly RawLine[], from: number): { notes: { text: string; span: Span }[]; next: number } {
  const notes: { text: string; span: Span }[] = [];
  let index = from;
  while (isNote(lines[index])) {
    const start = index;
    index += 1;
    while (isIndented(lines[index]) && !isNote(lines[index])) index += 1;
    const text = lines
      .slice(start, index)
      .map((line) => line.text.trim())
      .join(' ')
      .replace(/^uitleg:\s*/, '');
    notes.push({ text, span: spanOf(lines, start, index) });
  }
  return { notes, next: index };
}

/** From the first visible character of the first line to the last of the last. */
function spanOf(lines: readonly RawLine[], from: number, to: number): Span {
  const first = trimmed(lines[from] as RawLine).span.start;
  let last = to - 1;
  while (last > from && isBlank(lines[last])) last -= 1;
  return { start: first, end: trimmed(lines[last] as RawLine).span.end };
}
