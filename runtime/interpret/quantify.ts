/** Over whom and over which days a quantifier runs. */
import type { Day } from '../date.ts';
import { dayOfYear, easterSunday, monthsOfYear } from '../date.ts';
import type { Condition, DayTerm, Span } from '../ir/index.ts';
import { parseDay } from '../date.ts';
import { isPersonList, personList } from './compile-person.ts';
import { calendarYear, slicesIn, stretchOf } from './days.ts';
import type { Grain } from './days.ts';
import { gridOf } from './grids.ts';
import type { Compiler, PersonOf, Run } from './model.ts';
import type { Scope } from './scope.ts';
import { isAbsent } from './values.ts';
import type { Conflict, Unknown } from './values.ts';

/** The persons named in the case but those in `except`; somebody who is not there excepts nobody. */
export function personsBut(
  except: readonly PersonOf[],
  run: Run,
  persons: number[],
  day: Day,
): readonly number[] | Unknown | Conflict {
  if (except.length === 0) return everybody(run);
  const present = except.filter((term) => !isAbsent(term(run, persons, day)));
  const excepted = personList(present, run, persons, day);
  if (isPersonList(excepted)) return everybody(run).filter((person) => !excepted.includes(person));
  return excepted as Unknown | Conflict;
}

const everybody = (run: Run): readonly number[] => run.zaak.persons.map((_, person) => person);

const months = new Map<number, readonly Day[]>();

/** The first days of the months of the calendar year of the day. */
export function monthsAround(run: Run, day: Day): readonly Day[] {
  const year = calendarYear(run.grid, day);
  let firsts = months.get(year);
  if (firsts === undefined) {
    firsts = monthsOfYear(year);
    months.set(year, firsts);
  }
  return firsts;
}

/** How often the outcome of a condition can change, and through what. */
export interface Slices {
  readonly grain: Grain;
  readonly scope: Scope;
}

export const slicesOf = (compiler: Compiler, where: Condition): Slices => ({
  grain: compiler.grainOf(where),
  scope: compiler.scopeOf(where),
});

/** One day for each slice of the span. */
export function daysOfSpan(run: Run, span: Span, day: Day, { grain, scope }: Slices): readonly Day[] {
  return slicesIn(gridOf(run, scope), stretchOf(run.grid, span, day), grain);
}

/**
 * One day for each slice strictly before the day. Without a span it goes back to the first day for which facts are
 * given, and one day further: there the state before it is asked.
 */
export function earlierDays(run: Run, span: Span | undefined, day: Day, { grain, scope }: Slices): readonly Day[] {
  const grid = gridOf(run, scope);
  if (span !== undefined) {
    const { from, to } = stretchOf(run.grid, span, day);
    return slicesIn(grid, { from, to: day < to ? day : to }, grain);
  }
  const before = (Math.min(run.firstDay, day) - 1) as Day;
  return [before, ...slicesIn(grid, { from: run.firstDay, to: day }, grain)];
}

/** The day that is meant, seen from the day of evaluation. */
export function dayOf(term: DayTerm): (run: Run, day: Day) => Day {
  switch (term.kind) {
    case 'this':
      return (_run, day) => day;
    case 'first-of':
      return (run, day) => stretchOf(run.grid, term.span, day).from;
    case 'day-of-year':
      return (run, day) => dayOfYear(calendarYear(run.grid, day) + term.offset, term.month, term.day);
    case 'easter':
      return (run, day) => easterSunday(calendarYear(run.grid, day) + term.offset);
    case 'date': {
      const date = parseDay(term.date);
      return () => date;
    }
  }
}
