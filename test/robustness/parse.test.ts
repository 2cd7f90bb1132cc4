/** 20,000 damaged sources and some monsters: reading never throws, never hangs, and points within the text. */
import { expect, test } from 'vitest';
import { formatLid } from '../../grammar/format/index.ts';
import { parse } from '../../grammar/index.ts';
import { allTexts, excerpt } from './excerpt.ts';
import { monsters } from './monsters.ts';
import { damage, mutated } from './mutate.ts';
import { random } from './random.ts';
import { checkAnswer } from './within.ts';

const texts = allTexts();
const faultsOf = (text: string) => parse([{ file: 'a.lid', text }]).faults;

test('20,000 damaged sources', { timeout: 240_000 }, () => {
  for (let index = 0; index < 20_000; index += 1) {
    const chance = random(1_000_000 + index);
    checkAnswer(mutated(excerpt(chance.pick(texts), chance, 20), damage, chance), faultsOf);
  }
});

test.each(Object.entries(monsters))('%s', { timeout: 60_000 }, (_, text) => {
  checkAnswer(text, faultsOf);
  const formatted = formatLid(text);
  if (formatted.length < 200_000) expect(formatLid(formatted)).toBe(formatted);
});

test('a sentence nested too deep leaves the next one alive', () => {
  const deep = monsters['brackets around a value'] ?? '';
  const { files, faults } = parse([{ file: 'a.lid', text: `${deep}De rest bedraagt € 2.\n` }]);
  expect(faults.map(({ code }) => code)).toEqual(['zin-te-ingewikkeld']);
  expect(JSON.stringify(files[0]?.regelingen)).toContain('De rest bedraagt € 2.');
});

test('a deep but readable sentence is read', () => {
  expect(faultsOf(monsters['brackets that just fit'] ?? '')).toEqual([]);
});
