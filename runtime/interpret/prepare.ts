/** Indexes a program for evaluation, once per program. */
import type { Day } from '../date.ts';
import type { Judgement, Parameter, Program, Rule } from '../ir/index.ts';
import { analyse } from './analyse.ts';
import { boundsOf } from './bounds.ts';
import { compilerOf } from './compile.ts';
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
  const attackers = attackersOf(program);
  const conclusionOfRule = new Map(
    program.conclusions.flatMap((conclusion) => conclusion.rules.map((rule) => [rule.id, conclusion] as const)),
  );
  checkAttackOrder(program, attackers);
  const targets = new Map<string, Target>();
  const analysis = analyse(program, attackers);
  const index = {
    program,
    facts: byId(program.facts.map((fact, position): IndexedFact => ({ ...fact, index: position }))),
    parameters: new Map(program.parameters.map((parameter) => [parameter.id, tableOf(parameter)])),
    conclusions: byId(program.conclusions),
    roles: byId(program.roles),
    objects: byId(program.objects),
    choices: byId(program.choices),
    judgements: byId(program.judgements.map((judgement, at) => indexed(judgement, program.facts.length + at))),
    provisions: groupBy(program.provisions, ({ address }) => address),
    conclusionOfRule,
    attackers,
    changes: changesOfLaw(program),
    analysis,
    scopes: scopesOf({ program, attackers, homeOf: conclusionOfRule, ...analysis }),
    targets,
  };
  return { ...index, compiler: compilerOf(index) };
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

function attackersOf(program: Program): ReadonlyMap<string, Attackers> {
  const rules = program.conclusions.flatMap((conclusion) => conclusion.rules);
  const by = (attacked: (rule: Rule) => readonly string[]): Map<string, Rule[]> => {
    const attackers = new Map<string, Rule[]>();
    for (const rule of rules) {
      for (const id of attacked(rule)) attackers.set(id, [...(attackers.get(id) ?? []), rule]);
    }
    return attackers;
  };
  const replacers = by((rule) => rule.replaces);
  const switchers = by((rule) => rule.switchesOff);
  const attacked = new Set([...replacers.keys(), ...switchers.keys()]);
  return new Map(
    [...attacked].map((id) => [id, { replacers: replacers.get(id) ?? [], switchers: switchers.get(id) ?? [] }]),
  );
}

function changesOfLaw(program: Program): readonly Day[] {
  return boundsOf([
    ...program.conclusions.flatMap(({ rules }) => rules.map(({ valid }) => valid)),
    ...program.parameters.flatMap(({ values, brackets = [] }) => [...values, ...brackets]),
  ]);
}
