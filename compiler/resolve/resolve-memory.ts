/**
 * What resolving remembers between two states of the same files: lists of which nothing changed stay the same objects,
 * and with them all that others found in them. The outcome is the same as without it.
 */
import { areSame } from './collected.ts';
import { NamedMemory } from './named-memory.ts';
import { VisibleMemory, type RegelingScope } from './scope.ts';
import type { Place } from './symbols.ts';

export class ResolveMemory {
  readonly named = new NamedMemory();
  readonly visible = new VisibleMemory();
  readonly #scopes = new Map<string, RegelingScope>();
  #places: readonly Place[] = [];
  #placesByPart: readonly (readonly Place[])[] = [];

  /** The scope as it was, when it is the same. */
  scope(now: RegelingScope): RegelingScope {
    const before = this.#scopes.get(now.abbreviation);
    if (before && isSameScope(before, now)) return before;
    this.#scopes.set(now.abbreviation, now);
    return now;
  }

  places(byPart: readonly (readonly Place[])[]): readonly Place[] {
    if (areSame(this.#placesByPart, byPart)) return this.#places;
    this.#placesByPart = byPart;
    const now = byPart.flat();
    if (!areSame(this.#places, now)) this.#places = now;
    return this.#places;
  }
}

function isSameScope(one: RegelingScope, other: RegelingScope): boolean {
  return (
    one.name === other.name &&
    one.bron === other.bron &&
    one.soort === other.soort &&
    one.file === other.file &&
    areSame(one.basis, other.basis) &&
    areSame(one.visible, other.visible) &&
    one.parts.length === other.parts.length &&
    one.parts.every(({ file, regeling }, at) => file === other.parts[at]?.file && regeling === other.parts[at].regeling)
  );
}
