import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDay, parseDay } from '../../runtime/date.ts';
import {
  addDuration,
  compareDurations,
  duration,
  formatDuration,
  isoDuration,
  longerThan,
  parseDuration,
} from '../../runtime/duration.ts';
import { anyDay } from './arbitrary.ts';
import { faultOf } from './fault-of.ts';

const count = fc.nat({ max: 40 });
const anyDuration = fc.record({ years: fc.nat({ max: 10 }), months: count, weeks: count, days: count });

describe('reading and writing', () => {
  it.each([
    ['P3M1D', '3 maanden en 1 dag'],
    ['P1Y', '1 jaar'],
    ['P2Y1M3W10D', '2 jaar, 1 maand, 3 weken en 10 dagen'],
    ['P1W', '1 week'],
    ['P0D', '0 dagen'],
  ])('%s is %s', (text, dutch) => {
    expect(formatDuration(parseDuration(text))).toBe(dutch);
  });

  it.each(['', 'P', '3M', 'P1.5M', 'P-1M', 'PT1H', 'P1DT1H', 'P1D1M', 'p3m', 'P3M ', '3 maanden', 3, null])(
    'refuses %j',
    (value) => {
      const { message, code, path } = faultOf(() => parseDuration(value, 'termijn'));
      expect([code, path]).toEqual(['geen-duur', 'termijn']);
      expect(message).toContain('is geen duur; schrijf bijvoorbeeld "P3M" (drie maanden)');
    },
  );

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyDuration, (any) => {
        expect(parseDuration(isoDuration(any))).toEqual(any);
      }),
    );
  });
});

describe('adding', () => {
  it('counts months first, then days', () => {
    expect(formatDay(addDuration(parseDay('2025-01-30'), parseDuration('P1M1D'), 'naar beneden'))).toBe('2025-03-01');
    expect(formatDay(addDuration(parseDay('2024-02-29'), parseDuration('P1Y'), 'naar boven'))).toBe('2025-03-01');
    expect(formatDay(addDuration(parseDay('2025-01-01'), parseDuration('P2W')))).toBe('2025-01-15');
  });

  it('refuses an end of month of which the law says nothing', () => {
    expect(faultOf(() => addDuration(parseDay('2025-01-31'), parseDuration('P1M'))).code).toBe(
      'dag-ontbreekt-in-maand',
    );
  });
});

describe('comparing', () => {
  it.each([
    ['P1Y', 'P12M', 0],
    ['P2W', 'P14D', 0],
    ['P3M', 'P2M', 1],
    ['P1M', 'P27D', 1],
    ['P1M', 'P28D', undefined],
    ['P1M', 'P30D', undefined],
    ['P1M', 'P32D', -1],
    ['P1Y', 'P364D', 1],
    ['P1Y', 'P365D', undefined],
    ['P1Y', 'P366D', undefined],
    ['P1Y', 'P367D', -1],
    ['P3M', 'P13W', undefined],
    ['P400Y', 'P146097D', 0],
    ['P1M1D', 'P1M2D', -1],
  ])('%s against %s is %s', (a, b, expected) => {
    expect(compareDurations(parseDuration(a), parseDuration(b))).toBe(expected);
  });

  it('says what is certain, and only that', () => {
    const month = parseDuration('P1M');
    expect(longerThan(month, parseDuration('P27D'))).toBe(true);
    expect(longerThan(month, parseDuration('P31D'))).toBe(false);
    expect(longerThan(month, parseDuration('P30D'))).toBeUndefined();
  });

  it('is borne out by every day from which one counts', () => {
    fc.assert(
      fc.property(anyDay, anyDuration, anyDuration, (start, a, b) => {
        fc.pre(formatDay(start).slice(8) <= '28');
        const order = compareDurations(a, b);
        const difference = addDuration(start, a) - addDuration(start, b);
        if (order !== undefined) expect(Math.sign(difference)).toBe(order);
      }),
    );
  });

  it('turns around with its sides', () => {
    fc.assert(
      fc.property(anyDuration, anyDuration, (a, b) => {
        const order = compareDurations(a, b);
        const back = compareDurations(b, a);
        expect(order === undefined ? back : order + (back ?? NaN)).toBe(order === undefined ? undefined : 0);
        expect(compareDurations(a, a)).toBe(0);
      }),
    );
  });

  it('fills in the parts left out', () => {
    expect(duration({ months: 3 })).toEqual({ years: 0, months: 3, weeks: 0, days: 0 });
  });
});
