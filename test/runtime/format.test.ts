import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseDay } from '../../runtime/date.ts';
import { equals, exact, ratio, toFractionString } from '../../runtime/exact.ts';
import type { Exact } from '../../runtime/exact.ts';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercentage,
  parseDutchDate,
  parseDutchMoney,
  parseDutchNumber,
  parseDutchPercentage,
} from '../../runtime/format.ts';
import type { Parsed } from '../../runtime/format.ts';
import { anyDay, anyDecimal } from './arbitrary.ts';

const fractionOrReason = (read: Parsed<Exact>): string => (read.ok ? toFractionString(read.value) : read.reason);
const isRead = (read: Parsed<Exact>, expected: Exact): boolean => read.ok && equals(read.value, expected);

describe('showing', () => {
  it.each([
    ['1987.5', '€ 1.987,50'],
    ['0', '€ 0,00'],
    ['-1987.5', '€ -1.987,50'],
    ['-100', '€ -100,00'],
    ['1234567', '€ 1.234.567,00'],
    ['22987/200', '€ 114,935'],
    ['0.123456', '€ 0,123456'],
    ['0.1234567', '€ 0,12… (1234567/10000000)'],
    ['100/3', '€ 33,33… (100/3)'],
    ['-100/3', '€ -33,33… (-100/3)'],
    ['-1/3000', '€ -0,00… (-1/3000)'],
  ])('the amount %s is %s', (value, dutch) => {
    expect(formatMoney(exact(value))).toBe(dutch);
  });

  it.each([
    ['28406', '28.406'],
    ['0.000000623385', '0,000000623385'],
    ['-1500.5', '-1.500,5'],
    ['100/3', '33,333333… (100/3)'],
  ])('the number %s is %s', (value, dutch) => {
    expect(formatNumber(exact(value))).toBe(dutch);
  });

  it.each([
    ['0.01879', '1,879%'],
    ['1367/10000', '13,67%'],
    ['1', '100%'],
    ['12.5', '1.250%'],
    ['1/3', '33,333333…% (1/3)'],
  ])('the percentage %s is %s', (value, dutch) => {
    expect(formatPercentage(exact(value))).toBe(dutch);
  });

  it('writes dates', () => {
    expect(formatDate(parseDay('2025-01-01'))).toBe('1 januari 2025');
  });
});

describe('reading', () => {
  it.each([
    ['28.406', '28406'],
    ['28406', '28406'],
    ['0,000000623385', '124677/200000000000'],
    ['1.234.567,5', '2469135/2'],
    ['-3', '-3'],
    ['0', '0'],
    ['', "'' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25"],
    ['1,', "'1,' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25"],
    ['1e5', "'1e5' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25"],
    ['1,2,3', "'1,2,3' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25"],
    ['007', "'007' begint met een nul te veel"],
    ...['28.40', '2.8406', '1234.567', '0.500', '.500', '1..000', '1.000.'].map((text) => [
      text,
      `in '${text}' staat een punt niet tussen duizendtallen; een punt scheidt duizendtallen (28.406), een komma de decimalen (0,25)`,
    ]),
  ])('the number %j', (text, expected) => {
    expect(fractionOrReason(parseDutchNumber(text ?? ''))).toBe(expected);
  });

  it.each([
    ['€ 1.987,50', '3975/2'],
    ['€1987,50', '3975/2'],
    ['€\u00a025', '25'],
    ['€ 0,01', '1/100'],
    ['€ 114,935', 'een bedrag heeft ten hoogste twee decimalen'],
    ['1.987,50', "'1.987,50' is geen bedrag; een bedrag begint met €, bijvoorbeeld € 1.987,50"],
    ['€ ', "'' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25"],
    [
      '€ 19.87',
      "in '19.87' staat een punt niet tussen duizendtallen; een punt scheidt duizendtallen (28.406), een komma de decimalen (0,25)",
    ],
  ])('the amount %j', (text, expected) => {
    expect(fractionOrReason(parseDutchMoney(text))).toBe(expected);
  });

  it.each([
    ['13,670%', '1367/10000'],
    ['1,879 %', '1879/100000'],
    ['100%', '1'],
    ['13,67', "'13,67' is geen percentage; schrijf bijvoorbeeld 13,67%"],
    ['%', "'' is geen getal; schrijf bijvoorbeeld 28.406 of 0,25"],
  ])('the percentage %j', (text, expected) => {
    expect(fractionOrReason(parseDutchPercentage(text))).toBe(expected);
  });

  it.each([
    ['29 februari 2023', '29 februari 2023 bestaat niet'],
    ['1 janauri 2021', "'janauri' is geen maand; schrijf bijvoorbeeld 1 januari 2021"],
    ['1 januari', "'1 januari' is geen datum; schrijf bijvoorbeeld 1 januari 2021"],
    ['1-1-2021', "'1-1-2021' is geen datum; schrijf bijvoorbeeld 1 januari 2021"],
    ['1 januari 1700', 'het jaar 1700 valt buiten de jaren 1800 tot en met 2400, waarmee gerekend kan worden'],
  ])('refuses the date %j', (text, reason) => {
    expect(parseDutchDate(text)).toEqual({ ok: false, reason });
  });
});

describe('there and back', () => {
  it('reads every amount in cents that it writes', () => {
    fc.assert(
      fc.property(anyDecimal(2), (x) => {
        expect(isRead(parseDutchMoney(formatMoney(x)), x)).toBe(true);
      }),
    );
  });

  it('reads every decimal that it writes', () => {
    fc.assert(
      fc.property(anyDecimal(12), (x) => {
        expect(isRead(parseDutchNumber(formatNumber(x)), x)).toBe(true);
        expect(isRead(parseDutchPercentage(formatPercentage(x)), x)).toBe(true);
      }),
    );
  });

  it('reads every date that it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDutchDate(formatDate(day))).toEqual({ ok: true, value: day });
      }),
    );
  });

  it('never writes a number that is not the number without saying so', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 4n }), (n, d) => {
        const x = ratio(n, d);
        const text = formatNumber(x);
        expect(text.includes('…') || isRead(parseDutchNumber(text), x)).toBe(true);
      }),
    );
  });
});
