/** The first part of an address under a regeling: an artikel, or what a beleidsregel or uitspraak has instead. */

/** 'artikel 2a' -> '2a'; 'paragraaf 2.1' -> '§2.1'; 'overweging 5' -> 'ov.5'. */
export function articleLabel(words: string): string {
  const number = words.replace(/^\D+/, '');
  if (/^paragraaf\b/i.test(words)) return `§${number}`;
  return /^overweging\b/i.test(words) ? `ov.${number}` : number;
}

/** '2a' -> 'artikel 2a'; '§2.1' -> 'paragraaf 2.1'. */
export function articleInWords(label: string): string {
  if (label.startsWith('§')) return `paragraaf ${label.slice(1)}`;
  return label.startsWith('ov.') ? `overweging ${label.slice(3)}` : `artikel ${label}`;
}
