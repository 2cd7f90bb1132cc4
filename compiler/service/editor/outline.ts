/** What stands in a file: regelingen, artikelen, leden, parameters, voorbeelden; and what can be folded away. */
import { articleInWords, type Ast } from '../../../grammar/index.ts';
import { narrow } from '../../resolve/index.ts';
import { dayText } from '../answer-text.ts';
import type { State } from './state.ts';
import type { Fold, OutlineNode, Range } from './types.ts';

interface Validity {
  readonly from?: string;
  readonly to?: string;
}

export function outline(state: State, file: string): readonly OutlineNode[] {
  const tree = state.tree(file);
  const regelingen = (tree?.regelingen ?? []).map((regeling): OutlineNode => ({
    kind: 'regeling',
    name: `${regeling.name} (${regeling.abbreviation})`,
    file,
    ...regeling.span,
    heading: regeling.headerSpan,
    address: regeling.abbreviation,
    children: nodesOf(regeling.items, { state, file, address: regeling.abbreviation, validity: {} }),
  }));
  const acts = (tree?.wijzigingen ?? []).map((act) => actNode(act, { state, file, address: act.target, validity: {} }));
  return [...regelingen, ...acts].sort((a, b) => a.start - b.start);
}

/** `wijziging …` with its formulas, and under each the new text. */
function actNode(act: Ast.Wijziging, where: Where): OutlineNode {
  const { file } = where;
  const formulas = act.amendments.map((amendment): OutlineNode => {
    const { span, text, sections } = amendment;
    return {
      kind: 'opdracht',
      name: text.replace(/\s+/g, ' ').replace(/[:.]$/, ''),
      file,
      start: span.start,
      end: Math.max(span.end, ...sections.map((section) => section.span.end)),
      heading: { start: span.start, end: Math.min(sections[0]?.span.start ?? span.end, span.end) },
      children: sections.flatMap((section) => nodeOf(section, where) ?? []).map(withoutAddress),
    };
  });
  const children = [...formulas, ...nodesOf(act.items, where)].sort((a, b) => a.start - b.start);
  return {
    kind: 'wijziging',
    name: act.short === undefined ? act.name : `${act.name} (${act.short})`,
    detail: `wijzigt ${act.target}`,
    file,
    ...act.span,
    end: Math.max(act.span.end, ...children.map(({ end }) => end)),
    heading: act.headerSpan,
    children,
  };
}

/** A text that is to come is not yet the provision that bears its address. */
function withoutAddress({ address: _address, children, ...node }: OutlineNode): OutlineNode {
  return { ...node, children: children.map(withoutAddress) };
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
        name: item.level === 'artikel' ? articleInWords(item.label) : `${item.level} ${item.label}`,
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
  for (const { amendments, items } of tree?.wijzigingen ?? []) {
    for (const { span, sections } of amendments) {
      add({ start: span.start, end: Math.max(span.end, ...sections.map((each) => each.span.end)) }, { kind: 'kop' });
      visit(sections, {});
    }
    visit(items, {});
  }
  return folds;
}

function forceOn({ from, to }: Validity, date: string | undefined): Pick<Fold, 'inForce' | 'note'> {
  if (date === undefined || (from === undefined && to === undefined)) return {};
  if (from !== undefined && date < from) return { inForce: false, note: `geldt vanaf ${dayText(from)}` };
  if (to !== undefined && date >= to) return { inForce: false, note: `gold tot ${dayText(to)}` };
  return { inForce: true };
}
