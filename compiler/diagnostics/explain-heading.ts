/** What a heading, or a sign that means nothing, was probably meant to be. */
import { NUMBERED_HEADINGS } from '../../grammar/index.ts';
import { nearNames } from './near-names.ts';
import { capital } from './phrases.ts';

const HEADING_WORDS = [
  'regeling',
  'gebruikt',
  'gegevens',
  'wijziging',
  ...NUMBERED_HEADINGS,
  'geldig',
  'parameter',
  'tabel',
  'voorbeeld',
  'voorbeelden',
  'oordeel',
  'bevoegdheid',
  'verzoek',
  'niet',
  'soort',
  'bron',
  'grondslag',
  'wijzigt',
];
const SENTENCE_WORDS = [
  'de',
  'het',
  'een',
  'in',
  'indien',
  'onder',
  'voor',
  'als',
  'met',
  'degene',
  'geen',
  'iedere',
  'van',
  'bepaald',
  'zij',
  'hij',
  'die',
  'ten',
  'onverminderd',
];
const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
];

/** A heading as it was probably meant: `lid eerste` -> `lid 1`, `geldig vanaf …` -> `geldig van …`. */
export function betterHeading(kop: string, rest: string): string | undefined {
  const ordinal = ORDINALS.indexOf(rest.toLowerCase()) + 1;
  if (kop === 'lid' && ordinal > 0) return `lid ${String(ordinal)}`;
  const plain = /^(\d+[a-z]?)\s*[.):]$/.exec(rest)?.[1];
  if (plain !== undefined && kop !== 'geldig') return `${kop} ${plain}`;
  if (kop === 'onder' && /^\d+$/.test(rest)) return `onder ${rest}°`;
  if (kop === 'onderdeel' && /^[a-z][.)]$/.test(rest)) return `onderdeel ${rest.charAt(0)}`;
  const year = kop === 'geldig' ? /^(?:in\s+)?(\d{4})$/.exec(rest)?.[1] : undefined;
  if (year !== undefined) return `geldig van 1 januari ${year} tot 1 januari ${String(Number(year) + 1)}`;
  const since = kop === 'geldig' ? /^(?:vanaf|sinds|met ingang van)\s+(.+)$/.exec(rest)?.[1] : undefined;
  return since === undefined ? undefined : `geldig van ${since}`;
}

export interface HeadingWord {
  readonly lijktOp: readonly string[];
  readonly remedie?: string;
  /** Does a sentence begin here, with a small letter? */
  readonly sentence: boolean;
}

/** `gegevens` or `verwacht:` within a voorbeeld */
export function explainExampleWord(word: string): HeadingWord {
  const bare = word.replace(/:$/, '');
  const near = ['gegeven', 'verwacht'].includes(bare) ? [bare] : nearNames(bare, ['gegeven', 'verwacht', 'bron'], 1);
  return { lijktOp: near, sentence: false };
}

/** `eerste lid`, `artikkel 2`, `de zorgtoeslag bedraagt …` */
export function explainHeadingWord(word: string, line: string): HeadingWord {
  const number = ORDINALS.indexOf(word.toLowerCase()) + 1;
  if (number > 0 && /\slid\b/.test(line))
    return { lijktOp: [], remedie: `Schrijf het lid met een cijfer: 'lid ${String(number)}'.`, sentence: false };
  const bare = word.replace(/:$/, '');
  if (bare !== word && HEADING_WORDS.includes(bare))
    return {
      lijktOp: [],
      remedie: `Achter '${bare}' staat geen dubbele punt: schrijf '${bare === 'oordeel' ? 'oordeel of' : bare} …'.`,
      sentence: false,
    };
  if (/^(?:art|art\.)$/.test(word)) return { lijktOp: ['artikel'], sentence: false };
  const known = SENTENCE_WORDS.includes(word.toLowerCase());
  const heading = nearNames(word, HEADING_WORDS);
  const reads = /\s(?:bedraagt|bedragen|is|zijn|heeft|hebben|wordt|worden|indien|tenzij)\s/.test(line);
  const sentence = known || (heading.length === 0 && (reads || /[.,]\s*$/.test(line)));
  const opening = sentence && !known ? nearNames(word, SENTENCE_WORDS, 1).map(capital) : [];
  return { lijktOp: sentence ? opening : heading, sentence: sentence && opening.length === 0 };
}

const SIGNS: Readonly<Record<string, string>> = {
  '"': 'Schrijf namen en bedragen zonder aanhalingstekens.',
  '“': 'Schrijf namen en bedragen zonder aanhalingstekens.',
  '”': 'Schrijf namen en bedragen zonder aanhalingstekens.',
  "'": 'Schrijf namen en bedragen zonder aanhalingstekens.',
  '=': "Schrijf 'bedraagt' of 'gelijk is aan'.",
  '>': "Schrijf 'meer bedraagt dan'.",
  '<': "Schrijf 'minder bedraagt dan'.",
  '%': "Zet het percentage direct achter een getal: '4,225%'.",
  '€': "Zet het getal direct achter het euroteken: '€ 1.987,50'.",
  '&': "Schrijf 'en'.",
  '°': "Een onderdeel met een nummer heet '1°.', met een punt erachter, en staat na een dubbele punt.",
  '!': "Schrijf 'niet' of 'geen'.",
};

export function explainSign(sign: string): string | undefined {
  return SIGNS[sign.charAt(0)];
}
