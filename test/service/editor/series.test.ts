/** Outcomes in a row, and why they jump. */
import { expect, test } from 'vitest';
import { kortingswet, zaakMet } from '../kortingswet.ts';
import { editorOf } from './marked.ts';

const vraag = { peildatum: '2025-03-01' };
const request = {
  conclusion: 'Kw/korting',
  zaak: zaakMet(),
  vraag,
  path: 'personen.anna.inkomen',
  from: '0',
  to: '40000',
  step: '5000',
};

test('the points, and the jump on the cent with the lid that causes it', () => {
  const result = editorOf().series(request);
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.points.map(({ x, text }) => [x, text])).toEqual([
    ...['0', '5000', '10000', '15000', '20000'].map((x) => [x, '€ 100,00']),
    ...['25000', '30000', '35000', '40000'].map((x) => [x, 'geen']),
  ]);
  expect(result.jumps).toEqual([
    {
      before: { x: '20000', kind: 'bepaald', text: '€ 100,00', value: '100', decimal: '100' },
      after: { x: '20000.01', kind: 'geen', text: 'geen' },
      kind: 'sprong',
      addresses: ['Kw:2:1', 'Kw:1:1'],
      because: ['artikel 2, eerste lid, Kw', 'artikel 1, eerste lid, Kw'],
    },
  ]);
});

test('the months of a year, with what changes', () => {
  const zaak = zaakMet({
    geschorstIs: [
      { van: '2025-01-01', tot: '2025-06-01', waarde: false },
      { van: '2025-06-01', waarde: true },
    ],
  });
  const result = editorOf().months({ conclusion: 'korting', zaak, vraag, year: 2025 });
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.points.map(({ text }) => text)).toEqual([
    ...Array<string>(5).fill('€ 100,00'),
    ...Array<string>(7).fill('geen'),
  ]);
  expect(result.jumps.map(({ after, because }) => [after.x, because])).toEqual([
    ['2025-06-01', ['artikel 1, tweede lid, Kw', 'artikel 2, eerste lid, Kw', 'artikel 1, eerste lid, Kw']],
  ]);
});

test.each([
  [{ step: '0' }, 'De stap van een reeks moet meer zijn dan nul.'],
  [{ step: '-5' }, 'De stap van een reeks moet meer zijn dan nul.'],
  [{ from: '50000' }, 'Een reeks loopt van een kleiner naar een groter getal.'],
  [{ step: '1' }, 'ten hoogste 1.000 punten'],
  [{ step: 'veel' }, 'veel'],
  [{ conclusion: 'kortang' }, "Geen regel bepaalt iets dat 'kortang' heet."],
  [{ path: 'personen.anna.schoenmaat' }, 'schoenmaat'],
])('refuses %j', (change, reason) => {
  const result = editorOf(kortingswet).series({ ...request, ...change });
  expect(result.ok ? '' : result.problem.message).toContain(reason);
});
