/** How a line of the text looks, by its first word: statute text apart from its rule. */
export type Look = 'wettekst' | 'tabel-regel' | 'kop-groot' | 'kop-klein' | '';

const BIG = /^(?:regeling|artikel)\s/;
const SMALL = /^(?:lid|onderdeel|onder|voorbeeld|voorbeelden|parameter|gegevens|tabel|geldig)\b/;

export function lookOf(text: string): Look {
  if (text.startsWith('>')) return 'wettekst';
  if (text.startsWith('|')) return 'tabel-regel';
  if (BIG.test(text)) return 'kop-groot';
  return SMALL.test(text) ? 'kop-klein' : '';
}
