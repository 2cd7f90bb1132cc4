/** The text as if an act that is incorporated had not been: its versions fall away, those before them go on. */
import type { Ast } from '../../grammar/index.ts';
import { during, isUnder, replaceSections, type TreePart } from './tree.ts';

export function withoutAct(parts: readonly TreePart[], act: Ast.Wijziging, day: string): readonly TreePart[] {
  const paths = act.amendments.flatMap(pathsOf);
  const isTouched = (path: Ast.Path): boolean => paths.some((one) => isUnder(path, one));
  return parts.map((part) => {
    const ends = new Map<string, string | undefined>();
    const kept = replaceSections(part.regeling.items, (section, path) => {
      if (section.validity?.from !== day || !isTouched(path)) return undefined;
      ends.set(path.join(':'), section.validity.to);
      return [];
    });
    const items = replaceSections(kept, (section, path) => {
      if (section.validity?.to !== day || !isTouched(path)) return undefined;
      const { from } = section.validity;
      const to = ends.get(path.join(':'));
      return [during(section, { ...(from ? { from } : {}), ...(to ? { to } : {}) })];
    });
    return { ...part, regeling: { ...part.regeling, items } };
  });
}

/** Every place that the formula changes, makes or takes away. */
export function pathsOf({ operation, sections }: Ast.Amendment): readonly Ast.Path[] {
  switch (operation.kind) {
    case 'komt te luiden':
    case 'vervangen':
      return [operation.at];
    case 'vervalt':
      return [...operation.at, ...moved(operation.renumbered)];
    case 'vernummerd':
      return moved(operation.renumbered);
    case 'ingevoegd':
    case 'toegevoegd': {
      const parent = operation.kind === 'ingevoegd' ? operation.at.slice(0, -1) : operation.at;
      return [...sections.map(({ label }) => [...parent, label]), ...moved(operation.renumbered)];
    }
  }
}

const moved = (renumbered: readonly Ast.Renumbering[]): readonly Ast.Path[] =>
  renumbered.flatMap(({ from, to }) => [from, to]);
