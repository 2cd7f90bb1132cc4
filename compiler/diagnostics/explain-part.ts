/** What probably went wrong in a heading, a date, an amount or a declaration. */
import { diagnostic } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { nearNames } from './near-names.ts';
import { months, quotable } from './phrases.ts';

const HEADING_WORDS = ['regeling', 'gebruikt', 'gegevens', 'artikel', 'lid', 'onderdeel', 'onder', 'geldig', 'parameter', 'tabel', 'voorbeeld', 'voorbeelden', 'niet', 'soort', 'bron'];
const SENTENCE_WORDS = ['de', 'het', 'een', 'in', 'indien', 'onder', 'voor', 'als', 'met', 'degene', 'geen', 'iedere', 'van', 'bepaald', 'zij', 'hij', 'die', 'ten', 'onverminderd'];
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde'];

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
  if (number > 0 && /\slid\b/.test(line)) return { lijktOp: [], remedie: `Schrijf het lid met een cijfer: 'lid ${String(number)}'.`, sentence: false };
  if (/^(?:art|art\.)$/.test(word)) return { lijktOp: ['artikel'], sentence: false };
  const sentence = SENTENCE_WORDS.includes(word.toLowerCase()) || /\.\s*$/.test(line);
  return { lijktOp: sentence ? [] : nearNames(word, HEADING_WORDS), sentence };
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
  '!': "Schrijf 'niet' of 'geen'.",
};

export function explainSign(sign: string): string | undefined {
  return SIGNS[sign.charAt(0)];
}

/** The text before the first semicolon of a reason, without its quotes: `'1-1-2021' is geen datum; …` -> `1-1-2021` */
function quotedIn(reason: string): string {
  return /^'(.*?)'\s+(?:is|heeft)\s/.exec(reason)?.[1] ?? '';
}

/** A date that cannot be read, or that the calendar does not have. */
export function explainDate(reason: string, place: Place, at: string): Diagnostic {
  const impossible = /^(\d+) (\S+) (\d{4}) bestaat niet$/.exec(reason);
  if (impossible) {
    const [, day = '', month = '', year = ''] = impossible;
    return diagnostic('datum-bestaat-niet', narrowed(place, at, `${day} ${month} ${year}`), { datum: `${day} ${month} ${year}`, remedie: lengthOf(month, year) });
  }
  const wrongMonth = /^'(\S+)' is geen maand$/.exec(reason)?.[1];
  if (wrongMonth !== undefined) {
    const whole = new RegExp(`\\d{1,2}\\s+${wrongMonth.replace(/[^\w]/g, '\\$&')}\\s+\\d{4}`).exec(at)?.[0] ?? wrongMonth;
    return diagnostic('datum-niet-begrepen', narrowed(place, at, whole), { datum: whole, lijktOp: nearNames(wrongMonth, months, 1).map((month) => whole.replace(wrongMonth, month)) });
  }
  const text = quotedIn(reason);
  return diagnostic('datum-niet-begrepen', narrowed(place, at, text), { datum: text, lijktOp: spelledOut(text) });
}

/** The place of `text` within a larger place. */
function narrowed(place: Place, at: string, text: string): Place {
  const found = text === '' ? -1 : at.indexOf(text);
  return found === -1 ? place : { file: place.file, span: { start: place.span.start + found, end: place.span.start + found + text.length } };
}

function lengthOf(month: string, year: string): string | undefined {
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return undefined;
  const leap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  const days = number === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return `${month.charAt(0).toUpperCase()}${month.slice(1)}${number === 2 ? ` ${year}` : ''} heeft ${String(days)} dagen.`;
}

/** `1-1-2021` and `2021-01-01` -> `1 januari 2021` */
export function spelledOut(text: string): string[] {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  const [, isoYear = '', isoMonth = '', isoDay = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = months[Number(month || isoMonth) - 1];
  return name === undefined ? [] : [`${String(Number(day || isoDay))} ${name} ${year || isoYear}`];
}

export interface AmountHoles {
  readonly bevinding: string;
  readonly lijktOp: readonly string[];
  readonly remedie: string;
}

/** `€ 12.50`, `€ 1.987,505`, `4.5%` */
export function explainAmount(reason: string, at = ''): AmountHoles {
  const quoted = quotedIn(reason);
  const text = /^€/.test(at) && at.includes(quoted) ? at : quoted;
  if (reason.includes('meer dan twee decimalen')) {
    return { bevinding: `Het bedrag '${text}' heeft meer dan twee decimalen; een bedrag gaat tot op de cent.`, lijktOp: [], remedie: 'Rond het bedrag af zoals de bron het noemt, of omschrijf het als getal.' };
  }
  const what = reason.includes('is geen percentage') ? 'percentage' : reason.includes('is geen bedrag') ? 'bedrag' : reason.includes('is geen duur') ? 'duur' : 'getal';
  const examples = { percentage: "'13,670%'", bedrag: "'€ 1.987,50'", getal: "'1.987,50'", duur: "'drie maanden'" };
  const comma = /^(€?\s*-?[\d ]+)\.(\d{1,2})(%?)$/.exec(text);
  const dots = /^€?\s*-?\d[\d.]*%?$/.test(text) && !comma;
  return {
    bevinding: comma ? `In '${text}' staat een punt waar een komma hoort.` : `'${quotable(text)}' is niet als ${what} te lezen${dots ? ': een punt staat alleen tussen duizendtallen' : ''}.`,
    lijktOp: comma ? [text.replace('.', ',')] : [],
    remedie: `Schrijf het zoals ${examples[what]}.`,
  };
}

const TYPES = 'bedrag(?: per (?:maand|jaar|uur))?|percentage|getal|aantal|datum|duur|tekst';
const HEADS = ['Een persoon heeft', 'Van een persoon staat vast of hij', 'Van twee personen staat vast of zij', 'Van een persoon worden bepaald', 'Van een persoon wordt bepaald', 'Van een persoon wordt bepaald of hij', 'Bepaald worden', 'Bepaald wordt', 'Een verzoek kan zijn'];

/** The head of a list of facts, or one fact of it (`before` is the text of the file up to there). */
export function explainDeclaration(text: string, before: string): { readonly bevinding?: string; readonly remedie?: string } {
  if (/^[A-ZÀ-Ö]/.test(text)) {
    const [near] = nearNames(text, HEADS, 1);
    if (near !== undefined) return { remedie: `Bedoelde u '${near}:'?` };
    return HEADS.includes(text) ? { bevinding: `Achter '${text}' ontbreekt de dubbele punt met de gegevens.`, remedie: `Schrijf '${text}:' en daaronder de gegevens, ingesprongen en gescheiden door ';'.` } : {};
  }
  const type = new RegExp(`^(.+?)\\s+(${TYPES})$`).exec(text);
  if (type) return { bevinding: `Tussen '${type[1] ?? ''}' en '${type[2] ?? ''}' ontbreekt een dubbele punt.`, remedie: `Schrijf '${type[1] ?? ''}: ${type[2] ?? ''}'.` };
  const head = before.split('\n').reverse().find((line) => /^[A-ZÀ-Ö]/.test(line)) ?? '';
  if (/\sof\s+(?:hij|zij|het|deze)\b/.test(head)) {
    const first = /^(is|zijn|heeft|hebben|woont|wonen)\s+(.+)$/.exec(text);
    const turned = first ? `'${first[2] ?? ''} ${first[1] ?? ''}'` : "'in Nederland woont', 'een verzekerde is'";
    return { bevinding: `'${quotable(text)}' eindigt niet op een werkwoord, zodat er geen ja of nee van te maken is.`, remedie: `Zet het werkwoord achteraan: ${turned}.` };
  }
  return { bevinding: `Bij '${quotable(text)}' staat niet wat voor waarde het is.`, remedie: `Zet het soort erachter: '${quotable(text, 40)}: bedrag per jaar'.` };
}
