/**
 * What lowering remembers of the program before: a conclusion or a rule that came out the same is the same object, so
 * that whoever looks at it can remember what was found there. The outcome is the same as without it.
 */
import type { Conclusion, Rule } from '../../../runtime/index.ts';
import { isSame } from '../same.ts';

export class ConclusionMemory {
  #before: readonly Conclusion[] = [];
  #byId: ReadonlyMap<string, Conclusion> = new Map();

  /** The same conclusions, those that did not change as the objects they were; the same list when none did. */
  kept(conclusions: readonly Conclusion[]): readonly Conclusion[] {
    const before = this.#before;
    const kept = conclusions.map((conclusion, at) =>
      conclusion === before[at] ? conclusion : sameAs(this.#byId.get(conclusion.id), conclusion),
    );
    if (kept.length === before.length && kept.every((conclusion, at) => conclusion === before[at])) return before;
    this.#before = kept;
    this.#byId = new Map(kept.map((conclusion) => [conclusion.id, conclusion]));
    return kept;
  }
}

function sameAs(before: Conclusion | undefined, now: Conclusion): Conclusion {
  if (before === undefined || before === now) return now;
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  const rules = now.rules.map((rule): Rule => {
    const old = known.get(rule.id);
    return old !== undefined && isSame(old, rule) ? old : rule;
  });
  const same = rules.length === before.rules.length && rules.every((rule, at) => rule === before.rules[at]);
  if (!same) return { ...now, rules };
  return isSame({ ...before, rules: [] }, { ...now, rules: [] }) ? before : { ...now, rules };
}
