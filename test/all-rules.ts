/** The rules that come with Lidwoord, as text, and the files of the package in a fixed order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Source } from '../grammar/index.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Every `.lid` file under `rules/`, by its path from the root of the project. */
export function allRules(): readonly Source[] {
  const names = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.lid'))
    .map((name) => `rules/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
