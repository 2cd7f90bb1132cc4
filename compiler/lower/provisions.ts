/** The provisions themselves, in the program: each version of each, with its text. Made once for each heading. */
import { originOf, type Ast } from '../../grammar/index.ts';
import type { Provision } from '../../runtime/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { timesOf } from './times.ts';

export function provisionsOf({ placesByPart, scopes }: Resolved): Provision[] {
  return placesByPart.flatMap((places) => {
    const [first] = places;
    const bron = first && scopes.get(first.regeling)?.bron;
    const known = provisionsIn.get(places);
    if (known && known.bron === bron) return known.provisions;
    const made = places.map((place) => provisionOf(place, bron));
    provisionsIn.set(places, { bron, provisions: made });
    return made;
  });
}

/** Of all headings of a part; neither these lists nor the headings in them ever change. */
const provisionsIn = new WeakMap<
  readonly Place[],
  { readonly bron: string | undefined; readonly provisions: readonly Provision[] }
>();

/** The statute text under each heading, by part of a regeling. */
export function quotesOf({ placesByPart }: Resolved): readonly (readonly string[])[] {
  return placesByPart.map(quotesIn);
}

const quotes = new WeakMap<readonly Place[], readonly string[]>();

function quotesIn(places: readonly Place[]): readonly string[] {
  const known = quotes.get(places) ?? places.map(({ section }) => section?.quote?.text ?? '');
  quotes.set(places, known);
  return known;
}

const provisions = new WeakMap<Place, { readonly bron: string | undefined; readonly provision: Provision }>();

function provisionOf(place: Place, bron: string | undefined): Provision {
  const known = provisions.get(place);
  if (known && known.bron === bron) return known.provision;
  const { section } = place;
  const reason = notCodedIn(section);
  const url = bron?.startsWith('BWBR') ? wettenUrl(bron, place) : undefined;
  const provision: Provision = {
    address: place.address,
    ...timesOf(place.validity),
    ...(section?.title ? { title: section.title } : {}),
    text: section?.quote?.text ?? '',
    ...(reason === undefined ? {} : { notCoded: reason }),
    ...(url ? { url } : {}),
  };
  provisions.set(place, { bron, provision });
  return provision;
}

/** Why it is left to people, or what of it is. */
function notCodedIn(section: Ast.Section | undefined): string | undefined {
  const whole = section?.items.find((item) => item.kind === 'not-coded');
  const part = section?.items.find(
    (item) => item.kind === 'rule' && originOf(item).sentence.kind === 'uncoded-sentence',
  );
  return whole?.reason ?? (part?.kind === 'rule' ? part.text : undefined);
}

/** The consolidated text in force when this version began. */
function wettenUrl(bwb: string, place: Place): string {
  const [, artikel] = place.address.split(':', 2);
  const date = place.validity.from === undefined ? '' : `/${place.validity.from}`;
  return `https://wetten.overheid.nl/${bwb}${date}${artikel ? `#Artikel${artikel}` : ''}`;
}
