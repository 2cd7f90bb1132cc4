/** A file as a row of what stands under each other: blocks, remarks on lines of their own, and lines that belong to nothing. */
import { readSkeleton, type Block } from '../skeleton.ts';
import { linesOf, type SourceLine } from './line.ts';

export type Element = (BlockElement | CommentElement | StrayElement) & {
  readonly blankBefore: boolean;
  /** The line of the text that it begins on, counted from 0, and how many it takes. */
  readonly from: number;
  readonly count: number;
};

export interface BlockElement {
  readonly kind: 'block';
  readonly block: Block;
  readonly lines: readonly SourceLine[];
  /** The `uitleg:` under it. */
  readonly notes: readonly (readonly SourceLine[])[];
  /** A sentence under `gegevens`. */
  readonly declaration: boolean;
}

export interface CommentElement {
  readonly kind: 'comment';
  readonly text: string;
  readonly indented: boolean;
}

export interface StrayElement {
  readonly kind: 'stray';
  readonly raw: string;
}

export function readElements(text: string): Element[] {
  const skeleton = readSkeleton(text);
  const lines = linesOf(text, skeleton);
  const elements: Element[] = [];
  let [at, next, blankBefore, inDeclarations] = [0, 0, false, false];
  for (let line = lines[0]; line; line = lines[at]) {
    const block = skeleton.blocks[next];
    if (block && block.span.start < (lines[at + 1]?.start ?? Infinity)) {
      if (block.kind === 'structure') inDeclarations = block.keyword === 'gegevens';
      const element = blockElement(block, lines, at, block.kind === 'sentence' && inDeclarations);
      const count = element.lines.length + element.notes.flat().length;
      elements.push({ ...element, blankBefore, from: at, count });
      at += count;
      next += 1;
      blankBefore = false;
      continue;
    }
    const place = { from: at, count: 1 };
    at += 1;
    if (line.code === '' && line.comment === undefined) {
      blankBefore = true;
      continue;
    }
    if (line.code === '')
      elements.push({
        kind: 'comment',
        text: line.comment ?? '',
        indented: /^\s/.test(line.raw),
        blankBefore,
        ...place,
      });
    else elements.push({ kind: 'stray', raw: line.raw, blankBefore, ...place });
    blankBefore = false;
  }
  return elements;
}

function blockElement(block: Block, lines: readonly SourceLine[], from: number, declaration: boolean): BlockElement {
  const take = (start: number, end: number): SourceLine[] => {
    let to = start;
    while (to < lines.length && (lines[to]?.start ?? Infinity) < end) to += 1;
    return lines.slice(start, to);
  };
  const own = take(from, block.span.end);
  let at = from + own.length;
  const notes = (block.kind === 'sentence' || block.kind === 'table' ? block.notes : []).map(({ span }) => {
    const note = take(at, span.end);
    at += note.length;
    return note;
  });
  return { kind: 'block', block, lines: own, notes, declaration };
}
