import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Complaint } from '../../compiler/cli/complaint.ts';
import { parseJson } from '../../compiler/cli/json.ts';

function complaintAbout(text: string): Complaint {
  try {
    parseJson(text, 'a.json');
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('JSON', () => {
  test('what is JSON is read as it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text, 'a.json')).toEqual(JSON.parse(text));
      }),
    );
  });

  test('what is refused elsewhere is refused here, and the other way round but for double keys', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '1', ' ', '\\', 'x'), (json, at, mark) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + mark + json.slice(place + (mark === '' ? 1 : 0));
        let other = true;
        try {
          JSON.parse(text);
        } catch {
          other = false;
        }
        let own = true;
        try {
          parseJson(text, 'a.json');
        } catch (error) {
          // a double key is told before what is wrong behind it
          own = error instanceof Complaint && error.message.includes('tweede keer') && other;
        }
        expect(own).toBe(other);
      }),
    );
  });

  test.each([
    ['', "'a.json' is leeg", 'a.json'],
    [' \n', 'is leeg', 'a.json'],
    ['{', 'sleutel', 'a.json, regel 1, teken 2'],
    ['{"a": 1,}', 'sleutel tussen dubbele aanhalingstekens', 'a.json, regel 1, teken 9'],
    ["{'a': 1}", 'sleutel tussen dubbele aanhalingstekens', 'a.json, regel 1, teken 2'],
    ['{"a" 1}', 'dubbele punt', 'a.json, regel 1, teken 6'],
    ['{"a":\n  01}', "komma of '}'", 'a.json, regel 2, teken 4'],
    ['[1 2]', "komma of ']'", 'a.json, regel 1, teken 4'],
    ['{"a": "b}', 'niet goed afgesloten', 'a.json, regel 1, teken 7'],
    ['{} {}', 'na het einde', 'a.json, regel 1, teken 4'],
    ['{"a": NaN}', 'waarde', 'a.json, regel 1, teken 7'],
    ['{"a": 1, "b": {"a": 1, "a": 2}}', 'tweede keer', 'a.json, regel 1, teken 24'],
    ['{"a": 1, "\\u0061": 2}', 'tweede keer', 'a.json, regel 1, teken 10'],
  ])('%s', (text, said, place) => {
    const { message, place: where } = complaintAbout(text);
    expect(message).toContain(said);
    expect(where).toBe(place);
  });

  test('a text of many megabytes is read, or refused, like a short one', () => {
    const long = 'x'.repeat(20_000_000);
    expect(parseJson(`{"a": "${long}"}`, 'a.json')).toEqual({ a: long });
    expect(complaintAbout(`{"a": "${long}`).message).toContain('niet goed afgesloten');
  });

  test('deep nesting is no stack trace', () => {
    expect(() => parseJson('['.repeat(200_000), 'a.json')).toThrow(Complaint);
  });
});
