/** Reads `schijven van het inkomen: percentage`: a table of brackets, in which each column is a parameter. */
import type { BracketRow, BracketTable, Literal, ParameterDeclaration, TypeName } from './ast/index.ts';
import type { Line, StructureBlock, TableBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import type { Report } from './fault.ts';
import { readConstant, readNameAndType, readPeriod } from './structure.ts';

const FROM = 'vanaf';
const BESIDE: readonly string[] = [FROM, 'status', 'noot'];

/** The names that the columns declare. */
export function bracketNames(table: TableBlock | undefined): readonly Line[] {
  return (table?.rows[0]?.cells ?? []).filter(({ text }) => text !== '' && !BESIDE.includes(text.toLowerCase()));
}

/** A parameter for each column; each with the brackets of this table. */
export function readBrackets(
  block: StructureBlock,
  table: TableBlock | undefined,
  report: Report,
): readonly ParameterDeclaration[] {
  const { name, nameSpan, type } = readNameAndType(block.rest);
  const of = /^van\s+(?:de|het)\s+(\S.*)$/.exec(name)?.[1];
  if (of === undefined || type.name === 'onbekend')
    return refused(report, block.span, 'schijven', 'schijven van het inkomen: percentage');
  const period = periodOf(block, report);
  if (!period) return refused(report, block.span, 'schijven', 'geldig van 1 januari 2026 tot 1 januari 2027');
  const head = table?.rows[0];
  const lower = head?.cells.findIndex(({ text }) => text.toLowerCase() === FROM) ?? -1;
  if (!table || !head || lower === -1) {
    report({ code: 'tabel-zonder-kop', span: (table ?? block).span, data: { kolom: FROM } });
    return [];
  }
  const source = block.body.map(({ text }) => /^bron\s+(.*)$/.exec(text)?.[1]).find((found) => found !== undefined);
  const rows = table.rows.slice(1).filter((row) => rightLength(row, head.cells.length, report));
  const bounds = boundsOf(rows, lower, report);
  return bracketNames(table).map((column): ParameterDeclaration => {
    const at = head.cells.indexOf(column);
    const status = head.cells.findIndex(({ text }) => text.toLowerCase() === 'status');
    const read: BracketTable = {
      ...period,
      ...(source ? { source } : {}),
      rows: rows.map((row, index) => bracket(row, bounds[index], row.cells[at], row.cells[status]?.text, type, report)),
      span: table.span,
    };
    const span = { start: block.span.start, end: table.span.end };
    const brackets = { of: of.replace(/\s+/g, ' '), ofSpan: nameSpan, tables: [read], span };
    return { kind: 'parameter', name: column.text, nameSpan: column.span, type, values: [], brackets, span };
  });
}

function refused(report: Report, span: Span, kop: string, voorbeeld: string): readonly ParameterDeclaration[] {
  report({ code: 'kop-onvolledig', span, data: { kop, voorbeeld } });
  return [];
}

/** `geldig van … tot …`, indented under the heading. */
function periodOf(block: StructureBlock, report: Report): { readonly from: string; readonly to?: string } | undefined {
  const line = block.body.find(({ text }) => /^geldig\s/.test(text));
  if (!line) return undefined;
  const rest = line.text.replace(/^geldig\s+/, '');
  const start = line.span.end - rest.length;
  const period = readPeriod({ text: rest, span: { start, end: line.span.end } }, line.span, report);
  return period?.from === undefined ? undefined : { from: period.from, ...(period.to ? { to: period.to } : {}) };
}

type Row = TableBlock['rows'][number];

function rightLength(row: Row, length: number, report: Report): boolean {
  if (row.cells.length === length) return true;
  const data = { verwacht: String(length), kreeg: String(row.cells.length) };
  report({ code: 'tabelrij-verkeerde-lengte', span: row.span, data });
  return false;
}

/** The lower bounds, which must rise; only the first row may go without one. */
function boundsOf(rows: readonly Row[], lower: number, report: Report): readonly (Literal | undefined)[] {
  let highest: Literal | undefined;
  return rows.map((row, index) => {
    const cell = row.cells[lower] as Line;
    if (cell.text === '' && index === 0) return undefined;
    const bound = readBound(cell, report);
    if (!bound) return undefined;
    if (highest && !rises(highest.value, bound.value))
      report({ code: 'schijven-niet-oplopend', span: cell.span, data: { grens: cell.text, vorige: highest.text } });
    highest = bound;
    return bound;
  });
}

function readBound(cell: Line, report: Report): Literal | undefined {
  const type: TypeName = cell.text.startsWith('€') ? { name: 'bedrag' } : { name: 'getal' };
  if (cell.text !== '') return readConstant(cell.text, cell.span, type, report);
  report({ code: 'cel-niet-begrepen', span: cell.span, data: { cel: '', kolom: FROM } });
  return undefined;
}

function rises(before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => text.split('/').map(BigInt)) as [bigint[], bigint[]];
  return (a[0] ?? 0n) * (b[1] ?? 1n) < (b[0] ?? 0n) * (a[1] ?? 1n);
}

function bracket(
  row: Row,
  above: Literal | undefined,
  cell: Line | undefined,
  status: string | undefined,
  type: TypeName,
  report: Report,
): BracketRow {
  const value =
    cell && cell.text !== '' && cell.text !== 'onbekend' ? readConstant(cell.text, cell.span, type, report) : undefined;
  return { ...(above ? { above } : {}), ...(value ? { value } : {}), ...(status ? { status } : {}), span: row.span };
}
