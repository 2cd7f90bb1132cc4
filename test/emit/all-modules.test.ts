/** Every module of the laws that come with Lidwoord type-checks, with its voorbeelden. */
import { expect, test } from 'vitest';

import { createProject } from '../../compiler/service/index.ts';
import { allRules } from '../all-rules.ts';
import { runtimeFiles } from './runtime-files.ts';

test('every module of the rules type-checks', { timeout: 600_000 }, async () => {
  const { faults } = await createProject(allRules()).generate({ check: runtimeFiles() });
  expect(faults).toEqual([]);
});
