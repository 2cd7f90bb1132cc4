/** What the page does with a case: comparing it, writing it down, and not computing for ever. */
import { describe, expect, it } from 'vitest';

import { createEditor } from '../../../compiler/service/index.ts';
import type { ExampleToWriteDown } from '../../../compiler/service/index.ts';
import { FILE, LAW, POLICY } from '../../playground/small-law.ts';

const RICH = LAW.replace(
  'bedraagt € 5.000.\n    Anna is ingezetene met',
  'bedraagt € 9.000.\n    Anna is ingezetene met',
);
const editorOf = (text: string, steps?: number) =>
  createEditor([{ file: FILE, text }], steps === undefined ? {} : { steps });

function caseOf(
  text: string,
  change: (zaak: Record<string, unknown>) => Record<string, unknown> = (zaak) => zaak,
): ExampleToWriteDown {
  const editor = editorOf(text);
  const id = editor.examples()[0]?.id ?? '';
  const found = editor.caseOf(id);
  const [question] = found?.questions ?? [];
  if (!found || !question) throw new Error('The law has no voorbeeld.');
  return { title: 'Mijn geval', example: id, question: { ...question, zaak: change(found.zaak) } };
}

describe('vergelijken', () => {
  it('noemt op twee dagen het verschil en de leden die het maken', () => {
    const { title, question } = caseOf(RICH);
    const { differences } = editorOf(RICH).compare({
      before: '2020-05-01',
      after: '2021-05-01',
      cases: [{ title, question }],
      examples: [],
    });
    expect(differences).toMatchObject([
      { before: '€ 100,00', after: '€ 250,00', difference: '+ € 150,00', changed: true, come: ['Pw:2:2'] },
    ]);
  });

  it('noemt wat een beleidsregel verandert', () => {
    const text = `${LAW}\n${POLICY}`;
    const editor = editorOf(text);
    const [switched] = editor.switchable();
    const { differences } = editor.compare({
      ...(switched && { switched }),
      before: '',
      after: '',
      cases: [],
      examples: editor.examples().map(({ id }) => id),
    });
    expect(differences[0]).toMatchObject({ before: '€ 500,00', after: '€ 700,00', changed: true });
    expect(differences.map(({ changed }) => changed)).toEqual([true, true]);
  });
});

describe('een geval opschrijven', () => {
  it('geeft een voorbeeld dat uitkomt', () => {
    const editor = editorOf(LAW);
    const { file, text, leftOut } = editor.writeExample(caseOf(LAW));
    expect({ file, leftOut }).toEqual({ file: FILE, leftOut: [] });
    expect(editor.text(FILE)).toBe(LAW); // it was tried and taken away
    editor.update(FILE, `${LAW}\n${text}`);
    expect(editor.exampleMarks().map(({ title, state }) => [title, state])).toContainEqual(['Mijn geval', 'goed']);
  });

  it('zegt wat er niet in een zin staat', () => {
    const since = [{ van: '2020-01-01', waarde: true }];
    const wanted = caseOf(LAW, (zaak) => ({
      ...zaak,
      personen: { Anna: { ...(zaak['personen'] as { Anna: object }).Anna, ingezeteneIs: since } },
    }));
    const { leftOut } = editorOf(LAW).writeExample(wanted);
    expect(leftOut).toEqual(['dat op sommige dagen niet bekend is of Anna ingezetene is']);
  });

  it('weigert een vraag die niet bestaat', () => {
    const wanted = caseOf(LAW);
    const { text, leftOut } = editorOf(LAW).writeExample({
      ...wanted,
      question: { ...wanted.question, conclusion: 'x' },
    });
    expect(text).toBe('');
    expect(leftOut).toHaveLength(1);
  });
});

describe('te veel rekenwerk', () => {
  it('wordt gestopt: naast de leden, in een verloop, over de maanden', () => {
    const { question } = caseOf(LAW);
    const editor = editorOf(LAW, 0);
    expect(editor.inlays(FILE, editor.examples()[0]?.id ?? '')).toEqual([]);
    const request = { ...question, path: 'personen.Anna.inkomen', from: '0', to: '10000', step: '1000' };
    const answers = [editor.series(request), editor.months({ ...question, year: 2020 })];
    for (const answer of answers)
      expect(answer).toMatchObject({
        ok: false,
        problem: { message: expect.stringContaining('rekenstappen') as string },
      });
  });
});

it('het register staat ook in de dienst', () => {
  expect(editorOf(LAW).register()).toHaveLength(1);
});
