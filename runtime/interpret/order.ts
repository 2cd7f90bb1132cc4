/** Who sets aside whom must not run in a circle. The checker sees to it; here it would otherwise never end. */
import type { Rule } from '../ir/index.ts';
import type { Attackers } from './model.ts';

/** Throws naming the addresses when rules set aside or switch off one another in a circle. */
export function checkAttackOrder(attackers: ReadonlyMap<string, Attackers>): void {
  const done = new Set<string>();
  const path: Rule[] = [];
  const visit = (rule: Rule): void => {
    if (done.has(rule.id)) return;
    if (path.includes(rule)) {
      const circle = [...path.slice(path.indexOf(rule)), rule].map(({ id }) => id).join(' < ');
      throw new Error(`Internal error: rules set one another aside in a circle: ${circle}.`);
    }
    path.push(rule);
    const { replacers = [], switchers = [] } = attackers.get(rule.id) ?? {};
    replacers.forEach(visit);
    switchers.forEach(visit);
    path.pop();
    done.add(rule.id);
  };
  // every rule of a circle sets another aside
  for (const { replacers, switchers } of attackers.values()) [...replacers, ...switchers].forEach(visit);
}
