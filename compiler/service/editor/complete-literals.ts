/** Dates, and the amounts, percentages and numbers that the text of the lid itself has. */
import { goesOn, type Candidate } from './candidates.ts';
import { datesFrom } from './complete-dates.ts';
import { textNear, type NameWish } from './complete-names.ts';

type LiteralWish = Omit<NameWish, 'wanted' | 'mainClause' | 'gives' | 'regeling'>;

/** How each stands in statute text. */
const IN_TEXT = {
  Bedrag: /€ ?-?\d[\d.]*(?:,\d+)?(?![\d.,]*\d)/g,
  Procent: /\d+(?:[.,]\d+)*\s?%/g,
  Getal: /(?<![€\d.,:] ?)\b\d+(?:[.,]\d+)*\b(?!\s?%|[°º]|[a-z])/g,
} as const;

export function literalsFor(wish: LiteralWish): readonly Candidate[] {
  return [...dates(wish), ...numbers(wish)];
}

function dates({ state, file, start, expected, habits, before, typed, replace }: LiteralWish): readonly Candidate[] {
  if (!expected.has('Datum')) return [];
  const near = state.text(file).slice(Math.max(0, start - AROUND), start + AROUND);
  const likely = habits.ofToken(before, 'Datum');
  return datesFrom(habits, near, typed).map((insert, at) => ({
    label: insert,
    kind: 'woord',
    insert,
    replace,
    rank: 30,
    likelihood: likely / (2 + at),
  }));
}

const AROUND = 3000;
/** So many values of the same sentences elsewhere. */
const MOST_USUAL = 12;

function numbers(wish: LiteralWish): readonly Candidate[] {
  const { expected, habits, before, typed, replace } = wish;
  const { quote } = textNear(wish);
  return (['Bedrag', 'Procent', 'Getal'] as const).flatMap((token) => {
    if (!expected.has(token)) return [];
    const likely = habits.ofToken(before, token);
    const quoted = [...new Set(quote.match(IN_TEXT[token]) ?? [])];
    const usual = habits.values(before, token).filter((each) => !quoted.includes(each));
    const found = [...quoted, ...usual.slice(0, MOST_USUAL)].filter((each) => typed === '' || goesOn(each, typed));
    return found.map((insert, at): Candidate => ({
      label: insert,
      kind: 'woord',
      insert,
      replace,
      ...(quoted.includes(insert) ? { detail: 'staat in de wettekst' } : {}),
      rank: 30,
      likelihood: likely / (1 + at),
    }));
  });
}
