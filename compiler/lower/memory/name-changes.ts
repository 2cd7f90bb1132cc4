/** Which names mean something else than they did, and who asked for them. */
import type { RegelingScope, Resolved, Symbol } from '../../resolve/index.ts';
import { isSame } from '../same.ts';

/** What a sentence asked of the names. */
export interface Asked {
  readonly names: Set<string>;
  /** It looked through all of them. */
  all: boolean;
}

/** Since the state before; `all` when the regelingen themselves, or who uses which, are other ones. */
export type ChangedNames = ReadonlySet<string> | 'all';

/** The names of one state, each with what it means, without the place where it is declared. */
type Meanings = ReadonlyMap<string, string>;

/** The key under which all symbols of a kind together are kept among the names: no name begins so. */
const ALL_OF = '\u0000';

export class NameChanges {
  #scopes: readonly RegelingScope[] = [];
  #symbols: readonly Symbol[] = [];
  #meanings: Meanings = new Map();
  #mark: object = {};
  #changed: ChangedNames = 'all';
  /** Of the steps that are busy: the innermost. */
  #asked: Asked | undefined;

  /** The same names, which from now on tell who asks for them. */
  follow(resolved: Resolved): Resolved {
    const scopes = [...resolved.scopes.values()];
    const isStill = meanTheSame(this.#symbols, resolved.symbols);
    const meanings = isStill ? this.#meanings : meaningsOf(resolved);
    this.#changed = seeTheSame(this.#scopes, scopes) ? difference(this.#meanings, meanings) : 'all';
    this.#scopes = scopes;
    this.#symbols = resolved.symbols;
    this.#meanings = meanings;
    if (!isStill) this.#mark = {};
    return this.#listening(resolved);
  }

  /** Stays the same as long as the same names mean the same, in the same order. */
  get mark(): object {
    return this.#mark;
  }

  /** The names that mean something else than in the state before. */
  get changed(): ChangedNames {
    return this.#changed;
  }

  /** From now on everything is as it is. */
  settle(): void {
    this.#changed = new Set();
  }

  /** Does everything that was asked still have the same answer? */
  isSame({ names, all }: Asked): boolean {
    if (this.#changed === 'all') return false;
    if (this.#changed.size === 0) return true;
    if (all) return false;
    for (const name of this.#changed) if (names.has(name)) return false;
    return true;
  }

  /** The outcome of a step, and what it asked. What a step within it asks, it asks too. */
  listen<T>(step: () => T): { readonly result: T; readonly asked: Asked } {
    const asked: Asked = { names: new Set(), all: false };
    const outer = this.#asked;
    this.#asked = asked;
    try {
      return { result: step(), asked };
    } finally {
      this.#asked = outer;
      this.askAgain(asked);
    }
  }

  /** The step that is busy asks this too, without hearing the answers. */
  askAgain({ names, all }: Asked): void {
    if (!this.#asked) return;
    for (const name of names) this.#asked.names.add(name);
    this.#asked.all ||= all;
  }

  #listening(resolved: Resolved): Resolved {
    const askedAll = (): void => {
      if (this.#asked) this.#asked.all = true;
    };
    return {
      scopes: resolved.scopes,
      diagnostics: resolved.diagnostics,
      places: resolved.places,
      placesByPart: resolved.placesByPart,
      placeOf: (section) => resolved.placeOf(section),
      keyOf: (symbol) => resolved.keyOf(symbol),
      get symbols() {
        askedAll();
        return resolved.symbols;
      },
      ofKind: (kind) => {
        this.#asked?.names.add(`${ALL_OF}${kind}`);
        return resolved.ofKind(kind);
      },
      find: (regeling, name) => {
        this.#asked?.names.add(name);
        return resolved.find(regeling, name);
      },
      names: (regeling) => {
        askedAll();
        return resolved.names(regeling);
      },
    };
  }
}

/** The same declarations in the same order, wherever they stand. */
function meanTheSame(before: readonly Symbol[], now: readonly Symbol[]): boolean {
  return (
    before.length === now.length &&
    now.every((symbol, at) => {
      const then = before[at];
      return symbol === then || (then !== undefined && meaningOf(symbol) === meaningOf(then));
    })
  );
}

/** The same regelingen, each of which uses the same ones. */
function seeTheSame(before: readonly RegelingScope[], now: readonly RegelingScope[]): boolean {
  return (
    before.length === now.length &&
    now.every((scope, at) => {
      const then = before[at];
      return scope === then || (scope.abbreviation === then?.abbreviation && isSame(scope.visible, then.visible));
    })
  );
}

function meaningsOf(resolved: Resolved): Meanings {
  const found = new Map<string, string>();
  for (const symbol of resolved.symbols) {
    const key = resolved.keyOf(symbol);
    const before = found.get(key);
    const meaning = meaningOf(symbol);
    found.set(key, before === undefined ? meaning : `${before}\n${meaning}`);
  }
  for (const kind of ['role', 'object', 'judgement'] as const)
    found.set(`${ALL_OF}${kind}`, resolved.ofKind(kind).map(meaningOf).join('\n'));
  return found;
}

const meanings = new WeakMap<Symbol, string>();

/** All that a sentence may see of a declaration; not the values of a parameter. */
export function meaningOf(symbol: Symbol): string {
  const known = meanings.get(symbol);
  if (known !== undefined) return known;
  const made = JSON.stringify(withoutPlace(symbol), (key, value: unknown) => (PLACES.has(key) ? undefined : value));
  meanings.set(symbol, made);
  return made;
}

const PLACES: ReadonlySet<string> = new Set(['file', 'span', 'nameSpan', 'clauseSpan']);

function withoutPlace(symbol: Symbol): unknown {
  if (symbol.kind !== 'parameter') return symbol;
  const { type, index, brackets } = symbol.declaration;
  return { ...symbol, declaration: { type, index, of: brackets?.of } };
}

function difference(before: Meanings, after: Meanings): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before === after) return changed;
  for (const [name, meaning] of after) if (before.get(name) !== meaning) changed.add(name);
  for (const name of before.keys()) if (!after.has(name)) changed.add(name);
  return changed;
}
