/** What is handed to a generated module: nothing, or one case for several modules. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { outcomeJson } from '../../compiler/service/index.ts';
import { Fault, interpret, isNietBepaald } from '../../runtime/index.ts';
import type { NietBepaald, Zaak, ZaakSchema } from '../../runtime/index.ts';
import { load, shownFast, shownFull } from './load.ts';
import type { Question } from './load.ts';

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
Van een persoon wordt bepaald of hij:
  een trouwe huurder is, in de tijd.
Een kleur is een van:
  groen; blauw.
Een woning heeft:
  een huurprijs: bedrag.
Bepaald worden:
  een korting: bedrag.
artikel 1
De korting bedraagt het inkomen van de huurder indien de huurder niet verzorgd wordt en de huurprijs meer bedraagt dan € 1.
artikel 2
De huurder is een trouwe huurder indien de huurder op een eerdere dag een trouwe huurder was.
De huurder is mede een trouwe huurder indien de huurder verzorgd wordt.

regeling Derde wet (Dw)
gegevens
Een persoon heeft:
  een bijdrage: bedrag, per berekeningsjaar.
Van een persoon staat vast of hij:
  lid is, in de tijd.
Een auto heeft:
  een kleurcode: getal, per berekeningsjaar.
Bepaald worden:
  een afdracht: bedrag.
artikel 1
oordeel of dat redelijk is
  door        raad
  grondslag   artikel 1 lid 1
  vraag       Is dat redelijk?
lid 1
De afdracht bedraagt € 100, met dien verstande dat deze € 150 bedraagt indien naar het oordeel van de raad dat redelijk is.
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

  const whole: Zaak = {
    ...zaak,
    personen: { anna: { loon: '10', inkomen: '20', inNederlandWoont: true, bijdrage: '1' } },
    oordelen: { datRedelijkIs: { antwoord: 'ja', motivering: 'Zo is het.', door: 'de raad', datum: '2025-01-01' } },
    beginstand: { afdracht: '3', 'Dw/afdracht': '3', 'Tw/trouwe huurder': false },
    auto: { kleurcode: '3' },
  };

  test('the same of what humans judged, of how things stood before, and of objects', () => {
    for (const ask of toelage) expect(shownOf(ask, whole, vraag)).toBe('10');
    for (const ask of korting) expect(shownOf(ask, whole, vraag)).toBe('20');
  });

  // before the first day that a case speaks of, the beginstand says how things stood
  test.each<readonly [what: string, given: Zaak, first: string]>([
    [
      'a fact by year',
      { ...whole, personen: { anna: { inNederlandWoont: true, bijdrage: { 2019: '1' } } } },
      '2019-01-01',
    ],
    [
      'a fact in time',
      { ...whole, personen: { anna: { inNederlandWoont: true, lidIs: [{ van: '2018-03-01', waarde: true }] } } },
      '2018-03-01',
    ],
    [
      'a fact that held before',
      { ...whole, personen: { anna: { inNederlandWoont: true, lidIs: [{ tot: '2018-03-01', waarde: true }] } } },
      '2018-01-01',
    ],
    [
      'a fact of an object',
      { ...whole, personen: { anna: { inNederlandWoont: true } }, auto: { kleurcode: { 2017: '1', 2020: '1' } } },
      '2017-01-01',
    ],
  ])('a case begins on one day, whichever module reads it: %s', (_, given, first) => {
    const { beginstand: _before, ...without } = given as Record<string, unknown>;
    const asked = { ...vraag, huurder: 'anna' };
    const conclusion = 'Tw/trouwe huurder';
    const outcome = interpret(program, without, { conclusion, vraag: asked });
    const [full, fast] = [modules.Tw.article('artikel2'), modules.Tw.article('artikel2').snel].map(
      (article) => article['trouweHuurder'] as Question,
    );
    const asks = (day: string): RegExp => new RegExp(`vóór ${day} `);
    expect(JSON.stringify(outcome)).toMatch(asks(first));
    expect(outcomeJson(full?.(without, asked) as never)).toEqual(outcomeJson(outcome));
    const answer = fast?.(without, asked);
    expect(isNietBepaald(answer) ? outcomeJson((answer as NietBepaald<boolean>).uitkomst) : answer).toEqual(
      outcomeJson(outcome),
    );
    expect(shownFast(fast?.(given, asked))).toBe(shownFull(interpret(program, given, { conclusion, vraag: asked })));
  });

  test('the schema of each lets pass what belongs to the other, and nothing else', () => {
    for (const { exports } of Object.values(modules)) {
      const { '~standard': standard } = exports['schema'] as ZaakSchema<Zaak>;
      expect(standard.validate(whole)).toEqual({ value: whole });
      const { issues = [] } = standard.validate({ ...whole, woningen: {} });
      expect(issues.map(({ path }) => path.join('.'))).toEqual(['woningen']);
    }
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

function shownOf(ask: ((zaak: object, vraag: object) => unknown) | undefined, zaak: Zaak, vraag: object): string {
  const answer = ask?.(zaak, vraag);
  const isOutcome = typeof answer === 'object' && answer !== null && 'uitleg' in answer;
  return isOutcome ? shownFull(answer as never) : shownFast(answer);
}

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
