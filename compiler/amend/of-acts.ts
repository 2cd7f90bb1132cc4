/**
 * An act that changes another act before that one works: `In artikel 2 wordt "€ 20" vervangen door "€ 25".` of what the
 * other act would make of artikel 2. It works on the day of the other act, just after it, on the text that this one leaves.
 */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { isPath } from './tree.ts';

export interface Placed {
  readonly file: string;
  readonly tree: Ast.Wijziging;
}

/** The acts as they change regelingen; a message for each that comes too late. */
export function onRegelingen(placed: readonly Placed[]): {
  readonly acts: readonly Placed[];
  readonly diagnostics: readonly Diagnostic[];
} {
  if (placed.every(({ tree }) => tree.act === undefined)) return { acts: placed, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const first = placed.filter(({ tree }) => tree.act === undefined);
  const second = placed.flatMap(({ file, tree }) => {
    const host = tree.act === undefined ? undefined : hostOf(tree, tree.act, first);
    if (!host) return [];
    const { inForce: day } = host.tree.dates;
    const { inForce } = tree.dates;
    if (day !== undefined && inForce !== undefined && inForce > day) {
      const holes = { eerste: host.tree.name, dag: day, wet: tree.target };
      const other = { file: host.file, span: host.tree.headerSpan };
      diagnostics.push(diagnostic('wijziging-te-laat', { file, span: tree.headerSpan }, holes, other));
      return [];
    }
    return [{ file, tree: workingWith(tree, host.tree), host, dropped: droppedBy(tree, host.tree) }];
  });
  const acts = first.map((one) => {
    const gone = second.filter(({ host }) => host === one).flatMap(({ dropped }) => dropped);
    if (gone.length === 0) return one;
    const amendments = one.tree.amendments.filter((amendment) => !gone.includes(amendment));
    // a voorbeeld at the end of an act stands under its last heading, whatever becomes of that
    const kept = gone.flatMap(({ sections }) => sections.flatMap(examplesIn));
    return { file: one.file, tree: { ...one.tree, amendments, items: [...one.tree.items, ...kept] } };
  });
  return { acts: [...acts, ...second.map(({ file, tree }) => ({ file, tree }))], diagnostics };
}

/** An act may stand there in parts, one for each day: the part that makes what this one changes. */
function hostOf(tree: Ast.Wijziging, called: string, acts: readonly Placed[]): Placed | undefined {
  const parts = acts.filter((one) => one.tree.name === called || one.tree.short === called);
  const artikelen = new Set(tree.amendments.flatMap(({ operation }) => placesOf(operation)).map(([first]) => first));
  return (
    parts.find(({ tree: { amendments } }) =>
      amendments.some(({ operation }) => placesOf(operation).some(([first]) => artikelen.has(first))),
    ) ?? parts[0]
  );
}

/** The dates of the other act; known from its own publication. */
function workingWith(tree: Ast.Wijziging, host: Ast.Wijziging): Ast.Wijziging {
  const { inForce, back } = host.dates;
  const published = tree.dates.published ?? host.dates.published;
  const dates = { ...(inForce ? { inForce } : {}), ...(back ? { back } : {}), ...(published ? { published } : {}) };
  const amendments = tree.amendments.filter(({ operation }) => droppedIn(operation, host).length === 0);
  return { ...tree, dates, amendments };
}

const droppedBy = (tree: Ast.Wijziging, host: Ast.Wijziging): readonly Ast.Amendment[] =>
  tree.amendments.flatMap(({ operation }) => droppedIn(operation, host));

/** `Artikel 2 vervalt.` about all that the other act says of artikel 2: that formula falls away, and artikel 2 stays. */
function droppedIn(operation: Ast.AmendmentOperation, host: Ast.Wijziging): readonly Ast.Amendment[] {
  if (operation.kind !== 'vervalt') return [];
  return host.amendments.filter(({ operation: other, sections }) => {
    const made =
      other.kind === 'ingevoegd' || other.kind === 'toegevoegd'
        ? sections.map(({ label }) => [...(other.kind === 'ingevoegd' ? other.at.slice(0, -1) : other.at), label])
        : placesOf(other);
    return made.length > 0 && made.every((path) => operation.at.some((one) => isPath(one, path)));
  });
}

function examplesIn(section: Ast.Section): readonly Ast.Item[] {
  return section.items.flatMap((item) => {
    if (item.kind === 'section') return examplesIn(item);
    return item.kind === 'example' || item.kind === 'example-table' ? [item] : [];
  });
}

function placesOf(operation: Ast.AmendmentOperation): readonly Ast.Path[] {
  if (operation.kind === 'vernummerd') return operation.renumbered.map(({ from }) => from);
  return operation.kind === 'vervalt' ? operation.at : [operation.at];
}
