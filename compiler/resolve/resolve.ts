/** Names to declarations: collects what every regeling declares and answers what a name means where. */
import type { Ast, ParseResult } from '../../grammar/index.ts';
import { diagnostic, nearNames, type Diagnostic } from '../diagnostics/index.ts';
import { collectedIn, type Collected } from './declared.ts';
import { Symbols } from './merge.ts';
import type { Place, Symbol } from './symbols.ts';

export interface RegelingScope {
  readonly abbreviation: string;
  readonly name: string;
  readonly bron?: string;
  readonly soort?: string;
  readonly basis: readonly Ast.Basis[];
  readonly file: string;
  /** Itself first, then what it uses, and what that uses. */
  readonly visible: readonly string[];
  readonly parts: readonly { readonly file: string; readonly regeling: Ast.Regeling }[];
}

export interface Resolved {
  readonly scopes: ReadonlyMap<string, RegelingScope>;
  readonly symbols: readonly Symbol[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every heading, in order of the text. */
  readonly places: readonly Place[];
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

export function resolve(parsed: ParseResult): Resolved {
  const diagnostics: Diagnostic[] = [];
  const scopes = scopesOf(parsed, diagnostics);
  const declared = new Symbols();
  const places: Place[] = [];
  for (const scope of scopes.values())
    for (const part of collectedOf(scope)) {
      for (const candidate of part.candidates) declared.add(candidate);
      places.push(...part.places);
    }
  const symbols = declared.all;
  addBorn(scopes, parsed.lexicons, symbols);
  diagnostics.push(...doubles(symbols));
  const index = new Map<string, Symbol[]>();
  for (const symbol of symbols) {
    const key = `${symbol.regeling}/${nameKey(symbol)}`;
    const known = index.get(key);
    if (known) known.push(symbol);
    else index.set(key, [symbol]);
  }
  const found = new Map<string, Map<string, readonly Symbol[]>>();
  let byKind: ReadonlyMap<Symbol['kind'], readonly Symbol[]> | undefined;
  const bySection = new Map(places.flatMap((place) => (place.section ? [[place.section, place] as const] : [])));
  return {
    scopes,
    symbols,
    diagnostics,
    places,
    placeOf: (section) => bySection.get(section),
    find: (regeling, name) => {
      const own = found.get(regeling) ?? new Map<string, readonly Symbol[]>();
      found.set(regeling, own);
      const known = own.get(name);
      if (known) return known;
      const seen = scopes.get(regeling)?.visible ?? [regeling];
      const answer = seen.flatMap((visible) => index.get(`${visible}/${name}`) ?? []);
      own.set(name, answer);
      return answer;
    },
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

function groupedByKind(symbols: readonly Symbol[]): ReadonlyMap<Symbol['kind'], readonly Symbol[]> {
  const found = new Map<Symbol['kind'], Symbol[]>();
  for (const symbol of symbols) {
    const known = found.get(symbol.kind);
    if (known) known.push(symbol);
    else found.set(symbol.kind, [symbol]);
  }
  return found;
}

/** The word by which the parser refers to a symbol. */
function nameKey(symbol: Symbol): string {
  return symbol.kind === 'status' && !symbol.request ? symbol.phrase : symbol.name;
}

function scopesOf(parsed: ParseResult, diagnostics: Diagnostic[]): Map<string, RegelingScope> {
  const all = parsed.files.flatMap(({ file, regelingen }) => regelingen.map((regeling) => ({ file, regeling })));
  const byName = (name: string): string | undefined =>
    all.find(({ regeling }) => regeling.abbreviation === name || regeling.name === name)?.regeling.abbreviation;
  const scopes = new Map<string, RegelingScope>();
  for (const { file, regeling } of all) {
    const abbreviations = all
      .map((other) => other.regeling.abbreviation)
      .filter((name) => name !== regeling.abbreviation);
    for (const use of regeling.uses) {
      if (byName(use.name) === undefined)
        diagnostics.push(
          diagnostic(
            'onbekende-wet',
            { file, span: use.span },
            { wet: use.name, lijktOp: nearNames(use.name, abbreviations) },
          ),
        );
    }
    if (scopes.has(regeling.abbreviation)) continue;
    const visible = [regeling.abbreviation];
    for (const name of visible) {
      const uses = all.filter((other) => other.regeling.abbreviation === name).flatMap((other) => other.regeling.uses);
      for (const found of uses.map((use) => byName(use.name)))
        if (found !== undefined && !visible.includes(found)) visible.push(found);
    }
    const parts = all.filter((other) => other.regeling.abbreviation === regeling.abbreviation);
    const bron = parts.map((part) => part.regeling.bron).find((found) => found !== undefined);
    const soort = parts.map((part) => part.regeling.soort).find((found) => found !== undefined);
    scopes.set(regeling.abbreviation, {
      abbreviation: regeling.abbreviation,
      name: regeling.name,
      ...(bron ? { bron } : {}),
      ...(soort ? { soort } : {}),
      basis: parts.flatMap((part) => part.regeling.basis),
      file,
      visible,
      parts,
    });
  }
  return scopes;
}

function collectedOf({ parts, abbreviation }: RegelingScope): readonly Collected[] {
  return parts.map(({ file, regeling }) => collectedIn(regeling, file, abbreviation));
}

/** Adds the names that exist only as the subject of `De X bedraagt …`. */
function addBorn(
  scopes: ReadonlyMap<string, RegelingScope>,
  lexicons: ParseResult['lexicons'],
  symbols: Symbol[],
): void {
  const names = new Set(symbols.map(({ regeling, name }) => `${regeling}/${name}`));
  for (const scope of scopes.values()) {
    const lexicon = lexicons.get(scope.abbreviation);
    for (const symbol of collectedOf(scope).flatMap(({ subjects }) => subjects)) {
      const { name } = symbol;
      if (scope.visible.some((regeling) => names.has(`${regeling}/${name}`)) || !lexicon?.has(name)) continue;
      names.add(symbol.id);
      symbols.push(symbol);
    }
  }
}

/** What tells two with one id apart; not of a noun: `een kind is` and `kind van een persoon is` are both `kind`. */
function declaredAs(symbol: Symbol): string {
  return symbol.kind === 'status' && !symbol.noun ? symbol.declared : '';
}

function doubles(symbols: readonly Symbol[]): Diagnostic[] {
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
