/** Where no rule holds on the day, the outcome says which provision did, or will. */
import { expect, test } from 'vitest';

import { createProject, explanationText, motivate, motivationText } from '../../compiler/service/index.ts';

const LAW = `regeling Wet op de leestoeslag (Wlt)
gegevens
De belanghebbende is een persoon.
Van een persoon staat vast of hij:
  lezer is, in de tijd.
Van een persoon wordt bepaald of hij:
  een boekenwurm is, in de tijd.
Bepaald worden:
  een leestoeslag: bedrag per jaar;
  een kortlopende toeslag: bedrag per jaar.

artikel 1
lid 1
> De leestoeslag bedraagt € 10.
De leestoeslag bedraagt € 10.
artikel 2
> Een boekenwurm is wie leest.
Een persoon is een boekenwurm indien die persoon lezer is.
artikel 3
geldig van 1 januari 2024 tot 1 januari 2025
> De kortlopende toeslag bedraagt € 3.
De kortlopende toeslag bedraagt € 3.
artikel 3
geldig van 1 januari 2025
> De kortlopende toeslag bestaat niet meer.
niet gecodeerd: er is niets te bepalen.

wijziging Intrekkingswet
  wijzigt Wlt
  treedt in werking met ingang van 1 januari 2026

Artikelen 1 en 2 vervallen.
`;
const project = createProject([{ file: 'wlt.lid', text: LAW }]);
const zaak = { belanghebbende: 'anna', personen: { anna: { lezerIs: true } } };

function told(conclusion: string, peildatum: string): string {
  const answer = project.ask(conclusion, zaak, { peildatum });
  if (!answer.ok) throw new Error(answer.problem.message);
  return explanationText(project.program, answer.uitkomst).split('\n')[0] ?? '';
}

test('the rules are without faults', () => {
  expect(project.diagnostics.filter(({ severity }) => severity === 'fout').map(({ text }) => text)).toEqual([]);
});

test.each([
  ['leestoeslag', '2025-06-01', '€ 10,00, volgens artikel 1, eerste lid, Wlt'],
  ['leestoeslag', '2026-06-01', 'geen, want artikel 1, Wlt, is met ingang van 1 januari 2026 vervallen'],
  ['boekenwurm', '2026-06-01', 'nee, want artikel 2, Wlt, is met ingang van 1 januari 2026 vervallen'],
  ['kortlopende toeslag', '2023-06-01', 'geen, want artikel 3, Wlt, geldt pas met ingang van 1 januari 2024'],
  [
    'kortlopende toeslag',
    '2025-06-01',
    'geen, want artikel 3, Wlt, heeft daar met ingang van 1 januari 2025 geen regel meer voor',
  ],
])('%s on %s', (conclusion, day, end) => {
  expect(told(conclusion, day)).toMatch(new RegExp(`: ${end}$`));
});

test('so does the motivation', () => {
  const answer = project.ask('leestoeslag', zaak, { peildatum: '2026-06-01' });
  if (!answer.ok) throw new Error(answer.problem.message);
  expect(motivationText(motivate(project.program, answer.uitkomst))).toContain(
    'Er is geen leestoeslag: artikel 1, Wlt, is met ingang van 1 januari 2026 vervallen.',
  );
});
