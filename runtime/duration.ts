import type { Day, MonthEnd } from './date.ts';
import { addDays, addMonths, firstOfYear, monthsOfYear } from './date.ts';
import { fault, shown } from './fault.ts';

/** A stretch of time as the law counts it, in whole numbers from nought up; a month has no fixed number of days. */
export interface Duration {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** A duration of which the parts left out are nought. */
export function duration(parts: Partial<Duration>): Duration {
  return { years: 0, months: 0, weeks: 0, days: 0, ...parts };
}

const ISO_DURATION = /^P(?=\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?$/;

/** Reads ISO 8601 in years, months, weeks and days ("P3M1D"); anything else is a Fault `geen-duur`. */
export function parseDuration(value: unknown, path = ''): Duration {
  const parts = typeof value === 'string' ? ISO_DURATION.exec(value) : null;
  if (parts === null) {
    return fault(
      path,
      'geen-duur',
      `${shown(value)} is geen duur; schrijf bijvoorbeeld "P3M" (drie maanden), "P1Y6M", "P2W" of "P10D".`,
    );
  }
  const [years, months, weeks, days] = parts.slice(1).map((digits) => Number(digits ?? 0));
  return duration({ years: years ?? 0, months: months ?? 0, weeks: weeks ?? 0, days: days ?? 0 });
}

/** ISO 8601, as `parseDuration` reads it: "P3M1D"; nothing at all is "P0D". */
export function isoDuration({ years, months, weeks, days }: Duration): string {
  const part = (count: number, letter: string): string => (count === 0 ? '' : `${count}${letter}`);
  const parts = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
  return `P${parts === '' ? '0D' : parts}`;
}

/** The day that lies the duration later: years and months first, then weeks and days. For `monthEnd` see `addMonths`. */
export function addDuration(day: Day, added: Duration, monthEnd?: MonthEnd): Day {
  return addDays(addMonths(day, monthCount(added), monthEnd), dayCount(added));
}

/** The day that lies the duration earlier: years and months first, then weeks and days. */
export function subtractDuration(day: Day, taken: Duration, monthEnd?: MonthEnd): Day {
  return addDays(addMonths(day, -monthCount(taken), monthEnd), -dayCount(taken));
}

/** −1, 0 or 1; undefined when it depends on the calendar: a month against thirty days. */
export function compareDurations(a: Duration, b: Duration): -1 | 0 | 1 | undefined {
  const { least, most } = differenceInDays(a, b);
  if (least > 0) return 1;
  if (most < 0) return -1;
  return least === 0 && most === 0 ? 0 : undefined;
}

/** Whether a lasts longer than b wherever they start; undefined when that depends on the calendar. */
export function longerThan(a: Duration, b: Duration): boolean | undefined {
  const { least, most } = differenceInDays(a, b);
  if (least > 0) return true;
  return most <= 0 ? false : undefined;
}

const monthCount = ({ years, months }: Duration): number => years * 12 + months;
const dayCount = ({ weeks, days }: Duration): number => weeks * 7 + days;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Between how many days a is longer than b, over all starting months. */
function differenceInDays(a: Duration, b: Duration): Bounds {
  const months = monthCount(a) - monthCount(b);
  const days = dayCount(a) - dayCount(b);
  if (months < 0) {
    const { least, most } = daysInMonths(-months);
    return { least: days - most, most: days - least };
  }
  const { least, most } = daysInMonths(months);
  return { least: days + least, most: days + most };
}

/** The calendar repeats itself every 400 years: these are all months there are. */
const CYCLE_IN_YEARS = 400;
const cycle: readonly number[] = Array.from({ length: CYCLE_IN_YEARS }, (_, index) =>
  monthsOfYear(2000 + index),
).flat();
const daysInCycle = firstOfYear(2000 + CYCLE_IN_YEARS) - firstOfYear(2000);

/** The fewest and the most days that so many consecutive months can have: 28–31 for one, 365–366 for twelve. */
function daysInMonths(months: number): Bounds {
  if (months === 0) return { least: 0, most: 0 };
  const wholeCycles = Math.floor(months / cycle.length) * daysInCycle;
  const rest = months % cycle.length;
  let least = Infinity;
  let most = -Infinity;
  cycle.forEach((start, index) => {
    const end = index + rest;
    const length = (cycle[end] ?? (cycle[end - cycle.length] ?? 0) + daysInCycle) - start;
    least = Math.min(least, length);
    most = Math.max(most, length);
  });
  return { least: wholeCycles + least, most: wholeCycles + most };
}

/** Dutch: "3 maanden en 1 dag". */
export function formatDuration({ years, months, weeks, days }: Duration): string {
  const named = (count: number, singular: string, plural: string): readonly string[] =>
    count === 0 ? [] : [`${count} ${count === 1 ? singular : plural}`];
  const parts = [
    ...named(years, 'jaar', 'jaar'),
    ...named(months, 'maand', 'maanden'),
    ...named(weeks, 'week', 'weken'),
    ...named(days, 'dag', 'dagen'),
  ];
  if (parts.length <= 1) return parts[0] ?? '0 dagen';
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}
