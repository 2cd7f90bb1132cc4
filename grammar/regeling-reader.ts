/** Passes 2 and 3: the blocks of one regeling to sections, rules, tables and voorbeelden. */
import { looksLikeAmendment, readAmendment } from './amendments.ts';
import type * as Ast from './ast/index.ts';
import { readBrackets } from './brackets.ts';
import { boundsIn } from './cell-bounds.ts';
import * as T from './tokens.ts';
import { clauseWordIn } from './declarations.ts';
import { attributesOf, authoritiesOf, clauseOf, judgementFault, strangeLines } from './judgements.ts';
import type { Report, SyntaxFault } from './fault.ts';
import { readCounting } from './counting.ts';
import type { AmendingHeader } from './header.ts';
import { Lexicon } from './lexicon.ts';
import type { ReadingMemory } from './memory.ts';
import type { SentenceParser } from './parser.ts';
import { NestedTooDeep } from './parser/base.ts';
import { personsIn } from './persons.ts';
import type { Block, Line, SentenceBlock, StructureBlock, TableBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import {
  levelOf,
  readConstant,
  readHeading,
  readInlineValues,
  readNameAndType,
  readNamesAndTypes,
  readValidity,
  readValueTable,
} from './structure.ts';
import { lex } from './tokens.ts';
import type { Part } from './parts.ts';
import { parser } from './the-parser.ts';
import { closeSentence, syntaxFault } from './syntax-fault.ts';

/** In characters; a sentence of a statute has a few hundred. What is longer misses a full stop, or is no sentence. */
const LONGEST_SENTENCE = 10_000;

/** A rule of the grammar from which a text may be read. */
type Entry = {
  [K in keyof SentenceParser]: SentenceParser[K] extends () => object ? K : never;
}[keyof SentenceParser];
type Read<E extends Entry> = ReturnType<SentenceParser[E]>;

export class RegelingReader {
  readonly #part: Part;
  readonly #lexicon: Lexicon;
  readonly #faults: SyntaxFault[];
  readonly #formulas: Formula[] = [];

  readonly #memory: ReadingMemory;

  constructor(part: Part, lexicon: Lexicon, faults: SyntaxFault[], memory: ReadingMemory) {
    this.#memory = memory;
    this.#part = part;
    this.#lexicon = lexicon;
    this.#faults = faults;
  }

  readonly #report: Report = (fault) => {
    this.#faults.push({ file: this.#part.file, ...fault });
  };

  read(): Ast.Regeling {
    const { header, headerSpan, uses } = this.#part;
    const items = this.#items();
    return {
      kind: 'regeling',
      ...header,
      headerSpan,
      uses,
      items,
      span: { start: headerSpan.start, end: this.#end() },
    };
  }

  /** A wijziging: what stands under a formula is the new text. */
  readAmending({ name, short, bron, dates, incorporated }: AmendingHeader): Ast.Wijziging {
    const { header, headerSpan } = this.#part;
    const items = this.#items();
    const firstFormula = this.#formulas[0]?.from ?? items.length;
    for (const item of items.slice(0, firstFormula))
      if (item.kind === 'section')
        this.#report({ code: 'wijziging-onvolledig', span: item.headingSpan, data: { deel: 'formule' } });
    return {
      kind: 'wijziging',
      name,
      ...(short ? { short } : {}),
      target: header.abbreviation,
      headerSpan,
      ...(bron ? { bron } : {}),
      dates,
      incorporated,
      amendments: this.#formulas.flatMap(({ operation, text, span, from }, at): Ast.Amendment[] => {
        const sections = items.slice(from, this.#formulas[at + 1]?.from).filter((item) => item.kind === 'section');
        return operation ? [{ kind: 'amendment', operation, text, span, sections }] : [];
      }),
      items: items.filter((item) => item.kind !== 'section'),
      span: { start: headerSpan.start, end: this.#end() },
    };
  }

  #end(): number {
    return this.#part.blocks.at(-1)?.span.end ?? this.#part.headerSpan.end;
  }

  #items(): readonly Ast.Item[] {
    const { blocks } = this.#part;
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
      else if (block.kind === 'sentence' && this.#isFormula(block)) this.#formula(block, open);
      else if (block.kind === 'sentence') this.#sentence(section, block);
      else index += this.#structure(block, blocks, index, open);
    }
    while (open.length > 1) close(open);
    return root.items;
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
      for (const declaration of declared.declarations)
        if (declaration.kind === 'value-declaration') this.#usable(declaration.name, declaration.span);
      section.items.push({ kind: 'declarations', declarations: declared.declarations, span: block.span });
      return;
    }
    const sentence = this.#parseText(block.span, 'ruleSentence', 'zin');
    if (!sentence) return;
    const text = this.#part.skeleton.masked.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim();
    section.items.push({ kind: 'rule', sentence, text, notes: block.notes, span: block.span });
  }

  #isFormula(block: SentenceBlock): boolean {
    return (
      this.#part.amending !== undefined && !this.#part.declared.has(block) && looksLikeAmendment(this.#textOf(block))
    );
  }

  #textOf({ span }: SentenceBlock): string {
    return this.#part.skeleton.masked.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  }

  /** `Artikel 3, derde lid, komt te luiden:` begins anew: what was open is closed. */
  #formula(block: SentenceBlock, open: MutableSection[]): void {
    while (open.length > 1) close(open);
    const text = this.#textOf(block);
    const operation = readAmendment(text);
    if (!operation) this.#report({ code: 'wijziging-niet-begrepen', span: block.span, data: { formule: text } });
    this.#formulas.push({ operation, text, span: block.span, from: open[0]?.items.length ?? 0 });
  }

  /** Reads a heading and what belongs to it; answers how many further blocks it took. */
  #structure(block: StructureBlock, blocks: readonly Block[], index: number, open: MutableSection[]): number {
    const next = blocks[index + 1];
    const table = next?.kind === 'table' ? next : undefined;
    switch (block.keyword) {
      case 'artikel':
      case 'paragraaf':
      case 'overweging':
      case 'lid':
      case 'onderdeel':
      case 'onder':
        this.#heading(block, open);
        return 0;
      case 'geldig': {
        this.#nothingUnder(block);
        const validity = readValidity(block, this.#report);
        const section = open.at(-1) as MutableSection;
        if (!section.node || section.quote || section.items.length > 0)
          this.#report({ code: 'geldig-verkeerde-plaats', span: block.span, data: {} });
        else if (validity) section.validity = validity;
        return 0;
      }
      case 'gegevens':
        this.#nothingUnder(block);
        if (block.written !== undefined) {
          const span = { start: block.span.start, end: block.span.start + block.written.length };
          this.#report({ code: 'onbekend-kopwoord', span, data: { woord: block.written } });
        }
        return 0;
      case 'gebruikt':
        return 0;
      case 'parameter':
        (open.at(-1) as MutableSection).items.push(this.#parameter(block, table));
        return table ? 1 : 0;
      case 'schijven':
        (open.at(-1) as MutableSection).items.push(...readBrackets(block, table, this.#report));
        return table ? 1 : 0;
      case 'tabel': {
        const validity =
          next?.kind === 'structure' && next.keyword === 'geldig' ? readValidity(next, this.#report) : undefined;
        const body = validity ? blocks[index + 2] : next;
        const tables = this.#decisionTables(block, body?.kind === 'table' ? body : undefined, validity);
        (open.at(-1) as MutableSection).items.push(...tables);
        return (validity ? 1 : 0) + (body?.kind === 'table' ? 1 : 0);
      }
      case 'termijn': {
        const item = this.#term(block);
        if (item) (open.at(-1) as MutableSection).items.push(item);
        return 0;
      }
      case 'voorbeeld':
      case 'voorbeelden':
        (open.at(-1) as MutableSection).items.push(...this.#example(block, table));
        return table ? 1 : 0;
      case 'oordeel':
        (open.at(-1) as MutableSection).items.push(this.#judgement(block));
        return 0;
      case 'bevoegdheid':
        (open.at(-1) as MutableSection).items.push(this.#power(block));
        return 0;
      case 'niet': {
        const reason = [block.rest, ...block.body]
          .map(({ text }) => text)
          .join(' ')
          .replace(/^gecodeerd\s*:?\s*/, '')
          .trim();
        if (reason === '') {
          const voorbeeld = 'niet gecodeerd: delegatie aan de minister';
          this.#report({ code: 'kop-onvolledig', span: block.span, data: { kop: 'niet gecodeerd', voorbeeld } });
        }
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

      node: heading ?? { level: levelOf(block.keyword), label: '?', headingSpan: block.span },
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

  // ── What is left to people ────────────────────────────────────────────────────────────────────────────────────

  #judgement(block: StructureBlock): Ast.JudgementDeclaration {
    const { clause, span } = clauseOf(block);
    const attribute = this.#attributes(block, ['door', 'grondslag', 'vraag']);
    const every = attribute('bij elke');
    const note = attribute('uitleg');
    return {
      kind: 'judgement',
      clause,
      clauseSpan: span,
      by: authoritiesOf(block),
      basis: this.#basis(attribute('grondslag')?.span),
      question: attribute('vraag')?.text ?? '',
      weighs: (attribute('weegt mee')?.text ?? '')
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
      motivated: attribute('motivering')?.text === 'verplicht',
      ...(every ? { every: every.text } : {}),
      ...(note ? { note: note.text } : {}),
      span: block.span,
    };
  }

  #power(block: StructureBlock): Ast.PowerDeclaration {
    const attribute = this.#attributes(block, ['van', 'grondslag', 'door']);
    const judgement = attribute('oordeel of');
    const note = attribute('uitleg');
    return {
      kind: 'power',
      name: block.rest.text,
      holder: attribute('van')?.text ?? '',
      basis: this.#basis(attribute('grondslag')?.span),
      by: attribute('door')?.text ?? '',
      ...(judgement ? { judgement: judgement.text } : {}),
      ...(note ? { note: note.text } : {}),
      span: block.span,
    };
  }

  /** What stands behind a word under the heading; reports those that are needed and not there. */
  #attributes(
    block: StructureBlock,
    needed: readonly string[],
  ): (word: string) => { readonly text: string; readonly span: Span } | undefined {
    const found = attributesOf(block.body);
    const strange = strangeLines(block.body);
    for (const { word, span } of strange)
      this.#report({ code: 'oordeel-regel-onbekend', span, data: { woord: word, wat: block.keyword } });
    if (strange.length > 0) return (word) => found.find((attribute) => attribute.word === word); // may be what is missing
    const missing = needed.find((word) => !found.some((attribute) => attribute.word === word));
    const empty = block.rest.text === '' || block.rest.text === 'of';
    const data = { wat: block.keyword, ontbreekt: empty ? 'de omschrijving' : (missing ?? '') };
    if (empty || missing !== undefined) this.#report({ code: 'oordeel-onvolledig', span: block.span, data });
    return (word) => found.find((attribute) => attribute.word === word);
  }

  #basis(span: Span | undefined): readonly Ast.Citation[] {
    return (span && this.#parseText(span, 'citations', 'cel')) ?? [];
  }

  /** One table for each value that it gives; all have the conditions of the one. */
  #decisionTables(
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
      this.#report({ code: 'tabel-zonder-kop', span: (table ?? block).span, data: { kolom } });
      return [];
    }
    const read = rows.flatMap((row) => this.#tableRow(row, head.cells.length, first));
    return values.map(({ name, nameSpan, type }, at): Ast.Table => {
      const column = columns[at] ?? 0;
      return {
        kind: 'table',
        name,
        nameSpan,
        type,
        ...(validity ? { validity } : {}),
        columns: [...head.cells.slice(0, first), head.cells[first + column] as Line],
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

  /** The conditions of a row and its values; nothing when one of them cannot be read. */
  #tableRow({ cells, span }: TableBlock['rows'][number], width: number, first: number): readonly ReadRow[] {
    if (cells.length !== width) {
      const data = { verwacht: String(width), kreeg: String(cells.length) };
      this.#report({ code: 'tabelrij-verkeerde-lengte', span, data });
      return [];
    }
    const written = cells.slice(first).map((cell) => this.#parseText(cell.span, 'expression', 'cel'));
    const values = written.filter((value) => value !== undefined);
    const tests = cells.slice(0, first).map((cell) => this.#cellTest(cell));
    const conditions = tests.filter((test) => test !== 'unreadable');
    const whole = values.length === written.length && conditions.length === tests.length;
    return whole ? [{ conditions, values, span }] : [];
  }

  /** What a cell asks; undefined when it is empty, 'unreadable' after a report. */
  #cellTest(cell: Line): Ast.CellTest | undefined | 'unreadable' {
    const { text, span } = cell;
    if (text === '' || text === '-') return undefined;
    if (text === 'ja' || text === 'nee') return { kind: 'answer', value: text === 'ja', span };
    const parts = boundsIn(text);
    if (!parts) return { kind: 'symbol', text, span };
    const before = this.#faults.length;
    const bounds = parts.flatMap(({ operator, from, to }) => {
      const place = { start: span.start + from, end: span.start + to };
      const value = this.#parseText(place, 'expression', 'cel');
      return value ? [{ operator, value }] : [];
    });
    if (bounds.length === parts.length) return { kind: 'bound', bounds, text, span };
    // what a sentence could go on with says nothing about a cell
    if (this.#faults.slice(before).every(({ code }) => code === 'zin-niet-begrepen')) {
      this.#faults.length = before;
      this.#report({ code: 'cel-niet-begrepen', span, data: { cel: text, kolom: 'voorwaarde' } });
    }
    return 'unreadable';
  }

  /** A name that the words of the language swallow, with its article before it, could not be used in any sentence. */
  #usable(name: string, span: Span): void {
    for (const article of ['de', 'het']) {
      const text = `${article} ${name}`;
      const { tokens } = lex(text, this.#lexicon);
      const [first, second] = tokens;
      const whole = tokens.length === 2 && second?.tokenType !== undefined && T.entryOf(second) !== undefined;
      if (whole || !first) continue;
      const eater = first.image.length > article.length ? first : second;
      const woord = (eater?.image ?? name).replace(/\s+/g, ' ');
      this.#report({ code: 'naam-niet-toegestaan', span, data: { naam: name, woord } });
      return;
    }
  }

  /** `termijn naam`, and under it how long it runs. */
  #term(block: StructureBlock): Ast.TermDeclaration | undefined {
    const at = block.body.findIndex(({ text }) => text.startsWith('uitleg:'));
    const lines = at === -1 ? block.body : block.body.slice(0, at);
    const [first] = lines;
    const last = lines.at(-1);
    if (block.rest.text === '' || !first || !last) {
      const voorbeeld = 'termijn betaling van de terugvordering\n  zes weken na de dagtekening van de beschikking';
      this.#report({ code: 'kop-onvolledig', span: block.span, data: { kop: 'termijn', voorbeeld } });
      return undefined;
    }
    const name = block.rest.text;
    this.#usable(name, block.rest.span);
    const clauseWord = clauseWordIn(name);
    if (clauseWord !== undefined)
      this.#report({ code: 'naam-niet-toegestaan', span: block.rest.span, data: { naam: name, woord: clauseWord } });
    const span = { start: first.span.start, end: last.span.end };
    const measure = this.#parseText(span, 'termMeasure', 'termijn');
    return {
      kind: 'term-declaration',
      name,
      nameSpan: block.rest.span,
      ...(measure ? { measure } : {}),
      text: lines.map(({ text }) => text).join(' '),
      notes: notesIn(at === -1 ? [] : block.body.slice(at)),
      span: block.span,
    };
  }

  // ── Examples ──────────────────────────────────────────────────────────────────────────────────────────────────

  #example(block: StructureBlock, table: TableBlock | undefined): (Ast.Example | Ast.ExampleTable)[] {
    const title = block.rest.text;
    const body = sectionsOfExample(block.body, this.#report);
    const lexicon = this.#withPersons(body);
    const given = body.given
      .flatMap((line) => this.#sentencesOf(line))
      .flatMap((span) => {
        const sentence = this.#parseText(span, 'givenSentence', 'gegeven', lexicon);
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
        .flatMap((line) => this.#sentencesOf(line))
        .flatMap((span) => {
          const sentence = this.#parseText(span, 'expectedSentence', 'verwachting', lexicon);
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
    if (text === 'bekend op') return { kind: 'known-date', span };
    if (text === 'met inachtneming van') return { kind: 'with', span };
    if (text === 'op grond van') return { kind: 'ground', span };
    const expected = /^verwacht:\s*/.exec(text);
    if (expected) {
      const what = this.#parseText(
        { start: span.start + expected[0].length, end: span.end },
        'expectedColumn',
        'kolom',
        lexicon,
      );
      return what && { kind: 'expected', what, span };
    }
    return this.#parseText(span, 'exampleColumn', 'kolom', lexicon);
  }

  #exampleCell(cell: Line, column: Ast.ExampleColumn | undefined, lexicon: Lexicon): Ast.ExampleCell {
    const { text, span } = cell;
    if (text === '') return { kind: 'empty', span };
    if (!column || column.kind === 'case') return { kind: 'text', text, span };
    if (text === 'geen' || text === 'onbekend' || text === 'strijdig' || text === 'oordeel nodig')
      return { kind: 'word', word: text, span };
    if (column.kind === 'ground') {
      const citations = this.#parseText(span, 'citations', 'cel', lexicon);
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
      const literal = readConstant(text, span, { name: 'percentage' }, this.#report);
      return literal ? { kind: 'literal', literal, span } : { kind: 'text', text, span };
    }
    const literal = this.#parseText(span, 'exampleLiteral', 'cel', lexicon);
    return literal ? { kind: 'literal', literal, span } : { kind: 'text', text, span };
  }

  /** The lexicon with the persons of this example: `Anna en Bram zijn personen.` */
  #withPersons(body: ExampleBody): Lexicon {
    const lexicon = this.#lexicon.extended();
    const text = body.given.map((line) => this.#part.skeleton.masked.slice(line.start, line.end)).join('\n');
    for (const person of personsIn(text)) lexicon.add(person, { category: 'proper', name: person });
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

  /** A text that was read before, with the same names, is only moved; a text with a fault is read again. */
  #parseText<E extends Entry>(span: Span, entry: E, what: string, lexicon = this.#lexicon): Read<E> | undefined {
    const names = lexicon === this.#lexicon ? '' : lexicon.ownForms();
    // an entry point is known by its text: `'expression'`
    const key = `${what}|${String(entry)}|${names}|${this.#part.skeleton.masked.slice(span.start, span.end)}`;
    const known = this.#memory.sentence(this.#lexicon, key, span.start);
    if (known !== undefined) return known as Read<E>;
    const before = this.#faults.length;
    const tree = this.#parseAnew(span, entry, what, lexicon);
    if (tree !== undefined && this.#faults.length === before)
      this.#memory.remember(this.#lexicon, key, span.start, tree);
    return tree;
  }

  #parseAnew<E extends Entry>(span: Span, entry: E, what: string, lexicon: Lexicon): Read<E> | undefined {
    if (span.end - span.start > LONGEST_SENTENCE) {
      this.#report({ code: 'zin-te-ingewikkeld', span, data: { lengte: String(span.end - span.start) } });
      return undefined;
    }
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
    const misplaced = judgementFault(tokens, text, span);
    if (misplaced) {
      this.#report(misplaced);
      return undefined;
    }
    const sentences = what === 'zin' || what === 'gegeven' || what === 'verwachting';
    const open = sentences && tokens.at(-1)?.tokenType !== T.Punt;
    if (open) closeSentence(tokens);
    const machine = parser();
    machine.load(tokens, text, span.start);
    const result = machine.read((sentences) => sentences[entry]() as Read<E>);
    if (result instanceof NestedTooDeep) {
      this.#report({ code: 'zin-te-ingewikkeld', span: result.span, data: {} });
      return undefined;
    }
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

/** `uitleg: …`, each with the lines that go on with it. */
function notesIn(lines: readonly Line[]): Ast.Note[] {
  const notes: { text: string; span: Span }[] = [];
  for (const { text, span } of lines) {
    const before = notes.at(-1);
    if (text.startsWith('uitleg:') || !before) notes.push({ text: text.replace(/^uitleg:\s*/, ''), span });
    else {
      before.text = `${before.text} ${text}`;
      before.span = { start: before.span.start, end: span.end };
    }
  }
  return notes;
}

/** A formula of a wijziging; the items from `from` on, up to the next formula, stand under it. */
interface Formula extends Pick<Ast.Amendment, 'text' | 'span'> {
  /** Undefined when it could not be read: what stands under it is then left out. */
  readonly operation: Ast.AmendmentOperation | undefined;
  readonly from: number;
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

interface MutableSection {
  readonly level: number;
  readonly items: Ast.Item[];
  readonly node?: Pick<Ast.Section, 'level' | 'label' | 'title' | 'headingSpan'>;
  validity?: Ast.Validity;
  quote?: Ast.Quote;
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
