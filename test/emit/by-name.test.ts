/** A case that a generated module reads by name gives what Full reads key by key, however it was made. */
import { describe, expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { Fault } from '../../runtime/index.ts';
import { load, shownFast, shownFull } from './load.ts';

const names = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'] as const;
const { program } = compile([
  {
    file: 'veel.lid',
    text: `regeling Wet met veel feiten (Wvf)
gegevens
De aanvrager is een persoon.
Een persoon heeft:
  een inkomen: bedrag, per berekeningsjaar;
  een geboortedatum: datum;
${names.map((name) => `  een bedrag ${name}: bedrag`).join(';\n')}.
Van een persoon staat vast of hij (zonder bewijs: nee):
  verzorgd wordt.
Van een persoon staat vast of hij:
  in Nederland woont, in de tijd.
Een kleur is een van:
  groen; blauw.
Bepaald worden:
  een korting: bedrag.
artikel 1
De korting bedraagt het inkomen van de aanvrager verhoogd met het bedrag acht van de aanvrager
indien de aanvrager niet verzorgd wordt en de aanvrager in Nederland woont en de kleur groen is.

regeling Andere wet (Aw)
gegevens
Een persoon heeft:
  een loon: bedrag.
`,
  },
]);
const { text } = emitTypeScript(program, 'Wvf');
const { korting } = load(text).article('artikel1').snel;
const full = load(text).article('artikel1')['korting'];

const person = {
  inkomen: '20',
  geboortedatum: '2000-01-01',
  bedragAcht: '1.50',
  inNederlandWoont: true,
};
class Plain {
  inkomen = '20';
}
class OwnAndHidden {
  /** A key that no regeling knows, as programs make them. */
  _bedragAcht = '1';
  get bedragAcht(): string {
    return this._bedragAcht;
  }
}
const inherited: object = Object.assign(Object.create({ schoenmaat: '42' }) as object, person);
const inheritedFact: object = Object.assign(Object.create({ bedragAcht: '7' }) as object, person);

/** What each way makes of it, refusals included. */
function bothWays(zaak: object): readonly [string, string] {
  const vraag = { peildatum: '2025-01-01' };
  const said = (ask: () => string): string => {
    try {
      return ask();
    } catch (error) {
      if (error instanceof Fault) return `${error.path}: ${error.message}`;
      throw error;
    }
  };
  return [said(() => shownFull(full?.(zaak, vraag) as never)), said(() => shownFast(korting?.(zaak, vraag)))];
}

test('the module reads its persons by name', () => {
  expect(text).toContain("(v = g['inNederlandWoont']) === false ? 0");
  expect(bothWays({ personen: { anna: person }, aanvrager: 'anna', kleur: 'groen' })).toEqual(['43/2', '43/2']);
});

describe.each<readonly [what: string, given: unknown]>([
  ['in another order', Object.fromEntries(Object.entries(person).toReversed())],
  ['with values by year', { ...person, inkomen: { 2024: '1', 2025: '2' } }],
  ['in the course of time', { ...person, inNederlandWoont: [{ van: '2024-12-01', waarde: true }] }],
  ['with a key that says undefined', { ...person, bedragEen: undefined }],
  ['with an unknown key', { ...person, schoenmaat: '42' }],
  ['with an unknown key and one that says undefined', { ...person, bedragEen: undefined, schoenmaat: '42' }],
  ['with an unknown key that says undefined', { ...person, schoenmaat: undefined }],
  ['with what belongs to another regeling', { ...person, loon: '5' }],
  ['without what it needs', { ...person, inNederlandWoont: undefined }],
  ['with a word for yes', { ...person, inNederlandWoont: 'ja' }],
  ['with null', { ...person, bedragEen: null }],
  ['with half a cent', { ...person, bedragEen: '0.005' }],
  ['without a prototype', Object.assign(Object.create(null) as object, person)],
  ['that inherits an unknown key', inherited],
  ['that inherits a fact', inheritedFact],
  ['made by a class', Object.assign(new Plain(), person)],
  ['of which a getter of its class tells a fact, and a field of its own is unknown', new OwnAndHidden()],
  ['that is a list', [person]],
  ['that is a function', () => person],
  ['that is text', 'anna'],
  ['that is frozen', Object.freeze({ ...person })],
])('a person %s', (_, given) => {
  test('Fast says what Full says', () => {
    for (const zaak of [
      { personen: { anna: given }, aanvrager: 'anna', kleur: 'groen' },
      { personen: { bram: person, anna: given }, aanvrager: 'bram', kleur: 'groen' },
    ]) {
      const [slow, fast] = bothWays(zaak);
      expect(fast).toBe(slow);
    }
  });
});

test.each<readonly [what: string, zaak: object]>([
  ['in another order', { aanvrager: 'anna', personen: { anna: person } }],
  ['with a colour that is none', { personen: { anna: person }, aanvrager: 'anna', kleur: 'rood' }],
  ['with a colour that is', { personen: { anna: person }, aanvrager: 'anna', kleur: 'groen' }],
  ['with an unknown key', { personen: { anna: person }, aanvrager: 'anna', woning: {} }],
  ['with keys that say undefined', { personen: { anna: person }, aanvrager: 'anna', koppels: undefined }],
  ['without persons', { aanvrager: 'anna' }],
  ['of persons in a list', { personen: [person], aanvrager: '0' }],
  ['of persons that are inherited', { personen: Object.create({ anna: person }) as object, aanvrager: 'anna' }],
  [
    'that inherits its persons',
    Object.assign(Object.create({ personen: { anna: person } }) as object, { aanvrager: 'anna' }),
  ],
  [
    'without a prototype',
    Object.assign(Object.create(null) as object, { personen: { anna: person }, aanvrager: 'anna' }),
  ],
  ['that is a list', [person]],
  ['that is empty', {}],
])('a case %s: Fast says what Full says', (_, zaak) => {
  const [slow, fast] = bothWays(zaak);
  expect(fast).toBe(slow);
});
