/** The shape of a case as JSON Schema (draft 2020-12), from the facts that a program knows. */
import type { Choice, Fact, Program, ValueType } from '../ir/index.ts';

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

const date: JsonSchema = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const decimal = (places: string): JsonSchema => ({
  anyOf: [{ type: 'string', pattern: `^-?\\d+(\\.\\d${places})?$` }, { type: 'integer' }],
});

/** What may be given under `zaak`. Keys that the program does not know are left alone: another law may need them. */
export function jsonSchemaOf(program: Program, title: string, needed: readonly string[]): JsonSchema {
  const { facts, roles, objects } = program;
  const choices = new Map(program.choices.map((choice) => [choice.id, choice]));
  const about = (kind: Fact['of']['kind']): JsonSchema =>
    properties(
      facts.filter(({ of }) => of.kind === kind),
      choices,
    );
  const personId: JsonSchema = { type: 'string' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    type: 'object',
    $defs: { persoon: about('persoon'), koppel: about('paar'), relatie: about('gericht') },
    properties: {
      ...fields(
        facts.filter(({ of }) => of.kind === 'zaak'),
        choices,
      ),
      ...Object.fromEntries(
        objects.map(({ id, key, name }) => [key, { title: name, ...objectSchema(facts, id, choices) }]),
      ),
      ...Object.fromEntries(roles.map(({ key, name }) => [key, { ...personId, title: name }])),
      personen: { type: 'object', additionalProperties: { $ref: '#/$defs/persoon' } },
      koppels: {
        type: 'array',
        items: {
          allOf: [{ $ref: '#/$defs/koppel' }],
          properties: { personen: { type: 'array', items: personId, minItems: 2, maxItems: 2 } },
          required: ['personen'],
        },
      },
      relaties: {
        type: 'array',
        items: {
          allOf: [{ $ref: '#/$defs/relatie' }],
          properties: { van: personId, tot: personId },
          required: ['van', 'tot'],
        },
      },
    },
    required: needed,
  };
}

type Choices = ReadonlyMap<string, Choice>;

function objectSchema(facts: readonly Fact[], object: string, choices: Choices): object {
  return properties(
    facts.filter(({ of }) => of.kind === 'object' && of.object === object),
    choices,
  );
}

function properties(facts: readonly Fact[], choices: Choices): { readonly [keyword: string]: unknown } {
  return { type: 'object', properties: fields(facts, choices) };
}

function fields(facts: readonly Fact[], choices: Choices): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(facts.map((fact) => [fact.key, factSchema(fact, choices)]));
}

function factSchema(fact: Fact, choices: Choices): JsonSchema {
  const plain = valueSchema(fact.type, choices);
  const timed = fact.inTime ? inTime(plain) : plain;
  const value = fact.perYear
    ? { anyOf: [timed, { type: 'object', patternProperties: { '^\\d{4}$': timed }, additionalProperties: false }] }
    : timed;
  return { title: fact.name, description: fact.question, ...(value as object) };
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
