/**
 * The Algemene termijnenwet once more, written straight from its text and from the calendar, with nothing of Lidwoord in
 * it: dates are year, month and day; Easter is by the tables of Meeus, the day of the week by Zeller.
 */
export interface Date {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const iso = ({ year, month, day }: Date): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function next({ year, month, day }: Date): Date {
  if (day < lengthOf(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

export function before({ year, month, day }: Date): Date {
  if (day > 1) return { year, month, day: day - 1 };
  return month > 1
    ? { year, month: month - 1, day: lengthOf(year, month - 1) }
    : { year: year - 1, month: 12, day: 31 };
}

function moved(date: Date, days: number): Date {
  let at = date;
  for (let count = 0; count < Math.abs(days); count += 1) at = days > 0 ? next(at) : before(at);
  return at;
}

/** Zeller: 0 is Saturday, 1 Sunday. */
function zeller({ year, month, day }: Date): number {
  const [y, m] = month <= 2 ? [year - 1, month + 12] : [year, month];
  return (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
}

const isSunday = (date: Date): boolean => zeller(date) === 1;

/** Meeus, Astronomical Algorithms, chapter 8. */
export function easter(year: number): Date {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

function birthdayOfTheMonarch(year: number): Date {
  const day: Date = { year, month: 4, day: year < 2014 ? 30 : 27 };
  return isSunday(day) ? before(day) : day;
}

function isHoliday(date: Date): boolean {
  const sunday = easter(date.year);
  const holidays = [
    { ...date, month: 1, day: 1 },
    moved(sunday, -2),
    moved(sunday, 1),
    moved(sunday, 39),
    moved(sunday, 50),
    birthdayOfTheMonarch(date.year),
    { ...date, month: 5, day: 5 },
    { ...date, month: 12, day: 25 },
    { ...date, month: 12, day: 26 },
  ];
  return holidays.some((holiday) => iso(holiday) === iso(date));
}

const isFree = (date: Date): boolean => zeller(date) <= 1 || isHoliday(date);

export type Unit = 'dagen' | 'weken' | 'maanden' | 'jaren';

/** The last day of a term of so many units after a day, before it is extended. */
export function plainEnd(date: Date, count: number, unit: Unit): Date {
  if (unit === 'dagen') return moved(date, count);
  if (unit === 'weken') return moved(date, 7 * count);
  const months = date.year * 12 + (date.month - 1) + (unit === 'maanden' ? count : 12 * count);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return { year, month, day: Math.min(date.day, lengthOf(year, month)) };
}

const LONGEST: Readonly<Record<Unit, number>> = { dagen: 90, weken: 12, maanden: 3, jaren: 0 };

/** With artikel 1 and 2, where artikel 4 does not keep them out. */
export function lastDay(date: Date, count: number, unit: Unit): Date {
  const end = plainEnd(date, count, unit);
  if (count > LONGEST[unit]) return end;
  let last = end;
  while (isFree(last)) last = next(last);
  return unit === 'dagen' && count < 3 ? last : withTwoPlainDays(next(date), last);
}

function withTwoPlainDays(first: Date, last: Date): Date {
  let found = 0;
  for (let at = first; ; at = next(at)) {
    if (!isFree(at)) found += 1;
    if (found === 2) return iso(at) > iso(last) ? at : last;
  }
}
