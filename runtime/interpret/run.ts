/** Starts the evaluation of a case for the questions about one year. */
import type { Day } from '../date.ts';
import { firstOfYear, yearOf } from '../date.ts';
import { dayGrid } from './days.ts';
import type { DayGrid } from './days.ts';
import { applies, ask, granting } from './decide.ts';
import { birthsOf, changesIn } from './grids.ts';
import type { ReadCase, Run, Target } from './model.ts';

/** The run for questions about the year; it remembers what earlier questions found out. */
export function runFor(zaak: ReadCase, year: number): Run {
  let run = zaak.runs.get(year);
  if (run === undefined) {
    run = newRun(zaak, year, wholeGrid(zaak), false);
    zaak.runs.set(year, run);
  }
  return run;
}

/** All days on which anything changes. */
function wholeGrid(zaak: ReadCase): DayGrid {
  const { analysis, changes } = zaak.prepared;
  return dayGrid([...changes(), ...zaak.changes], analysis.echoes, birthsOf(zaak, analysis.births));
}

/**
 * A run for one question, in which an unknown fact may change on every day on which something changes that the question
 * can depend on, and on the day of the question.
 */
export function fineRun(zaak: ReadCase, { scope }: Target, day: Day): Run {
  const year = yearOf(day);
  const days = [...changesIn(zaak, scope), firstDayOf(zaak, year), day, (day + 1) as Day];
  const grid = dayGrid(days, Math.max(scope.echoes, FINE_ECHOES), birthsOf(zaak, scope.births));
  return newRun(zaak, year, grid, true);
}

/** A fact that is not known may change within a slice as well: each slice gets a first day of its own. */
const FINE_ECHOES = 1;

function firstDayOf({ firstDay }: ReadCase, year: number): Day {
  const start = firstOfYear(year);
  return firstDay !== undefined && firstDay < start ? firstDay : start;
}

function newRun(zaak: ReadCase, year: number, grid: DayGrid, fine: boolean): Run {
  return {
    prepared: zaak.prepared,
    zaak,
    year,
    grid,
    grids: [],
    firstDay: firstDayOf(zaak, year),
    fine,
    frames: [],
    trial: undefined,
    atoms: new Map(),
    order: [],
    values: 0n,
    assumed: 0n,
    answered: new Map(),
    current: undefined,
    work: 0,
    steps: 0,
    ask,
    applies,
    granting,
  };
}
