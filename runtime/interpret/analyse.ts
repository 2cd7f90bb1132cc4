/** What can be said of a program without a case: how often outcomes change, and which conclusions look back. */
import type { Program, Rule } from '../ir/index.ts';
import { SLICES } from './days.ts';
import type { Grain } from './days.ts';
import type { Analysis, Attackers } from './model.ts';
import { facetsOf, ownGrain } from './rule-facets.ts';
import type { Reference, RuleFacets } from './rule-facets.ts';

export function analyse(program: Program, attackers: ReadonlyMap<string, Attackers>): Analysis {
  const facets = program.conclusions.flatMap(({ rules }) => rules.map(facetsOf));
  return {
    grains: grainsOf(program, attackers),
    births: new Set(facets.flatMap(({ births }) => [...births])),
    looksBack: lookingBack(program),
    looksAround: facets.some(({ looksAround }) => looksAround),
    // an earlier day adds a change one day later, an earlier day seen from an earlier day one more
    echoes: facets.some(({ asksEarlierDay }) => asksEarlierDay) ? 2 : 0,
  };
}

/** The rules that take part in the outcome of a conclusion: its own, and those that switch them off from elsewhere. */
function rulesAtWork(rules: readonly Rule[], attackers: ReadonlyMap<string, Attackers>): readonly Rule[] {
  return [...new Set([...rules, ...rules.flatMap(({ id }) => attackers.get(id)?.switchers ?? [])])];
}

function grainsOf(program: Program, attackers: ReadonlyMap<string, Attackers>): ReadonlyMap<string, Grain> {
  const grains = new Map<string, Grain>();
  const atWork = program.conclusions.map(({ id, rules }) => ({
    id,
    facets: rulesAtWork(rules, attackers).map(facetsOf),
  }));
  for (let changed = true; changed;) {
    changed = false;
    for (const { id, facets } of atWork) {
      const grain = facets.reduce<Grain>((all, each) => all | withAsked(each, grains), SLICES);
      changed ||= grain !== (grains.get(id) ?? SLICES);
      grains.set(id, grain);
    }
  }
  return grains;
}

/** How often the outcome of any part of the program can change, given how often conclusions do. */
export function grainOf(part: unknown, grains: ReadonlyMap<string, Grain>): Grain {
  const changesWith = new Set<string>();
  return withAsked({ grain: ownGrain(part, changesWith), changesWith }, grains);
}

function withAsked(
  { grain, changesWith }: Pick<RuleFacets, 'grain' | 'changesWith'>,
  grains: ReadonlyMap<string, Grain>,
): Grain {
  return [...changesWith].reduce((all, asked) => all | (grains.get(asked) ?? SLICES), grain);
}

/** Conclusions that are asked about an earlier day by what they themselves depend on. */
function lookingBack(program: Program): ReadonlySet<string> {
  const references = new Map(
    program.conclusions.map(({ id, rules }) => [id, rules.flatMap((rule) => facetsOf(rule).references)]),
  );
  const found = new Set<string>();
  for (const [asking, asked] of references) {
    for (const { conclusion, earlier } of asked) {
      if (earlier && reaches(references, conclusion, asking)) found.add(conclusion);
    }
  }
  return found;
}

function reaches(references: ReadonlyMap<string, readonly Reference[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (conclusion: string): boolean => {
    if (conclusion === to) return true;
    if (seen.has(conclusion)) return false;
    seen.add(conclusion);
    return (references.get(conclusion) ?? []).some((reference) => visit(reference.conclusion));
  };
  return visit(from);
}
