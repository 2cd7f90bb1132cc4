/** Citations to addresses, and addresses to the rules that stand there. */
import { articleInWords, type Ast } from '../../grammar/index.ts';

/** 'Wht:21:1:a' -> 'Wht' */
export function regelingOf(address: string): string {
  const end = address.indexOf(':');
  return end === -1 ? address : address.slice(0, end);
}

/** Where a sentence stands: regeling, and its parts from artikel down. */
export interface Here {
  readonly regeling: string;
  readonly artikel?: string;
  readonly lid?: string;
  readonly onderdeel?: string;
}

/** 'Wht:21:1:a' seen from `here`; `lid 3 tot en met 7` and `onderdelen a tot en met g` give several. */
export function addressesOf(citation: Ast.Citation, here: Here): string[] {
  if (citation.own !== undefined) return [ownAddress(citation.own, here)];
  const regeling = citation.wet ?? here.regeling;
  const artikel = citation.artikel ?? (citation.wet === undefined ? here.artikel : undefined);
  const sameArtikel = citation.artikel === undefined;
  const lid = citation.lid ?? (sameArtikel ? here.lid : undefined);
  const onderdeel =
    citation.onderdeel ??
    (sameArtikel && citation.lid === undefined && citation.onder !== undefined ? here.onderdeel : undefined);
  const leden = citation.lidTo === undefined ? [lid] : numbersBetween(lid, citation.lidTo);
  const onderdelen = citation.onderdeelTo === undefined ? [onderdeel] : lettersBetween(onderdeel, citation.onderdeelTo);
  return leden.flatMap((one) =>
    onderdelen.map((part) =>
      [regeling, artikel, one, part, citation.onder].filter((piece) => piece !== undefined).join(':'),
    ),
  );
}

/** `dit artikel`, `dit lid` */
function ownAddress(own: 'artikel' | 'lid', { regeling, artikel, lid }: Here): string {
  return [regeling, artikel, own === 'lid' ? lid : undefined].filter((piece) => piece !== undefined).join(':');
}

function numbersBetween(from: string | undefined, to: string): string[] {
  const [first, last] = [Number.parseInt(from ?? '0', 10), Number.parseInt(to, 10)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}

function lettersBetween(from: string | undefined, to: string): string[] {
  const [first, last] = [(from ?? 'a').charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String.fromCharCode(first + index));
}

/** Is `address` the cited one, or a part of it? */
export function under(address: string, cited: string): boolean {
  if (!address.startsWith(cited)) return false;
  return address.length === cited.length || address.charAt(cited.length) === ':';
}

/** 'Wht:21:1' -> 'Wht:21:1', 'Wht:21', 'Wht' */
export function withAllAbove(address: string): readonly string[] {
  const known = allAbove.get(address);
  if (known) return known;
  if (allAbove.size >= MOST_ADDRESSES) allAbove.clear();
  const above = address.lastIndexOf(':');
  const made = above === -1 ? [address] : [address, ...withAllAbove(address.slice(0, above))];
  allAbove.set(address, made);
  return made;
}

/** Asked for every rule, each time that it is added to a draft. */
const allAbove = new Map<string, readonly string[]>();
const MOST_ADDRESSES = 50_000;

/** 'Wht:21:1:a' -> 'artikel 21 lid 1 onderdeel a Wht' */
export function inWords(address: string): string {
  const [regeling = '', artikel, ...parts] = address.split(':');
  const words = artikel === undefined ? [] : [articleInWords(artikel)];
  for (const part of parts)
    words.push(/^\d+[a-z]?$/.test(part) ? `lid ${part}` : part.endsWith('°') ? `onder ${part}` : `onderdeel ${part}`);
  return [...words, regeling].join(' ');
}

export function hereOf(address: string): Here {
  const [regeling = '', artikel, ...parts] = address.split(':');
  const lid = parts.find((part) => /^\d+[a-z]?$/.test(part));
  const onderdeel = parts.find((part) => /^[a-z]{1,2}$/.test(part));
  return { regeling, ...(artikel ? { artikel } : {}), ...(lid ? { lid } : {}), ...(onderdeel ? { onderdeel } : {}) };
}
