/**
 * On what an outcome can depend: only on a day on which one of these changes can it be another. A conclusion about one
 * law need not be worked out again because a fact or an amount of another law changes.
 */
import type { Day } from '../date.ts';
import type { Parameter, Program, Rule, Validity } from '../ir/index.ts';
import { boundsOf } from './bounds.ts';

export interface Scope {
  /** The same for the same scope. */
  readonly index: number;
  /** Indices of facts and judgements. */
  readonly facts: readonly number[];
  /** Those of them that are dates from which ages are counted, by id. */
  readonly births: readonly string[];
  /** Days on which its rules or amounts change. */
  readonly lawChanges: readonly Day[];
  /** How many days after a change it can change once more. */
  readonly echoes: number;
}

export interface Scopes {
  readonly ofConclusion: (id: string) => Scope;
  /** Of a part of a rule. */
  readonly ofPart: (part: object) => Scope;
}

/** What a part of the program names itself. */
interface Named {
  /** Judgements too. */
  readonly facts: Set<string>;
  readonly parameters: Set<string>;
  readonly conclusions: Set<string>;
  readonly validities: Validity[];
  looksEarlier: boolean;
}

interface Around {
  readonly program: Program;
  /** By id of a rule. */
  readonly attackers: ReadonlyMap<string, { readonly switchers: readonly Rule[] }>;
  readonly births: ReadonlySet<string>;
  readonly echoes: number;
  readonly homeOf: ReadonlyMap<string, { readonly id: string }>;
}

/** Scopes are worked out when they are asked for: of the conclusions of a large program few are. */
export function scopesOf(around: Around): Scopes {
  const { program } = around;
  // a judgement is kept among the facts, after them
  const facts = new Map([...program.facts, ...program.judgements].map(({ id }, index) => [id, { id, index }] as const));
  const parameters = new Map(program.parameters.map((parameter) => [parameter.id, parameter]));
  const conclusions = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const named = remembered((id: string): Named => namedByConclusion(around, conclusions.get(id)));
  const interned = new Map<string, Scope>();
  const intern = (reached: Named): Scope => {
    const found = [...reached.facts].flatMap((id) => facts.get(id) ?? []).toSorted((a, b) => a.index - b.index);
    const scope = {
      facts: found.map(({ index }) => index),
      births: found.map(({ id }) => id).filter((id) => around.births.has(id)),
      lawChanges: boundsOf([
        ...reached.validities,
        ...[...reached.parameters].flatMap((id) => validitiesOf(parameters.get(id))),
      ]),
      echoes: reached.looksEarlier ? around.echoes : 0,
    };
    const key = JSON.stringify(scope);
    const made = interned.get(key) ?? { index: interned.size, ...scope };
    interned.set(key, made);
    return made;
  };
  return {
    ofConclusion: remembered((id) => intern(closure(namedBy([], [id]), named))),
    ofPart: (part) => intern(closure(namedBy([part], []), named)),
  };
}

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}

const validitiesOf = (parameter: Parameter | undefined): readonly Validity[] => [
  ...(parameter?.values ?? []),
  ...(parameter?.brackets ?? []),
];

/** All that its conclusions, and theirs in turn, name; added to what it names itself. */
function closure(start: Named, named: (id: string) => Named): Named {
  // a set is gone through in the order in which it grows
  for (const id of start.conclusions) {
    const more = named(id);
    more.facts.forEach((fact) => start.facts.add(fact));
    more.parameters.forEach((parameter) => start.parameters.add(parameter));
    more.conclusions.forEach((conclusion) => start.conclusions.add(conclusion));
    start.validities.push(...more.validities);
    start.looksEarlier ||= more.looksEarlier;
  }
  return start;
}

/** What its rules name, the conclusions of the rules that switch them off, and when any of these rules change. */
function namedByConclusion(
  { attackers, homeOf }: Around,
  conclusion: Program['conclusions'][number] | undefined,
): Named {
  const { rules = [], rankings = [] } = conclusion ?? {};
  const switchers = rules.flatMap(({ id }) => attackers.get(id)?.switchers ?? []);
  const found = namedBy(
    rules.map(({ guard, value }) => [guard, value]),
    switchers.flatMap(({ id }) => homeOf.get(id)?.id ?? []),
  );
  found.validities.push(...[...rules, ...switchers, ...rankings].map(({ valid }) => valid));
  return found;
}

function namedBy(parts: readonly object[], conclusions: readonly string[]): Named {
  const named: Named = {
    facts: new Set(),
    parameters: new Set(),
    conclusions: new Set(conclusions),
    validities: [],
    looksEarlier: false,
  };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { kind, fact, judgement, parameter, conclusion } = part as Readonly<Record<string, unknown>>;
    if (typeof fact === 'string') named.facts.add(fact);
    if (typeof judgement === 'string') named.facts.add(judgement);
    if (typeof parameter === 'string') named.parameters.add(parameter);
    if (typeof conclusion === 'string') named.conclusions.add(conclusion);
    named.looksEarlier ||= kind === 'earlier-day';
    Object.values(part).forEach(visit);
  };
  parts.forEach(visit);
  return named;
}
