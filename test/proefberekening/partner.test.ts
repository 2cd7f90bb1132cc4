/** The partner of the contract: given as such for periods. The facts must make Awir art. 3 conclude exactly that. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assume } from '../../rules/toeslagen/assumptions.ts';
import type { Huishouden, Periode } from '../../rules/toeslagen/household.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import { interpret, readZaak, type ReadCase } from '../../runtime/index.ts';
import { rulesProgram } from '../oracle/compare.ts';

const program = rulesProgram();

const day = (year: number, index: number): string => {
  const month = Math.floor(index / 28) % 12;
  return `${year - 1 + Math.floor(index / 336)}-${String(month + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
};

/** One to three periods from the year before to the year after; the first and last may be open. */
const periods = (year: number): fc.Arbitrary<readonly Periode[]> =>
  fc
    .tuple(fc.uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 6 }), fc.boolean(), fc.boolean())
    .map(([bounds, openStart, openEnd]) => {
      const days = bounds.toSorted((a, b) => a - b).map((index) => day(year, index));
      const pairs = Array.from({ length: Math.floor(days.length / 2) }, (_, index) => ({
        van: days[2 * index],
        tot: days[2 * index + 1],
      }));
      return pairs.map(({ van, tot }, index) => ({
        ...(!(openStart && index === 0) && { van }),
        ...(!(openEnd && index === pairs.length - 1) && { tot }),
      }));
    });

const households: fc.Arbitrary<Huishouden> = fc.integer({ min: 2019, max: 2026 }).chain((berekeningsjaar) =>
  fc.record({
    berekeningsjaar: fc.constant(berekeningsjaar),
    aanvrager: fc.constant({ geboortedatum: '1985-05-01', toetsingsinkomen: '15000' }),
    partner: periods(berekeningsjaar).map((perioden) => ({ geboortedatum: '1990-02-28', perioden })),
    medebewoners: fc.array(
      fc.record({
        geboortedatum: fc.constantFrom('1950-03-01', '2001-07-15'),
        kindVan: fc.constantFrom(undefined, 'aanvrager' as const),
      }),
      { maxLength: 2 },
    ),
    kinderen: fc.array(fc.constant({ geboortedatum: '2015-06-30' }), { maxLength: 2 }),
  }),
);

function isPartner(zaak: ReadCase, degene: string, belanghebbende: string, peildatum: string): unknown {
  const vraag = { peildatum, degene, belanghebbende };
  const outcome = interpret(program, zaak, { conclusion: 'Awir/partner', vraag }, { uitleg: false });
  return outcome.soort === 'bepaald' ? outcome.waarde : outcome.soort;
}

test('the partner is partner on the first days of the months in the periods, and nobody else ever is', () => {
  fc.assert(
    fc.property(households, (given) => {
      const zaak = readZaak(program, toZaak(program, assume(given).huishouden));
      for (let month = 1; month <= 12; month += 1) {
        const peildatum = `${given.berekeningsjaar}-${String(month).padStart(2, '0')}-01`;
        const inPeriod = (given.partner?.perioden ?? [{}]).some(
          ({ van = '', tot = '9999' }) => van <= peildatum && peildatum < tot,
        );
        expect([peildatum, isPartner(zaak, 'de partner', 'de aanvrager', peildatum)]).toEqual([peildatum, inPeriod]);
        expect([peildatum, isPartner(zaak, 'de aanvrager', 'de partner', peildatum)]).toEqual([peildatum, inPeriod]);
        for (const other of zaak.persons.filter((one) => !['de partner', 'de aanvrager'].includes(one)))
          expect([other, isPartner(zaak, other, 'de aanvrager', peildatum)]).toEqual([other, false]);
      }
    }),
    { numRuns: 60, seed: 20_250_101 },
  );
}, 120_000);
