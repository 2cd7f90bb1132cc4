/** Trees of texts that only moved. */

interface Origin {
  /** The tree that was read. */
  readonly tree: object;
  readonly by: number;
  /** What stands in the copy, once somebody looked. */
  inside?: Record<string, unknown>;
}

/** Of a tree that was moved: the tree that was read. */
const origins = new WeakMap<object, Origin>();

/** Plain data with places in it, so many characters further on; nobody asks where it came from. */
export function movedAlong<T>(data: T, by: number): T {
  return by === 0 ? data : (shifted(data, by) as T);
}

/** The same tree, or trees, so many characters further on. */
export function moved<T>(tree: T, by: number): T {
  if (by === 0) return tree;
  if (Array.isArray(tree)) return tree.map((one: unknown) => moved(one, by)) as T;
  if (!isObject(tree)) return tree;
  const known = origins.get(tree);
  const origin = { tree: known?.tree ?? tree, by: by + (known?.by ?? 0) };
  const copy = isLate(tree) ? lateCopy(origin) : shifted(tree, by);
  origins.set(copy as object, origin);
  return copy as T;
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

// ── Copies that are made when somebody looks inside ──────────────────────────────────────────────────────────────

/** Most of what moved is compared with its origin, and nobody looks inside. */
const LATE: readonly string[] = ['rule', 'example', 'example-table', 'table'];

function isLate(tree: object): boolean {
  const { kind } = tree as { readonly kind?: unknown };
  return typeof kind === 'string' && (LATE.includes(kind) || kind.endsWith('-sentence'));
}

function lateCopy({ tree, by }: Origin): object {
  const copy: Record<string, unknown> = {};
  for (const key in tree) {
    const value = (tree as Record<string, unknown>)[key];
    if (!isObject(value) || (Array.isArray(value) && value.length === 0)) copy[key] = value;
    else if ('start' in value) copy[key] = shifted(value, by);
    else Object.defineProperty(copy, key, lookingInside(key));
  }
  return copy;
}

/** One for each key, so that all copies of one kind have one shape. */
const insides = new Map<string, PropertyDescriptor>();

function lookingInside(key: string): PropertyDescriptor {
  const known = insides.get(key);
  if (known) return known;
  const made: PropertyDescriptor = {
    enumerable: true,
    get(this: object): unknown {
      const origin = origins.get(this) as Origin;
      origin.inside ??= {};
      return (origin.inside[key] ??= moved((origin.tree as Record<string, unknown>)[key], origin.by));
    },
  };
  insides.set(key, made);
  return made;
}

// ── Comparing ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The tree of which this one is a copy that moved, or itself: they differ in places alone. */
export function originOf<T extends object>(tree: T): T {
  return (origins.get(tree)?.tree ?? tree) as T;
}

/** Is the one tree the other, so many characters further on? */
export function isMoved(before: unknown, after: unknown, by: number): boolean {
  if (!isObject(before) || !isObject(after)) return before === after;
  if (before === after && by === 0) return true;
  if (Array.isArray(before) || Array.isArray(after)) return areMoved(before, after, by);
  if (before !== after) {
    const [from, to] = [origins.get(before), origins.get(after)];
    if ((from?.tree ?? before) === (to?.tree ?? after)) return (to?.by ?? 0) === (from?.by ?? 0) + by;
  }
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const isSpan = typeof one.start === 'number' && typeof one.end === 'number';
  let keys = 0;
  for (const key in one) {
    keys += 1;
    if (isSpan && (key === 'start' || key === 'end')) {
      if (other[key] !== (one[key] as number) + by) return false;
    } else if (!(key in other) || !isMoved(one[key], other[key], by)) return false;
  }
  for (const _ in other) keys -= 1;
  return keys === 0;
}

function areMoved(before: object, after: object, by: number): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  for (let at = 0; at < before.length; at += 1) if (!isMoved(before[at], after[at], by)) return false;
  return true;
}

function isObject(node: unknown): node is object {
  return typeof node === 'object' && node !== null;
}
