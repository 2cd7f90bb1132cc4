/**
 * `npm start`: the rules, one household worked out, and then the page to work on, which stays until it is stopped.
 *
 *   npm start                          the household, then the page on http://127.0.0.1:4180/ (or the next free port)
 *   npm start -- --poort 8000          idem, on that port
 *   npm start -- --zonder-speelplaats  the household only; ends with 0 when all is well (for a build server)
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { serve } from './serve.ts';

const PORT = 4180;

function options(): { readonly page: boolean; readonly port: number } | string {
  try {
    const { values } = parseArgs({
      options: { 'zonder-speelplaats': { type: 'boolean', default: false }, poort: { type: 'string' } },
    });
    const port = values.poort === undefined ? PORT : Number(values.poort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return `'${values.poort ?? ''}' is geen poortnummer.`;
    return { page: !values['zonder-speelplaats'], port };
  } catch {
    return "Deze opdracht kent alleen '--poort NUMMER' en '--zonder-speelplaats'.";
  }
}

const chosen = options();
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = 2;
} else {
  await import('../compiler/cli/start.ts');
  if (chosen.page) await openPage(chosen.port);
}

async function openPage(port: number): Promise<void> {
  console.log('\nSpeelplaats  wordt gemaakt …');
  const { build } = await import('vite');
  const root = resolve(import.meta.dirname, '../playground');
  try {
    await build({ root, configFile: resolve(root, 'vite.config.ts'), logLevel: 'error' });
    const { address, close } = await serve(resolve(root, 'dist'), port);
    console.log(`Speelplaats  ${address}\n             Stoppen: Ctrl+C. Alles blijft op deze machine.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  } catch (error) {
    console.error(`De speelplaats kan niet worden gemaakt: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
