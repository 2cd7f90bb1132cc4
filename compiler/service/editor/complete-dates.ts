/** Dates that may be meant: those of the project, the months behind the number of a day, the years behind a month. */
import { MONTHS } from '../../../grammar/index.ts';
import type { Habits } from './habits.ts';

/** So many days has a month at most. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Dates of the project that are offered before anything was typed. */
const MOST = 40;

/**
 * Dates that go on with what was typed, those of this text first; all that are usual where nothing was typed. `near`:
 * the text round the place.
 */
export function datesFrom(habits: Habits, near: string, typed: string): readonly string[] {
  const usual = habits.forms('Datum');
  const here = usual.filter((date) => near.includes(date));
  const all = [...new Set([...here, ...usual])].filter((date) => date.startsWith(typed));
  const [, day, month, year] = /^(\d{1,2})(?:\s+([a-z]*)(?:(\s+)\d*)?)?$/.exec(typed) ?? [];
  if (day === undefined) return typed === '' ? all.slice(0, MOST) : [];
  if (year !== undefined)
    return [...new Set([...all, ...yearsOf(usual).map((each) => `${day} ${month ?? ''} ${each}`)])].filter((date) =>
      date.startsWith(typed),
    );
  const known = MONTHS.filter(
    (name, at) => Number(day) >= 1 && Number(day) <= (DAYS[at] ?? 0) && name.startsWith(month ?? ''),
  );
  return [...all.slice(0, 5), ...known.map((name) => `${day} ${name}`), ...all.slice(5)];
}

/** The years that the project speaks of, the most usual first. */
export function yearsOf(dates: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date.slice(-4), (counts.get(date.slice(-4)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([year]) => year);
}
