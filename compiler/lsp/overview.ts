/** What an editor shows around the text: marks above voorbeelden, places of a name, links, a search over all files. */
import {
  DocumentHighlightKind,
  type CodeLens,
  type DocumentHighlight,
  type DocumentLink,
  type SymbolInformation,
} from 'vscode-languageserver/node';

import type { ExampleMark, OutlineNode } from '../service/index.ts';
import { rangeOf, symbolKinds, type Place } from './translate.ts';

/** Every place in the file of the name at this place. */
export function highlightsOf(place: Place, file: string, offset: number): DocumentHighlight[] {
  return place.editor
    .references(file, offset)
    .filter((each) => each.file === file)
    .map((each) => ({ range: rangeOf(place, file, each), kind: DocumentHighlightKind.Text }));
}

export function linksOf(place: Place, file: string): DocumentLink[] {
  return place.editor.links(file).map((link) => ({
    range: rangeOf(place, file, link),
    target: link.url,
    tooltip: 'Lees deze bepaling op wetten.overheid.nl',
  }));
}

const MOST_SYMBOLS = 500;

/** What has an address, and is found by it: 'Wzt artikel 2 lid 4'. */
const PROVISIONS: ReadonlySet<OutlineNode['kind']> = new Set(['artikel', 'lid', 'onderdeel', 'onder']);

/** Everything in the outlines whose name, title or address has all words of the query. */
export function symbolsFor(place: Place, query: string): SymbolInformation[] {
  const words = query.toLowerCase().split(/\s+/);
  const found: SymbolInformation[] = [];
  const visit = (node: OutlineNode, within: readonly string[], path: readonly string[]): void => {
    const text = [node.name, node.detail ?? '', node.address ?? '', ...within].join(' ').toLowerCase();
    const isProvision = PROVISIONS.has(node.kind);
    // an editor seeks once more, in the name alone: that of a provision tells where it stands
    const full = [...(isProvision ? [(node.address ?? '').split(':')[0] ?? '', ...path] : []), node.name];
    if (words.every((word) => text.includes(word)) && node.kind !== 'gegevens')
      found.push({
        name: [...full, node.detail].filter(Boolean).join(' '),
        kind: symbolKinds[node.kind],
        location: { uri: place.uriOf(node.file), range: rangeOf(place, node.file, node.heading) },
        ...(within.length > 0 ? { containerName: within.join(', ') } : {}),
      });
    for (const child of node.children) visit(child, [...within, node.name], isProvision ? [...path, node.name] : path);
  };
  for (const file of place.editor.files()) for (const node of place.editor.outline(file)) visit(node, [], []);
  return found.slice(0, MOST_SYMBOLS);
}

/** One line above each voorbeeld, or table of them: whether it comes out. `marks`: what was run so far, by id. */
export function lensesOf(place: Place, file: string, marks: ReadonlyMap<string, ExampleMark>): CodeLens[] {
  const all = place.editor.examples(file);
  return examplesIn(place.editor.outline(file)).flatMap((node): CodeLens[] => {
    const here = all.filter(({ start }) => node.start <= start && start < node.end);
    if (here.length === 0) return [];
    const states = here.map(({ id }) => marks.get(id)?.state ?? 'wacht');
    return [{ range: rangeOf(place, file, node.heading), command: { title: titleOf(states), command: '' } }];
  });
}

function titleOf(states: readonly ExampleMark['state'][]): string {
  const wrong = states.filter((each) => each === 'fout').length;
  if (states.includes('wacht')) return 'wordt nagerekend …';
  const several = states.length > 1;
  if (wrong === 0) return several ? `✓ alle ${states.length} komen uit` : '✓ komt uit';
  return several ? `✗ ${wrong} van ${states.length} ${wrong === 1 ? 'komt' : 'komen'} niet uit` : '✗ komt niet uit';
}

function examplesIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (node.kind === 'voorbeeld' ? [node] : examplesIn(node.children)));
}
