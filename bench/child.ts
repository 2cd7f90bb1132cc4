/**
 * Work that is measured in a process of its own, so that nothing is warm and the memory is its own. Run by
 * `processes.ts` with the installed package beside it; the last line it writes is what it found, as JSON.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

async function compile(): Promise<void> {
  const { createProject } = await import('lidwoord');
  const rules = join(folder, 'node_modules', 'lidwoord', 'rules');
  const names = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.lid'));
  const { faults } = createProject(names.map((file) => ({ file, text: readFileSync(join(rules, file), 'utf8') })));
  if (faults > 0) throw new Error(`${faults} faults`);
}

type Article = Readonly<Record<string, (zaak: object, vraag: object) => { readonly n?: bigint }>>;

async function question(): Promise<(zaak: object) => { readonly n?: bigint }> {
  const { artikel2 } = (await import(join(folder, 'wetten', 'wzt.js'))) as { artikel2: { readonly snel: Article } };
  const ask = artikel2.snel['zorgtoeslagOverHetBerekeningsjaar'];
  if (ask === undefined) throw new Error('No such question.');
  return (zaak) => ask(zaak, { peildatum: '2025-01-01' });
}

const zaak = (income: number): object => ({
  personen: {
    anna: {
      geboortedatum: '1990-05-01',
      inkomensgegeven: String(income),
      rendementsgrondslag: '0',
      krachtensDeZorgverzekeringswetVerzekerdIs: true,
      verdragsgerechtigde: false,
      metOpgeschorteZorgverzekeringGedetineerdIs: false,
      vreemdelingZonderRechtmatigVerblijf: false,
    },
  },
  koppels: [],
  relaties: [],
  belanghebbende: 'anna',
});

async function call(): Promise<void> {
  const ask = await question();
  if (ask(zaak(30_000)).n !== 1355n) throw new Error('Not € 1.355.');
}

async function calls(): Promise<void> {
  const ask = await question();
  let sum = 0n;
  for (let count = 0; count < 100_000; count += 1) sum += ask(zaak(count % 28_000)).n ?? 0n;
  if (sum === 0n) throw new Error('Nothing computed.');
}

const [work = '', folder = ''] = process.argv.slice(2);
const start = performance.now();
const works: Readonly<Record<string, () => Promise<void>>> = { compile, call, calls };
await works[work]?.();
const { user, system } = process.cpuUsage();
const found = {
  // wall time of the work itself
  ms: performance.now() - start,
  // processor time of the whole process, on all threads
  cpu: (user + system) / 1000,
  // as the operating system counts it, in bytes
  peak: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(found));
