/**
 * Amounts in canonical Dutch notation: `€ 1000` -> `€ 1.000`. Only what the lexer takes as an amount is touched, and
 * only when its value stays what it was.
 */
import { parseDutchMoney } from '../literals.ts';

/** The same stretch of text that the lexer takes as one amount. */
const AMOUNT = /€[ \u00a0]?-?\d[\d.]*(?:[ \u00a0]\d{3})*(?:,\d+|,[-–]+)?(?<![.])(?![\dA-Za-zÀ-ÿ])/g;

/** Longer than any amount. */
const LONGEST = 60;

/** Rewrites the amounts of a text that are not part of a declared name. */
export type AmountWriter = (text: string) => string;

/** `declared`: texts that declare names; an amount in a name (`meer dan € 1000 verdient`) is a word like any other. */
export function amountWriter(declared: readonly string[]): AmountWriter {
  const inNames = new Set(declared.flatMap((text) => text.match(AMOUNT) ?? []).map(canonicalAmount));
  return (text) =>
    text.includes('€')
      ? text.replace(AMOUNT, (image) => {
          const canonical = canonicalAmount(image);
          return inNames.has(canonical) ? image : canonical;
        })
      : text;
}

function canonicalAmount(image: string): string {
  if (image.length > LONGEST) return image;
  const match = /^€(-?)(\d[\d.]*)((?:,.*)?)$/.exec(
    image.replace(/[ \u00a0]+(?=\d{3}(?!\d))/g, '.').replace(/[ \u00a0]/g, ''),
  );
  const [, sign = '', whole = '', decimals = ''] = match ?? [];
  const digits = whole.replaceAll('.', '');
  const grouped = `€ ${sign}${inThousands(digits)}${decimals}`;
  return match && !/^0\d/.test(digits) && sameValue(image, grouped) ? grouped : image;
}

function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('.');
}

function sameValue(before: string, after: string): boolean {
  const [old, fresh] = [parseDutchMoney(withoutFraction(before)), parseDutchMoney(withoutFraction(after))];
  return old.ok && fresh.ok && old.value === fresh.value;
}

/** Decimals stay as they are, also more than two of them. */
function withoutFraction(amount: string): string {
  return amount.replace(/,.*$/, '');
}

/** May blanks in this text be changed? Not where a blank decides whether `€ 1 000` or `5 %` is one number. */
export function blanksAreFree(text: string): boolean {
  if (/\s\s%/.test(text)) return false;
  if (!text.includes('€')) return true;
  return (
    !text.replace(AMOUNT, 'x').includes('€') && !/x\s*\d|x[.,]\d/.test(text.replaceAll('x', 'y').replace(AMOUNT, 'x'))
  );
}
