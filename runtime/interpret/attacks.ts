/** Which rules set aside or switch off which others, in the whole program. */
import type { Conclusion, Rule } from '../ir/index.ts';
import { attackersBy, facetsOfConclusion } from './conclusion-facets.ts';

export interface Attacks {
  /** The rules that set aside or switch off others, in order. */
  readonly attacking: readonly Rule[];
  /** By id of a rule: what can switch it off. */
  readonly switchers: ReadonlyMap<string, readonly Rule[]>;
  /** By id of a rule that switches off others: the conclusion that it decides. */
  readonly homes: ReadonlyMap<string, string>;
}

/** `before`: of a program that is nearly the same; it comes back when nothing is otherwise. */
export function attacksIn(conclusions: readonly Conclusion[], before?: Attacks): Attacks {
  const attacking: Rule[] = [];
  const homes = new Map<string, string>();
  for (const conclusion of conclusions) {
    for (const rule of facetsOfConclusion(conclusion).attacking) {
      attacking.push(rule);
      if (rule.switchesOff.length > 0) homes.set(rule.id, conclusion.id);
    }
  }
  const isAlike = before?.attacking.length === attacking.length;
  const isSameRule = (rule: Rule, place: number): boolean => before?.attacking[place] === rule;
  const isSameHome = ([rule, home]: readonly [string, string]): boolean => before?.homes.get(rule) === home;
  if (isAlike && attacking.every(isSameRule) && [...homes].every(isSameHome)) return before;
  return { attacking, switchers: attackersBy(attacking, ({ switchesOff }) => switchesOff), homes };
}

function attacksSame(one: Rule, other: Rule | undefined): boolean {
  if (one === other) return true;
  return (
    one.id === other?.id && isSameList(one.replaces, other.replaces) && isSameList(one.switchesOff, other.switchesOff)
  );
}

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place]);

/** Ids of the rules that are switched off by others than before, or in another order. */
export function switchedOtherwise(before: Attacks, now: Attacks): ReadonlySet<string> {
  if (before === now) return new Set();
  const attacked = new Set([...before.switchers.keys(), ...now.switchers.keys()]);
  return new Set(
    [...attacked].filter((id) => !isSameList(before.switchers.get(id) ?? [], now.switchers.get(id) ?? [])),
  );
}

/**
 * Throws naming the rules when they set aside or switch off one another in a circle: evaluation would never end. The
 * checker sees to it that there is none. `before`: what was found in order already.
 */
export function checkAttackOrder(attacks: Attacks, before?: Attacks): void {
  const { attacking, switchers } = attacks;
  const isAlike = (rule: Rule, place: number): boolean => attacksSame(rule, before?.attacking[place]);
  if (before?.attacking.length === attacking.length && attacking.every(isAlike)) return;
  const replacers = attackersBy(attacking, ({ replaces }) => replaces);
  const done = new Set<string>();
  const path: Rule[] = [];
  const visit = (rule: Rule): void => {
    if (done.has(rule.id)) return;
    if (path.includes(rule)) {
      const circle = [...path.slice(path.indexOf(rule)), rule].map(({ id }) => id).join(' < ');
      throw new Error(`Internal error: rules set one another aside in a circle: ${circle}.`);
    }
    path.push(rule);
    replacers.get(rule.id)?.forEach(visit);
    switchers.get(rule.id)?.forEach(visit);
    path.pop();
    done.add(rule.id);
  };
  // every rule of a circle sets another aside
  attacking.forEach(visit);
}
