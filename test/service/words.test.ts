import { describe, expect, test } from 'vitest';

import { addressInWords, placeInWords, withLibrary } from '../../compiler/service/index.ts';
import { liesWithin, listed } from '../../compiler/service/address-words.ts';
import { subjectText } from '../../compiler/service/subject.ts';

describe('an address in words', () => {
  test.each([
    ['Wzt:2:4', 'artikel 2, vierde lid, Wzt'],
    ['Awir:3:2:e', 'artikel 3, tweede lid, onderdeel e, Awir'],
    ['Awir:3:2:e:1°', 'artikel 3, tweede lid, onderdeel e, onder 1°, Awir'],
    ['Wko:1.6:10', 'artikel 1.6, tiende lid, Wko'],
    ['Wht:1:i', 'artikel 1, onderdeel i, Wht'],
    ['Wht:5:25', 'artikel 5, lid 25, Wht'],
    ['Wht:5:1a', 'artikel 5, lid 1a, Wht'],
    ['Awir:5', 'artikel 5, Awir'],
    ['Awir', 'Awir'],
  ])('%s', (address, words) => {
    expect(addressInWords(address)).toBe(words);
  });

  test('without its regeling', () => {
    expect(placeInWords('Wzt:2:4')).toBe('artikel 2, vierde lid');
  });

  test('lies within another by its parts, not by its letters', () => {
    expect([
      liesWithin('Wzt:2:4', 'Wzt:2'),
      liesWithin('Wzt:2', 'Wzt:2'),
      liesWithin('Wzt:21', 'Wzt:2'),
      liesWithin('Wzt:2', 'Wzt:2:4'),
    ]).toEqual([true, true, false, false]);
  });
});

test('a list in words', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'of')]).toEqual([
    '',
    'a',
    'a en b',
    'a, b of c',
  ]);
});

describe('what a decision is about', () => {
  test.each([
    ['zorgtoeslag', 'waarde', [], 'zorgtoeslag'],
    ['toetsingsinkomen', 'waarde', ['Anna'], 'toetsingsinkomen van Anna'],
    ['een verzekerde is', 'status', ['Anna'], 'Anna is een verzekerde'],
    ['aan de plicht voldaan heeft', 'status', ['Anna'], 'Anna heeft aan de plicht voldaan'],
    ['partner van een persoon is', 'status', ['Bram', 'Anna'], 'Bram is partner van Anna'],
    ['medebewoner', 'status', ['Bram'], 'Bram is medebewoner'],
    ['vaste partner', 'status', ['Bram', 'Anna'], 'Bram is vaste partner van Anna'],
    ['met elkaar gehuwd zijn', 'status', ['Bram', 'Anna'], 'Bram en Anna zijn met elkaar gehuwd'],
  ] as const)('%s', (name, kind, persons, words) => {
    expect(subjectText(name, kind, persons)).toBe(words);
  });
});

describe('what a source needs from the library', () => {
  const library = [
    { file: 'a.lid', text: 'regeling Wet A (A)\n' },
    { file: 'b.lid', text: 'regeling Wet B (B)\ngebruikt Wet A\n' },
    { file: 'c.lid', text: 'regeling Wet C (C)\n' },
  ];
  const files = (text: string): readonly string[] =>
    withLibrary([{ file: 'mijn.lid', text }], library).map(({ file }) => file);

  test('by abbreviation or name, and what that needs', () => {
    expect(files('regeling Mijn wet (M)\ngebruikt Wet B (B)\n')).toEqual(['mijn.lid', 'b.lid', 'a.lid']);
    expect(files('regeling Mijn wet (M)\ngebruikt C; B zonder partner\n')).toEqual([
      'mijn.lid',
      'c.lid',
      'b.lid',
      'a.lid',
    ]);
    expect(files('regeling Mijn wet (M)\n')).toEqual(['mijn.lid']);
  });

  test('the regeling of a source with voorbeelden only', () => {
    expect(files('regeling Wet C (C)\nvoorbeeld Een\n')).toEqual(['mijn.lid', 'c.lid']);
  });

  test('never a regeling that is there already', () => {
    expect(files('regeling Wet B (B)\ngebruikt Wet C (C)\nartikel 1\nregeling Mijn wet (M)\ngebruikt Wet B\n')).toEqual(
      ['mijn.lid', 'c.lid'],
    );
  });
});
