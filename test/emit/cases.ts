/** Cases by chance, as callers give them: also with holes, pieces of time, odd spellings and people too many. */
import fc from 'fast-check';

const day = fc
  .date({ min: new Date('2017-06-01T00:00:00Z'), max: new Date('2024-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Days on which something tends to begin. */
export const turn = fc.oneof(
  day,
  day.map((iso) => `${iso.slice(0, 7)}-01`),
  day.map((iso) => `${iso.slice(0, 4)}-01-01`),
);

/** Pieces that do not overlap, with holes now and then. */
function pieces<T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.uniqueArray(turn, { maxLength: 3 }), fc.array(value, { minLength: 4, maxLength: 4 }), fc.nat(9))
    .map(([turns, values, hole]) => {
      const bounds = [undefined, ...turns.toSorted(), undefined];
      const all = values.slice(0, bounds.length - 1).map((waarde, index) => ({
        ...(bounds[index] !== undefined && { van: bounds[index] }),
        ...(bounds[index + 1] !== undefined && { tot: bounds[index + 1] }),
        waarde,
      }));
      return hole < 2 && all.length > 1 ? all.toSpliced(hole, 1) : all;
    });
}

export function inTime<T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: pieces(value) });
}

/** Given, or now and then not. */
export const maybe = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(value, { nil: undefined, freq: 24 });

export function money(most: number): fc.Arbitrary<unknown> {
  const cents = fc.nat(most * 100);
  const text = cents.map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);
  return fc.oneof(
    { weight: 4, arbitrary: text },
    fc.nat(most),
    fc.nat(most).map((n) => BigInt(n)),
    fc.nat(most).map(String),
    fc.constant('0'),
    fc.constant('-12.5'),
  );
}

export const perYear = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    value,
    fc.record(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [String(2017 + index), value]))),
  );

export const yesNo = fc.boolean();
const clean = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

export interface Case {
  readonly zaak: object;
  readonly vraag: Readonly<Record<string, string>> & { readonly peildatum: string };
}

const names = ['anna', 'bram', 'cas', 'dina'];

export function people(
  facts: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  most: number,
): fc.Arbitrary<Record<string, object>> {
  const person = fc
    .record(Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, maybe(value)])))
    .map(clean);
  return fc
    .array(person, { minLength: 1, maxLength: most })
    .map((all) => Object.fromEntries(all.map((each, index) => [names[index] ?? '', each])));
}

/** Everybody towards the first: mostly nobody, sometimes one, seldom two. */
export function partners(persons: Record<string, object>): fc.Arbitrary<object[]> {
  const others = Object.keys(persons).slice(1);
  const each = others.map((van, index) =>
    maybe(inTime(index === 0 ? yesNo : fc.nat(5).map((n) => n === 0))).map((partner) => ({
      van,
      tot: 'anna',
      partner,
    })),
  );
  return fc.tuple(...each).map((all) => all.map(clean).filter((relation) => 'partner' in relation));
}

export const zorgtoeslagCase: fc.Arbitrary<Case> = people(
  {
    toetsingsinkomen: perYear(money(60_000)),
    eenVerzekerdeIs: inTime(fc.nat(3).map((n) => n > 0)),
    deVerzekeringsplichtNageleefdHeeft: inTime(yesNo),
  },
  3,
).chain((personen) =>
  fc.record({ relaties: partners(personen), peildatum: turn }).map(({ relaties, peildatum }) => ({
    zaak: { personen, relaties, verzekerde: 'anna' },
    vraag: { peildatum, persoon: 'anna' },
  })),
);

const households = [
  'eenpersoonshuishouden',
  'meerpersoonshuishouden',
  'eenpersoonsouderenhuishouden',
  'meerpersoonsouderenhuishouden',
];

export const huurtoeslagCase: fc.Arbitrary<Case> = people(
  {
    dePensioengerechtigdeLeeftijdBereiktHeeft: inTime(fc.nat(3).map((n) => n === 0)),
    onderhuurderIs: inTime(fc.nat(3).map((n) => n === 0)),
  },
  4,
).chain((personen) =>
  fc
    .record({
      relaties: partners(personen),
      huishouden: fc
        .record({
          soort: maybe(fc.constantFrom(...households)),
          rekenhuur: maybe(inTime(money(900))),
          rekeninkomen: maybe(money(40_000)),
          aantalPersonen: maybe(inTime(fc.integer({ min: 1, max: 5 }))),
        })
        .map(clean),
      woning: fc.record({ wegensEenHandicapAangepastIs: fc.option(inTime(yesNo), { nil: undefined }) }).map(clean),
      peildatum: turn,
    })
    .map(({ relaties, huishouden, woning, peildatum }) => ({
      zaak: { personen, relaties, huurder: 'anna', huishouden, woning },
      vraag: { peildatum, persoon: 'anna' },
    })),
);
