import { describe, expect, it } from 'vitest';

import { readZaak } from '../../runtime/interpret/index.ts';
import { firstOfYear, formatDay, monthsOfYear } from '../../runtime/date.ts';
import { about, annaEnBram, awir, since } from './partner.ts';
import { ask, brief } from './show.ts';

/** The first months of each stretch in which Bram is partner of Anna, `-` before the first on which he no longer is. */
function monthsOf(facts: Record<string, unknown>, from: number, to: number): readonly string[] {
  const zaak = readZaak(awir, annaEnBram(facts));
  const changes: string[] = [];
  let before = 'nee';
  for (let year = from; year <= to; year += 1) {
    for (const day of monthsOfYear(year)) {
      const now = brief(ask(awir, zaak, 'partner', formatDay(day), about));
      if (now !== before) changes.push(now === 'ja' ? formatDay(day) : `${now} ${formatDay(day)}`);
      before = now;
    }
  }
  return changes;
}

describe('from which month somebody is partner', () => {
  it.each([
    // adres, gehuwd, contract, kind, woning; official examples and the texts of both years
    ['2020-02-01', { gehuwd: since('2020-07-01') }, '2020-02-01'],
    ['2019-11-15', { contract: since('2020-08-01') }, '2020-01-01'],
    ['2020-02-15', { kind: since('2020-12-23') }, '2020-03-01'],
    ['2019-06-01', { woning: since('2020-03-01') }, '2020-01-01'],
    ['2021-02-01', { gehuwd: since('2021-07-01') }, '2021-07-01'],
    ['2020-11-15', { contract: since('2021-08-01') }, '2021-08-01'],
    ['2021-02-15', { kind: since('2021-12-23') }, '2022-01-01'],
    ['2020-06-01', { woning: since('2021-03-01') }, '2021-03-01'],
  ])('same address since %s, %o: since %s', (address, facts, expected) => {
    expect(monthsOf({ zelfdeAdres: since(address), ...facts }, 2019, 2022)[0]).toBe(expected);
  });

  it('keeps the months until the common address ends, and no longer', () => {
    const address = [
      { tot: '2020-02-15', waarde: false },
      { van: '2020-02-15', tot: '2022-05-10', waarde: true },
      { van: '2022-05-10', waarde: false },
    ];
    expect(monthsOf({ zelfdeAdres: address, kind: since('2020-12-23') }, 2019, 2023)).toEqual([
      '2020-03-01',
      'nee 2022-06-01',
    ]);
  });

  it('carries last year on, year after year, by the law of each year', () => {
    const brief2020 = { zelfdeAdres: since('2020-03-01'), inwonendKind: true, zakelijkeHuur: true };
    expect(monthsOf(brief2020, 2019, 2023)).toEqual(['2020-03-01']);
    const brief2021 = { zelfdeAdres: since('2021-03-01'), inwonendKind: true, zakelijkeHuur: true };
    expect(monthsOf(brief2021, 2019, 2023)).toEqual([]);
  });

  it('lets a denial by name hit every ground it names, and no other', () => {
    expect(monthsOf({ zelfdeAdres: true, kind: true, bloedverwant: true }, 2020, 2022)).toEqual([]);
  });

  it('looks back without end: partners who no longer live together because of an admission', () => {
    const address = [
      { tot: '2019-05-01', waarde: true },
      { van: '2019-05-01', waarde: false },
    ];
    expect(
      monthsOf({ zelfdeAdres: address, kind: since('2019-03-03'), opname: since('2019-05-01') }, 2018, 2021),
    ).toEqual(['2019-01-01']);
  });
});

describe('before the first day', () => {
  const zaak = { ...annaEnBram({ zelfdeAdres: since('2020-02-15') }), beginstand: undefined };

  it('asks for the state that nobody gave, when it matters', () => {
    expect(brief(ask(awir, zaak, 'partner', '2020-03-01', about))).toBe('onbekend: beginstand.partner.bram+anna');
    expect(brief(ask(awir, zaak, 'partner', '2020-02-01', about))).toBe('nee');
  });

  it('shows the outcome per answer', () => {
    const outcome = ask(awir, zaak, 'partner', '2020-03-01', about);
    expect(
      outcome.soort === 'onbekend' &&
        outcome.perAntwoord &&
        Object.entries(outcome.perAntwoord).map(([answer, then]) => `${answer}: ${brief(then)}`),
    ).toEqual(['ja: ja', 'nee: nee']);
  });

  it('takes the state that was given, for everybody or for these persons', () => {
    const given = { ...zaak, beginstand: { partner: [{ personen: ['bram', 'anna'], waarde: true }] } };
    expect(brief(ask(awir, given, 'partner', '2020-03-01', about))).toBe('ja');
    expect(brief(ask(awir, given, 'partner', '2020-03-01', { degene: 'anna', belanghebbende: 'bram' }))).toBe(
      'onbekend: beginstand.partner.anna+bram',
    );
  });

  it('ends, however far the year lies from the facts', () => {
    expect(brief(ask(awir, annaEnBram({}), 'partner', formatDay(firstOfYear(2030)), about))).toBe('nee');
    expect(
      brief(
        ask(
          awir,
          annaEnBram({ zelfdeAdres: since('1990-01-01'), gehuwd: since('1990-01-01') }),
          'partner',
          '2030-01-01',
          about,
        ),
      ),
    ).toBe('ja');
  });
});
