/** docs/schrijnende-gevallen.md is what the rules say today, and every measure has its place in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOCUMENT, measureProse, measuresDocument, readProse } from '../scripts/measures.ts';
import { allRules, root } from './all-rules.ts';

test('the document is that of the rules as they stand', { timeout: 60_000 }, () => {
  const path = join(root, DOCUMENT);
  const made = measuresDocument(allRules(), measureProse());
  if (process.env['LIDWOORD_ACCEPT'] !== undefined) writeFileSync(path, made);
  expect(made).toBe(readFileSync(path, 'utf8'));
});

test('prose is read by its headings', () => {
  const prose = readProse('# M13 Knip\n\n## Situatie\n\nTwee mensen.\n\n## Vóór\n\nHet hele jaar.\n');
  expect(prose).toEqual({
    code: 'M13',
    title: 'Knip',
    sections: new Map([
      ['Situatie', 'Twee mensen.'],
      ['Vóór', 'Het hele jaar.'],
    ]),
  });
});
