/** A computation without an end in sight is stopped with a message. */
import { expect, test } from 'vitest';
import { createEditor, createProject } from '../../compiler/service/index.ts';
import type { Zaak } from '../../runtime/index.ts';
import { interpret, readZaak } from '../../runtime/interpret/index.ts';
import { kortingswet, zaakMet } from '../service/kortingswet.ts';

const project = createProject([{ file: 'kw.lid', text: kortingswet }]);
const zaak = zaakMet() as Zaak;
const question = { conclusion: 'Kw/korting', vraag: { peildatum: '2025-03-01' } };

test('within enough steps the outcome is the same', () => {
  const free = interpret(project.program, zaak, question);
  expect(interpret(project.program, zaak, question, { stappen: 10_000 })).toEqual(free);
});

test('with too few steps it is a fault in Dutch, and the case can be asked again', () => {
  const read = readZaak(project.program, zaak);
  expect(() => interpret(project.program, read, question, { stappen: 2 })).toThrow(
    /gestopt: zij vraagt meer rekenstappen/,
  );
  expect(interpret(project.program, read, question).soort).toBe('bepaald');
});

test('a voorbeeld that takes too much is marked wrong with that message, and the next one is run', () => {
  const editor = createEditor([{ file: 'kw.lid', text: kortingswet }], { steps: 3 });
  const marks = editor.exampleMarks();
  expect(marks.map(({ state }) => state)).toContain('fout');
  expect(marks[0]?.checks[0]?.difference).toContain('meer rekenstappen dan is toegestaan');
  expect(marks).toHaveLength(4);
});
