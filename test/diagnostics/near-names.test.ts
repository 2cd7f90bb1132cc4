import { describe, expect, test } from 'vitest';
import { nearNames } from '../../compiler/diagnostics/index.ts';

const KNOWN = [
  'rekenhuur',
  'basishuur',
  'huur',
  'toetsingsinkomen',
  'in Nederland',
  'percentage zonder partner',
  'percentage met partner',
  'soort van het geval',
];

describe('a misspelt name finds the name that was meant', () => {
  test.each([
    ['rekenhur', 'rekenhuur'],
    ['rekenhuuur', 'rekenhuur'],
    ['rekenhuru', 'rekenhuur'],
    ['Rekenhuur', 'rekenhuur'],
    ['toetsings inkomen', 'toetsingsinkomen'],
    ['inkomen', 'toetsingsinkomen'],
    ['in Nederlnd', 'in Nederland'],
    ['partner zonder percentage', 'percentage zonder partner'],
    ['percentage zonder partnr', 'percentage zonder partner'],
    ['soort van geval', 'soort van het geval'],
  ])('%s', (written, meant) => {
    expect(nearNames(written, KNOWN)[0]).toBe(meant);
  });
});

test('what looks like nothing finds nothing', () => {
  expect(nearNames('woonplaats', KNOWN)).toEqual([]);
  expect(nearNames('uur', ['aar'])).toEqual([]);
  expect(nearNames('de', ['te'])).toEqual([]);
  expect(nearNames('', KNOWN)).toEqual([]);
});

test('names that are as near as each other are all mentioned, up to the number asked', () => {
  expect(nearNames('percentage partner', KNOWN)).toEqual(['percentage met partner', 'percentage zonder partner']);
  expect(nearNames('percentage partner', KNOWN, 1)).toEqual(['percentage met partner']);
});

test('the name itself is no proposal', () => {
  expect(nearNames('huur', ['huur'])).toEqual([]);
});
