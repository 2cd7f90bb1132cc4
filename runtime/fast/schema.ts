/** Tests whether a value is a case that a regeling can be asked about: Standard Schema v1, with JSON Schema. */
import { Fault, childPath, fault, shown } from '../fault.ts';
import { readZaak } from '../interpret/index.ts';
import { readerOf } from '../interpret/read-value.ts';
import type { Fact, Program } from '../ir/index.ts';
import { parseTimeline } from '../timeline.ts';
import type { JsonSchema } from './json-schema.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** One thing that is wrong: where it stands, and a Dutch sentence. */
export interface Fout {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export type Toetsing<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Fout[] };

/** A Standard Schema (https://standardschema.dev) of the case of one regeling. */
export interface ZaakSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'lidwoord';
    readonly validate: (value: unknown) => Toetsing<T>;
    readonly types?: { readonly input: T; readonly output: T };
  };
  /** The same as JSON Schema, draft 2020-12. */
  readonly jsonSchema: JsonSchema;
}

/** The schema of a program, with the keys of the roles that must be given; nothing is made before it is used. */
export function zaakSchema<T>(program: Program, needed: readonly string[]): ZaakSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'lidwoord',
      validate: (value) => {
        const issues = issuesIn(program, needed, value);
        return issues.length === 0 ? { value: value as T } : { issues };
      },
    },
    get jsonSchema() {
      return jsonSchemaOf(program, program.regelingen.map(({ name }) => name).join('; '), needed);
    },
  };
}

type Path = readonly (string | number)[];

const BESIDES = { paar: ['personen'], gericht: ['van', 'tot'], persoon: [], object: [] } as const;

function issuesIn(program: Program, needed: readonly string[], value: unknown): readonly Fout[] {
  if (!isRecord(value)) {
    return [{ message: `${shown(value)} is geen zaak; een zaak is een object met onder meer "personen".`, path: [] }];
  }
  const found = [...bearersIn(program, value), ...rolesIn(program, needed, value)];
  // what only shows when all is put together, such as a fact given twice
  return found.length > 0 ? found : readIssues(() => readZaak(program, value), []);
}

function bearersIn(program: Program, value: Given): readonly Fout[] {
  const persons = value['personen'];
  const known = isRecord(persons) ? new Set(Object.keys(persons)) : undefined;
  const facts = (kind: Fact['of']['kind']): readonly Fact[] => program.facts.filter(({ of }) => of.kind === kind);
  const object = (id: string): readonly Fact[] =>
    program.facts.filter(({ of }) => of.kind === 'object' && of.object === id);
  const beside = [...program.roles, ...program.objects].map(({ key }) => key);
  return [
    ...recordOf(persons, ['personen'], (person, path) =>
      factIssues(program, facts('persoon'), BESIDES.persoon, person, path),
    ),
    ...listOf(value['koppels'], ['koppels'], (pair, path) => [
      ...pairIssues(pair, path, known),
      ...factIssues(program, facts('paar'), BESIDES.paar, pair, path),
    ]),
    ...listOf(value['relaties'], ['relaties'], (relation, path) => [
      ...BESIDES.gericht.flatMap((end) => personIssues(relation[end], [...path, end], known)),
      ...factIssues(program, facts('gericht'), BESIDES.gericht, relation, path),
    ]),
    ...program.objects.flatMap(({ id, key }) =>
      value[key] === undefined
        ? []
        : asRecord(value[key], [key], (given, path) => factIssues(program, object(id), BESIDES.object, given, path)),
    ),
    ...factIssues(
      program,
      facts('zaak'),
      ['personen', 'koppels', 'relaties', 'beginstand', 'oordelen', ...beside],
      value,
      [],
    ),
  ];
}

function rolesIn(program: Program, needed: readonly string[], value: Given): readonly Fout[] {
  const persons = value['personen'];
  const known = isRecord(persons) ? new Set(Object.keys(persons)) : undefined;
  return program.roles.flatMap(({ key }) =>
    value[key] === undefined && !needed.includes(key) ? [] : personIssues(value[key], [key], known),
  );
}

type Given = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Each = (item: Given, path: Path) => readonly Fout[];

function recordOf(value: unknown, path: Path, each: Each): readonly Fout[] {
  if (value === undefined) return [];
  if (!isRecord(value))
    return [{ message: `${shown(value)} is geen lijst van personen; schrijf { "anna": { … } }.`, path }];
  return Object.entries(value).flatMap(([key, item]) => asRecord(item, [...path, key], each));
}

function listOf(value: unknown, path: Path, each: Each): readonly Fout[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ message: `${shown(value)} is geen lijst; schrijf [ … ].`, path }];
  return value.flatMap((item: unknown, index) => asRecord(item, [...path, index], each));
}

function asRecord(value: unknown, path: Path, each: Each): readonly Fout[] {
  return isRecord(value) ? each(value, path) : [{ message: `${shown(value)} is geen object met feiten.`, path }];
}

function personIssues(value: unknown, path: Path, known: ReadonlySet<string> | undefined): readonly Fout[] {
  const name = path.at(-1) ?? '';
  if (value === undefined) return [{ message: `Hier ontbreekt wie "${name}" is.`, path }];
  if (typeof value !== 'string') return [{ message: `${shown(value)} is geen sleutel van een persoon.`, path }];
  if (known === undefined || known.has(value)) return [];
  return [{ message: `${shown(value)} staat niet onder "personen".`, path }];
}

function pairIssues(pair: Given, path: Path, known: ReadonlySet<string> | undefined): readonly Fout[] {
  const persons = pair['personen'];
  const here = [...path, 'personen'];
  if (!Array.isArray(persons) || persons.length !== 2)
    return [{ message: 'Een koppel heeft twee personen: "personen": ["anna", "bram"].', path: here }];
  return persons.flatMap((person: unknown, index) => personIssues(person, [...here, index], known));
}

function factIssues(
  program: Program,
  facts: readonly Fact[],
  beside: readonly string[],
  given: Given,
  path: Path,
): readonly Fout[] {
  const choices = new Map(program.choices.map((choice) => [choice.id, choice]));
  const others = [...beside, ...(program.elsewhere?.keys ?? [])];
  const unknown = Object.keys(given).filter((key) => !others.includes(key) && !facts.some((fact) => fact.key === key));
  return [
    ...unknown.map((key) => ({
      message: `${shown(key)} is hier geen gegeven van deze regeling.`,
      path: [...path, key],
    })),
    ...facts.flatMap((fact) => {
      const value = given[fact.key];
      if (value === undefined) return [];
      const plain = readerOf(fact.type, choices);
      const read = fact.inTime ? (json: unknown, at: string) => parseTimeline(json, plain, at) : plain;
      return readIssues(() => {
        if (fact.perYear) readYears(value, plain);
        else read(value, '');
      }, [...path, fact.key]);
    }),
  ];
}

function readIssues(read: () => unknown, path: Path): readonly Fout[] {
  const found = caught(read);
  return found === undefined ? [] : [{ message: found.message, path: [...path, ...stepsOf(found.path)] }];
}

function readYears(given: unknown, read: (json: unknown, path: string) => unknown): void {
  if (!isRecord(given) || 'n' in given) {
    read(given, '');
    return;
  }
  for (const [year, value] of Object.entries(given)) {
    if (!/^\d{4}$/.test(year))
      fault(year, 'geen-jaar', `${shown(year)} is geen jaar; schrijf bijvoorbeeld { "2025": … }.`);
    read(value, childPath('', year));
  }
}

function caught(read: () => unknown): Fault | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** 'partner[1].van' → ['partner', 1, 'van'] */
function stepsOf(path: string): Path {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) => (index === undefined ? step : Number(index)));
}
