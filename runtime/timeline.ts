import type { Day } from './date.ts';
import { formatDay, parseDay } from './date.ts';
import { childPath, fault, shown } from './fault.ts';
import type { Period } from './period.ts';
import { contains, overlaps, period, startOf } from './period.ts';

/** One value and the days for which it holds. */
export interface Piece<T> extends Period {
  readonly value: T;
}

/** A value that changes with the days: pieces in order of time that do not overlap. A hole is not known. */
export interface Timeline<T> {
  readonly pieces: readonly Piece<T>[];
}

/** The same value on every day. */
export function constant<T>(value: T): Timeline<T> {
  return { pieces: [{ value }] };
}

/** A timeline of pieces in any order; two that overlap are a Fault `periodes-overlappen` at the later one of the list. */
export function timeline<T>(pieces: readonly Piece<T>[], path = ''): Timeline<T> {
  pieces.forEach((piece, index) => {
    period(piece.from, piece.to, childPath(path, index));
    const earlier = pieces.slice(0, index).find((other) => overlaps(other, piece));
    if (earlier) {
      fault(
        childPath(path, index),
        'periodes-overlappen',
        `De periode ${described(piece)} overlapt de periode ${described(earlier)}; per dag kan er maar één waarde zijn.`,
      );
    }
  });
  return { pieces: pieces.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)) };
}

function described({ from, to }: Period): string {
  if (from === undefined && to === undefined) return 'zonder begin en einde';
  return [from !== undefined && `van ${formatDay(from)}`, to !== undefined && `tot ${formatDay(to)}`]
    .filter(Boolean)
    .join(' ');
}

/**
 * Reads a bare value, which then holds on every day, or a list of `{ van?, tot?, waarde }` with ISO dates, `tot`
 * excluded. What is wrong is a Fault at its path: `partner[1].van`.
 */
export function parseTimeline<T>(
  json: unknown,
  parseValue: (json: unknown, path: string) => T,
  path = '',
): Timeline<T> {
  if (Array.isArray(json)) {
    return timeline(
      json.map((item: unknown, index) => parsePiece(item, parseValue, childPath(path, index))),
      path,
    );
  }
  if (isRecord(json) && 'waarde' in json) {
    return fault(
      path,
      'geen-tijdlijn',
      'Zet de stukken van een tijdlijn in een lijst: [{ "van": "2025-01-01", "waarde": … }].',
    );
  }
  return constant(parseValue(json, path));
}

function parsePiece<T>(json: unknown, parseValue: (json: unknown, path: string) => T, path: string): Piece<T> {
  if (!isRecord(json)) {
    return fault(
      path,
      'geen-tijdlijn',
      `${shown(json)} is geen stuk van een tijdlijn; schrijf bijvoorbeeld { "van": "2025-01-01", "tot": "2026-01-01", "waarde": … }.`,
    );
  }
  for (const key of Object.keys(json)) {
    if (key !== 'van' && key !== 'tot' && key !== 'waarde') {
      fault(
        childPath(path, key),
        'onbekende-sleutel',
        `${shown(key)} hoort hier niet; een stuk van een tijdlijn heeft "waarde" en zo nodig "van" en "tot".`,
      );
    }
  }
  if (json['waarde'] === undefined) fault(path, 'waarde-ontbreekt', 'In dit stuk van de tijdlijn ontbreekt "waarde".');
  const bound = (key: 'van' | 'tot'): Day | undefined =>
    json[key] === undefined ? undefined : parseDay(json[key], childPath(path, key));
  const days = period(bound('van'), bound('tot'), path);
  return { ...days, value: parseValue(json['waarde'], childPath(path, 'waarde')) };
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The value on that day; undefined in a hole: not known. */
export function valueAt<T>(timeline: Timeline<T>, day: Day): T | undefined {
  return timeline.pieces.find((piece) => contains(piece, day))?.value;
}

/** Every day on which a piece begins, or is over, in order; between two of them nothing changes. */
export function changesOf(timeline: Timeline<unknown>): readonly Day[] {
  const days = timeline.pieces.flatMap(({ from, to }) => [from, to]).filter((bound) => bound !== undefined);
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/** The same pieces with other values. */
export function map<T, U>(timeline: Timeline<T>, change: (value: T) => U): Timeline<U> {
  return { pieces: timeline.pieces.map((piece) => ({ ...piece, value: change(piece.value) })) };
}
