/** Birthdays and the AOW, counted on year, month and day by hand. */

interface Date3 {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const parts = (iso: string): Date3 => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  day: Number(iso.slice(8, 10)),
});

const text = ({ year, month, day }: Date3): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day so many years and months later; a day that the month lacks becomes the first of the next. */
export function later(iso: string, years: number, extraMonths = 0): string {
  const { year, month, day } = parts(iso);
  const count = year * 12 + month - 1 + years * 12 + extraMonths;
  const then = { year: Math.floor(count / 12), month: (count % 12) + 1, day };
  if (day <= lengthOf(then.year, then.month)) return text(then);
  return text(
    then.month === 12 ? { year: then.year + 1, month: 1, day: 1 } : { year: then.year, month: then.month + 1, day: 1 },
  );
}

/** Whether somebody has reached the age on the day. */
export const hasAge = (birth: string, years: number, day: string): boolean => later(birth, years) <= day;

/** AOW age by the year in which it is reached, years and months. */
const aowAges: readonly (readonly [year: number, years: number, months: number])[] = [
  [2018, 66, 0],
  [2019, 66, 4],
  [2020, 66, 4],
  [2021, 66, 4],
  [2022, 66, 7],
  [2023, 66, 10],
  [2024, 67, 0],
  [2025, 67, 0],
  [2026, 67, 0],
];

/** Whether the AOW age is reached on the day (2019 to 2026); a given `aow` holds for the whole year. */
export function hasAow(
  { geboortedatum, aow }: { readonly geboortedatum: string; readonly aow?: boolean },
  day: string,
): boolean {
  if (aow !== undefined) return aow;
  for (const [year, years, extra] of aowAges) {
    const reached = later(geboortedatum, years, extra);
    if (Number(reached.slice(0, 4)) <= year) return reached <= day;
  }
  return false;
}
