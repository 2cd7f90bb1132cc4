/** The case as a voorbeeld in the file of the regeling that it asks about. */
import { exampleText } from '../../../compiler/service/index.ts';
import type { Editor } from '../../../compiler/service/index.ts';
import type { ExampleInFile, Question } from './protocol.ts';

export function writeExample(editor: Editor, title: string, { conclusion, zaak, vraag }: Question): ExampleInFile {
  const project = editor.project();
  const answer = project.ask(conclusion, zaak, vraag);
  if (!answer.ok) return { file: '', text: '', leftOut: [answer.problem.message] };
  const { text, leftOut } = exampleText(project.program, project.sources, { title, zaak, ...answer });
  const regeling = answer.conclusion.regeling;
  const file = editor.files().find((each) => editor.outline(each).some(({ address }) => address === regeling)) ?? '';
  return { file, text, leftOut };
}
