import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compare,
  decimalString,
  divide,
  equals,
  exact,
  isInteger,
  multiply,
  negate,
  ratio,
  subtract,
} from '../../runtime/exact.ts';
import { round } from '../../runtime/rounding.ts';
import type { RoundingMode } from '../../runtime/rounding.ts';
import { anyExact } from './arbitrary.ts';
import { faultOf } from './fault-of.ts';

describe('rounding', () => {
  it.each<[string, string, RoundingMode, string]>([
    ['2.5', '1', 'rekenkundig', '3'],
    ['2.4999', '1', 'rekenkundig', '2'],
    ['-2.5', '1', 'rekenkundig', '-3'],
    ['-2.4', '1', 'rekenkundig', '-2'],
    ['2.1', '1', 'naar boven', '3'],
    ['-2.1', '1', 'naar boven', '-2'],
    ['2.9', '1', 'naar beneden', '2'],
    ['-2.1', '1', 'naar beneden', '-3'],
    ['1.005', '0.01', 'rekenkundig', '1.01'],
    ['1.001', '0.01', 'naar boven', '1.01'],
    ['37.5', '25', 'rekenkundig', '50'],
    ['49', '25', 'naar beneden', '25'],
    ['0', '25', 'naar boven', '0'],
    ['-0.4', '1', 'rekenkundig', '0'],
  ])('%s on %s %s is %s', (value, grid, mode, expected) => {
    expect(decimalString(round(exact(value), exact(grid), mode))).toBe(expected);
  });

  it.each(['0', '-1'])('refuses the grid %s', (grid) => {
    expect(faultOf(() => round(exact(1), exact(grid), 'rekenkundig')).code).toBe('ongeldige-afronding');
  });

  const anyGrid = fc.constantFrom('1', '0.01', '25', '5', '1/3').map((text) => exact(text));
  const anyMode = fc.constantFrom<RoundingMode>('rekenkundig', 'naar boven', 'naar beneden');

  it('gives a multiple of the grid, and leaves that alone the second time', () => {
    fc.assert(
      fc.property(anyExact, anyGrid, anyMode, (x, grid, mode) => {
        const rounded = round(x, grid, mode);
        expect(isInteger(divide(rounded, grid))).toBe(true);
        expect(equals(round(rounded, grid, mode), rounded)).toBe(true);
      }),
    );
  });

  it('stays within one step in the direction it names, and within half a step otherwise', () => {
    fc.assert(
      fc.property(anyExact, anyGrid, (x, grid) => {
        const up = subtract(round(x, grid, 'naar boven'), x);
        const down = subtract(x, round(x, grid, 'naar beneden'));
        for (const step of [up, down]) {
          expect(compare(step, exact(0))).toBeGreaterThanOrEqual(0);
          expect(compare(step, grid)).toBe(-1);
        }
        const off = subtract(round(x, grid, 'rekenkundig'), x);
        const half = multiply(grid, ratio(1n, 2n));
        expect(compare(off, half)).toBeLessThanOrEqual(0);
        expect(compare(off, negate(half))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never turns the order around', () => {
    fc.assert(
      fc.property(anyExact, anyExact, anyGrid, anyMode, (a, b, grid, mode) => {
        const order = compare(a, b);
        if (order !== 0) expect(compare(round(a, grid, mode), round(b, grid, mode))).not.toBe(-order);
      }),
    );
  });

  it('mirrors: half away from zero, and up is down on the other side', () => {
    fc.assert(
      fc.property(anyExact, anyGrid, (x, grid) => {
        expect(equals(round(negate(x), grid, 'rekenkundig'), negate(round(x, grid, 'rekenkundig')))).toBe(true);
        expect(equals(round(negate(x), grid, 'naar boven'), negate(round(x, grid, 'naar beneden')))).toBe(true);
      }),
    );
  });
});
