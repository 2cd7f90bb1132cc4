/** The first day for which a case gives facts: before it a conclusion about an earlier day rests on the `beginstand`. */
import type { Day } from './date.ts';
import { firstOfYear, parseDay, yearOf } from './date.ts';
import { Fault } from './fault.ts';

/** A piece without beginning was given for all days before the first change: the year before that change will do. */
export function firstDayOf(pieces: readonly { readonly from?: Day; readonly to?: Day }[]): Day | undefined {
  const bounds = pieces.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== undefined);
  if (bounds.length === 0) return undefined;
  const first = Math.min(...bounds) as Day;
  return pieces.some(({ from }) => from === undefined) ? firstOfYear(yearOf((first - 1) as Day)) : first;
}

/**
 * The first day in what another regeling declares under a key: a fact, or an object with facts. Its type is not known
 * here: a list of pieces or an object by year is told by its shape. What cannot be right is for that other regeling.
 */
export function firstDayElsewhere(given: unknown): Day | undefined {
  const facts = isRecord(given) && !isByYear(given) ? Object.values(given) : [given];
  const days = facts.map(firstDayOfFact).filter((day) => day !== undefined);
  return days.length === 0 ? undefined : (Math.min(...days) as Day);
}

function firstDayOfFact(given: unknown): Day | undefined {
  if (isRecord(given)) return isByYear(given) ? firstOfYear(Math.min(...Object.keys(given).map(Number))) : undefined;
  if (!Array.isArray(given)) return undefined;
  try {
    return firstDayOf(given.filter(isRecord).map(({ van, tot }) => ({ ...dayAs('from', van), ...dayAs('to', tot) })));
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

const dayAs = <Name extends string>(name: Name, text: unknown): Partial<Record<Name, Day>> =>
  (text === undefined ? {} : { [name]: parseDay(text) }) as Partial<Record<Name, Day>>;

type Given = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isByYear(given: Given): boolean {
  const years = Object.keys(given);
  return years.length > 0 && years.every((year) => /^\d{4}$/.test(year));
}
