/** Walks over trees and programs without knowing every construct. */
import type { Ast } from '../../grammar/index.ts';
import type { Resolved } from '../resolve/index.ts';
import type { Place } from '../resolve/index.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every object inside a value, itself included, parents first. */
export function objectsIn(value: unknown): readonly Node[] {
  const found: Node[] = [];
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collect(item, found);
  } else if (typeof value === 'object' && value !== null) {
    found.push(value as Node);
    for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, found);
  }
}

/** Nodes of one kind inside a tree. */
export function nodesOf<N extends { readonly kind: string }>(tree: object, kind: N['kind']): readonly N[] {
  const known = foundIn.get(tree) ?? new Map<string, readonly Node[]>();
  foundIn.set(tree, known);
  const nodes = known.get(kind) ?? objectsIn(tree).filter((node) => node.kind === kind);
  known.set(kind, nodes);
  return nodes as unknown as readonly N[];
}

/** What was found before: trees never change, and between two keystrokes most are the same objects. */
const foundIn = new WeakMap<object, Map<string, readonly Node[]>>();

export interface PlacedSentence {
  readonly item: Ast.RuleSentence;
  readonly place: Place;
}

/** Every rule sentence with the heading it stands under. */
export function placedSentences(resolved: Resolved): PlacedSentence[] {
  return resolved.places.flatMap((place) =>
    (place.section?.items ?? []).flatMap((item) => (item.kind === 'rule' ? [{ item, place }] : [])),
  );
}
