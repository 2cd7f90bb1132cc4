/** What a module offers besides its questions: a schema, and no more than is used. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';

import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import type { JsonSchema, ZaakSchema } from '../../runtime/index.ts';
import { huurtoeslag, zorgtoeslag } from './laws.ts';
import { load } from './load.ts';

const runtime = join(import.meta.dirname, '../../runtime/index.ts');

describe('the schema', () => {
  const schema = load(emitTypeScript(zorgtoeslag, 'Wzt').text).exports['schema'] as ZaakSchema<unknown>;
  const { validate, vendor, version } = schema['~standard'];

  test('is a Standard Schema', () => {
    expect([vendor, version]).toEqual(['lidwoord', 1]);
  });

  test('lets a case through as it is', () => {
    const zaak = {
      personen: {
        anna: { toetsingsinkomen: { 2022: '20000.50' }, eenVerzekerdeIs: [{ van: '2022-01-01', waarde: true }] },
      },
      verzekerde: 'anna',
    };
    expect(validate(zaak)).toEqual({ value: zaak });
  });

  test('says in Dutch what is wrong, and where', () => {
    const zaak = {
      personen: {
        anna: {
          toetsingsinkomen: 0.5,
          eenVerzekerdeIs: [{ van: '2022-01-01', tot: '2021-01-01', waarde: true }],
          leeftijd: 3,
        },
        bram: 1,
      },
      relaties: [{ van: 'bram', tot: 'cas', partner: 'ja' }],
      woning: {},
    };
    const { issues = [] } = validate(zaak);
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toMatchInlineSnapshot(`
      [
        "personen.anna.leeftijd: "leeftijd" is hier geen gegeven van deze regeling.",
        "personen.anna.toetsingsinkomen: 0.5 is niet exact; schrijf een getal met decimalen als tekst, bijvoorbeeld "27578.70".",
        "personen.anna.eenVerzekerdeIs.0: Deze periode eindigt voordat zij begint: van 2022-01-01 tot 2021-01-01.",
        "personen.bram: 1 is geen object met feiten.",
        "relaties.0.tot: "cas" staat niet onder "personen".",
        "relaties.0.partner: "ja" is geen ja of nee; schrijf true of false.",
        "woning: "woning" is hier geen gegeven van deze regeling.",
        "verzekerde: Hier ontbreekt wie "verzekerde" is.",
      ]
    `);
  });

  test('is JSON Schema too', () => {
    const json = schema.jsonSchema as Exclude<JsonSchema, boolean>;
    expect(json['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(json['required']).toEqual(['verzekerde']);
    expect((json['properties'] as Record<string, unknown>)['personen']).toMatchInlineSnapshot(`
      {
        "additionalProperties": {
          "additionalProperties": false,
          "properties": {
            "deVerzekeringsplichtNageleefdHeeft": {
              "anyOf": [
                {
                  "type": "boolean",
                },
                {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "tot": {
                        "format": "date",
                        "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
                        "type": "string",
                      },
                      "van": {
                        "format": "date",
                        "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
                        "type": "string",
                      },
                      "waarde": {
                        "type": "boolean",
                      },
                    },
                    "required": [
                      "waarde",
                    ],
                    "type": "object",
                  },
                  "type": "array",
                },
              ],
              "description": "Wat is de verzekeringsplicht nageleefd heeft?",
              "title": "de verzekeringsplicht nageleefd heeft",
            },
            "eenVerzekerdeIs": {
              "anyOf": [
                {
                  "type": "boolean",
                },
                {
                  "items": {
                    "additionalProperties": false,
                    "properties": {
                      "tot": {
                        "format": "date",
                        "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
                        "type": "string",
                      },
                      "van": {
                        "format": "date",
                        "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
                        "type": "string",
                      },
                      "waarde": {
                        "type": "boolean",
                      },
                    },
                    "required": [
                      "waarde",
                    ],
                    "type": "object",
                  },
                  "type": "array",
                },
              ],
              "description": "Is deze persoon een verzekerde?",
              "title": "een verzekerde is",
            },
            "toetsingsinkomen": {
              "anyOf": [
                {
                  "anyOf": [
                    {
                      "pattern": "^-?\\d+(\\.\\d{1,2})?$",
                      "type": "string",
                    },
                    {
                      "type": "integer",
                    },
                  ],
                },
                {
                  "additionalProperties": false,
                  "patternProperties": {
                    "^\\d{4}$": {
                      "anyOf": [
                        {
                          "pattern": "^-?\\d+(\\.\\d{1,2})?$",
                          "type": "string",
                        },
                        {
                          "type": "integer",
                        },
                      ],
                    },
                  },
                  "type": "object",
                },
              ],
              "description": "Wat is het toetsingsinkomen van deze persoon?",
              "title": "toetsingsinkomen",
            },
          },
          "type": "object",
        },
        "type": "object",
      }
    `);
  });
});

describe('a bundler', () => {
  const bundled = async (use: string): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'lidwoord-emit-'));
    try {
      writeFileSync(join(folder, 'wht.ts'), emitTypeScript(huurtoeslag, 'Wht', { runtime }).text);
      writeFileSync(join(folder, 'main.ts'), use);
      const bundle = await rolldown({ input: join(folder, 'main.ts'), treeshake: true, logLevel: 'silent' });
      const { output } = await bundle.generate({ format: 'esm' });
      return output[0].code;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test('keeps nothing of a module that is only imported', { timeout: 30_000 }, async () => {
    expect((await bundled("import './wht.ts';")).length).toBeLessThan(200);
  });

  test('drops the other artikelen', { timeout: 30_000 }, async () => {
    const code = await bundled(
      "import { artikel16 } from './wht.ts'; console.log(artikel16.snel.basishuur({ huurder: '' }, { peildatum: '' }));",
    );
    expect(code).toContain('reken_basishuur');
    expect(code).not.toContain('reken_huurtoeslagA');
  });

  test('leaves the interpreter and the program out for who only computes', { timeout: 30_000 }, async () => {
    const code = await bundled(
      "import { artikel16_ruw, openZaak } from './wht.ts'; console.log(artikel16_ruw, openZaak);",
    );
    expect(code).toContain('reken_basishuur');
    expect(code).not.toContain('"conclusions"');
    expect(code).not.toContain('Internal error');
    expect(code.length).toBeLessThan(58_000);
  });
});
