/** From Dutch names to identifiers. */

/** 'in aanmerking te nemen standaardpremie' -> 'inAanmerkingTeNemenStandaardpremie'; diacritics folded, `één` -> `een`. */
export function camelCase(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word))).join('');
  return /^\d/.test(joined) ? `n${joined}` : joined;
}

function lowerFirst(word: string): string {
  return /^[A-Z]+$/.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What the heading of a column in a decision table names: 'de leeftijd van die persoon' is 'leeftijd'. */
export function columnName(heading: string): string {
  return heading.replace(/^(?:de|het|een)\s+/, '').replace(/\s+van (?:die|de|een) persoon$/, '');
}
