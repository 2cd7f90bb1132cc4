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

/** Several at once: 'artikel 5a, eerste lid en derde tot en met zevende lid, AWR'. */
export function addressesTogether(addresses: readonly Address[]): string {
  const leden = addresses.map((address) => /^(.+):(\d+)$/.exec(address));
  const [first] = leden;
  const article = first?.[1] ?? '';
  const together = article.includes(':') && leden.every((match) => match?.[1] === article);
  if (!together || addresses.length < 2) return listed(addresses.map(addressInWords));
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of leden.map((match) => Number(match?.[2]))) {
    const run = runs.at(-1);
    if (run?.to === number - 1) run.to = number;
    else runs.push({ from: number, to: number });
  }
  const [place, regeling] = [placeInWords(article), regelingOf(article)];
  return `${place}, ${listed(runs.map(({ from, to }) => ledenInWords(from, to)))}, ${regeling}`;
}

function ledenInWords(from: number, to: number): string {
  if (from === to) return lidInWords(from);
  const until = to === from + 1 ? 'en' : 'tot en met';
  return `${lidInWords(from).replace(/ lid$/, '')} ${until} ${lidInWords(to)}`;
}

const LEDEN = /(?:,? (?:en |of )?lid \d+(?: tot en met \d+)?)/;
const WRITTEN = new RegExp(`\\bartikel (\\d[\\w.]*)(${LEDEN.source}+)((?: onderdeel \\w+)?)(?: (?=[A-Z]))?`, 'g');

/** Addresses in running text, 'artikel 14 lid 5 Awir', as a jurist says them: 'artikel 14, vijfde lid, Awir'. */
export function addressesInWords(text: string): string {
  return text.replace(WRITTEN, (whole, article: string, leden: string, item: string) => {
    const places = leden
      .replace(/^,? /, '')
      .replace(/lid (\d+)(?: tot en met (\d+))?/g, (_, from: string, to?: string) =>
        ledenInWords(Number(from), Number(to ?? from)),
      );
    return `artikel ${article}, ${places}${item === '' ? '' : `,${item}`}${whole.endsWith(' ') ? ', ' : ''}`;
  });
}
