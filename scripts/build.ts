/**
 * Fills dist/ with what is published: JavaScript and type declarations, folder for folder as in the sources. The compiler
 * is three hundred small files, of which finding takes longer than reading: of these only the entries stay, and the rest
 * becomes a few chunks. The runtime keeps its files, for generated modules take from it only what they use.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

import { rolldown } from 'rolldown';

const ENTRIES = [
  'compiler/service/index',
  'compiler/cli/main',
  'compiler/cli/trial-calculation',
  'grammar/format/prettier-plugin',
];

rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status === 0) await joinCompiler();
else process.exitCode = status ?? 1;

async function joinCompiler(): Promise<void> {
  const runtime = resolve('dist/runtime') + sep;
  const isElsewhere = (id: string): boolean =>
    /^[./]/.test(id) ? id.startsWith(runtime) && !id.endsWith(`${sep}index.js`) : !id.startsWith(sep);
  const bundle = await rolldown({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, `dist/${entry}.js`])),
    external: isElsewhere,
    platform: 'node',
    makeAbsoluteExternalsRelative: true,
  });
  const { output } = await bundle.generate({ format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
  await bundle.close();
  for (const folder of ['dist/compiler', 'dist/grammar', 'dist/rules']) removeCode(folder);
  for (const file of output) {
    const path = join('dist', file.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.type === 'chunk' ? file.code : file.source);
  }
}

/** What was joined; the declarations stay where they are. */
function removeCode(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.js')) rmSync(join(folder, name));
}
