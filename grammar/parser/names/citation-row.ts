/** What a citation takes from its neighbours in a row: `artikel 2 lid 1 en lid 3 Awir`. */
import type * as Ast from '../../ast/index.ts';

export function inheriting(before: Ast.Citation | undefined, next: readonly Ast.Citation[]): Ast.Citation[] {
  if (!before) return [...next];
  return next.map((citation) => ({
    ...(citation.artikel === undefined && before.artikel !== undefined ? { artikel: before.artikel } : {}),
    ...(citation.artikel === undefined &&
    citation.lid === undefined &&
    !citation.previousSentence &&
    before.lid !== undefined
      ? { lid: before.lid }
      : {}),
    ...citation,
  }));
}

export function withLaw(all: readonly Ast.Citation[]): Ast.Citation[] {
  const law = all.at(-1)?.wet;
  return law === undefined ? [...all] : all.map((citation) => ({ wet: law, ...citation }));
}
