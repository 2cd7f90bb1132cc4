/** What is handed to a generated module: nothing, or one case for several modules. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { Fault } from '../../runtime/index.ts';
import type { Zaak } from '../../runtime/index.ts';
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
  een inkomen: bedrag;
  een geboortedatum: datum;
  een spaargeld: bedrag, per berekeningsjaar.
Van een persoon staat vast of hij (zonder bewijs: nee):
  verzorgd wordt.
Van een persoon staat vast of hij:
  in Nederland woont, in de tijd.
Van twee personen staat vast of zij:
  gehuwd zijn.
Een kleur is een van:
  groen; blauw.
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
  const zaak: Zaak = {
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
    for (const ask of [...toelage, ...korting])
      expect(() => ask?.(wrong, vraag)).toThrow('"schoenmaat" is geen gegeven van een persoon.');
  });

  test.each<readonly [what: string, given: object, message: string]>([
    ['an amount in cents and a half', { inkomen: '1.2.3' }, 'personen.bram.inkomen'],
    ['an amount with a sign', { inkomen: '€ 12' }, 'personen.bram.inkomen'],
    ['no number', { inkomen: NaN }, 'personen.bram.inkomen'],
    ['null', { inkomen: null }, 'personen.bram.inkomen'],
    ['no day', { geboortedatum: '2023-02-29' }, 'personen.bram.geboortedatum'],
    ['no ja or nee', { inNederlandWoont: 'ja' }, 'personen.bram.inNederlandWoont'],
    [
      'a timeline of what does not change',
      { geboortedatum: [{ waarde: '2000-01-01' }] },
      'personen.bram.geboortedatum',
    ],
    [
      'a period that ends before it begins',
      { inNederlandWoont: [{ van: '2025-02-01', tot: '2025-01-01', waarde: true }] },
      'inNederlandWoont',
    ],
    [
      'periods that overlap',
      { inNederlandWoont: [{ tot: '2025-02-01', waarde: true }, { waarde: false }] },
      'inNederlandWoont[1]',
    ],
    ['a piece without a value', { inNederlandWoont: [{ van: '2025-02-01' }] }, 'inNederlandWoont[0]'],
    [
      'a piece with a misspelt bound',
      { inNederlandWoont: [{ vanaf: '2025-02-01', waarde: true }] },
      'inNederlandWoont[0].vanaf',
    ],
    ['no year', { spaargeld: { vorig: '1' } }, 'personen.bram.spaargeld.vorig'],
    ['no amount of a year', { spaargeld: { 2024: 'veel' } }, 'personen.bram.spaargeld.2024'],
    ['no person but a number', 3 as never, 'personen.bram'],
  ])('what cannot be right is refused where nobody asks for it: %s', (_, given, path) => {
    const wrong = { ...zaak, personen: { ...zaak.personen, bram: given } };
    const refused = korting.map((ask) => faultOf(() => ask?.(wrong, vraag)));
    expect(refused[0]?.path).toContain(path);
    expect(refused[1]).toEqual(refused[0]);
  });

  test.each<readonly [what: string, given: object]>([
    ['a role for nobody', { huurder: 'cas' }],
    ['a role of another regeling', { aanvrager: 7, huurder: 'anna' }],
    ['an object that is a list', { woning: [] }],
    ['no list', { koppels: {} }],
    ['a pair of one', { koppels: [{ personen: ['anna'] }] }],
    ['a pair with oneself', { koppels: [{ personen: ['anna', 'anna'] }] }],
    ['a pair with a stranger', { koppels: [{ personen: ['anna', 'cas'] }] }],
    ['the same fact twice', { koppels: [0, 1].map(() => ({ personen: ['anna', 'bram'], gehuwdZijn: true })) }],
    ['an unknown fact of two', { koppels: [{ personen: ['anna', 'bram'], verloofd: true }] }],
    ['a relation to nobody', { relaties: [{ van: 'anna' }] }],
    ['an unknown state', { beginstand: { gelukkig: true } }],
    ['an unknown judgement', { oordelen: { redelijk: { antwoord: 'ja', door: 'x', datum: '2025-01-01' } } }],
    ['an unknown key', { woningen: {} }],
    ['none of the words', { kleur: 'rood' }],
  ])('the same of the case itself: %s', (_, given) => {
    const wrong = { ...zaak, personen: { ...zaak.personen, bram: {} }, ...given };
    const refused = korting.map((ask) => faultOf(() => ask?.(wrong, vraag)));
    expect(refused[0] === undefined).toBe('aanvrager' in given);
    expect(refused[1]).toEqual(refused[0]);
  });
});

function faultOf(ask: () => unknown): { readonly message: string; readonly path: string } | undefined {
  try {
    ask();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return { message: error.message, path: error.path };
    throw error;
  }
}

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
