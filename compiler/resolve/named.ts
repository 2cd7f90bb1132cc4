/** All symbols of all regelingen together, by name. */
import type { Lexicon } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Collected } from './collected.ts';
import { merged, Objects } from './merge.ts';
import type { RegelingScope } from './scope.ts';
import type { Symbol, ValueSymbol } from './symbols.ts';

export interface Named {
  readonly symbols: readonly Symbol[];
  readonly doubles: readonly Diagnostic[];
  /** All symbols with this name that the regeling sees, nearest first. */
  readonly find: (regeling: string, name: string) => readonly Symbol[];
}

/** What one regeling declares; the same object when none of it changed. */
export interface Own {
  readonly symbols: readonly Symbol[];
  readonly byKey: ReadonlyMap<string, readonly Symbol[]>;
  readonly names: ReadonlySet<string>;
  readonly doubles: readonly Diagnostic[];
}

/** The word by which the parser refers to a symbol. */
export function nameKey(symbol: Symbol): string {
  return symbol.kind === 'status' && !symbol.request ? symbol.phrase : symbol.name;
}

/** What each regeling declares. `ownOf`: makes it from the symbols of one. */
export function declaredIn(
  scopes: readonly RegelingScope[],
  collected: readonly (readonly Collected[])[],
  ownOf: (regeling: string, symbols: readonly Symbol[]) => Own,
): Declared {
  const objects = new Objects(collected.flat().map(({ candidates }) => candidates));
  const declared = new Map<string, Own>();
  for (const [at, { abbreviation }] of scopes.entries()) {
    const candidates = (collected[at] ?? []).flatMap((part) => part.candidates);
    declared.set(abbreviation, ownOf(abbreviation, merged(candidates, objects)));
  }
  return declared;
}

/** By regeling. */
export type Declared = ReadonlyMap<string, Own>;

/** All names. `born`: those that exist only as the subject of `De X bedraagt …`. */
export function named(scopes: readonly RegelingScope[], declared: Declared, born: readonly ValueSymbol[]): Named {
  const bornUnder = new Map<string, readonly Symbol[]>();
  for (const symbol of born) bornUnder.set(symbol.id, [symbol]);
  const visible = new Map(scopes.map((scope) => [scope.abbreviation, scope.visible]));
  const found = new Map<string, Map<string, readonly Symbol[]>>();
  const look = (regeling: string, name: string): readonly Symbol[] =>
    (visible.get(regeling) ?? [regeling]).flatMap((seen) => [
      ...(declared.get(seen)?.byKey.get(name) ?? []),
      ...(bornUnder.get(`${seen}/${name}`) ?? []),
    ]);
  return {
    symbols: [...[...declared.values()].flatMap(({ symbols }) => symbols), ...born],
    doubles: [...declared.values()].flatMap(({ doubles }) => doubles),
    find: (regeling, name) => {
      const own = found.get(regeling) ?? new Map<string, readonly Symbol[]>();
      found.set(regeling, own);
      const known = own.get(name) ?? look(regeling, name);
      own.set(name, known);
      return known;
    },
  };
}

export function ownFrom(symbols: readonly Symbol[]): Own {
  const byKey = new Map<string, Symbol[]>();
  for (const symbol of symbols) {
    const key = nameKey(symbol);
    const known = byKey.get(key);
    if (known) known.push(symbol);
    else byKey.set(key, [symbol]);
  }
  return { symbols, byKey, names: new Set(symbols.map(({ name }) => name)), doubles: doublesIn(symbols) };
}

/** Of which a regeling says the value: of each name the first sentence. */
export interface Subjects {
  readonly abbreviation: string;
  readonly visible: readonly string[];
  readonly lexicon: Lexicon | undefined;
  readonly first: readonly ValueSymbol[];
}

/** The names that exist only as the subject of `De X bedraagt …`. */
export function bornIn(all: readonly Subjects[], declared: Declared): readonly ValueSymbol[] {
  const born = new Map<string, ValueSymbol>();
  for (const { visible, lexicon, first } of all)
    for (const symbol of first) {
      const { name } = symbol;
      const isKnown = visible.some((one) => declared.get(one)?.names.has(name) || born.has(`${one}/${name}`));
      if (!isKnown && lexicon?.has(name)) born.set(symbol.id, symbol);
    }
  return [...born.values()];
}

/** What tells two with one id apart; not of a noun: `een kind is` and `kind van een persoon is` are both `kind`. */
function declaredAs(symbol: Symbol): string {
  return symbol.kind === 'status' && !symbol.noun ? symbol.declared : '';
}

function doublesIn(symbols: readonly Symbol[]): readonly Diagnostic[] {
  const seen = new Map<string, Symbol>();
  const found: Diagnostic[] = [];
  for (const symbol of symbols) {
    const key = `${symbol.kind}|${symbol.id}|${declaredAs(symbol)}`;
    const before = seen.get(key);
    if (before)
      found.push(
        diagnostic(
          'dubbele-naam',
          { file: symbol.file, span: symbol.span },
          { naam: symbol.name },
          { file: before.file, span: before.span, label: 'hier al omschreven' },
        ),
      );
    else seen.set(key, symbol);
  }
  return found;
}
