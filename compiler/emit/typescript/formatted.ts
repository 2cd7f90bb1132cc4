/** A module, with types or without, as Prettier sets it. */
import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import { format } from 'prettier/standalone';

import type { TypeScriptFile } from './checked-files.ts';

export async function formatted({ fileName, text }: TypeScriptFile): Promise<TypeScriptFile> {
  const options = { parser: 'babel-ts', plugins: [babel, estree], singleQuote: true, printWidth: 120 };
  return { fileName, text: await format(text, options) };
}
