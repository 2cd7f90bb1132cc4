/** What the rules of a conclusion say together. Worked out once: in a program changed in one sentence most are the same. */
import type { Day } from '../date.ts';
import type { Conclusion, Parameter, Rule } from '../ir/index.ts';
import { boundsOf } from './bounds.ts';
import { SLICES } from './days.ts';
import type { Grain } from './days.ts';
import { facetsOf } from './rule-facets.ts';
import type { Reference } from './rule-facets.ts';

export interface ConclusionFacets {
  /** How often its outcome can change, apart from the conclusions that it asks. */
  readonly grain: Grain;
  /** The conclusions whose every change can be one of its own. */
  readonly changesWith: readonly string[];
  /** Every conclusion that it asks, and whether about an earlier day. */
  readonly references: readonly Reference[];
  /** The dates from which it counts ages. */
  readonly births: readonly string[];
  /** It sees other days than the day of evaluation. */
  readonly looksAround: boolean;
  /** It asks `op een eerdere dag`. */
  readonly asksEarlierDay: boolean;
  /** Its rules that set aside or switch off others. */
  readonly attacking: readonly Rule[];
  /** Days on which its rules change. */
  readonly changes: readonly Day[];
}

const known = new WeakMap<Conclusion, ConclusionFacets>();

export function facetsOfConclusion(conclusion: Conclusion): ConclusionFacets {
  const before = known.get(conclusion);
  if (before !== undefined) return before;
  const { rules } = conclusion;
  const each = rules.map(facetsOf);
  const facets: ConclusionFacets = {
    grain: each.reduce<Grain>((all, { grain }) => all | grain, SLICES),
    changesWith: [...new Set(each.flatMap(({ changesWith }) => [...changesWith]))],
    references: each.flatMap(({ references }) => references),
    births: [...new Set(each.flatMap(({ births }) => [...births]))],
    looksAround: each.some(({ looksAround }) => looksAround),
    asksEarlierDay: each.some(({ asksEarlierDay }) => asksEarlierDay),
    attacking: rules.filter(({ replaces, switchesOff }) => replaces.length > 0 || switchesOff.length > 0),
    changes: boundsOf(rules.map(({ valid }) => valid)),
  };
  known.set(conclusion, facets);
  return facets;
}

const changesKnown = new WeakMap<Parameter, readonly Day[]>();

/** Days on which the parameter changes. */
export function changesOfParameter(parameter: Parameter): readonly Day[] {
  const changes = changesKnown.get(parameter) ?? boundsOf([...parameter.values, ...(parameter.brackets ?? [])]);
  changesKnown.set(parameter, changes);
  return changes;
}
