/** The language server that comes with the extension, with its rules beside it: for a folder without its own Lidwoord. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { serve } from '../../index.ts';

/** Where the extension lies; this program is in its folder `dist`. */
const home = join(import.meta.dirname, '..');

const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };

process.exitCode = await serve({
  input: process.stdin,
  output: process.stdout,
  version,
  library: () =>
    readdirSync(join(home, 'rules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.lid'))
      .sort()
      .map((path) => join(home, 'rules', path))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
});
