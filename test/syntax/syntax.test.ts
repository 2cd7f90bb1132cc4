/** How the tricky sentences are read. A tree is accepted with LIDWOORD_ACCEPT=1, and reviewed as text. */
import { describe, expect, test } from 'vitest';
import { parse, type Ast } from '../../grammar/index.ts';
import { accept, documentsIn, type Document, type Reading } from './documents.ts';
import { shown } from './tree.ts';

const accepting = process.env['LIDWOORD_ACCEPT'] === '1';

describe.each(documentsIn(import.meta.dirname))('$name', (document: Document) => {
  test.each(document.readings)('$title', ({ source, tree }: Reading) => {
    const read = treeOf(document.declarations, source);
    if (accepting) accept(document, source, read);
    else expect(read).toBe(tree);
  });
});

/** The trees of the sentences, and what could not be read, with the words it is about. */
function treeOf(declarations: string, source: string): string {
  const before = `regeling Leeswet (Lw)\n${declarations}artikel 2\nlid 1\n`;
  const text = before + source;
  const { files, faults } = parse([{ file: 'leeswet.lid', text }]);
  const rules = files.flatMap(({ regelingen }) => regelingen.flatMap(({ items }) => rulesIn(items)));
  const unread = faults.map(
    ({ code, span }) => `! ${code}: '${text.slice(span.start, span.end).replace(/\s+/g, ' ')}'`,
  );
  return [...rules.map(({ sentence }) => shown(sentence)), ...unread].join('\n');
}

function rulesIn(items: readonly Ast.Item[]): Ast.RuleSentence[] {
  return items.flatMap((item) => (item.kind === 'rule' ? [item] : item.kind === 'section' ? rulesIn(item.items) : []));
}
