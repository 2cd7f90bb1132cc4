/** A message as text: the sentence, the place with carets under it, the second place, and what to do. */
import { depthOf, isNumberedHeading, NUMBERED_HEADINGS, type Span } from '../../grammar/index.ts';
import type { Diagnostic, Place, Severity } from './diagnostic.ts';

const WIDTH = 108;
const COLORS: Readonly<Record<Severity, string>> = {
  fout: '\u001b[31m',
  waarschuwing: '\u001b[33m',
  hint: '\u001b[36m',
};
const RESET = '\u001b[0m';

interface Excerpt {
  readonly line: number;
  /** `Wzt, artikel 2, lid 1, regel 12 (zorgtoeslag.lid)` */
  readonly where: string;
  /** The line of the source, and a line of the same width with carets. */
  readonly shown: string;
  readonly carets: string;
}

/** Draws a message; `textOf` answers the text of a file by its name. */
export function renderDiagnostic(
  d: Diagnostic,
  textOf: (file: string) => string | undefined,
  options: { readonly color?: boolean } = {},
): string {
  const paint = (text: string): string => (options.color === true ? `${COLORS[d.severity]}${text}${RESET}` : text);
  const first = excerptOf(d, textOf(d.file), '^');
  const second = d.second && excerptOf(d.second, textOf(d.second.file), '-');
  const width = Math.max(2, String(Math.max(first?.line ?? 0, second?.line ?? 0)).length);
  const margin = ' '.repeat(width);
  const lines = [`${paint(`${d.severity}[${d.code}]`)}: ${d.text}`];
  if (first) lines.push(`${margin} ┌─ ${first.where}`, ...drawn(first, d.label, width, paint));
  else lines.push(`${margin} ┌─ ${d.file}`);
  if (second)
    lines.push(`${margin} │`, `${margin} ├─ ${second.where}`, ...drawn(second, d.second?.label, width, (text) => text));
  if (d.hint !== undefined) lines.push(`${margin} │`, `${margin} = ${d.hint}`);
  return lines.join('\n');
}

function drawn(excerpt: Excerpt, label: string | undefined, width: number, paint: (text: string) => string): string[] {
  const marks = label === undefined ? excerpt.carets : `${excerpt.carets} ${label}`;
  const indent = /^ */.exec(marks)?.[0] ?? '';
  return [
    `${String(excerpt.line).padStart(width)} │ ${excerpt.shown}`.trimEnd(),
    `${' '.repeat(width)} │ ${indent}${paint(marks.slice(indent.length))}`,
  ];
}

function excerptOf({ file, span }: Place, text: string | undefined, mark: string): Excerpt | undefined {
  if (text === undefined) return undefined;
  const { lines, headings } = outlineOf(text);
  const line = countUpTo(lines, (start) => start, span.start);
  const lineStart = lines[line - 1] ?? 0;
  const address = headings[countUpTo(headings, ({ at }) => at, span.start) - 1]?.address ?? '';
  const newline = text.indexOf('\n', lineStart);
  const whole = text
    .slice(lineStart, newline === -1 ? text.length : newline)
    .replace(/\r$/, '')
    .replaceAll('\t', ' ');
  const from = span.start - lineStart;
  const length = Math.max(1, Math.min(span.end - span.start, whole.length - from));
  const window = cropped(whole, { start: from, end: from + length });
  return {
    line,
    where: `${address}regel ${String(line)} (${file})`,
    shown: window.text,
    carets: ' '.repeat(window.start) + mark.repeat(window.end - window.start),
  };
}

/** A long line is shown from some words before the place. */
function cropped(line: string, at: Span): { text: string; start: number; end: number } {
  if (line.length <= WIDTH) return { text: line, start: at.start, end: at.end };
  const from = at.end <= WIDTH - 2 ? 0 : wordStart(line, Math.max(0, at.start - 30));
  const lead = from === 0 ? '' : '… ';
  const room = WIDTH - lead.length;
  const rest = line.slice(from);
  const text = lead + (rest.length <= room ? rest : `${rest.slice(0, room - 2).trimEnd()} …`);
  const start = at.start - from + lead.length;
  return { text, start, end: Math.max(start + 1, Math.min(at.end - from + lead.length, text.length)) };
}

function wordStart(line: string, near: number): number {
  if (near === 0) return 0;
  const blank = line.indexOf(' ', near);
  return blank === -1 ? near : blank + 1;
}

/** Where the lines of a text begin, and under which headings: `Wzt, artikel 2, lid 1, ` from a heading to the next. */
interface Outline {
  readonly text: string;
  readonly lines: readonly number[];
  readonly headings: readonly { readonly at: number; readonly address: string }[];
}

let outlined: Outline = { text: '', lines: [0], headings: [] };

/** Messages come by the thousand about one text: its outline is made once. */
function outlineOf(text: string): Outline {
  if (outlined.text !== text) outlined = makeOutline(text);
  return outlined;
}

const HEADING = new RegExp(`^(regeling|wijziging|${NUMBERED_HEADINGS.join('|')})[^\\S\\n]+(.+?)[^\\S\\n]*$`, 'gm');

function makeOutline(text: string): Outline {
  const lines = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const found: string[] = [];
  const headings = [...text.matchAll(HEADING)].map(({ index, 1: keyword = '', 2: label = '' }) => {
    const level = isNumberedHeading(keyword) ? 1 + depthOf(keyword) : 0;
    found.length = Math.min(found.length, level);
    found[level] = level === 0 ? (/\(([^)]+)\)/.exec(label)?.[1] ?? label) : `${keyword} ${label.split(/\s/)[0] ?? ''}`;
    return { at: index, address: `${found.filter((part) => part !== '').join(', ')}, ` };
  });
  return { text, lines, headings };
}

/** How many of them lie at or before the offset; they ascend. */
function countUpTo<Item>(items: readonly Item[], at: (item: Item) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && at(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
