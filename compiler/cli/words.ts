/** Small words for counts and times. */

/** '1 fout', '3 fouten'; `none` replaces the nought. */
export function counted(count: number, [one, more]: readonly [one: string, more: string], none = '0'): string {
  return `${count === 0 ? none : count} ${count === 1 ? one : more}`;
}

/** '1,3 s' */
export function seconds(milliseconds: number): string {
  const tenths = Math.floor(milliseconds / 100);
  return `${Math.floor(tenths / 10)},${tenths % 10} s`;
}

/** The items by a key, in the order in which each key first occurs. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
