/** A case as a voorbeeld in the text: only when it reads back, and comes to the same outcome. */
import type { Vraag, Zaak } from '../../../runtime/index.ts';
import { exampleText } from '../example-text.ts';
import type { Project } from '../project.ts';
import type { EditorDiagnostic, ExampleMark, OutlineNode } from './types.ts';

/** What is needed of an editor to try a text in it. */
export interface Desk {
  readonly files: () => readonly string[];
  readonly text: (file: string) => string | undefined;
  readonly update: (file: string, text: string) => void;
  readonly project: () => Project;
  readonly diagnostics: (file?: string) => readonly EditorDiagnostic[];
  readonly outline: (file: string) => readonly OutlineNode[];
  readonly examples: (file?: string) => readonly ExampleMark[];
  readonly runExamples: (file?: string, ids?: readonly string[]) => Iterable<ExampleMark>;
}

export interface ExampleToWriteDown {
  readonly title: string;
  readonly question: { readonly conclusion: string; readonly zaak: Zaak; readonly vraag: Vraag };
  /** The voorbeeld that the case began as: the new one comes in the same file. */
  readonly example?: string;
}

export interface ExampleInFile {
  /** Where it belongs; empty when there is no place for it. */
  readonly file: string;
  readonly text: string;
  /** What the author has to say himself; then, or when another outcome comes of it, the text is not the case yet. */
  readonly leftOut: readonly string[];
}

export function writeExample(editor: Desk, { title, question, example }: ExampleToWriteDown): ExampleInFile {
  const { conclusion, zaak, vraag } = question;
  const project = editor.project();
  const answer = project.ask(conclusion, zaak, vraag);
  if (!answer.ok) return { file: '', text: '', leftOut: [answer.problem.message] };
  const { regeling } = answer.conclusion;
  const own = editor.examples().find(({ id }) => id === example);
  const file = own?.file ?? editor.files().find((each) => isHome(editor, each, regeling)) ?? '';
  if (file === '')
    return { file, text: '', leftOut: [`een plaats: de artikelen van ${regeling} staan in geen bestand`] };
  const written = exampleText(project.program, project.sources, {
    title,
    regeling: own?.regeling ?? regeling,
    zaak,
    ...answer,
  });
  const readBack = tried(editor, file, written.text);
  const leftOut = [...written.leftOut, ...readBack.unread];
  return { file, text: readBack.text, leftOut: leftOut.length > 0 ? leftOut : readBack.otherwise };
}

/** Where the artikelen of the regeling stand. */
function isHome(editor: Desk, file: string, regeling: string): boolean {
  return editor
    .outline(file)
    .some(({ address, children }) => address === regeling && children.some(({ kind }) => kind === 'artikel'));
}

interface Tried {
  readonly text: string;
  /** Sentences that are not read back. */
  readonly unread: readonly string[];
  /** What shows that the outcome is another: nothing to say when something was left out. */
  readonly otherwise: readonly string[];
}

/** Reads and runs it where it will stand, and takes it away again. */
function tried(editor: Desk, file: string, text: string): Tried {
  const before = editor.text(file) ?? '';
  const start = before.length + 1;
  editor.update(file, `${before}\n${text}`);
  try {
    const faults = editor.diagnostics(file).filter((each) => each.severity === 'fout' && each.start >= start);
    const lines = text.split('\n');
    const bad = new Set(faults.map((each) => text.slice(0, each.start - start).split('\n').length - 1));
    const unread = lines.flatMap((line, index) => (index > 0 && bad.has(index) ? [line.trim()] : []));
    if (unread.length > 0)
      return { text: lines.filter((_, index) => index === 0 || !bad.has(index)).join('\n'), unread, otherwise: [] };
    const made = editor.examples(file).find((each) => each.start >= start);
    const [mark] = made === undefined ? [] : editor.runExamples(file, [made.id]);
    const wrong = mark?.checks.find(({ ok }) => !ok);
    const otherwise = wrong ? [`gegevens waardoor er ${wrong.expected} uitkomt, en niet ${wrong.got}`] : [];
    return { text, unread: [], otherwise };
  } finally {
    editor.update(file, before);
  }
}
