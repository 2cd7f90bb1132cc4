/** Indexes a program for evaluation, once per program. */
import type { Day } from '../date.ts';
import type { Conclusion, Judgement, Parameter, Program, Rule } from '../ir/index.ts';
import { analyse } from './analyse.ts';
import { compilerOf, found } from './compile.ts';
import { changesOfParameter, facetsOfConclusion } from './conclusion-facets.ts';
import { groupBy } from '../group.ts';
import type { Attackers, IndexedFact, IndexedJudgement, ParameterTable, Prepared, Target } from './model.ts';
import { checkAttackOrder } from './order.ts';
import { parameterTable } from './parameters.ts';
import { scopesOf } from './scopes.ts';

const cache = new WeakMap<Program, Prepared>();

/** Indexes the program; the second call with the same program costs nothing. */
export function prepare(program: Program): Prepared {
  let prepared = cache.get(program);
  if (prepared === undefined) {
    prepared = index(program);
    cache.set(program, prepared);
  }
  return prepared;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function index(program: Program): Prepared {
  const { conclusions, parameters, facts, judgements, provisions } = program;
  const attackers = attackersOf(conclusions);
  checkAttackOrder(attackers);
  const byConclusion = byId(conclusions);
  const analysis = analyse(program, byConclusion, attackers);
  const homeOf = later(() => homesOf(conclusions));
  const texts = later(() => groupBy(provisions, ({ address }) => address));
  const byParameter = byId(parameters);
  const index = {
    program,
    facts: byId(facts.map((fact, position): IndexedFact => ({ ...fact, index: position }))),
    parameter: (id: string) => tableOf(found(byParameter, id)),
    conclusions: byConclusion,
    roles: byId(program.roles),
    objects: byId(program.objects),
    choices: byId(program.choices),
    judgements: byId(judgements.map((judgement, at) => indexed(judgement, facts.length + at))),
    provisionsAt: (address: string) => texts().get(address) ?? [],
    conclusionOfRule: (rule: string) => homeOf().get(rule),
    attackers,
    changes: changesOfLaw(program),
    analysis,
    scopes: scopesOf({ program, attackers, homeOf: (rule) => homeOf().get(rule), ...analysis }),
    targets: new Map<string, Target>(),
  };
  return { ...index, compiler: compilerOf(index) };
}

/** Made when it is asked for, once. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function homesOf(conclusions: readonly Conclusion[]): ReadonlyMap<string, Conclusion> {
  return new Map(conclusions.flatMap((conclusion) => conclusion.rules.map((rule) => [rule.id, conclusion] as const)));
}

const tables = new WeakMap<Parameter, ParameterTable>();

/** A parameter that is the same in another program has the same table. */
function tableOf(parameter: Parameter): ParameterTable {
  const table = tables.get(parameter) ?? parameterTable(parameter);
  tables.set(parameter, table);
  return table;
}

function indexed(judgement: Judgement, index: number): IndexedJudgement {
  const { id, regeling, clause, key, about, inTime = false, question } = judgement;
  const of = { kind: about?.kind ?? 'zaak' } as const;
  return {
    index,
    judgement,
    id,
    regeling,
    name: clause,
    key,
    of,
    type: { kind: 'ja-nee' },
    inTime,
    perYear: false,
    question,
  };
}

function attackersOf(conclusions: readonly Conclusion[]): ReadonlyMap<string, Attackers> {
  const attacking = conclusions.flatMap((conclusion) => facetsOfConclusion(conclusion).attacking);
  const by = (attacked: (rule: Rule) => readonly string[]): ReadonlyMap<string, readonly Rule[]> => {
    const pairs = attacking.flatMap((rule) => attacked(rule).map((id) => [id, rule] as const));
    const groups = groupBy(pairs, ([id]) => id);
    return new Map([...groups].map(([id, group]) => [id, group.map(([, rule]) => rule)]));
  };
  const replacers = by((rule) => rule.replaces);
  const switchers = by((rule) => rule.switchesOff);
  const attacked = new Set([...replacers.keys(), ...switchers.keys()]);
  return new Map(
    [...attacked].map((id) => [id, { replacers: replacers.get(id) ?? [], switchers: switchers.get(id) ?? [] }]),
  );
}

function changesOfLaw({ conclusions, parameters }: Program): readonly Day[] {
  const changes = new Set([
    ...conclusions.flatMap((conclusion) => facetsOfConclusion(conclusion).changes),
    ...parameters.flatMap(changesOfParameter),
  ]);
  return [...changes].toSorted((a, b) => a - b);
}
