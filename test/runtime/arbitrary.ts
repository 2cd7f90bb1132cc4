import fc from 'fast-check';

import { addDays, day, firstOfYear } from '../../runtime/date.ts';
import type { Day } from '../../runtime/date.ts';
import { ratio } from '../../runtime/exact.ts';
import type { Exact } from '../../runtime/exact.ts';

/** Any rational number of ordinary size, negative ones and thirds included. */
export const anyExact: fc.Arbitrary<Exact> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 5n }))
  .map(([n, d]) => ratio(n, d));

/** A decimal with at most so many places. */
export const anyDecimal = (places: number): fc.Arbitrary<Exact> =>
  fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }).map((n) => ratio(n, 10n ** BigInt(places)));

/** A day from 1900 to 2100 inclusive. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: firstOfYear(2101) - firstOfYear(1900) - 1 })
  .map((days) => addDays(day(1900, 1, 1), days));
