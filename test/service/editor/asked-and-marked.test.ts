/** Asking a voorbeeld and marking it share what they find out; neither shows what the other did. */
import { expect, test } from 'vitest';

import { createEditor } from '../../../compiler/service/index.ts';
import type { Editor } from '../../../compiler/service/index.ts';
import { EDITS } from '../../../bench/edits.ts';
import { allRules } from '../../all-rules.ts';
import { random } from '../../robustness/random.ts';
import { kortingswet } from '../kortingswet.ts';
import { FILE } from './marked.ts';

/** `copied`: of a case that nobody has seen. */
function asked(editor: Editor, id: string, number: number, copied = false): unknown {
  const { examples, ask } = editor.project();
  const found = examples.find((each) => each.id === id);
  const expectation = found?.expectations[number % found.expectations.length];
  if (!found || !expectation) throw new Error(`no voorbeeld ${id}`);
  const zaak = copied ? structuredClone(found.zaak) : found.zaak;
  const answer = ask(expectation.conclusion, zaak, expectation.vraag);
  return answer.ok ? answer.uitkomst : answer;
}

test('in any order, edit after edit', { timeout: 240_000 }, () => {
  const chance = random(21);
  const texts = new Map(allRules().map(({ file, text }) => [file, text]));
  const sources = (): { file: string; text: string }[] => [...texts].map(([file, text]) => ({ file, text }));
  const editor = createEditor(sources());
  const ids = editor.examples().map(({ id }) => id);
  for (const { file, after, typed } of EDITS.filter((_, at) => [0, 1, 3, 4].includes(at))) {
    const next = (texts.get(file) ?? '').replace(after, after + typed);
    texts.set(file, next);
    editor.update(file, next);
    const fresh = createEditor(sources());
    const own = editor.examples(file).map(({ id }) => id);
    const looked = new Set([...Array.from({ length: 6 }, () => chance.pick(own)), chance.pick(ids), chance.pick(ids)]);
    for (const id of looked) {
      const number = chance.below(5);
      const before = chance.chance(2) ? asked(editor, id, number + 1) : undefined;
      const marks = chance.chance(2) ? [...editor.runExamples(undefined, [id])] : undefined;
      const now = asked(editor, id, number);
      const marksAfter = [...editor.runExamples(undefined, [id])];
      expect(now, id).toEqual(asked(fresh, id, number, true));
      if (before !== undefined) expect(before, id).toEqual(asked(fresh, id, number + 1, true));
      const wanted = [...fresh.runExamples(undefined, [id])];
      expect(marksAfter, id).toEqual(wanted);
      if (marks) expect(marks, id).toEqual(wanted);
    }
  }
});

test('whether a voorbeeld is stopped does not depend on what was asked before it', () => {
  const sources = [{ file: FILE, text: kortingswet }];
  const id = createEditor(sources).examples()[0]?.id ?? '';
  const states = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 10_000].map((steps) => {
    const [alone, together] = [createEditor(sources, { steps }), createEditor(sources, { steps })];
    asked(together, id, 0);
    const [one, other] = [alone, together].map((editor) => [...editor.runExamples(undefined, [id])]);
    expect(other).toEqual(one);
    return one?.[0]?.state;
  });
  expect(new Set(states)).toEqual(new Set(['goed', 'fout']));
});
