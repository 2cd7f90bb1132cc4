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
