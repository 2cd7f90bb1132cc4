/** `npm start`: what there is, whether it is right, and one household worked out with its reasons. */
import { join } from 'node:path';

import { explanationLines, groupBy } from '../service/index.ts';
import type { Project, Uitkomst } from '../service/index.ts';
import { painted } from './commands/verklaar.ts';
import { parseJson } from './json.ts';
import { loadProject } from './load-project.ts';
import { packageFolder } from './package-folder.ts';
import { paint } from './paint.ts';
import { progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { processTerminal } from './terminal.ts';
import { readText } from './text-file.ts';
import { counted, seconds } from './words.ts';

/** `rules/start.json`: one household, what is asked about it, and how it is introduced. */
interface Household {
  readonly verhaal: string;
  /** What the outcome is called; the outcome follows. */
  readonly uitkomst: string;
  readonly conclusie: string;
  /** A step on the way that shows the lid by lid computation. */
  readonly toelichting: string;
  readonly peildatum: string;
  readonly zaak: object;
}

export function start(terminal: Terminal): 0 | 1 {
  const began = performance.now();
  const { bold, dim } = paint(terminal.color);
  terminal.out(`${bold('Lidwoord')}: een taal waarin Nederlandse wetten rekenen.\n\n`);
  const { project } = loadProject(undefined, terminal);
  showRules(project, terminal);
  const good = showExamples(project, terminal);
  const answered = showHousehold(project, terminal);
  terminal.out(`\nVerder: 'npx lidwoord --help', of lees docs/. ${dim(`(${seconds(performance.now() - began)})`)}\n`);
  return good && answered ? 0 : 1;
}

function showRules({ program, sources, diagnostics, faults }: Project, terminal: Terminal): void {
  const { good, bad } = paint(terminal.color);
  const rules = program.conclusions.reduce((count, conclusion) => count + conclusion.rules.length, 0);
  const warnings = diagnostics.filter(({ severity }) => severity === 'waarschuwing').length;
  const messages = `${counted(faults, ['fout', 'fouten'], 'geen')}, ${counted(warnings, ['waarschuwing', 'waarschuwingen'], 'geen')}`;
  terminal.out(
    `Regels       ${counted(program.regelingen.length, ['regeling', 'regelingen'])} in ${counted(sources.length, ['bestand', 'bestanden'])}, ${counted(rules, ['regel', 'regels'])}: ${faults === 0 ? good(messages) : bad(messages)}\n`,
  );
  if (faults + warnings > 0) terminal.out("             Zie 'npx lidwoord controleer'.\n");
}

function showExamples(project: Project, terminal: Terminal): boolean {
  const { good, bad } = paint(terminal.color);
  const bar = progress(terminal, 'Voorbeelden narekenen');
  const results = project.runExamples({ onProgress: bar.at });
  bar.end();
  const wrong = results.filter(({ ok }) => !ok);
  const count = `${results.length - wrong.length} van ${results.length}`;
  terminal.out(`Voorbeelden  ${wrong.length === 0 ? good(count) : bad(count)} komen uit\n`);
  for (const [regeling, own] of groupBy(results, (result) => result.regeling)) {
    terminal.out(`             ${regeling}: ${own.filter(({ ok }) => ok).length} van ${own.length}\n`);
  }
  if (wrong.length > 0) terminal.out("             Zie 'npx lidwoord toets'.\n");
  return wrong.length === 0 && project.faults === 0;
}

function showHousehold(project: Project, terminal: Terminal): boolean {
  const { bold, dim } = paint(terminal.color);
  const file = join(packageFolder(), 'rules', 'start.json');
  const { verhaal, uitkomst, conclusie, toelichting, peildatum, zaak } = parseJson(
    readText(file, terminal),
    file,
  ) as Household;
  const answer = project.ask(conclusie, zaak, { peildatum });
  const reasons = project.ask(toelichting, zaak, { peildatum });
  if (!answer.ok || !reasons.ok) {
    terminal.out(
      `\nHet voorbeeldhuishouden kan niet worden berekend: ${[answer, reasons].map((each) => (each.ok ? '' : each.problem.message)).join(' ')}\n`,
    );
    return false;
  }
  terminal.out(
    `\n${bold('Een huishouden')}: ${verhaal}\n${uitkomst}: ${bold(answer.uitkomst.uitleg.leesbaar)}. Zo komt de wet daaraan:\n\n`,
  );
  for (const line of linesOf(project, reasons.uitkomst))
    terminal.out(`${painted({ ...line, depth: line.depth + 1 }, terminal)}\n`);
  terminal.out(dim("Wat niet van toepassing is, is hier weggelaten; 'npx lidwoord verklaar' toont ook dat.\n"));
  return answer.uitkomst.soort === 'bepaald';
}

function linesOf({ program }: Project, uitkomst: Uitkomst<unknown>): ReturnType<typeof explanationLines> {
  return explanationLines(program, uitkomst, { waaromNiet: false, toelichting: false });
}

process.exitCode = start(processTerminal());
