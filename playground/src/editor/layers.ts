/** The editor in pieces: between the one and the next the browser draws, and hears who types or clicks. */
import { pause } from '../parts/pause.ts';

/** Begins to read what the editor is made of. */
const base = import('monaco-editor/base/common/event');

/** The browser has read the scripts of the editor, and has a processor to spare. */
export const editorRead: Promise<unknown> = base;

export async function loadEditor(): Promise<typeof import('./open-editor.ts')> {
  await base;
  await pause();
  await import('monaco-editor/editor/common/core/range');
  await pause();
  const found = await import('./open-editor.ts');
  await pause();
  return found;
}
