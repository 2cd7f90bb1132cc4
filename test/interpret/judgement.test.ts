import { describe, expect, it } from 'vitest';

import { createProject } from '../../compiler/service/index.ts';
import type { Uitkomst, Zaak } from '../../runtime/index.ts';
import { interpret, readZaak, zaakSchema } from '../../runtime/index.ts';

/** One bound amount, one that a human may lower, and one that waits for a fact as well. */
const RULES = `regeling Testwet (Tw)
gegevens
De lezer is een persoon.
Een persoon heeft:
  een schuld: bedrag.
Van een persoon staat vast of hij:
  in Nederland woont.
Bepaald worden:
  een volle schuld: bedrag;
  een te betalen schuld: bedrag;
  een korting: bedrag.
artikel 1
oordeel of dat onredelijk is
  door        leesraad
  grondslag   artikel 1 lid 2
  vraag       Is dat onredelijk?
  weegt mee   de hoogte van de schuld
  motivering  verplicht
lid 1
> De volle schuld bedraagt de schuld.
De volle schuld bedraagt de schuld van de lezer.
lid 2
> De te betalen schuld bedraagt de volle schuld; de leesraad kan een lager bedrag vaststellen.
De te betalen schuld bedraagt de volle schuld, met dien verstande dat de leesraad een lager bedrag kan vaststellen
  indien naar het oordeel van de leesraad dat onredelijk is.
lid 3
> De korting bedraagt € 5.
De korting bedraagt € 5 indien naar het oordeel van de leesraad dat onredelijk is en de lezer in Nederland woont.
`;

const { program, diagnostics } = createProject([{ file: 'tw.lid', text: RULES }]);
const KEY = 'datOnredelijkIs';
const given = { antwoord: 'ja', motivering: 'De lezer kan het niet betalen.', door: 'B. de Wit', datum: '2025-03-01' };

function zaak(oordeel?: unknown, more: object = {}): Zaak {
  return {
    lezer: 'anna',
    personen: { anna: { schuld: '900', ...more } },
    ...(oordeel !== undefined && { oordelen: { [KEY]: oordeel } }),
  } as unknown as Zaak;
}

const ask = (name: string, about: Zaak): Uitkomst<unknown> =>
  interpret(program, about, { conclusion: `Tw/${name}`, vraag: { peildatum: '2025-03-01' } });

describe('a judgement', () => {
  it('is read without messages', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('is not asked where the law is bound', () => {
    expect(ask('volle schuld', zaak())).toMatchObject({ soort: 'bepaald' });
  });

  it('stops the machine, with who, what, and the outcome of each answer', () => {
    const outcome = ask('te betalen schuld', zaak());
    expect(outcome).toMatchObject({
      soort: 'oordeelNodig',
      oordelen: [
        {
          id: 'Tw/dat onredelijk is',
          pad: `oordelen.${KEY}`,
          soort: 'ja-nee',
          door: 'leesraad',
          grondslag: 'Tw:1:2',
          weegtMee: ['de hoogte van de schuld'],
          motivering: 'verplicht',
        },
        { id: 'Tw/dat onredelijk is:bedrag', soort: 'bedrag', tenMinste: '0', tenHoogste: '900' },
      ],
      perAntwoord: {
        ja: { soort: 'oordeelNodig', oordelen: [{ id: 'Tw/dat onredelijk is:bedrag' }] },
        nee: { soort: 'bepaald', uitleg: { leesbaar: '€ 900,00' } },
      },
    });
  });

  it('is in the explanation once it is given, with its reasons', () => {
    const outcome = ask('te betalen schuld', zaak({ ...given, bedrag: '600' }));
    expect(outcome).toMatchObject({ soort: 'bepaald', uitleg: { leesbaar: '€ 600,00' } });
    expect(JSON.stringify(outcome.uitleg)).toContain('De lezer kan het niet betalen.');
    expect(outcome).toMatchObject({ gebruikt: expect.arrayContaining([`oordelen.${KEY}`]) as unknown });
  });

  it('comes after the facts: with a fact missing the outcome is onbekend, and names the judgement too', () => {
    expect(ask('korting', zaak())).toMatchObject({
      soort: 'onbekend',
      ontbreekt: [{ pad: 'personen.anna.inNederlandWoont' }],
      oordelen: [{ id: 'Tw/dat onredelijk is' }],
    });
    expect(ask('korting', zaak(undefined, { inNederlandWoont: true }))).toMatchObject({ soort: 'oordeelNodig' });
    expect(ask('korting', zaak(undefined, { inNederlandWoont: false }))).toMatchObject({ soort: 'geen' });
  });
});

describe('an answer', () => {
  it.each([
    ['no reasons', { ...given, motivering: undefined }, 'motivering-ontbreekt', 'motivering'],
    ['empty reasons', { ...given, motivering: '  ' }, 'motivering-ontbreekt', 'motivering'],
    ['reasons that are no text', { ...given, motivering: 1 }, 'geen-tekst', 'motivering'],
    ['nobody who gave it', { ...given, door: undefined }, 'oordeel-zonder-wie', 'door'],
    ['no day', { ...given, datum: undefined }, 'oordeel-zonder-datum', 'datum'],
    ['something else than ja or nee', { ...given, antwoord: 'misschien' }, 'geen-antwoord', 'antwoord'],
    ['an amount with nee', { ...given, antwoord: 'nee', bedrag: '1' }, 'bedrag-niet-gevraagd', 'bedrag'],
    ['a key of its own', { ...given, reden: 'x' }, 'onbekend-gegeven', 'reden'],
  ])('with %s is refused, with its place', (_, answer, code, field) => {
    expect(() => readZaak(program, zaak(answer))).toThrow(
      expect.objectContaining({ code, path: `oordelen.${KEY}.${field}` }) as Error,
    );
  });

  it.each(['901', '-1'])('with the amount %s lies outside the bounds', (bedrag) => {
    expect(() => ask('te betalen schuld', zaak({ ...given, bedrag }))).toThrow(
      expect.objectContaining({ code: 'bedrag-buiten-grenzen' }) as Error,
    );
  });

  it('to an unknown question is refused', () => {
    expect(() => readZaak(program, { personen: {}, oordelen: { datRedelijkIs: given } } as Zaak)).toThrow(
      expect.objectContaining({ code: 'onbekend-oordeel', path: 'oordelen.datRedelijkIs' }) as Error,
    );
  });

  it('is part of the schema of a case', () => {
    const schema = zaakSchema(program, ['lezer']);
    expect(schema['~standard'].validate(zaak(given))).not.toHaveProperty('issues');
    expect(schema['~standard'].validate(zaak({ ...given, motivering: undefined }))).toMatchObject({
      issues: [{ path: ['oordelen', KEY, 'motivering'] }],
    });
    expect(JSON.stringify(schema.jsonSchema)).toContain(KEY);
  });
});
