/** What a check remembers of the things in a list: between two keystrokes nearly all of them are the same objects. */

export interface Found<F> {
  /** What was found of each, in the order of the list. */
  readonly all: readonly F[];
  /** Of the things that are no longer there. */
  readonly gone: readonly F[];
  /** Of the things that were not there before. */
  readonly come: readonly F[];
  /** Of each place in the list where another thing stands than before; undefined when the list is longer or shorter. */
  readonly replaced: readonly Replaced<F>[] | undefined;
}

export interface Replaced<F> {
  readonly before: F;
  readonly now: F;
}

const NOTHING: readonly never[] = [];

/** Looks at each thing of a list once, however often the list is asked about. `find` may look at the thing alone. */
export class FoundOfEach<T extends object, F> {
  readonly #find: (thing: T) => F;
  #things: readonly T[] = [];
  #all: readonly F[] = [];

  constructor(find: (thing: T) => F) {
    this.#find = find;
  }

  of(things: readonly T[]): Found<F> {
    const before = this.#things;
    const start = sameAtStart(before, things);
    if (start === before.length && start === things.length)
      return { all: this.#all, gone: NOTHING, come: NOTHING, replaced: NOTHING };
    const end = sameAtEnd(before, things, start);
    const gone: F[] = [];
    const left = new Map<T, F>();
    for (let at = start; at < before.length - end; at += 1) {
      const thing = before[at] as T;
      if (left.has(thing)) gone.push(this.#all[at] as F);
      else left.set(thing, this.#all[at] as F);
    }
    const come: F[] = [];
    const all = this.#all.slice(0, start);
    for (let at = start; at < things.length - end; at += 1) all.push(this.#take(things[at] as T, left, come));
    for (let at = before.length - end; at < before.length; at += 1) all.push(this.#all[at] as F);
    gone.push(...left.values());
    const replaced = before.length === things.length ? this.#replaced(things, all, start, end) : undefined;
    this.#things = things;
    this.#all = all;
    return { all, gone, come, replaced };
  }

  #replaced(things: readonly T[], all: readonly F[], start: number, end: number): readonly Replaced<F>[] {
    const replaced: Replaced<F>[] = [];
    for (let at = start; at < things.length - end; at += 1)
      if (things[at] !== this.#things[at]) replaced.push({ before: this.#all[at] as F, now: all[at] as F });
    return replaced;
  }

  #take(thing: T, left: Map<T, F>, come: F[]): F {
    if (left.has(thing)) {
      const found = left.get(thing) as F;
      left.delete(thing);
      return found;
    }
    const found = this.#find(thing);
    come.push(found);
    return found;
  }
}

function sameAtStart<T>(one: readonly T[], other: readonly T[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count += 1;
  return count;
}

/** Without those at the start. */
function sameAtEnd<T>(one: readonly T[], other: readonly T[], start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count += 1;
  return count;
}

/** All lists one after the other; nearly all of them are empty. */
export function together<T>(lists: readonly (readonly T[])[]): T[] {
  const all: T[] = [];
  for (const list of lists) if (list.length > 0) all.push(...list);
  return all;
}

/** The stretches in which two lists differ. */
export function differing<T>(
  before: readonly T[],
  now: readonly T[],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const start = sameAtStart(before, now);
  if (start === before.length && start === now.length) return { gone: NOTHING, come: NOTHING };
  const end = sameAtEnd(before, now, start);
  return { gone: before.slice(start, before.length - end), come: now.slice(start, now.length - end) };
}

/** The same things in the same order. */
export function areSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && sameAtStart(one, other) === one.length;
}
