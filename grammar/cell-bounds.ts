/** The bounds a cell of a decision table names: `ten hoogste 2`, `van € 5 tot en met € 12`, `meer dan 5 en ten hoogste 12`, `€ 12`. */
import type { ComparisonOperator } from './ast/index.ts';

/** An operator and where its value stands in the text of the cell. */
export interface BoundText {
  readonly operator: ComparisonOperator;
  readonly from: number;
  readonly to: number;
}

const SINGLE: readonly (readonly [RegExp, ComparisonOperator])[] = [
  [/^ten\s+hoogste\s+/, '<='],
  [/^ten\s+minste\s+/, '>='],
  [/^vanaf\s+/, '>='],
  [/^meer\s+dan\s+/, '>'],
  [/^minder\s+dan\s+/, '<'],
  [/^op\s+of\s+na\s+/, '>='],
  [/^op\s+of\s+(?:voor|vóór)\s+/, '<='],
  [/^na\s+/, '>'],
  [/^(?:voor|vóór)\s+/, '<'],
  [/^(?=[€\d-])/, '='],
];

/** A longer cell names no bound. */
const LONGEST = 1000;

/** The bounds of a cell, or undefined when it names a symbol. */
export function boundsIn(text: string): readonly BoundText[] | undefined {
  if (text.length > LONGEST) return undefined;
  const range = /^(van\s+)?([€\d-].*?)(\s+(tot\s+en\s+met|tot)\s+)(.+)$/.exec(text);
  if (range) {
    const [, lead = '', low = '', gap = '', word = ''] = range;
    const end = lead.length + low.length;
    return [
      { operator: '>=', from: lead.length, to: end },
      { operator: word === 'tot' ? '<' : '<=', from: end + gap.length, to: text.length },
    ];
  }
  const both = /^(.*?\S)(\s+en\s+)(.+)$/.exec(text);
  if (both) {
    const [, left = '', gap = '', right = ''] = both;
    const lower = singleIn(left, 0);
    const upper = singleIn(right, left.length + gap.length);
    if (lower && upper) return [lower, upper];
  }
  const single = singleIn(text, 0);
  return single && [single];
}

/** The one bound of a cell, or of the part of it that starts at `start`. */
function singleIn(text: string, start: number): BoundText | undefined {
  for (const [pattern, operator] of SINGLE) {
    const match = pattern.exec(text);
    if (match) return { operator, from: start + match[0].length, to: start + text.length };
  }
  return undefined;
}
