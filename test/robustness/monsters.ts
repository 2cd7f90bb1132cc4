/** Sources that nobody writes and every machine may be given: endless lines, deep brackets, and what is almost a form. */

const HEAD = `regeling Wet op de leestoeslag (Wlt)
gegevens
De lezer is een persoon.
Van een persoon staat vast of hij:
  een lezer is;
  in Nederland woont.
Bepaald worden:
  een prijs: bedrag.
artikel 1
`;
const FACT = 'de lezer in Nederland woont';
const example = (given: string): string => `${HEAD}voorbeeld x\n  gegeven\n    ${given}\n  verwacht\n    Geen prijs.\n`;
const value = (text: string): string => `${HEAD}De prijs bedraagt ${text}.\n`;
const condition = (text: string): string => `${HEAD}De prijs bedraagt € 1 indien ${text}.\n`;
const nested = (open: string, inner: string, close: string, times = 10_000): string =>
  open.repeat(times) + inner + close.repeat(times);

/** As long a text as fits in a million characters. */
function million(part: string): string {
  return part.repeat(Math.ceil(1_000_000 / part.length));
}

export const monsters: Readonly<Record<string, string>> = {
  'one line of small letters': million('a'),
  'one line of capitals': million('A'),
  'one line of words': `De ${million('woord ')}.`,
  'one line of blanks': million(' '),
  'one line of slashes': `a${million('/')}`,
  'one line of remarks': `${HEAD}//${million(' //')}`,
  'one line of NUL': million('\0'),
  'one line of byte order marks': million('\uFEFF'),
  'lines of byte order marks': million('\uFEFF\n'),
  'lone surrogates': value(million('\uD800')),
  'carriage returns': HEAD.replaceAll('\n', '\r') + million('\r'),
  'empty lines': HEAD + million('\n'),
  'indented lines': HEAD + million('  x\n'),
  'lines of statute text': HEAD + million('> x\n'),
  'one line of statute text': `${HEAD}> ${million('woord ')}`,
  'lines of bars': HEAD + million('|\n'),
  'one line of bars': HEAD + million('|'),
  'lines of uitleg': `${HEAD}De prijs bedraagt 1.\n${million('  uitleg: x\n')}`,
  'a sentence of a million characters': value(`${million('de prijs vermeerderd met ')}de prijs`),
  'a sentence of unknown words': value(million('wonderlijke ')),
  'a number of a million digits': value(million('1')),
  'an amount of a million digits': value(`€ ${million('1')}`),
  'an amount of a million points': value(`€ 1${million('.111')}`),
  'an amount of a million blanks': value(`€ 1${million(' 111')}`),
  'a million euro signs': value(million('€')),
  'a million commas': value(million(',')),
  'a million points': value(million('.')),
  'a number in a cell': `${HEAD}parameter p: getal\n| jaar | bedraagt |\n| 2020 | 0,${million('1')} |\n`,
  'a cell of blanks': `${HEAD}tabel t: bedrag\n| prijs | bedraagt |\n| € 1${million(' ')}x | € 1 |\n`,
  'a table of many rows': `${HEAD}tabel t: bedrag\n| prijs | bedraagt |\n${'| ten hoogste € 2 | € 1 |\n'.repeat(400)}`,
  'a thousand equal rules': HEAD + 'De prijs bedraagt 1.\n'.repeat(1000),
  'brackets around a value': value(nested('(', '€ 1', ')')),
  'brackets around a condition': condition(nested('(', FACT, ')')),
  'brackets that stay open': condition('('.repeat(100_000)),
  'brackets within a formula': value(`de uitkomst van de formule ${nested('(', 'Y', ')')}, waarin Y: de prijs`),
  'brackets that just fit': value(nested('(', '€ 1', ')', 40)),
  'lists in lists': condition(`${nested(`: a. ${FACT} en: 1°. ${FACT} en`, '', '', 5000)} ${FACT}`),
  'twice twice twice': value(nested('tweemaal ', '€ 1', '')),
  'a part of a part': value(nested('5% van ', 'de prijs', '')),
  'clauses in clauses': condition(`de lezer een lezer heeft${nested(' die een lezer heeft', '', '')}`),
  'a chain of facts': condition(`${FACT}${nested(` en ${FACT}`, '', '')}`),
  'a chain of owners': value(`de prijs${nested(' van de prijs', '', '')}`),
  'a chain of citations': value(`€ 1 op grond van lid 1${nested(', lid 2', '', '')}`),
  'a heading of brackets': `regeling ${million('x (')}`,
  'a period of blanks': `${HEAD}geldig van 1${million(' ')}x\n`,
  'a parameter of blanks': `${HEAD}parameter p: bedrag\n  met ingang van 1 januari 2020: x${million(' ')}y\n`,
  'an item with endless suffixes': `regeling X (X)\ngegevens\nEen persoon heeft:\n  een x: bedrag${million(', in de tijd')}.\n`,
  'a fact of a million words': `regeling X (X)\ngegevens\nEen persoon heeft${million(' x')}:\n  een x: bedrag.\n`,
  'a list of nothing': `regeling X (X)\ngegevens\nEen persoon heeft:${million(';')}.\n`,
  'many persons': example(
    `${Array.from({ length: 20_000 }, (_, index) => `A${String(index)}`).join(', ')} zijn personen.`,
  ),
  'names with nothing about them': example(`${million('Anna, ')}.`),
  'one name with a million hyphens': example(`${million('A-')}.`),
  'full stops in an example': example(million('. ')),
  'names of prototypes': condition('de constructor __proto__ is en de toString hasOwnProperty heeft'),
};
