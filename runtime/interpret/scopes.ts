/** Works out on what outcomes can depend. */
import type { Day } from '../date.ts';
import type { Conclusion, Parameter } from '../ir/index.ts';
import { changesOfParameter, facetsOfConclusion } from './conclusion-facets.ts';
import type { Index } from './model.ts';
import { namesIn } from './names.ts';
import type { Named } from './names.ts';
import { facetsOf } from './rule-facets.ts';
import type { Scope, Scopes } from './scope.ts';

/** All that was reached. */
interface Reached {
  readonly facts: Set<number>;
  readonly days: Set<Day>;
  looksEarlier: boolean;
}

type Around = Pick<
  Index,
  'facts' | 'judgements' | 'conclusions' | 'switchersOf' | 'homeOfSwitcher' | 'analysis' | 'memory' | 'age'
> & { readonly parameters: ReadonlyMap<string, Parameter> };

/** Scopes are worked out when they are asked for: of the conclusions of a large program few are. */
export function scopesOf(around: Around): Scopes {
  const { memory, age } = around;
  return {
    ofConclusion: (id) => {
      const known = memory.scopes.get(id, id, age);
      if (known !== undefined) return known;
      const made = interned(
        around,
        closure(around, { facts: [], parameters: [], conclusions: [id], looksEarlier: false }),
      );
      memory.scopes.set(id, made, age);
      return made;
    },
    ofPart: (part) => interned(around, closure(around, namesIn(part))),
  };
}

/** What it names itself, with all that its conclusions, and theirs in turn, name. */
function closure(around: Around, start: Named): Reached {
  const reached: Reached = { facts: new Set(), days: new Set(), looksEarlier: false };
  const conclusions = new Set<string>();
  const add = (named: Named): void => {
    for (const id of named.facts) addFact(around, reached, id);
    for (const id of named.parameters) addDays(reached, changesOf(around.parameters.get(id)));
    for (const id of named.conclusions) conclusions.add(id);
    reached.looksEarlier ||= named.looksEarlier;
  };
  add(start);
  // a set is gone through in the order in which it grows
  for (const id of conclusions) {
    const known = around.memory.scopes.get(id, id, around.age);
    const conclusion = around.conclusions.get(id);
    if (known !== undefined) addScope(reached, known);
    else if (conclusion !== undefined) addConclusion(around, reached, conclusion, { add, conclusions });
  }
  return reached;
}

/** What its rules name, the conclusions of the rules that switch them off, and when any of these rules change. */
function addConclusion(
  around: Around,
  reached: Reached,
  conclusion: Conclusion,
  { add, conclusions }: { readonly add: (named: Named) => void; readonly conclusions: Set<string> },
): void {
  const { named, changes, rankingChanges } = facetsOfConclusion(conclusion);
  add(named);
  addDays(reached, changes);
  addDays(reached, rankingChanges);
  for (const rule of conclusion.rules) {
    for (const switcher of around.switchersOf(rule.id)) {
      addDays(reached, facetsOf(switcher).changes);
      const home = around.homeOfSwitcher(switcher.id);
      if (home !== undefined) conclusions.add(home.id);
    }
  }
}

/** What is known to be reached from a conclusion. */
function addScope(reached: Reached, { facts, lawChanges, echoes }: Scope): void {
  for (const fact of facts) reached.facts.add(fact);
  addDays(reached, lawChanges);
  reached.looksEarlier ||= echoes > 0;
}

/** A judgement is kept among the facts. */
function addFact({ facts, judgements }: Around, reached: Reached, id: string): void {
  const found = facts.get(id) ?? judgements.get(id);
  if (found !== undefined) reached.facts.add(found.index);
}

function addDays({ days }: Reached, changes: readonly Day[]): void {
  for (const day of changes) days.add(day);
}

const changesOf = (parameter: Parameter | undefined): readonly Day[] =>
  parameter === undefined ? [] : changesOfParameter(parameter);

function interned({ facts, analysis, memory }: Around, reached: Reached): Scope {
  const inOrder = [...reached.facts].toSorted((a, b) => a - b);
  const lawChanges = [...reached.days].toSorted((a, b) => a - b);
  const echoes = reached.looksEarlier ? analysis.echoes : 0;
  const key = `${inOrder.join(' ')}/${lawChanges.join(' ')}/${echoes}`;
  const known = memory.interned.get(key);
  if (known !== undefined) return known;
  const births = [...analysis.births]
    .flatMap((id) => facts.get(id) ?? [])
    .filter(({ index }) => reached.facts.has(index))
    .toSorted((a, b) => a.index - b.index)
    .map(({ id }) => id);
  const made = { index: memory.interned.size, facts: inOrder, births, lawChanges, echoes };
  memory.interned.set(key, made);
  return made;
}
