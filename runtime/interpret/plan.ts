/** The rules of a conclusion that are in force together, with who sets aside whom. */
import { rankedRules } from '../ir/index.ts';
import type { Address, Rule } from '../ir/index.ts';
import type { Day } from '../date.ts';
import { inForce } from './bounds.ts';
import { facetsOfConclusion } from './conclusion-facets.ts';
import type { Plan, PlannedRank, PlannedRanking, PlannedRule, Prepared, Segment, Switcher, Target } from './model.ts';

/** The plan for the day; made once for the days between two changes of the rules. */
export function planOn(prepared: Prepared, target: Target, day: Day): Plan {
  const segment = target.segments.find(({ from, to }) => from <= day && day < to);
  if (segment === undefined) throw new Error(`Internal error: no segment of ${target.conclusion.id} holds day ${day}.`);
  return (segment.plan ??= makePlan(prepared, target, segment));
}

/**
 * - without a view: all rules in force;
 * - `zelf`: the listed rules only, so exceptions from outside do not exist;
 * - `na`: the listed grounds make the outcome, but whatever sets them aside does so.
 */
function makePlan(prepared: Prepared, target: Target, segment: Segment): Plan {
  const { conclusion, view } = target;
  const listed = (rule: Rule): boolean => view === undefined || view.rules.includes(rule.id);
  const rules = conclusion.rules.filter(
    (rule) => inForce(rule.valid, representative(segment)) && (view?.mode !== 'zelf' || listed(rule)),
  );
  const places = rules.map((_, place) => place);
  const ruleAt = (place: number): Rule => rules[place] ?? nowhere(place);
  const grounds = places.filter((place) => ruleAt(place).effect === 'grond' && listed(ruleAt(place)));
  const denials = places.filter(
    (place) => ruleAt(place).effect === 'ontkenning' && (listed(ruleAt(place)) || conclusion.kind === 'status'),
  );
  const ranking = plannedRanking(prepared, target, rules, representative(segment));
  return {
    ...(ranking && { ranking }),
    rules: rules.map((rule) => plannedRule(prepared, target, rule, rules, segment)),
    grounds,
    denials,
    clashes: grounds.flatMap((ground) =>
      denials
        .filter((denial) => shareAddress(ruleAt(ground).deviatesFrom, ruleAt(denial).deviatesFrom))
        .map((denial) => [ground, denial] as const),
    ),
  };
}

/** Not for a part by itself, nor for what is seen before the ranking. */
function plannedRanking(
  { compiler }: Prepared,
  { conclusion, view }: Target,
  rules: readonly Rule[],
  day: number,
): PlannedRanking | undefined {
  const ranking = conclusion.rankings?.find(({ valid }) => inForce(valid, day));
  if (ranking === undefined || view?.mode === 'zelf' || view?.beforeRanking === true) return undefined;
  const ranksOf = new Map<number, PlannedRank[]>();
  rankedRules(conclusion, ranking, rules).forEach((ranked, rank) => {
    for (const { rule, guard } of ranked) {
      const place = rules.indexOf(rule);
      const planned = { rank, guard: guard && compiler.truth(guard, conclusion.slots.length) };
      ranksOf.set(place, [...(ranksOf.get(place) ?? []), planned]);
    }
  });
  const targets = ranking.ranks.map((_, rank) => compiler.target(conclusion.id, undefined, rank));
  return { ranking, ranksOf, targets };
}

function nowhere(place: number): never {
  throw new Error(`Internal error: no rule at ${place}.`);
}

/** A day of the segment, or ±Infinity; no version begins or ends within it. */
function representative({ from, to }: Segment): number {
  return from > -Infinity ? from : to < Infinity ? to - 1 : 0;
}

function plannedRule(
  prepared: Prepared,
  target: Target,
  rule: Rule,
  rules: readonly Rule[],
  segment: Segment,
): PlannedRule {
  const { compiler } = prepared;
  const slots = target.conclusion.slots.length;
  const replacers = facetsOfConclusion(target.conclusion).replacers.get(rule.id) ?? [];
  return {
    rule,
    guard: rule.guard && compiler.truth(rule.guard, slots),
    value: rule.value && compiler.value(rule.value, slots),
    replacers: replacers.map((replacer) => rules.indexOf(replacer)).filter((place) => place >= 0),
    switchers: prepared
      .switchersOf(rule.id)
      .map((switcher) => switcherOf(prepared, target, switcher, rules, segment))
      .filter((switcher) => switcher !== undefined),
  };
}

function switcherOf(
  prepared: Prepared,
  target: Target,
  switcher: Rule,
  rules: readonly Rule[],
  segment: Segment,
): Switcher | undefined {
  const index = rules.indexOf(switcher);
  if (index >= 0) return { kind: 'here', index };
  const home = prepared.homeOfSwitcher(switcher.id);
  // within one conclusion it is not in force, or outside the view
  if (home === undefined || home === target.conclusion || target.view?.mode === 'zelf') return undefined;
  if (!mayBeInForce(switcher, segment)) return undefined;
  return {
    kind: 'elsewhere',
    target: prepared.compiler.target(home.id),
    rule: switcher.id,
    slots: slotsFor(home.slots, target.conclusion.slots, switcher),
  };
}

/** The other conclusion changes on other days: on each day its own plan says whether the rule is in force. */
function mayBeInForce({ valid }: Rule, { from, to }: Segment): boolean {
  return (
    inForce({ ...(valid.from !== undefined && { from: valid.from }) }, to - 1) &&
    inForce({ ...(valid.to !== undefined && { to: valid.to }) }, from)
  );
}

/** As many persons: the same ones. Fewer: those whose slots have the same names. */
function slotsFor(asked: readonly string[], given: readonly string[], rule: Rule): readonly number[] {
  if (asked.length === given.length) return asked.map((_, slot) => slot);
  const slots = asked.map((name) => given.indexOf(name));
  if (slots.includes(-1)) {
    throw new Error(
      `Internal error: rule ${rule.id} switches off a rule about other persons (${asked.join(', ')} against ${given.join(', ')}).`,
    );
  }
  return slots;
}

/** One of the one is, or contains, one of the other: lid 1 and lid 1 onderdeel a. */
function shareAddress(some: readonly Address[], others: readonly Address[]): boolean {
  return some.some((a) => others.some((b) => a === b || a.startsWith(`${b}:`) || b.startsWith(`${a}:`)));
}
