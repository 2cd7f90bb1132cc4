#!/usr/bin/env node
// A checkout runs its sources; the published package has only what was built from them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../compiler/cli/main.ts', import.meta.url);
const built = new URL('../dist/compiler/cli/main.js', import.meta.url);

modules.enableCompileCache?.(); // a second start need not strip types and compile again; Node before 22.1 has no such thing

if (!existsSync(source)) await import(built.href);
else if (process.features.typescript) await import(source.href);
else runWithOwnNode();

/** This Node reads no TypeScript; the one that `npm ci` put in the checkout does. */
function runWithOwnNode() {
  const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(`fout: Node ${process.versions.node} kan de broncode niet lezen. Doe eerst: npm ci`);
    process.exitCode = 2;
    return;
  }
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exitCode = status ?? 2;
}
