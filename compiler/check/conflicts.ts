/** Two rules that give one value, where nothing makes one the exception of the other. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, isSupposed, type Lowered } from '../lower/index.ts';
import { FoundOfEach, together } from './found-of-each.ts';
import { written } from './walk.ts';

/** A rule that gives another value than one before it. */
interface Clash {
  readonly conclusion: Conclusion;
  readonly earlier: Rule;
  readonly later: Rule;
}

/** What was found before: a conclusion never changes. */
export class ConflictMemory {
  readonly clashes = new FoundOfEach((conclusion: Conclusion) => clashesIn(conclusion, []));
}

/** Reports only what is certain: two grounds that always hold together. Others are `strijdig` when they meet. */
export function checkConflicts(lowered: Lowered, memory: ConflictMemory): Diagnostic[] {
  const { conclusions } = lowered.program;
  const { all } = memory.clashes.of(conclusions);
  const { circles } = lowered;
  // what runs in a circle is reported as such
  const found = circles.length === 0 ? all : conclusions.map((conclusion) => clashesIn(conclusion, circles));
  return together(found).flatMap((clash) => told(clash, lowered));
}

function clashesIn(conclusion: Conclusion, circles: Lowered['circles']): readonly Clash[] {
  if (conclusion.kind !== 'waarde' || isSupposed(conclusion.id)) return [];
  const grounds = conclusion.rules.filter(({ effect }) => effect === 'grond');
  if (grounds.length < 2) return [];
  const isTold = (a: Rule, b: Rule): boolean =>
    circles.some((circle) => [a, b].every(({ id }) => circle.some((one) => one.id === id)));
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
    return earlier ? [{ conclusion, earlier, later }] : [];
  });
}

function told({ conclusion, earlier, later }: Clash, { ruleSpans }: Lowered): readonly Diagnostic[] {
  const place = ruleSpans.get(later.id);
  const second = ruleSpans.get(earlier.id);
  if (!place || !second) return [];
  return [
    diagnostic(
      'twee-regels',
      { file: place.file, span: place.span },
      { naam: conclusion.name, eerste: inWords(earlier.address), tweede: inWords(later.address) },
      { file: second.file, span: second.span, label: 'de andere regel' },
    ),
  ];
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
