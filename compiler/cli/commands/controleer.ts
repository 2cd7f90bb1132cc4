/** `lidwoord controleer`: every message about the rules, at its place. */
import type { Diagnostic, Project, Severity } from '../../service/index.ts';
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { loadProject } from '../load-project.ts';
import { paint } from '../paint.ts';
import { printJson } from '../print-json.ts';
import { counted } from '../words.ts';

const COUNTS: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  fout: ['fout', 'fouten'],
  waarschuwing: ['waarschuwing', 'waarschuwingen'],
  hint: ['hint', 'hints'],
};

export function controleer(
  paths: readonly string[],
  { terminal, options }: Commanded<WithJson & { alles?: true }>,
): ExitCode {
  const { project, isOwn } = loadProject(paths, terminal);
  // a fault in what was read along counts as well: the own rules rest on it
  const all = project.diagnostics.filter(({ file, severity }) => isOwn(file) || severity === 'fout');
  const count = (severity: Severity): number => all.filter((diagnostic) => diagnostic.severity === severity).length;
  if (options.json) {
    printJson(terminal, {
      fouten: count('fout'),
      waarschuwingen: count('waarschuwing'),
      hints: count('hint'),
      meldingen: all.map((diagnostic) => diagnosticJson(project, diagnostic)),
    });
    return count('fout') === 0 ? 0 : 1;
  }
  const shown = all.filter(({ severity }) => options.alles === true || severity !== 'hint');
  for (const diagnostic of shown) terminal.out(`${project.render(diagnostic, { color: terminal.color })}\n\n`);
  const files = project.sources.filter(({ file }) => isOwn(file)).length;
  terminal.out(`${summary(count, files, paint(terminal.color))}\n`);
  if (count('hint') > 0 && options.alles !== true)
    terminal.out(`Met --alles ziet u ook de ${counted(count('hint'), COUNTS.hint)}.\n`);
  return count('fout') === 0 ? 0 : 1;
}

function summary(
  count: (severity: Severity) => number,
  files: number,
  { good, bad }: ReturnType<typeof paint>,
): string {
  const read = `${counted(files, ['bestand', 'bestanden'])} gelezen`;
  const warnings = counted(count('waarschuwing'), COUNTS.waarschuwing, 'geen');
  if (count('fout') === 0) return `${good('Goed:')} ${read}, geen fouten, ${warnings}.`;
  return `${bad('Niet goed:')} ${read}, ${counted(count('fout'), COUNTS.fout)}, ${warnings}.`;
}

/** The shape of a message in JSON. */
function diagnosticJson(
  project: Project,
  { code, severity, file, span, text, label, hint, second }: Diagnostic,
): object {
  const place = (where: string, offset: number): object => {
    const { line, column } = project.place(where, offset);
    return { bestand: where, regel: line, kolom: column };
  };
  return {
    code,
    ernst: severity,
    ...place(file, span.start),
    tekst: text,
    ...(label !== undefined && { bij: label }),
    ...(second && {
      tweede: { ...place(second.file, second.span.start), ...(second.label !== undefined && { bij: second.label }) },
    }),
    ...(hint !== undefined && { advies: hint }),
  };
}
