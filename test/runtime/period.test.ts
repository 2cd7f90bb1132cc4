import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, parseDay } from '../../runtime/date.ts';
import { contains, intersect, overlaps, parsePeriod, period } from '../../runtime/period.ts';
import { anyDay } from './arbitrary.ts';
import { faultOf } from './fault-of.ts';

const anyPeriod = fc
  .tuple(fc.option(anyDay, { nil: undefined }), fc.option(anyDay, { nil: undefined }))
  .filter(([from, to]) => from === undefined || to === undefined || from < to)
  .map(([from, to]) => period(from, to));

describe('periods', () => {
  it('includes its first day and not its last bound', () => {
    const year = parsePeriod({ from: '2025-01-01', to: '2026-01-01' });
    expect(contains(year, parseDay('2025-01-01'))).toBe(true);
    expect(contains(year, parseDay('2025-12-31'))).toBe(true);
    expect(contains(year, parseDay('2026-01-01'))).toBe(false);
    expect(contains(year, parseDay('2024-12-31'))).toBe(false);
  });

  it('is open where a bound is left out', () => {
    expect(period(undefined, undefined)).toEqual({});
    expect(contains({}, parseDay('1800-01-01'))).toBe(true);
  });

  it('refuses to end before it begins', () => {
    expect(faultOf(() => parsePeriod({ from: '2025-03-01', to: '2025-01-01' }, 'geldig'))).toMatchObject({
      code: 'periode-zonder-dagen',
      path: 'geldig',
      message: 'Deze periode eindigt voordat zij begint: van 2025-03-01 tot 2025-01-01.',
    });
    expect(faultOf(() => parsePeriod({ from: '2025-03-01', to: '2025-03-01' })).message).toBe(
      'Deze periode heeft geen enkele dag, want de einddag telt niet mee: van 2025-03-01 tot 2025-03-01.',
    );
    expect(faultOf(() => parsePeriod({ from: '2025-02-30' }, 'geldig')).path).toBe('geldig.from');
  });

  it('touches without overlapping', () => {
    const a = parsePeriod({ to: '2025-01-01' });
    const b = parsePeriod({ from: '2025-01-01' });
    expect(overlaps(a, b)).toBe(false);
    expect(intersect(a, b)).toBeUndefined();
  });

  it('intersects as its days do', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, anyDay, (a, b, any) => {
        const both = intersect(a, b);
        expect(both !== undefined).toBe(overlaps(a, b));
        for (const day of [any, a.from, b.from, a.to, b.to]) {
          if (day === undefined) continue;
          for (const near of [day, addDays(day, -1)]) {
            expect(both !== undefined && contains(both, near)).toBe(contains(a, near) && contains(b, near));
          }
        }
        expect(intersect(b, a)).toEqual(both);
      }),
    );
  });
});
