/** The text of one file. */
import { useEffect, useRef } from 'preact/hooks';

import { openEditor, type TextEditor } from '../editor/open-editor.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function EditorView({ workshop }: { readonly workshop: Workshop }) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(undefined);
  const file = useStore(state, (now) => now.file);
  const overview = useStore(state, (now) => now.overview);
  useEffect(() => {
    if (place.current === null) return undefined;
    const opened = openEditor(place.current, workshop);
    editor.current = opened;
    return () => {
      opened.close();
    };
  }, [workshop]);
  useEffect(() => editor.current?.show(file), [file]);
  useEffect(() => {
    if (overview) editor.current?.mark(overview.diagnostics);
  }, [overview]);
  return (
    <section class="editor" aria-label="Regels">
      <div ref={place} class="editor-plaats" />
    </section>
  );
}
