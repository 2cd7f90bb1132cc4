/** 'bedragen' for what is plural by itself: kosten, inkomsten, uren. A summand is one: 'onderdeel a van de kosten'. */
export function amountVerb(name: string): 'bedraagt' | 'bedragen' {
  const head = name.split(/(?<=.) (?:van|voor|over|per|op|aan|uit|bij|boven|tegen) /)[0] ?? '';
  const words = head.split(' ');
  const plural = [words[0], words.at(-1)].some((word = '') => /(?:kosten|inkomsten|uitgaven|uren|lasten)$/.test(word));
  return plural && !name.includes(', onderdeel ') ? 'bedragen' : 'bedraagt';
}
