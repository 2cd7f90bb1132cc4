/**
 * Days of the (proleptic) Gregorian calendar as whole numbers: no clock, no time zone. All arithmetic is on integers
 * far below 2^53, where `Math.floor` of a quotient is exact.
 */
import { fault, shown } from './fault.ts';

declare const dayBrand: unique symbol;

/** A day, counted from 1 January 1970 (= 0). Compare with `<`; make one with `parseDay`, `day` or `addDays`. */
export type Day = number & { readonly [dayBrand]: true };

/** Year, month (1–12) and day of the month (1–31). */
interface Civil {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** What to do with a day that a month lacks (31 April): the last day of that month, or the first of the next. */
export type MonthEnd = 'naar beneden' | 'naar boven';

/** Dutch names, January first. */
export const monthNames: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const FIRST_YEAR = 1800;
const LAST_YEAR = 2400;

const quotient = (n: number, by: number): number => Math.floor(n / by);

const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

/** Years are counted from 1 March, so that the leap day is the last of its year. */
function fromCivil(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = quotient(marchYear, 400);
  const yearOfEra = marchYear - era * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = quotient(153 * marchMonth + 2, 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear;
  return (era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_SHIFT) as Day;
}

function toCivil(day: Day): Civil {
  const shifted = day + EPOCH_SHIFT;
  const era = quotient(shifted, DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = quotient(
    dayOfEra - quotient(dayOfEra, 1460) + quotient(dayOfEra, 36_524) - quotient(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const marchMonth = quotient(5 * dayOfYear + 2, 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - quotient(153 * marchMonth + 2, 5) + 1,
  };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Why year, month and day of the month are no date that can be computed with: Dutch, without capital and full stop;
 * undefined when they are one.
 */
export function dateProblem(year: number, month: number, dayOfMonth: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return `het jaar ${year} valt buiten de jaren ${FIRST_YEAR} tot en met ${LAST_YEAR}, waarmee gerekend kan worden`;
  }
  const name = monthNames[month - 1];
  if (name === undefined) return `maand ${month} bestaat niet`;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return `${dayOfMonth} ${name} ${year} bestaat niet`;
  return undefined;
}

/** A day from its parts, month 1–12, years 1800–2400; a date that does not exist is a Fault `datum-bestaat-niet`. */
export function day(year: number, month: number, dayOfMonth: number, path = ''): Day {
  for (const part of [year, month, dayOfMonth]) {
    if (!Number.isInteger(part))
      fault(path, 'geen-datum', `${shown(part)} is geen geheel getal en kan geen deel van een datum zijn.`);
  }
  const problem = dateProblem(year, month, dayOfMonth);
  if (problem !== undefined)
    fault(path, 'datum-bestaat-niet', `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`);
  return fromCivil(year, month, dayOfMonth);
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads "2025-03-01"; another form is a Fault `geen-datum`, 29 February 2023 a Fault `datum-bestaat-niet`. */
export function parseDay(value: unknown, path = ''): Day {
  const parts = typeof value === 'string' ? ISO_DATE.exec(value) : null;
  if (parts === null)
    return fault(path, 'geen-datum', `${shown(value)} is geen datum; schrijf bijvoorbeeld "2025-03-01".`);
  return day(Number(parts[1]), Number(parts[2]), Number(parts[3]), path);
}

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/** ISO 8601: "2025-03-01". */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = toCivil(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The calendar year in which the day lies. */
export function yearOf(day: Day): number {
  return toCivil(day).year;
}

/** 1 for January to 12 for December. */
export function monthOf(day: Day): number {
  return toCivil(day).month;
}

/** 1 to 31. */
export function dayOfMonthOf(day: Day): number {
  return toCivil(day).dayOfMonth;
}

/** 1 January of the year. */
export function firstOfYear(year: number): Day {
  return fromCivil(year, 1, 1);
}

/** The first day of the month in which the day lies. */
export function firstOfMonth(day: Day): Day {
  return (day - dayOfMonthOf(day) + 1) as Day;
}

/** The first day of the calendar quarter in which the day lies. */
export function firstOfQuarter(day: Day): Day {
  const first = firstOfMonth(day);
  return monthOf(first) % 3 === 1 ? first : firstOfQuarter((first - 1) as Day);
}

/** The first day of the calendar quarter after the one in which the day lies. */
export function firstOfNextQuarter(day: Day): Day {
  const next = firstOfNextMonth(day);
  return monthOf(next) % 3 === 1 ? next : firstOfNextQuarter(next);
}

/** The first day of the month after the one in which the day lies. */
export function firstOfNextMonth(day: Day): Day {
  const { year, month } = toCivil(day);
  return month === 12 ? fromCivil(year + 1, 1, 1) : fromCivil(year, month + 1, 1);
}

/** The first days of the twelve months, January first. */
export function monthsOfYear(year: number): readonly Day[] {
  return monthNames.map((_, index) => fromCivil(year, index + 1, 1));
}

/** −1 when a is earlier than b, 1 when it is later. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** So many days later (earlier when negative); outside 1800–2400 is a Fault `datum-buiten-bereik`. */
export function addDays(day: Day, days: number): Day {
  return withinRange((day + days) as Day);
}

/**
 * The same day of the month, so many months later (earlier when negative). When that month lacks the day
 * (31 January, one month on), `monthEnd` says which day it becomes; without it that is a Fault `dag-ontbreekt-in-maand`,
 * for the law must say so, not the machine.
 */
export function addMonths(day: Day, months: number, monthEnd?: MonthEnd): Day {
  const { year, month, dayOfMonth } = toCivil(day);
  const count = year * 12 + (month - 1) + months;
  const targetYear = quotient(count, 12);
  const targetMonth = count - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  if (dayOfMonth <= last) return withinRange(fromCivil(targetYear, targetMonth, dayOfMonth));
  if (monthEnd === undefined) {
    const wanted = `${dayOfMonth} ${monthNames[targetMonth - 1] ?? ''} ${targetYear}`;
    return fault(
      '',
      'dag-ontbreekt-in-maand',
      `${wanted} bestaat niet; zeg of de laatste dag van die maand geldt of de eerste dag van de volgende.`,
    );
  }
  // the day after the last of the month is the first of the next
  return withinRange(fromCivil(targetYear, targetMonth, monthEnd === 'naar boven' ? last + 1 : last));
}

const FIRST_DAY = firstOfYear(FIRST_YEAR);
const AFTER_LAST_DAY = firstOfYear(LAST_YEAR + 1);

function withinRange(day: Day): Day {
  if (day >= FIRST_DAY && day < AFTER_LAST_DAY) return day;
  return fault(
    '',
    'datum-buiten-bereik',
    `Deze datum valt buiten de jaren ${FIRST_YEAR} tot en met ${LAST_YEAR}, waarmee gerekend kan worden.`,
  );
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  const sinceMonday = (day + 3) % 7; // 1 January 1970 was a Thursday
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** A day of a year by month and day of the month; 29 February is 1 March in a common year. */
export function dayOfYear(year: number, month: number, dayOfMonth: number): Day {
  return withinRange(fromCivil(year, month, dayOfMonth));
}

/**
 * Easter Sunday: the Sunday after the ecclesiastical full moon on or after 21 March, by the rules of the Gregorian
 * calendar (Clavius, 1603), in the integer form of Oudin.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = quotient(year, 100);
  const epact = (century - quotient(century, 4) - quotient(8 * century + 13, 25) + 19 * golden + 15) % 30;
  const moon = epact - quotient(epact, 28) * (1 - quotient(29, epact + 1) * quotient(21 - golden, 11));
  const weekday = (year + quotient(year, 4) + moon + 2 - century + quotient(century, 4)) % 7;
  const fromMarch = moon - weekday; // −6 … 28: days from 28 March on
  const month = 3 + quotient(fromMarch + 40, 44);
  return withinRange(fromCivil(year, month, fromMarch + 28 - 31 * quotient(month, 4)));
}

/** The birthday in a year; for who was born on 29 February that is 1 March in a common year. */
export function birthdayIn(birth: Day, year: number): Day {
  const { month, dayOfMonth } = toCivil(birth);
  // in a common year the 29th of February is computed as the day after the 28th: 1 March
  return fromCivil(year, month, dayOfMonth);
}

/** Whole years reached on the day, the birthday included; negative before the birth. */
export function ageOn(birth: Day, day: Day): number {
  const year = yearOf(day);
  const years = year - yearOf(birth);
  return day < birthdayIn(birth, year) ? years - 1 : years;
}
