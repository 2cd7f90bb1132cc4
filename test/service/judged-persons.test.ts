/** A judgement about a person: where its answer stands in the case, for which days, and what is refused. */
import { describe, expect, test } from 'vitest';
import { createProject, exampleText, judgedIn, placeOfQuestion, withAnswer } from '../../compiler/service/index.ts';
import { jsonSchemaOf } from '../../runtime/fast/json-schema.ts';
import type { Uitkomst, Zaak } from '../../runtime/index.ts';
import { interpret } from '../../runtime/interpret/index.ts';

const TEXT = `regeling Zorgwet (Zw)
gegevens
Van een persoon wordt bepaald of hij:
  een verzorgde is, in de tijd.
artikel 1
oordeel of een persoon blijvend op zorg aangewezen is, in de tijd
  door        raad
  grondslag   artikel 1
  vraag       Is die persoon blijvend op zorg aangewezen?
  motivering  verplicht
> Een verzorgde is wie naar het oordeel van de raad blijvend op zorg aangewezen is.
Een persoon is een verzorgde indien die persoon naar het oordeel van de raad blijvend op zorg aangewezen is.
`;
const project = createProject([{ file: 'zorg.lid', text: TEXT }]);
const { program } = project;
const KEY = 'blijvendOpZorgAangewezenIs';
const answer = { antwoord: 'ja', motivering: 'medisch advies', door: 'J. de Vries', datum: '2025-02-01' } as const;

function ask(zaak: Zaak, peildatum = '2025-03-01', persoon = 'bram'): Uitkomst<unknown> {
  return interpret(program, zaak, { conclusion: 'Zw/verzorgde', vraag: { peildatum, persoon } });
}

const withJudged = (oordelen: unknown): Zaak => ({ personen: { anna: {}, bram: { oordelen } } });

describe('a judgement about a person', () => {
  test('has no messages', () => {
    expect(project.diagnostics.map((one) => project.render(one))).toEqual([]);
  });

  test('is asked of each person', () => {
    expect(ask(withJudged({}))).toMatchObject({
      soort: 'oordeelNodig',
      oordelen: [
        {
          id: 'Zw/een persoon blijvend op zorg aangewezen is',
          pad: `personen.bram.oordelen.${KEY}`,
          naam: 'bram blijvend op zorg aangewezen is',
          over: ['bram'],
          vraag: 'Over bram: Is die persoon blijvend op zorg aangewezen?',
        },
      ],
      perAntwoord: { ja: { soort: 'bepaald', waarde: true }, nee: { soort: 'bepaald', waarde: false } },
    });
  });

  test('holds for the person and the days for which it was given', () => {
    const zaak = withJudged({ [KEY]: [{ ...answer, van: '2025-02-01', tot: '2025-05-01' }] });
    expect(ask(zaak)).toMatchObject({ soort: 'bepaald', waarde: true, gebruikt: [`personen.bram.oordelen.${KEY}`] });
    expect(ask(zaak, '2025-05-01').soort).toBe('oordeelNodig');
    expect(ask(zaak, '2025-01-31').soort).toBe('oordeelNodig');
    expect(ask(zaak, '2025-03-01', 'anna').soort).toBe('oordeelNodig');
    expect(JSON.stringify(ask(zaak))).toContain('medisch advies');
  });

  test.each([
    ['geen motivering', { [KEY]: { ...answer, motivering: '' } }, 'motivering-ontbreekt', `.${KEY}.motivering`],
    ['an unknown key', { iets: answer }, 'onbekend-oordeel', '.iets'],
    ['two for one day', { [KEY]: [answer, answer] }, 'periodes-overlappen', `.${KEY}[1]`],
    ['no days', { [KEY]: [{ ...answer, van: '2025-02-01', tot: '2025-02-01' }] }, 'periode-zonder-dagen', `.${KEY}[0]`],
  ])('%s is refused', (_, oordelen, code, path) => {
    const expected = expect.objectContaining({ code, path: `personen.bram.oordelen${path}` }) as Error;
    expect(() => ask(withJudged(oordelen))).toThrow(expected);
  });

  test('an answer that stands with the case belongs with a person', () => {
    const zaak = { personen: { bram: {} }, oordelen: { [KEY]: answer } } as Zaak;
    expect(() => ask(zaak)).toThrow(
      expect.objectContaining({ code: 'oordeel-niet-hier', path: `oordelen.${KEY}` }) as Error,
    );
  });

  test('can be put in and taken out by the question that was asked', () => {
    const outcome = ask(withJudged(undefined));
    const [question] = outcome.soort === 'oordeelNodig' ? outcome.oordelen : [];
    if (question === undefined) throw new Error('nothing was asked');
    const place = placeOfQuestion(question);
    const judged = withAnswer(withJudged(undefined), place, answer);
    expect(ask(judged)).toMatchObject({ soort: 'bepaald', waarde: true });
    expect(judgedIn(judged)).toEqual([{ kind: 'persoon', names: ['bram'], key: KEY, answers: [answer] }]);
    expect(judgedIn(withAnswer(judged, place, undefined))).toEqual([]);
  });

  test('stands in the schema of a case', () => {
    const schema = JSON.stringify(jsonSchemaOf(program, 'zaak', []));
    expect(schema).toContain(`"oordelen":{"type":"object","properties":{"${KEY}":`);
  });

  test('is written in a voorbeeld that comes out the same', () => {
    const zaak = { personen: { Anna: {}, Bram: { oordelen: { [KEY]: [{ ...answer, van: '2025-02-01' }] } } } } as Zaak;
    const conclusion = program.conclusions.find(({ id }) => id === 'Zw/verzorgde');
    if (conclusion === undefined) throw new Error('no conclusion');
    const vraag = { peildatum: '2025-03-01', persoon: 'Bram' };
    const uitkomst = interpret(program, zaak, { conclusion: conclusion.id, vraag });
    const written = exampleText(program, project.sources, { title: 'Zorg', zaak, vraag, conclusion, uitkomst });
    expect(written.text).toContain(
      'Het oordeel of Bram blijvend op zorg aangewezen is is ja met ingang van 1 februari 2025.',
    );
    const results = createProject([{ file: 'zorg.lid', text: `${TEXT}\n${written.text}` }]).runExamples();
    expect(results.flatMap(({ checks }) => checks.map(({ ok }) => ok))).toEqual([true]);
  });
});
