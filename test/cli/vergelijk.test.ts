import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import type { Folder } from './fake-terminal.ts';
import { folderWith } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

const wet = `regeling Wet op de leestoeslag (Wlt)
gegevens
De lezer is een persoon.
Een persoon heeft:
  een leesgeld: bedrag per jaar.
Bepaald worden:
  een leestoeslag: bedrag per jaar.

parameter opslag: bedrag per jaar
| jaar | bedraagt | bron          |
|------|---------:|---------------|
| 2025 |   € 2,00 | Regeling 2025 |
| 2026 |   € 3,00 | Regeling 2026 |

artikel 2
> De leestoeslag is het leesgeld met de opslag.
De leestoeslag bedraagt het leesgeld van de lezer vermeerderd met de opslag.

artikel 9
> Onze Minister kan beleidsregels geven.
niet gecodeerd: bevoegdheid.

regeling Leesbesluit (Lb)
  soort beleidsregel
  grondslag artikel 9 Wlt
gebruikt Wlt
paragraaf 1
> Wie meer dan € 100 leesgeld betaalt, ontvangt € 75.
In afwijking van artikel 2 Wlt bedraagt de leestoeslag € 75
  indien het leesgeld van de lezer meer bedraagt dan € 100.

wijziging Veegwet lezen
  wijzigt Wlt
  treedt in werking met ingang van 1 januari 2026

Artikel 2 komt te luiden:
artikel 2
> De leestoeslag is de helft van het leesgeld, met de opslag.
De leestoeslag bedraagt de opslag, vermeerderd met de helft van het leesgeld van de lezer.

voorbeelden Leesgeld
  gegeven
    Anna is een persoon. De lezer is Anna.
| peildatum      | leesgeld van Anna | verwacht: leestoeslag |
|----------------|------------------:|----------------------:|
| 1 januari 2025 |              € 40 |               € 42,00 |
| 1 januari 2026 |              € 40 |               € 23,00 |
| 1 januari 2026 |             € 200 |              € 103,00 |
`;

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'wet.lid': wet,
    'gelijk.json': JSON.stringify({
      conclusie: 'leestoeslag',
      peildatum: '2025-01-01',
      zaak: { personen: { anna: { leesgeld: '40' } }, lezer: 'anna' },
    }),
    'raar.json': '{}',
  });
});
afterAll(() => {
  folder.remove();
});

interface Answer {
  readonly vragen: number;
  readonly veranderingen: readonly {
    readonly titel: string;
    readonly vraag: string;
    readonly van: { readonly tekst: string };
    readonly naar: { readonly tekst: string };
    readonly verschil?: string;
    readonly leden: { readonly weg: readonly string[]; readonly erbij: readonly string[] };
    readonly bedragen: readonly { readonly naam: string }[];
  }[];
}

async function compared(...args: string[]): Promise<{ code: number; answer: Answer }> {
  const { code, out } = await folder.lidwoord(['vergelijk', 'wet.lid', '--json', ...args]);
  return { code, answer: JSON.parse(out) as Answer };
}

describe('vergelijk', () => {
  test('two days: the text and the amounts of each, on the same facts', async () => {
    const { code, answer } = await compared('--van', '2025-12-31', '--naar', '2026-01-01');
    expect(code).toBe(1);
    expect(answer.vragen).toBe(3);
    expect(answer.veranderingen.map(({ van, naar, verschil }) => [van.tekst, naar.tekst, verschil])).toEqual([
      ['€ 42,00', '€ 23,00', '− € 19,00'],
      ['€ 42,00', '€ 23,00', '− € 19,00'],
      ['€ 202,00', '€ 103,00', '− € 99,00'],
    ]);
    expect(answer.veranderingen[0]?.leden).toEqual({ weg: ['Wlt:2'], erbij: ['Wlt:2'] });
    expect(answer.veranderingen[0]?.bedragen.map(({ naam }) => naam)).toEqual(['opslag']);
  });

  test('without an amending act', async () => {
    const { code, answer } = await compared('--zonder', 'Veegwet lezen');
    expect(code).toBe(1);
    expect(answer.veranderingen.map(({ van, naar }) => [van.tekst, naar.tekst])).toEqual([
      ['€ 23,00', '€ 43,00'],
      ['€ 103,00', '€ 203,00'],
    ]);
    expect(answer.veranderingen.every(({ bedragen }) => bedragen.length === 0)).toBe(true);
  });

  test('with a beleidsregel, and a case that it does not reach', async () => {
    const { code, answer } = await compared('--met', 'Leesbesluit', '--geval', 'gelijk.json');
    expect(code).toBe(1);
    expect(answer.vragen).toBe(4);
    expect(
      answer.veranderingen.map(({ titel, van, naar, leden }) => [titel, van.tekst, naar.tekst, leden.erbij]),
    ).toEqual([
      ['Leesgeld, rij 3: peildatum 1 januari 2026, leesgeld van Anna € 200', '€ 103,00', '€ 75,00', ['Lb:§1']],
    ]);
  });

  test('nothing changes: 0', async () => {
    const { code, answer } = await compared('--van', '2026-01-01', '--naar', '2026-07-01');
    expect([code, answer.veranderingen]).toEqual([0, []]);
  });

  test('a lid that counts on both sides with another text is named once', async () => {
    const { out } = await folder.lidwoord(['vergelijk', 'wet.lid', '--zonder', 'Veegwet lezen']);
    expect(out).toContain('    heeft een andere tekst: artikel 2, Wlt');
    expect(out).not.toContain('telt n');
  });

  test('a path behind the names is told from a name', async () => {
    const { code, err } = await folder.lidwoord(['vergelijk', '--zonder', 'Veegwet lezen', 'wet.lid']);
    expect(code).not.toBe(0);
    expect(err).toContain("'wet.lid' is een pad: zet paden vóór '--zonder'.");
  });

  test('as text and as Markdown', async () => {
    const text = await folder.lidwoord(['vergelijk', 'wet.lid', '--met', 'Lb']);
    expect(text.out).toBe(
      [
        'Leesgeld, rij 3: peildatum 1 januari 2026, leesgeld van Anna € 200',
        '  leestoeslag op 1 januari 2026',
        '    zonder Lb: € 103,00',
        '    met Lb: € 75,00  (− € 28,00)',
        '    telt niet meer: artikel 2, Wlt',
        '    telt nu: paragraaf 1, Lb',
        '',
        '3 vragen gesteld; 1 uitkomst verandert.',
        '',
      ].join('\n'),
    );
    const table = await folder.lidwoord(['vergelijk', 'wet.lid', '--met', 'Lb', '--markdown']);
    expect(table.out.split('\n').slice(0, 5)).toEqual([
      '3 vragen gesteld; 1 uitkomst verandert.',
      '',
      '| geval | vraag | zonder Lb | met Lb | verschil | waardoor |',
      '|---|---|---:|---:|---:|---|',
      '| Leesgeld, rij 3: peildatum 1 januari 2026, leesgeld van Anna € 200 | leestoeslag op 1 januari 2026 | € 103,00 | € 75,00 | − € 28,00 | telt niet meer: artikel 2, Wlt; telt nu: paragraaf 1, Lb |',
    ]);
  });

  test('a household: what each toeslag becomes, and what that is more or less', async () => {
    folder.write(
      'huishouden.json',
      JSON.stringify({
        berekeningsjaar: 2021,
        aanvrager: { geboortedatum: '1990-05-01', toetsingsinkomen: '15000' },
        kinderen: [{ geboortedatum: '2015-01-01' }],
        toeslagen: ['zorgtoeslag', 'kindgebondenBudget', 'kinderopvangtoeslag'],
      }),
    );
    const days = ['--van', '2020-12-31', '--naar', '2021-01-01'];
    const found = await folder.lidwoord([
      'vergelijk',
      ...days,
      '--filter',
      'zo heet niets',
      '--geval',
      'huishouden.json',
      '--json',
    ]);
    const { vragen, veranderingen } = JSON.parse(found.out) as Answer;
    expect(vragen).toBe(3);
    expect(veranderingen.map(({ vraag, van, naar, verschil }) => [vraag, van.tekst, naar.tekst, verschil])).toEqual([
      ['zorgtoeslag over het jaar', '€ 1.250,00', '€ 1.287,00', '+ € 37,00'],
      ['kindgebonden budget over het jaar', '€ 4.375,00', '€ 4.446,00', '+ € 71,00'],
    ]);
    // the amounts by which it changes
    const [zorgtoeslag, budget] = veranderingen;
    expect(zorgtoeslag?.bedragen).toContainEqual({ naam: 'standaardpremie', van: '€ 1.642,00', naar: '€ 1.705,00' });
    expect(budget?.bedragen).toContainEqual({ naam: 'bedrag voor een kind', van: '€ 1.185,00', naar: '€ 1.204,00' });
  });

  test.each([
    [[], 2, 'Er is niets om te vergelijken.'],
    [['--van', '2025-01-01'], 2, "'--van' en '--naar' horen bij elkaar."],
    [['--van', '2025-02-30', '--naar', '2026-01-01'], 2, '--van 2025-02-30:'],
    [['--zonder', 'Veegwet'], 1, 'Bedoelde u'],
    [['--met', 'Grondwet'], 1, 'Lb'],
    [['--met', 'Lb', '--geval', 'raar.json'], 1, 'geen huishouden en geen zaak'],
    [['--met', 'Lb', '--geval', 'weg.json'], 1, 'weg.json'],
  ])('%j says what is wrong', async (args, expected, said) => {
    const { code, out, err } = await folder.lidwoord(['vergelijk', 'wet.lid', ...args]);
    expect(code).toBe(expected);
    expect(err).toContain(said);
    expect(out).toBe('');
    expect(err).not.toMatch(/\bat .*\.ts/);
  });
});

test('bereken can let a beleidsregel count', async () => {
  folder.write('veel.json', JSON.stringify({ personen: { anna: { leesgeld: '200' } }, lezer: 'anna' }));
  const ask = ['bereken', 'leestoeslag', '--regels', 'wet.lid', '--zaak', 'veel.json', '--peildatum', '2026-01-01'];
  expect((await folder.lidwoord(ask)).out).toContain('€ 103,00');
  const met = await folder.lidwoord([...ask, '--met', 'Lb']);
  expect(met.out).toContain('€ 75,00');
  expect(met.out).toContain('paragraaf 1, Lb');
  expect((await folder.lidwoord([...ask, '--met', 'Veegwet lezen'])).code).toBe(2);
});

test('an act in a file of its own brings along the law that it changes', async () => {
  const act = `wijziging Wet van morgen
  wijzigt Wzt
  treedt in werking met ingang van 1 januari 2026

Artikel 5, derde lid, vervalt.
`;
  folder.write('morgen.lid', act);
  const { code, err, out } = await folder.lidwoord(['controleer', 'morgen.lid']);
  expect([err, code]).toEqual(['', 0]);
  expect(out).toContain('geen fouten');
});

test('without an act that brought a judgement: the judgement is a question of the other law only', async () => {
  folder.write(
    'matiging.lid',
    `regeling Wet op de leesboete (Wlb)
gegevens
De lezer is een persoon.
Een persoon heeft:
  een boete: bedrag.
Bepaald worden:
  een te betalen boete: bedrag.

artikel 1
> De lezer betaalt de boete.
De te betalen boete bedraagt de boete van de lezer.

wijziging Matigingswet
  wijzigt Wlb
  treedt in werking met ingang van 1 januari 2026

Artikel 1 komt te luiden:
artikel 1
> De lezer betaalt de boete. Is zij onevenredig, dan kan Onze Minister een lager bedrag vaststellen.
oordeel of de boete onevenredig is
  door        Onze Minister
  grondslag   artikel 1
  vraag       Is de boete onevenredig?
  motivering  verplicht
De te betalen boete bedraagt de boete van de lezer,
  met dien verstande dat Onze Minister een lager bedrag kan vaststellen indien naar het oordeel van Onze Minister
  de boete onevenredig is.

voorbeelden Boete
  gegeven
    Anna is een persoon. De lezer is Anna. De boete van Anna bedraagt € 100.
| peildatum      | oordeel of de boete onevenredig is | verwacht: te betalen boete |
|----------------|------------------------------------|----------------------------|
| 1 januari 2026 | ja                                 | oordeel nodig              |
| 1 januari 2026 | nee                                | € 100                      |

voorbeeld Lager
  gegeven
    Anna is een persoon. De lezer is Anna. De boete van Anna bedraagt € 100. De peildatum is 1 januari 2026.
    Het oordeel of de boete onevenredig is is ja.
    Het bedrag bij het oordeel of de boete onevenredig is is € 40.
  verwacht
    De te betalen boete bedraagt € 40.
`,
  );
  const { code, out } = await folder.lidwoord(['vergelijk', 'matiging.lid', '--json', '--zonder', 'Matigingswet']);
  const answer = JSON.parse(out) as Answer;
  expect(code).toBe(1);
  expect(answer.vragen).toBe(3);
  expect(answer.veranderingen.map(({ titel, naar }) => [titel, naar.tekst])).toEqual([
    ['Boete, rij 1: oordeel of de boete onevenredig is', '€ 100,00'],
    ['Lager', '€ 100,00'],
  ]);
  expect(answer.veranderingen[0]?.van.tekst).toContain('oordeel nodig');
  expect(answer.veranderingen[1]?.van.tekst).toBe('€ 40,00');
});

test('a request that a wijziging brings is not asked of the law without it', async () => {
  folder.write(
    'kwijt.lid',
    `regeling Boetebesluit (Bb)
gegevens
De lezer is een persoon.
Een persoon heeft:
  een boete: bedrag.
Bepaald worden:
  een te betalen boete: bedrag.
artikel 1
> De boete is verschuldigd.
De te betalen boete bedraagt de boete van de lezer.

wijziging Kwijtscheldingswet
  wijzigt Bb
  treedt in werking met ingang van 1 januari 2025

Na artikel 1 wordt een artikel ingevoegd, luidende:
artikel 2
> Op verzoek van de lezer is geen boete verschuldigd, ook voor latere jaren.
verzoek het kwijtscheldingsverzoek
  door        de lezer
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 2
In afwijking van artikel 1 bedraagt de te betalen boete nihil
  indien het kwijtscheldingsverzoek van de lezer is ingediend.

voorbeeld Op verzoek
  gegeven
    Anna is een persoon. De lezer is Anna. De boete van Anna bedraagt € 100. De peildatum is 1 juli 2026.
    Het kwijtscheldingsverzoek van Anna over 2025 is ingediend op 1 maart 2025. Voor het overige: nee.
  verwacht
    De te betalen boete bedraagt nihil.
`,
  );
  const { out } = await folder.lidwoord(['vergelijk', 'kwijt.lid', '--json', '--zonder', 'Kwijtscheldingswet']);
  const answer = JSON.parse(out) as Answer;
  expect(answer.veranderingen.map(({ van, naar }) => [van.tekst, naar.tekst])).toEqual([['€ 0,00', '€ 100,00']]);
});
