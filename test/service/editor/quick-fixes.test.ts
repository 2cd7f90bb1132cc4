/** Over every message that has a document: a repair that is offered takes its message away, and brings no fault. */
import { expect, test } from 'vitest';
import { applied, createEditor } from '../../../compiler/service/index.ts';
import { documents, frame } from '../../diagnostics/documents.ts';

const FILE = 'voorbeeld.lid';
const FRAME = 'kader.lid';

const mistakes = documents().flatMap(({ code, mistakes: all }) => all.map((mistake) => ({ code, ...mistake })));
const editorOf = (texts: ReadonlyMap<string, string>) =>
  createEditor([...texts].map(([file, text]) => ({ file, text })));

let offered = 0;

test.each(mistakes)('$code: $title', ({ wrong }) => {
  const texts = new Map([
    [FRAME, frame()],
    [FILE, wrong],
  ]);
  const before = editorOf(texts).diagnostics();
  for (const { fixes, code, text } of before) {
    for (const { title, edits } of fixes) {
      offered += 1;
      const after = new Map(
        [...texts].map(
          ([file, whole]) =>
            [
              file,
              applied(
                whole,
                edits.filter((edit) => edit.file === file),
              ),
            ] as const,
        ),
      );
      const left = editorOf(after).diagnostics();
      expect(
        left.filter((each) => each.code === code && each.text === text).length,
        `${title} leaves the message`,
      ).toBeLessThan(before.filter((each) => each.code === code && each.text === text).length);
      const known = before.map((each) => `${each.code} ${each.text}`);
      const fresh = left.filter((each) => each.severity === 'fout' && !known.includes(`${each.code} ${each.text}`));
      // a sentence that could not be read was not judged on what it cites; now that it can be read, it is
      const judgedNow = code === 'zin-niet-begrepen' ? fresh.filter((each) => each.code === 'onbekende-bepaling') : [];
      expect(
        fresh.filter((each) => !judgedNow.includes(each)).map((each) => `${each.code}: ${each.text}`),
        title,
      ).toEqual([]);
    }
  }
});

test('there are repairs', () => {
  expect(offered).toBeGreaterThan(20);
});
