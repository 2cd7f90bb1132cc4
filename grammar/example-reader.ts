/** Reads `voorbeeld …` and `voorbeelden …`: what is given, and what is expected. */
import type * as Ast from './ast/index.ts';
import { readCounting } from './counting.ts';
import type { Report } from './fault.ts';
import type { Lexicon } from './lexicon.ts';
import { personsIn } from './persons.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { rowNames } from './row-names.ts';
import type { Line, StructureBlock, TableBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import { readConstant } from './structure.ts';

export function readExample(
  reader: PhraseReader,
  block: StructureBlock,
  table: TableBlock | undefined,
): (Ast.Example | Ast.ExampleTable)[] {
  const title = block.rest.text;
  const body = sectionsOfExample(block.body, reader.report);
  const lexicon = withPersons(reader, body);
  const given = body.given
    .flatMap((line) => sentencesOf(reader, line))
    .flatMap((span) => {
      const sentence = reader.read(span, 'givenSentence', 'gegeven', lexicon);
      return sentence ? [sentence] : [];
    });
  const shared = {
    title,
    titleSpan: block.rest.span,
    ...(body.source ? { source: body.source } : {}),
    counting: body.counting,
    given,
    span: { start: block.span.start, end: (table ?? block).span.end },
  };
  if (block.keyword === 'voorbeeld') {
    const expected = body.expected
      .flatMap((line) => sentencesOf(reader, line))
      .flatMap((span) => {
        const sentence = reader.read(span, 'expectedSentence', 'verwachting', lexicon);
        return sentence ? [sentence] : [];
      });
    if (body.expected.length === 0)
      reader.report({ code: 'voorbeeld-onvolledig', span: block.span, data: { deel: 'verwacht' } });
    return [{ kind: 'example', ...shared, expected }];
  }
  if (!table) {
    reader.report({ code: 'voorbeeld-onvolledig', span: block.span, data: { deel: 'een tabel' } });
    return [];
  }
  const [head, ...rows] = table.rows;
  const columns = (head?.cells ?? []).map((cell) => exampleColumn(reader, cell, lexicon));
  const names = rowNames(
    columns.map((column) => column ?? { kind: 'case', span: table.span }),
    (head?.cells ?? []).map(onOneLine),
    rows.map(({ cells }) => cells.map(onOneLine)),
  );
  const read = rows.flatMap((row, at): Ast.ExampleRow[] => {
    if (row.cells.length !== columns.length) {
      reader.report({
        code: 'tabelrij-verkeerde-lengte',
        span: row.span,
        data: { verwacht: String(columns.length), kreeg: String(row.cells.length) },
      });
      return [];
    }
    return [
      {
        name: names[at] ?? '',
        cells: row.cells.map((cell, index) => exampleCell(reader, cell, columns[index], lexicon)),
        span: row.span,
      },
    ];
  });
  return [
    {
      kind: 'example-table',
      ...shared,
      columns: columns.map((column, index) => column ?? { kind: 'case', span: (head?.cells[index] as Line).span }),
      rows: read,
    },
  ];
}

function exampleColumn(reader: PhraseReader, cell: Line, lexicon: Lexicon): Ast.ExampleColumn | undefined {
  const { span } = cell;
  const text = onOneLine(cell);
  if (text === 'geval' || text === '') return { kind: 'case', span };
  if (text === 'peildatum') return { kind: 'reference-date', span };
  if (text === 'berekeningsjaar') return { kind: 'year', span };
  if (text === 'bekend op') return { kind: 'known-date', span };
  if (text === 'met inachtneming van') return { kind: 'with', span };
  if (text === 'op grond van') return { kind: 'ground', span };
  const expected = /^verwacht:\s*/.exec(cell.text);
  if (expected) {
    const what = reader.read(
      { start: span.start + expected[0].length, end: span.end },
      'expectedColumn',
      'kolom',
      lexicon,
    );
    return what && { kind: 'expected', what, span };
  }
  return reader.read(span, 'exampleColumn', 'kolom', lexicon);
}

function exampleCell(
  reader: PhraseReader,
  cell: Line,
  column: Ast.ExampleColumn | undefined,
  lexicon: Lexicon,
): Ast.ExampleCell {
  const { span } = cell;
  const text = onOneLine(cell);
  if (text === '') return { kind: 'empty', span };
  if (!column || column.kind === 'case') return { kind: 'text', text, span };
  if (text === 'geen' || text === 'onbekend' || text === 'strijdig' || text === 'oordeel nodig')
    return { kind: 'word', word: text, span };
  if (column.kind === 'ground') {
    const citations = reader.read(span, 'citations', 'cel', lexicon);
    return citations ? { kind: 'citations', citations, span } : { kind: 'text', text, span };
  }
  if (column.kind === 'year' || column.kind === 'with') return { kind: 'text', text, span };
  const person = lexicon.longestAt(text, 0);
  if (person?.entry.category === 'proper' && person.end === text.length)
    return { kind: 'person', name: person.entry.name, span };
  if (person?.entry.category === 'noun' && person.end === text.length)
    return {
      kind: 'literal',
      literal: { kind: 'literal', type: 'symbool', text, value: person.entry.name, span },
      span,
    };
  if (text.endsWith('%')) {
    const literal = readConstant(text, span, { name: 'percentage' }, reader.report);
    return literal ? { kind: 'literal', literal, span } : { kind: 'text', text, span };
  }
  const literal = reader.read(span, 'exampleLiteral', 'cel', lexicon);
  return literal ? { kind: 'literal', literal, span } : { kind: 'text', text, span };
}

/** Two blanks between words say no more than one. */
function onOneLine({ text }: Line): string {
  return text.replace(/\s+/g, ' ');
}

/** The lexicon with the persons of this example: `Anna en Bram zijn personen.` */
function withPersons(reader: PhraseReader, body: ExampleBody): Lexicon {
  const lexicon = reader.lexicon.extended();
  const text = body.given.map((line) => reader.text(line)).join('\n');
  for (const person of personsIn(text)) lexicon.add(person, { category: 'proper', name: person });
  return lexicon;
}

/** Cuts the lines of an example into sentences: a full stop before a capital, or at the end. */
function sentencesOf(reader: PhraseReader, part: Span): Span[] {
  const text = reader.text(part);
  const spans: Span[] = [];
  const sentence = /\S[^]*?(?:\.(?=\s+[A-ZÀ-Ö]|\s*$)|$)/g;
  for (const match of text.matchAll(sentence)) {
    const body = match[0].trimEnd();
    if (body !== '') spans.push({ start: part.start + match.index, end: part.start + match.index + body.length });
  }
  return spans;
}

interface ExampleBody {
  readonly source?: string;
  readonly counting: Ast.ExampleCounting;
  readonly given: readonly Span[];
  readonly expected: readonly Span[];
}

/** `bron …`, then the lines under `gegeven`, then those under `verwacht`; each part as one stretch of text. */
function sectionsOfExample(lines: readonly Line[], report: Report): ExampleBody {
  let mode: 'kop' | 'gegeven' | 'verwacht' = 'kop';
  let source: string | undefined;
  const counting: { met: Ast.ExampleCounting['met'][number][]; bekendOp?: string } = { met: [] };
  const parts = { gegeven: [] as Span[], verwacht: [] as Span[] };
  for (const line of lines) {
    if (line.text === 'gegeven' || line.text === 'verwacht') {
      mode = line.text;
    } else if (mode === 'kop' && /^[a-z]+:?$/.test(line.text)) {
      report({ code: 'onbekend-kopwoord', span: line.span, data: { woord: line.text, waar: 'voorbeeld' } });
    } else if (mode === 'kop' && readCounting(line, counting, report)) {
      continue;
    } else if (mode === 'kop') {
      const bron = /^bron\s+(.*)$/.exec(line.text)?.[1] ?? line.text;
      source = source === undefined ? bron : `${source} ${bron}`;
    } else {
      const before = parts[mode].at(-1);
      if (before) parts[mode][parts[mode].length - 1] = { start: before.start, end: line.span.end };
      else parts[mode].push(line.span);
    }
  }
  return { ...(source === undefined ? {} : { source }), counting, given: parts.gegeven, expected: parts.verwacht };
}
