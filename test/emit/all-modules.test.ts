/** Every module of the laws that come with Lidwoord type-checks, with its voorbeelden. */
import { expect, test } from 'vitest';

import { checkAndFormat } from '../../compiler/emit/typescript/index.ts';
import { createProject } from '../../compiler/service/index.ts';
import { allRules } from '../all-rules.ts';
import { runtimeFiles } from './runtime-files.ts';

test('every module of the rules type-checks', { timeout: 600_000 }, async () => {
  const { files } = await createProject(allRules()).generate();
  // with all their data, which the program itself does not check again
  const { faults } = await checkAndFormat(files, runtimeFiles());
  expect(faults).toEqual([]);
  expect(files.length).toBeGreaterThan(10);
});
