/** What can be said of a program without a case: how often outcomes change, and which conclusions look back. */
import type { Conclusion, Program } from '../ir/index.ts';
import { facetsOfConclusion } from './conclusion-facets.ts';
import { SLICES } from './days.ts';
import type { Grain } from './days.ts';
import type { Analysis, Attackers } from './model.ts';
import { facetsOf, ownGrain } from './rule-facets.ts';

export function analyse(
  { conclusions }: Program,
  byId: ReadonlyMap<string, Conclusion>,
  attackers: ReadonlyMap<string, Attackers>,
): Analysis {
  const facets = conclusions.map(facetsOfConclusion);
  return {
    grains: grainsOf(conclusions, attackers),
    births: new Set(facets.flatMap(({ births }) => births)),
    looksBack: lookingBack(conclusions, byId),
    looksAround: facets.some(({ looksAround }) => looksAround),
    // an earlier day adds a change one day later, an earlier day seen from an earlier day one more
    echoes: facets.some(({ asksEarlierDay }) => asksEarlierDay) ? 2 : 0,
  };
}

/** How often the outcome changes by what its own rules say, and those that switch them off from elsewhere. */
interface OwnGrain {
  readonly id: string;
  readonly grain: Grain;
  readonly changesWith: readonly string[];
}

function ownGrainOf(conclusion: Conclusion, attackers: ReadonlyMap<string, Attackers>): OwnGrain {
  const { id, rules } = conclusion;
  const { grain, changesWith } = facetsOfConclusion(conclusion);
  const switchers = rules.flatMap((rule) => attackers.get(rule.id)?.switchers ?? []).map(facetsOf);
  if (switchers.length === 0) return { id, grain, changesWith };
  return {
    id,
    grain: switchers.reduce<Grain>((all, each) => all | each.grain, grain),
    changesWith: [...changesWith, ...switchers.flatMap((each) => [...each.changesWith])],
  };
}

function grainsOf(
  conclusions: readonly Conclusion[],
  attackers: ReadonlyMap<string, Attackers>,
): ReadonlyMap<string, Grain> {
  const own = conclusions.map((conclusion) => ownGrainOf(conclusion, attackers));
  const grains = new Map(own.map(({ id, grain }) => [id, grain]));
  const asking = own.filter(({ changesWith }) => changesWith.length > 0);
  for (let changed = true; changed;) {
    changed = false;
    for (const { id, changesWith } of asking) {
      const before = grains.get(id) ?? SLICES;
      const grain = withAsked(before, changesWith, grains);
      if (grain === before) continue;
      grains.set(id, grain);
      changed = true;
    }
  }
  return grains;
}

/** How often the outcome of any part of the program can change, given how often conclusions do. */
export function grainOf(part: unknown, grains: ReadonlyMap<string, Grain>): Grain {
  const changesWith = new Set<string>();
  return withAsked(ownGrain(part, changesWith), [...changesWith], grains);
}

function withAsked(grain: Grain, changesWith: readonly string[], grains: ReadonlyMap<string, Grain>): Grain {
  return changesWith.reduce<Grain>((all, asked) => all | (grains.get(asked) ?? SLICES), grain);
}

/** Conclusions that are asked about an earlier day by what they themselves depend on. */
function lookingBack(conclusions: readonly Conclusion[], byId: ReadonlyMap<string, Conclusion>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const asking of conclusions) {
    for (const { conclusion, earlier } of facetsOfConclusion(asking).references) {
      if (earlier && reaches(byId, conclusion, asking.id)) found.add(conclusion);
    }
  }
  return found;
}

function reaches(byId: ReadonlyMap<string, Conclusion>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (id: string): boolean => {
    if (id === to) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const conclusion = byId.get(id);
    return (
      conclusion !== undefined && facetsOfConclusion(conclusion).references.some((asked) => visit(asked.conclusion))
    );
  };
  return visit(from);
}
