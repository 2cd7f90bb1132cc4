import { describe, expect, it } from 'vitest';

import {
  asked,
  calc,
  compared,
  denial,
  fact,
  get,
  highest,
  lowest,
  money,
  number,
  program,
  rule,
  says,
  value,
  and,
  or,
  holds,
} from './build.ts';
import { ask, brief } from './show.ts';

/** `het deel van X boven A tot aan B` */
const between = (low: ReturnType<typeof get>, high: ReturnType<typeof get>) =>
  highest(number(0), calc(lowest(get('rekenhuur'), high), 'min', low));
const above = (low: ReturnType<typeof get>) => highest(number(0), calc(get('rekenhuur'), 'min', low));

const basis = get('basishuur');
const kwaliteit = number(400);
const aftopping = number(600);
const lid2 = compared(basis, '>=', kwaliteit);
const underC = says({
  kind: 'rule-applies',
  citation: ['Wht:21:1:c'],
  conclusion: 'som#c',
  rules: ['Wht:21:1:c'],
  persons: [],
});

/** Wht artikel 21: three summands, of which lid 2 replaces two, and lid 3 the whole. */
const law = program({
  facts: [
    fact('rekenhuur', 'zaak', { type: money }),
    fact('basishuur', 'zaak', { type: money }),
    fact('alleen', 'zaak'),
  ],
  conclusions: [
    value('huurtoeslag', [
      rule('Wht:21:1', {
        value: { kind: 'sum', of: [asked('som#a'), asked('som#b'), asked('som#c'), asked('som#2')] },
      }),
      rule('Wht:21:3', {
        value: calc(number('2/5'), 'maal', above(basis)),
        guard: and(compared(basis, '>=', aftopping), underC),
        replaces: ['Wht:21:1'],
      }),
    ]),
    value('som#a', [
      rule('Wht:21:1:a', { value: between(basis, kwaliteit) }),
      denial('Wht:21:2/a', { guard: lid2, replaces: ['Wht:21:1:a'] }),
    ]),
    value('som#b', [
      rule('Wht:21:1:b', { value: calc(number('13/20'), 'maal', between(kwaliteit, aftopping)) }),
      denial('Wht:21:2/b', { guard: lid2, replaces: ['Wht:21:1:b'] }),
    ]),
    value('som#c', [
      rule('Wht:21:1:c', { value: calc(number('2/5'), 'maal', above(aftopping)), guard: or(holds('alleen')) }),
    ]),
    value('som#2', [
      rule('Wht:21:2', { value: calc(number('13/20'), 'maal', between(basis, aftopping)), guard: lid2 }),
    ]),
    value('leeg', [rule('L:1', { value: { kind: 'sum', of: [asked('som#2')] } })]),
  ],
});

describe('a sum of summands with addresses', () => {
  it.each([
    // rekenhuur, basishuur, alleen, expected
    [500, 250, false, '215'], // 150 + 65% of 100
    [700, 250, false, '280'], // 150 + 65% of 200
    [700, 250, true, '320'], // + 40% of 100
    [700, 450, false, '195/2'], // lid 2: 65% of 150
    [700, 450, true, '275/2'], // lid 2, and summand c of lid 1 beside it
    [700, 650, true, '20'], // lid 3: 40% of 50, although lid 2 applies as well
    [700, 650, false, '0'], // lid 3 wants onderdeel c
  ])('rent %i above %i, alone %s: %s', (rekenhuur, basishuur, alleen, expected) => {
    expect(brief(ask(law, { rekenhuur, basishuur, alleen }, 'huurtoeslag', '2025-01-01'))).toBe(expected);
  });

  it('is geen when all summands are', () => {
    expect(brief(ask(law, { rekenhuur: 700, basishuur: 250, alleen: true }, 'leeg', '2025-01-01'))).toBe('geen');
  });
});
