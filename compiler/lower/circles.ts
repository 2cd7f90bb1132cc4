/** Rules that set one another aside in a circle: none of them is an exception to the other, so none sets aside. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { isSame } from './same.ts';

export interface WithoutCircles {
  /** The same objects where nothing runs in a circle. */
  readonly conclusions: readonly Conclusion[];
  /** Each circle that was found, as the rules along it. */
  readonly circles: readonly (readonly Rule[])[];
}

/** Takes out of the program what cannot be settled: rules in a circle count next to one another, and may conflict. */
export class CircleMemory {
  /** All that attack others, where nothing runs in a circle. */
  #settled: readonly Rule[] = [];

  withoutCircles(conclusions: readonly Conclusion[]): WithoutCircles {
    const attacking = conclusions.flatMap(attackingIn);
    if (areAttackingAlike(attacking, this.#settled)) return { conclusions, circles: [] };
    const left = new Map(attacking.map((rule) => [rule.id, rule]));
    while (peel(left));
    if (left.size === 0) {
      this.#settled = attacking;
      return { conclusions, circles: [] };
    }
    return { conclusions: conclusions.map((conclusion) => apart(conclusion, left)), circles: circlesIn(left) };
  }
}

/** Who attacks whom decides; nothing else of a rule does. */
function areAttackingAlike(now: readonly Rule[], before: readonly Rule[]): boolean {
  return (
    now.length === before.length &&
    now.every((rule, at) => {
      const then = before[at];
      if (rule === then) return true;
      return rule.id === then?.id && isSame(rule.replaces, then.replaces) && isSame(rule.switchesOff, then.switchesOff);
    })
  );
}

/** What was found before: a conclusion never changes. */
const attackers = new WeakMap<Conclusion, readonly Rule[]>();

function attackingIn(conclusion: Conclusion): readonly Rule[] {
  const known = attackers.get(conclusion);
  if (known) return known;
  const found = conclusion.rules.filter((rule) => attacked(rule).length > 0);
  const kept = found.length === 0 ? NONE : found;
  attackers.set(conclusion, kept);
  return kept;
}

const NONE: readonly Rule[] = [];

const attacked = ({ replaces, switchesOff }: Rule): readonly string[] =>
  switchesOff.length === 0 ? replaces : [...replaces, ...switchesOff];

/** Leaves out the rules that attack none of the others, or are attacked by none. Answers whether there was any. */
function peel(left: Map<string, Rule>): boolean {
  const hit = new Set([...left.values()].flatMap(attacked));
  const outside = [...left.values()].filter(({ id }) => !hit.has(id));
  const harmless = [...left.values()].filter((rule) => !attacked(rule).some((id) => left.has(id)));
  for (const { id } of [...outside, ...harmless]) left.delete(id);
  return outside.length + harmless.length > 0;
}

function apart(conclusion: Conclusion, left: ReadonlyMap<string, Rule>): Conclusion {
  if (!conclusion.rules.some(({ id }) => left.has(id))) return conclusion;
  const outside = (ids: readonly string[]): readonly string[] => ids.filter((id) => !left.has(id));
  return {
    ...conclusion,
    rules: conclusion.rules.map((rule) =>
      left.has(rule.id) ? { ...rule, replaces: outside(rule.replaces), switchesOff: outside(rule.switchesOff) } : rule,
    ),
  };
}

/** One circle for every rule from which one can be walked and that stands in none that was walked before. */
function circlesIn(left: ReadonlyMap<string, Rule>): (readonly Rule[])[] {
  const seen = new Set<string>();
  return [...left.values()].flatMap((start) => {
    const path: Rule[] = [];
    for (let at: Rule | undefined = start; at && !seen.has(at.id); at = nextOf(at, left)) {
      const from = path.indexOf(at);
      if (from >= 0) {
        for (const { id } of path) seen.add(id);
        return [path.slice(from)];
      }
      path.push(at);
    }
    for (const { id } of path) seen.add(id);
    return [];
  });
}

function nextOf(rule: Rule, left: ReadonlyMap<string, Rule>): Rule | undefined {
  return attacked(rule)
    .map((id) => left.get(id))
    .find((next) => next !== undefined);
}
