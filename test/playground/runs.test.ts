/** The order in which voorbeelden are told: what newer rules say is never covered by what older ones said. */
import { afterEach, expect, it, vi } from 'vitest';

import { createEditor, type ExampleMark } from '../../compiler/service/index.ts';
import type { Ran, Updated } from '../../playground/src/engine/protocol.ts';
import { createRuns } from '../../playground/src/engine/runs.ts';
import { FILE, LAW } from './small-law.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const changeTo = (version: number): Updated => ({
  files: [],
  removed: [],
  version,
  first: FILE,
  inView: ['Pw/Anna', 'Pw/Oordeel'],
});

it('a run that newer rules end tells nothing over what they have told', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 9)); // every slice is over after a voorbeeld or two
  const editor = createEditor([{ file: FILE, text: LAW }]);
  const shown = new Map<string, ExampleMark['state']>();
  const see = (ran: Ran): void => {
    for (const { id, state } of ran.marks) shown.set(id, state);
  };
  let isAllTold = (): void => undefined;
  const allTold = new Promise<void>((resolve) => {
    isAllTold = resolve;
  });
  const runs = createRuns(editor, {
    tell: (ran) => {
      see(ran);
      if (ran.version === 2 && ran.finished) isAllTold();
    },
    begins: () => undefined,
  });
  void runs.begin({ ...changeTo(1), inView: [] });
  runs.seen(1);
  await Promise.resolve(); // it runs the first voorbeeld, and then lets messages come first
  editor.update(FILE, LAW.replace('bedraagt 10%', 'bedraagt 100%'));
  void runs.begin(changeTo(2));
  runs.seen(2);
  await allTold;
  expect(Object.fromEntries(shown)).toEqual({ 'Pw/Anna': 'fout', 'Pw/Oordeel': 'goed' });
});
