/** Every document about the language is true: its rules compile, its voorbeelden come out, its mistakes are reported. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProject, type Diagnostic, type Project } from '../../compiler/service/index.ts';
import { documentAt, documentsIn, type Document, type Excerpt } from './documents.ts';
import { fastOpinion } from './fast-opinion.ts';

const here = import.meta.dirname;
const RANK = { fout: 2, waarschuwing: 1, hint: 0 } as const;

const written = ['taal.md', 'handboek.md'].map((name) => documentAt(join(here, '..', '..', 'docs', name)));
const documents = [...documentsIn(here), ...written];

describe.each(documents)('$name', (document: Document) => {
  test('has rules', () => {
    expect(document.excerpts.length).toBeGreaterThan(0);
  });

  test.each(document.excerpts)('$title', ({ text, messages }: Excerpt) => {
    const project = createProject([{ file: document.path, text }]);
    if (messages.length > 0) expectMessages(project, messages);
    else expectTrue(project);
  });
});

/** Nothing is said about it, and every voorbeeld comes out: by interpreting, and by the generated module. */
function expectTrue(project: Project): void {
  const said = project.diagnostics.filter(({ severity }) => severity !== 'hint');
  expect(said.map((one) => project.render(one)).join('\n\n')).toBe('');
  const results = project.runExamples({ second: fastOpinion(project.program) });
  expect(results.length).toBeGreaterThan(0);
  const failed = results.flatMap(({ title, checks, file }) =>
    checks
      .filter(({ ok }) => !ok)
      .map(({ question, expected, got, difference, at }) => {
        const line = String(project.place(file, at).line);
        return `regel ${line}, ${title}: ${question}: verwacht ${expected}, kreeg ${got}. ${difference?.text ?? ''}`;
      }),
  );
  expect(failed).toEqual([]);
}

/** What is said is what the document announces, as far as it is at least as serious. */
function expectMessages({ diagnostics }: Project, announced: readonly string[]): void {
  const least = Math.min(...announced.map((line) => RANK[/^\w+/.exec(line)?.[0] as Diagnostic['severity']]));
  const said = diagnostics.filter(({ severity }) => RANK[severity] >= least).map(inWords);
  expect(said.map((line, at) => (isSaid(announced[at], line) ? announced[at] : line))).toEqual(announced);
}

function inWords({ severity, code, text }: Diagnostic): string {
  return `${severity}[${code}]: ${text}`;
}

/** A document may leave out the words of a message. */
function isSaid(announced: string | undefined, line: string): boolean {
  return announced !== undefined && (announced === line || line.startsWith(`${announced}:`));
}
