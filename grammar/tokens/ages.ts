/** Ages: `jonger is dan`, `18 jaar of ouder`, `de leeftijd van 18 jaar`. */
import { NUMBER_WORD_PATTERN } from '../literals.ts';
import { Duur } from './literals.ts';
import { custom, END, literal, sticky } from './making.ts';

/** `jonger is dan`, or without its verb, which then closes the clause. Before names: `ouder` is often one. */
export const JongerDan = literal('JongerDan', "'jonger is dan'", `jonger\\s+(?:(?:is|zijn|was|waren)\\s+)?dan${END}`, [
  'j',
  'J',
]);

/** Only before an age: a declared name may begin with these words. */
export const DeLeeftijdVan = literal(
  'DeLeeftijdVan',
  "'de leeftijd van'",
  `de\\s+leeftijd\\s+van(?=\\s+(?:\\d|(?:${NUMBER_WORD_PATTERN})\\s+(?:jaar|maand)))`,
  ['d', 'D'],
);

const orOlder = sticky(`of\\s+(?:ouder|jonger)${END}`);

/** `18 jaar of ouder`: only after a duration. */
export const OfOuder = custom(
  'OfOuder',
  "'of ouder'",
  (text, offset, matched) => {
    if (matched.at(-1)?.tokenType !== Duur) return null;
    orOlder.lastIndex = offset;
    return orOlder.exec(text);
  },
  ['o'],
);
