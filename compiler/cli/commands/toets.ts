/** `lidwoord toets`: the worked examples, computed again. */
import { groupBy, placeInWords, proposal, secondOpinion } from '../../service/index.ts';
import type { CheckResult, Coverage, ExampleResult, Project, RuleCoverage } from '../../service/index.ts';
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { badInput } from '../complaint.ts';
import type { Loaded } from '../load-project.ts';
import { loadProject } from '../load-project.ts';
import { paint } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { busy, progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { counted, seconds } from '../words.ts';

type ToetsOptions = WithJson & { dekking?: true; snel?: true; filter?: string };

export async function toets(
  paths: readonly string[],
  { terminal, options }: Commanded<ToetsOptions>,
): Promise<ExitCode> {
  const loaded = loadProject(paths, terminal);
  const { project, isOwn } = loaded;
  mustHaveExamples(loaded, options.filter);
  const second = options.snel ? await busy(terminal, 'Modules maken', () => secondOpinion(project.program)) : undefined;
  const start = performance.now();
  const bar = progress(terminal, 'Voorbeelden narekenen');
  const run = project.coverage({
    now: () => performance.now(),
    onProgress: bar.at,
    include: isOwn,
    ...(second && { second }),
    ...(options.filter !== undefined && { filter: options.filter }),
  });
  bar.end();
  const report: Report = { project, results: run.results, coverage: run.coverage, ms: performance.now() - start };
  const good = run.results.every(({ ok }) => ok) && project.faults === 0;
  if (options.json) printJson(terminal, reportJson(report, options.dekking === true));
  else print(report, options.dekking === true, terminal);
  return good ? 0 : 1;
}

interface Report {
  readonly project: Project;
  readonly results: readonly ExampleResult[];
  readonly coverage: Coverage;
  readonly ms: number;
}

function mustHaveExamples({ project, isOwn }: Loaded, filter: string | undefined): void {
  const own = project.examples.filter(({ file }) => isOwn(file));
  if (own.length === 0) {
    const hint =
      project.faults > 0
        ? "De regels bevatten fouten; met 'lidwoord controleer' ziet u die."
        : "Zet bij de regels een 'voorbeeld' met 'gegeven' en 'verwacht'.";
    badInput('geen-voorbeelden', 'Bij deze regels staat geen enkel voorbeeld.', { hint });
  }
  if (filter === undefined || project.filterExamples(filter).some(({ file }) => isOwn(file))) return;
  const titles = [...new Set(own.map(({ title }) => title))];
  badInput('geen-voorbeeld-past', `Geen voorbeeld past bij '${filter}'.`, {
    hint:
      proposal(filter, titles) ??
      `Er zijn ${counted(own.length, ['voorbeeld', 'voorbeelden'])}; het eerste heet '${titles[0] ?? ''}'.`,
  });
}

function print(report: Report, withCoverage: boolean, terminal: Terminal): void {
  const { project, results, coverage, ms } = report;
  const { good, bad, dim, bold } = paint(terminal.color);
  const failed = results.filter(({ ok }) => !ok);
  for (const result of failed) terminal.out(`${failureText(project, result, terminal.color)}\n`);
  for (const [regeling, own] of groupBy(results, ({ regeling }) => regeling)) {
    const right = own.filter(({ ok }) => ok).length;
    terminal.out(
      `${right === own.length ? good('goed') : bad('FOUT')}  ${bold(regeling)}: ${right} van ${counted(own.length, ['voorbeeld', 'voorbeelden'])}\n`,
    );
  }
  if (withCoverage) terminal.out(coverageText(coverage));
  if (project.faults > 0)
    terminal.out(
      `\n${bad('Let op:')} de regels bevatten ${counted(project.faults, ['fout', 'fouten'])}; zie 'lidwoord controleer'.\n`,
    );
  terminal.out(
    `\n${results.length - failed.length} van ${counted(results.length, ['voorbeeld', 'voorbeelden'])} goed ${dim(`(${seconds(ms)})`)}\n`,
  );
}

function failureText(project: Project, { title, file, at, checks }: ExampleResult, color: boolean): string {
  const { bad, bold, dim } = paint(color);
  const wrong = checks.filter(({ ok }) => !ok).map((check) => checkText(project, file, check));
  return [
    `${bad('FOUT')}  ${bold(title)} ${dim(`(${file}, regel ${project.place(file, at).line})`)}`,
    ...wrong,
    '',
  ].join('\n');
}

function checkText(project: Project, file: string, { question, expected, got, at, difference }: CheckResult): string {
  const lines = [
    `      ${question} (regel ${project.place(file, at).line})`,
    `        verwacht: ${expected}`,
    `        gekregen: ${got}`,
  ];
  if (difference && difference.kind !== 'uitkomst') lines.push(`        ${difference.text}`);
  return lines.join('\n');
}

function coverageText({ rules, reached, total, exceptions, exceptionsReached }: Coverage): string {
  const lines = [
    '',
    `Dekking: ${reached} van ${counted(total, ['regel', 'regels'])} geraakt, waarvan ${exceptionsReached} van ${counted(exceptions, ['uitzondering', 'uitzonderingen'])}.`,
  ];
  const missed = rules.filter((rule) => !rule.reached);
  if (missed.length > 0) lines.push('Geen voorbeeld raakt:');
  for (const [regeling, own] of groupBy(missed, (rule) => rule.regeling)) {
    lines.push(`  ${regeling}`, ...own.map((rule) => `    ${ruleText(rule)}`));
  }
  return `${lines.join('\n')}\n`;
}

function ruleText({ address, exception, valid, text }: RuleCoverage): string {
  const period = [valid.from !== undefined && `van ${valid.from}`, valid.to !== undefined && `tot ${valid.to}`]
    .filter((part) => part !== false)
    .join(' ');
  const shown = text.length > 70 ? `${text.slice(0, 70).replace(/\s+\S*$/, '')} …` : text;
  return `${placeInWords(address)}${period === '' ? '' : ` (${period})`}${exception ? ' [uitzondering]' : ''}: ${shown}`;
}

function reportJson({ project, results, coverage, ms }: Report, withCoverage: boolean): object {
  return {
    goed: results.filter(({ ok }) => ok).length,
    totaal: results.length,
    fouten_in_regels: project.faults,
    ms: Math.floor(ms),
    voorbeelden: results.map((result) => ({
      id: result.id,
      titel: result.title,
      regeling: result.regeling,
      bestand: result.file,
      regel: project.place(result.file, result.at).line,
      goed: result.ok,
      ms: Math.ceil(result.ms),
      toetsen: result.checks.map(({ conclusion, question, expected, got, ok, difference }) => ({
        conclusie: conclusion,
        vraag: question,
        verwacht: expected,
        gekregen: got,
        goed: ok,
        ...(difference && { verschil: { soort: difference.kind, tekst: difference.text } }),
      })),
    })),
    ...(withCoverage && {
      dekking: {
        geraakt: coverage.reached,
        totaal: coverage.total,
        uitzonderingen_geraakt: coverage.exceptionsReached,
        uitzonderingen: coverage.exceptions,
        niet_geraakt: coverage.rules
          .filter(({ reached }) => !reached)
          .map(({ id, address, conclusion, exception }) => ({
            regel: id,
            adres: address,
            conclusie: conclusion,
            uitzondering: exception,
          })),
      },
    }),
  };
}
