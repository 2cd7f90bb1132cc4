/** Damaged sources through the whole compiler, alone and beside the law that they use. */
import { test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { allTexts, excerpt } from './excerpt.ts';
import { monsters } from './monsters.ts';
import { damage, mutated } from './mutate.ts';
import { random } from './random.ts';
import { checkAnswer } from './within.ts';

const texts = allTexts();
const messagesOf = (text: string) => compile([{ file: 'a.lid', text }]).diagnostics;

test('4,000 damaged sources', { timeout: 240_000 }, () => {
  for (let index = 0; index < 4000; index += 1) {
    const chance = random(2_000_000 + index);
    checkAnswer(mutated(excerpt(chance.pick(texts), chance, 24), damage, chance), messagesOf);
  }
});

test('whole laws with one slip', { timeout: 240_000 }, () => {
  texts.slice(0, 8).forEach((text, index) => {
    checkAnswer(mutated(text, damage, random(3_000_000 + index), 1), messagesOf);
  });
});

test.each(Object.entries(monsters))('%s', { timeout: 60_000 }, (_, text) => {
  checkAnswer(text, messagesOf);
});
