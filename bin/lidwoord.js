#!/usr/bin/env node
// A checkout runs its sources; the published package has only what was built from them.
import { existsSync } from 'node:fs';

const source = new URL('../compiler/cli/main.ts', import.meta.url);
const built = new URL('../dist/compiler/cli/main.js', import.meta.url);
await import((existsSync(source) ? source : built).href);
