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

/** `kept`: the same scope as it was before, when it is the same. */
export function scopesOf(parsed: ParseResult, kept: (scope: RegelingScope) => RegelingScope): Scopes {
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
  const scopes = new Map<string, RegelingScope>();
  for (const [abbreviation, parts] of under) {
    const visible = new Set([abbreviation]);
    for (const name of visible)
      for (const { regeling } of under.get(name) ?? [])
        for (const use of regeling.uses) {
          const found = named.get(use.name);
          if (found !== undefined) visible.add(found);
        }
    scopes.set(abbreviation, kept(scopeOf(parts, [...visible])));
  }
  return { scopes, diagnostics: unknownUses(all, named) };
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
