/** The rules stand in the fixed layout, as `lidwoord opmaak --controleer` would say. */
import { expect, test } from 'vitest';
import { formatLid } from '../../grammar/format/index.ts';
import { allRules } from '../all-rules.ts';

test.each(allRules().map(({ file, text }) => [file, text] as const))('%s', (_, text) => {
  expect(formatLid(text)).toBe(text);
});
