/**
 * Time as the interpreter sees it: slices between two days on which something can change. Within a slice every fact,
 * rule and parameter stays the same, so that one day of it stands for all.
 */
import type { Day } from '../date.ts';
import { birthdayIn, firstOfMonth, firstOfNextMonth, firstOfNextQuarter, firstOfQuarter } from '../date.ts';
import { firstOfYear, yearOf } from '../date.ts';
import type { Span } from '../ir/index.ts';

/**
 * How often an outcome can change, as bits: at the boundaries of facts, rules, parameters and years (always); at each
 * month besides; at each birthday besides, as an age does; or on any day.
 */
export type Grain = number;
export const SLICES: Grain = 0;
export const MONTHS: Grain = 1;
export const BIRTHDAYS: Grain = 2;
export const DAYS: Grain = 4;

/** The days on which something changes, in order; the firsts of years (and months) are added when asked. */
export interface DayGrid {
  readonly points: readonly Day[];
  /** How many days after a change another one follows: an earlier day, and an earlier day seen from there. */
  readonly echoes: number;
  /** Dates from which years are counted. */
  readonly births: readonly Day[];
  readonly snapped: readonly Map<Day, Day>[];
  readonly slices: Map<number, readonly Day[]>;
  readonly years: Map<Day, number>;
}

export function dayGrid(changes: Iterable<Day>, echoes: number, births: readonly Day[] = []): DayGrid {
  const points = new Set<Day>();
  for (const day of changes) {
    for (let echo = 0; echo <= echoes; echo += 1) points.add((day + echo) as Day);
  }
  return {
    points: [...points].toSorted((a, b) => a - b),
    echoes,
    births,
    snapped: [new Map(), new Map(), new Map(), new Map()],
    slices: new Map(),
    years: new Map(),
  };
}

export function calendarYear(grid: DayGrid, day: Day): number {
  let year = grid.years.get(day);
  if (year === undefined) {
    year = yearOf(day);
    grid.years.set(day, year);
  }
  return year;
}

/** The first day of the slice in which the day lies. */
export function snap(grid: DayGrid, day: Day, grain: Grain): Day {
  const known = grid.snapped[grain];
  if (known === undefined) return day;
  let start = known.get(day);
  if (start === undefined) {
    start = startOfSlice(grid, day, grain);
    known.set(day, start);
  }
  return start;
}

function startOfSlice(grid: DayGrid, day: Day, grain: Grain): Day {
  const regular = (grain & MONTHS) !== 0 ? firstOfMonth(day) : firstOfYear(calendarYear(grid, day));
  const birthday = (grain & BIRTHDAYS) !== 0 ? lastBirthday(grid, day) : -Infinity;
  const echoed = Math.min(day, Math.max(regular, birthday) + grid.echoes);
  const point = lastPoint(grid.points, day);
  return Math.max(echoed, point) as Day;
}

/** Somebody's latest birthday on or before the day, if it was in the year of the day. */
function lastBirthday(grid: DayGrid, day: Day): number {
  const year = calendarYear(grid, day);
  return grid.births.reduce<number>((last, birth) => {
    const birthday = birthdayIn(birth, year);
    return birthday <= day && birthday > last ? birthday : last;
  }, -Infinity);
}

function lastPoint(points: readonly Day[], day: Day): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return points[low - 1] ?? -Infinity;
}

/** A stretch of days, `to` excluded. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export function stretchOf(grid: DayGrid, span: Span, day: Day): Stretch {
  if (span.kind === 'maand') return { from: firstOfMonth(day), to: firstOfNextMonth(day) };
  if (span.kind === 'kwartaal') return { from: firstOfQuarter(day), to: firstOfNextQuarter(day) };
  const year = calendarYear(grid, day) + span.offset;
  return { from: firstOfYear(year), to: firstOfYear(year + 1) };
}

/** More days than lie between the year 1 or 9999 and 1970. */
const FAR = 2 ** 22;

/** The first day of each slice in the stretch, the first of the stretch itself included; none if it is empty. */
export function slicesIn(grid: DayGrid, { from, to }: Stretch, grain: Grain): readonly Day[] {
  const key = ((from + FAR) * 2 * FAR + (to - from)) * 8 + grain; // one number for the three
  let days = grid.slices.get(key);
  if (days === undefined) {
    days = from >= to ? [] : cut(grid, from, to, grain);
    grid.slices.set(key, days);
  }
  return days;
}

function cut(grid: DayGrid, from: Day, to: Day, grain: Grain): readonly Day[] {
  if ((grain & DAYS) !== 0) return Array.from({ length: to - from }, (_, index) => (from + index) as Day);
  const days = new Set<Day>([from]);
  const keep = (day: Day): void => {
    if (day > from && day < to) days.add(day);
  };
  const keepWithEchoes = (day: Day): void => {
    for (let echo = 0; echo <= grid.echoes; echo += 1) keep((day + echo) as Day);
  };
  grid.points.forEach(keep);
  const monthly = (grain & MONTHS) !== 0;
  const next = monthly ? firstOfNextMonth : (day: Day): Day => firstOfYear(yearOf(day) + 1);
  const first = monthly ? firstOfMonth(from) : firstOfYear(yearOf(from));
  for (let regular = first; regular < to; regular = next(regular)) keepWithEchoes(regular);
  if ((grain & BIRTHDAYS) !== 0) {
    for (let year = yearOf(from); firstOfYear(year) < to; year += 1) {
      for (const birth of grid.births) keepWithEchoes(birthdayIn(birth, year));
    }
  }
  return [...days].toSorted((a, b) => a - b);
}
