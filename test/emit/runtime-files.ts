import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { TypeScriptFile } from '../../compiler/emit/typescript/index.ts';

const folder = join(import.meta.dirname, '../../runtime');

/** The sources against which generated modules are type-checked. */
export function runtimeFiles(): readonly TypeScriptFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((fileName) => ({ fileName, text: readFileSync(join(folder, fileName), 'utf8') }));
}
