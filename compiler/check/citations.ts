/** Does every provision that a rule names exist, and does it deal with what is deviated from? */
import type { Ast } from '../../grammar/index.ts';
import type { Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { addressesOf, hereOf, inWords, under, type Lowered } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { nodesOf, sentencesUnder, type PlacedSentence } from './walk.ts';

export function checkCitations(resolved: Resolved, lowered: Lowered): Diagnostic[] {
  const known = new Set<string>();
  for (const { address } of resolved.places) known.add(address);
  for (const { rule } of lowered.ruleSpans.values()) known.add(rule.address);
  const sentences = resolved.places.flatMap(saidUnder);
  for (const { onderdelen } of sentences) for (const address of onderdelen) known.add(address);
  let above: ReadonlySet<string> | undefined;
  const stands = (address: string): boolean => known.has(address) || (above ??= withAllAbove(known)).has(address);
  const isHere = (address: string): boolean => stands(address.split(':')[0] ?? '');
  const besides = resolved.places.map(besideSentences);
  const unknown = [...sentences, ...besides].flatMap(({ place, cited, mayBeElsewhere = false }) =>
    cited.flatMap(({ citation, addresses }) => {
      const missing = addresses.filter((address) => !stands(address) && !(mayBeElsewhere && !isHere(address)));
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

interface Said {
  readonly place: Place;
  /** Addresses of what it lists. */
  readonly onderdelen: readonly string[];
  readonly cited: readonly { readonly citation: Ast.Citation; readonly addresses: readonly string[] }[];
  /** Whoever names what something rests on may name a law that is not among these files. */
  readonly mayBeElsewhere?: true;
}

/** What was found before: between two keystrokes most places are the same objects. */
const beside = new WeakMap<Place, Said>();

/** What cites beside sentences. A voorbeeld is held when it is read; what stands deeper has a place of its own. */
const CITING: ReadonlySet<Ast.Item['kind']> = new Set(['term-declaration', 'table', 'judgement', 'power', 'request']);

/** What requests, judgements and tables cite. */
function besideSentences(place: Place): Said {
  const known = beside.get(place);
  if (known) return known;
  const items = (place.section?.items ?? []).filter(({ kind }) => CITING.has(kind));
  const citations = items.flatMap((item) => nodesOf<Ast.Citation>(item, 'citation'));
  const here = hereOf(place.address);
  const made: Said = {
    place,
    onderdelen: [],
    cited: citations.map((citation) => ({ citation, addresses: addressesOf(citation, here) })),
    mayBeElsewhere: true,
  };
  beside.set(place, made);
  return made;
}

/** What was found before: between two keystrokes most places are the same objects. */
const said = new WeakMap<Place, readonly Said[]>();

/** Of the sentences that list or cite something. */
function saidUnder(place: Place): readonly Said[] {
  const known = said.get(place);
  if (known) return known;
  const made = sentencesUnder(place)
    .map(saidBy)
    .filter(({ onderdelen, cited }) => onderdelen.length + cited.length > 0);
  said.set(place, made);
  return made;
}

function saidBy({ item, place }: PlacedSentence): Said {
  const lists = nodesOf<Ast.ListCondition>(item.sentence, 'list');
  const citations = nodesOf<Ast.Citation>(item.sentence, 'citation').filter((one) => !one.previousSentence);
  return {
    place,
    onderdelen: lists.flatMap(({ items }) => items.map(({ label }) => `${place.address}:${label}`)),
    cited: citations.map((citation) => ({ citation, addresses: addressesOf(citation, hereOf(place.address)) })),
  };
}

/** The addresses and those above them. */
function withAllAbove(addresses: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const address of addresses) {
    for (let one = address; !all.has(one);) {
      all.add(one);
      const above = one.lastIndexOf(':');
      if (above !== -1) one = one.slice(0, above);
    }
  }
  return all;
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
  const inCircles = new Set(lowered.circles.flat().map(({ id }) => id));
  const aiming = [...lowered.ruleSpans.values()].filter(
    ({ replacesAt, rule }) => replacesAt.length > 0 && !inCircles.has(rule.id),
  );
  const wanted = new Set(aiming.map(({ rule }) => rule.id));
  const names = new Map<string, { readonly name: string; readonly rule: Rule }>();
  for (const { rules, name } of lowered.program.conclusions)
    for (const rule of rules) if (wanted.has(rule.id)) names.set(rule.id, { name, rule });
  return aiming.flatMap((draft) => {
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
