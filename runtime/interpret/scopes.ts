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
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
  readonly conclusions: readonly string[];
  readonly looksEarlier: boolean;
}

/** What a conclusion names, and when what decides it changes. */
interface NamedByConclusion {
  readonly parts: readonly Named[];
  /** The conclusions of the rules that switch off its own. */
  readonly switching: readonly string[];
  readonly validities: readonly Validity[];
}

/** All that was reached. */
interface Reached {
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
  /** The conclusion that a rule decides. */
  readonly homeOf: (rule: string) => { readonly id: string } | undefined;
}

/** Scopes are worked out when they are asked for: of the conclusions of a large program few are. */
export function scopesOf(around: Around): Scopes {
  const { program } = around;
  // a judgement is kept among the facts, after them
  const facts = new Map([...program.facts, ...program.judgements].map(({ id }, index) => [id, { id, index }] as const));
  const parameters = new Map(program.parameters.map((parameter) => [parameter.id, parameter]));
  const conclusions = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const named = remembered((id: string) => namedByConclusion(around, conclusions.get(id)));
  const interned = new Map<string, Scope>();
  const intern = (reached: Reached): Scope => {
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
  /** Many parts name the same. */
  const byNames = new Map<string, Scope>();
  const scopeOf = (start: Named): Scope => {
    const key = JSON.stringify(start);
    const scope = byNames.get(key) ?? intern(closure(start, named));
    byNames.set(key, scope);
    return scope;
  };
  return {
    ofConclusion: (id) => scopeOf({ facts: [], parameters: [], conclusions: [id], looksEarlier: false }),
    ofPart: (part) => scopeOf(namesIn(part)),
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

/** What it names itself, with all that its conclusions, and theirs in turn, name. */
function closure(start: Named, named: (id: string) => NamedByConclusion): Reached {
  const reached: Reached = {
    facts: new Set(),
    parameters: new Set(),
    conclusions: new Set(),
    validities: [],
    looksEarlier: false,
  };
  const add = ({ facts, parameters, conclusions, looksEarlier }: Named): void => {
    for (const fact of facts) reached.facts.add(fact);
    for (const parameter of parameters) reached.parameters.add(parameter);
    for (const conclusion of conclusions) reached.conclusions.add(conclusion);
    reached.looksEarlier ||= looksEarlier;
  };
  add(start);
  // a set is gone through in the order in which it grows
  for (const id of reached.conclusions) {
    const { parts, switching, validities } = named(id);
    parts.forEach(add);
    for (const conclusion of switching) reached.conclusions.add(conclusion);
    reached.validities.push(...validities);
  }
  return reached;
}

/** What its rules name, the conclusions of the rules that switch them off, and when any of these rules change. */
function namedByConclusion(
  { attackers, homeOf }: Around,
  conclusion: Program['conclusions'][number] | undefined,
): NamedByConclusion {
  const { rules = [], rankings = [] } = conclusion ?? {};
  const switchers = rules.flatMap(({ id }) => attackers.get(id)?.switchers ?? []);
  return {
    parts: rules.flatMap(({ guard, value }) => [
      ...(guard ? [namesIn(guard)] : []),
      ...(value ? [namesIn(value)] : []),
    ]),
    switching: switchers.flatMap(({ id }) => homeOf(id)?.id ?? []),
    validities: [...rules, ...switchers, ...rankings].map(({ valid }) => valid),
  };
}

const namesKnown = new WeakMap<object, Named>();

/** What did not change is the same object in the next program: it is gone through once. */
function namesIn(whole: object): Named {
  const before = namesKnown.get(whole);
  if (before !== undefined) return before;
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const conclusions = new Set<string>();
  let looksEarlier = false;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { kind, fact, judgement, parameter, conclusion } = part as Readonly<Record<string, unknown>>;
    if (typeof fact === 'string') facts.add(fact);
    if (typeof judgement === 'string') facts.add(judgement);
    if (typeof parameter === 'string') parameters.add(parameter);
    if (typeof conclusion === 'string') conclusions.add(conclusion);
    looksEarlier ||= kind === 'earlier-day';
    Object.values(part).forEach(visit);
  };
  visit(whole);
  const names = { facts: [...facts], parameters: [...parameters], conclusions: [...conclusions], looksEarlier };
  namesKnown.set(whole, names);
  return names;
}
