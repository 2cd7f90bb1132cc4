/** An amount, percentage, date, term or number by itself, as a literal in a rule. */
import type { Literal } from './ast/index.ts';
import {
  parseDutchDate,
  parseDutchDuration,
  parseDutchMoney,
  parseDutchNumber,
  parseDutchPercentage,
  type Parsed,
} from './literals.ts';

const READERS: readonly (readonly [Literal['type'], RegExp, (text: string) => Parsed])[] = [
  ['bedrag', /^€/, parseDutchMoney],
  ['percentage', /%$/, parseDutchPercentage],
  ['datum', /^\d{1,2} [a-z]+ \d{4}$/, parseDutchDate],
  ['duur', /\s(?:dag|dagen|week|weken|maand|maanden|jaar|jaren)$/, parseDutchDuration],
  ['getal', /^\d/, parseDutchNumber],
];

/** '€ 100' is a bedrag of 100; undefined when the text is not a literal. */
export function literalOf(text: string): Pick<Literal, 'type' | 'text' | 'value'> | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  for (const [type, looks, read] of READERS) {
    if (!looks.test(plain)) continue;
    const parsed = read(plain);
    if (parsed.ok) return { type, text: plain, value: parsed.value };
  }
  return undefined;
}
