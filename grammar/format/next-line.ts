/** Formatting while typing: after Enter the line that was left stands as it should, and the next one is begun. */
import { looksLikeAmendment } from '../amendments.ts';
import { readElements, type BlockElement } from './elements.ts';
import { formatLines, type Replacement } from './range.ts';

/** The last line that was typed on, and the one that the cursor stands on now. */
interface Typed {
  readonly line: string;
  readonly lineStart: number;
  readonly next: string;
  readonly nextStart: number;
  /** The line under it. */
  readonly below: string;
}

/** What changes when Enter was typed; `offset`: where the cursor stands now. In order, none over another. */
export function afterEnter(text: string, offset: number): readonly Replacement[] {
  const typed = linesAt(text, offset);
  if (!typed) return [];
  const { line, lineStart, next, nextStart, below } = typed;
  const element = readElements(text.slice(0, nextStart)).at(-1);
  const rest = next.trim();
  if (element?.kind !== 'block' || line.trim() === '') return [];
  if (element.from + element.count < lineCount(text, nextStart)) return [];
  const marker = markerAlone(line);
  // one that was offered and is not wanted goes, and the new line with it
  if (marker && rest === '' && element.count > 1)
    return [{ start: lineStart, end: nextStart + next.length - rest.length, text: '' }];
  const begin = beginOf(element, line, below);
  const tidied =
    rest === '' ? formatLines(text, { from: lineCount(text, nextStart) - 1, to: lineCount(text, nextStart) }) : [];
  if (begin === undefined) return tidied;
  const blanks = next.length - next.trimStart().length;
  const wanted = rest === '' ? begin : line.startsWith('>') && !rest.startsWith('>') ? '> ' : blanksOf(begin);
  const begun = { start: nextStart, end: nextStart + blanks, text: wanted };
  return next.slice(0, blanks) === wanted ? tidied : [...tidied, begun];
}

function linesAt(text: string, offset: number): Typed | undefined {
  const nextStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (nextStart === 0) return undefined;
  const lineStart = text.lastIndexOf('\n', nextStart - 2) + 1;
  const lineOf = (start: number): string => text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const next = lineOf(nextStart);
  const belowStart = text.indexOf('\n', nextStart) + 1;
  return { line: lineOf(lineStart), lineStart, next, nextStart, below: belowStart === 0 ? '' : lineOf(belowStart) };
}

function lineCount(text: string, end: number): number {
  return text.slice(0, end).split('\n').length - 1;
}

const blanksOf = (text: string): string => /^ */.exec(text)?.[0] ?? '';

/** `>`, `|` or `  b.` with nothing behind it. */
function markerAlone(line: string): boolean {
  return /^>\s*$/.test(line) || /^\|[|\s]*$/.test(line) || /^\s+(?:[a-z]{1,2}|\d+[°º]?)\.\s*$/.test(line);
}

/** With what the line under this one begins; undefined where it is the writer's to choose. */
function beginOf(element: BlockElement, line: string, below: string): string | undefined {
  const { block, lines, notes, declaration } = element;
  if (block.kind === 'quote') return '> ';
  if (notes.length > 0) return line.trimEnd().endsWith('.') ? '' : '  ';
  if (block.kind === 'table') return '| ';
  const written = lines.map(({ raw }) => raw);
  const codes = lines.map(({ code }) => code);
  if (block.kind === 'structure') return underHeading(block.keyword, codes, below);
  return declaration ? underDeclaration(codes) : underSentence(written, codes);
}

const TAKES_TEXT = new Set(['lid', 'onderdeel', 'onder']);
const TAKES_LINES = new Set(['regeling', 'wijziging', 'voorbeeld', 'voorbeelden', 'oordeel', 'bevoegdheid', 'verzoek']);

function underHeading(keyword: string, codes: readonly string[], below: string): string | undefined {
  if (TAKES_TEXT.has(keyword)) return below.startsWith('>') ? undefined : '> ';
  if (codes.length === 1) return TAKES_LINES.has(keyword) ? '  ' : undefined;
  if (keyword !== 'voorbeeld' && keyword !== 'voorbeelden') return undefined;
  const code = codes.at(-1) ?? '';
  if (code === 'gegeven' || code === 'verwacht') return '    ';
  if (!codes.includes('gegeven') && !codes.includes('verwacht')) return '  ';
  return code.endsWith('.') ? '    ' : '      ';
}

function underDeclaration(codes: readonly string[]): string {
  const code = codes.at(-1) ?? '';
  if (code.endsWith('.')) return '';
  return /[:;]$/.test(code) || !codes.some((each) => each.endsWith(':')) ? '  ' : '    ';
}

const LABEL = /^(\s*)([a-z]{1,2}|\d+[°º]?)\.(\s+)/;

/** The next label of a list, or the blanks before what goes on with the sentence. */
function underSentence(written: readonly string[], codes: readonly string[]): string {
  const code = codes.at(-1) ?? '';
  if (code.endsWith('.') || looksLikeAmendment(codes.join(' '))) return '';
  const item = written.map((line) => LABEL.exec(line)).findLast((found) => found !== null);
  const [, blanks = '', label = '', gap = ''] = item ?? [];
  const column = blanks.length + label.length + 1 + gap.length;
  if (code.endsWith(':')) return item ? `${' '.repeat(column)}${/\d/.test(label) ? 'a' : '1°'}. ` : '  a. ';
  if (!item) return '  ';
  const after = /;(?:\s+(?:en|of))?$|,\s+(?:en|of)$/.test(code) ? labelAfter(label) : undefined;
  return after === undefined ? ' '.repeat(column) : `${blanks}${after}. `;
}

/** `a` to `b`, `1°` to `2°`; undefined behind the last letter. */
function labelAfter(label: string): string | undefined {
  const number = /^(\d+)(\D?)$/.exec(label);
  if (number) return `${String(Number(number[1]) + 1)}${number[2] ?? ''}`;
  const last = label.charCodeAt(label.length - 1);
  if (last === 'z'.charCodeAt(0)) return label.length === 1 ? 'aa' : undefined;
  return label.slice(0, -1) + String.fromCharCode(last + 1);
}
