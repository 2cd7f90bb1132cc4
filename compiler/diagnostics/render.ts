/** A message as text: the sentence, the place with carets under it, the second place, and what to do. */
import { positionOf, type Span } from '../../grammar/index.ts';
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
  const { line, column } = positionOf(text, span.start);
  const lineStart = span.start - (column - 1);
  const newline = text.indexOf('\n', lineStart);
  const whole = text
    .slice(lineStart, newline === -1 ? text.length : newline)
    .replace(/\r$/, '')
    .replaceAll('\t', ' ');
  const from = column - 1;
  const length = Math.max(1, Math.min(span.end - span.start, whole.length - from));
  const window = cropped(whole, { start: from, end: from + length });
  return {
    line,
    where: `${addressAt(text, span.start)}regel ${String(line)} (${file})`,
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

/** `Wzt, artikel 2, lid 1, `: the headings above the place; '' where there are none. */
function addressAt(text: string, offset: number): string {
  const levels = [/^(?:regeling|wijziging)$/, /^(?:artikel|paragraaf|overweging)$/, /^lid$/, /^onderdeel$/, /^onder$/];
  const found: string[] = [];
  for (const line of text.slice(0, offset).concat(rest(text, offset)).split('\n')) {
    const [, keyword = '', label = ''] =
      /^(regeling|wijziging|artikel|paragraaf|overweging|lid|onderdeel|onder)\s+(.+?)\s*$/.exec(line) ?? [];
    const level = levels.findIndex((words) => words.test(keyword));
    if (level === -1) continue;
    found.length = Math.min(found.length, level);
    found[level] = level === 0 ? (/\(([^)]+)\)/.exec(label)?.[1] ?? label) : `${keyword} ${label.split(/\s/)[0] ?? ''}`;
  }
  const named = found.filter((part) => part !== '');
  return named.length === 0 ? '' : `${named.join(', ')}, `;
}

/** The remainder of the line at `offset`, so that a message on a heading counts that heading. */
function rest(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end);
}
