/** Does every provision that a rule names exist, and does it deal with what is deviated from? */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { addressesOf, hereOf, inWords, under, withAllAbove, type Lowered } from '../lower/index.ts';
import type { Resolved } from '../resolve/index.ts';
import { nodesOf, placedSentences } from './walk.ts';

export function checkCitations(resolved: Resolved, lowered: Lowered): Diagnostic[] {
  const known = new Set([
    ...resolved.places.map(({ address }) => address),
    ...[...lowered.ruleSpans.values()].map(({ rule }) => rule.address),
  ]);
  for (const { item, place } of placedSentences(resolved)) {
    for (const list of nodesOf<Ast.ListCondition>(item, 'list'))
      for (const { label } of list.items) known.add(`${place.address}:${label}`);
  }
  const standing = new Set([...known].flatMap(withAllAbove));
  const unknown = placedSentences(resolved).flatMap(({ item, place }) =>
    nodesOf<Ast.Citation>(item.sentence, 'citation').flatMap((citation) => {
      if (citation.previousSentence) return [];
      const missing = addressesOf(citation, hereOf(place.address)).filter((address) => !standing.has(address));
      return missing
        .slice(0, 1)
        .map((address) =>
          diagnostic(
            'onbekende-bepaling',
            { file: place.file, span: citation.span },
            { verwijzing: inWords(address), wel: siblings(address, known) },
          ),
        );
    }),
  );
  return [...unknown, ...aimless(lowered, known)];
}

/** What does exist beside an address that does not. */
function siblings(address: string, known: ReadonlySet<string>): string[] {
  const parent = address.slice(0, address.lastIndexOf(':'));
  const depth = address.split(':').length;
  return [...known]
    .filter((one) => one.startsWith(`${parent}:`) && one.split(':').length === depth)
    .map(inWords)
    .slice(0, 8);
}

/** `In afwijking van lid 3` where lid 3 does not deal with it. */
function aimless(lowered: Lowered, known: ReadonlySet<string>): Diagnostic[] {
  const names = new Map(
    lowered.program.conclusions.flatMap(({ rules, name }) => rules.map((rule) => [rule.id, { name, rule }] as const)),
  );
  return [...lowered.ruleSpans.values()].flatMap((draft) => {
    if (draft.replacesAt.length === 0) return [];
    const found = names.get(draft.rule.id);
    const reached = found?.rule.replaces ?? [];
    const own = draft.rule.address.split(':')[0] ?? '';
    const missing = draft.replacesAt.filter(
      (address) =>
        known.has(address) &&
        address.startsWith(`${own}:`) &&
        !reached.some((id) => under(lowered.ruleSpans.get(id)?.rule.address ?? '', address)),
    );
    return missing
      .slice(0, 1)
      .map((address) =>
        diagnostic(
          'bepaling-zonder-regel',
          { file: draft.file, span: draft.span },
          { verwijzing: inWords(address), naam: found?.name ?? '' },
        ),
      );
  });
}
