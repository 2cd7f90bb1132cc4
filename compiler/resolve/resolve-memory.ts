/**
 * What resolving remembers between two states of the same files: lists of which nothing changed stay the same objects,
 * and with them all that others found in them. The outcome is the same as without it.
 */
import type { ParseResult } from '../../grammar/index.ts';
import { areSame, type Collected } from './collected.ts';
import { named, ownFrom, type Named, type Own } from './named.ts';
import type { RegelingScope } from './scope.ts';
import type { Place, Symbol } from './symbols.ts';

export class ResolveMemory {
  readonly #scopes = new Map<string, RegelingScope>();
  readonly #own = new Map<string, Own>();
  #places: readonly Place[] = [];
  #madeOf: readonly unknown[] = [];
  #named: Named | undefined;

  /** The scope as it was, when it is the same. */
  scope(now: RegelingScope): RegelingScope {
    const before = this.#scopes.get(now.abbreviation);
    if (before && isSameScope(before, now)) return before;
    this.#scopes.set(now.abbreviation, now);
    return now;
  }

  places(collected: readonly Collected[]): readonly Place[] {
    const now = collected.flatMap(({ places }) => places);
    if (!areSame(this.#places, now)) this.#places = now;
    return this.#places;
  }

  named(
    scopes: readonly RegelingScope[],
    collected: readonly (readonly Collected[])[],
    lexicons: ParseResult['lexicons'],
  ): Named {
    const from = [
      ...scopes.flatMap(({ abbreviation, visible }) => [...visible, lexicons.get(abbreviation)]),
      ...collected.flatMap((parts) => parts.flatMap(({ candidates, subjects }) => ['', ...candidates, ...subjects])),
    ];
    if (this.#named && areSame(this.#madeOf, from)) return this.#named;
    this.#madeOf = from;
    this.#named = named(scopes, collected, lexicons, (regeling, symbols) => this.#ownOf(regeling, symbols));
    return this.#named;
  }

  #ownOf(regeling: string, symbols: readonly Symbol[]): Own {
    const before = this.#own.get(regeling);
    if (before && areSame(before.symbols, symbols)) return before;
    const made = ownFrom(symbols);
    this.#own.set(regeling, made);
    return made;
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
