/**
 * What may not make a difference, for each of the four toeslagen: facts of after the year, the names of the persons, the
 * order in which things are said; and what is sure while a fact is missing stays so whatever the fact turns out to be.
 * LIDWOORD_ORACLE_RUNS sets how many households (a tenth of it each), LIDWOORD_ORACLE_SEED another seed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpret, readZaak, toFractionString, type Exact, type Fact, type Zaak } from '../../runtime/index.ts';
import { childHousehold } from './child-households.ts';
import { childcareHousehold } from './childcare-households.ts';
import { caseOf, lawOf, questions } from './compare.ts';
import { months, type OracleHousehold } from './household.ts';
import { healthHousehold, rentHousehold } from './households.ts';

const runs = (few: number): number => Math.ceil(Number(process.env['LIDWOORD_ORACLE_RUNS'] ?? few * 10) / 10);
const seed = Number(process.env['LIDWOORD_ORACLE_SEED'] ?? 20_250_101);
const LONG = 7_200_000;

type Toeslag = keyof typeof questions;
type Facts = Readonly<Record<string, unknown>>;

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const suites: readonly (readonly [toeslag: Toeslag, households: fc.Arbitrary<OracleHousehold>, few: number])[] = [
  ['zorgtoeslag', healthHousehold(years), 100],
  ['huurtoeslag', rentHousehold(years), 40],
  ['kindgebondenBudget', childHousehold(years), 40],
  ['kinderopvangtoeslag', childcareHousehold(years), 15],
];

/** The toeslag over the year and over one month. */
function told(toeslag: Toeslag, zaak: Zaak, year: number, month: number): string {
  const law = lawOf(questions[toeslag]);
  const read = readZaak(law, zaak);
  const { perJaar, perMaand } = questions[toeslag];
  const days = months(year);
  return [
    [perJaar, days[0]],
    [perMaand, days[month]],
  ]
    .map(([conclusion = '', peildatum = '']) => {
      const outcome = interpret(law, read, { conclusion, vraag: { peildatum } }, { uitleg: false });
      return outcome.soort === 'bepaald' ? toFractionString(outcome.waarde as Exact) : outcome.soort;
    })
    .join(', ');
}

describe.each(suites)('%s', (toeslag, households, few) => {
  const law = lawOf(questions[toeslag]);

  const property = (title: string, holds: (zaak: Zaak, year: number, month: number, chance: number) => void): void => {
    test(
      title,
      () => {
        fc.assert(
          fc.property(households, fc.nat(11), fc.nat(), (household, month, chance) => {
            holds(caseOf(household, questions[toeslag]), household.berekeningsjaar, month, chance);
          }),
          { numRuns: runs(few), seed },
        );
      },
      LONG,
    );
  };

  property('what changes after the year changes nothing', (zaak, year, month) => {
    const later = everyFact(zaak, law.facts, (value, fact) => (turns(fact) ? turned(value, year + 1) : value));
    expect(later).not.toEqual(zaak);
    expect(told(toeslag, later, year, month)).toBe(told(toeslag, zaak, year, month));
  });

  property('names change nothing', (zaak, year, month) => {
    expect(told(toeslag, renamed(zaak), year, month)).toBe(told(toeslag, zaak, year, month));
  });

  property('the order of facts and persons changes nothing', (zaak, year, month) => {
    expect(told(toeslag, otherOrder(zaak), year, month)).toBe(told(toeslag, zaak, year, month));
  });

  property('what is sure without a fact stays so whatever the fact', (zaak, year, month, chance) => {
    // a request, or what must be proved, is nee when it is not given: that is not unknown
    const places = factsGiven(zaak, law.facts).filter(({ fact: { closed } }) => closed === undefined);
    const { path, fact } = places[chance % places.length] ?? { path: [], fact: undefined };
    const before = told(
      toeslag,
      at(zaak, path, () => undefined),
      year,
      month,
    );
    for (const value of valuesFor(fact, year)) {
      const after = told(
        toeslag,
        at(zaak, path, () => value),
        year,
        month,
      ).split(', ');
      before.split(', ').forEach((sure, index) => {
        if (sure !== 'onbekend') expect(`${path.join('.')} ${sure}`).toBe(`${path.join('.')} ${after[index] ?? ''}`);
      });
    }
  });
});

/** Yes/no facts that may change with the days. */
const turns = ({ type, inTime, perYear }: Fact): boolean => type.kind === 'ja-nee' && inTime && !perYear;

interface Piece {
  readonly van?: string;
  readonly tot?: string;
  readonly waarde: unknown;
}

/** The opposite from 1 January of the year on. */
function turned(value: unknown, year: number): unknown {
  const start = `${String(year)}-01-01`;
  const pieces: readonly Piece[] = Array.isArray(value) ? (value as readonly Piece[]) : [{ waarde: value }];
  const before = pieces.filter(({ van }) => van === undefined || van < start);
  const last = before.at(-1);
  if (last === undefined || typeof last.waarde !== 'boolean') return value;
  const kept = last.tot === undefined || last.tot > start ? { ...last, tot: start } : last;
  return [...before.slice(0, -1), kept, { van: start, waarde: !last.waarde }];
}

/** Ja for some days of the year only. */
const changing = (year: number): readonly Piece[] => [
  { tot: `${String(year)}-05-15`, waarde: false },
  { van: `${String(year)}-05-15`, tot: `${String(year)}-09-02`, waarde: true },
  { van: `${String(year)}-09-02`, waarde: false },
];

type Path = readonly (string | number)[];

/** Every fact of the case, and where it stands. */
function factsGiven(zaak: Zaak, facts: readonly Fact[]): readonly { readonly path: Path; readonly fact: Fact }[] {
  const about = (kind: Fact['of']['kind'], given: Facts, path: Path): { path: Path; fact: Fact }[] =>
    facts
      .filter(({ of, key }) => of.kind === kind && given[key] !== undefined)
      .map((fact) => ({ path: [...path, fact.key], fact }));
  return [
    ...Object.entries(zaak.personen ?? {}).flatMap(([id, given]) => about('persoon', given, ['personen', id])),
    ...(zaak.koppels ?? []).flatMap((given, index) => about('paar', given, ['koppels', index])),
    ...(zaak.relaties ?? []).flatMap((given, index) => about('gericht', given, ['relaties', index])),
  ];
}

function everyFact(zaak: Zaak, facts: readonly Fact[], change: (value: unknown, fact: Fact) => unknown): Zaak {
  const copy = structuredClone(zaak);
  for (const { path, fact } of factsGiven(copy, facts)) {
    const home = path.slice(0, -1).reduce<unknown>((part, key) => (part as Facts)[key], copy) as Record<
      string,
      unknown
    >;
    home[fact.key] = change(home[fact.key], fact);
  }
  return copy;
}

/** The case with another value at one place; undefined = not given. */
function at(zaak: Zaak, path: Path, change: () => unknown): Zaak {
  const copy = structuredClone(zaak);
  const home = path.slice(0, -1).reduce<unknown>((part, key) => (part as Facts)[key], copy) as Record<string, unknown>;
  home[String(path.at(-1))] = change();
  return copy;
}

/** Values that the fact may have; of a kind that is not tried here, none. */
function valuesFor(fact: Fact | undefined, year: number): readonly unknown[] {
  if (fact?.perYear === true) return [];
  switch (fact?.type.kind) {
    case 'ja-nee':
      return fact.inTime ? [true, false, turned(true, year), changing(year)] : [true, false];
    case 'bedrag':
      return ['0', '24000.01', '150000'];
    case 'datum':
      return ['1950-01-01', '2003-03-01', '2018-06-01'];
    default:
      return [];
  }
}

function renamed(zaak: Zaak): Zaak {
  const ids = Object.keys(zaak.personen ?? {});
  const names = new Map(ids.map((id, index) => [id, `iemand ${String(ids.length - index)}`]));
  const text = JSON.stringify(zaak, (_, value: unknown) => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [names.get(key) ?? key, one as unknown]));
  });
  return JSON.parse(text) as Zaak;
}

function otherOrder(zaak: Zaak): Zaak {
  const reversed = <T extends object>(given: T): T => Object.fromEntries(Object.entries(given).toReversed()) as T;
  return {
    ...reversed(zaak),
    personen: Object.fromEntries(
      Object.entries(zaak.personen ?? {})
        .toReversed()
        .map(([id, facts]) => [id, reversed(facts)]),
    ),
    koppels: (zaak.koppels ?? []).toReversed().map(({ personen: [a, b], ...said }) => ({ ...said, personen: [b, a] })),
    relaties: (zaak.relaties ?? []).toReversed().map(reversed),
  };
}
