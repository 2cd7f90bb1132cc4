/** Indexes a program for evaluation, once per program; of a program much like one before it, only what changed. */
import type { Day } from '../date.ts';
import { groupBy } from '../group.ts';
import { isSame } from '../same.ts';
import type { Conclusion, Judgement, Parameter, Program, Provision, Rule } from '../ir/index.ts';
import { analyse } from './analyse.ts';
import { checkAttackOrder } from './attacks.ts';
import { compilerOf, found } from './compile.ts';
import { changesOfParameter, facetsOfConclusion } from './conclusion-facets.ts';
import { newMemory } from './memory.ts';
import type {
  Analysis,
  Index,
  IndexedFact,
  IndexedJudgement,
  Memory,
  ParameterTable,
  Prepared,
  Target,
  World,
} from './model.ts';
import { parameterTable } from './parameters.ts';
import { scopesOf } from './scopes.ts';
import { Succession } from './succession.ts';

/** Programs that came one after another, each much like the one before it, and what was made of them. */
interface Row {
  readonly memory: Memory;
  readonly succession: Succession;
  readonly world: World;
  program: Program;
  analysis: Analysis;
  texts: Texts | undefined;
}

const cache = new WeakMap<Program, Prepared>();

/** The row that grew last comes first. */
const rows: Row[] = [];
/** An author goes to and fro between a few texts: as they are now, with a beleidsregel, as they were before an act. */
const MOST_ROWS = 3;
/** What was made for programs long gone is not kept for ever. */
const MOST_PROGRAMS = 200;

/** Indexes the program; the second call with the same program costs nothing. */
export function prepare(program: Program): Prepared {
  const known = cache.get(program);
  if (known !== undefined) return known;
  const row = rows.find((one) => goesOn(one, program)) ?? newRow(program);
  rows.splice(0, rows.length, ...[row, ...rows.filter((one) => one !== row)].slice(0, MOST_ROWS));
  const prepared = preparedIn(row);
  cache.set(program, prepared);
  return prepared;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function newRow(program: Program): Row {
  const succession = new Succession(program);
  checkAttackOrder(succession.latest.attacks);
  return {
    memory: newMemory(succession.lineage),
    succession,
    world: worldOf(program),
    program,
    analysis: analyse(program),
    texts: undefined,
  };
}

/** Makes the program the latest of the row; false when it is too much another. */
function goesOn(row: Row, program: Program): boolean {
  const { succession } = row;
  if (succession.lineage.age >= MOST_PROGRAMS || !isSameWorld(row.program, program)) return false;
  const analysis = analyse(program);
  if (!isSameTime(row.analysis, analysis)) return false;
  const next = succession.next(program);
  if (next.conclusions.size > program.conclusions.length / 2) return false;
  checkAttackOrder(next.program.attacks, succession.latest.attacks);
  succession.follow(next);
  row.program = program;
  row.analysis = analysis;
  return true;
}

const PARTS_OF_WORLD = ['facts', 'judgements', 'roles', 'objects', 'choices'] as const;

const isSameWorld = (one: Program, other: Program): boolean =>
  isSame(one.elsewhere, other.elsewhere) && PARTS_OF_WORLD.every((part) => isSame(one[part], other[part]));

/** On these rest the days on which any conclusion can change. */
const isSameTime = (one: Analysis, other: Analysis): boolean =>
  one.echoes === other.echoes &&
  one.births.size === other.births.size &&
  [...one.births].every((birth) => other.births.has(birth));

function worldOf({ facts, roles, objects, choices, judgements }: Program): World {
  return {
    facts: byId(facts.map((fact, index): IndexedFact => ({ ...fact, index }))),
    roles: byId(roles),
    objects: byId(objects),
    choices: byId(choices),
    judgements: byId(judgements.map((judgement, at) => indexed(judgement, facts.length + at))),
  };
}

function preparedIn(row: Row): Prepared {
  const { memory, world, program, analysis } = row;
  const { conclusions, parameters, attacks } = row.succession.latest;
  const texts = later(() => textsOf(row, program));
  const named = later(() => byName(program.conclusions));
  const changes = later(() => changesOfLaw(program));
  const shared = {
    ...world,
    conclusions,
    switchersOf: (rule: string): readonly Rule[] => attacks.switchers.get(rule) ?? [],
    homeOfSwitcher: (rule: string): Conclusion | undefined => conclusions.get(attacks.homes.get(rule) ?? ''),
    analysis,
    memory,
    age: memory.lineage.age,
  };
  const index: Index = {
    ...shared,
    program,
    world,
    parameter: (id) => tableOf(found(parameters, id)),
    conclusionNamed: (name) => named().get(name),
    provisionsAt: (address) => texts().get(address) ?? [],
    changes,
    scopes: scopesOf({ ...shared, parameters }),
    targets: new Map<string, Target>(),
  };
  return { ...index, compiler: compilerOf(index) };
}

/** Made when it is asked for, once. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** By address: all versions of its text. */
interface Texts {
  readonly provisions: readonly Provision[];
  readonly byAddress: ReadonlyMap<string, readonly Provision[]>;
}

/** Those of the program before it, when no text changed. */
function textsOf(row: Row, { provisions }: Program): Texts['byAddress'] {
  if (row.texts === undefined || !isSame(row.texts.provisions, provisions))
    row.texts = { provisions, byAddress: groupBy(provisions, ({ address }) => address) };
  return row.texts.byAddress;
}

/** By id and by key: the first that has it. */
function byName(conclusions: readonly Conclusion[]): ReadonlyMap<string, Conclusion> {
  const found = new Map<string, Conclusion>();
  for (const conclusion of conclusions)
    for (const name of [conclusion.id, conclusion.key]) if (!found.has(name)) found.set(name, conclusion);
  return found;
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

function changesOfLaw({ conclusions, parameters }: Program): readonly Day[] {
  const changes = new Set<Day>();
  for (const conclusion of conclusions) for (const day of facetsOfConclusion(conclusion).changes) changes.add(day);
  for (const parameter of parameters) for (const day of changesOfParameter(parameter)) changes.add(day);
  return [...changes].toSorted((a, b) => a - b);
}
