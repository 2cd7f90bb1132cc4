/** Tokens that no style asks for do not come along. */
import { expect, it } from 'vitest';

import { withoutUnused } from '../../playground/build/small-tokens.ts';

it('keeps what a style asks for, also by way of another token, and drops the rest', () => {
  const css =
    '.t{--utrecht-a:var(--utrecht-b);--utrecht-b:1px;--utrecht-c:var(--utrecht-d);--utrecht-d:2px;--eigen:3px}p{margin:var(--utrecht-a,0)}';
  expect(withoutUnused(css)).toBe(
    '.t{--utrecht-a:var(--utrecht-b);--utrecht-b:1px;--eigen:3px}p{margin:var(--utrecht-a,0)}',
  );
});

it('leaves a value in quotes alone', () => {
  const css = ".t{--utrecht-a:';';--utrecht-b:2px}";
  expect(withoutUnused(css)).toBe(".t{--utrecht-a:';';}");
});
