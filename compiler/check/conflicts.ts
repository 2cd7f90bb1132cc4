/** Two rules that give one value, where nothing makes one the exception of the other. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, isSupposed, type Lowered } from '../lower/index.ts';

/** Reports only what is certain: two grounds that always hold together. Others are `strijdig` when they meet. */
export function checkConflicts(lowered: Lowered): Diagnostic[] {
  return lowered.program.conclusions.flatMap((conclusion) =>
    conclusion.kind === 'waarde' && !isSupposed(conclusion.id) ? clashesIn(conclusion, lowered) : [],
  );
}

function clashesIn(conclusion: Conclusion, lowered: Lowered): Diagnostic[] {
  const grounds = conclusion.rules.filter(({ effect }) => effect === 'grond');
  if (grounds.length < 2) return [];
  // what runs in a circle is reported as such
  const isTold = (a: Rule, b: Rule): boolean =>
    lowered.circles.some((circle) => [a, b].every(({ id }) => circle.some((one) => one.id === id)));
  return grounds.flatMap((later, index) => {
    const earlier = grounds
      .slice(0, index)
      .find(
        (other) =>
          meet(other, later) &&
          written(other).guard === written(later).guard &&
          written(other).value !== written(later).value &&
          !later.replaces.includes(other.id) &&
          !other.replaces.includes(later.id) &&
          !settledByThird(other, later, conclusion) &&
          !isTold(other, later),
      );
    const place = lowered.ruleSpans.get(later.id);
    const second = earlier && lowered.ruleSpans.get(earlier.id);
    if (!earlier || !place || !second) return [];
    return [
      diagnostic(
        'twee-regels',
        { file: place.file, span: place.span },
        { naam: conclusion.name, eerste: inWords(earlier.address), tweede: inWords(later.address) },
        { file: second.file, span: second.span, label: 'de andere regel' },
      ),
    ];
  });
}

interface Written {
  readonly guard: string | undefined;
  readonly value: string | undefined;
}

/** Written out once: a table makes a rule of every row, each is compared with each, and again at the next keystroke. */
const texts = new WeakMap<Rule, Written>();

function written(rule: Rule): Written {
  const known = texts.get(rule);
  if (known) return known;
  const made: Written = { guard: JSON.stringify(rule.guard), value: JSON.stringify(rule.value) };
  texts.set(rule, made);
  return made;
}

/** Both are in force on some day. */
function meet(a: Rule, b: Rule): boolean {
  return (a.valid.from ?? '') < (b.valid.to ?? '9999') && (b.valid.from ?? '') < (a.valid.to ?? '9999');
}

/** A rule that always sets one of the two aside settles it. */
function settledByThird(a: Rule, b: Rule, conclusion: Conclusion): boolean {
  return conclusion.rules.some(
    (third) => third.guard === undefined && (third.replaces.includes(a.id) || third.replaces.includes(b.id)),
  );
}
