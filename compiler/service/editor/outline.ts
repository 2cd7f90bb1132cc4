/** What stands in a file: regelingen, artikelen, leden, parameters, voorbeelden; and what can be folded away. */
import type { Ast } from '../../../grammar/index.ts';
import { narrow } from '../../resolve/index.ts';
import { dayText } from '../answer-text.ts';
import type { State } from './state.ts';
import type { Fold, OutlineNode, Range } from './types.ts';

interface Validity {
  readonly from?: string;
  readonly to?: string;
}

export function outline(state: State, file: string): readonly OutlineNode[] {
  return (state.tree(file)?.regelingen ?? []).map((regeling) => ({
    kind: 'regeling',
    name: `${regeling.name} (${regeling.abbreviation})`,
    file,
    ...regeling.span,
    heading: regeling.headerSpan,
    address: regeling.abbreviation,
    children: nodesOf(regeling.items, { state, file, address: regeling.abbreviation, validity: {} }),
  }));
}

interface Where {
  readonly state: State;
  readonly file: string;
  readonly address: string;
  readonly validity: Validity;
}

function nodesOf(items: readonly Ast.Item[], where: Where): readonly OutlineNode[] {
  const nodes = items.flatMap((item) => nodeOf(item, where) ?? []);
  return oneOfDeclarations(nodes);
}

/** The declarations of one heading are separate sentences: one node for the row. */
function oneOfDeclarations(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const merged: OutlineNode[] = [];
  for (const node of nodes) {
    const before = merged.at(-1);
    if (node.kind === 'gegevens' && before?.kind === 'gegevens')
      merged[merged.length - 1] = { ...before, end: node.end };
    else merged.push(node);
  }
  return merged;
}

function nodeOf(item: Ast.Item, where: Where): OutlineNode | undefined {
  const { file } = where;
  const base = { file, ...item.span, children: [] };
  switch (item.kind) {
    case 'section': {
      const address = `${where.address}:${item.label}`;
      const validity = narrow(where.validity, item.validity);
      return {
        ...base,
        kind: item.level,
        name: `${item.level} ${item.label}`,
        heading: item.headingSpan,
        address,
        ...(item.title ? { detail: item.title } : {}),
        ...validity,
        children: nodesOf(item.items, { ...where, address, validity }),
      };
    }
    case 'declarations':
      return { ...base, kind: 'gegevens', name: 'gegevens', heading: item.span };
    case 'parameter':
    case 'term-declaration':
    case 'table': {
      const kinds = { table: 'tabel', parameter: 'parameter', 'term-declaration': 'termijn' } as const;
      const kind = kinds[item.kind];
      return { ...base, kind, name: item.name, heading: item.nameSpan };
    }
    case 'example':
    case 'example-table':
      return { ...base, kind: 'voorbeeld', name: item.title, heading: item.titleSpan };
    case 'rule':
    case 'not-coded':
    case 'judgement':
    case 'power':
    case 'request':
      return undefined;
  }
}

/** What can be folded: headings with what is under them, statute text. `date`: versions not in force then say so. */
export function folding(state: State, file: string, date?: string): readonly Fold[] {
  const folds: Fold[] = [];
  const lines = state.lines(file);
  const add = (range: Range, fold: Omit<Fold, 'start' | 'end'>): void => {
    if (lines.position(range.start).line < lines.position(range.end).line) folds.push({ ...range, ...fold });
  };
  const visit = (items: readonly Ast.Item[], outer: Validity): void => {
    for (const item of items) {
      const range = { start: item.span.start, end: item.span.end };
      if (item.kind === 'section') {
        const validity = narrow(outer, item.validity);
        add(range, { kind: 'kop', ...forceOn(validity, date) });
        if (item.quote) add(item.quote.span, { kind: 'wettekst' });
        visit(item.items, validity);
      } else if (item.kind !== 'rule' && item.kind !== 'not-coded' && !(item.kind === 'table' && item.continues))
        add(range, { kind: 'kop' });
    }
  };
  const tree = state.tree(file);
  for (const regeling of tree?.regelingen ?? []) visit(regeling.items, {});
  return folds;
}

function forceOn({ from, to }: Validity, date: string | undefined): Pick<Fold, 'inForce' | 'note'> {
  if (date === undefined || (from === undefined && to === undefined)) return {};
  if (from !== undefined && date < from) return { inForce: false, note: `geldt vanaf ${dayText(from)}` };
  if (to !== undefined && date >= to) return { inForce: false, note: `gold tot ${dayText(to)}` };
  return { inForce: true };
}
