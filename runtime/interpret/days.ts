/**
 * Time as the interpreter sees it: slices between two days on which something can change. Within a slice every fact,
 * rule and parameter stays the same, so that one day of it stands for all.
 */
import type { Day } from '../date.ts';
import { firstOfMonth, firstOfNextMonth, firstOfYear, yearOf } from '../date.ts';
import type { Span } from '../ir/index.ts';

/**
 * How often an outcome can change: at the boundaries of facts, rules, parameters and years; at each month besides; or
 * on any day, as an age does.
 */
export type Grain = 0 | 1 | 2;
export const SLICES: Grain = 0;
export const MONTHS: Grain = 1;
export const DAYS: Grain = 2;

/** The days on which something changes, in order; the firsts of years (and months) are added when asked. */
export interface DayGrid {
  readonly points: readonly Day[];
  /** How many days after a change another one follows: an earlier day, and an earlier day seen from there. */
  readonly echoes: number;
  readonly snapped: readonly Map<Day, Day>[];
  readonly slices: Map<string, readonly Day[]>;
  readonly years: Map<Day, number>;
}

export function dayGrid(changes: Iterable<Day>, echoes: number): DayGrid {
  const points = new Set<Day>();
  for (const day of changes) {
    for (let echo = 0; echo <= echoes; echo += 1) points.add((day + echo) as Day);
  }
  return {
    points: [...points].toSorted((a, b) => a - b),
    echoes,
    snapped: [new Map(), new Map()],
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
  const regular = grain === MONTHS ? firstOfMonth(day) : firstOfYear(calendarYear(grid, day));
  const echoed = Math.min(day, regular + grid.echoes);
  const point = lastPoint(grid.points, day);
  return Math.max(echoed, point) as Day;
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
  const year = calendarYear(grid, day) + span.offset;
  return { from: firstOfYear(year), to: firstOfYear(year + 1) };
}

/** The first day of each slice in the stretch, the first of the stretch itself included; none if it is empty. */
export function slicesIn(grid: DayGrid, { from, to }: Stretch, grain: Grain): readonly Day[] {
  const key = `${from} ${to} ${grain}`;
  let days = grid.slices.get(key);
  if (days === undefined) {
    days = from >= to ? [] : cut(grid, from, to, grain);
    grid.slices.set(key, days);
  }
  return days;
}

function cut(grid: DayGrid, from: Day, to: Day, grain: Grain): readonly Day[] {
  if (grain === DAYS) return Array.from({ length: to - from }, (_, index) => (from + index) as Day);
  const days = new Set<Day>([from]);
  const keep = (day: Day): void => {
    if (day > from && day < to) days.add(day);
  };
  grid.points.forEach(keep);
  const next = grain === MONTHS ? firstOfNextMonth : (day: Day): Day => firstOfYear(yearOf(day) + 1);
  const first = grain === MONTHS ? firstOfMonth(from) : firstOfYear(yearOf(from));
  for (let regular = first; regular < to; regular = next(regular)) {
    for (let echo = 0; echo <= grid.echoes; echo += 1) keep((regular + echo) as Day);
  }
  return [...days].toSorted((a, b) => a - b);
}
