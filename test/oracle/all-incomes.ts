/**
 * Every income in whole cents from € 0 to € 60.000, alone and with a partner: the generated Fast module against the
 * oracle in whole numbers. Prints `N verschillen`; exit code 1 when there are any.
 *
 *   node test/oracle/all-incomes.ts          2025
 *   node test/oracle/all-incomes.ts 2024     another year, or several
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { assume } from '../../rules/toeslagen/assumptions.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import type { Dossier, Program } from '../../runtime/index.ts';
import { load, type RawQuestion } from '../emit/load.ts';
import { rulesProgram } from './compare.ts';
import { YEAR_UNITS, yearOfInsured } from './zorgtoeslag.ts';

const HIGHEST = 60_000_00;

const module = load(emitTypeScript(rulesProgram(), 'Wzt').text);
const program = module.exports['programma'] as Program;
const open = module.exports['openZaak'] as (zaak: object, vraag: object) => Dossier;
const { jaarbedragVoorAfronding, zorgtoeslagOverHetBerekeningsjaar } = module.raw('artikel2') ?? {};

/** A question in whole numbers: the amount times `denominator`. */
function whole(question: RawQuestion | undefined): {
  readonly denominator: bigint;
  readonly ask: (d: Dossier) => unknown;
} {
  if (question?.noemer === undefined) throw new Error('The module does not answer this in whole numbers.');
  return { denominator: question.noemer, ask: (d) => question.reken(d, d.dag) };
}

const before = whole(jaarbedragVoorAfronding);
const awarded = whole(zorgtoeslagOverHetBerekeningsjaar);

interface Person {
  inkomensgegeven: string;
}

/** The case of an adult with or without a partner; the incomes are filled in for each question. */
function caseOf(year: number, together: boolean): { readonly zaak: object; readonly persons: readonly Person[] } {
  const adult = { geboortedatum: '1985-05-01', toetsingsinkomen: '0', verzekerde: true };
  const { huishouden } = assume({ berekeningsjaar: year, aanvrager: adult, ...(together && { partner: adult }) });
  const zaak = toZaak(program, huishouden);
  return { zaak, persons: Object.values(zaak.personen ?? {}) as unknown as readonly Person[] };
}

const text = (cents: number): string => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;

/** The incomes from `from`, each `step` cents further, of one year. */
interface Part {
  readonly year: number;
  readonly together: boolean;
  readonly from: number;
  readonly step: number;
}

/** How many of these incomes give another outcome. */
function differences({ year, together, from, step }: Part): number {
  const { zaak, persons } = caseOf(year, together);
  const [applicant, partner] = persons;
  if (applicant === undefined) throw new Error('No applicant.');
  const oracle = yearOfInsured(year, together);
  const question = { peildatum: `${String(year)}-01-01` };
  let different = 0;
  for (let income = from; income <= HIGHEST; income += step) {
    const others = partner === undefined ? 0 : Math.floor(income / 3);
    applicant.inkomensgegeven = text(income - others);
    if (partner !== undefined) partner.inkomensgegeven = text(others);
    const d = open(zaak, question);
    const { units, euros } = oracle(BigInt(income));
    const right =
      number(before.ask(d)) * YEAR_UNITS === units * before.denominator &&
      number(awarded.ask(d)) === euros * awarded.denominator;
    if (!right) different += 1;
  }
  return different;
}

/** No claim counts as nought. */
function number(outcome: unknown): bigint {
  if (typeof outcome === 'bigint') return outcome;
  return typeof outcome === 'number' && !Number.isNaN(outcome) ? BigInt(outcome) : 0n;
}

/** One part in a thread of its own. */
function inThread(part: Part): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function compareYear(year: number, together: boolean): Promise<number> {
  const start = performance.now();
  const step = availableParallelism();
  const parts = Array.from({ length: step }, (_, from) => inThread({ year, together, from, step }));
  const found = (await Promise.all(parts)).reduce((sum, part) => sum + part, 0);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const who = together ? 'met partner' : 'zonder partner';
  console.log(`${String(year)} ${who}: ${String(HIGHEST + 1)} inkomens, ${String(found)} verschillen, ${seconds} s`);
  return found;
}

if (isMainThread) {
  const years = process.argv.slice(2).map(Number);
  let total = 0;
  for (const year of years.length > 0 ? years : [2025]) {
    for (const together of [false, true]) total += await compareYear(year, together);
  }
  console.log(`${String(total)} verschillen`);
  process.exitCode = total === 0 ? 0 : 1;
} else {
  parentPort?.postMessage(differences(workerData as Part));
}
