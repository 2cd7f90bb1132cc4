/** Dates in figures, which the grammar reads as a row of numbers. */
import { diagnostic } from '../catalogue.ts';
import { spelledOut } from '../explain-literal.ts';
import { shifted, type Cause } from './context.ts';

/** `1-1-2025`, `2025-01-01` */
export const numericDate: Cause = (broken) => {
  const text = broken.before + broken.after;
  for (const match of text.matchAll(/\b(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{4}-\d{2}-\d{2})\b/g)) {
    const start = match.index - broken.before.length;
    const end = start + match[0].length;
    if (start > 0 || end < 0) continue;
    return diagnostic(
      'datum-niet-begrepen',
      { file: broken.file, span: shifted(broken, { start, end }) },
      { datum: match[0], lijktOp: spelledOut(match[0]) },
    );
  }
  return undefined;
};
