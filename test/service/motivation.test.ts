/** The reasons of an outcome read as a letter: each text is accepted on purpose and reviewed as prose. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProject, motivate, motivationText, withLibrary, type Vraag } from '../../compiler/service/index.ts';
import { proefberekening, uitgelegd } from '../../rules/toeslagen/index.ts';
import { allRules } from '../all-rules.ts';

const project = createProject(allRules());
const folder = join(import.meta.dirname, 'motivering');

const alone = {
  geboortedatum: '1990-05-01',
  inkomensgegeven: '30000',
  rendementsgrondslag: '0',
  krachtensDeZorgverzekeringswetVerzekerdIs: true,
  verdragsgerechtigde: false,
  metOpgeschorteZorgverzekeringGedetineerdIs: false,
  vreemdelingZonderRechtmatigVerblijf: false,
};

function letter(from: typeof project, conclusion: string, zaak: object, vraag: Vraag): string {
  const answer = from.ask(conclusion, zaak, vraag);
  if (!answer.ok) throw new Error(answer.problem.message);
  return motivationText(motivate(from.program, answer.uitkomst));
}

describe('a letter', () => {
  test('for somebody alone', async () => {
    const zaak = { personen: { anna: alone }, belanghebbende: 'anna' };
    const text = letter(project, 'Wzt/zorgtoeslag', zaak, { peildatum: '2025-01-01' });
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'alleen.txt'));
  });

  test('for a household, of every toeslag that is encoded', async () => {
    const person = { geboortedatum: '1985-03-04', toetsingsinkomen: '24000', rendementsgrondslag: '0' };
    const household = {
      berekeningsjaar: 2025,
      aanvrager: person,
      partner: { ...person, toetsingsinkomen: '5000' },
      huur: { kaleHuur: '650.00' },
      toeslagen: ['zorgtoeslag', 'huurtoeslag'],
    };
    const told = uitgelegd(project.program, household).toeslagen.map(({ uitkomst }) =>
      motivationText(motivate(project.program, uitkomst, { persoon: (name) => name })),
    );
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'huishouden.txt'));
    const amounts = proefberekening(project.program, household);
    for (const outcome of [amounts.zorgtoeslag, amounts.huurtoeslag]) {
      if (outcome?.soort !== 'bepaald') throw new Error('not determined');
      expect(told.join('\n')).toContain(`€ ${outcome.perJaar.replace(/\B(?=(\d{3})+$)/, '.')},00`);
    }
  });

  test('says what is open, under a condition', async () => {
    const zaak = {
      personen: { anna: { ...alone, krachtensDeZorgverzekeringswetVerzekerdIs: undefined } },
      belanghebbende: 'anna',
    };
    const text = letter(project, 'Wzt/zorgtoeslag', JSON.parse(JSON.stringify(zaak)) as object, {
      peildatum: '2025-01-01',
    });
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'onbekend.txt'));
  });

  test('tells nothing about somebody who does not matter', () => {
    const zaak = {
      personen: { anna: alone, carla: { ...alone, inkomensgegeven: '71234' } },
      belanghebbende: 'anna',
    };
    const text = letter(project, 'Awir/toetsingsinkomen', zaak, { peildatum: '2025-01-01', persoon: 'anna' });
    expect(text.toLowerCase()).not.toContain('carla');
    expect(text).not.toContain('71.234');
  });

  test('of a term', async () => {
    const source = `regeling Proefwet (Pw)
gebruikt Algemene termijnenwet (ATW)
gegevens
Een beschikking heeft:
  een dagtekening: datum.
artikel 28
lid 1
> (…) binnen zes weken na de dagtekening van de beschikking tot terugvordering te betalen (…)
termijn betaling van de terugvordering
  binnen zes weken na de dagtekening
`;
    const own = createProject(withLibrary([{ file: 'pw.lid', text: source }], allRules()));
    const zaak = { beschikking: { dagtekening: '2025-03-07' } };
    const text = letter(own, 'Pw/betaling van de terugvordering', zaak, { peildatum: '2025-03-07' });
    await expect(`${text}\n`).toMatchFileSnapshot(join(folder, 'termijn.txt'));
  });

  test('when rules disagree, and when a human has to judge', async () => {
    const source = `regeling Proefwet (Pw)
gegevens
De aanvrager is een persoon.
Van een persoon staat vast of hij:
  in Nederland woont; in dienst is.
Bepaald worden:
  een toelage: bedrag; een korting: bedrag.
oordeel of de gevolgen onevenredig zijn
  door       de Dienst
  grondslag  artikel 3
  vraag      Zijn de gevolgen voor de aanvrager onevenredig?
artikel 1
De toelage bedraagt € 10 indien de aanvrager in Nederland woont.
artikel 2
De toelage bedraagt € 20 indien de aanvrager in dienst is.
artikel 3
De korting bedraagt € 5.
In afwijking van de vorige zin bedraagt de korting nihil indien naar het oordeel van de Dienst de gevolgen onevenredig zijn.
`;
    const own = createProject([{ file: 'pw.lid', text: source }]);
    expect(own.diagnostics.filter(({ severity }) => severity === 'fout').map(({ code }) => code)).toEqual([]);
    const zaak = { personen: { anna: { inNederlandWoont: true, inDienstIs: true } }, aanvrager: 'anna' };
    const texts = ['Pw/toelage', 'Pw/korting'].map((id) => letter(own, id, zaak, { peildatum: '2025-03-07' }));
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'open.txt'));
  });
});
