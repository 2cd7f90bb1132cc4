/** A computation that breaks off is told in words that a jurist can do something with. */
import { describe, expect, test } from 'vitest';

import { createProject } from '../../compiler/service/index.ts';
import { failureText } from '../../compiler/service/failure.ts';

/** Each of the two rests on the other. */
const CIRCLE = `regeling Kringwet (Kw)
  soort wet
  bron BWBR0018451

gegevens
De belanghebbende is een persoon.
Bepaald worden:
  een premie: bedrag per jaar;
  een toeslag: bedrag per jaar.

artikel 1
lid 1
> De premie is gelijk aan de toeslag.
De premie bedraagt de toeslag.
lid 2
> De toeslag is gelijk aan de premie.
De toeslag bedraagt de premie.

voorbeeld Anna
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 mei 2020.
  verwacht
    De toeslag bedraagt € 500.
`;

const FAULT_IN_RULES = 'Er staat een fout in de regels, waardoor dit niet is uit te rekenen. Zie de meldingen.';

describe('rules that rest on themselves', () => {
  const project = createProject([{ file: 'kw.lid', text: CIRCLE }]);

  test('are a fault in the text', () => {
    expect(project.diagnostics.filter(({ severity }) => severity === 'fout').map(({ code }) => code)).toEqual([
      'kring',
    ]);
  });

  test('answer a question with that fault', () => {
    const answer = project.ask(
      'toeslag',
      { belanghebbende: 'anna', personen: { anna: {} } },
      { peildatum: '2020-05-01' },
    );
    expect(answer).toMatchObject({ ok: false, problem: { message: FAULT_IN_RULES } });
  });

  test('leave a voorbeeld wrong, for that reason', () => {
    const [result] = project.runExamples();
    expect(result?.checks).toMatchObject([{ ok: false, got: 'fout', difference: { text: FAULT_IN_RULES } }]);
  });
});

test('a number that no machine can write down is called too large', () => {
  let failure: unknown;
  try {
    void (1n << (1n << 40n));
  } catch (error) {
    failure = error;
  }
  expect(failureText(failure, false)).toBe('Er komt een getal uit dat te groot is om mee te rekenen.');
});

test('what nothing excuses is a fault of Lidwoord itself', () => {
  expect(failureText(new Error('no such thing'), false)).toBe('Fout in Lidwoord zelf: no such thing');
});
