/** A conclusion is worked out again only for days on which something that it depends on is another. */
import { expect, test } from 'vitest';

import { createProject } from '../../compiler/service/index.ts';
import { firstOfYear, formatDay } from '../../runtime/date.ts';
import type { Day } from '../../runtime/date.ts';
import type { Zaak } from '../../runtime/index.ts';
import { interpret, readZaak } from '../../runtime/interpret/index.ts';

const law = `regeling Wet op het samenwonen (Ws)
gegevens
De belastingplichtige is een persoon.
Van een persoon staat vast of hij:
  ziek is, in de tijd.
Van twee personen staat vast of zij:
  met elkaar gehuwd zijn, in de tijd;
  op hetzelfde adres wonen, in de tijd.
Van een persoon wordt bepaald of hij:
  partner van een persoon is, in de tijd;
  zieke partner van een persoon is, in de tijd.
artikel 1
lid 1
Degene is partner van de belastingplichtige indien zij met elkaar gehuwd zijn.
lid 2
Degene is mede partner van de belastingplichtige
  indien degene op een eerdere dag in het kalenderjaar ingevolge lid 1 partner van de belastingplichtige was en
  zij op hetzelfde adres wonen.
artikel 2
Degene is zieke partner van de belastingplichtige
  indien degene partner van de belastingplichtige is en degene ziek is.
`;
const { program, diagnostics } = createProject([{ file: 'ws.lid', text: law }]);

const YEAR = 2020;
const day = (number: number): string => formatDay((firstOfYear(YEAR) + number) as Day);

/** Ill every other ten days. */
const illness = Array.from({ length: 36 }, (_, index) => ({
  van: day(index * 10),
  ...(index < 35 && { tot: day((index + 1) * 10) }),
  waarde: index % 2 === 0,
}));

const zaakWith = (ziek: unknown): Zaak => {
  const { facts } = program;
  const key = (name: string): string => facts.find((fact) => fact.name === name)?.key ?? '';
  const person = { [key('ziek is')]: ziek };
  return {
    personen: { anna: person, bram: person },
    belastingplichtige: 'anna',
    koppels: [
      {
        personen: ['anna', 'bram'],
        [key('met elkaar gehuwd zijn')]: [
          { tot: day(45), waarde: false },
          { van: day(45), tot: day(101), waarde: true },
          { van: day(101), waarde: false },
        ],
        [key('op hetzelfde adres wonen')]: true,
      },
    ],
  };
};

/** The days of the year on which it holds, and how much was worked out. */
function yearOf(name: string, ziek: unknown): { readonly days: readonly number[]; readonly work: number } {
  const read = readZaak(program, zaakWith(ziek));
  const conclusion = program.conclusions.find((one) => one.name === name)?.id ?? '';
  const days = Array.from({ length: 366 }, (_, number) => number).filter((number) => {
    const vraag = { peildatum: day(number), degene: 'bram', belastingplichtige: 'anna' };
    const outcome = interpret(program, read, { conclusion, vraag }, { uitleg: false });
    return outcome.soort === 'bepaald' && outcome.waarde === true;
  });
  return { days, work: read.runs.get(YEAR)?.work ?? 0 };
}

const from = (first: number): readonly number[] => Array.from({ length: 366 - first }, (_, index) => first + index);

test('a fact that plays no part costs nothing', () => {
  expect(diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
  const quiet = yearOf('partner', false);
  expect(quiet.days).toEqual(from(45));
  expect(yearOf('partner', illness)).toEqual(quiet);
});

test('a fact that does is looked at on each day on which it changes', () => {
  const { days, work } = yearOf('zieke partner', illness);
  expect(days).toEqual(from(45).filter((number) => Math.min(35, Math.floor(number / 10)) % 2 === 0));
  expect(work).toBeGreaterThan(36);
});
