import { describe, expect, it } from 'vitest';

import { ask, brief } from './show.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

const law = zorgtoeslag({ priority: false });
const lawWithPriority = zorgtoeslag({ priority: true });
const single = { personen: { anna: { toetsingsinkomen: { 2020: '24000' } } }, verzekerde: 'anna' };
const couple = (bram: Record<string, unknown>) => ({
  personen: {
    anna: { toetsingsinkomen: { 2020: '24000', 2021: '24000' } },
    bram: { toetsingsinkomen: { 2020: 0, 2021: 0 }, ...bram },
  },
  relaties: [{ van: 'bram', tot: 'anna', partner: true }],
  verzekerde: 'anna',
});

describe('values and their exceptions', () => {
  it('gives the amount of lid 1 to somebody without a partner: what is said of the partner is nee, negated or not', () => {
    expect(brief(ask(law, single, 'zorgtoeslag', '2020-06-01'))).toBe('700');
  });

  it('takes twice the premium for a couple', () => {
    expect(brief(ask(law, couple({ verzekerd: true, nageleefd: true }), 'zorgtoeslag', '2020-06-01'))).toBe('2200');
  });

  it('lets an exception take half of the amount that it replaces', () => {
    expect(brief(ask(law, couple({ verzekerd: false, nageleefd: true }), 'zorgtoeslag', '2020-06-01'))).toBe('1100');
  });

  it('reports two exceptions to one lid that disagree', () => {
    expect(brief(ask(law, couple({ verzekerd: false, nageleefd: false }), 'zorgtoeslag', '2020-06-01'))).toBe(
      'strijdig: Wzt:2:4 = 1100, Wzt:2:5 = geen',
    );
  });

  it('follows the priority that the encoder gives', () => {
    expect(
      brief(ask(lawWithPriority, couple({ verzekerd: false, nageleefd: false }), 'zorgtoeslag', '2020-06-01')),
    ).toBe('geen');
  });

  it('applies the rules of the day: from 2021 lid 5 is gone', () => {
    expect(brief(ask(law, couple({ verzekerd: false, nageleefd: false }), 'zorgtoeslag', '2021-06-01'))).toBe('1100');
  });

  it('is geen when the condition of the only rule is not met', () => {
    const rich = { personen: { anna: { toetsingsinkomen: { 2020: '90000' } } }, verzekerde: 'anna' };
    expect(brief(ask(law, rich, 'zorgtoeslag', '2020-06-01'))).toBe('geen');
    expect(brief(ask(law, rich, 'jaarbedrag', '2020-06-01'))).toBe('geen');
  });

  it('adds up the months of the year, without those that are geen', () => {
    expect(brief(ask(law, single, 'jaarbedrag', '2020-01-01'))).toBe('700');
    const married = {
      ...couple({ verzekerd: true, nageleefd: true }),
      relaties: [
        {
          van: 'bram',
          tot: 'anna',
          partner: [
            { tot: '2020-07-01', waarde: false },
            { van: '2020-07-01', waarde: true },
          ],
        },
      ],
    };
    expect(brief(ask(law, married, 'jaarbedrag', '2020-01-01'))).toBe('1450');
  });

  it('asks for the parameter that has no value on the day', () => {
    expect(
      brief(ask(law, { ...single, personen: { anna: { toetsingsinkomen: 24000 } } }, 'zorgtoeslag', '2022-03-01')),
    ).toBe('onbekend: drempelinkomen@2022-01-01, standaardpremie@2022-01-01');
  });

  it('lets a conflict through to what is computed with it', () => {
    expect(brief(ask(law, couple({ verzekerd: false, nageleefd: false }), 'maandbedrag', '2020-06-01'))).toBe(
      'strijdig: Wzt:2:4 = 1100, Wzt:2:5 = geen',
    );
  });
});
