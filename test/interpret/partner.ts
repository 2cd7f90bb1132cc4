/** Awir artikel 3 lid 1, 2, 3 and 5 with AWR artikel 5a, in miniature, in the texts of 2020 and of 2021. */
import type { Program } from '../../runtime/ir/index.ts';
import {
  afterExceptions,
  and,
  denial,
  earlierDay,
  fact,
  holds,
  lastYear,
  not,
  or,
  program,
  rule,
  slot,
  someDay,
  status,
  statusOf,
  thisYear,
} from './build.ts';

const both = [slot(0), slot(1)];
const pair = (key: string) => holds(key, ...both);
const PARTNER = 'partner';
const AWR = 'AWR/partner';
const TEXT_2020 = { tot: '2021-01-01' };
const TEXT_2021 = { van: '2021-01-01' };

const grounds2020 = ['Awir:3:2:a', 'Awir:3:2:d', 'Awir:3:2:e@2020', 'Awir:3:2:g'];
const grounds2021 = ['Awir:3:2:a', 'Awir:3:2:d', 'Awir:3:2:e@2021', 'Awir:3:2:f'];
const alreadyPartner = and(pair('zelfdeAdres'), someDay(lastYear, status(PARTNER, both)));
const withChild = and(pair('zelfdeAdres'), pair('inwonendKind'));

export const awir: Program = program({
  facts: [
    ...['zelfdeAdres', 'gehuwd', 'contract', 'kind', 'woning', 'inwonendKind', 'opname'].map((key) =>
      fact(key, 'paar', { inTime: true }),
    ),
    fact('zakelijkeHuur', 'paar', { inTime: true, closed: 'bewijs' }),
    fact('bloedverwant', 'paar'),
    fact('ingeschrevene', 'persoon', { inTime: true }), // read by no rule; its timeline sets the first day
  ],
  conclusions: [
    statusOf(
      AWR,
      [
        rule('AWR:5a:1', { guard: or(pair('gehuwd'), and(pair('contract'), pair('zelfdeAdres'))) }),
        rule('AWR:5a:2', {
          guard: and(someDay(thisYear, status(AWR, both, afterExceptions('AWR:5a:1'))), pair('zelfdeAdres')),
        }),
      ],
      ['degene', 'belastingplichtige'],
    ),
    statusOf(
      PARTNER,
      [
        rule('Awir:3:1@2020', { ...TEXT_2020, guard: status(AWR, both) }),
        rule('Awir:3:1@2021', { ...TEXT_2021, guard: status(AWR, both, afterExceptions('AWR:5a:1')) }),
        rule('Awir:3:2:a', { guard: and(pair('zelfdeAdres'), pair('kind')) }),
        rule('Awir:3:2:d', { guard: and(pair('zelfdeAdres'), pair('woning')) }),
        rule('Awir:3:2:e@2020', { ...TEXT_2020, guard: withChild }),
        rule('Awir:3:2:e@2021', {
          ...TEXT_2021,
          guard: and(withChild, not(pair('zakelijkeHuur'))),
          unless: [pair('zakelijkeHuur')],
        }),
        rule('Awir:3:2:g', { ...TEXT_2020, guard: alreadyPartner }),
        rule('Awir:3:2:f', { ...TEXT_2021, guard: alreadyPartner }),
        rule('Awir:3:3@2020', {
          ...TEXT_2020,
          guard: and(someDay(thisYear, status(PARTNER, both, afterExceptions(...grounds2020))), pair('zelfdeAdres')),
        }),
        rule('Awir:3:3@2021', {
          ...TEXT_2021,
          guard: and(
            earlierDay(status(PARTNER, both, afterExceptions('Awir:3:1@2021', ...grounds2021)), thisYear),
            pair('zelfdeAdres'),
          ),
        }),
        denial('Awir:3:5', {
          guard: pair('bloedverwant'),
          replaces: [
            'Awir:3:1@2020',
            'Awir:3:1@2021',
            ...new Set([...grounds2020, ...grounds2021]),
            'Awir:3:3@2020',
            'Awir:3:3@2021',
          ],
          deviatesFrom: ['Awir:3:1', 'Awir:3:2', 'Awir:3:3'],
        }),
        rule('Awir:3:6', {
          guard: and(
            pair('opname'),
            earlierDay(status(PARTNER, both, afterExceptions(...grounds2020, ...grounds2021))),
          ),
        }),
      ],
      ['degene', 'belanghebbende'],
    ),
  ],
});

export const about = { degene: 'bram', belanghebbende: 'anna' };
export const pairFacts = [
  'zelfdeAdres',
  'gehuwd',
  'contract',
  'kind',
  'woning',
  'inwonendKind',
  'opname',
  'zakelijkeHuur',
  'bloedverwant',
];

/** Anna and Bram, of whom all that is not named is nee, before the first day as well. */
export function annaEnBram(facts: Record<string, unknown>, firstDay?: string): Record<string, unknown> {
  return {
    personen: { anna: firstDay === undefined ? {} : { ingeschrevene: [{ van: firstDay, waarde: true }] }, bram: {} },
    koppels: [{ personen: ['anna', 'bram'], ...Object.fromEntries(pairFacts.map((key) => [key, false])), ...facts }],
    beginstand: { partner: false, 'AWR/partner': false },
  };
}

/** `met ingang van`: nee before, ja from then on. */
export const since = (day: string) => [
  { tot: day, waarde: false },
  { van: day, waarde: true },
];
