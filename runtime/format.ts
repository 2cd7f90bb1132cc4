/**
 * Dutch notation, both ways: for messages and explanations, and for the amounts and dates in the text of rules.
 * Showing never rounds in silence: digits that are left out are announced by '…' and the fraction is given.
 */
import type { Day } from './date.ts';
import { dateProblem, day, dayOfMonthOf, monthNames, monthOf, yearOf } from './date.ts';
import type { Exact } from './exact.ts';
import { decimalPlacesOf, divide, exact, multiply, toFractionString, truncatedDecimalString } from './exact.ts';

/** What was read, or the Dutch reason why it could not be: a sentence without its capital and full stop. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const hundred = exact(100);
const MONEY_DECIMALS = 2;
const MOST_MONEY_DECIMALS = 6;
const NUMBER_DECIMALS = 6;

/** "€ 1.987,50"; "€ 114,935" when cents are not enough; "€ 33,33… (100/3)" when six decimals are not. */
export function formatMoney(amount: Exact): string {
  const places = decimalPlacesOf(amount);
  if (places === undefined || places > MOST_MONEY_DECIMALS) return `€ ${unfinished(amount, MONEY_DECIMALS)}`;
  return `€ ${dutchDigits(amount, Math.max(places, MONEY_DECIMALS))}`;
}

/** "28.406", "0,000000623385", "33,333333… (100/3)". */
export function formatNumber(value: Exact): string {
  const places = decimalPlacesOf(value);
  return places === undefined ? unfinished(value, NUMBER_DECIMALS) : dutchDigits(value, places);
}

/** A ratio as percentage: 0.01879 is "1,879%"; 1/3 is "33,333333…% (1/3)". */
export function formatPercentage(value: Exact): string {
  const percent = multiply(value, hundred);
  const places = decimalPlacesOf(percent);
  if (places === undefined) return `${dutchDigits(percent, NUMBER_DECIMALS)}…% (${toFractionString(value)})`;
  return `${dutchDigits(percent, places)}%`;
}

/** "1 januari 2025" */
export function formatDate(day: Day): string {
  return `${dayOfMonthOf(day)} ${monthNames[monthOf(day) - 1] ?? ''} ${yearOf(day)}`;
}

function unfinished(value: Exact, places: number): string {
  return `${dutchDigits(value, places)}… (${toFractionString(value)})`;
}

function dutchDigits(value: Exact, places: number): string {
  const [whole = '', decimals] = truncatedDecimalString(value, places).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refused = (reason: string): Parsed<never> => ({ ok: false, reason });

const NUMBER_FORM = /^(-?)([\d.]+)(?:,(\d+))?$/;
const WHOLE_FORM = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)$/;

/** Reads "28.406" and "0,000000623385": points between thousands (or none), a comma before the decimals. */
export function parseDutchNumber(text: string): Parsed<Exact> {
  const parts = NUMBER_FORM.exec(text);
  if (parts === null) return refused(`'${text}' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25`);
  const [, sign = '', whole = '', decimals] = parts;
  if (!WHOLE_FORM.test(whole)) return refused(wholeProblem(text, whole));
  const digits = whole.replaceAll('.', '');
  return parsed(exact(decimals === undefined ? `${sign}${digits}` : `${sign}${digits}.${decimals}`));
}

function wholeProblem(text: string, whole: string): string {
  if (!whole.includes('.')) return `'${text}' begint met een nul te veel`;
  return `in '${text}' staat een punt niet tussen duizendtallen; een punt scheidt duizendtallen (28.406), een komma de decimalen (0,25)`;
}

/** Reads "€ 1.987,50" and "€ 25". */
export function parseDutchMoney(text: string): Parsed<Exact> {
  const [, digits] = /^€\s?(.*)$/.exec(text) ?? [];
  if (digits === undefined)
    return refused(`'${text}' is geen bedrag; een bedrag begint met €, bijvoorbeeld € 1.987,50`);
  const amount = parseDutchNumber(digits);
  if (!amount.ok) return amount;
  const decimals = digits.split(',')[1]?.length ?? 0;
  return decimals > MONEY_DECIMALS ? refused('een bedrag heeft ten hoogste twee decimalen') : amount;
}

/** Reads "13,670%" as the ratio 0.1367. */
export function parseDutchPercentage(text: string): Parsed<Exact> {
  const [, digits] = /^(.*?)\s?%$/.exec(text) ?? [];
  if (digits === undefined) return refused(`'${text}' is geen percentage; schrijf bijvoorbeeld 13,67%`);
  const percent = parseDutchNumber(digits);
  return percent.ok ? parsed(divide(percent.value, hundred)) : percent;
}

/** Reads "1 januari 2021". */
export function parseDutchDate(text: string): Parsed<Day> {
  const parts = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text);
  if (parts === null) return refused(`'${text}' is geen datum; schrijf bijvoorbeeld 1 januari 2021`);
  const [, dayOfMonth, name = '', year] = parts;
  const month = monthNames.indexOf(name) + 1;
  if (month === 0) return refused(`'${name}' is geen maand; schrijf bijvoorbeeld 1 januari 2021`);
  const problem = dateProblem(Number(year), month, Number(dayOfMonth));
  return problem === undefined ? parsed(day(Number(year), month, Number(dayOfMonth))) : refused(problem);
}
