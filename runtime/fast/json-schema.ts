/** The shape of a case as JSON Schema (draft 2020-12), from the facts that a program knows. */
import { questionInGeneral } from '../ir/index.ts';
import type { Choice, Fact, Judgement, Program, ValueType } from '../ir/index.ts';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

const date: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const decimal = (places: string): JsonSchema => ({
  anyOf: [{ type: 'string', pattern: `^-?\\d+(\\.\\d${places})?$` }, { type: 'integer' }],
});

/** What may be given under `zaak`, and nothing else; `needed` are the keys of the roles that must be given. */
export function jsonSchemaOf(program: Program, title: string, needed: readonly string[]): JsonSchema {
  const { facts, roles, objects } = program;
  const choices = new Map(program.choices.map((choice) => [choice.id, choice]));
  const { keys, names, $defs } = namesElsewhere(program);
  const about = (kind: Fact['of']['kind']): Properties =>
    fields(
      facts.filter(({ of }) => of.kind === kind),
      choices,
    );
  const judged = (kind: 'zaak' | 'persoon' | 'paar' | 'gericht'): Properties => {
    const asked = program.judgements.filter((one) => (one.about?.kind ?? 'zaak') === kind);
    if (asked.length === 0 && names === undefined) return {};
    return { oordelen: closed(Object.fromEntries(asked.map((one) => [one.key, judgementSchema(one)])), [], names) };
  };
  const personId: JsonSchema = { type: 'string' };
  const pair = { personen: { type: 'array', items: personId, minItems: 2, maxItems: 2 } };
  const ends = { van: personId, tot: personId };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...($defs && { $defs }),
    ...closed(
      {
        ...about('zaak'),
        ...Object.fromEntries(
          objects.map(({ id, key, name }) => [key, { title: name, ...closed(factsOf(facts, id, choices), [], keys) }]),
        ),
        ...Object.fromEntries(roles.map(({ key, name }) => [key, { ...personId, title: name }])),
        personen: {
          type: 'object',
          additionalProperties: closed({ ...about('persoon'), ...judged('persoon') }, [], keys),
        },
        koppels: { type: 'array', items: closed({ ...about('paar'), ...judged('paar'), ...pair }, ['personen'], keys) },
        relaties: {
          type: 'array',
          items: closed({ ...about('gericht'), ...judged('gericht'), ...ends }, ['van', 'tot'], keys),
        },
        beginstand: { type: 'object' },
        ...judged('zaak'),
      },
      needed,
      keys,
    ),
  };
}

/** What other regelingen know by name: one case serves several modules, and each lets pass what it does not know. */
function namesElsewhere({ elsewhere }: Program): {
  readonly keys?: JsonSchema;
  readonly names?: JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
} {
  if (elsewhere === undefined) return {};
  const { keys, judgements } = elsewhere;
  return {
    ...(keys.length > 0 && { keys: { $ref: '#/$defs/gegevensVanAndereRegelingen' } }),
    ...(judgements.length > 0 && { names: { $ref: '#/$defs/oordelenVanAndereRegelingen' } }),
    $defs: {
      gegevensVanAndereRegelingen: { enum: keys },
      oordelenVanAndereRegelingen: { enum: judgements },
    },
  };
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** An object with these properties and, but for names that fit `others`, no other. */
function closed(
  properties: Properties,
  required: readonly string[] = [],
  others?: JsonSchema,
): { readonly [keyword: string]: unknown } {
  const names = { propertyNames: { anyOf: [{ enum: Object.keys(properties) }, others] } };
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(others === undefined ? { additionalProperties: false } : names),
  };
}

type Choices = ReadonlyMap<string, Choice>;

function factsOf(facts: readonly Fact[], object: string, choices: Choices): Properties {
  return fields(
    facts.filter(({ of }) => of.kind === 'object' && of.object === object),
    choices,
  );
}

function fields(facts: readonly Fact[], choices: Choices): Properties {
  return Object.fromEntries(facts.map((fact) => [fact.key, factSchema(fact, choices)]));
}

function factSchema(fact: Fact, choices: Choices): JsonSchema {
  const plain = valueSchema(fact.type, choices);
  const timed = fact.inTime ? inTime(plain) : plain;
  const value = fact.perYear
    ? { anyOf: [timed, { type: 'object', patternProperties: { '^\\d{4}$': timed }, additionalProperties: false }] }
    : timed;
  return { title: fact.name, description: questionInGeneral(fact), ...(value as object) };
}

function inTime(plain: JsonSchema): JsonSchema {
  const piece = {
    type: 'object',
    properties: { van: date, tot: date, waarde: plain },
    required: ['waarde'],
    additionalProperties: false,
  };
  return { anyOf: [plain, { type: 'array', items: piece }] };
}

function valueSchema(type: ValueType, choices: Choices): JsonSchema {
  switch (type.kind) {
    case 'bedrag':
      return decimal('{1,2}');
    case 'uren':
    case 'percentage':
    case 'getal':
      return decimal('+');
    case 'aantal':
      return {
        anyOf: [
          { type: 'integer', minimum: 0 },
          { type: 'string', pattern: '^\\d+$' },
        ],
      };
    case 'datum':
      return date;
    case 'duur':
      return { type: 'string', pattern: '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$' };
    case 'tekst':
      return { type: 'string' };
    case 'ja-nee':
      return { type: 'boolean' };
    case 'keuze':
      return { enum: choices.get(type.choice)?.symbols ?? [] };
  }
}

/** An answer: what, why, who and when; the amount only with ja. */
function judgementSchema({ clause, question, motivated, amount, inTime }: Judgement): JsonSchema {
  const text: JsonSchema = { type: 'string', pattern: '\\S' };
  const properties = {
    antwoord: { enum: ['ja', 'nee', true, false] },
    motivering: text,
    door: text,
    datum: date,
    ...(amount !== undefined && { bedrag: decimal('{1,2}') }),
  };
  const needed = ['antwoord', ...(motivated ? ['motivering'] : []), 'door', 'datum'];
  const about = { title: clause, description: question };
  if (inTime !== true) return { ...about, ...closed(properties, needed) };
  const pieces = { type: 'array', items: closed({ ...properties, van: date, tot: date }, needed) };
  return { ...about, anyOf: [closed(properties, needed), pieces] };
}
