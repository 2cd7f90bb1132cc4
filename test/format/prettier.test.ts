/** Through Prettier the same comes out, whatever ends the lines. */
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { formatLid } from '../../grammar/format/index.ts';
import * as plugin from 'lidwoord/prettier';
import { allTexts } from '../robustness/excerpt.ts';

test('prettier gives what formatLid gives', { timeout: 30_000 }, async () => {
  for (const text of allTexts().slice(0, 8)) {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      expect(await format(written, { parser: 'lid', plugins: [plugin] })).toBe(formatLid(text));
    }
  }
});

test('prettier knows our files by their name', async () => {
  const formatted = await format('artikel   1\n', { filepath: 'wet.lid', plugins: [plugin] });
  expect(formatted).toBe('artikel 1\n');
});

test('prettier cannot format a part of a language that it does not know: the text stays as it is', async () => {
  const text = 'artikel   1\n\n\nlid   1\n';
  for (const range of [{ rangeStart: 0, rangeEnd: 9 }, { rangeStart: 14 }])
    expect(await format(text, { parser: 'lid', plugins: [plugin], ...range })).toBe(text);
});
