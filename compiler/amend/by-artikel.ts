/**
 * An act that the rules have already changes nothing: it is only compared with them. That is done for each artikel by
 * itself, together with those that the same formulas are about, so that it is done again only where something changed.
 */
import type { Ast } from '../../grammar/index.ts';
import type { AmendMemory, Change } from './amend-memory.ts';
import type { TreePart } from './tree.ts';
import { pathsOf } from './undo.ts';

/** Formulas that are about the same artikelen. */
interface Group {
  readonly labels: ReadonlySet<string>;
  readonly tree: Ast.Wijziging;
}

/** `make`: what the act finds in a regeling, or in a part of it. */
export function comparedByArtikel(
  tree: Ast.Wijziging,
  before: readonly TreePart[],
  memory: AmendMemory,
  make: (tree: Ast.Wijziging, parts: readonly TreePart[]) => Change,
): Change {
  const changes = groupsOf(tree).map(({ labels, tree: some }, at) => {
    const sections = before.map(({ regeling: { items } }) =>
      items.filter((item) => item.kind === 'section').filter(({ label }) => labels.has(label)),
    );
    const parts = (): readonly TreePart[] => before.map((part, index) => withOnly(part, sections[index] ?? []));
    return memory.comparison(tree, at, sections, () => make(some, parts()));
  });
  const diagnostics = changes.flatMap((change) => change.diagnostics);
  const [act] = changes.flatMap((change) => change.act ?? []);
  // which other artikelen there are is said where one is missing
  if (!act || diagnostics.some(({ code }) => code === 'wijziging-adres-ontbreekt')) return make(tree, before);
  const touched = changes
    .flatMap((change) => change.act?.touched ?? [])
    .toSorted((a, b) => a.span.start - b.span.start);
  return { act: { ...act, touched }, diagnostics };
}

function withOnly({ file, regeling }: TreePart, items: readonly Ast.Section[]): TreePart {
  return { file, regeling: { ...regeling, items } };
}

const groups = new WeakMap<Ast.Wijziging, readonly Group[]>();

function groupsOf(tree: Ast.Wijziging): readonly Group[] {
  const known = groups.get(tree);
  if (known) return known;
  let found: { readonly labels: Set<string>; readonly amendments: readonly Ast.Amendment[] }[] = [];
  for (const amendment of tree.amendments) {
    const labels = labelsIn(amendment);
    const joined = found.filter((group) => [...labels].some((label) => group.labels.has(label)));
    const amendments = [...joined.flatMap((group) => group.amendments), amendment];
    for (const group of joined) for (const label of group.labels) labels.add(label);
    found = [...found.filter((group) => !joined.includes(group)), { labels, amendments }];
  }
  const inOrder = (some: readonly Ast.Amendment[]): readonly Ast.Amendment[] =>
    tree.amendments.filter((amendment) => some.includes(amendment));
  const made = found.map(({ labels, amendments }): Group => ({
    labels,
    tree: { ...tree, amendments: inOrder(amendments) },
  }));
  groups.set(tree, made);
  return made;
}

/** The artikelen that a formula changes, makes, or stands beside. */
function labelsIn(amendment: Ast.Amendment): Set<string> {
  const { operation } = amendment;
  const beside = operation.kind === 'ingevoegd' || operation.kind === 'toegevoegd' ? [operation.at] : [];
  return new Set([...pathsOf(amendment), ...beside].map(([artikel]) => artikel ?? ''));
}
