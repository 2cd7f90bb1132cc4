/** Pass 2: the blocks of one fragment to headings, rules, tables and voorbeelden, whatever heading stands above them. */
import { looksLikeAmendment, readAmendment } from './amendments.ts';
import type * as Ast from './ast/index.ts';
import { readBrackets } from './brackets.ts';
import { readDecisionTables } from './decision-table-reader.ts';
import { clauseWordIn } from './declarations.ts';
import { readExample } from './example-reader.ts';
import type { SyntaxFault } from './fault.ts';
import type { Fragment } from './fragments.ts';
import { isNumberedHeading, levelOf } from './headings.ts';
import { readJudgement, readPower } from './judgement-reader.ts';
import type { ReadingMemory } from './memory.ts';
import { PhraseReader } from './phrase-reader.ts';
import type { Piece, Setting } from './pieces.ts';
import type { Block, SentenceBlock, StructureBlock, TableBlock } from './skeleton.ts';
import { readHeading, readInlineValues, readNameAndType, readValidity, readValueTable } from './structure.ts';
import { readRequest } from './request-reader.ts';
import { readTerm } from './term-reader.ts';

export function readPieces(
  fragment: Fragment,
  setting: Setting,
  faults: SyntaxFault[],
  memory: ReadingMemory,
): readonly Piece[] {
  return new FragmentReader(fragment, setting, faults, memory).read();
}

class FragmentReader {
  readonly #fragment: Fragment;
  readonly #amending: boolean;
  readonly #reader: PhraseReader;
  readonly #pieces: Piece[] = [];

  constructor(fragment: Fragment, { lexicon, amending }: Setting, faults: SyntaxFault[], memory: ReadingMemory) {
    this.#fragment = fragment;
    this.#amending = amending;
    this.#reader = new PhraseReader(fragment, lexicon, faults, memory);
  }

  read(): readonly Piece[] {
    const { blocks, head } = this.#fragment;
    for (let index = head ? 1 : 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      if (block.kind === 'quote') this.#pieces.push({ kind: 'quote', quote: { text: block.text, span: block.span } });
      else if (block.kind === 'table')
        this.#reader.report({
          code: 'tabel-zonder-kop',
          span: block.span,
          data: { kolom: 'parameter, tabel of voorbeelden' },
        });
      else if (block.kind === 'sentence' && this.#isFormula(block)) this.#formula(block);
      else if (block.kind === 'sentence') this.#sentence(block);
      else index += this.#structure(block, blocks, index);
    }
    return this.#pieces;
  }

  #add(...items: readonly Ast.Item[]): void {
    for (const item of items) this.#pieces.push({ kind: 'item', item });
  }

  #sentence(block: SentenceBlock): void {
    const declared = this.#fragment.declared.get(block);
    if (declared) {
      for (const declaration of declared.declarations)
        if (declaration.kind === 'value-declaration') this.#reader.usable(declaration.name, declaration.span);
      this.#add({ kind: 'declarations', declarations: declared.declarations, span: block.span });
      return;
    }
    const sentence = this.#reader.read(block.span, 'ruleSentence', 'zin');
    if (!sentence) return;
    const text = this.#textOf(block);
    this.#add({ kind: 'rule', sentence, text, notes: block.notes, span: block.span });
  }

  #isFormula(block: SentenceBlock): boolean {
    return this.#amending && !this.#fragment.declared.has(block) && looksLikeAmendment(this.#textOf(block));
  }

  #textOf({ span }: SentenceBlock): string {
    return this.#reader.text(span).replace(/\s+/g, ' ').trim();
  }

  #formula(block: SentenceBlock): void {
    const text = this.#textOf(block);
    const operation = readAmendment(text);
    if (!operation) this.#reader.report({ code: 'wijziging-niet-begrepen', span: block.span, data: { formule: text } });
    this.#pieces.push({ kind: 'formula', formula: { operation, text, span: block.span } });
  }

  /** Reads a heading and what belongs to it; answers how many further blocks it took. */
  #structure(block: StructureBlock, blocks: readonly Block[], index: number): number {
    const next = blocks[index + 1];
    const table = next?.kind === 'table' ? next : undefined;
    if (isNumberedHeading(block.keyword)) {
      this.#heading(block);
      return 0;
    }
    switch (block.keyword) {
      case 'geldig': {
        this.#nothingUnder(block);
        const validity = readValidity(block, this.#reader.report);
        this.#pieces.push({ kind: 'validity', ...(validity ? { validity } : {}), span: block.span });
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
        this.#add(this.#parameter(block, table));
        return table ? 1 : 0;
      case 'schijven':
        this.#add(...readBrackets(block, table, this.#reader.report));
        return table ? 1 : 0;
      case 'tabel': {
        const validity =
          next?.kind === 'structure' && next.keyword === 'geldig' ? readValidity(next, this.#reader.report) : undefined;
        const body = validity ? blocks[index + 2] : next;
        const tables = readDecisionTables(this.#reader, block, body?.kind === 'table' ? body : undefined, validity);
        this.#add(...tables);
        return (validity ? 1 : 0) + (body?.kind === 'table' ? 1 : 0);
      }
      case 'termijn': {
        const item = readTerm(this.#reader, block);
        if (item) this.#add(item);
        return 0;
      }
      case 'voorbeeld':
      case 'voorbeelden':
        this.#add(
          ...this.#reader.whole({ start: block.span.start, end: (table ?? block).span.end }, 'voorbeeld', () =>
            readExample(this.#reader, block, table),
          ),
        );
        return table ? 1 : 0;
      case 'oordeel':
        this.#add(readJudgement(this.#reader, block));
        return 0;
      case 'bevoegdheid':
        this.#add(readPower(this.#reader, block));
        return 0;
      case 'verzoek':
        this.#add(...readRequest(this.#reader, block));
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
        this.#add({ kind: 'not-coded', reason, span: block.span });
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

  #heading(block: StructureBlock): void {
    this.#nothingUnder(block);
    const heading = readHeading(block, this.#reader.report);
    const node = heading ?? { level: levelOf(block.keyword), label: '?', headingSpan: block.span };
    this.#pieces.push({ kind: 'heading', node });
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
