/** Values as written: `1 januari 2025`, `drie maanden`, `€ 1.000`, `4,225%`. */
import { MONTH_PATTERN, NUMBER_WORD_PATTERN } from '../literals.ts';
import { DIGITS, END, initialsOf, LETTER_CLASS, literal } from './making.ts';

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?';
export const Datum = literal('Datum', 'een datum', `\\d{1,2}\\s+(?:${MONTH_PATTERN})\\s+\\d{4}${END}`, DIGITS);

/** `5 mei van het kalenderjaar`: the year follows. */
export const DagMaand = literal(
  'DagMaand',
  'een dag van het jaar',
  `\\d{1,2}\\s+(?:${MONTH_PATTERN})(?=\\s+van\\s+het\\s)`,
  DIGITS,
);

export const Maand = literal(
  'Maand',
  'een maand met een jaar',
  `(?:${MONTH_PATTERN})\\s+\\d{4}${END}`,
  initialsOf(MONTH_PATTERN.split('|')),
);

const DURATION = `(?:\\d+|${NUMBER_WORD_PATTERN}|één)\\s+(?:jaren|jaar|maanden|maand|weken|week|dagen|dag)${END}`;

export const Duur = literal('Duur', 'een duur', `${DURATION}(?:\\s+en\\s+${DURATION})?`, [
  ...DIGITS,
  ...initialsOf(NUMBER_WORD_PATTERN.split('|')),
  'é',
]);

export const Bedrag = literal(
  'Bedrag',
  'een bedrag',
  '€[ \\u00a0]?-?\\d[\\d.]*(?:[ \\u00a0]\\d{3})*(?:,\\d+|,[-–]+)?(?<![.])',
  ['€'],
);

export const Procent = literal('Procent', 'een percentage', `-?${NUMBER}(?:\\s?%|\\s+procent${END})`, [...DIGITS, '-']);
export const Getal = literal('Getal', 'een getal', `-?${NUMBER}(?![${LETTER_CLASS}])`, [...DIGITS, '-']);
