/**
 * A file in fragments: from one heading up to the next. No fragment needs another one to be cut into blocks, so that
 * between two states of a file only those are read again in which something changed; those behind it move.
 */
import type { Use } from './ast/index.ts';
import { commonEnd, commonStart } from './common-text.ts';
import { readDeclaration, type DeclarationResult } from './declarations.ts';
import type { Report, SyntaxFault } from './fault.ts';
import { readAmendingHeader, readHeader, type AmendingHeader, type Header } from './header.ts';
import { readSkeleton, type Block, type SentenceBlock, type Skeleton, type StructureBlock } from './skeleton.ts';
import { readUses } from './structure.ts';

/** A fragment as it was read. */
export interface Fragment extends Skeleton {
  readonly file: string;
  readonly text: string;
  /** Where it stood in the file when it was read: all spans count from the begin of that file. */
  readonly start: number;
  /** The sentences under `gegevens`. */
  readonly declared: ReadonlyMap<SentenceBlock, DeclarationResult>;
  /** Of the first fragment of a regeling or a wijziging. */
  readonly head?: Head;
  readonly uses: readonly Use[];
  readonly faults: readonly SyntaxFault[];
}

export interface Head {
  readonly block: StructureBlock;
  /** Of a wijziging: the regeling that it changes, whose names it may use. */
  readonly header: Header;
  readonly amending?: AmendingHeader;
}

/** A fragment where it stands now: so many characters behind the place where it was read. */
export interface Placed {
  readonly fragment: Fragment;
  readonly by: number;
}

/** A file in fragments; those of the state `before` stay the same objects where nothing changed. */
export function cutIntoFragments(
  file: string,
  text: string,
  before?: { readonly text: string; readonly fragments: readonly Placed[] },
): readonly Placed[] {
  if (!before) return readBetween(file, text, 0, text.length);
  const { fragments } = before;
  const same = commonStart(before.text, text);
  const sameEnd = commonEnd(before.text, text, same);
  // the heading behind a fragment ends it: the last one of the same text may go on now
  let kept = 0;
  while (kept < fragments.length && endOf(fragments[kept]) < same) kept += 1;
  kept = Math.max(0, kept - 1);
  let rest = fragments.length;
  while (rest > kept && startOf(fragments[rest - 1]) > before.text.length - sameEnd) rest -= 1;
  const by = text.length - before.text.length;
  const next = fragments[rest];
  const middle = readBetween(
    file,
    text,
    kept === 0 ? 0 : endOf(fragments[kept - 1]),
    next ? startOf(next) + by : text.length,
    fragments.slice(kept, rest),
  );
  const behind = fragments.slice(rest);
  return [...fragments.slice(0, kept), ...middle, ...(by === 0 ? behind : behind.map((one) => further(one, by, text)))];
}

/** Its faults stand at places too: with those a fragment is read anew. */
function further({ fragment, by: already }: Placed, by: number, text: string): Placed {
  const placed = { fragment, by: already + by };
  return fragment.faults.length === 0 ? placed : reread(placed, text);
}

function reread(placed: Placed, text: string): Placed {
  const [start, end] = [startOf(placed), endOf(placed)];
  return { fragment: readFragment(placed.fragment.file, text.slice(start, end), start), by: 0 };
}

/** The same, read where it stands now. */
export function readInPlace({ fragment, by }: Placed): Fragment {
  return by === 0 ? fragment : readFragment(fragment.file, fragment.text, fragment.start + by);
}

const startOf = (placed: Placed | undefined): number => (placed ? placed.fragment.start + placed.by : 0);

const endOf = (placed: Placed | undefined): number => (placed ? startOf(placed) + placed.fragment.text.length : 0);

function readBetween(
  file: string,
  text: string,
  from: number,
  to: number,
  before: readonly Placed[] = [],
): readonly Placed[] {
  const known = new Map(before.map((placed) => [startOf(placed), placed]));
  const found: Placed[] = [];
  for (let start = from; start < to;) {
    const end = endOfFragment(text, start, to);
    const own = text.slice(start, end);
    const same = known.get(start);
    found.push(same?.fragment.text === own ? same : { fragment: readFragment(file, own, start), by: 0 });
    start = end;
  }
  return found;
}

function readFragment(file: string, text: string, start: number): Fragment {
  const skeleton = readSkeleton(text, start);
  const faults: SyntaxFault[] = [];
  const report: Report = (fault) => faults.push({ file, ...fault });
  for (const span of skeleton.strays) report({ code: 'regel-buiten-regeling', span, data: {} });
  const [first] = skeleton.blocks;
  const isHead = first?.kind === 'structure' && (first.keyword === 'regeling' || first.keyword === 'wijziging');
  const declared = new Map<SentenceBlock, DeclarationResult>();
  let inDeclarations = false;
  for (const block of skeleton.blocks) {
    if (block.kind === 'structure') inDeclarations = block.keyword === 'gegevens';
    if (block.kind !== 'sentence' || !inDeclarations) continue;
    const { span } = block;
    const result = readDeclaration(skeleton.masked.slice(span.start - start, span.end - start), span.start);
    declared.set(block, result);
    result.faults.forEach(report);
  }
  const head = isHead ? { head: headOf(first, report) } : {};
  const uses = skeleton.blocks.filter(isUse).flatMap(readUses);
  return { file, text, start, ...skeleton, declared, ...head, uses, faults };
}

const isUse = (block: Block): block is StructureBlock => block.kind === 'structure' && block.keyword === 'gebruikt';

function headOf(block: StructureBlock, report: Report): Head {
  if (block.keyword === 'regeling') return { block, header: readHeader(block, report) };
  const amending = readAmendingHeader(block, report);
  const { target } = amending;
  return { block, header: { name: target, abbreviation: target, dates: {}, basis: [] }, amending };
}

// ── Borders ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where the next line begins that is a heading by itself: what stands before it never goes on there. */
function endOfFragment(text: string, from: number, to: number): number {
  for (let newline = text.indexOf('\n', from); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    const start = newline + 1;
    if (start >= to) break;
    if (opensFragment(text, start)) return start;
  }
  return to;
}

/** `geldig` belongs to what it stands under. */
function opensFragment(text: string, line: number): boolean {
  let at = line;
  while (text.charAt(at) === '\uFEFF') at += 1;
  return /[a-zà-ÿ]/.test(text.charAt(at)) && !text.startsWith('geldig', at);
}
