/** Days on which versions begin and end. */
import type { Day } from '../date.ts';
import { parseDay } from '../date.ts';
import type { Validity } from '../ir/index.ts';

/** The first days of new versions, in order. */
export function boundsOf(validities: readonly Validity[]): readonly Day[] {
  const texts = new Set<string>();
  for (const { from, to } of validities) {
    if (from !== undefined) texts.add(from);
    if (to !== undefined) texts.add(to);
  }
  return [...texts].map((text) => parseDay(text)).toSorted((a, b) => a - b);
}

/** Whether the version is in force on that day; ±Infinity stand for open bounds. */
export function inForce({ from, to }: Validity, day: number): boolean {
  return (from === undefined || parseDay(from) <= day) && (to === undefined || day < parseDay(to));
}
