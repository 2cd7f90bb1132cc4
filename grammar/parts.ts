/** Pass 1 over a file: its regelingen and wijzigingen, their headings and declarations, before any sentence is read. */
import type * as Ast from './ast/index.ts';
import type { SyntaxFault } from './fault.ts';
import type { Fragment, Placed } from './fragments.ts';
import type { AmendingHeader, Header } from './header.ts';
import { movedAlong } from './moved.ts';
import type { Span } from './span.ts';

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** One regeling or wijziging of one file before its sentences are read. */
export interface Part {
  readonly file: string;
  /** Of a wijziging: the regeling that it changes, whose names it may use. */
  readonly header: Header;
  readonly amending?: AmendingHeader;
  /** Of an act that changes another act: the name of that act, as written. */
  readonly act?: string;
  readonly headerSpan: Span;
  /** The first has the heading of the regeling or wijziging. */
  readonly fragments: readonly Placed[];
  readonly uses: readonly Ast.Use[];
  /** Behind its last block. */
  readonly end: number;
}

/** `before`: the parts of the state before; one of which no fragment changed stays the same object. */
export function partsOf(fragments: readonly Placed[], faults: SyntaxFault[], before: readonly Part[] = []): Part[] {
  for (const { fragment } of fragments) faults.push(...fragment.faults);
  const starts = fragments.flatMap(({ fragment: { head } }, at) => (head ? [at] : []));
  const outside = fragments
    .slice(0, starts[0] ?? fragments.length)
    .find(({ fragment: { blocks } }) => blocks.length > 0);
  if (outside) faults.push(outsideOfRegeling(outside));
  return starts.map((start, at): Part => {
    const own = fragments.slice(start, starts[at + 1]);
    const known = before[at];
    return known && areSame(known.fragments, own) ? known : partOf(own);
  });
}

function outsideOfRegeling({ fragment: { file, blocks }, by }: Placed): SyntaxFault {
  const span = movedAlong(blocks[0]?.span ?? { start: 0, end: 0 }, by);
  return { code: 'regel-buiten-regeling', file, span, data: {} };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function partOf(fragments: readonly Placed[]): Part {
  const [first] = fragments as readonly [Placed];
  const { file } = first.fragment;
  const { header, amending, block } = headOf(first);
  const last = fragments.findLast(({ fragment: { blocks } }) => blocks.length > 0) ?? first;
  return {
    file,
    header,
    ...(amending ? { amending } : {}),
    headerSpan: block.span,
    fragments,
    uses: fragments.flatMap(({ fragment, by }) => movedAlong(fragment.uses, by)),
    end: (last.fragment.blocks.at(-1)?.span.end ?? 0) + last.by,
  };
}

type Head = NonNullable<Fragment['head']>;

const heads = new WeakMap<Placed, Head>();

function headOf(placed: Placed): Head {
  const known = heads.get(placed) ?? movedAlong(placed.fragment.head as Head, placed.by);
  heads.set(placed, known);
  return known;
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
