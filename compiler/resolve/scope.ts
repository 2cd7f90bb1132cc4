/** Which regelingen there are, in which files, and which names each of them sees. */
import type { Ast, ParseResult } from '../../grammar/index.ts';
import { diagnostic, nearNames, type Diagnostic } from '../diagnostics/index.ts';

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

export interface Scopes {
  readonly scopes: ReadonlyMap<string, RegelingScope>;
  readonly diagnostics: readonly Diagnostic[];
}

/** By abbreviation: which regelingen each of them sees. */
type Visible = ReadonlyMap<string, readonly string[]>;

/** Which regelingen each of them sees: worked out again when one has another name, or uses others. */
export class VisibleMemory {
  #regelingen: readonly Ast.Regeling[] = [];
  #visible: Visible = new Map();

  of(regelingen: readonly Ast.Regeling[], find: () => Visible): Visible {
    const before = this.#regelingen;
    const isStill =
      before.length === regelingen.length && regelingen.every((one, at) => useAlike(one, before[at] as Ast.Regeling));
    if (!isStill) this.#visible = find();
    this.#regelingen = regelingen;
    return this.#visible;
  }
}

function useAlike(one: Ast.Regeling, other: Ast.Regeling): boolean {
  return (
    one === other ||
    (one.abbreviation === other.abbreviation &&
      one.name === other.name &&
      one.uses.length === other.uses.length &&
      one.uses.every(({ name }, at) => name === other.uses[at]?.name))
  );
}

/** `kept`: the same scope as it was before, when it is the same. */
export function scopesOf(
  parsed: ParseResult,
  visible: VisibleMemory,
  kept: (scope: RegelingScope) => RegelingScope,
): Scopes {
  const all = parsed.files.flatMap(({ file, regelingen }) => regelingen.map((regeling) => ({ file, regeling })));
  const named = new Map<string, string>();
  const under = new Map<string, RegelingScope['parts'][number][]>();
  for (const part of all) {
    const { abbreviation, name } = part.regeling;
    for (const key of [abbreviation, name]) if (!named.has(key)) named.set(key, abbreviation);
    const known = under.get(abbreviation);
    if (known) known.push(part);
    else under.set(abbreviation, [part]);
  }
  const seen = visible.of(
    all.map(({ regeling }) => regeling),
    () => new Map([...under.keys()].map((abbreviation) => [abbreviation, visibleTo(abbreviation, under, named)])),
  );
  const scopes = new Map<string, RegelingScope>();
  for (const [abbreviation, parts] of under)
    scopes.set(abbreviation, kept(scopeOf(parts, seen.get(abbreviation) ?? [abbreviation])));
  return { scopes, diagnostics: unknownUses(all, named) };
}

/** Itself, what it uses, and what that uses. `named`: abbreviations by name. */
function visibleTo(
  abbreviation: string,
  under: ReadonlyMap<string, RegelingScope['parts']>,
  named: ReadonlyMap<string, string>,
): readonly string[] {
  const visible = new Set([abbreviation]);
  for (const name of visible)
    for (const { regeling } of under.get(name) ?? [])
      for (const use of regeling.uses) {
        const found = named.get(use.name);
        if (found !== undefined) visible.add(found);
      }
  return [...visible];
}

function scopeOf(parts: RegelingScope['parts'], visible: readonly string[]): RegelingScope {
  const [{ file, regeling }] = parts as readonly [RegelingScope['parts'][number]];
  const bron = parts.map((part) => part.regeling.bron).find((found) => found !== undefined);
  const soort = parts.map((part) => part.regeling.soort).find((found) => found !== undefined);
  return {
    abbreviation: regeling.abbreviation,
    name: regeling.name,
    ...(bron ? { bron } : {}),
    ...(soort ? { soort } : {}),
    basis: parts.flatMap((part) => part.regeling.basis),
    file,
    visible,
    parts,
  };
}

function unknownUses(all: RegelingScope['parts'], named: ReadonlyMap<string, string>): readonly Diagnostic[] {
  return all.flatMap(({ file, regeling }) =>
    regeling.uses
      .filter((use) => !named.has(use.name))
      .map((use) => {
        const others = all.map((other) => other.regeling.abbreviation).filter((name) => name !== regeling.abbreviation);
        const holes = { wet: use.name, lijktOp: nearNames(use.name, others) };
        return diagnostic('onbekende-wet', { file, span: use.span }, holes);
      }),
  );
}
