/** Headings that a check looks at together, and what it remembers of them. */
import type { Place } from '../resolve/index.ts';
import { areSame } from './found-of-each.ts';

export type Groups = ReadonlyMap<string, readonly Place[]>;

/** By regeling or by file, each group in the order of the text. */
export function groupsBy(key: 'regeling' | 'file', places: readonly Place[]): Groups {
  const groups = new Map<string, Place[]>();
  let last: string | undefined;
  let group: Place[] = [];
  for (const place of places) {
    if (place[key] !== last) {
      last = place[key];
      group = groups.get(last) ?? [];
      groups.set(last, group);
    }
    group.push(place);
  }
  return groups;
}

/** What was found of each group; of one in which all headings are the same objects it is not found again. */
export class FoundOfGroups<F> {
  #known: ReadonlyMap<string, { readonly places: readonly Place[]; readonly found: F }> = new Map();

  /** `before`: what was found of the group when it was another. */
  of(groups: Groups, find: (places: readonly Place[], before?: F) => F): readonly F[] {
    const now = [...groups].map(([key, places]) => {
      const known = this.#known.get(key);
      const found = known && areSame(known.places, places) ? known.found : find(places, known?.found);
      return [key, { places, found }] as const;
    });
    this.#known = new Map(now);
    return now.map(([, { found }]) => found);
  }
}
