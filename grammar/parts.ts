/** Pass 1 over a file: its regelingen and wijzigingen, their headings and declarations, before any sentence is read. */
import type * as Ast from './ast/index.ts';
import { readDeclaration } from './declarations.ts';
import type { SyntaxFault } from './fault.ts';
import { readSkeleton, type Block, type SentenceBlock, type Skeleton, type StructureBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import type { Report } from './fault.ts';
import { readAmendingHeader, readHeader, type AmendingHeader, type Header } from './header.ts';
import { readUses } from './structure.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** One regeling or wijziging of one file before its sentences are read. */
export interface Part {
  readonly file: string;
  readonly text: string;
  readonly skeleton: Skeleton;
  /** Of a wijziging: the regeling that it changes, whose names it may use. */
  readonly header: Header;
  readonly amending?: AmendingHeader;
  /** Of an act that changes another act: the name of that act, as written. */
  readonly act?: string;
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
    block.kind === 'structure' && (block.keyword === 'regeling' || block.keyword === 'wijziging') ? [index] : [],
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
      ...headersOf(head, report),
      headerSpan: head.span,
      blocks,
      uses,
      declared,
    };
  });
}

function headersOf(head: StructureBlock, report: Report): Pick<Part, 'header' | 'amending'> {
  if (head.keyword === 'regeling') return { header: readHeader(head, report) };
  const amending = readAmendingHeader(head, report);
  const { target } = amending;
  return { header: { name: target, abbreviation: target, dates: {}, basis: [] }, amending };
}

/**
 * Gives every wijziging the abbreviation of the regeling that it changes, which it may call by its whole name. What changes
 * another wijziging changes in the end the regeling of that one.
 */
export function withTargets(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => {
    if (!part.amending) return part;
    const { target } = part.amending;
    const found = regelingOf(target, parts);
    if (found) return towards(part, found.header.abbreviation);
    const act = actCalled(target, parts);
    const changed = act && act !== part ? regelingOf(act.amending?.target ?? '', parts) : undefined;
    return changed ? towards(part, changed.header.abbreviation, target) : part;
  });
}

function regelingOf(name: string, parts: readonly Part[]): Part | undefined {
  return parts.find(({ amending, header }) => !amending && (header.abbreviation === name || header.name === name));
}

function actCalled(name: string, parts: readonly Part[]): Part | undefined {
  return parts.find(({ amending }) => amending?.name === name || amending?.short === name);
}

/** The same part for the same regeling, so that it is not read again. */
const targeted = new WeakMap<Part, Part>();

function towards(part: Part, abbreviation: string, act?: string): Part {
  const known = targeted.get(part);
  if (known?.header.abbreviation === abbreviation && known.act === act) return known;
  const made = { ...part, header: { ...part.header, abbreviation }, ...(act === undefined ? {} : { act }) };
  targeted.set(part, made);
  return made;
}
