import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  add,
  ceilToBigInt,
  compare,
  decimalString,
  denominatorOf,
  divide,
  equals,
  exact,
  floorToBigInt,
  isInteger,
  isNegative,
  isZero,
  max,
  min,
  multiply,
  negate,
  numeratorOf,
  one,
  parseExact,
  ratio,
  subtract,
  toFractionString,
  truncatedDecimalString,
  zero,
} from '../../runtime/exact.ts';
import { anyExact } from './arbitrary.ts';
import { faultOf } from './fault-of.ts';

describe('reading a number', () => {
  it.each([
    ['27578.70', '275787/10'],
    ['22987/200', '22987/200'],
    ['4225/100000', '169/4000'],
    ['-0.5', '-1/2'],
    ['-1/2', '-1/2'],
    ['-0', '0'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s is %s', (text, fraction) => {
    expect(toFractionString(exact(text))).toBe(fraction);
  });

  it('takes whole numbers', () => {
    expect(toFractionString(exact(114))).toBe('114');
    expect(toFractionString(exact(-0))).toBe('0');
    expect(toFractionString(exact(2n ** 80n))).toBe(String(2n ** 80n));
  });

  it.each([
    '1.2.3',
    '€ 12',
    '1e5',
    '',
    ' 1',
    '1 ',
    '0x10',
    '1,5',
    '.5',
    '5.',
    '+1',
    '1/-2',
    '1 1/2',
    '1_000',
    '0.(3)',
    'NaN',
    '١',
    '1\n',
  ])('refuses the text %j', (text) => {
    const { message, path, code } = faultOf(() => exact(text, 'personen.anna.toetsingsinkomen'));
    expect(message).toBe(`${JSON.stringify(text)} is geen getal; schrijf bijvoorbeeld "27578.70".`);
    expect([path, code]).toEqual(['personen.anna.toetsingsinkomen', 'geen-getal']);
  });

  it.each([
    [0.1, '0.1 is niet exact; schrijf een getal met decimalen als tekst, bijvoorbeeld "27578.70".'],
    [
      2 ** 53,
      '9007199254740992 is te groot om als getal exact te zijn; schrijf het als tekst, bijvoorbeeld "27578.70".',
    ],
    [NaN, 'NaN is geen getal; schrijf bijvoorbeeld "27578.70".'],
    [-Infinity, '-Infinity is geen getal; schrijf bijvoorbeeld "27578.70".'],
    [null, 'null is geen getal; schrijf bijvoorbeeld "27578.70".'],
    [true, 'true is geen getal; schrijf bijvoorbeeld "27578.70".'],
    [[1], 'Een lijst is geen getal; schrijf bijvoorbeeld "27578.70".'],
    [{ n: 1, d: 2 }, 'Een object is geen getal; schrijf bijvoorbeeld "27578.70".'],
    [undefined, 'Niets is geen getal; schrijf bijvoorbeeld "27578.70".'],
  ])('refuses %j', (value, message) => {
    expect(faultOf(() => parseExact(value)).message).toBe(message);
  });

  it('refuses a text with which no calculation would end', () => {
    expect(faultOf(() => exact('9'.repeat(3_000_000), 'x'))).toMatchObject({ code: 'te-lang-getal', path: 'x' });
    expect(toFractionString(exact('9'.repeat(10_000)))).toBe('9'.repeat(10_000));
  });

  it('refuses a denominator of nought', () => {
    expect(faultOf(() => exact('1/0', 'x'))).toMatchObject({ code: 'deling-door-nul', path: 'x' });
    expect(faultOf(() => ratio(1n, 0n)).code).toBe('deling-door-nul');
  });
});

describe('arithmetic', () => {
  it('is exact where floating numbers are not', () => {
    expect(equals(add(exact('0.1'), exact('0.2')), exact('0.3'))).toBe(true);
    expect(toFractionString(multiply(divide(one, exact(3)), exact(3)))).toBe('1');
  });

  it('refuses to divide by nought', () => {
    expect(faultOf(() => divide(one, zero))).toMatchObject({
      code: 'deling-door-nul',
      message: 'Delen door nul kan niet.',
    });
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyExact, anyExact, anyExact, (a, b, c) => {
        expect(equals(add(a, b), add(b, a))).toBe(true);
        expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        expect(equals(subtract(add(a, b), b), a)).toBe(true);
        expect(equals(negate(negate(a)), a)).toBe(true);
        if (!isZero(b)) expect(equals(multiply(divide(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('orders as subtraction says', () => {
    fc.assert(
      fc.property(anyExact, anyExact, (a, b) => {
        const difference = subtract(a, b);
        expect(compare(a, b)).toBe(isZero(difference) ? 0 : isNegative(difference) ? -1 : 1);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(min(a, b), max(a, b))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('brackets a number between floor and ceiling', () => {
    fc.assert(
      fc.property(anyExact, (x) => {
        const floor = floorToBigInt(x);
        expect(compare(exact(floor), x)).toBeLessThanOrEqual(0);
        expect(compare(x, exact(floor + 1n))).toBe(-1);
        expect(ceilToBigInt(x) - floor).toBe(isInteger(x) ? 0n : 1n);
      }),
    );
  });

  it('keeps lowest terms with the sign above the line', () => {
    const x = ratio(6n, -4n);
    expect([numeratorOf(x), denominatorOf(x)]).toEqual([-3n, 2n]);
    expect([numeratorOf(negate(zero)), denominatorOf(zero)]).toEqual([0n, 1n]);
  });
});

describe('writing a number', () => {
  it('gives a decimal only when it ends', () => {
    expect(decimalString(exact('114.9350'))).toBe('114.935');
    expect(decimalString(exact('-1/200'))).toBe('-0.005');
    expect(decimalString(exact(-114))).toBe('-114');
    expect(decimalString(ratio(1n, 3n))).toBeUndefined();
  });

  it('cuts off without rounding', () => {
    expect(truncatedDecimalString(ratio(200n, 3n), 2)).toBe('66.66');
    expect(truncatedDecimalString(ratio(-200n, 3n), 0)).toBe('-66');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyExact, (x) => {
        expect(equals(exact(toFractionString(x)), x)).toBe(true);
        const decimal = decimalString(x);
        if (decimal !== undefined) expect(equals(exact(decimal), x)).toBe(true);
      }),
    );
  });
});
