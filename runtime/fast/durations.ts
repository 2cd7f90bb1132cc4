/** Durations as Fast carries them: years, months, weeks and days, each below 8192, in one whole number. */
import type { Day, MonthEnd } from '../date.ts';
import type { Duration } from '../duration.ts';
import {
  addDuration,
  compareDurations,
  isoDuration,
  longerThan,
  parseDuration,
  subtractDuration,
} from '../duration.ts';
import { Fault } from '../fault.ts';
import { naarVolledig } from './leave.ts';
import { GEEN } from './types.ts';

const BASE = 8192;

/** From ISO 8601; what is not plainly right, or too long, is for Full. */
export function packDuration(given: unknown): number {
  const { years, months, weeks, days } = parsed(given);
  if (Math.max(years, months, weeks, days) >= BASE) return naarVolledig();
  return ((years * BASE + months) * BASE + weeks) * BASE + days;
}

function parsed(given: unknown): Duration {
  try {
    return parseDuration(given);
  } catch (error) {
    if (error instanceof Fault) return naarVolledig();
    throw error;
  }
}

function unpacked(packed: number): Duration {
  const months = Math.floor(packed / BASE / BASE);
  return {
    years: Math.floor(months / BASE),
    months: months % BASE,
    weeks: Math.floor(packed / BASE) % BASE,
    days: packed % BASE,
  };
}

/** ISO 8601, as it was given. */
export function duurUit(packed: number): string | typeof GEEN {
  return Number.isNaN(packed) ? GEEN : isoDuration(unpacked(packed));
}

/** A day moved by a duration; a day that the month lacks becomes the first of the next. Too far is for Full. */
export const later = (day: number, packed: number): number => moved(day, packed, addDuration, 'naar boven');

/** The same, where such a day becomes the last of its month. */
export const laterMaandEind = (day: number, packed: number): number => moved(day, packed, addDuration, 'naar beneden');

/** A day moved back by a duration. */
export const eerder = (day: number, packed: number): number => moved(day, packed, subtractDuration, 'naar boven');

export const eerderMaandEind = (day: number, packed: number): number =>
  moved(day, packed, subtractDuration, 'naar beneden');

function moved(day: number, packed: number, move: typeof addDuration, monthEnd: MonthEnd): number {
  if (Number.isNaN(day) || Number.isNaN(packed)) return NaN;
  try {
    return move(day as Day, unpacked(packed), monthEnd);
  } catch (error) {
    if (error instanceof Fault) return naarVolledig();
    throw error;
  }
}

/** A statement about two durations: nee when either is geen, for Full when it depends on the calendar. */
export function duurIs(left: number, operator: '<' | '<=' | '=' | '<>' | '>=' | '>', right: number): boolean {
  if (Number.isNaN(left) || Number.isNaN(right)) return false;
  const [a, b] = [unpacked(left), unpacked(right)];
  switch (operator) {
    case '>':
      return longerThan(a, b) ?? naarVolledig();
    case '<=':
      return !(longerThan(a, b) ?? naarVolledig());
    case '<':
      return longerThan(b, a) ?? naarVolledig();
    case '>=':
      return !(longerThan(b, a) ?? naarVolledig());
    case '=':
      return (compareDurations(a, b) ?? naarVolledig()) === 0;
    case '<>':
      return (compareDurations(a, b) ?? naarVolledig()) !== 0;
  }
}
