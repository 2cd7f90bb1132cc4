/** A voorbeeld with a crowd is read in a time that grows with its length, not with its square. */
import { expect, test } from 'vitest';

import { createProject } from '../../compiler/service/index.ts';

const CROWD = 1_000;
const letters = (number: number): string =>
  [...String(number).padStart(4, '0')].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
const persons = Array.from({ length: CROWD }, (_, at) => `Persoon${letters(at)}`);

const LAW = `regeling Menigtewet (Mw)
  soort wet
  bron BWBR0018451

gegevens
De belanghebbende is een persoon.
Een persoon heeft:
  een inkomen: bedrag per jaar;
  een vermogen: bedrag;
  een schuld: bedrag.
Bepaald worden:
  een toeslag: bedrag per jaar.

artikel 1
lid 1
> De toeslag bedraagt tien procent van het inkomen.
De toeslag bedraagt 10% van het inkomen van de belanghebbende.

voorbeeld Menigte
  gegeven
    De peildatum is 1 mei 2020. De belanghebbende is ${persons[0] ?? ''}.
${persons
  .map(
    (name) =>
      `    ${name} is een persoon. Het inkomen van ${name} bedraagt € 5.000. Het vermogen van ${name} bedraagt nihil. De schuld van ${name} bedraagt nihil.`,
  )
  .join('\n')}
  verwacht
    De toeslag bedraagt € 500.
`;

test('1.000 persons take seconds', () => {
  const start = performance.now();
  const project = createProject([{ file: 'mw.lid', text: LAW }]);
  const ms = performance.now() - start;
  expect(project.diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
  expect(project.runExamples().flatMap(({ checks }) => checks.map(({ got }) => got))).toEqual(['€ 500,00']);
  expect(ms).toBeLessThan(20_000); // less than one on a quiet machine; a key that is too long makes it minutes
});

test('a crowd that is too large is refused before every pair of it is filled in', () => {
  const many = Array.from({ length: 1_030 }, (_, at) => `Persoon${letters(at)}`);
  const text = `regeling Menigtewet (Mw)
gegevens
De belanghebbende is een persoon.
Van twee personen staat vast of zij:
  met elkaar gehuwd zijn, in de tijd.
Van een persoon wordt bepaald of hij:
  partner van een persoon is, in de tijd.
artikel 1
Degene is partner van de belanghebbende indien zij met elkaar gehuwd zijn.

voorbeeld Menigte
  gegeven
    ${many.map((name) => `${name} is een persoon.`).join('\n    ')}
    De peildatum is 1 mei 2020. De belanghebbende is ${many[0] ?? ''}. Voor het overige: nee.
  verwacht
    ${many[1] ?? ''} is geen partner van ${many[0] ?? ''}.
`;
  const project = createProject([{ file: 'mw.lid', text }]);
  const start = performance.now();
  const [result] = project.runExamples();
  expect(performance.now() - start).toBeLessThan(2_000); // half a million pairs take longer
  expect(result?.checks.map(({ difference }) => difference)).toEqual([
    { kind: 'fout', text: 'Een zaak kan ten hoogste 1023 personen hebben. (personen)' },
  ]);
});
