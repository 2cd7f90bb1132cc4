/** Practice for the first keys: whoever asks something in between sees the text that the page has. */
import { expect, it } from 'vitest';

import { createEditor } from '../../compiler/service/index.ts';
import type { Updated } from '../../playground/src/engine/protocol.ts';
import { createPractice } from '../../playground/src/engine/practice.ts';
import { FILE, LAW } from './small-law.ts';

const wanted: Updated = { files: [], removed: [], version: 1, first: FILE, inView: [] };

it('changes the text and takes that back in every step', () => {
  const editor = createEditor([{ file: FILE, text: LAW }]);
  const seen: string[] = [];
  const update = editor.update.bind(editor);
  const told = { ...editor, update: (file: string, text: string) => (seen.push(text), update(file, text)) };
  const before = JSON.stringify([editor.diagnostics(), editor.exampleMarks()]);
  let steps = 0;
  for (const _ of createPractice(told)(wanted)) {
    steps += 1;
    expect(editor.text(FILE)).toBe(LAW);
  }
  expect(steps).toBeGreaterThan(10);
  expect(new Set(seen).size).toBeGreaterThan(3); // at several places
  expect(seen.filter((text) => text !== LAW).every((text) => text.length === LAW.length + 1)).toBe(true);
  expect(JSON.stringify([editor.diagnostics(), editor.exampleMarks()])).toBe(before);
});

it.each([
  ['there is no such text', { ...wanted, first: 'weg.lid' }],
  ['something is known that does not end', { ...wanted, endless: { late: ['Pw/Anna'], never: [] } }],
])('does nothing when %s', (_, asked) => {
  expect([...createPractice(createEditor([{ file: FILE, text: LAW }]))(asked)]).toEqual([]);
});
