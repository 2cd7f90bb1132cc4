/** Days as they are typed and shown: '31-12-2025', '1 maart 2025'. Inside, a day is its ISO form. */
import { dayProblem, monthNames } from '../../../compiler/service/index.ts';

/** '1-3-2025', '01-03-2025', '1 maart 2025' and '2025-03-01' are all '2025-03-01'; undefined when it is no day. */
export function writtenDay(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, iso] = /^(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const [, day = '', middle = '', year = ''] = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/.exec(text) ?? [];
  const named = monthNames.findIndex((month) => middle.length >= 3 && month.startsWith(middle)) + 1;
  const month = named > 0 ? String(named) : middle;
  const made = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(made) && dayProblem(made) === undefined ? made : undefined;
}

/** '2025-03-01' is '01-03-2025'. */
export function shortDay(iso: string): string {
  return iso.split('-').toReversed().join('-');
}

/** The same day a year earlier; 29 February becomes the 28th. */
export function yearBefore(iso: string): string {
  const year = String(Number(iso.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${iso.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/** The day before it. */
function dayBefore(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (day > 1) return isoDay(year, month, day - 1);
  if (month === 1) return isoDay(year - 1, 12, 31);
  const last = [31, 30, 29].find((each) => dayProblem(isoDay(year, month - 1, each)) === undefined) ?? 28;
  return isoDay(year, month - 1, last);
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

interface Validity {
  readonly from?: string;
  /** The first day on which it no longer holds. */
  readonly to?: string;
}

/** The day itself where the version is in force on it; else the day of that version which is nearest to it. */
export function dayWithin({ from, to }: Validity, day: string): string {
  if (from !== undefined && day < from) return from;
  return to !== undefined && day >= to ? dayBefore(to) : day;
}

/** '2025-03-01' is '1 maart 2025'; what is no date stays as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year ?? ''}`;
}
