/** Reads `tabel …`: rows of conditions, with the value or values that they give. */
import type * as Ast from './ast/index.ts';
import { boundsIn } from './cell-bounds.ts';
import type { PhraseReader } from './phrase-reader.ts';
import type { Line, StructureBlock, TableBlock } from './skeleton.ts';
import { readNamesAndTypes } from './structure.ts';

/** One table for each value that it gives; all have the conditions of the one. */
export function readDecisionTables(
  reader: PhraseReader,
  block: StructureBlock,
  table: TableBlock | undefined,
  validity: Ast.Validity | undefined,
): readonly Ast.Table[] {
  const values = readNamesAndTypes(block.rest);
  const [head, ...rows] = table?.rows ?? [];
  const first = (head?.cells.length ?? 0) - values.length;
  const columns = values.map(({ name }) => valueColumn(name, values.length, head?.cells.slice(first) ?? []));
  const missing = columns.findIndex((column) => column === undefined);
  if (!table || !head || first < 0 || missing !== -1) {
    const kolom = values.length === 1 ? 'bedraagt' : `${values[Math.max(missing, 0)]?.name ?? ''} bedraagt`;
    reader.report({ code: 'tabel-zonder-kop', span: (table ?? block).span, data: { kolom } });
    return [];
  }
  const asks = head.cells
    .slice(0, first)
    .map((cell, at) =>
      isYesOrNo(rows.map(({ cells }) => cells[at]?.text ?? '')) ? statementIn(reader, cell) : undefined,
    );
  const read = rows.flatMap((row) => tableRow(reader, row, head.cells.length, first));
  return values.map(({ name, nameSpan, type }, at): Ast.Table => {
    const column = columns[at] ?? 0;
    return {
      kind: 'table',
      name,
      nameSpan,
      type,
      ...(validity ? { validity } : {}),
      columns: [...head.cells.slice(0, first), head.cells[first + column] as Line],
      asks,
      rows: read.map(({ conditions, span, values: all }) => ({
        conditions,
        value: all[column] as Ast.Expression,
        span,
      })),
      ...(read.length < rows.length ? { partial: true as const } : {}),
      notes: table.notes,
      span: { start: block.span.start, end: table.span.end },
      ...(at > 0 ? { continues: true as const } : {}),
    };
  });
}

const isYesOrNo = (cells: readonly string[]): boolean => cells.some((text) => text === 'ja' || text === 'nee');

/** `de aanvrager is meerderjarig`, or without its verb, of the person of the table: `meerderjarig` */
function statementIn(reader: PhraseReader, { span }: Line): Ast.Claim | undefined {
  const column = reader.read(span, 'exampleColumn', 'cel');
  if (column?.kind === 'given-status') return { subjects: column.subjects, predicate: column.predicate };
  const [noun, ...rest] = column?.kind === 'given-value' ? column.term.heads : [];
  if (column?.kind !== 'given-value' || !noun || noun.kind === 'pronoun') return undefined;
  const subjects = rest.length === 0 ? [] : [{ ...column.term, heads: rest }];
  return { subjects, predicate: { kind: 'noun', noun, negated: false, span } };
}

/** The conditions of a row and its values; nothing when one of them cannot be read. */
function tableRow(
  reader: PhraseReader,
  { cells, span }: TableBlock['rows'][number],
  width: number,
  first: number,
): readonly ReadRow[] {
  if (cells.length !== width) {
    const data = { verwacht: String(width), kreeg: String(cells.length) };
    reader.report({ code: 'tabelrij-verkeerde-lengte', span, data });
    return [];
  }
  const written = cells.slice(first).map((cell) => reader.read(cell.span, 'expression', 'cel'));
  const values = written.filter((value) => value !== undefined);
  const tests = cells.slice(0, first).map((cell) => cellTest(reader, cell));
  const conditions = tests.filter((test) => test !== 'unreadable');
  const whole = values.length === written.length && conditions.length === tests.length;
  return whole ? [{ conditions, values, span }] : [];
}

/** What a cell asks; undefined when it is empty, 'unreadable' after a report. */
function cellTest(reader: PhraseReader, cell: Line): Ast.CellTest | undefined | 'unreadable' {
  const { text, span } = cell;
  if (text === '' || text === '-') return undefined;
  if (text === 'ja' || text === 'nee') return { kind: 'answer', value: text === 'ja', span };
  const parts = boundsIn(text);
  if (!parts) return { kind: 'symbol', text, span };
  const before = reader.mark();
  const bounds = parts.flatMap(({ operator, from, to }) => {
    const place = { start: span.start + from, end: span.start + to };
    const value = reader.read(place, 'expression', 'cel');
    return value ? [{ operator, value }] : [];
  });
  if (bounds.length === parts.length) return { kind: 'bound', bounds, text, span };
  // what a sentence could go on with says nothing about a cell
  if (reader.retract(before, 'zin-niet-begrepen'))
    reader.report({ code: 'cel-niet-begrepen', span, data: { cel: text, kolom: 'voorwaarde' } });
  return 'unreadable';
}

interface ReadRow extends Omit<Ast.TableRow, 'value'> {
  readonly values: readonly Ast.Expression[];
}

/** Which of the last columns has this value: `bedraagt`, or `de naam bedraagt` in a table with more than one. */
function valueColumn(name: string, count: number, heads: readonly Line[]): number | undefined {
  const wanted = count === 1 ? 'bedraagt' : `${name} bedraagt`;
  const at = heads.findIndex(({ text }) => text.replace(/^(?:de|het)\s+/, '').replace(/\s+/g, ' ') === wanted);
  return at === -1 ? undefined : at;
}
