/** What a sentence may say of a provision itself: `Onderdeel e is van toepassing indien …`. */
import { originOf, type Ast } from '../../grammar/index.ts';
import type { RegelingScope } from '../resolve/index.ts';
import { addressesOf, hereOf } from './citations.ts';
import type { Draft } from './draft.ts';

/** `Onderdeel e is van toepassing indien …` gives its address a status of its own, known before any sentence is lowered. */
export function announceApplicability(scope: RegelingScope, draft: Draft): void {
  for (const { regeling } of scope.parts)
    for (const cited of applicableIn(regeling, scope.abbreviation))
      draft.applicability.set(cited, `${scope.abbreviation}/toepassing#${cited.slice(cited.indexOf(':') + 1)}`);
}

interface Applicable {
  readonly abbreviation: string;
  readonly cited: readonly string[];
}

/** Of trees that are the same as before. */
const applicable = new WeakMap<Ast.Regeling, Applicable>();

function applicableIn(regeling: Ast.Regeling, abbreviation: string): readonly string[] {
  const known = applicable.get(regeling);
  if (known?.abbreviation === abbreviation) return known.cited;
  const cited: string[] = [];
  const visit = (items: readonly Ast.Item[], address: string): void => {
    for (const item of items) {
      if (item.kind === 'section') visit(item.items, `${address}:${item.label}`);
      if (item.kind !== 'rule') continue;
      const { sentence } = originOf(item);
      if (sentence.kind !== 'applicability-sentence' || sentence.negated) continue;
      cited.push(...sentence.citations.flatMap((citation) => addressesOf(citation, hereOf(address))));
    }
  };
  visit(regeling.items, abbreviation);
  applicable.set(regeling, { abbreviation, cited });
  return cited;
}
