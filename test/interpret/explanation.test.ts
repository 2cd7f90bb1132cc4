import { describe, expect, it } from 'vitest';

import { interpret } from '../../runtime/interpret/index.ts';
import type { Uitleg, UitlegRegel } from '../../runtime/outcome.ts';
import { fact, holds, program, role, rule, slot, statusOf } from './build.ts';
import { about, annaEnBram, awir, since } from './partner.ts';
import { ask } from './show.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

/** The tree as lines, two spaces a level. */
function lines(reason: Uitleg, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth);
  switch (reason.soort) {
    case 'besluit': {
      const over = reason.over === undefined ? '' : ` (${reason.over})`;
      return [
        `${indent}${reason.naam}${over} op ${reason.dag}: ${reason.leesbaar}`,
        ...reason.regels.flatMap((item) => ruleLines(item, depth + 1)),
      ];
    }
    case 'feit':
      return [
        `${indent}${reason.pad}: ${reason.leesbaar}${reason.gesloten === undefined ? '' : ` (zonder ${reason.gesloten})`}`,
      ];
    case 'parameter':
    case 'oordeel':
      return [`${indent}${reason.naam}: ${reason.leesbaar}`];
    case 'stap':
      return [`${indent}${reason.wat}: ${reason.leesbaar}`, ...reason.delen.flatMap((part) => lines(part, depth + 1))];
  }
}

function ruleLines(item: UitlegRegel, depth: number): readonly string[] {
  const by = item.door.length === 0 ? '' : ` door ${item.door.join(', ')}`;
  const gives = item.waarde === undefined ? '' : ` = ${item.waarde}`;
  return [
    `${'  '.repeat(depth)}[${item.adres}] ${item.status}${by}${gives}`,
    ...item.stappen.flatMap((part) => lines(part, depth + 1)),
  ];
}

const couple = {
  personen: { anna: { toetsingsinkomen: 24000 }, bram: { toetsingsinkomen: 0, verzekerd: false, nageleefd: true } },
  relaties: [{ van: 'bram', tot: 'anna', partner: true }] as const,
  verzekerde: 'anna',
};

describe('the explanation', () => {
  it('shows every rule in force, what it did and why', () => {
    const { uitleg } = ask(zorgtoeslag({ priority: true }), couple, 'zorgtoeslag', '2020-06-01', {}, true);
    expect(`\n${lines(uitleg).join('\n')}\n`).toBe(`
zorgtoeslag op 2020-06-01: € 1.100,00
  [Wzt:2:1] opzij door Wzt:2:4
    compare: ja
      normpremie op 2020-06-01: € 800,00
        [Wzt:2:2] telt = 800
          vermeerderd met: € 800,00
            vermenigvuldigd met: € 400,00
              0,02: 0,02
              drempelinkomen: € 20.000,00
            vermenigvuldigd met: € 400,00
              0,1: 0,1
              het hoogste van: € 4.000,00
                € 0,00: € 0,00
                verminderd met: € 4.000,00
                  inkomen op 2020-06-01: € 24.000,00
                    [Wzt:2:2] opzij door Wzt:2:2
                    [Wzt:2:2] telt = 24000
                      er is een persoon: ja
                        bram: ja
                          fact-holds: ja
                            relaties.bram>anna.partner: ja
                      vermeerderd met: € 24.000,00
                        personen.anna.toetsingsinkomen.2020: € 24.000,00
                        toetsingsinkomen: € 0,00
                          de partner: bram
                            relaties.bram>anna.partner: ja
                          personen.bram.toetsingsinkomen.2020: € 0,00
                  drempelinkomen: € 20.000,00
      standaard op 2020-06-01: € 3.000,00
        [Wzt:2:1] opzij door Wzt:2:1
        [Wzt:2:1] telt = 3000
          er is een persoon: ja
            bram: ja
              fact-holds: ja
                relaties.bram>anna.partner: ja
          vermenigvuldigd met: € 3.000,00
            2: 2
            standaardpremie: € 1.500,00
  [Wzt:2:4] telt = 1100
    niet fact-holds: ja
      de partner: bram
        relaties.bram>anna.partner: ja
      personen.bram.verzekerd: nee
    vermenigvuldigd met: € 1.100,00
      0,5: 0,5
      zorgtoeslag ingevolge Wzt:2:1 op 2020-06-01: € 2.200,00
        [Wzt:2:1] telt = 2200
          compare: ja
            normpremie op 2020-06-01: € 800,00
            standaard op 2020-06-01: € 3.000,00
          verminderd met: € 2.200,00
            standaard op 2020-06-01: € 3.000,00
            normpremie op 2020-06-01: € 800,00
  [Wzt:2:5] voorwaarde
    niet fact-holds: nee
      de partner: bram
        relaties.bram>anna.partner: ja
      personen.bram.nageleefd: ja
`);
  });

  it('carries the text of the lid, or of what it is part of, as it read on the day', () => {
    const { uitleg } = ask(zorgtoeslag({ priority: true }), couple, 'zorgtoeslag', '2020-06-01', {}, true);
    expect(
      uitleg.soort === 'besluit' && uitleg.regels.map(({ adres, wettekst, versie }) => [adres, wettekst, versie]),
    ).toEqual([
      ['Wzt:2:1', 'Indien de normpremie minder bedraagt', {}],
      ['Wzt:2:4', '', {}],
      ['Wzt:2:5', '', { tot: '2021-01-01' }],
    ]);
  });

  it('shows the day that made the difference, and explains each decision once', () => {
    const zaak = annaEnBram({ zelfdeAdres: since('2020-02-15'), kind: since('2020-12-23') });
    const text = lines(ask(awir, zaak, 'partner', '2020-03-01', about, true).uitleg);
    expect(text).toContain('      op enige dag in 2020: ja');
    expect(text).toContain('        op 23 december 2020: ja');
    const full = annaEnBram({ zelfdeAdres: since('2000-02-15'), gehuwd: since('2010-12-23') });
    expect(lines(ask(awir, full, 'partner', '2023-03-01', about, true).uitleg).length).toBeLessThan(2500);
  });

  it('says what was closed, switched off or left open', () => {
    const law = program({
      facts: [fact('verzoek', 'persoon', { closed: 'verzoek' }), fact('ouder', 'persoon'), fact('bezwaar', 'persoon')],
      conclusions: [
        statusOf('S', [
          rule('W:1', { guard: holds('ouder', slot(0)) }),
          rule('W:2', { guard: holds('verzoek', slot(0)) }),
          rule('W:3', { guard: holds('bezwaar', slot(0)) }),
          rule('W:4', { guard: holds('ouder', role('belanghebbende')), switchesOff: ['W:1'], effect: 'ontkenning' }),
        ]),
      ],
    });
    const zaak = { personen: { anna: { ouder: true } }, belanghebbende: 'anna' };
    expect(`\n${lines(ask(law, zaak, 'S', '2025-01-01', { persoon: 'anna' }, true).uitleg).join('\n')}\n`).toBe(`
S (anna) op 2025-01-01: onbekend
  [W:1] uitgeschakeld door W:4
    fact-holds: ja
      personen.anna.ouder: ja
  [W:2] voorwaarde
    fact-holds: nee
      personen.anna.verzoek: nee (zonder verzoek)
  [W:3] onbekend
    fact-holds: onbekend
      personen.anna.bezwaar: onbekend
  [W:4] telt
    fact-holds: ja
      personen.anna.ouder: ja
`);
  });

  it('can be left out', () => {
    const { uitleg } = interpret(
      zorgtoeslag({ priority: true }),
      couple,
      { conclusion: 'zorgtoeslag', vraag: { peildatum: '2020-06-01' } },
      { uitleg: false },
    );
    expect(lines(uitleg)).toEqual(['zorgtoeslag op 2020-06-01: € 1.100,00']);
  });

  it('is plain JSON', () => {
    const { uitleg } = ask(zorgtoeslag({ priority: true }), couple, 'zorgtoeslag', '2020-06-01', {}, true);
    expect(JSON.parse(JSON.stringify(uitleg))).toEqual(uitleg);
  });
});
