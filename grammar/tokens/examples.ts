/** Words of voorbeelden: `voor het overige`, `onbekend`, `want … ontbreekt`, `ja`. */
import { custom, keyword, phraseSource, sticky } from './making.ts';
import { Eigennaam } from './names.ts';

export const VoorHetOverige = keyword('VoorHetOverige', 'voor het overige');

const personsPattern = sticky(`${phraseSource('zijn personen')}|${phraseSource('is een persoon')}`);

/** Only after a proper name: elsewhere `is een persoon` is a verb and a subject. */
export const ZijnPersonen = custom(
  'ZijnPersonen',
  "'is een persoon'",
  (text, offset, matched) => {
    if (matched.at(-1)?.tokenType !== Eigennaam) return null;
    personsPattern.lastIndex = offset;
    return personsPattern.exec(text);
  },
  ['z', 'Z', 'i', 'I'],
);

export const Ontbreekt = keyword('Ontbreekt', 'ontbreekt', 'ontbreken');
export const Want = keyword('Want', 'want');
export const Onbekend = keyword('Onbekend', 'onbekend');
export const Strijdig = keyword('Strijdig', 'strijdig');
export const Ja = keyword('Ja', 'ja');
export const Nee = keyword('Nee', 'nee');
