/** What stands there after Enter: `⏎` is where it was typed, `┆` where the cursor stands then. */
import { describe, expect, test } from 'vitest';
import { afterEnter, replaced } from '../../grammar/format/index.ts';
import { allTexts, excerpt } from '../robustness/excerpt.ts';
import { random } from '../robustness/random.ts';

/** `under`: what stands below it already. */
function typed(text: string, under = ''): string {
  const [before = '', after = ''] = text.split('⏎');
  const offset = before.length + 1;
  const whole = `${before}\n${after}${under}`;
  const changes = afterEnter(whole, offset);
  const moved = changes
    .filter(({ start }) => start <= offset)
    .reduce((sum, { start, end, text: other }) => sum + other.length - Math.min(end, offset) + start, 0);
  const result = replaced(whole, changes);
  return `${result.slice(0, offset + moved)}┆${result.slice(offset + moved)}`;
}

const LIST = 'Een persoon is verzekerde indien:\n';

describe('a list', () => {
  test.each([
    ['the first item', 'Een persoon is verzekerde indien:⏎', 'Een persoon is verzekerde indien:\n  a. ┆'],
    ['the next letter', `${LIST}  a. het zo is;⏎`, `${LIST}  a. het zo is;\n  b. ┆`],
    ['behind `; of`', `${LIST}  a. het zo is; of⏎`, `${LIST}  a. het zo is; of\n  b. ┆`],
    ['behind `, en`', `${LIST}  c. het zo is, en⏎`, `${LIST}  c. het zo is, en\n  d. ┆`],
    [
      'an item of two lines',
      `${LIST}  a. het zo is,\n     of anders;⏎`,
      `${LIST}  a. het zo is,\n     of anders;\n  b. ┆`,
    ],
    ['within an item', `${LIST}  a. het zo is,⏎`, `${LIST}  a. het zo is,\n     ┆`],
    ['a list in an item', `${LIST}  a. het zo is indien:⏎`, `${LIST}  a. het zo is indien:\n     1°. ┆`],
    ['numbers', `${LIST}  1°. het zo is;⏎`, `${LIST}  1°. het zo is;\n  2°. ┆`],
    ['behind z', `${LIST}  z. het zo is;⏎`, `${LIST}  z. het zo is;\n  aa. ┆`],
    ['the last item', `${LIST}  b. het zo is.⏎`, `${LIST}  b. het zo is.\n┆`],
    ['a label that is not wanted', `${LIST}  a. het zo is;\n  b. ⏎`, `${LIST}  a. het zo is;\n┆`],
    ['blanks that the editor put there', `${LIST}  a. het zo is;⏎  `, `${LIST}  a. het zo is;\n  b. ┆`],
  ])('%s', (_, before, after) => {
    expect(typed(before)).toBe(after);
  });
});

describe('statute text', () => {
  test.each([
    ['behind a lid', 'lid 4⏎', 'lid 4\n> ┆'],
    ['behind an onderdeel; the heading is set', 'onderdeel   a⏎', 'onderdeel a\n> ┆'],
    ['the next line', '> De toeslag⏎', '> De toeslag\n> ┆'],
    ['a line that is cut in two', '> De toeslag⏎bedraagt', '> De toeslag\n> ┆bedraagt'],
    ['no more of it', '> De toeslag.\n> ⏎', '> De toeslag.\n┆'],
    ['behind an artikel a lid may come', 'artikel 3⏎', 'artikel 3\n┆'],
  ])('%s', (_, before, after) => {
    expect(typed(before)).toBe(after);
  });

  test('a lid that has its text gets no other', () => {
    expect(typed('lid 4⏎', '\n> De toeslag.')).toBe('lid 4\n┆\n> De toeslag.');
  });
});

describe('a table', () => {
  test.each([
    ['the next row', 'parameter x\n| jaar |\n|------|\n| 2024 |⏎', 'parameter x\n| jaar |\n|------|\n| 2024 |\n| ┆'],
    ['the row that was left is set', '| jaar |\n|------|\n|2024|⏎', '| jaar |\n|------|\n| 2024 |\n| ┆'],
    ['no more rows', '| jaar |\n|------|\n| 2024 |\n| ⏎', '| jaar |\n|------|\n| 2024 |\n┆'],
  ])('%s', (_, before, after) => {
    expect(typed(before)).toBe(after);
  });
});

describe('a sentence', () => {
  test.each([
    ['goes on', 'De toeslag bedraagt⏎', 'De toeslag bedraagt\n  ┆'],
    ['goes on in its midst', 'De toeslag bedraagt⏎€ 100.', 'De toeslag bedraagt\n  ┆€ 100.'],
    ['is at an end', 'De toeslag bedraagt € 1000.⏎  ', 'De toeslag bedraagt € 1.000.\n┆'],
    [
      'has an uitleg',
      'De toeslag bedraagt nihil.\n  uitleg: omdat⏎',
      'De toeslag bedraagt nihil.\n  uitleg: omdat\n  ┆',
    ],
    ['an act announces a text', 'Artikel 3, derde lid, komt te luiden:⏎', 'Artikel 3, derde lid, komt te luiden:\n┆'],
    [
      'a declaration',
      'gegevens\nVan een persoon worden vastgesteld:⏎',
      'gegevens\nVan een persoon worden vastgesteld:\n  ┆',
    ],
    [
      'its next name',
      'gegevens\nBepaald worden:\n  een toeslag: bedrag;⏎',
      'gegevens\nBepaald worden:\n  een toeslag: bedrag;\n  ┆',
    ],
    ['an empty line', 'De toeslag bedraagt\n⏎', 'De toeslag bedraagt\n\n┆'],
  ])('%s', (_, before, after) => {
    expect(typed(before)).toBe(after);
  });
});

describe('a voorbeeld', () => {
  test.each([
    ['its title', 'voorbeeld Anna⏎', 'voorbeeld Anna\n  ┆'],
    ['behind `gegeven`', 'voorbeeld Anna\n  gegeven⏎', 'voorbeeld Anna\n  gegeven\n    ┆'],
    [
      'the next sentence',
      'voorbeeld A\n  gegeven\n    Anna is een persoon.⏎',
      'voorbeeld A\n  gegeven\n    Anna is een persoon.\n    ┆',
    ],
    ['the same sentence', 'voorbeeld A\n  gegeven\n    Anna is⏎', 'voorbeeld A\n  gegeven\n    Anna is\n      ┆'],
  ])('%s', (_, before, after) => {
    expect(typed(before)).toBe(after);
  });
});

test('line ends of Windows stay', () => {
  const text = 'lid   4\r\n';
  expect(replaced(text, afterEnter(text, text.length))).toBe('lid 4\r\n> ');
});

test('wherever Enter is typed, only that line and the next one change', { timeout: 60_000 }, () => {
  const texts = allTexts();
  for (let index = 0; index < 600; index += 1) {
    const chance = random(500_000 + index);
    const text = excerpt(chance.pick(texts), chance, 40);
    const at = chance.below(text.length + 1);
    const [before, after] = [`${text.slice(0, at)}\n`, text.slice(at)];
    const result = replaced(before + after, afterEnter(before + after, before.length));
    const untouched = before.slice(0, before.lastIndexOf('\n', before.length - 2) + 1);
    const rest = after.slice(`${after}\n`.indexOf('\n'));
    expect(result.startsWith(untouched) && result.endsWith(rest), `${before}⏎${after}\n=====\n${result}`).toBe(true);
  }
});
