/**
 * What may not matter does not: a fact after the year, the names of the persons, the order of the children. And what
 * is known while a fact is missing stays so whatever that fact turns out to be. LIDWOORD_ORACLE_RUNS sets how many.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assume } from '../../rules/toeslagen/assumptions.ts';
import type { Toeslaguitkomst } from '../../rules/toeslagen/index.ts';
import { readHousehold } from '../../rules/toeslagen/read-household.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import { interpret, readZaak, toFractionString, type Exact, type Zaak } from '../../runtime/index.ts';
import { childHousehold } from '../oracle/child-households.ts';
import { questions, rulesProgram } from '../oracle/compare.ts';
import type { OracleHousehold } from '../oracle/household.ts';
import { ask } from './ask.ts';

const RUNS = Number(process.env['LIDWOORD_ORACLE_RUNS'] ?? 25);
const LONG = 1_200_000;
const households = childHousehold([2019, 2021, 2023, 2026]);
const settings = { numRuns: RUNS, seed: 20_260_101 };

const ASKED = ['zorgtoeslag', 'kindgebondenBudget'] as const;

/** The outcomes as they are told; a question names its place in the input, so only what is known is compared. */
function told(household: object): readonly string[] {
  const found = ask({ ...household, toeslagen: ASKED });
  return ASKED.map((toeslag) => short(found[toeslag]));
}

function short(outcome: Toeslaguitkomst | undefined): string {
  if (outcome?.soort !== 'bepaald') return outcome?.soort ?? '';
  return `${outcome.perJaar} ${outcome.perJaarExact} ${outcome.perMaandExact}`;
}

test(
  'a child born after the year changes nothing',
  () => {
    fc.assert(
      fc.property(households, fc.integer({ min: 1, max: 3 }), (household, later) => {
        const unborn = { geboortedatum: `${String(household.berekeningsjaar + later)}-01-01` };
        expect(told({ ...household, kinderen: [...(household.kinderen ?? []), unborn] })).toEqual(told(household));
      }),
      settings,
    );
  },
  LONG,
);

test(
  'a partner who only comes after the year is no partner',
  () => {
    fc.assert(
      fc.property(households, (household) => {
        const { partner, ...alone } = household;
        if (partner === undefined) return;
        const after = { ...partner, perioden: [{ van: `${String(household.berekeningsjaar + 1)}-01-01` }] };
        expect(told({ ...alone, partner: after })).toEqual(told(alone));
      }),
      settings,
    );
  },
  LONG,
);

test(
  'the order of the children changes nothing',
  () => {
    fc.assert(
      fc.property(households, (household) => {
        const { kinderen = [] } = household;
        expect(told({ ...household, kinderen: kinderen.toReversed() })).toEqual(told(household));
      }),
      settings,
    );
  },
  LONG,
);

/** The case with other names for the persons, and the persons in another order. */
function renamed(zaak: Zaak): Zaak {
  const ids = Object.keys(zaak.personen ?? {});
  const names = new Map(ids.map((id, index) => [id, `persoon ${String(ids.length - index)}`]));
  const text = JSON.stringify(zaak, (_, value: unknown) => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [names.get(key) ?? key, one as unknown]));
  });
  const copy = JSON.parse(text) as Zaak;
  const personen = Object.fromEntries(Object.entries(copy.personen ?? {}).toReversed());
  return { ...copy, personen };
}

function yearOf(zaak: Zaak, year: number): string {
  const program = rulesProgram();
  const question = {
    conclusion: questions.kindgebondenBudget.perJaarExact,
    vraag: { peildatum: `${String(year)}-01-01` },
  };
  const outcome = interpret(program, readZaak(program, zaak), question, { uitleg: false });
  return outcome.soort === 'bepaald' ? toFractionString(outcome.waarde as Exact) : outcome.soort;
}

test(
  'the names of the persons change nothing',
  () => {
    fc.assert(
      fc.property(households, (household) => {
        const zaak = toZaak(rulesProgram(), assume(readHousehold(rulesProgram(), household)).huishouden);
        const { berekeningsjaar } = household;
        expect(yearOf(renamed(zaak), berekeningsjaar)).toBe(yearOf(zaak, berekeningsjaar));
      }),
      settings,
    );
  },
  LONG,
);

/** The household with one thing left unsaid, and the same with any value for it. */
function unsaid(household: OracleHousehold, which: number, value: string, birth: string): readonly [object, object] {
  const { aanvrager, partner, kinderen = [] } = household;
  const [child, ...others] = kinderen;
  const without = (object: object, field: string): object =>
    Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));
  const place = which % 3;
  if (place === 0 && child !== undefined) {
    const known = (one: object): object => ({ ...household, kinderen: [one, ...others] });
    return [known(without(child, 'geboortedatum')), known({ ...child, geboortedatum: birth })];
  }
  if (place === 1 && partner !== undefined) {
    const known = (one: object): object => ({ ...household, partner: one });
    return [known(without(partner, 'toetsingsinkomen')), known({ ...partner, toetsingsinkomen: value })];
  }
  const known = (one: object): object => ({ ...household, aanvrager: one });
  return [known(without(aanvrager, 'toetsingsinkomen')), known({ ...aanvrager, toetsingsinkomen: value })];
}

test(
  'what is known without a fact stays so, whatever the fact',
  () => {
    const amount = fc.integer({ min: 0, max: 150_000 }).map(String);
    const births = fc.constantFrom('1990-01-01', '2003-03-01', '2007-02-28', '2010-12-31', '2018-06-01');
    fc.assert(
      fc.property(households, fc.nat(2), amount, births, (household, which, value, birth) => {
        const [partial, complete] = unsaid(household, which, value, birth);
        const before = told(partial);
        const after = told(complete);
        before.forEach((outcome, index) => {
          if (outcome !== 'onbekend') expect(after[index]).toBe(outcome);
        });
      }),
      settings,
    );
  },
  LONG,
);
