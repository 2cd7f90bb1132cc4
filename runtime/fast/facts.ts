/** What is given about one fact, as the values and the days on which each holds. */
import { HOLE, NOOIT } from './cells.ts';
import type { Cell, Span } from './cells.ts';
import { dayOf, yearOf, yearStart } from './days.ts';
import type { Dossier } from './dossier.ts';
import { record } from './given.ts';
import type { Entry } from './layout.ts';
import { naarVolledig } from './leave.ts';
import { readScalar } from './read.ts';
import type { Scalar } from './read.ts';

const NO_SYMBOLS: readonly string[] = [];

/** As the layout says of the fact. */
export function cellOf(d: Dossier, { perYear, inTime, type, symbols }: Entry, given: unknown): Cell {
  if (perYear) return perJaar(d, type, given, symbols);
  return inTime ? inTijd(d, type, given, symbols) : readScalar(type, symbols, given);
}

/** One value for all days. */
export const eens = (type: Scalar, given: unknown, symbols = NO_SYMBOLS): Cell => readScalar(type, symbols, given);

/** One value for all days, or pieces with the days of each. */
export function inTijd(d: Dossier, type: Scalar, given: unknown, symbols = NO_SYMBOLS): Cell {
  return Array.isArray(given) ? cellsOfPieces(d, type, symbols, given) : readScalar(type, symbols, given);
}

/** Years of which the first days can be computed; others are for Full. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2400;

/** One value for the year that is asked about, or values by year. */
export function perJaar(d: Dossier, type: Scalar, given: unknown, symbols = NO_SYMBOLS): Cell {
  if (typeof given !== 'object' || given === null || 'n' in given)
    return { value: readScalar(type, symbols, given), from: d.start, to: d.end, next: undefined };
  let next = HOLE;
  for (const [key, value] of Object.entries(record(given))) {
    const year = /^\d{4}$/.test(key) ? Number(key) : NaN;
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return naarVolledig();
    if (value === undefined) continue;
    const from = yearStart(year);
    if (from < d.eerste) d.eerste = from;
    next = { value: readScalar(type, symbols, value), from, to: yearStart(year + 1), next };
  }
  return next;
}

function cellsOfPieces(d: Dossier, type: Scalar, symbols: readonly string[], pieces: readonly unknown[]): Cell {
  let next = HOLE;
  let first = NOOIT;
  let change = NOOIT;
  for (const item of pieces) {
    const piece = record(item);
    for (const key in piece) if (key !== 'van' && key !== 'tot' && key !== 'waarde') return naarVolledig();
    const from = piece['van'] === undefined ? -NOOIT : dayOf(piece['van']);
    const to = piece['tot'] === undefined ? NOOIT : dayOf(piece['tot']);
    if (to <= from || overlaps(next, from, to)) return naarVolledig();
    next = { value: readScalar(type, symbols, piece['waarde']), from, to, next };
    first = Math.min(first, from);
    change = Math.min(change, from === -NOOIT ? to : from);
  }
  if (change < NOOIT) {
    // a piece without beginning was given for all days before the first change: the year of that change will do
    const start = first === -NOOIT ? yearStart(yearOf(change - 1)) : first;
    if (start < d.eerste) d.eerste = start;
  }
  return next;
}

function overlaps(spans: Span, from: number, to: number): boolean {
  for (let span: Span | undefined = spans; span !== undefined; span = span.next)
    if (span.from < to && from < span.to) return true;
  return false;
}
