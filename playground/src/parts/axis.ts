/** What the outcome of a case is set against: a number that the case gives, or the months of a year. */
import type { FormField, FormSchema, SeriesJump, SeriesPoint, Zaak } from '../../../compiler/service/index.ts';
import { dayInWords } from './words.ts';
import { factsOf, isByYear, numberText, type Owner } from './zaak.ts';

export interface Axis {
  /** Path in the case; 'maanden' for the months. */
  readonly path: string;
  readonly name: string;
  readonly isAmount: boolean;
  /** Only whole numbers mean something on it. */
  readonly whole: boolean;
}

export const MONTHS: Axis = { path: 'maanden', name: 'de maanden van het jaar', isAmount: false, whole: true };

/** About sixty points, at a round distance: 1, 2 or 5 with noughts behind it, or for part of a euro before it. */
export function stepFor(low: string, high: string, { whole }: Axis): string {
  const rough = Math.max(Number(high) - Number(low), 0.01) / 60;
  const power = Math.max(Math.floor(Math.log10(rough)), whole ? 0 : -2);
  const digit = [1, 2, 5].find((each) => each * 10 ** power >= rough);
  if (digit === undefined) return decimal(1, power + 1);
  return decimal(digit, power);
}

function decimal(digit: number, power: number): string {
  return power < 0 ? `0.${'0'.repeat(-power - 1)}${digit}` : `${digit}${'0'.repeat(power)}`;
}

const NUMBERS: ReadonlySet<string> = new Set(['bedrag', 'getal', 'aantal']);

/** The numbers that the case gives, income first. */
export function axesOf({ groups }: FormSchema, zaak: Zaak, day: string): readonly Axis[] {
  const persons = Object.keys(zaak.personen ?? {});
  const year = day.slice(0, 4);
  return groups.flatMap(({ kind, key, fields }): readonly Axis[] => {
    const numeric = fields.filter(({ type }) => NUMBERS.has(type.kind));
    const owners: readonly Owner[] =
      kind === 'persoon'
        ? persons.map((person) => ({ kind, persons: [person] }))
        : kind === 'object' || kind === 'zaak'
          ? [{ kind, persons: [], ...(key !== undefined && { key }) }]
          : [];
    return owners.flatMap((owner) =>
      numeric.flatMap((field) => axisOf(field, owner, factsOf(zaak, owner)[field.key], year)),
    );
  });
}

function axisOf(field: FormField, { kind, key, persons }: Owner, value: unknown, year: string): readonly Axis[] {
  if (value === undefined || Array.isArray(value)) return [];
  const start = kind === 'persoon' ? ['personen', ...persons] : kind === 'object' ? [key ?? ''] : [];
  const years = isByYear(value) ? Object.keys(value) : [];
  const own = years.includes(year) ? year : years[0];
  const path = [...start, field.key, ...(own === undefined ? [] : [own])].join('.');
  const who = kind === 'persoon' ? ` van ${persons[0] ?? ''}` : '';
  return [
    { path, name: `${field.name}${who}`, isAmount: field.type.kind === 'bedrag', whole: field.type.kind === 'aantal' },
  ];
}

/** The last and first point of each jump among the others, in order. */
export function withJumps(points: readonly SeriesPoint[], jumps: readonly SeriesJump[]): readonly SeriesPoint[] {
  const all = new Map(
    [...points, ...jumps.flatMap(({ before, after }) => [before, after])].map((point) => [point.x, point]),
  );
  return [...all.values()].toSorted((a, b) => (a.x.includes('-') ? (a.x < b.x ? -1 : 1) : Number(a.x) - Number(b.x)));
}

export function xText({ path, isAmount }: Axis, x: string): string {
  if (path === MONTHS.path) return dayInWords(x);
  return isAmount ? `€ ${numberText(x)}` : numberText(x);
}
