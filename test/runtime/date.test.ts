import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addDays,
  addMonths,
  ageOn,
  birthdayIn,
  compareDays,
  dateProblem,
  day,
  dayOfMonthOf,
  firstOfMonth,
  firstOfNextMonth,
  firstOfYear,
  formatDay,
  monthOf,
  monthsOfYear,
  parseDay,
  yearOf,
} from '../../runtime/date.ts';
import { anyDay } from './arbitrary.ts';
import { faultOf } from './fault-of.ts';

const iso = parseDay;

describe('days', () => {
  it('agrees with the calendar of the machine on every day from 1800 to 2400', () => {
    for (let current = firstOfYear(1800); current < firstOfYear(2401); current = addDaysUnchecked(current)) {
      const text = formatDay(current);
      if (text !== new Date(current * 86_400_000).toISOString().slice(0, 10) || iso(text) !== current) {
        expect.fail(`day ${current} is written ${text}`);
      }
    }
  });

  // the last step of the loop above leaves the range in which `addDays` computes
  const addDaysUnchecked = (from: ReturnType<typeof day>): ReturnType<typeof day> =>
    (from + 1) as ReturnType<typeof day>;

  it('takes a day apart and puts it together again, for all days 1900–2100', () => {
    for (let current = day(1900, 1, 1); current < firstOfYear(2101); current = addDays(current, 1)) {
      if (day(yearOf(current), monthOf(current), dayOfMonthOf(current)) !== current) expect.fail(formatDay(current));
    }
  });

  it('counts from 1970', () => {
    expect(iso('1970-01-01')).toBe(0);
    expect(iso('2000-03-01')).toBe(11_017);
  });

  it.each([
    ['2023-02-29', '29 februari 2023 bestaat niet.'],
    ['1900-02-29', '29 februari 1900 bestaat niet.'],
    ['2025-04-31', '31 april 2025 bestaat niet.'],
    ['2025-01-00', '0 januari 2025 bestaat niet.'],
    ['2025-13-01', 'Maand 13 bestaat niet.'],
    ['2025-00-01', 'Maand 0 bestaat niet.'],
    ['1799-12-31', 'Het jaar 1799 valt buiten de jaren 1800 tot en met 2400, waarmee gerekend kan worden.'],
    ['2401-01-01', 'Het jaar 2401 valt buiten de jaren 1800 tot en met 2400, waarmee gerekend kan worden.'],
  ])('%s does not exist', (text, message) => {
    expect(faultOf(() => iso(text, 'personen.anna.geboortedatum'))).toMatchObject({
      message,
      path: 'personen.anna.geboortedatum',
      code: 'datum-bestaat-niet',
    });
  });

  it.each([
    '1-3-2025',
    '2025-3-1',
    '2025/03/01',
    '2025-03-01T00:00',
    ' 2025-03-01',
    '2025-03-01\n',
    '',
    20250301,
    null,
    {},
    [],
  ])('refuses the form %j', (value) => {
    const { message, code } = faultOf(() => iso(value));
    expect(code).toBe('geen-datum');
    expect(message).toMatch(/ is geen datum; schrijf bijvoorbeeld "2025-03-01"\.$/);
  });

  it('knows the leap days', () => {
    expect(dateProblem(2000, 2, 29)).toBeUndefined();
    expect(dateProblem(2024, 2, 29)).toBeUndefined();
    expect(dateProblem(2100, 2, 29)).toBe('29 februari 2100 bestaat niet');
    expect(faultOf(() => day(2025, 1.5, 1)).code).toBe('geen-datum');
  });

  it('orders', () => {
    expect(compareDays(iso('2024-12-31'), iso('2025-01-01'))).toBe(-1);
    expect(compareDays(iso('2025-01-01'), iso('2025-01-01'))).toBe(0);
  });
});

describe('months', () => {
  it('gives the twelve first days of a year', () => {
    expect(monthsOfYear(2025).map(formatDay)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2025-${month}-01`),
    );
  });

  it('finds the bounds of the month around any day', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const first = firstOfMonth(any);
        const next = firstOfNextMonth(any);
        expect(first <= any && any < next).toBe(true);
        expect([dayOfMonthOf(first), dayOfMonthOf(next)]).toEqual([1, 1]);
        expect(monthOf(addDays(next, -1))).toBe(monthOf(first));
        expect(next).toBe(addMonths(first, 1));
      }),
    );
  });

  it('leaves the end of a month to the law', () => {
    const last = iso('2025-01-31');
    expect(formatDay(addMonths(last, 1, 'naar beneden'))).toBe('2025-02-28');
    expect(formatDay(addMonths(last, 1, 'naar boven'))).toBe('2025-03-01');
    expect(formatDay(addMonths(last, 2))).toBe('2025-03-31');
    expect(formatDay(addMonths(last, -2, 'naar boven'))).toBe('2024-12-01');
    expect(faultOf(() => addMonths(last, 1))).toMatchObject({
      code: 'dag-ontbreekt-in-maand',
      message:
        '31 februari 2025 bestaat niet; zeg of de laatste dag van die maand geldt of de eerste dag van de volgende.',
    });
  });

  it('goes there and back for days that every month has', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (any, months) => {
        fc.pre(dayOfMonthOf(any) <= 28);
        expect(addMonths(addMonths(any, months), -months)).toBe(any);
      }),
    );
  });

  it('refuses to leave the calendar', () => {
    expect(faultOf(() => addMonths(iso('2400-12-01'), 1)).code).toBe('datum-buiten-bereik');
    expect(faultOf(() => addDays(iso('1800-01-01'), -1)).code).toBe('datum-buiten-bereik');
    expect(faultOf(() => addDays(iso('2000-01-01'), Number.MAX_SAFE_INTEGER)).code).toBe('datum-buiten-bereik');
    expect(faultOf(() => addMonths(iso('2000-01-31'), Number.NaN)).code).toBe('datum-buiten-bereik');
  });
});

describe('ages', () => {
  it('has a birthday on 29 February fall on 1 March in a common year', () => {
    const leapling = iso('2004-02-29');
    expect(formatDay(birthdayIn(leapling, 2022))).toBe('2022-03-01');
    expect(formatDay(birthdayIn(leapling, 2024))).toBe('2024-02-29');
    expect(ageOn(leapling, iso('2022-02-28'))).toBe(17);
    expect(ageOn(leapling, iso('2022-03-01'))).toBe(18);
  });

  it('counts whole years, the birthday included', () => {
    const birth = iso('2000-06-15');
    expect(ageOn(birth, birth)).toBe(0);
    expect(ageOn(birth, iso('2018-06-14'))).toBe(17);
    expect(ageOn(birth, iso('2018-06-15'))).toBe(18);
    expect(ageOn(birth, iso('2000-06-14'))).toBe(-1);
  });

  it('goes up by one on each birthday and never otherwise', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birth, today) => {
        const tomorrow = addDays(today, 1);
        const birthday = birthdayIn(birth, yearOf(tomorrow)) === tomorrow;
        expect(ageOn(birth, tomorrow) - ageOn(birth, today)).toBe(birthday ? 1 : 0);
      }),
    );
  });
});
