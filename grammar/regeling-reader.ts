/** Passes 2 and 3: the blocks of one regeling to sections, rules, tables and voorbeelden. */
import { looksLikeAmendment, readAmendment } from './amendments.ts';
import type * as Ast from './ast/index.ts';
import { readBrackets } from './brackets.ts';
import { readDecisionTables } from './decision-table-reader.ts';
import { clauseWordIn } from './declarations.ts';
import { readExample } from './example-reader.ts';
import type { SyntaxFault } from './fault.ts';
import type { AmendingHeader } from './header.ts';
import { readJudgement, readPower } from './judgement-reader.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadingMemory } from './memory.ts';
import type { Part } from './parts.ts';
import { PhraseReader } from './phrase-reader.ts';
import type { Block, SentenceBlock, StructureBlock, TableBlock } from './skeleton.ts';
import { levelOf, readHeading, readInlineValues, readNameAndType, readValidity, readValueTable } from './structure.ts';
import { readRequest } from './request-reader.ts';
import { readTerm } from './term-reader.ts';

export class RegelingReader {
  readonly #part: Part;
  readonly #reader: PhraseReader;
  readonly #formulas: Formula[] = [];

  constructor(part: Part, lexicon: Lexicon, faults: SyntaxFault[], memory: ReadingMemory) {
    this.#part = part;
    this.#reader = new PhraseReader(part, lexicon, faults, memory);
  }

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
    const { header, headerSpan, act } = this.#part;
    const items = this.#items();
    const firstFormula = this.#formulas[0]?.from ?? items.length;
    for (const item of items.slice(0, firstFormula))
      if (item.kind === 'section')
        this.#reader.report({ code: 'wijziging-onvolledig', span: item.headingSpan, data: { deel: 'formule' } });
    return {
      kind: 'wijziging',
      name,
      ...(short ? { short } : {}),
      target: header.abbreviation,
      ...(act === undefined ? {} : { act }),
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
        this.#reader.report({
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
    if (!section.node) this.#reader.report({ code: 'regel-buiten-regeling', span: block.span, data: {} });
    else if (section.items.some((item) => item.kind === 'rule'))
      this.#reader.report({ code: 'citaat-na-regel', span: block.span, data: {} });
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
        if (declaration.kind === 'value-declaration') this.#reader.usable(declaration.name, declaration.span);
      section.items.push({ kind: 'declarations', declarations: declared.declarations, span: block.span });
      return;
    }
    const sentence = this.#reader.read(block.span, 'ruleSentence', 'zin');
    if (!sentence) return;
    const text = this.#textOf(block);
    section.items.push({ kind: 'rule', sentence, text, notes: block.notes, span: block.span });
  }

  #isFormula(block: SentenceBlock): boolean {
    return (
      this.#part.amending !== undefined && !this.#part.declared.has(block) && looksLikeAmendment(this.#textOf(block))
    );
  }

  #textOf({ span }: SentenceBlock): string {
    return this.#reader.text(span).replace(/\s+/g, ' ').trim();
  }

  /** `Artikel 3, derde lid, komt te luiden:` begins anew: what was open is closed. */
  #formula(block: SentenceBlock, open: MutableSection[]): void {
    while (open.length > 1) close(open);
    const text = this.#textOf(block);
    const operation = readAmendment(text);
    if (!operation) this.#reader.report({ code: 'wijziging-niet-begrepen', span: block.span, data: { formule: text } });
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
        const validity = readValidity(block, this.#reader.report);
        const section = open.at(-1) as MutableSection;
        if (!section.node || section.quote || section.items.length > 0)
          this.#reader.report({ code: 'geldig-verkeerde-plaats', span: block.span, data: {} });
        else if (validity) section.validity = validity;
        return 0;
      }
      case 'gegevens':
        this.#nothingUnder(block);
        if (block.written !== undefined) {
          const span = { start: block.span.start, end: block.span.start + block.written.length };
          this.#reader.report({ code: 'onbekend-kopwoord', span, data: { woord: block.written } });
        }
        return 0;
      case 'gebruikt':
        return 0;
      case 'parameter':
        (open.at(-1) as MutableSection).items.push(this.#parameter(block, table));
        return table ? 1 : 0;
      case 'schijven':
        (open.at(-1) as MutableSection).items.push(...readBrackets(block, table, this.#reader.report));
        return table ? 1 : 0;
      case 'tabel': {
        const validity =
          next?.kind === 'structure' && next.keyword === 'geldig' ? readValidity(next, this.#reader.report) : undefined;
        const body = validity ? blocks[index + 2] : next;
        const tables = readDecisionTables(this.#reader, block, body?.kind === 'table' ? body : undefined, validity);
        (open.at(-1) as MutableSection).items.push(...tables);
        return (validity ? 1 : 0) + (body?.kind === 'table' ? 1 : 0);
      }
      case 'termijn': {
        const item = readTerm(this.#reader, block);
        if (item) (open.at(-1) as MutableSection).items.push(item);
        return 0;
      }
      case 'voorbeeld':
      case 'voorbeelden':
        (open.at(-1) as MutableSection).items.push(
          ...this.#reader.whole({ start: block.span.start, end: (table ?? block).span.end }, 'voorbeeld', () =>
            readExample(this.#reader, block, table),
          ),
        );
        return table ? 1 : 0;
      case 'oordeel':
        (open.at(-1) as MutableSection).items.push(readJudgement(this.#reader, block));
        return 0;
      case 'bevoegdheid':
        (open.at(-1) as MutableSection).items.push(readPower(this.#reader, block));
        return 0;
      case 'verzoek':
        (open.at(-1) as MutableSection).items.push(...readRequest(this.#reader, block));
        return 0;
      case 'niet': {
        const reason = [block.rest, ...block.body]
          .map(({ text }) => text)
          .join(' ')
          .replace(/^gecodeerd\s*:?\s*/, '')
          .trim();
        if (reason === '') {
          const voorbeeld = 'niet gecodeerd: delegatie aan de minister';
          this.#reader.report({ code: 'kop-onvolledig', span: block.span, data: { kop: 'niet gecodeerd', voorbeeld } });
        }
        (open.at(-1) as MutableSection).items.push({ kind: 'not-coded', reason, span: block.span });
        return 0;
      }
      default:
        this.#reader.report({
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
    if (lost) this.#reader.report({ code: 'regel-buiten-regeling', span: lost.span, data: { kop: block.keyword } });
  }

  #heading(block: StructureBlock, open: MutableSection[]): void {
    this.#nothingUnder(block);
    const heading = readHeading(block, this.#reader.report);
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
    if (type.name === 'onbekend')
      this.#reader.report({ code: 'type-onbekend', span: block.span, data: { type: type.text } });
    const clauseWord = clauseWordIn(name);
    if (clauseWord !== undefined)
      this.#reader.report({ code: 'naam-niet-toegestaan', span: nameSpan, data: { naam: name, woord: clauseWord } });
    const source = block.body.map(({ text }) => /^bron\s+(.*)$/.exec(text)?.[1]).find((found) => found !== undefined);
    const values = table
      ? readValueTable(table, type, this.#reader.report)
      : readInlineValues(block.body, type, this.#reader.report);
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
}

/** A formula of a wijziging; the items from `from` on, up to the next formula, stand under it. */
interface Formula extends Pick<Ast.Amendment, 'text' | 'span'> {
  /** Undefined when it could not be read: what stands under it is then left out. */
  readonly operation: Ast.AmendmentOperation | undefined;
  readonly from: number;
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
