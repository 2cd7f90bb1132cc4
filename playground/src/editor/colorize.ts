/** Words of TypeScript with their kind. The grammar is loaded when it is first needed. */
import { monaco } from './monaco.ts';

export interface CodeToken {
  readonly text: string;
  readonly kind: string;
}

export async function colorize(text: string): Promise<readonly (readonly CodeToken[])[]> {
  await import('monaco-editor/languages/definitions/typescript/register');
  await monaco.editor.colorize('', 'typescript', {}); // waits until the grammar is there
  const lines = text.split('\n');
  return monaco.editor.tokenize(text, 'typescript').map((tokens, number) => {
    const line = lines[number] ?? '';
    return tokens.map(({ offset, type }, index) => ({
      text: line.slice(offset, tokens[index + 1]?.offset ?? line.length),
      kind: `code-${type.split('.')[0] ?? ''}`,
    }));
  });
}
