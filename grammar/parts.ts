/** Pass 1 over a file: its regelingen, their headings and declarations, before any sentence is read. */
import type * as Ast from './ast.ts';
import { readDeclaration } from './declarations.ts';
import type { SyntaxFault } from './fault.ts';
import { readSkeleton, type Block, type SentenceBlock, type Skeleton, type StructureBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import { readHeader, readUses, type Report } from './structure.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** One regeling of one file before its sentences are read. */
export interface Part {
  readonly file: string;
  readonly text: string;
  readonly skeleton: Skeleton;
  readonly header: ReturnType<typeof readHeader>;
  readonly headerSpan: Span;
  readonly blocks: readonly Block[];
  readonly uses: readonly Ast.Use[];
  readonly declared: ReadonlyMap<SentenceBlock, ReturnType<typeof readDeclaration>>;
}

export function splitRegelingen(source: Source, faults: SyntaxFault[]): Part[] {
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
