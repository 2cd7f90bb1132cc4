/** Indexes a program for evaluation, once per program; of a program much like one before it, only what changed. */
import type { Day } from '../date.ts';
import { groupBy } from '../group.ts';
import { isSame } from '../same.ts';
import type { Conclusion, Judgement, Parameter, Program, Provision, Rule } from '../ir/index.ts';
import { analyse } from './analyse.ts';
import { attacksIn, switchedOtherwise } from './attacks.ts';
import type { Attacks } from './attacks.ts';
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

/** What is worked out of a program at once; the rest when it is asked for. */
interface Parts {
  readonly program: Program;
  readonly world: World;
  readonly conclusions: ReadonlyMap<string, Conclusion>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly attacks: Attacks;
  readonly analysis: Analysis;
}

/** Programs that came one after another, each much like the one before it. */
interface Row {
  readonly memory: Memory;
  latest: Parts;
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
  const { conclusions, parameters } = program;
  const attacks = attacksIn(conclusions);
  const memory = newMemory();
  const latest = {
    program,
    world: worldOf(program),
    conclusions: byId(conclusions),
    parameters: byId(parameters),
    attacks,
    analysis: analyse(program),
  };
  tellWhatTheyRestOn(memory, attacks, conclusions);
  return { memory, latest, texts: undefined };
}

/** Makes the program the latest of the row; false when it is too much another. */
function goesOn(row: Row, program: Program): boolean {
  const { memory, latest } = row;
  if (memory.lineage.age >= MOST_PROGRAMS || !isSameWorld(latest.program, program)) return false;
  const conclusions = byId(program.conclusions);
  const changed = changedIn(latest.conclusions, conclusions);
  if (changed.size > conclusions.size / 2) return false;
  const analysis = analyse(program);
  if (!isSameTime(latest.analysis, analysis)) return false;
  const attacks = attacksIn(program.conclusions, latest.attacks);
  const parameters = byId(program.parameters);
  const switched = switchedOtherwise(latest.attacks, attacks);
  for (const id of homesOf(latest.conclusions.values(), switched)) changed.add(id);
  for (const id of homesOf(conclusions.values(), switched)) changed.add(id);
  tellWhatTheyRestOn(
    memory,
    attacks,
    [...changed].flatMap((id) => conclusions.get(id) ?? []),
  );
  memory.lineage.advance({ conclusions: changed, parameters: changedIn(latest.parameters, parameters) });
  row.latest = { program, world: latest.world, conclusions, parameters, attacks, analysis };
  return true;
}

/** Ids of those that came, went or are another. */
function changedIn<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): Set<string> {
  const changed = new Set<string>();
  for (const [id, item] of now) if (before.get(id) !== item) changed.add(id);
  for (const id of before.keys()) if (!now.has(id)) changed.add(id);
  return changed;
}

/** The conclusions that these rules decide. */
function* homesOf(conclusions: Iterable<Conclusion>, rules: ReadonlySet<string>): Generator<string> {
  if (rules.size === 0) return;
  for (const { id, rules: own } of conclusions) if (own.some((rule) => rules.has(rule.id))) yield id;
}

/** A conclusion rests on what its rules name, and on the conclusions of the rules that switch them off. */
function tellWhatTheyRestOn(memory: Memory, { switchers, homes }: Attacks, conclusions: readonly Conclusion[]): void {
  for (const conclusion of conclusions) {
    memory.lineage.restsOn(conclusion.id, facetsOfConclusion(conclusion).named);
    const switching = conclusion.rules.flatMap((rule) => switchers.get(rule.id) ?? []);
    const conclusionsOfThem = switching.flatMap(({ id }) => homes.get(id) ?? []);
    memory.lineage.restsOn(conclusion.id, { conclusions: conclusionsOfThem, parameters: [] });
  }
}

const PARTS_OF_WORLD = ['facts', 'judgements', 'roles', 'objects', 'choices'] as const;

const isSameWorld = (one: Program, other: Program): boolean =>
  isSame(one.elsewhere, other.elsewhere) && PARTS_OF_WORLD.every((part) => isSame(one[part], other[part]));

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one === other || (one.length === other.length && one.every((item, place) => item === other[place]));

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
  const { memory, latest } = row;
  const { program, world, conclusions, parameters, attacks, analysis } = latest;
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
  if (row.texts === undefined || !isSameList(row.texts.provisions, provisions))
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
