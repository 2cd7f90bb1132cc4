/**
 * An act with force back in time meets the text that acts between gave the same provision: what it changes, it changes in
 * each of those versions too.
 */
import type { Ast } from '../../grammar/index.ts';
import { copyOf, isPath, isUnder, sectionsOf, type TreePart } from './tree.ts';

type Operation = Ast.AmendmentOperation;

export interface Later {
  /** The day on which the other version begins. */
  readonly day: string;
  readonly amendment: Ast.Amendment;
}

/** The same formula for every version that begins after `day`, up to and including `until`; what it declares is declared once. */
export function onLaterVersions(
  amendment: Ast.Amendment,
  parts: readonly TreePart[],
  { day, until }: { readonly day: string; readonly until: string },
): readonly Later[] {
  if (until <= day) return [];
  const begun = parts
    .flatMap(sectionsOf)
    .filter(({ section }) => section.validity?.knownTo === undefined)
    .flatMap(({ path, section }) => {
      const from = section.validity?.from;
      return from !== undefined && from > day && from <= until ? [{ path, from }] : [];
    });
  const days = [...new Set(begun.map(({ from }) => from))].toSorted();
  return days.flatMap((from) => {
    const paths = begun.filter((one) => one.from === from).map(({ path }) => path);
    return meeting(amendment.operation, paths).map((operation) => ({
      day: from,
      amendment: { ...amendment, operation, sections: amendment.sections.map(copyOf) },
    }));
  });
}

/** What of the formula concerns a provision whose version, or the version of what it stands in, is one of these. */
function meeting(operation: Operation, begun: readonly Ast.Path[]): readonly Operation[] {
  const isNew = (path: Ast.Path): boolean => begun.some((one) => isUnder(path, one));
  const renumbered = 'renumbered' in operation ? operation.renumbered.filter(({ from }) => isNew(from)) : [];
  switch (operation.kind) {
    case 'komt te luiden':
      return isNew(operation.at) ? [operation] : [];
    case 'vervalt': {
      const at = operation.at.filter(isNew);
      return at.length + renumbered.length > 0 ? [{ ...operation, at, renumbered }] : [];
    }
    case 'vernummerd':
      return renumbered.length > 0 ? [{ ...operation, renumbered }] : [];
    case 'ingevoegd':
      return isNew(operation.at.slice(0, -1)) ? [operation] : [];
    case 'toegevoegd':
      return isNew(operation.at) ? [operation] : [];
    case 'vervangen':
      return begun
        .filter((path) => isUnder(path, operation.at) || isUnder(operation.at, path))
        .map((path) => ({ ...operation, at: path.length > operation.at.length ? path : operation.at }))
        .filter(({ at }, index, all) => all.findIndex((one) => isPath(one.at, at)) === index);
  }
}
