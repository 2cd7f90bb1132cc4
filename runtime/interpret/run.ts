/** Starts the evaluation of a case for the questions about one year. */
import type { Day } from '../date.ts';
import { firstOfYear, yearOf } from '../date.ts';
import { dayGrid } from './days.ts';
import { applies, ask, granting } from './decide.ts';
import { birthsOf } from './grids.ts';
import type { ReadCase, Run } from './model.ts';

/** The run for questions about the year; it remembers what earlier questions found out. */
export function runFor(zaak: ReadCase, year: number): Run {
  let run = zaak.runs.get(year);
  if (run === undefined) {
    run = newRun(zaak, year, false, []);
    zaak.runs.set(year, run);
  }
  return run;
}

/** A run in which an unknown fact may change on every day on which something changes, on the day of the question too. */
export function fineRun(zaak: ReadCase, day: Day): Run {
  return newRun(zaak, yearOf(day), true, [day, (day + 1) as Day]);
}

/** A fact that is not known may change within a slice as well: each slice gets a first day of its own. */
const FINE_ECHOES = 1;

function newRun(zaak: ReadCase, year: number, fine: boolean, extra: readonly Day[]): Run {
  const { prepared } = zaak;
  const { echoes } = prepared.analysis;
  const start = firstOfYear(year);
  return {
    prepared,
    zaak,
    year,
    grid: dayGrid(
      [...prepared.changes, ...zaak.changes, ...extra],
      fine ? Math.max(echoes, FINE_ECHOES) : echoes,
      birthsOf(zaak, prepared.analysis.births),
    ),
    grids: [],
    firstDay: zaak.firstDay !== undefined && zaak.firstDay < start ? zaak.firstDay : start,
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
    ask,
    applies,
    granting,
  };
}
