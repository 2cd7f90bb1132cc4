/** Rules that set one another aside: which of them is the exception cannot be told. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, type Lowered } from '../lower/index.ts';

/** One message for each circle, at the first of its rules that stands in a text. */
export function checkCircles({ circles, ruleSpans }: Lowered): Diagnostic[] {
  const seen = new Set<unknown>();
  return circles.flatMap((rules) => {
    const [first, second] = rules.map(({ id }) => ruleSpans.get(id));
    if (!first || !second || seen.has(first)) return [];
    seen.add(first);
    return [
      diagnostic(
        'afwijking-over-en-weer',
        { file: first.file, span: first.span },
        { bepalingen: rules.map(({ address }) => inWords(address)) },
        { file: second.file, span: second.span, label: 'en deze de eerste' },
      ),
    ];
  });
}
