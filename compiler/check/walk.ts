/** Walks over trees and programs without knowing every construct. */
import { originOf, type Ast } from '../../grammar/index.ts';
import type { Rule } from '../../runtime/index.ts';
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
    const node = value as Node;
    found.push(node);
    for (const key in node) if (typeof node[key] === 'object') collect(node[key], found);
  }
}

/** Nodes of one kind inside a tree. */
export function nodesOf<N extends { readonly kind: string }>(tree: object, kind: N['kind']): readonly N[] {
  const origin = originOf(tree);
  // a tree that moved has what the tree had that was read
  if (origin !== tree && !foundIn.has(tree) && foundIn.get(origin)?.has(kind) === false) return [];
  const known = foundIn.get(tree) ?? byKind(tree);
  foundIn.set(tree, known);
  return (known.get(kind) ?? []) as unknown as readonly N[];
}

function byKind(tree: object): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  group(tree, found);
  return found;
}

function group(value: unknown, found: Map<string, Node[]>): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) group(item, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  const { kind } = node;
  if (typeof kind === 'string') {
    const same = found.get(kind);
    if (same) same.push(node);
    else found.set(kind, [node]);
  }
  for (const key in node) if (key !== 'span' && typeof node[key] === 'object') group(node[key], found);
}

/** What was found before: trees never change, and between two keystrokes most are the same objects. */
const foundIn = new WeakMap<object, ReadonlyMap<string, readonly Node[]>>();

export interface PlacedSentence {
  readonly item: Ast.RuleSentence;
  readonly place: Place;
}

/** Every rule sentence that stands directly under a heading. */
export function sentencesUnder(place: Place): readonly PlacedSentence[] {
  return (place.section?.items ?? []).flatMap((item) => (item.kind === 'rule' ? [{ item, place }] : []));
}

interface Written {
  readonly guard: string | undefined;
  readonly value: string | undefined;
}

/** Written out once: a table makes a rule of every row, each is compared with each, and again at the next keystroke. */
const texts = new WeakMap<Rule, Written>();

/** What a rule asks and gives, as text that can be compared. */
export function written(rule: Rule): Written {
  const known = texts.get(rule);
  if (known) return known;
  const made: Written = { guard: JSON.stringify(rule.guard), value: JSON.stringify(rule.value) };
  texts.set(rule, made);
  return made;
}
