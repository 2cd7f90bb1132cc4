/** Rules that still cite what an act repealed or renumbered. */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { addressesOf, hereOf, under } from '../lower/index.ts';
import type { Act, Touched } from './act.ts';
import { addressOf, inWords } from './addresses.ts';
import { citationsIn, inForce, sectionsOf, type Found, type TreePart } from './tree.ts';

export function brokenReferences(act: Act, parts: readonly TreePart[]): Diagnostic[] {
  const gone = act.touched.filter(({ how }) => how !== 'gewijzigd');
  if (gone.length === 0) return [];
  return parts.flatMap((part) =>
    sectionsOf(part)
      .filter(({ span, section }) => inForce(span, act.day) && section.validity?.from !== act.day)
      .flatMap((found) => brokenIn(found, part.regeling.abbreviation, act, gone)),
  );
}

function brokenIn(found: Found, regeling: string, act: Act, gone: readonly Touched[]): Diagnostic[] {
  const here = hereOf(addressOf(regeling, found.path));
  const rules = found.section.items.filter((item): item is Ast.RuleSentence => item.kind === 'rule');
  return rules.flatMap(({ sentence }) =>
    citationsIn(sentence).flatMap((citation) => {
      if (citation.previousSentence) return [];
      const cited = addressesOf(citation, here);
      const touch = gone.find(({ address }) => cited.some((one) => under(one, address)));
      if (!touch) return [];
      const holes = {
        verwijzing: inWords(touch.address),
        lot: touch.to === undefined ? 'vervalt' : `heet ${inWords(touch.to)}`,
        dag: act.day,
        wijziging: act.name,
      };
      const second = { file: touch.file, span: touch.span };
      return [diagnostic('verwijzing-gebroken', { file: found.file, span: citation.span }, holes, second)];
    }),
  );
}
