/** Trees of texts that only moved. */

/** Of a tree that was moved: the tree that was read. */
const origins = new WeakMap<object, object>();

/** The same tree, so many characters further on. */
export function moved(tree: unknown, by: number): unknown {
  if (Array.isArray(tree)) return tree.map((one: unknown) => moved(one, by));
  const copy = shifted(tree, by);
  if (isObject(tree) && isObject(copy)) origins.set(copy, origins.get(tree) ?? tree);
  return copy;
}

function shifted(node: unknown, by: number): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => shifted(item, by));
  if (!isObject(node)) return node;
  const { start, end } = node as { readonly start?: unknown; readonly end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return { ...node, start: start + by, end: end + by };
  const copy: Record<string, unknown> = {};
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    copy[key] = typeof value === 'object' ? shifted(value, by) : value;
  }
  return copy;
}

/** The tree of which this one is a copy that moved, or itself: they differ in places alone. */
export function originOf<T extends object>(tree: T): T {
  return (origins.get(tree) ?? tree) as T;
}

/** Is the one tree the other, so many characters further on? */
export function isMoved(before: unknown, after: unknown, by: number): boolean {
  if (before === after && (!isObject(before) || by === 0)) return true;
  if (!isObject(before) || !isObject(after)) return false;
  const [from, to] = [startOf(before), startOf(after)];
  if (from !== undefined && (origins.get(before) ?? before) === (origins.get(after) ?? after)) return to === from + by;
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  const isSpan = typeof one.start === 'number' && typeof one.end === 'number';
  return keys.every((key) =>
    isSpan && (key === 'start' || key === 'end')
      ? other[key] === (one[key] as number) + by
      : key in other && isMoved(one[key], other[key], by),
  );
}

function isObject(node: unknown): node is object {
  return typeof node === 'object' && node !== null;
}

function startOf(node: object): number | undefined {
  return (node as { readonly span?: { readonly start: number } }).span?.start;
}
