/** A literal amount, percentage, number or term that does not occur in the text quoted above the rule. */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { nodesOf, placedSentences } from './walk.ts';

const SMALL = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = [
  '',
  'tien',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
  'honderd',
];

export function checkNumbers(resolved: Resolved): Diagnostic[] {
  return placedSentences(resolved).flatMap(({ item, place }) => {
    const text = textAbove(place, resolved);
    if (text === '') return []; // a hulpregel has no text to compare with
    const explained = item.notes.map((note) => note.text.toLowerCase()).join(' ');
    return nodesOf<Ast.Literal>(item.sentence, 'literal')
      .filter((literal) => !occurs(literal, text) && !occurs(literal, explained))
      .map((literal) =>
        diagnostic(
          'getal-niet-in-tekst',
          { file: place.file, span: literal.span },
          { getal: literal.text, adres: inWords(place.address) },
        ),
      );
  });
}

/** The quotes from the artikel down to here, and those of the onderdelen below. */
function textAbove(place: Place, resolved: Resolved): string {
  if (place.quotes.length === 0) return '';
  const below = resolved.places.filter(
    (other) => other.file === place.file && other.address.startsWith(`${place.address}:`) && other.section?.quote,
  );
  return [...place.quotes, ...below.map((other) => other.section?.quote?.text ?? '')]
    .join(' ')
    .toLowerCase()
    .replace(/\u00a0/g, ' ');
}

function occurs(literal: Ast.Literal, text: string): boolean {
  switch (literal.type) {
    case 'nihil':
    case 'ja-nee':
    case 'tekst':
    case 'symbool':
    case 'datum':
      return true;
    case 'duur':
      return (literal.value.match(/\d+/g) ?? []).every((digits) => hasNumber(text, digits));
    case 'percentage':
      return hasNumber(text, bare(literal.text)) || bare(literal.text) === '100';
    case 'bedrag':
    case 'getal':
      return literal.value === '0' || hasNumber(text, bare(literal.text));
  }
}

/** '€ 1.987,50' -> '1987,50'; '50%' -> '50'. */
function bare(text: string): string {
  return text
    .replace(/[€%\s\u00a0]|procent/g, '')
    .replaceAll('.', '')
    .replace(/,0+$/, '')
    .replace(/,-+$/, '');
}

function hasNumber(text: string, digits: string): boolean {
  const compact = text.replace(/(\d)[.\s](?=\d{3}(?!\d))/g, '$1');
  const written =
    compact.match(/\d+(?:,\d+)?/g)?.map((found) => found.replace(/(,\d*?)0+$/, '$1').replace(/,$/, '')) ?? [];
  const wanted = digits.replace(/(,\d*?)0+$/, '$1').replace(/,$/, '');
  if (written.includes(wanted)) return true;
  return wordsFor(Number(wanted)).some((word) => new RegExp(`(?<![a-z])${word}`).test(text));
}

/** 25 -> 'vijfentwintig'; also the ordinal stem: 'achttien' finds 'achttiende'. */
function wordsFor(value: number): string[] {
  if (!Number.isInteger(value) || value < 1 || value > 100) return [];
  if (value < 20) return value === 1 ? ['een', 'één', 'eerste'] : [SMALL[value] ?? ''];
  const ten = TENS[Math.trunc(value / 10)] ?? '';
  const rest = SMALL[value % 10] ?? '';
  return value % 10 === 0 ? [ten] : [`${rest}${rest.endsWith('e') ? 'ën' : 'en'}${ten}`];
}
