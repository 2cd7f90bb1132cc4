/**
 * Files to trees, in two passes: first the declarations of all files (they make the lexicon), then every sentence by
 * itself. One bad sentence is one fault; the others live on.
 */
import type { IRecognitionException, IToken } from 'chevrotain';
import type * as Ast from './ast.ts';
import { clauseWordIn, readDeclaration } from './declarations.ts';
import type { SyntaxFault } from './fault.ts';
import { addStatus, Lexicon, verbLemma, type LexiconEntry } from './lexicon.ts';
import { SentenceParser } from './parser.ts';
import {
  readSkeleton,
  type Block,
  type Line,
  type SentenceBlock,
  type Skeleton,
  type StructureBlock,
  type TableBlock,
} from './skeleton.ts';
import type { Span } from './span.ts';
import {
  readConstant,
  readHeader,
  readHeading,
  readInlineValues,
  readNameAndType,
  readUses,
  readValidity,
  readValueTable,
  type Report,
} from './structure.ts';
import { lex } from './tokens.ts';
import * as T from './tokens.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
}

export interface ParseResult {
  readonly files: readonly Ast.SourceFile[];
  readonly faults: readonly SyntaxFault[];
  /** The names that each regeling may use, by abbreviation. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/** One regeling of one file before its sentences are read. */
interface Part {
  readonly file: string;
  readonly text: string;
  readonly skeleton: Skeleton;
  readonly header: ReturnType<typeof readHeader>;
  readonly headerSpan: Span;
  readonly blocks: readonly Block[];
  readonly uses: readonly Ast.Use[];
  readonly declared: ReadonlyMap<SentenceBlock, ReturnType<typeof readDeclaration>>;
}

let sharedParser: SentenceParser | undefined;

/** The one parser: making it costs some milliseconds, so it is made when first needed. */
export function parser(): SentenceParser {
  sharedParser ??= new SentenceParser();
  return sharedParser;
}

export function parse(sources: readonly Source[]): ParseResult {
  const faults: SyntaxFault[] = [];
  const parts = sources.flatMap((source) => splitRegelingen(source, faults));
  const lexicons = buildLexicons(parts);
  const files = sources.map((source): Ast.SourceFile => {
    const own = parts.filter((part) => part.file === source.file);
    const regelingen = own.map((part) =>
      new RegelingReader(part, lexicons.get(part.header.abbreviation) ?? new Lexicon(), faults).read(),
    );
    return {
      kind: 'source-file',
      file: source.file,
      text: source.text,
      regelingen,
      comments: own[0]?.skeleton.comments ?? [],
      span: { start: 0, end: source.text.length },
    };
  });
  return { files, faults, lexicons };
}

// ── Pass 1 ───────────────────────────────────────────────────────────────────────────────────────────────────────

function splitRegelingen(source: Source, faults: SyntaxFault[]): Part[] {
  const skeleton = readSkeleton(source.text);
  const report: Report = (fault) => faults.push({ file: source.file, ...fault });
  for (const span of skeleton.strays) report({ code: 'regel-buiten-regeling', span, data: {} });
  const starts = skeleton.blocks.flatMap((block, index) =>
    block.kind === 'structure' && block.keyword === 'regeling' ? [index] : [],
  );
  const before = skeleton.blocks[0];
  if (before && starts[0] !== 0) report({ code: 'regel-buiten-regeling', span: before.span, data: {} });
  return starts.map((start, index): Part => {
    const head = skeleton.blocks[start] as StructureBlock;
    const blocks = skeleton.blocks.slice(start + 1, starts[index + 1]);
    const uses = blocks
      .filter((block): block is StructureBlock => block.kind === 'structure' && block.keyword === 'gebruikt')
      .flatMap(readUses);
    const declared = new Map<SentenceBlock, ReturnType<typeof readDeclaration>>();
    let inDeclarations = false;
    for (const block of blocks) {
      if (block.kind === 'structure') inDeclarations = block.keyword === 'gegevens';
      if (block.kind !== 'sentence' || !inDeclarations) continue;
      const result = readDeclaration(skeleton.masked.slice(block.span.start, block.span.end), block.span.start);
      declared.set(block, result);
      result.faults.forEach(report);
    }
    return {
      file: source.file,
      text: source.text,
      skeleton,
      header: readHeader(head, report),
      headerSpan: head.span,
      blocks,
      uses,
      declared,
    };
  });
}

function buildLexicons(parts: readonly Part[]): Map<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>();
  for (const { header } of parts) {
    if (lexicons.has(header.abbreviation)) continue;
    const lexicon = new Lexicon();
    for (const part of reachable(header.abbreviation, parts)) {
      const hidden = parts
        .filter((other) => other.header.abbreviation === header.abbreviation)
        .flatMap(({ uses }) => uses)
        .filter((use) => use.name === part.header.abbreviation)
        .flatMap(({ without }) => without);
      addNames(lexicon, part, new Set(hidden));
    }
    for (const part of parts)
      lexicon.add(part.header.abbreviation, { category: 'law', name: part.header.abbreviation });
    for (const part of reachable(header.abbreviation, parts)) addBornNames(lexicon, part);
    lexicons.set(header.abbreviation, lexicon);
  }
  return lexicons;
}

/** The regeling itself first, then what it uses, and what that uses. */
function reachable(abbreviation: string, parts: readonly Part[]): Part[] {
  const order = [abbreviation];
  for (const name of order) {
    for (const part of parts.filter(({ header }) => header.abbreviation === name)) {
      for (const use of part.uses) {
        const found = parts.find(({ header }) => header.abbreviation === use.name || header.name === use.name)?.header
          .abbreviation;
        if (found !== undefined && !order.includes(found)) order.push(found);
      }
    }
  }
  return order.flatMap((name) => parts.filter(({ header }) => header.abbreviation === name));
}

function addNames(lexicon: Lexicon, part: Part, hidden: ReadonlySet<string>): void {
  const add = (text: string, category: LexiconEntry['category']): void => {
    if (!hidden.has(text)) lexicon.add(text, { category, name: text });
  };
  for (const block of part.blocks) {
    if (block.kind !== 'structure' || !['parameter', 'tabel'].includes(block.keyword)) continue;
    add(readNameAndType(block.rest).name, 'name');
  }
  for (const { declarations } of part.declared.values()) {
    for (const declaration of declarations) {
      if (declaration.kind === 'role-declaration' && declaration.of === 'persoon') add(declaration.name, 'noun');
      if (declaration.kind === 'value-declaration') {
        add(declaration.name, 'name');
        if (declaration.owner.kind === 'object') add(declaration.owner.name, 'name');
      }
      if (declaration.kind === 'choice-declaration') {
        add(declaration.name, 'name');
        for (const symbol of declaration.symbols) add(symbol.name, 'noun');
      }
      if (declaration.kind !== 'status-declaration') continue;
      if (declaration.request) add(requestName(declaration.phrase), 'name');
      else if (!hidden.has(declaration.phrase)) addStatus(lexicon, declaration.phrase);
      if (declaration.owner.kind === 'object') add(declaration.owner.name, 'name');
    }
  }
}

/** `het huurdersverzoek van de belanghebbende over degene` -> `huurdersverzoek` */
export function requestName(phrase: string): string {
  return phrase.replace(/^(het|de|een)\s+/, '').replace(/\s+van\s+.*$/, '');
}

/** A name may also be born as the subject of `De X bedraagt …`. */
function addBornNames(lexicon: Lexicon, part: Part): void {
  for (const block of part.blocks) {
    if (block.kind !== 'sentence' || part.declared.has(block)) continue;
    const text = part.skeleton.masked.slice(block.span.start, block.span.end);
    const subject = /^(?:De|Het)\s+([^,:;().]+?)\s+bedraagt\s/s.exec(text)?.[1];
    if (subject === undefined) continue;
    const name = subject.replace(/\s+/g, ' ').replace(/\s+van\s+(een persoon|die persoon|degene).*$/, '');
    if (name.split(' ').length > 12 || name.split(' ').some(isClauseWord) || coversWhole(lexicon, name)) continue;
    lexicon.add(name, { category: 'name', name });
  }
}

function isClauseWord(word: string): boolean {
  return (
    ['indien', 'tenzij', 'als', 'mits', 'bedraagt', 'niet', 'geen'].includes(word) || verbLemma(word) !== undefined
  );
}

/** Do declared names already explain this text (`de zorgtoeslag`, `het toetsingsinkomen van de verzekerde`)? */
function coversWhole(lexicon: Lexicon, text: string): boolean {
  let rest = text;
  for (;;) {
    const match = lexicon.longestAt(rest, 0);
    if (!match) return false;
    rest = rest.slice(match.end).trim();
    if (rest === '') return true;
    const chain = /^van\s+(?:(?:de|het|een|die|iedere)\s+)?/.exec(rest);
    if (!chain) return false;
    rest = rest.slice(chain[0].length);
  }
}

// ── Passes 2 and 3 ───────────────────────────────────────────────────────────────────────────────────────────────

type EntryPoint<R> = (parser: SentenceParser) => R;

class RegelingReader {
  readonly #part: Part;
  readonly #lexicon: Lexicon;
  readonly #faults: SyntaxFault[];

  constructor(part: Part, lexicon: Lexicon, faults: SyntaxFault[]) {
    this.#part = part;
    this.#lexicon = lexicon;
    this.#faults = faults;
  }

  readonly #report: Report = (fault) => {
    this.#faults.push({ file: this.#part.file, ...fault });
  };

  read(): Ast.Regeling {
    const { header, headerSpan, uses, blocks } = this.#part;
    const root: MutableSection = { level: 0, items: [] };
    const open: MutableSection[] = [root];
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      const section = open.at(-1) as MutableSection;
      if (block.kind === 'quote') this.#quote(section, block);
      else if (block.kind === 'table')
        this.#report({
          code: 'tabel-zonder-kop',
          span: block.span,
          data: { kolom: 'parameter, tabel of voorbeelden' },
        });
      else if (block.kind === 'sentence') this.#sentence(section, block);
      else index += this.#structure(block, blocks, index, open);
    }
    while (open.length > 1) close(open);
    const last = blocks.at(-1)?.span.end ?? headerSpan.end;
    const { name, abbreviation, soort, bron } = header;
    return {
      kind: 'regeling',
      name,
      abbreviation,
      ...(soort ? { soort } : {}),
      ...(bron ? { bron } : {}),
      headerSpan,
      uses,
      items: root.items,
      span: { start: headerSpan.start, end: last },
    };
  }

  #quote(section: MutableSection, block: Extract<Block, { kind: 'quote' }>): void {
    if (!section.node) this.#report({ code: 'regel-buiten-regeling', span: block.span, data: {} });
    else if (section.items.some((item) => item.kind === 'rule'))
      this.#report({ code: 'citaat-na-regel', span: block.span, data: {} });
    else
      section.quote = section.quote
        ? {
            text: `${section.quote.text} ${block.text}`,
            span: { start: section.quote.span.start, end: block.span.end },
          }
        : { text: block.text, span: block.span };
  }

  #sentence(section: MutableSection, block: SentenceBlock): void {
    const declared = this.#part.declared.get(block);
    if (declared) {
      section.items.push({ kind: 'declarations', declarations: declared.declarations, span: block.span });
      return;
    }
    const sentence = this.#parseText(block.span, (parser) => parser.ruleSentence(), 'zin');
    if (!sentence) return;
    const text = this.#part.skeleton.masked.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim();
    section.items.push({ kind: 'rule', sentence, text, notes: block.notes, span: block.span });
  }

  /** Reads a heading and what belongs to it; answers how many further blocks it took. */
  #structure(block: StructureBlock, blocks: readonly Block[], index: number, open: MutableSection[]): number {
    const next = blocks[index + 1];
    const table = next?.kind === 'table' ? next : undefined;
    switch (block.keyword) {
      case 'artikel':
      case 'lid':
      case 'onderdeel':
      case 'onder':
        this.#heading(block, open);
        return 0;
      case 'geldig': {
        this.#nothingUnder(block);
        const validity = readValidity(block, this.#report);
        const section = open.at(-1) as MutableSection;
        const lastTable = section.items.at(-1);
        if (validity && lastTable?.kind === 'table' && !section.fresh)
          (lastTable as { validity?: Ast.Validity }).validity = validity;
        else if (validity) section.validity = validity;
        return 0;
      }
      case 'gegevens':
        this.#nothingUnder(block);
        return 0;
      case 'gebruikt':
        return 0;
      case 'parameter':
        (open.at(-1) as MutableSection).items.push(this.#parameter(block, table));
        return table ? 1 : 0;
      case 'tabel': {
        const validity =
          next?.kind === 'structure' && next.keyword === 'geldig' ? readValidity(next, this.#report) : undefined;
        const body = validity ? blocks[index + 2] : next;
        const item = this.#decisionTable(block, body?.kind === 'table' ? body : undefined, validity);
        if (item) (open.at(-1) as MutableSection).items.push(item);
        return (validity ? 1 : 0) + (body?.kind === 'table' ? 1 : 0);
      }
      case 'voorbeeld':
      case 'voorbeelden':
        (open.at(-1) as MutableSection).items.push(...this.#example(block, table));
        return table ? 1 : 0;
      case 'niet': {
        const reason = [block.rest, ...block.body]
          .map(({ text }) => text)
          .join(' ')
          .replace(/^gecodeerd\s*:?\s*/, '');
        (open.at(-1) as MutableSection).items.push({ kind: 'not-coded', reason, span: block.span });
        return 0;
      }
      default:
        this.#report({
          code: 'onbekend-kopwoord',
          span: { start: block.span.start, end: block.span.start + block.keyword.length },
          data: { woord: block.keyword },
        });
        return 0;
    }
  }

  /** An indented line under a heading is no sentence: it would be lost without a word. */
  #nothingUnder(block: StructureBlock): void {
    const lost = block.body[0];
    if (lost) this.#report({ code: 'regel-buiten-regeling', span: lost.span, data: { kop: block.keyword } });
  }

  #heading(block: StructureBlock, open: MutableSection[]): void {
    this.#nothingUnder(block);
    const heading = readHeading(block, this.#report);
    const level = { artikel: 1, lid: 2, onderdeel: 3, onder: 4 }[block.keyword] ?? 1;
    while ((open.at(-1) as MutableSection).level >= level) close(open);
    open.push({
      level,
      items: [],
      fresh: true,
      node: heading ?? { level: block.keyword as Ast.Section['level'], label: '?', headingSpan: block.span },
    });
  }

  #parameter(block: StructureBlock, table: TableBlock | undefined): Ast.ParameterDeclaration {
    const { name, nameSpan, type, index } = readNameAndType(block.rest);
    if (type.name === 'onbekend') this.#report({ code: 'type-onbekend', span: block.span, data: { type: type.text } });
    const clauseWord = clauseWordIn(name);
    if (clauseWord !== undefined)
      this.#report({ code: 'naam-niet-toegestaan', span: nameSpan, data: { naam: name, woord: clauseWord } });
    const source = block.body.map(({ text }) => /^bron\s+(.*)$/.exec(text)?.[1]).find((found) => found !== undefined);
    const values = table ? readValueTable(table, type, this.#report) : readInlineValues(block.body, type, this.#report);
    return {
      kind: 'parameter',
      name,
      nameSpan,
      type,
      ...(index ? { index } : {}),
      ...(source ? { source } : {}),
      values,
      span: { start: block.span.start, end: (table ?? block).span.end },
    };
  }

  #decisionTable(
    block: StructureBlock,
    table: TableBlock | undefined,
    validity: Ast.Validity | undefined,
  ): Ast.Table | undefined {
    const { name, nameSpan, type } = readNameAndType(block.rest);
    const [head, ...rows] = table?.rows ?? [];
    if (!table || !head || head.cells.at(-1)?.text !== 'bedraagt') {
      this.#report({ code: 'tabel-zonder-kop', span: (table ?? block).span, data: { kolom: 'bedraagt' } });
      return undefined;
    }
    const read = rows.flatMap((row): Ast.TableRow[] => {
      if (row.cells.length !== head.cells.length) {
        this.#report({
          code: 'tabelrij-verkeerde-lengte',
          span: row.span,
          data: { verwacht: String(head.cells.length), kreeg: String(row.cells.length) },
        });
        return [];
      }
      const valueCell = row.cells.at(-1) as Line;
      const value = this.#parseText(valueCell.span, (parser) => parser.expression(), 'cel');
      const conditions = row.cells.slice(0, -1).map((cell) => this.#cellTest(cell));
      return value ? [{ conditions, value, span: row.span }] : [];
    });
    return {
      kind: 'table',
      name,
      nameSpan,
      type,
      ...(validity ? { validity } : {}),
      columns: head.cells,
      rows: read,
      notes: table.notes,
      span: { start: block.span.start, end: table.span.end },
    };
  }

  #cellTest(cell: Line): Ast.CellTest | undefined {
    const { text, span } = cell;
    if (text === '' || text === '-') return undefined;
    if (text === 'ja' || text === 'nee') return { kind: 'answer', value: text === 'ja', span };
    const bounds: readonly (readonly [RegExp, Ast.ComparisonOperator])[] = [
      [/^ten hoogste\s+/, '<='],
      [/^ten minste\s+/, '>='],
      [/^meer dan\s+/, '>'],
      [/^minder dan\s+/, '<'],
      [/^op of na\s+/, '>='],
      [/^op of (?:voor|vóór)\s+/, '<='],
      [/^na\s+/, '>'],
      [/^(?:voor|vóór)\s+/, '<'],
    ];
    for (const [pattern, operator] of bounds) {
      const match = pattern.exec(text);
      if (!match) continue;
      const value = this.#parseText(
        { start: span.start + match[0].length, end: span.end },
        (parser) => parser.expression(),
        'cel',
      );
      return value && { kind: 'bound', operator, value, span };
    }
    if (/^[€\d-]/.test(text)) {
      const value = this.#parseText(span, (parser) => parser.expression(), 'cel');
      return value && { kind: 'bound', operator: '=', value, span };
    }
    return { kind: 'symbol', text, span };
  }

  // ── Examples ──────────────────────────────────────────────────────────────────────────────────────────────────

  #example(block: StructureBlock, table: TableBlock | undefined): (Ast.Example | Ast.ExampleTable)[] {
    const title = block.rest.text;
    const body = sectionsOfExample(block.body, this.#report);
    const lexicon = this.#withPersons(body);
    const given = body.given
      .flatMap((line) => this.#sentencesOf(line))
      .flatMap((span) => {
        const sentence = this.#parseText(span, (parser) => parser.givenSentence(), 'gegeven', lexicon);
        return sentence ? [sentence] : [];
      });
    const shared = {
      title,
      titleSpan: block.rest.span,
      ...(body.source ? { source: body.source } : {}),
      given,
      span: { start: block.span.start, end: (table ?? block).span.end },
    };
    if (block.keyword === 'voorbeeld') {
      const expected = body.expected
        .flatMap((line) => this.#sentencesOf(line))
        .flatMap((span) => {
          const sentence = this.#parseText(span, (parser) => parser.expectedSentence(), 'verwachting', lexicon);
          return sentence ? [sentence] : [];
        });
      if (body.expected.length === 0)
        this.#report({ code: 'voorbeeld-onvolledig', span: block.span, data: { deel: 'verwacht' } });
      return [{ kind: 'example', ...shared, expected }];
    }
    if (!table) {
      this.#report({ code: 'voorbeeld-onvolledig', span: block.span, data: { deel: 'een tabel' } });
      return [];
    }
    const [head, ...rows] = table.rows;
    const columns = (head?.cells ?? []).map((cell) => this.#exampleColumn(cell, lexicon));
    const read = rows.flatMap((row): Ast.ExampleRow[] => {
      if (row.cells.length !== columns.length) {
        this.#report({
          code: 'tabelrij-verkeerde-lengte',
          span: row.span,
          data: { verwacht: String(columns.length), kreeg: String(row.cells.length) },
        });
        return [];
      }
      return [
        { cells: row.cells.map((cell, index) => this.#exampleCell(cell, columns[index], lexicon)), span: row.span },
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

  #exampleColumn(cell: Line, lexicon: Lexicon): Ast.ExampleColumn | undefined {
    const { text, span } = cell;
    if (text === 'geval' || text === '') return { kind: 'case', span };
    if (text === 'peildatum') return { kind: 'reference-date', span };
    if (text === 'berekeningsjaar') return { kind: 'year', span };
    if (text === 'op grond van') return { kind: 'ground', span };
    const expected = /^verwacht:\s*/.exec(text);
    if (expected) {
      const what = this.#parseText(
        { start: span.start + expected[0].length, end: span.end },
        (parser) => parser.expectedColumn(),
        'kolom',
        lexicon,
      );
      return what && { kind: 'expected', what, span };
    }
    return this.#parseText(span, (parser) => parser.exampleColumn(), 'kolom', lexicon);
  }

  #exampleCell(cell: Line, column: Ast.ExampleColumn | undefined, lexicon: Lexicon): Ast.ExampleCell {
    const { text, span } = cell;
    if (text === '') return { kind: 'empty', span };
    if (!column || column.kind === 'case') return { kind: 'text', text, span };
    if (text === 'geen' || text === 'onbekend' || text === 'strijdig') return { kind: 'word', word: text, span };
    if (column.kind === 'ground') {
      const citations = this.#parseText(span, (parser) => parser.citations(), 'cel', lexicon);
      return citations ? { kind: 'citations', citations, span } : { kind: 'text', text, span };
    }
    if (column.kind === 'year') return { kind: 'text', text, span };
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
      const literal = readConstant(text, span, { name: 'percentage' }, this.#report);
      return literal ? { kind: 'literal', literal, span } : { kind: 'text', text, span };
    }
    const literal = this.#parseText(span, (parser) => parser.exampleLiteral(), 'cel', lexicon);
    return literal ? { kind: 'literal', literal, span } : { kind: 'text', text, span };
  }

  /** The lexicon with the persons of this example: `Anna en Bram zijn personen.` */
  #withPersons(body: ExampleBody): Lexicon {
    const lexicon = this.#lexicon.extended();
    const text = body.given.map((line) => this.#part.skeleton.masked.slice(line.start, line.end)).join('\n');
    for (const match of text.matchAll(
      /([A-ZÀ-Ö][\wÀ-ÿ'-]*(?:(?:\s*,\s*|\s+en\s+)[A-ZÀ-Ö][\wÀ-ÿ'-]*)*)\s+(?:is\s+een\s+persoon|zijn\s+personen)/g,
    )) {
      for (const person of (match[1] ?? '').split(/\s*,\s*|\s+en\s+/))
        lexicon.add(person, { category: 'proper', name: person });
    }
    return lexicon;
  }

  /** Cuts the lines of an example into sentences: a full stop before a capital, or at the end. */
  #sentencesOf(part: Span): Span[] {
    const text = this.#part.skeleton.masked.slice(part.start, part.end);
    const spans: Span[] = [];
    const sentence = /\S[^]*?(?:\.(?=\s+[A-ZÀ-Ö]|\s*$)|$)/g;
    for (const match of text.matchAll(sentence)) {
      const body = match[0].trimEnd();
      if (body !== '') spans.push({ start: part.start + match.index, end: part.start + match.index + body.length });
    }
    return spans;
  }

  // ── Sentences ─────────────────────────────────────────────────────────────────────────────────────────────────

  #parseText<R>(span: Span, entry: EntryPoint<R>, what: string, lexicon = this.#lexicon): R | undefined {
    const text = this.#part.skeleton.masked.slice(span.start, span.end);
    const { tokens, stray } = lex(text, lexicon);
    const first = stray[0];
    if (first) {
      this.#report({
        code: 'teken-niet-toegestaan',
        span: { start: span.start + first.offset, end: span.start + first.offset + first.text.length },
        data: { teken: first.text },
      });
      return undefined;
    }
    const sentences = what === 'zin' || what === 'gegeven' || what === 'verwachting';
    const open = sentences && tokens.at(-1)?.tokenType !== T.Punt;
    if (open) closeSentence(tokens);
    const machine = parser();
    machine.load(tokens, text, span.start);
    const result = entry(machine);
    for (const fault of machine.literalFaults)
      this.#report({ code: fault.code, span: fault.span, data: { reden: fault.reason } });
    const error = machine.errors[0];
    const unfinished = open && error?.token === tokens.at(-1); // what is missing then is more than the full stop
    if (open && !unfinished)
      this.#report({ code: 'punt-ontbreekt', span: { start: span.end - 1, end: span.end }, data: {} });
    if (!error) return result;
    this.#report(syntaxFault(error, tokens, span));
    return undefined;
  }
}

/** Puts a full stop where the sentence has none, in the place of a comma that was left there. */
function closeSentence(tokens: IToken[]): void {
  const left = [T.Komma, T.Puntkomma, T.DubbelePunt].some((type) => tokens.at(-1)?.tokenType === type)
    ? tokens.pop()
    : undefined;
  const startOffset = left?.startOffset ?? T.endOf(tokens.at(-1));
  tokens.push({ image: '.', startOffset, tokenType: T.Punt, tokenTypeIdx: T.Punt.tokenTypeIdx ?? 0 });
}

function syntaxFault(error: IRecognitionException, tokens: readonly IToken[], span: Span): Omit<SyntaxFault, 'file'> {
  const token = error.token;
  const at = tokens.indexOf(token);
  const previous = tokens[(at === -1 ? tokens.length : at) - 1];
  const atEnd = token.tokenType.name === 'EOF' || Number.isNaN(token.startOffset) || token.startOffset < 0;
  const last = tokens.at(-1);
  const start = atEnd ? (last?.startOffset ?? 0) : token.startOffset;
  const end = T.endOf(atEnd ? last : token);
  const place = { start: span.start + start, end: span.start + end };
  if (error.name === 'NotAllInputParsedException' && previous?.tokenType === T.Punt)
    return { code: 'tekst-na-punt', span: place, data: { staat: token.image } };
  const rule = error.context.ruleStack.at(-1) ?? 'zin';
  const whole = { begin: String(span.start), eind: String(span.end), pad: error.context.ruleStack.join(' > ') };
  return {
    code: 'zin-niet-begrepen',
    span: place,
    data: {
      staat: atEnd ? 'het einde' : token.image.replace(/\s+/g, ' '),
      soort: token.tokenType.name,
      na: previous?.image ? previous.image.replace(/\s+/g, ' ') : '',
      regel: rule,
      ...whole,
    },
  };
}

interface MutableSection {
  readonly level: number;
  readonly items: Ast.Item[];
  readonly node?: Pick<Ast.Section, 'level' | 'label' | 'title' | 'headingSpan'>;
  validity?: Ast.Validity;
  quote?: Ast.Quote;
  fresh?: boolean;
}

function close(open: MutableSection[]): void {
  const section = open.pop() as MutableSection;
  const parent = open.at(-1) as MutableSection;
  if (!section.node) return;
  const { node, validity, quote, items } = section;
  const end = items.at(-1)?.span.end ?? quote?.span.end ?? node.headingSpan.end;
  parent.items.push({
    kind: 'section',
    ...node,
    ...(validity ? { validity } : {}),
    ...(quote ? { quote } : {}),
    items,
    span: { start: node.headingSpan.start, end },
  });
}

interface ExampleBody {
  readonly source?: string;
  readonly given: readonly Span[];
  readonly expected: readonly Span[];
}

/** `bron …`, then the lines under `gegeven`, then those under `verwacht`; each part as one stretch of text. */
function sectionsOfExample(lines: readonly Line[], report: Report): ExampleBody {
  let mode: 'kop' | 'gegeven' | 'verwacht' = 'kop';
  let source: string | undefined;
  const parts = { gegeven: [] as Span[], verwacht: [] as Span[] };
  for (const line of lines) {
    if (line.text === 'gegeven' || line.text === 'verwacht') {
      mode = line.text;
    } else if (mode === 'kop' && /^[a-z]+:?$/.test(line.text)) {
      report({ code: 'onbekend-kopwoord', span: line.span, data: { woord: line.text, waar: 'voorbeeld' } });
    } else if (mode === 'kop') {
      const bron = /^bron\s+(.*)$/.exec(line.text)?.[1] ?? line.text;
      source = source === undefined ? bron : `${source} ${bron}`;
    } else {
      const before = parts[mode].at(-1);
      if (before) parts[mode][parts[mode].length - 1] = { start: before.start, end: line.span.end };
      else parts[mode].push(line.span);
    }
  }
  return { ...(source === undefined ? {} : { source }), given: parts.gegeven, expected: parts.verwacht };
}
