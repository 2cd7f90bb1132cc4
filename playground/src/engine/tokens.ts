/** Colours of words in the form Monaco wants: five numbers a word, each place relative to the one before. */
import { tokenClasses } from '../../../compiler/service/index.ts';
import type { Editor } from '../../../compiler/service/index.ts';

const numbers = new Map(tokenClasses.map((name, index) => [name, index]));

export function encodeTokens(editor: Editor, file: string): Uint32Array {
  const tokens = editor.semanticTokens(file);
  const data = new Uint32Array(tokens.length * 5);
  let lastLine = 0;
  let lastColumn = 0;
  tokens.forEach((token, index) => {
    const { line, column } = editor.position(file, token.start);
    const from = line === lastLine ? column - lastColumn : column;
    data.set([line - lastLine, from, token.end - token.start, numbers.get(token.class) ?? 0, 0], index * 5);
    lastLine = line;
    lastColumn = column;
  });
  return data;
}
