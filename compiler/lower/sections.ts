/** The sentences of a regeling, section by section, each to its rules. */
import type { Ast } from '../../grammar/index.ts';
import type { Place, RegelingScope } from '../resolve/index.ts';
import { hereOf } from './citations.ts';
import type { Context } from './context.ts';
import { requestRules } from './requests.ts';
import { lowerSentence } from './rules.ts';
import { contextOf, type Work } from './section-context.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { lowerTable } from './tables.ts';
import { termRule } from './terms.ts';

/** What is lowered, with what earlier lowering left of it. */
export interface RememberedWork extends Work {
  readonly memory: SentenceMemory;
}

export function lowerRegeling({ abbreviation, parts }: RegelingScope, work: RememberedWork): void {
  for (const { file, regeling } of parts) {
    const root: Place = { regeling: abbreviation, file, address: abbreviation, validity: {}, quotes: [] };
    lowerItems(regeling.items, root, work);
  }
}

function lowerItems(items: readonly Ast.Item[], place: Place, work: RememberedWork): void {
  let made: Context | undefined;
  const { regeling, file } = place;
  const base = (): Context => (made ??= contextOf(work, { regeling, file, here: hereOf(place.address), place }));
  let previous: readonly string[] = [];
  const remembered = (
    item: Ast.RuleSentence | Ast.Table,
    at: number,
    step: () => readonly string[],
  ): readonly string[] => work.memory.rulesOf({ item, place, previous }, at, work.draft, work.diagnostics, step);
  for (const [at, item] of items.entries()) {
    if (item.kind === 'section') {
      const inner = work.resolved.placeOf(item);
      if (inner) lowerItems(item.items, inner, work);
    } else if (item.kind === 'rule') {
      previous = remembered(item, at, () => lowerSentence(item, { ...base(), previous }));
    } else if (item.kind === 'term-declaration') {
      previous = termRule(item, base());
    } else if (item.kind === 'request') {
      previous = requestRules(item, { ...base(), previous });
    } else if (item.kind === 'table') {
      remembered(item, at, () => {
        const own = item.validity ? { ...place, validity: { ...place.validity, ...item.validity } } : place;
        lowerTable(item, { ...base(), place: own });
        return [];
      });
    }
  }
}
