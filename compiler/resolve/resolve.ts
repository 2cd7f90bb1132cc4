/** Names to declarations: collects what every regeling declares and answers what a name means where. */
import type { Ast, ParseResult } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { collectedIn, type Collected } from './collected.ts';
import { nameKey } from './named.ts';
import { ResolveMemory } from './resolve-memory.ts';
import { scopesOf, type RegelingScope } from './scope.ts';
import type { Place, Symbol } from './symbols.ts';

export interface Resolved {
  readonly scopes: ReadonlyMap<string, RegelingScope>;
  readonly symbols: readonly Symbol[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every heading, in order of the text. */
  readonly places: readonly Place[];
  /** The same, by part of a regeling; of a part in which nothing changed the same list as before. */
  readonly placesByPart: readonly (readonly Place[])[];
  /** The place of a heading. */
  placeOf(section: Ast.Section): Place | undefined;
  /** All symbols with this name that the regeling sees, nearest first. */
  find(regeling: string, name: string): readonly Symbol[];
  /** All symbols of a kind, in order. */
  ofKind<K extends Symbol['kind']>(kind: K): readonly Extract<Symbol, { readonly kind: K }>[];
  /** The name by which a symbol is found. */
  keyOf(symbol: Symbol): string;
  /** Names the regeling sees, for proposals. */
  names(regeling: string): readonly string[];
}

/** `memory`: what resolving an earlier state of these files left; it makes resolving quicker, and nothing else. */
export function resolve(parsed: ParseResult, memory = new ResolveMemory()): Resolved {
  const { scopes, diagnostics } = scopesOf(parsed, memory.visible, (scope) => memory.scope(scope));
  const all = [...scopes.values()];
  const collected = all.map(collectedOf);
  const { symbols, doubles, find } = memory.named.of(all, collected, parsed.lexicons);
  const parts = collected.flat();
  const placesByPart = parts.map((part) => part.places);
  const places = memory.places(placesByPart);
  const headings = headingsOf(parts);
  let byKind: ReadonlyMap<Symbol['kind'], readonly Symbol[]> | undefined;
  return {
    scopes,
    symbols,
    diagnostics: [...diagnostics, ...doubles],
    places,
    placesByPart,
    placeOf: headings,
    find,
    ofKind: <K extends Symbol['kind']>(kind: K) => {
      byKind ??= groupedByKind(symbols);
      return (byKind.get(kind) ?? []) as readonly Extract<Symbol, { readonly kind: K }>[];
    },
    keyOf: nameKey,
    names: (regeling) =>
      (scopes.get(regeling)?.visible ?? []).flatMap((visible) =>
        symbols.filter((symbol) => symbol.regeling === visible).map(nameKey),
      ),
  };
}

/** Who asks for a heading often asks for its neighbour next. */
function headingsOf(collected: readonly Collected[]): Resolved['placeOf'] {
  let last: Collected | undefined;
  return (section) => {
    const near = last?.bySection.get(section);
    if (near) return near;
    last = collected.findLast(({ bySection }) => bySection.has(section));
    return last?.bySection.get(section);
  };
}

function groupedByKind(symbols: readonly Symbol[]): ReadonlyMap<Symbol['kind'], readonly Symbol[]> {
  const found = new Map<Symbol['kind'], Symbol[]>();
  for (const symbol of symbols) {
    const known = found.get(symbol.kind);
    if (known) known.push(symbol);
    else found.set(symbol.kind, [symbol]);
  }
  return found;
}

function collectedOf({ parts, abbreviation }: RegelingScope): readonly Collected[] {
  return parts.map(({ file, regeling }) => collectedIn(regeling, file, abbreviation));
}
