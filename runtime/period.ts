import type { Day } from './date.ts';
import { formatDay, parseDay } from './date.ts';
import { childPath, fault } from './fault.ts';

/** A stretch of days: `from` belongs to it, `to` does not. A bound left out is open: always, or for good. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

/** A period with at least one day; one that ends before or where it begins is a Fault `periode-zonder-dagen`. */
export function period(from: Day | undefined, to: Day | undefined, path = ''): Period {
  if (from !== undefined && to !== undefined && to <= from) {
    const bounds = `van ${formatDay(from)} tot ${formatDay(to)}`;
    const problem =
      to < from
        ? 'Deze periode eindigt voordat zij begint'
        : 'Deze periode heeft geen enkele dag, want de einddag telt niet mee';
    fault(path, 'periode-zonder-dagen', `${problem}: ${bounds}.`);
  }
  return unchecked(from, to);
}

/** A period from ISO dates, as the program carries them (`Validity`). */
export function parsePeriod(bounds: { readonly from?: string; readonly to?: string }, path = ''): Period {
  const read = (key: 'from' | 'to'): Day | undefined =>
    bounds[key] === undefined ? undefined : parseDay(bounds[key], childPath(path, key));
  return period(read('from'), read('to'), path);
}

function unchecked(from: Day | undefined, to: Day | undefined): Period {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Whether the day lies in the period. */
export function contains(period: Period, day: Day): boolean {
  return startOf(period) <= day && day < endOf(period);
}

/** The days in both; undefined when there are none. */
export function intersect(a: Period, b: Period): Period | undefined {
  if (!overlaps(a, b)) return undefined;
  return unchecked(startOf(a) >= startOf(b) ? a.from : b.from, endOf(a) <= endOf(b) ? a.to : b.to);
}

/** Whether they have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

/** For comparing only: the first day, or −∞. */
export function startOf(period: Period): number {
  return period.from ?? -Infinity;
}

/** For comparing only: the first day after it, or +∞. */
export function endOf(period: Period): number {
  return period.to ?? Infinity;
}
