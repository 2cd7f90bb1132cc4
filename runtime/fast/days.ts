/** Days as Fast needs them: from text without allocation, and the first days of months and years. */
import { addDays, dateProblem, dayOfYear, easterSunday, formatDay, weekdayOf } from '../date.ts';
import type { Day } from '../date.ts';
import { Fault } from '../fault.ts';
import { naarVolledig } from './leave.ts';

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - 48;
  return code >= 0 && code <= 9 ? code : NaN;
};

/** 1 January of a year from 1601 on: 365 days a year, and the leap days between. */
export function yearStart(year: number): number {
  return (
    365 * (year - 1970) +
    Math.floor((year - 1969) / 4) -
    Math.floor((year - 1901) / 100) +
    Math.floor((year - 1601) / 400)
  );
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
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (
    !(day <= 28 && day >= 1 && month >= 1 && month <= 12 && year >= 1800 && year <= 2400) &&
    dateProblem(year, month, day) !== undefined
  ) {
    return naarVolledig();
  }
  const start = monthStart(year, month - 1);
  return Number.isNaN(start + day) ? naarVolledig() : start + day - 1;
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

/** The first day after the given one on which a year is completed. */
export function nextBirthday(birth: number, day: number): number {
  const year = yearOf(day);
  const thisYear = birthdayIn(birth, year);
  return thisYear > day ? thisYear : birthdayIn(birth, year + 1);
}

/** Days before 1 March in a common year; the 29th of February is the day after them, which then is 1 March. */
const BEFORE_MARCH = 59;

/** The birthday in a year, as `birthdayIn` of the calendar has it, by counting from 1 January or from 1 March. */
function birthdayIn(birth: number, year: number): number {
  const birthYear = yearOf(birth);
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
  const years = year - yearOf(from);
  return to < birthdayIn(from, year) ? years - 1 : years;
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
