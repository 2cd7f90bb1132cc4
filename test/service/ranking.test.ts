/** Whoever is kept out by a ranking is told by whom. */
import { expect, test } from 'vitest';

import { createProject, explanationText } from '../../compiler/service/index.ts';

const rules = `regeling Rangwet (Rw)
gegevens
De belanghebbende is een persoon.
Van twee personen staat vast of zij:
  met elkaar gehuwd zijn;
  samenwonend zijn.
Van een persoon wordt bepaald of hij:
  partner van een persoon is.
artikel 1
lid 1
Degene is partner van de belanghebbende indien zij met elkaar gehuwd zijn.
lid 2
Degene is mede partner van de belanghebbende indien zij samenwonend zijn.
lid 3
Ten hoogste één persoon is partner van de belanghebbende, in de rangorde: lid 1; lid 2.
`;

const project = createProject([{ file: 'rw.lid', text: rules }]);

const zaak = (gehuwd: boolean): object => ({
  personen: { Anna: {}, Bram: {}, Carla: {} },
  koppels: [
    { personen: ['Anna', 'Bram'], metElkaarGehuwdZijn: gehuwd, samenwonendZijn: !gehuwd },
    { personen: ['Anna', 'Carla'], metElkaarGehuwdZijn: false, samenwonendZijn: true },
    { personen: ['Bram', 'Carla'], metElkaarGehuwdZijn: false, samenwonendZijn: false },
  ],
  belanghebbende: 'Anna',
});

function asked(gehuwd: boolean): ReturnType<typeof project.ask> {
  const vraag = { peildatum: '2025-03-01', degene: 'Carla', belanghebbende: 'Anna' };
  return project.ask('Rw/partner', zaak(gehuwd), vraag);
}

test('somebody else comes first', () => {
  const answer = asked(true);
  if (!answer.ok) throw new Error(answer.problem.message);
  expect(answer.uitkomst).toMatchObject({ soort: 'bepaald', waarde: false });
  expect(explanationText(project.program, answer.uitkomst)).toContain(
    'Buiten toepassing: artikel 1, tweede lid, Rw (hulpregel), door artikel 1, derde lid, want Bram komt eerder in de rangorde.',
  );
});

test('two in one rank are named both', () => {
  const answer = asked(false);
  if (!answer.ok) throw new Error(answer.problem.message);
  expect(answer.uitkomst).toMatchObject({
    soort: 'strijdig',
    regels: [
      { adres: 'Rw:1:2', over: 'Bram' },
      { adres: 'Rw:1:2', over: 'Carla' },
    ],
  });
});
