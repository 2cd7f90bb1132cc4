/** Changing trees: nothing is changed in place; a changed tree is a new one. */
import type { Ast } from '../../grammar/index.ts';

/** A regeling in one of its files. */
export interface TreePart {
  readonly file: string;
  readonly regeling: Ast.Regeling;
}

/** From when to when a provision is in force; `to` excluded. */
export type Span = Pick<Ast.Validity, 'from' | 'to' | 'knownTo'>;

/** A section with its place and the stretch that it and all above it leave it. */
export interface Found {
  readonly section: Ast.Section;
  readonly path: Ast.Path;
  readonly span: Span;
  readonly file: string;
}

export const isPath = (one: Ast.Path, other: Ast.Path): boolean =>
  one.length === other.length && one.every((label, at) => label === other[at]);

/** Is this place the other one, or a part of it? */
export const isUnder = (path: Ast.Path, other: Ast.Path): boolean => isPath(path.slice(0, other.length), other);

/** What was found before: a tree never changes, and each formula asks about several places in it. */
const sections = new WeakMap<Ast.Regeling, { readonly file: string; readonly found: readonly Found[] }>();

/** Every section of a regeling, those above first. */
export function sectionsOf({ file, regeling }: TreePart): readonly Found[] {
  const known = sections.get(regeling);
  if (known?.file === file) return known.found;
  const found: Found[] = [];
  sections.set(regeling, { file, found });
  const visit = (items: readonly Ast.Item[], path: Ast.Path, outer: Span, at: string): void => {
    for (const item of items) {
      if (item.kind !== 'section') continue;
      const here: Found = {
        section: item,
        path: [...path, item.label],
        span: within(outer, item.validity),
        file: item.file ?? at,
      };
      found.push(here);
      visit(item.items, here.path, here.span, here.file);
    }
  };
  visit(regeling.items, [], {}, file);
  return found;
}

/** Is it in force on the day, as far as is known now? */
export function inForce(span: Span, day: string): boolean {
  return span.knownTo === undefined && covers(span, day);
}

/** Does the stretch hold the day, whoever knew it then? */
export function covers({ from, to }: Span, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}

export function within(outer: Span, inner: Span | undefined): Span {
  if (!inner) return outer;
  const from = later(outer.from, inner.from);
  const to = earlier(outer.to, inner.to);
  const knownTo = outer.knownTo ?? inner.knownTo;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(knownTo === undefined ? {} : { knownTo }) }; // prettier-ignore
}

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one;

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

/** Puts other sections in the place of some; `change` answers undefined to go on inside a section. */
export function replaceSections(
  items: readonly Ast.Item[],
  change: (section: Ast.Section, path: Ast.Path) => readonly Ast.Section[] | undefined,
  path: Ast.Path = [],
): readonly Ast.Item[] {
  return items.flatMap((item): readonly Ast.Item[] => {
    if (item.kind !== 'section') return [item];
    const here = [...path, item.label];
    const changed = change(item, here);
    if (changed) return changed;
    const inside = replaceSections(item.items, change, here);
    return inside.length === item.items.length && inside.every((one, at) => one === item.items[at])
      ? [item]
      : [{ ...item, items: inside }];
  });
}

/** The section with another stretch of time; what stands in it and never holds in that stretch is left out. */
export function during(section: Ast.Section, span: Omit<Ast.Validity, 'span'>): Ast.Section {
  const validity = { ...span, span: section.validity?.span ?? section.headingSpan };
  return { ...section, validity, items: stillHolding(section.items, span) };
}

function stillHolding(items: readonly Ast.Item[], outer: Span): readonly Ast.Item[] {
  return items.flatMap((item): readonly Ast.Item[] => {
    if (item.kind !== 'section') return [item];
    const span = within(outer, item.validity);
    if (span.from !== undefined && span.to !== undefined && span.from >= span.to) return [];
    return [{ ...item, items: stillHolding(item.items, span) }];
  });
}

/** A second copy: nothing is declared twice, and every section is an object of its own. */
export function copyOf(section: Ast.Section): Ast.Section {
  const items = section.items
    .filter(({ kind }) => kind === 'section' || kind === 'rule' || kind === 'table' || kind === 'not-coded')
    .map((item) => (item.kind === 'section' ? copyOf(item) : item));
  return { ...section, items };
}

/** Rebuilds a tree from below; `change` answers the node as it should be. */
export function rewrite<T>(tree: T, change: (node: Readonly<Record<string, unknown>>) => unknown): T {
  if (Array.isArray(tree)) return tree.map((one: unknown) => rewrite(one, change)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  const inside = Object.entries(tree).map(([key, value]) => [key, rewrite(value as unknown, change)] as const);
  return change(Object.fromEntries(inside)) as T;
}

/** Every citation in a sentence. */
export function citationsIn(tree: unknown): readonly Ast.Citation[] {
  const found: Ast.Citation[] = [];
  rewrite(tree, (node) => {
    if (node['kind'] === 'citation') found.push(node as unknown as Ast.Citation);
    return node;
  });
  return found;
}
