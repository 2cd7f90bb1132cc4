/** A law in an editor, and places in it by a piece of its text with a mark: `De kor┆ting bedraagt`. */
import { createEditor, type Editor, type Location, type TextEdit } from '../../../compiler/service/index.ts';
import { kortingswet } from '../kortingswet.ts';

export const FILE = 'kw.lid';

export function editorOf(text: string = kortingswet): Editor {
  return createEditor([{ file: FILE, text }]);
}

/** The offset of the mark; the piece must occur once. */
export function at(editor: Editor, piece: string): number {
  const text = editor.text(FILE) ?? '';
  const plain = piece.replace('┆', '');
  const start = text.indexOf(plain);
  if (start === -1 || text.includes(plain, start + 1)) throw new Error(`'${plain}' must occur once.`);
  return start + piece.indexOf('┆');
}

/** An editor with this text behind the law, and the offset of the mark in it. */
export function typed(piece: string, law: string = kortingswet): { readonly editor: Editor; readonly offset: number } {
  const editor = editorOf(`${law}\n${piece.replace('┆', '')}`);
  return { editor, offset: law.length + 1 + piece.indexOf('┆') };
}

/** 'regel 14: korting' */
export function shown(editor: Editor, { file, start, end }: Location): string {
  const text = editor.text(file) ?? '';
  return `regel ${editor.position(file, start).line + 1}: ${text.slice(start, end)}`;
}

export function edited(editor: Editor, edits: readonly TextEdit[]): string {
  const text = editor.text(FILE) ?? '';
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
