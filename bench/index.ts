/**
 *   npm run bench             how fast: by hand, Fast and the interpreter; the compiler; a process; the page
 *   npm run bench -- --pagina the page in a Chromium only
 *   npm run bench -- --json   the same figures as JSON
 *   npm run bench -- --toetsen  only what a key costs while rules are edited
 *
 * All ratios come from one run in which the ways take turns, in processor time of the thread; processes are measured
 * in wall time. What is compared is first checked to give the same outcomes. `docs/metingen.md` has the last figures.
 */
import { allRules } from '../test/all-rules.ts';
import { calculate } from './calculate.ts';
import { compiling } from './compiling.ts';
import { editing } from './editing.ts';
import { householdYear } from './household.ts';
import { loadLaws } from './laws.ts';
import { machine } from './machine.ts';
import { page } from './page.ts';
import { processes } from './processes.ts';
import { pageLines } from './report-page.ts';
import { editingLines } from './report-editing.ts';
import { table } from './report.ts';
import type { Figures } from './report.ts';

const json = process.argv.includes('--json');
const progress = (text: string): void => {
  if (!json) process.stderr.write(`${text} …\n`);
};

const on = machine();
if (process.argv.includes('--pagina')) {
  const figures = await page();
  console.log(json ? JSON.stringify({ machine: on, page: figures }, null, 2) : pageLines(figures).join('\n'));
  process.exit();
}
if (process.argv.includes('--toetsen')) {
  const edits = editing(allRules());
  console.log(json ? JSON.stringify({ machine: on, editing: edits }, null, 2) : editingLines(edits).join('\n'));
  process.exit();
}
progress('Regels lezen');
const laws = await loadLaws();
progress('Huishoudens berekenen');
const calculations = calculate(laws);
progress('Een jaar van een gezin');
const household = await householdYear(laws);
progress('Compileren');
const compiled = compiling(laws);
progress('Regels bewerken');
const edited = editing(laws.sources);
progress('Pakket maken, processen starten');
const processTimes = await processes();
progress('De pagina in een Chromium');
const figures: Figures = {
  machine: on,
  calculations,
  household,
  compiling: compiled,
  editing: edited,
  processes: processTimes,
  page: await page(),
};
const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
console.log(json ? JSON.stringify(figures, plain, 2) : table(figures));
