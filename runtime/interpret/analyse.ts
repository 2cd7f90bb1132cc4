/** What can be said of a program without a case: how often outcomes change, and which conclusions look back. */
import type { Conclusion, Program } from '../ir/index.ts';
import { facetsOfConclusion } from './conclusion-facets.ts';
import { DAYS, BIRTHDAYS, MONTHS, SLICES } from './days.ts';
import type { Grain } from './days.ts';
import type { Analysis, Index } from './model.ts';
import { facetsOf, ownGrain } from './rule-facets.ts';

/** What its conclusions say together. */
export function analyse({ conclusions }: Pick<Program, 'conclusions'>): Analysis {
  const births = new Set<string>();
  const askedEarlier = new Map<string, string[]>();
  let looksAround = false;
  let asksEarlierDay = false;
  for (const conclusion of conclusions) {
    const facets = facetsOfConclusion(conclusion);
    for (const birth of facets.births) births.add(birth);
    for (const asked of facets.earlier) askedEarlier.set(asked, [...(askedEarlier.get(asked) ?? []), conclusion.id]);
    looksAround ||= facets.looksAround;
    asksEarlierDay ||= facets.asksEarlierDay;
  }
  // an earlier day adds a change one day later, an earlier day seen from an earlier day one more
  return { births, askedEarlier, looksAround, echoes: asksEarlierDay ? 2 : 0 };
}

const COARSEST = MONTHS | BIRTHDAYS | DAYS;

/** How often the outcome of a conclusion can change: by what its own rules say, and by what changes it. */
export function grainOfConclusion(index: Pick<Index, 'conclusions' | 'switchersOf'>, id: string): Grain {
  return reachedGrain(index, SLICES, [id]);
}

/** How often the outcome of any part of the program can change. */
export function grainOf(index: Pick<Index, 'conclusions' | 'switchersOf'>, part: unknown): Grain {
  const changesWith = new Set<string>();
  return reachedGrain(index, ownGrain(part, changesWith), changesWith);
}

function reachedGrain(
  { conclusions, switchersOf }: Pick<Index, 'conclusions' | 'switchersOf'>,
  start: Grain,
  changesWith: Iterable<string>,
): Grain {
  let grain = start;
  const reached = new Set(changesWith);
  // a set is gone through in the order in which it grows
  for (const id of reached) {
    if (grain === COARSEST) break;
    const conclusion = conclusions.get(id);
    if (conclusion === undefined) continue;
    for (const facets of [facetsOfConclusion(conclusion), ...switchersIn(conclusion, switchersOf).map(facetsOf)]) {
      grain |= facets.grain;
      for (const other of facets.changesWith) reached.add(other);
    }
  }
  return grain;
}

const switchersIn = ({ rules }: Conclusion, switchersOf: Index['switchersOf']): ReturnType<Index['switchersOf']> =>
  rules.flatMap(({ id }) => switchersOf(id));

/** Whether the conclusion is asked about an earlier day by what it itself depends on. */
export function looksBack({ conclusions, analysis }: Pick<Index, 'conclusions' | 'analysis'>, id: string): boolean {
  return analysis.askedEarlier.get(id)?.some((asking) => reaches(conclusions, id, asking)) ?? false;
}

/** All such conclusions. */
export function lookingBack(index: Pick<Index, 'conclusions' | 'analysis'>): ReadonlySet<string> {
  return new Set([...index.analysis.askedEarlier.keys()].filter((id) => looksBack(index, id)));
}

function reaches(byId: ReadonlyMap<string, Conclusion>, from: string, to: string): boolean {
  const reached = new Set([from]);
  // a set is gone through in the order in which it grows
  for (const id of reached) {
    if (id === to) return true;
    const conclusion = byId.get(id);
    if (conclusion === undefined) continue;
    for (const asked of facetsOfConclusion(conclusion).named.conclusions) reached.add(asked);
  }
  return false;
}
