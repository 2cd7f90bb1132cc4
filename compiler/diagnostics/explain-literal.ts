/** What probably went wrong in a date or an amount. */
import { NUMBER_WORDS, TEN_WORDS } from '../../grammar/index.ts';
import { diagnostic } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import { nearNames } from './near-names.ts';
import { months, quotable } from './phrases.ts';

/** The text before the first semicolon of a reason, without its quotes: `'1-1-2021' is geen datum; …` -> `1-1-2021` */
function quotedIn(reason: string): string {
  return /^'(.*?)'\s+(?:is|heeft)\s/.exec(reason)?.[1] ?? '';
}

/** A date that cannot be read, or that the calendar does not have. */
export function explainDate(reason: string, place: Place, at: string): Diagnostic {
  const impossible = /^(\d+) (\S+) (\d{4}) bestaat niet$/.exec(reason);
  if (impossible) {
    const [, day = '', month = '', year = ''] = impossible;
    return diagnostic('datum-bestaat-niet', narrowed(place, at, `${day} ${month} ${year}`), {
      datum: `${day} ${month} ${year}`,
      remedie: lengthOf(month, year),
    });
  }
  const wrongMonth = /^'(\S+)' is geen maand$/.exec(reason)?.[1];
  if (wrongMonth !== undefined) {
    const whole =
      new RegExp(`\\d{1,2}\\s+${wrongMonth.replace(/[^\w]/g, '\\$&')}\\s+\\d{4}`).exec(at)?.[0] ?? wrongMonth;
    return diagnostic('datum-niet-begrepen', narrowed(place, at, whole), {
      datum: whole,
      lijktOp: nearNames(wrongMonth, months, 1).map((month) => whole.replace(wrongMonth, month)),
    });
  }
  const text = quotedIn(reason);
  return diagnostic('datum-niet-begrepen', narrowed(place, at, text), { datum: text, lijktOp: spelledOut(text) });
}

/** The place of `text` within a larger place. */
function narrowed(place: Place, at: string, text: string): Place {
  const found = text === '' ? -1 : at.indexOf(text);
  return found === -1
    ? place
    : { file: place.file, span: { start: place.span.start + found, end: place.span.start + found + text.length } };
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
  const text = at.startsWith('€') && at.includes(quoted) ? at : quoted;
  if (reason.includes('meer dan twee decimalen')) {
    const thousands = /^€\s*[1-9]\d{0,2}(?:,\d{3})+$/.test(text); // as English writes them
    return {
      bevinding: `Het bedrag '${text}' heeft meer dan twee decimalen; een bedrag gaat tot op de cent.`,
      lijktOp: [],
      remedie: thousands
        ? `Tussen duizendtallen staat een punt: schrijf '${text.replaceAll(',', '.')}' als u dat bedoelt. Rond anders het bedrag af zoals de bron het noemt, of omschrijf het als getal.`
        : 'Rond het bedrag af zoals de bron het noemt, of omschrijf het als getal.',
    };
  }
  const sign = /; ([€%]) ontbreekt$/.exec(reason)?.[1];
  if (sign !== undefined)
    return {
      bevinding: `Bij '${text}' staat geen '${sign}', zodat niet vaststaat dat het een ${sign === '€' ? 'bedrag' : 'percentage'} is.`,
      lijktOp: [sign === '€' ? `€ ${text}` : `${text}%`],
      remedie: '',
    };
  const what = reason.includes('is geen percentage')
    ? 'percentage'
    : reason.includes('is geen bedrag')
      ? 'bedrag'
      : reason.includes('is geen duur')
        ? 'duur'
        : 'getal';
  const examples = { percentage: "'13,670%'", bedrag: "'€ 1.987,50'", getal: "'1.987,50'", duur: "'drie maanden'" };
  const written = text.endsWith('%') ? 'percentage' : text.startsWith('€') ? 'bedrag' : what;
  const comma = /^(€?\s*-?[\d ]+)\.(\d{1,2})(%?)$/.exec(text);
  if (!comma && written !== what && (what === 'bedrag' || what === 'percentage' || what === 'getal')) {
    return {
      bevinding: `Hier hoort een ${what} te staan; '${quotable(text)}' is een ${written}.`,
      lijktOp: [],
      remedie: `Schrijf een ${what}, zoals ${{ percentage: "'13,670%'", bedrag: "'€ 1.987,50'", getal: "'1.987,50'" }[what]}, of zet het goede soort achter de naam.`,
    };
  }
  const dots = /^€?\s*-?\d[\d.]*%?$/.test(text) && !comma;
  return {
    bevinding: comma
      ? `In '${text}' staat een punt waar een komma hoort.`
      : `'${quotable(text)}' is niet als ${what} te lezen${dots ? ': een punt staat alleen tussen duizendtallen' : ''}.`,
    lijktOp: comma ? [text.replace('.', ',')] : [],
    remedie: `Schrijf het zoals ${examples[what]}.`,
  };
}

/** `EUR 50` -> `€ 50`, `vijftig procent` -> `50%`: a value that was taken for a name. */
export function valueMeant(name: string): string | undefined {
  const amount = /^(?:eur|euro)\s*(\d[\d.]*(?:,\d{1,2})?)$/i.exec(name)?.[1];
  if (amount !== undefined) return `€ ${amount}`;
  const word = /^(\S+)\s+procent$/i.exec(name)?.[1]?.toLowerCase();
  const [unit, ten] = [NUMBER_WORDS.indexOf(word ?? ''), TEN_WORDS.indexOf(word ?? '')];
  return unit !== -1 ? `${String(unit)}%` : ten > 0 ? `${String(10 * ten)}%` : undefined;
}
