/** Finds where an address stands in the texts: the version that is in force on the day. */
import type { OutlineNode } from '../../../compiler/service/index.ts';

export function placeOf(
  outlines: Readonly<Record<string, readonly OutlineNode[]>>,
  address: string,
  date: string,
): OutlineNode | undefined {
  const found = Object.values(outlines).flatMap((nodes) => foundIn(nodes, address));
  const inForce = found.filter(({ from, to }) => (from ?? '') <= date && (to === undefined || date < to));
  const [first] = inForce.length > 0 ? inForce : found;
  if (first) return first;
  const above = address.split(':').slice(0, -1).join(':');
  return above === '' ? undefined : placeOf(outlines, above, date);
}

const known = new WeakMap<readonly OutlineNode[], Map<string, readonly OutlineNode[]>>();

/** Of a text that did not change it is remembered what was found in it. */
function foundIn(nodes: readonly OutlineNode[], address: string): readonly OutlineNode[] {
  let own = known.get(nodes);
  if (own === undefined) known.set(nodes, (own = new Map<string, readonly OutlineNode[]>()));
  const before = own.get(address);
  if (before) return before;
  const found = matching(nodes, address);
  own.set(address, found);
  return found;
}

function matching(nodes: readonly OutlineNode[], address: string): readonly OutlineNode[] {
  return nodes.flatMap((node) => [
    ...(node.address === address ? [node] : []),
    ...(node.address === undefined || address === node.address || address.startsWith(`${node.address}:`)
      ? matching(node.children, address)
      : []),
  ]);
}

/** The innermost heading with an address around the place. */
export function nodeAt(nodes: readonly OutlineNode[], offset: number): OutlineNode | undefined {
  for (const node of nodes) {
    if (node.start > offset || offset >= node.end) continue;
    return nodeAt(node.children, offset) ?? (node.address === undefined ? undefined : node);
  }
  return undefined;
}

/** The version of the artikel on wetten.overheid.nl that was in force on the day. */
export function linkTo(bwb: string, address: string, date: string): string {
  const artikel = address.split(':')[1];
  const version = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `/${date}` : '';
  const anchor = artikel === undefined ? '' : `#Artikel${artikel}`;
  return `https://wetten.overheid.nl/${bwb}${version}${anchor}`;
}
