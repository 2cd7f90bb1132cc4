/** Addresses as a jurist says them: `Wzt:2:4` is 'artikel 2, vierde lid, Wzt'. */
import { articleInWords, ORDINALS } from '../../grammar/index.ts';
import type { Address } from '../../runtime/index.ts';

/** The address in words, the regeling last. An address that is no more than a regeling is that name. */
export function addressInWords(address: Address): string {
  const [regeling = '', ...parts] = address.split(':');
  return [...partsInWords(parts), regeling].join(', ');
}

/** Without the regeling: 'artikel 2, vierde lid'. */
export function placeInWords(address: Address): string {
  const [regeling = '', ...parts] = address.split(':');
  return parts.length === 0 ? regeling : partsInWords(parts).join(', ');
}

/** The regeling that the address lies in. */
export function regelingOf(address: Address): string {
  return address.split(':')[0] ?? '';
}

/** Whether `inner` is `outer`, or a lid, onderdeel or further part of it. */
export function liesWithin(inner: Address, outer: Address): boolean {
  return inner === outer || inner.startsWith(`${outer}:`);
}

function partsInWords([artikel, ...rest]: readonly string[]): readonly string[] {
  if (artikel === undefined) return [];
  return [articleInWords(artikel), ...rest.map(partInWords)];
}

function partInWords(part: string): string {
  if (part.endsWith('°')) return `onder ${part}`;
  if (/^\d+$/.test(part)) return lidInWords(Number(part));
  return /^\d/.test(part) ? `lid ${part}` : `onderdeel ${part}`;
}

function lidInWords(number: number): string {
  const ordinal = ORDINALS[number - 1];
  return ordinal === undefined ? `lid ${number}` : `${ordinal} lid`;
}

/** 'a', 'a en b', 'a, b en c'. */
export function listed(items: readonly string[], word: 'en' | 'of' = 'en'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
