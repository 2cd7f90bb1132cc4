/** The case as a voorbeeld, in the file where its own voorbeeld stands or that of the regeling that it asks about. */
import { exampleText } from '../../../compiler/service/index.ts';
import type { Editor } from '../../../compiler/service/index.ts';
import type { ExampleInFile, Question } from './protocol.ts';

export interface ToWrite {
  readonly title: string;
  readonly question: Question;
  /** The voorbeeld that the case began as. */
  readonly example: string | undefined;
}

export function writeExample(editor: Editor, { title, question, example }: ToWrite): ExampleInFile {
  const { conclusion, zaak, vraag } = question;
  const project = editor.project();
  const answer = project.ask(conclusion, zaak, vraag);
  if (!answer.ok) return { file: '', text: '', leftOut: [answer.problem.message] };
  const { regeling } = answer.conclusion;
  const own = editor.examples().find(({ id }) => id === example)?.file;
  const file = own ?? editor.files().find((each) => isHome(editor, each, regeling)) ?? '';
  const written = exampleText(project.program, project.sources, { title, zaak, ...answer });
  const readable = withoutFaults(editor, file, written.text);
  return { file, text: readable.text, leftOut: [...written.leftOut, ...readable.leftOut] };
}

/** Where the artikelen of the regeling stand. */
function isHome(editor: Editor, file: string, regeling: string): boolean {
  return editor
    .outline(file)
    .some(({ address, children }) => address === regeling && children.some(({ kind }) => kind === 'artikel'));
}

/** A sentence that the language does not read back is left to the author. */
function withoutFaults(editor: Editor, file: string, text: string): Pick<ExampleInFile, 'text' | 'leftOut'> {
  const before = editor.text(file) ?? '';
  editor.update(file, `${before}\n${text}`);
  const start = before.length + 1;
  const faulty = editor
    .diagnostics(file)
    .filter((found) => found.severity === 'fout' && found.start >= start)
    .map((found) => lineAt(text, found.start - start));
  editor.update(file, before);
  const lines = text.split('\n');
  const bad = new Set(faulty.filter((line) => line > 0));
  return {
    text: lines.filter((_, index) => !bad.has(index)).join('\n'),
    leftOut: lines.flatMap((line, index) => (bad.has(index) ? [line.trim()] : [])),
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
