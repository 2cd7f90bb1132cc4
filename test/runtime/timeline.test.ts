import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, formatDay, parseDay } from '../../runtime/date.ts';
import type { Day } from '../../runtime/date.ts';
import { fault, shown } from '../../runtime/fault.ts';
import { changesOf, constant, map, parseTimeline, timeline, valueAt } from '../../runtime/timeline.ts';
import type { Piece } from '../../runtime/timeline.ts';
import { anyDay } from './arbitrary.ts';
import { faultOf } from './fault-of.ts';

const yesNo = (json: unknown, path: string): boolean =>
  typeof json === 'boolean' ? json : fault(path, 'geen-ja-nee', `${shown(json)} is geen ja of nee.`);
const read = (json: unknown): ReturnType<typeof parseTimeline<boolean>> => parseTimeline(json, yesNo, 'verzekerd');
const on = (text: string): Day => parseDay(text);

describe('reading a timeline', () => {
  it('takes a bare value for always', () => {
    expect(read(true)).toEqual(constant(true));
    expect(valueAt(read(true), on('1800-01-01'))).toBe(true);
  });

  it('takes pieces in any order and leaves holes unknown', () => {
    const known = read([
      { van: '2025-03-01', waarde: false },
      { tot: '2025-01-01', waarde: true },
    ]);
    expect(valueAt(known, on('2024-12-31'))).toBe(true);
    expect(valueAt(known, on('2025-01-01'))).toBeUndefined();
    expect(valueAt(known, on('2025-02-28'))).toBeUndefined();
    expect(valueAt(known, on('2025-03-01'))).toBe(false);
    expect(changesOf(known).map(formatDay)).toEqual(['2025-01-01', '2025-03-01']);
  });

  it('knows nothing from an empty list', () => {
    expect(valueAt(read([]), on('2025-01-01'))).toBeUndefined();
    expect(changesOf(read([]))).toEqual([]);
  });

  it.each<[string, unknown, string, string, string]>([
    [
      'an overlap',
      [
        { van: '2025-01-01', waarde: true },
        { van: '2025-02-01', tot: '2025-03-01', waarde: false },
      ],
      'verzekerd[1]',
      'periodes-overlappen',
      'De periode van 2025-02-01 tot 2025-03-01 overlapt de periode van 2025-01-01; per dag kan er maar één waarde zijn.',
    ],
    [
      'two values for always',
      [{ waarde: true }, { waarde: true }],
      'verzekerd[1]',
      'periodes-overlappen',
      'De periode zonder begin en einde overlapt de periode zonder begin en einde; per dag kan er maar één waarde zijn.',
    ],
    [
      'an end before the beginning',
      [{ van: '2025-03-01', tot: '2025-01-01', waarde: true }],
      'verzekerd[0]',
      'periode-zonder-dagen',
      'Deze periode eindigt voordat zij begint: van 2025-03-01 tot 2025-01-01.',
    ],
    [
      'a day that does not exist',
      [{ van: '2023-02-29', waarde: true }],
      'verzekerd[0].van',
      'datum-bestaat-niet',
      '29 februari 2023 bestaat niet.',
    ],
    [
      'null as bound',
      [{ tot: null, waarde: true }],
      'verzekerd[0].tot',
      'geen-datum',
      'null is geen datum; schrijf bijvoorbeeld "2025-03-01".',
    ],
    [
      'an unknown key',
      [{ vanaf: '2025-01-01', waarde: true }],
      'verzekerd[0].vanaf',
      'onbekende-sleutel',
      '"vanaf" hoort hier niet; een stuk van een tijdlijn heeft "waarde" en zo nodig "van" en "tot".',
    ],
    [
      'no value',
      [{ van: '2025-01-01' }],
      'verzekerd[0]',
      'waarde-ontbreekt',
      'In dit stuk van de tijdlijn ontbreekt "waarde".',
    ],
    ['a wrong value', [{ waarde: 'ja' }], 'verzekerd[0].waarde', 'geen-ja-nee', '"ja" is geen ja of nee.'],
    ['a wrong bare value', 'ja', 'verzekerd', 'geen-ja-nee', '"ja" is geen ja of nee.'],
    [
      'a bare item',
      [true],
      'verzekerd[0]',
      'geen-tijdlijn',
      'true is geen stuk van een tijdlijn; schrijf bijvoorbeeld { "van": "2025-01-01", "tot": "2026-01-01", "waarde": … }.',
    ],
    [
      'a piece outside a list',
      { van: '2025-01-01', waarde: true },
      'verzekerd',
      'geen-tijdlijn',
      'Zet de stukken van een tijdlijn in een lijst: [{ "van": "2025-01-01", "waarde": … }].',
    ],
  ])('refuses %s', (_, json, path, code, message) => {
    expect(faultOf(() => read(json))).toMatchObject({ path, code, message });
  });
});

describe('laws of timelines', () => {
  /** Days in order cut time into stretches; every second stretch of a random choice carries a value. */
  const anyPieces: fc.Arbitrary<readonly Piece<number>[]> = fc
    .tuple(
      fc.uniqueArray(anyDay, { minLength: 2, maxLength: 8 }),
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    )
    .map(([days, kept]) => {
      const sorted = days.toSorted((a, b) => a - b);
      return sorted.slice(1).flatMap((to, index) => {
        const from = sorted[index];
        return kept[index] === true && from !== undefined ? [{ from, to, value: index }] : [];
      });
    });
  const shuffled = anyPieces.chain((pieces) =>
    fc.shuffledSubarray([...pieces], { minLength: pieces.length }).map((order) => ({ pieces, order })),
  );

  it('does not care about the order in which pieces are given', () => {
    fc.assert(
      fc.property(shuffled, ({ pieces, order }) => {
        expect(timeline(order)).toEqual(timeline(pieces));
      }),
    );
  });

  it('gives on each day the value of the one piece around it', () => {
    fc.assert(
      fc.property(shuffled, anyDay, ({ pieces, order }, any) => {
        const expected = pieces.find(({ from, to }) => (from ?? any) <= any && any < (to ?? Infinity))?.value;
        expect(valueAt(timeline(order), any)).toBe(expected);
      }),
    );
  });

  it('changes on its boundaries only', () => {
    fc.assert(
      fc.property(anyPieces, anyDay, (pieces, any) => {
        const known = timeline(pieces);
        const tomorrow = addDays(any, 1);
        if (!changesOf(known).includes(tomorrow)) expect(valueAt(known, tomorrow)).toBe(valueAt(known, any));
      }),
    );
  });

  it('maps the value of every day', () => {
    fc.assert(
      fc.property(anyPieces, anyDay, (pieces, any) => {
        const known = timeline(pieces);
        const value = valueAt(known, any);
        expect(
          valueAt(
            map(known, (n) => n + 1),
            any,
          ),
        ).toBe(value === undefined ? undefined : value + 1);
        expect(changesOf(map(known, String))).toEqual(changesOf(known));
      }),
    );
  });

  it('reads back what is written as JSON', () => {
    fc.assert(
      fc.property(anyPieces, (pieces) => {
        const json = pieces.map(({ from, to, value }) => ({
          ...(from !== undefined && { van: formatDay(from) }),
          ...(to !== undefined && { tot: formatDay(to) }),
          waarde: value,
        }));
        expect(parseTimeline(json, Number)).toEqual(timeline(pieces));
      }),
    );
  });
});
