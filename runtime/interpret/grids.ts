/** The grid of days that matters for an outcome in this case. */
import type { Day } from '../date.ts';
import { formatDay, monthsOfYear } from '../date.ts';
import { dayGrid, snap } from './days.ts';
import type { DayGrid } from './days.ts';
import type { ReadCase, Run, Slot, Target } from './model.ts';
import type { Scope } from './scope.ts';
import type { Known } from './values.ts';

/** The days on which something in the scope can change. In a fine run all scopes share the days of the question. */
export function gridOf(run: Run, scope: Scope): DayGrid {
  if (run.fine) return run.grid;
  return (run.grids[scope.index] ??= scopedGrid(run, scope));
}

function scopedGrid({ zaak, firstDay }: Run, scope: Scope): DayGrid {
  // before the first day the state is given that conclusions about earlier days begin with
  return dayGrid([...changesIn(zaak, scope), firstDay], scope.echoes, birthsOf(zaak, scope.births));
}

/** The days on which facts, rules or amounts in the scope change. */
export function changesIn({ changesOf }: ReadCase, { facts, lawChanges }: Scope): readonly Day[] {
  return [...lawChanges, ...facts.flatMap((fact) => changesOf.get(fact) ?? [])];
}

/** The first day of the slice in which the conclusion does not change. */
export function snapped(run: Run, target: Target, day: Day): Day {
  return snap(gridOf(run, target.scope), day, target.grain);
}

/** The dates from which ages are counted, those on the same day of the year once; `facts` by id. */
export function birthsOf({ prepared, persons, slots }: ReadCase, facts: Iterable<string>): readonly Day[] {
  const births = new Map<string, Day>();
  for (const id of facts) {
    const given = slots[prepared.facts.get(id)?.index ?? -1];
    const days = [...(given?.values() ?? [])].flatMap(valuesOf) as readonly Day[];
    const known = days.length >= persons.length ? days : [...days, ...months];
    for (const day of known) births.set(formatDay(day).slice('2000-'.length), day);
  }
  return [...births.values()];
}

function valuesOf(slot: Slot): readonly Known[] {
  switch (slot.kind) {
    case 'altijd':
    case 'jaar van de vraag':
      return [slot.value];
    case 'in de tijd':
      return slot.timeline.pieces.map(({ value }) => value);
    case 'per jaar':
      return [...slot.years.values()].map(({ value }) => value);
  }
}

/** For somebody whose birthday is not known: an age may change at the start of any month. */
const months = monthsOfYear(2000);
