/** Bundles the extension and packs it: `node compiler/lsp/vscode/build.ts [folder]` leaves `lidwoord-vscode.vsix` there. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = resolve(process.argv[2] ?? join(here, 'dist'));

/** A folder with only what goes into the package, so that nothing else can. */
const stage = join(target, 'lidwoord-vscode');
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
for (const name of ['package.json', 'language-configuration.json', 'README.md', 'LICENSE'])
  cpSync(join(here, name), join(stage, name));

await build({
  input: join(here, 'src/extension.ts'),
  platform: 'node',
  external: ['vscode'],
  output: { file: join(stage, 'dist/extension.cjs'), format: 'cjs', minify: true },
  logLevel: 'warn',
});

/** The server makes no modules: the TypeScript compiler that would check them (7 MB) stays out. */
const NO_TYPE_CHECKER = '\0no-type-checker';

await build({
  input: join(here, 'src/server.ts'),
  platform: 'node',
  plugins: [
    {
      name: 'without-type-checker',
      resolveId: (id) => (id.endsWith('/check-and-format.ts') ? NO_TYPE_CHECKER : undefined),
      load: (id) =>
        id === NO_TYPE_CHECKER
          ? "export function checkFiles() { throw new Error('Internal error: this server has no type checker.'); }"
          : undefined,
    },
  ],
  output: { file: join(stage, 'dist/server.mjs'), format: 'esm', minify: true, codeSplitting: false },
  logLevel: 'warn',
});
cpSync(join(here, '../../../rules'), join(stage, 'rules'), {
  recursive: true,
  filter: (path) => statSync(path).isDirectory() || path.endsWith('.lid'),
});

const vsce = join(createRequire(import.meta.url).resolve('@vscode/vsce/package.json'), '..', 'vsce');
const { status } = spawnSync(
  process.execPath,
  [
    vsce,
    'package',
    '--no-dependencies',
    '--skip-license',
    '--allow-missing-repository',
    '--out',
    join(target, 'lidwoord-vscode.vsix'),
  ],
  { cwd: stage, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
