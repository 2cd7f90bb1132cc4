import { describe, expect, test } from 'vitest';

import {
  createEditor,
  createProject,
  explanationLines,
  explanationText,
  groundsOf,
  outcomeJson,
  usesHelpers,
} from '../../compiler/service/index.ts';
import type { ExplanationOptions, Uitkomst } from '../../compiler/service/index.ts';
import { kortingswet, zaakMet } from './kortingswet.ts';

const project = createProject([{ file: 'kw.lid', text: kortingswet }]);

function asked(zaak: object, conclusion = 'korting', peildatum = '2025-03-01'): Uitkomst<unknown> {
  const answer = project.ask(conclusion, zaak, { peildatum });
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.uitkomst;
}

const told = (zaak: object, options?: ExplanationOptions): string =>
  explanationText(project.program, asked(zaak), options);

describe('an explanation in prose', () => {
  test('a main rule and the exceptions that do not apply', () => {
    expect(told(zaakMet())).toMatchInlineSnapshot(`
      "Korting (op 1 maart 2025): € 100,00, volgens artikel 2, eerste lid, Kw
        omdat de aanvrager een gerechtigde is
          Anna is gerechtigde: ja, volgens artikel 1, eerste lid, Kw
            omdat het inkomen van die persoon ten hoogste de kortingsgrens bedraagt
              Inkomen van anna: € 15.000,00 (gegeven)
              Kortingsgrens: € 20.000,00 (vastgesteld; bron: Besluit kortingsgrens)
            Niet van toepassing: artikel 1, tweede lid, Kw, omdat die persoon niet geschorst is (gegeven).
        Niet van toepassing: artikel 2, tweede lid, Kw, omdat de aanvrager niet student is (gegeven).
        Niet van toepassing: artikel 2, derde lid, Kw (hulpregel), omdat het inkomen van de aanvrager niet minder bedraagt dan € 0."
    `);
  });

  test('an exception sets the main rule aside', () => {
    expect(told(zaakMet({ studentIs: true }))).toMatchInlineSnapshot(`
      "Korting (op 1 maart 2025): € 250,00, volgens artikel 2, tweede lid, Kw
        omdat de aanvrager een gerechtigde is
          Anna is gerechtigde: ja, volgens artikel 1, eerste lid, Kw
            omdat het inkomen van die persoon ten hoogste de kortingsgrens bedraagt
              Inkomen van anna: € 15.000,00 (gegeven)
              Kortingsgrens: € 20.000,00 (vastgesteld; bron: Besluit kortingsgrens)
            Niet van toepassing: artikel 1, tweede lid, Kw, omdat die persoon niet geschorst is (gegeven).
        en omdat de aanvrager student is (gegeven)
        Uitleg bij de regel: ook een student moet gerechtigde zijn.
        Opzijgezet: artikel 2, eerste lid, Kw, door artikel 2, tweede lid.
        Niet van toepassing: artikel 2, derde lid, Kw (hulpregel), omdat het inkomen van de aanvrager niet minder bedraagt dan € 0."
    `);
  });

  test('nothing grants it: why not, in detail', () => {
    expect(told(zaakMet({ geschorstIs: true }))).toMatchInlineSnapshot(`
      "Korting (op 1 maart 2025): geen, want geen enkele regel geeft het
        Niet van toepassing: artikel 2, eerste lid, Kw,
          omdat de aanvrager geen gerechtigde is
            Anna is gerechtigde: nee, volgens artikel 1, tweede lid, Kw
              omdat die persoon geschorst is (gegeven)
              Opzijgezet: artikel 1, eerste lid, Kw, door artikel 1, tweede lid.
        Niet van toepassing: artikel 2, tweede lid, Kw,
          omdat de aanvrager geen gerechtigde is
            Anna is gerechtigde: nee; zie hierboven
          en omdat de aanvrager niet student is (gegeven)
        Niet van toepassing: artikel 2, derde lid, Kw (hulpregel),
          omdat het inkomen van de aanvrager niet minder bedraagt dan € 0
            Inkomen van anna: € 15.000,00 (gegeven)
            € 0,00"
    `);
  });

  test('what is missing is asked', () => {
    expect(told({ personen: { anna: { geschorstIs: false, studentIs: false } }, aanvrager: 'anna' }))
      .toMatchInlineSnapshot(`
        "Korting (op 1 maart 2025): onbekend, want er ontbreekt nog iets
          Nog niet te zeggen of dit geldt: artikel 2, eerste lid, Kw,
            omdat nog niet bekend is of de aanvrager een gerechtigde is
              Anna is gerechtigde: onbekend, want er ontbreekt nog iets
                Nog niet te zeggen of dit geldt: artikel 1, eerste lid, Kw,
                  omdat nog niet bekend is of het inkomen van die persoon ten hoogste de kortingsgrens bedraagt
                    Inkomen van anna: nog niet bekend. Hoeveel bedraagt het inkomen van anna?
                    Kortingsgrens: € 20.000,00 (vastgesteld; bron: Besluit kortingsgrens)
                Niet van toepassing: artikel 1, tweede lid, Kw,
                  omdat die persoon niet geschorst is (gegeven)
          Niet van toepassing: artikel 2, tweede lid, Kw,
            omdat de aanvrager niet student is (gegeven)
          Nog niet te zeggen of dit geldt: artikel 2, derde lid, Kw (hulpregel),
            omdat nog niet bekend is of het inkomen van de aanvrager minder bedraagt dan € 0
              Inkomen van anna: nog niet bekend. Hoeveel bedraagt het inkomen van anna?
              € 0,00
          Nog nodig: Hoeveel bedraagt het inkomen van anna?"
      `);
  });

  test('a parameter without a value on that day', () => {
    expect(explanationText(project.program, asked(zaakMet(), 'gerechtigde', '2027-01-01'))).toMatchInlineSnapshot(`
      "Anna is gerechtigde (op 1 januari 2027): onbekend, want er ontbreekt nog iets
        Nog niet te zeggen of dit geldt: artikel 1, eerste lid, Kw,
          omdat nog niet bekend is of het inkomen van die persoon ten hoogste de kortingsgrens bedraagt
            Inkomen van anna: € 15.000,00 (gegeven)
            Kortingsgrens: niet bekend voor deze dag; het staat niet in de regels
        Niet van toepassing: artikel 1, tweede lid, Kw,
          omdat die persoon niet geschorst is (gegeven)
        Nog nodig: Wat is de waarde van 'kortingsgrens' op 2027-01-01?"
    `);
  });

  test('the statute text is quoted on request', () => {
    expect(told(zaakMet(), { wettekst: true })).toContain('De wet zegt: “De korting bedraagt € 100.”');
    expect(told(zaakMet())).not.toContain('De wet zegt');
  });

  test('what does not count and notes can be left out', () => {
    const short = told(zaakMet({ studentIs: true }), { waaromNiet: false, toelichting: false });
    expect(short).not.toMatch(/Niet van toepassing|Opzijgezet|Uitleg bij de regel/);
  });

  test('lines know their kind and the provision they rest on', () => {
    const lines = explanationLines(project.program, asked(zaakMet({ studentIs: true })));
    expect(lines[0]).toMatchObject({ depth: 0, kind: 'uitkomst', address: 'Kw:2:2' });
    expect(lines.filter(({ kind }) => kind === 'waarom-niet').map(({ address }) => address)).toEqual([
      'Kw:1:2',
      'Kw:2:1',
      'Kw:2:3',
    ]);
  });

  test('lines lead to the fact in the case, and to where the text describes it', () => {
    const editor = createEditor([{ file: 'kw.lid', text: kortingswet }]);
    const leads = (zaak: object): readonly unknown[] =>
      explanationLines(project.program, asked(zaak)).flatMap(({ kind, pad, declared }) => {
        if (pad === undefined && declared === undefined) return [];
        const place = declared === undefined ? undefined : editor.declaration(declared);
        return [[kind, pad, place && kortingswet.slice(place.start, place.end)]];
      });
    expect(leads(zaakMet({ studentIs: true }))).toEqual([
      ['gegeven', 'personen.anna.inkomen', 'een inkomen: bedrag per jaar'],
      ['parameter', undefined, 'kortingsgrens'],
      ['voorwaarde', 'personen.anna.studentIs', 'student is, in de tijd'],
    ]);
    expect(leads(zaakMet({ inkomen: undefined }))).toContainEqual([
      'ontbreekt',
      'personen.anna.inkomen',
      'een inkomen: bedrag per jaar',
    ]);
    expect(editor.declaration('Kw/bestaatNiet')).toBeUndefined();
  });

  test('a hulpregel is marked', () => {
    const zaak = zaakMet({ inkomen: '-1' });
    expect(told(zaak)).toContain('artikel 2, derde lid, Kw (hulpregel: staat niet in de wet)');
    expect(usesHelpers(asked(zaak))).toBe(true);
    expect(usesHelpers(asked(zaakMet()))).toBe(false);
  });

  test('two rules that disagree', () => {
    expect(told(zaakMet({ inkomen: '-1' })).split('\n')[0]).toBe(
      'Korting (op 1 maart 2025): strijdig: artikel 2, eerste lid, Kw en artikel 2, derde lid, Kw (hulpregel: staat niet in de wet) spreken elkaar tegen',
    );
  });
});

describe('grounds', () => {
  test('of a value: also the rules that made what it rests on', () => {
    expect(groundsOf(asked(zaakMet()).uitleg)).toEqual({ own: ['Kw:2:1'], all: ['Kw:2:1', 'Kw:1:1'] });
  });

  test('of a refusal: the denial that made it', () => {
    expect(groundsOf(asked(zaakMet({ geschorstIs: true })).uitleg)).toEqual({ own: [], all: ['Kw:1:2'] });
  });
});

describe('an outcome in JSON', () => {
  test('has exact text for an amount', () => {
    expect(outcomeJson(asked(zaakMet()))).toMatchObject({
      soort: 'bepaald',
      waarde: '100',
      leesbaar: '€ 100,00',
      gebruikt: expect.arrayContaining(['personen.anna.inkomen']) as unknown,
    });
  });

  test.each([
    zaakMet(),
    zaakMet({ geschorstIs: true }),
    zaakMet({ inkomen: '-1' }),
    { personen: { anna: {} }, aanvrager: 'anna' },
  ])('of every kind is plain JSON', (zaak) => {
    const json = outcomeJson(asked(zaak), true);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
