/** Tables: cells of one width per column, numbers to the right. */
import { blanksAreFree, type AmountWriter } from './amounts.ts';
import { hidesRemark, tidy, withComment, type SourceLine } from './line.ts';

type Alignment = 'none' | 'left' | 'right' | 'center';

/** Columns of words for the reader: their numbers are not ours to change. */
const PROSE_COLUMNS = new Set(['bron', 'status', 'noot', 'geval', '']);
/** A cell wider than this does not widen its column. */
const WIDEST = 240;

interface Row {
  readonly cells: readonly string[];
  readonly rule: boolean;
  readonly comment?: string;
}

export function layOutTable(lines: readonly SourceLine[], amounts: AmountWriter): string[] {
  const written = lines.map(readRow);
  if (written.every(({ rule }) => rule) || lines.some(({ code }) => hidesRemark(code)))
    return lines.map(({ raw }) => raw);
  const rows = withAmounts(withRule(written), amounts);
  const alignments = alignmentsOf(rows);
  const widths = widthsOf(rows);
  return rows.map((row) => {
    const cells = row.rule
      ? widths.map((width, column) => ruleCell(width, alignments[column]))
      : row.cells.map((cell, column) => ` ${pad(cell, widths[column] ?? 1, alignments[column])} `);
    return withComment(`|${cells.join('|')}|`, row.comment);
  });
}

function readRow({ code, comment }: SourceLine): Row {
  const rule = /^\|[\s:|-]+\|?$/.test(code) && code.includes('-');
  const inner = code.endsWith('|') && code.length > 1 ? code.slice(1, -1) : code.slice(1);
  const cells = inner.split('|').map((cell) => cell.trim());
  return { cells, rule, ...(comment === undefined ? {} : { comment }) };
}

/** Puts a line under the headings where there is none. */
function withRule(rows: readonly Row[]): Row[] {
  const [head, ...rest] = rows;
  if (!head || head.rule || rest[0]?.rule) return [...rows];
  const cells = head.cells.map((_, column) =>
    rest.length > 0 && rest.every((row) => isNumeric(row.cells[column] ?? '')) ? '-:' : '-',
  );
  return [head, { cells, rule: true }, ...rest];
}

function isNumeric(cell: string): boolean {
  return /^(?:€ ?)?-?\d[\d.]*(?:,\d+)?%?$/.test(cell) && !/^\d{4}$/.test(cell);
}

function withAmounts(rows: readonly Row[], amounts: AmountWriter): Row[] {
  const head = rows.findIndex(({ rule }) => !rule);
  const names = rows[head]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  return rows.map((row, index) => {
    if (row.rule || index === head) return row; // a column is known by the exact words of its heading
    const cells = row.cells.map((cell, column) => {
      if (!blanksAreFree(cell)) return cell;
      return PROSE_COLUMNS.has(names[column] ?? '') ? tidy(cell) : amounts(tidy(cell));
    });
    return { ...row, cells };
  });
}

function alignmentsOf(rows: readonly Row[]): Alignment[] {
  return (rows.find(({ rule }) => rule)?.cells ?? []).map((cell) => {
    const [left, right] = [cell.startsWith(':'), cell.endsWith(':')];
    return left ? (right ? 'center' : 'left') : right ? 'right' : 'none';
  });
}

function widthsOf(rows: readonly Row[]): number[] {
  const widths: number[] = [];
  for (const { cells, rule } of rows) {
    if (rule) continue;
    cells.forEach((cell, column) => {
      const length = lengthOf(cell);
      widths[column] = Math.max(widths[column] ?? 1, length > WIDEST ? 1 : length);
    });
  }
  return widths;
}

/** In characters, so that a pair of surrogates counts as one. */
function lengthOf(cell: string): number {
  return Array.from(cell).length;
}

function pad(cell: string, width: number, alignment: Alignment | undefined): string {
  const room = Math.max(0, width - lengthOf(cell));
  const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + cell + ' '.repeat(room - before);
}

function ruleCell(width: number, alignment: Alignment | undefined): string {
  const left = alignment === 'left' || alignment === 'center' ? ':' : '-';
  const right = alignment === 'right' || alignment === 'center' ? ':' : '-';
  return left + '-'.repeat(width) + right;
}
