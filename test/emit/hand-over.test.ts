/** What is handed to a generated module: nothing, or one case for several modules. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { Fault } from '../../runtime/index.ts';
import { load, shownFast, shownFull } from './load.ts';

const { program } = compile([
  {
    file: 'twee.lid',
    text: `regeling Eerste wet (Ew)
gegevens
De aanvrager is een persoon.
Een persoon heeft:
  een loon: bedrag.
Bepaald worden:
  een toelage: bedrag.
artikel 1
De toelage bedraagt het loon van de aanvrager.

regeling Tweede wet (Tw)
gegevens
De huurder is een persoon.
Een persoon heeft:
  een inkomen: bedrag.
Van een persoon staat vast of hij (zonder bewijs: nee):
  verzorgd wordt.
Een woning heeft:
  een huurprijs: bedrag.
Bepaald worden:
  een korting: bedrag.
artikel 1
De korting bedraagt het inkomen van de huurder indien de huurder niet verzorgd wordt en de huurprijs meer bedraagt dan € 1.
`,
  },
]);
const modules = { Ew: load(emitTypeScript(program, 'Ew').text), Tw: load(emitTypeScript(program, 'Tw').text) };
const toelage = [modules.Ew.article('artikel1')['toelage'], modules.Ew.article('artikel1').snel['toelage']];
const korting = [modules.Tw.article('artikel1')['korting'], modules.Tw.article('artikel1').snel['korting']];

describe('one case for two modules', () => {
  const zaak = {
    personen: { anna: { loon: '10', inkomen: '20' } },
    aanvrager: 'anna',
    huurder: 'anna',
    woning: { huurprijs: '5' },
  };
  const vraag = { peildatum: '2025-01-01' };

  test('each passes over what belongs to the other', () => {
    const [full, fast] = toelage;
    expect([shownFull(full?.(zaak, vraag) as never), shownFast(fast?.(zaak, vraag))]).toEqual(['10', '10']);
    const [full2, fast2] = korting;
    expect([shownFull(full2?.(zaak, vraag) as never), shownFast(fast2?.(zaak, vraag))]).toEqual(['20', '20']);
  });

  test('what no regeling knows is refused', () => {
    const wrong = { ...zaak, personen: { anna: { loon: '10', inkomen: '20', schoenmaat: '42' } } };
    expect(() => korting[0]?.(wrong, vraag)).toThrow('"schoenmaat" is geen gegeven van een persoon.');
    expect(() => korting[1]?.(wrong, vraag)).toThrow('"schoenmaat" is geen gegeven van een persoon.');
  });
});

test.each([
  ['geen zaak', null, { peildatum: '2025-01-01' }, 'null is geen object met gegevens.'],
  ['geen zaak', undefined, { peildatum: '2025-01-01' }, 'Niets is geen object met gegevens.'],
  ['geen vraag', {}, null, 'null is geen vraag'],
  ['geen vraag', {}, undefined, 'Niets is geen vraag'],
])('%s (%j, %j): a Fault in Dutch, both ways', (_, zaak, vraag, message) => {
  for (const ask of toelage) {
    const asking = (): unknown => ask?.(zaak as never, vraag as never);
    expect(asking).toThrow(Fault);
    expect(asking).toThrow(message);
  }
});
