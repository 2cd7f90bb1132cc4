/** The sentences of a regeling, section by section, each to its rules. */
import type { Ast } from '../../grammar/index.ts';
import type { Place, RegelingScope } from '../resolve/index.ts';
import { hereOf } from './citations.ts';
import type { Context } from './context.ts';
import { requestRules } from './requests.ts';
import { lowerSentence } from './rules.ts';
import { contextOf, type Work } from './section-context.ts';
import type { SentenceMemory } from './memory/sentences.ts';
import { lowerTable } from './tables.ts';
import { termRule } from './terms.ts';

/** What is lowered, with what earlier lowering left of it. */
export interface RememberedWork extends Work {
  readonly memory: SentenceMemory;
}

export function lowerRegeling({ abbreviation, parts }: RegelingScope, work: RememberedWork): void {
  const { memory, draft, diagnostics } = work;
  for (const [number, { file, regeling }] of parts.entries()) {
    const place: Place = { regeling: abbreviation, file, address: abbreviation, validity: {}, quotes: [] };
    const key = `${file} ${abbreviation} ${String(number)}`;
    draft.beginPart();
    memory.rulesOf({ item: regeling, place, previous: [], key }, draft, diagnostics, () => {
      lowerItems(regeling.items, place, work);
      return [];
    });
  }
}

function lowerItems(items: readonly Ast.Item[], place: Place, work: RememberedWork): void {
  const { memory, draft, diagnostics } = work;
  let made: Context | undefined;
  const { regeling, file } = place;
  const base = (): Context => (made ??= contextOf(work, { regeling, file, here: hereOf(place.address), place }));
  let previous: readonly string[] = [];
  const inOrder = (item: Sentence, key: number, step: (context: Context) => readonly string[]): void => {
    const stand = { item, place, previous, key };
    previous = memory.rulesOf(stand, draft, diagnostics, () => step({ ...base(), previous: stand.previous }));
  };
  for (const [at, item] of items.entries()) {
    if (item.kind === 'section') lowerSection(item, place, work);
    else if (item.kind === 'rule') inOrder(item, at, (context) => lowerSentence(item, context));
    else if (item.kind === 'term-declaration') inOrder(item, at, () => termRule(item, base()));
    else if (item.kind === 'request') inOrder(item, at, (context) => requestRules(item, context));
    else if (item.kind === 'table')
      memory.rulesOf({ item, place, previous: [], key: at }, draft, diagnostics, () => {
        const own = item.validity ? { ...place, validity: { ...place.validity, ...item.validity } } : place;
        lowerTable(item, { ...base(), place: own });
        return [];
      });
  }
}

type Sentence = Ast.RuleSentence | Ast.TermDeclaration | Ast.RequestDeclaration;

function lowerSection(section: Ast.Section, place: Place, work: RememberedWork): void {
  const inner = work.resolved.placeOf(section);
  if (!inner) return;
  const key = `${section.label} ${section.validity?.from ?? ''}`;
  work.memory.rulesOf({ item: section, place, previous: [], key }, work.draft, work.diagnostics, () => {
    lowerItems(section.items, inner, work);
    return [];
  });
}
