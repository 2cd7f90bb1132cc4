/** Days as Fast needs them: from text without allocation, and the first days of months and years. */
import { addDays, dateProblem, dayOfYear, easterSunday, formatDay, weekdayOf } from '../date.ts';
import type { Day } from '../date.ts';
import { Fault } from '../fault.ts';
import { naarVolledig } from './leave.ts';

/** The number that two digits make; far below nought when they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}

const NO_DIGITS = -100_000;

/** Leap days from the year 1 until 1970. */
const LEAP_DAYS = 477;

/** 1 January of a year from 1601 on: 365 days a year, and the leap days between. `| 0` divides whole numbers quickly. */
export function yearStart(year: number): number {
  const past = year - 1;
  return 365 * (year - 1970) + ((past / 4) | 0) - ((past / 100) | 0) + ((past / 400) | 0) - LEAP_DAYS;
}

/** Days before the month, in a common year. */
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The first day of month 0 to 11 of a year. */
export function monthStart(year: number, month: number): number {
  return yearStart(year) + (before[month] ?? 0) + (month > 1 && isLeap(year) ? 1 : 0);
}

/** 'JJJJ-MM-DD' as day number; anything else is for Full. */
export function dayOf(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return naarVolledig();
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(day <= 28 && day >= 1 && month >= 1 && month <= 12 && year >= 1800 && year <= 2400)) {
    if (year < 0 || month < 0 || day < 0 || dateProblem(year, month, day) !== undefined) return naarVolledig();
  }
  return monthStart(year, month - 1) + day - 1;
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
  // a guess that is at most one year off, put right with the real first days
  const guess = 1970 + Math.floor(day / 365.2425);
  if (day < yearStart(guess)) return guess - 1;
  return day < yearStart(guess + 1) ? guess : guess + 1;
}

/** 1 January of the year that lies `offset` years from the day's; NaN stays NaN. */
export const eersteVanJaar = (day: number, offset: number): number => yearStart(yearOf(day) + offset);

/** The first day of the month of the day; NaN stays NaN. */
export function eersteVanMaand(day: number): number {
  const year = yearOf(day);
  // no month is longer than 31 days: this is the month, or the one before
  const month = Math.floor((day - yearStart(year)) / 31);
  const next = monthStart(year, month + 1);
  return month < 11 && next <= day ? next : monthStart(year, month);
}

/** The first day of the month after that of the day: 31 days from a first lie in the next month. */
export const volgendeMaand = (day: number): number => eersteVanMaand(eersteVanMaand(day) + 31);

/** Days before 1 March in a common year; the 29th of February is the day after them, which then is 1 March. */
const BEFORE_MARCH = 59;

/** The birthday in a year, as `birthdayIn` of the calendar has it, by counting from 1 January or from 1 March. */
export function birthdayIn(birth: number, birthYear: number, year: number): number {
  const offset = birth - yearStart(birthYear);
  const sinceMarch = offset - BEFORE_MARCH - Number(isLeap(birthYear));
  return sinceMarch < 0 ? yearStart(year) + offset : monthStart(year, 2) + sinceMarch;
}

/** ISO text of a day number. */
export const datumUit = (day: number): string => formatDay(day as Day);

/** Whole years from one day to another, NaN when either is not there. */
export function heleJaren(from: number, to: number): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return NaN;
  const year = yearOf(to);
  const birthYear = yearOf(from);
  const years = year - birthYear;
  return to < birthdayIn(from, birthYear, year) ? years - 1 : years;
}

/** A day of the year that lies `offset` years from that of the day; too far is for Full. */
export const dagVanJaar = (day: number, offset: number, month: number, dayOfMonth: number): number =>
  orForFull(() => dayOfYear(yearOf(day) + offset, month, dayOfMonth));

/** Easter Sunday of that year. */
export const paaszondag = (day: number, offset: number): number => orForFull(() => easterSunday(yearOf(day) + offset));

/** 1 for Monday to 7 for Sunday. */
export const weekdag = (day: number): number => weekdayOf(day as Day);

/** The day itself; outside the years that can be computed with it is for Full. */
export const datumBinnenBereik = (day: number): number => orForFull(() => addDays(day as Day, 0));

function orForFull(make: () => Day): number {
  try {
    return make();
  } catch (error) {
    if (error instanceof Fault) return naarVolledig();
    throw error;
  }
}
