/** The short ways in which Fast makes exact numbers give what the long ways give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { denominatorOf, equals, GEEN, numeratorOf, ratio } from '../../runtime/index.ts';
import { exactUit, groot } from '../../runtime/fast/index.ts';

const borders = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 52, 2 ** 53 - 1];
const safe = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer(),
  fc.constantFrom(...borders, ...borders.map((n) => -n)).map((n) => n + 0),
);

test('a whole number as bigint', () => {
  fc.assert(
    fc.property(safe, (n) => groot(n) === BigInt(n)),
    { numRuns: 20_000 },
  );
});

describe('a whole number over its denominator', () => {
  const denominators = fc.oneof(
    fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    fc.constantFrom(1, 2, 100, 120_000, 2 ** 31 - 1, 2 ** 30),
    fc.nat(1_000_000).map((n) => n + 1),
  );

  test('is in lowest terms, and the same number', () => {
    fc.assert(
      fc.property(safe, denominators, fc.integer({ min: 1, max: 1000 }), (n, den, common) => {
        const top = Number.isSafeInteger(n * common) && den * common < 2 ** 31 ? n * common : n;
        const bottom = top === n ? den : den * common;
        const found = exactUit(top, bottom);
        const expected = ratio(BigInt(top), BigInt(bottom));
        expect(found).toEqual(expected);
        if (found === GEEN) throw new Error('A number is not geen.');
        expect(equals(found, expected)).toBe(true);
        expect([numeratorOf(found), denominatorOf(found)]).toEqual([numeratorOf(expected), denominatorOf(expected)]);
      }),
      { numRuns: 20_000 },
    );
  });

  test('is geen for what is no number', () => {
    expect([exactUit(NaN, 1), exactUit(null, 1n), exactUit(NaN, 100)]).toEqual([GEEN, GEEN, GEEN]);
  });
});
