import { describe, expect, it } from 'vitest';

import type { Condition, Expression } from '../../runtime/ir/index.ts';
import {
  calc,
  compared,
  fact,
  get,
  holds,
  lowest,
  money,
  number,
  param,
  parameter,
  program,
  role,
  rule,
  slot,
  someDay,
  statusOf,
  thisYear,
  value,
} from './build.ts';
import { ask, brief } from './show.ts';

const me = role('belanghebbende');
const date = { kind: 'datum' } as const;
const today: Expression = { kind: 'day', day: { kind: 'this' } };
const age: Expression = { kind: 'whole-years', from: get('geboortedatum', me), to: today };
const moved = (expression: Expression, iso: string): Expression => ({
  kind: 'add-duration',
  date: expression,
  duration: { kind: 'constant', constant: { kind: 'duur', value: iso } },
});

const facts = [
  fact('geboortedatum', 'persoon', { type: date }),
  fact('inkomen', 'persoon', { type: money, perYear: true }),
  fact('kind', 'persoon', { inTime: true }),
  fact('soort', 'zaak', { type: { kind: 'keuze', choice: 'soort' } }),
];

const choices = [{ id: 'soort', regeling: 'T', name: 'huishouden', symbols: ['alleen', 'samen'] }];

const zaak = {
  personen: {
    anna: { geboortedatum: '2004-02-29', inkomen: { 2024: '10.50', 2025: 20 }, kind: false },
    bram: {
      geboortedatum: '2010-06-15',
      inkomen: { 2025: '0.25' },
      kind: [
        { tot: '2025-03-02', waarde: false },
        { van: '2025-03-02', waarde: true },
      ],
    },
    cato: { geboortedatum: '2012-12-31', inkomen: { 2025: 3 }, kind: true },
  },
  belanghebbende: 'anna',
  soort: 'samen',
};

function valueOf(expression: Expression, day = '2025-07-01', type = money as Parameters<typeof value>[3]): string {
  const law = program({
    choices,
    facts,
    parameters: [
      parameter('factor', [
        ['2025-01-01', undefined, '3/2', 'samen'],
        ['2025-01-01', undefined, '1', 'alleen'],
      ]),
    ],
    conclusions: [value('V', [rule('W:1', { value: expression })], [], type)],
  });
  return brief(ask(law, zaak, 'V', day));
}

function truthOf(guard: Condition, day = '2025-07-01'): string {
  return brief(
    ask(program({ choices, facts, conclusions: [statusOf('S', [rule('W:1', { guard })], [])] }), zaak, 'S', day),
  );
}

describe('expressions', () => {
  it('count and add up over persons, without those who are excepted', () => {
    const children: Expression = { kind: 'count-persons', slot: 0, except: [me], where: holds('kind', slot(0)) };
    expect([valueOf(children, '2025-03-01'), valueOf(children, '2025-03-02')]).toEqual(['1', '2']);
    const everybody = { kind: 'constant-condition', value: true } as const;
    expect(valueOf({ kind: 'sum-persons', slot: 0, except: [], where: everybody, of: get('inkomen', slot(0)) })).toBe(
      '93/4',
    );
    expect(valueOf({ kind: 'sum-persons', slot: 0, except: [me], where: everybody, of: get('inkomen', slot(0)) })).toBe(
      '13/4',
    );
    expect(
      valueOf({
        kind: 'sum-persons',
        slot: 0,
        except: [me],
        where: { kind: 'constant-condition', value: false },
        of: get('inkomen', slot(0)),
      }),
    ).toBe('0');
  });

  it('count and add up over the months of the year', () => {
    const months: Expression = {
      kind: 'count-months',
      where: { kind: 'some-person', slot: 0, except: [], where: holds('kind', slot(0)) },
    };
    expect(valueOf(months)).toBe('12');
    const both: Condition = { kind: 'every-person', slot: 0, except: [me], where: holds('kind', slot(0)) };
    expect(valueOf({ kind: 'count-months', where: both })).toBe('9');
    expect(
      valueOf({
        kind: 'sum-months',
        of: { kind: 'count-persons', slot: 0, except: [], where: holds('kind', slot(0)) },
      }),
    ).toBe('21');
    expect([truthOf({ kind: 'every-month', where: both }), truthOf({ kind: 'some-month', where: both })]).toEqual([
      'nee',
      'ja',
    ]);
  });

  it('look at other days, with the facts of those days', () => {
    const lastYear: Expression = {
      kind: 'at',
      day: { kind: 'first-of', span: { kind: 'jaar', offset: -1 } },
      of: get('inkomen', me),
    };
    expect(valueOf(calc(get('inkomen', me), 'min', lastYear))).toBe('19/2');
    expect(truthOf({ kind: 'condition-at', day: { kind: 'date', date: '2025-03-01' }, of: holds('kind', me) })).toBe(
      'nee',
    );
    expect(valueOf({ kind: 'day', day: { kind: 'first-of', span: { kind: 'maand' } } }, '2025-07-19', date)).toBe(
      '2025-07-01',
    );
  });

  it('know how old somebody is, on any day', () => {
    expect([valueOf(age, '2025-02-28'), valueOf(age, '2025-03-01'), valueOf(age, '2024-02-29')]).toEqual([
      '20',
      '21',
      '20',
    ]);
    const turns21: Condition = compared(age, '=', number(21));
    expect(truthOf(someDay(thisYear, turns21), '2025-01-05')).toBe('ja');
    expect(truthOf(someDay(thisYear, turns21), '2027-01-05')).toBe('nee');
    expect(truthOf({ kind: 'every-day', span: thisYear, where: compared(age, '>=', number(20)) }, '2025-01-05')).toBe(
      'ja',
    );
  });

  it('move dates by durations', () => {
    expect(valueOf(moved(get('geboortedatum', me), 'P1Y'), '2025-01-01', date)).toBe('2005-03-01');
    expect(
      valueOf(moved({ kind: 'constant', constant: { kind: 'datum', value: '2025-01-31' } }, 'P1M'), '2025-01-01', date),
    ).toBe('2025-03-01');
  });

  it('round where it is written, and only there', () => {
    const third = calc(number(10), 'gedeeld door', number(3));
    const rounded = (mode: 'rekenkundig' | 'naar boven' | 'naar beneden', grid: string): string =>
      valueOf({ kind: 'round', value: third, mode, grid });
    expect([
      valueOf(third),
      rounded('rekenkundig', '1/100'),
      rounded('naar boven', '1'),
      rounded('naar beneden', '25'),
    ]).toEqual(['10/3', '333/100', '4', '0']);
  });

  it('pick the column of a parameter by a choice', () => {
    expect(valueOf(param('factor', get('soort')))).toBe('3/2');
    expect(valueOf(param('factor', get('soort')), '2024-07-01')).toBe('onbekend: factor samen@2024-01-01');
  });

  it('compare at the last cent', () => {
    expect(truthOf(compared(lowest(get('inkomen', me), number(20)), '>=', number('2000/100')))).toBe('ja');
    expect(truthOf(compared(get('inkomen', me), '>', number('1999999/100000')))).toBe('ja');
  });
});
