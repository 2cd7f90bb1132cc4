/** Whatever somebody does to a text: formatting is stable, keeps every remark, and leaves the tree as it was. */
import { expect, test } from 'vitest';
import { formatLid } from '../../grammar/format/index.ts';
import { allTexts, excerpt } from '../robustness/excerpt.ts';
import { damage, layoutMutations, mutated, type Mutation } from '../robustness/mutate.ts';
import { random } from '../robustness/random.ts';
import { treeOf } from './same-tree.ts';

const texts = allTexts();

test('every text as it stands', { timeout: 60_000 }, () => {
  texts.forEach(hold);
});

test.each([
  ['set otherwise', layoutMutations, 1000, 1],
  ['damaged', damage, 1200, 2],
] as const)('sources %s', { timeout: 120_000 }, (_, mutations: readonly Mutation[], count, seed) => {
  for (let index = 0; index < count; index += 1) {
    const chance = random(seed * 100_000 + index);
    hold(mutated(excerpt(chance.pick(texts), chance, 40), mutations, chance, 6));
  }
});

function hold(text: string): void {
  const formatted = formatLid(text);
  const again = formatLid(formatted);
  if (again !== formatted) expect(again, `formatted twice:\n${text}`).toBe(formatted);
  const [before, after] = [treeOf([{ file: 'a.lid', text }]), treeOf([{ file: 'a.lid', text: formatted }])];
  if (after !== before) expect(after, `another tree:\n${text}\n=====\n${formatted}`).toBe(before);
}
