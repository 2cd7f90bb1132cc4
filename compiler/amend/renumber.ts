/** A provision that gets another number speaks of itself by that number. */
import type { Ast } from '../../grammar/index.ts';
import { addressesOf, hereOf, under } from '../lower/index.ts';
import { addressOf } from './addresses.ts';
import { rewrite } from './tree.ts';

type Level = 'artikel' | 'lid' | 'onderdeel' | 'onder';

/** The section that moves, with every citation of itself brought to its new place. */
export function retargeted(section: Ast.Section, regeling: string, from: Ast.Path, to: Ast.Path): Ast.Section {
  const address = addressOf(regeling, from);
  return { ...section, items: retargetItems(section.items, address, section.level, to.at(-1) ?? '', address) };
}

function retargetItems(
  items: readonly Ast.Item[],
  here: string,
  level: Level,
  label: string,
  moved: string,
): readonly Ast.Item[] {
  return items.map((item): Ast.Item => {
    if (item.kind === 'section')
      return { ...item, items: retargetItems(item.items, `${here}:${item.label}`, level, label, moved) };
    if (item.kind !== 'rule') return item;
    let { text } = item;
    const sentence = rewrite(item.sentence, (node) => {
      const old = node[level];
      if (node['kind'] !== 'citation' || typeof old !== 'string') return node;
      const citation = node as unknown as Ast.Citation;
      if (!addressesOf(citation, hereOf(here)).every((address) => under(address, moved))) return node;
      text = text.replace(new RegExp(`\\b(${level})(\\s+)${old}(?![\\w])`, 'i'), `$1$2${label}`);
      return { ...node, [level]: label };
    });
    return { ...item, sentence, text };
  });
}
