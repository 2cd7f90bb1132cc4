import { describe, expect, it } from 'vitest';

import { Fault } from '../../runtime/fault.ts';
import { readZaak } from '../../runtime/interpret/index.ts';
import { exact } from '../../runtime/exact.ts';
import type { Zaak } from '../../runtime/zaak.ts';
import { fact, get, money, program, role, rule, statusOf, value } from './build.ts';
import { ask, brief } from './show.ts';

const law = program({
  choices: [{ id: 'soort', regeling: 'T', name: 'huishouden', symbols: ['alleen', 'samen'] }],
  objects: [{ id: 'woning', regeling: 'T', name: 'woning', key: 'woning', called: 'de woning' }],
  facts: [
    fact('inkomen', 'persoon', { type: money, perYear: true }),
    fact('geboortedatum', 'persoon', { type: { kind: 'datum' } }),
    fact('kinderen', 'persoon', { type: { kind: 'aantal' } }),
    fact('woontHier', 'persoon', { inTime: true }),
    fact('gehuwd', 'paar', { inTime: true }),
    fact('samen', 'paar'),
    fact('partner', 'gericht'),
    fact('huur', { kind: 'object', object: 'woning' }, { type: money, inTime: true }),
    fact('soort', 'zaak', { type: { kind: 'keuze', choice: 'soort' } }),
    fact('straf', 'zaak', { type: { kind: 'duur' } }),
    fact('aandeel', 'zaak', { type: { kind: 'percentage' } }),
  ],
  conclusions: [
    value('inkomensbedrag', [rule('W:1', { value: get('inkomen', role('belanghebbende')) })]),
    value('huurbedrag', [rule('W:2', { value: get('huur') })]),
    value('geborenOp', [rule('W:3', { value: get('geboortedatum', role('belanghebbende')) })], [], { kind: 'datum' }),
    value('deel', [rule('W:4', { value: get('aandeel') })], [], { kind: 'percentage' }),
    value('duurVanStraf', [rule('W:5', { value: get('straf') })], [], { kind: 'duur' }),
    value('huishouden', [rule('W:6', { value: get('soort') })], [], { kind: 'keuze', choice: 'soort' }),
    statusOf('S', [rule('W:7')]),
  ],
});

const persons = { anna: {}, bram: {} };

function refusal(zaak: Zaak): string {
  try {
    readZaak(law, zaak);
  } catch (problem) {
    if (problem instanceof Fault) return `${problem.path} | ${problem.code} | ${problem.message}`;
    throw problem;
  }
  return 'in orde';
}

describe('a case that cannot be right', () => {
  it.each<[Zaak, string]>([
    [
      { personen: { anna: { inkomen: 27578.7 } } },
      'personen.anna.inkomen | geen-exact-getal | 27578.7 is niet exact; schrijf een getal met decimalen als tekst, bijvoorbeeld "27578.70".',
    ],
    [
      { personen: { anna: { inkomen: { 2025: '10.005' } } } },
      'personen.anna.inkomen.2025 | te-veel-decimalen | "10.005" heeft meer dan twee decimalen; een gegeven bedrag is in hele eurocenten.',
    ],
    [
      { personen: { anna: { inkomen: { vorig: 1 } } } },
      'personen.anna.inkomen.vorig | geen-jaar | "vorig" is geen kalenderjaar; schrijf bijvoorbeeld { "2025": … }.',
    ],
    [
      { personen: { anna: { geboortedatum: '2023-02-29' } } },
      'personen.anna.geboortedatum | datum-bestaat-niet | 29 februari 2023 bestaat niet.',
    ],
    [
      { personen: { anna: { kinderen: '1.5' } } },
      'personen.anna.kinderen | geen-aantal | "1.5" is geen aantal; een aantal is een heel getal vanaf 0.',
    ],
    [
      { personen: { anna: { woontHier: 'ja' } } },
      'personen.anna.woontHier | geen-ja-nee | "ja" is geen ja of nee; schrijf true of false.',
    ],
    [
      { personen: { anna: { inkome: 1 } } },
      'personen.anna.inkome | onbekend-gegeven | "inkome" is geen gegeven van een persoon.',
    ],
    [{ personen: persons, inkomen: 1 }, 'inkomen | onbekend-gegeven | "inkomen" is geen gegeven van deze zaak.'],
    [
      { personen: persons, belanghebbende: 'cato' },
      'belanghebbende | onbekende-persoon | "cato" is geen persoon van deze zaak; de personen zijn: anna, bram.',
    ],
    [
      { personen: persons, koppels: [{ personen: ['anna', 'cato'] }] },
      'koppels[0].personen[1] | onbekende-persoon | "cato" is geen persoon van deze zaak; de personen zijn: anna, bram.',
    ],
    [
      { personen: persons, koppels: [{ personen: ['anna', 'anna'] }] },
      'koppels[0].personen | geen-koppel | Een koppel noemt twee verschillende personen.',
    ],
    [
      {
        personen: persons,
        koppels: [
          { personen: ['anna', 'bram'], samen: true },
          { personen: ['bram', 'anna'], samen: true },
        ],
      },
      'koppels[1].samen | dubbel-gegeven | "samen" is voor deze personen twee keer gegeven.',
    ],
    [
      {
        personen: persons,
        koppels: [
          {
            personen: ['anna', 'bram'],
            gehuwd: [
              { van: '2020-01-01', tot: '2021-01-01', waarde: true },
              { van: '2020-06-01', waarde: false },
            ],
          },
        ],
      },
      'koppels[0].gehuwd[1] | periodes-overlappen | De periode van 2020-06-01 overlapt de periode van 2020-01-01 tot 2021-01-01; per dag kan er maar één waarde zijn.',
    ],
    [
      { personen: persons, koppels: [{ personen: ['anna', 'bram'], samen: [{ waarde: true }] }] },
      'koppels[0].samen | niet-in-de-tijd | "samen" verandert niet in de tijd; geef één waarde.',
    ],
    [
      { personen: persons, relaties: [{ van: 'bram', tot: 'dirk', partner: true }] },
      'relaties[0].tot | onbekende-persoon | "dirk" is geen persoon van deze zaak; de personen zijn: anna, bram.',
    ],
    [{ woning: { huurprijs: 1 } }, 'woning.huurprijs | onbekend-gegeven | "huurprijs" is geen gegeven van dit object.'],
    [{ soort: 'beide' }, 'soort | geen-keuze | "beide" is geen huishouden; kies uit: alleen, samen.'],
    [
      { straf: 3 },
      'straf | geen-duur | 3 is geen duur; schrijf bijvoorbeeld "P3M" (drie maanden), "P1Y6M", "P2W" of "P10D".',
    ],
    [
      { beginstand: { gehuwd: true } },
      'beginstand.gehuwd | onbekend-gegeven | "gehuwd" is geen gegeven van de beginstand.',
    ],
    [
      { koppels: {} } as unknown as Zaak,
      'koppels | geen-lijst | Een object is geen lijst; schrijf bijvoorbeeld [{ "personen": ["anna", "bram"] }].',
    ],
  ])('%j', (zaak, expected) => {
    expect(refusal(zaak)).toBe(expected);
  });

  it('nor can a question about somebody who is not in it', () => {
    expect(() => ask(law, { personen: persons }, 'S', '2025-01-01', { persoon: 'cato' })).toThrow(
      '"cato" is geen persoon van deze zaak',
    );
    expect(() => ask(law, { personen: persons }, 'S', '2025-01-01')).toThrow('De vraag noemt hier geen persoon.');
    expect(() => ask(law, { personen: persons }, 'S', '1 januari 2025', { persoon: 'anna' })).toThrow('is geen datum');
    expect(() => ask(law, { personen: persons }, 'toeslag', '2025-01-01')).toThrow(
      '"toeslag" is geen conclusie van deze regels.',
    );
  });
});

describe('a case that is in order', () => {
  const zaak: Zaak = {
    personen: {
      anna: { inkomen: '27578.70', geboortedatum: '2000-02-29', kinderen: 2, woontHier: true, bijzonder: undefined },
      bram: {},
    },
    koppels: [
      { personen: ['anna', 'bram'], gehuwd: true },
      { personen: ['bram', 'anna'], samen: true },
    ],
    belanghebbende: 'anna',
    woning: { huur: [{ van: '2025-01-01', waarde: exact('650.50') }] },
    soort: 'samen',
    straf: 'P3M',
    aandeel: '13.67%',
  };

  it.each([
    ['inkomensbedrag', '275787/10'],
    ['huurbedrag', '1301/2'],
    ['geborenOp', '2000-02-29'],
    ['deel', '1367/10000'],
    ['duurVanStraf', 'P3M'],
    ['huishouden', 'samen'],
  ])('%s is %s', (question, expected) => {
    expect(brief(ask(law, zaak, question, '2025-06-01'))).toBe(expected);
  });

  it('takes a bare yearly amount for the year of the question only', () => {
    const years = program({
      ...law,
      conclusions: [
        value('toen', [
          rule('W:1', {
            value: {
              kind: 'at',
              day: { kind: 'first-of', span: { kind: 'jaar', offset: -1 } },
              of: get('inkomen', role('belanghebbende')),
            },
          }),
        ]),
      ],
    });
    expect(brief(ask(years, zaak, 'toen', '2025-06-01'))).toBe('onbekend: personen.anna.inkomen.2024');
  });

  it('lists the facts that were read', () => {
    const outcome = ask(law, zaak, 'huurbedrag', '2025-06-01');
    expect(outcome.soort === 'bepaald' && outcome.gebruikt).toEqual(['woning.huur']);
  });
});
