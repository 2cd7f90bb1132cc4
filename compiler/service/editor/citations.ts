/** Citations in the trees of a file, and what they point at. */
import type { Ast } from '../../../grammar/index.ts';
import { addressesOf, hereOf } from '../../lower/index.ts';
import type { State } from './state.ts';
import type { Location, Range } from './types.ts';

export interface Cited {
  readonly range: Range;
  readonly addresses: readonly string[];
}

const known = new WeakMap<Ast.SourceFile, readonly Cited[]>();

/** The citation at an offset. */
export function citedAt(state: State, file: string, offset: number): Cited | undefined {
  const inside = citationsIn(state, file).filter(({ range }) => range.start <= offset && offset <= range.end);
  return inside.find(({ range }) => offset < range.end) ?? inside[0];
}

/** Every citation of a file that could be read, in order of the text. */
export function citationsIn(state: State, file: string): readonly Cited[] {
  const tree = state.tree(file);
  if (!tree) return [];
  let all = known.get(tree);
  if (!all) {
    all = tree.regelingen.flatMap(({ abbreviation, items }) => below(items, abbreviation));
    known.set(tree, all);
  }
  return all;
}

function below(items: readonly Ast.Item[], address: string): readonly Cited[] {
  return items.flatMap((item) => {
    if (item.kind === 'section') return below(item.items, `${address}:${item.label}`);
    const found: Cited[] = [];
    collect(item, address, found);
    return found;
  });
}

function collect(node: unknown, address: string, found: Cited[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ((node as { kind?: unknown }).kind === 'citation') {
    const citation = node as Ast.Citation;
    if (!citation.previousSentence)
      found.push({
        range: { start: citation.span.start, end: citation.span.end },
        addresses: addressesOf(citation, hereOf(address)),
      });
    return;
  }
  for (const part of Object.values(node)) collect(part, address, found);
}

/** The headings of a provision, one for each version; of one that has none of its own, those of what it is part of. */
export function headingsOf(state: State, address: string): readonly Location[] {
  const own = state.compiled.resolved.places
    .filter((place) => place.address === address && place.section !== undefined)
    .map(({ file, section }) => ({ file, start: section?.headingSpan.start ?? 0, end: section?.headingSpan.end ?? 0 }));
  const parts = address.split(':');
  return own.length > 0 || parts.length < 3 ? own : headingsOf(state, parts.slice(0, -1).join(':'));
}
