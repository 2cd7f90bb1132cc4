/** What the rules of a conclusion say together. Worked out once: in a program changed in one sentence most are the same. */
import type { Day } from '../date.ts';
import type { Conclusion, Parameter, Rule } from '../ir/index.ts';
import { boundsOf } from './bounds.ts';
import { SLICES } from './days.ts';
import type { Grain } from './days.ts';
import { namesIn, namesTogether } from './names.ts';
import type { Named } from './names.ts';
import { facetsOf } from './rule-facets.ts';

export interface ConclusionFacets {
  /** How often its outcome can change, apart from the conclusions that it asks. */
  readonly grain: Grain;
  /** The conclusions whose every change can be one of its own. */
  readonly changesWith: readonly string[];
  /** What its rules name. */
  readonly named: Named;
  /** The conclusions that it asks about an earlier day. */
  readonly earlier: readonly string[];
  /** The dates from which it counts ages. */
  readonly births: readonly string[];
  /** It sees other days than the day of evaluation. */
  readonly looksAround: boolean;
  /** It asks `op een eerdere dag`. */
  readonly asksEarlierDay: boolean;
  /** Its rules that set aside or switch off others. */
  readonly attacking: readonly Rule[];
  /** Its rules that set aside others of it, by the id of the other. */
  readonly replacers: ReadonlyMap<string, readonly Rule[]>;
  /** Days on which its rules change. */
  readonly changes: readonly Day[];
  /** Days on which its rankings change. */
  readonly rankingChanges: readonly Day[];
}

const known = new WeakMap<Conclusion, ConclusionFacets>();

export function facetsOfConclusion(conclusion: Conclusion): ConclusionFacets {
  const before = known.get(conclusion);
  if (before !== undefined) return before;
  const { rules, rankings = [] } = conclusion;
  const each = rules.map(facetsOf);
  const facets: ConclusionFacets = {
    grain: each.reduce<Grain>((all, { grain }) => all | grain, SLICES),
    changesWith: [...new Set(each.flatMap(({ changesWith }) => [...changesWith]))],
    named: namesTogether(
      rules.flatMap(({ guard, value }) => [guard, value]).flatMap((part) => (part ? [namesIn(part)] : [])),
    ),
    earlier: [...new Set(each.flatMap(({ earlier }) => earlier))],
    births: [...new Set(each.flatMap(({ births }) => [...births]))],
    looksAround: each.some(({ looksAround }) => looksAround),
    asksEarlierDay: each.some(({ asksEarlierDay }) => asksEarlierDay),
    attacking: rules.filter(({ replaces, switchesOff }) => replaces.length > 0 || switchesOff.length > 0),
    replacers: attackersBy(rules, ({ replaces }) => replaces),
    changes: boundsOf(rules.map(({ valid }) => valid)),
    rankingChanges: boundsOf(rankings.map(({ valid }) => valid)),
  };
  known.set(conclusion, facets);
  return facets;
}

/** By the id of a rule: those that attack it. */
export function attackersBy(
  attacking: readonly Rule[],
  attacked: (rule: Rule) => readonly string[],
): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of attacking) {
    for (const id of attacked(rule)) {
      const present = found.get(id);
      if (present === undefined) found.set(id, [rule]);
      else present.push(rule);
    }
  }
  return found;
}

const changesKnown = new WeakMap<Parameter, readonly Day[]>();

/** Days on which the parameter changes. */
export function changesOfParameter(parameter: Parameter): readonly Day[] {
  const changes = changesKnown.get(parameter) ?? boundsOf([...parameter.values, ...(parameter.brackets ?? [])]);
  changesKnown.set(parameter, changes);
  return changes;
}
