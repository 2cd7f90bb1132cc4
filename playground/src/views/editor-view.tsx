/** The text of one file, with above it where the cursor stands and the way to the law itself. */
import { useEffect, useRef } from 'preact/hooks';

import { placeInWords } from '../../../compiler/service/index.ts';
import { openEditor, type TextEditor } from '../editor/open-editor.ts';
import { linkTo } from '../parts/addresses.ts';
import { Button } from '../parts/button.tsx';
import { dayInWords } from '../parts/words.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function EditorView({ workshop }: { readonly workshop: Workshop }) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<TextEditor>(undefined);
  const file = useStore(state, (now) => now.file);
  const overview = useStore(state, (now) => now.overview);
  const marks = useStore(state, (now) => now.marks);
  const examples = overview?.examples;
  const date = useStore(state, (now) => now.date);
  const goal = useStore(state, (now) => now.goal);
  useEffect(() => {
    if (place.current === null) return undefined;
    const opened = openEditor(place.current, workshop);
    editor.current = opened;
    opened.show(state.get().file);
    return () => {
      opened.close();
    };
  }, [workshop]);
  useEffect(() => editor.current?.show(file), [file]);
  useEffect(() => {
    if (overview) editor.current?.mark(overview.diagnostics);
  }, [overview?.diagnostics]);
  useEffect(() => {
    const came = (examples ?? []).map((each) => ({ ...each, state: marks.get(each.id)?.state ?? each.state }));
    editor.current?.sign(came);
  }, [marks, examples]);
  useEffect(() => editor.current?.date(date), [date, overview?.version]);
  useEffect(() => {
    if (goal) editor.current?.goTo(goal);
  }, [goal]);
  return (
    <section class="editor" aria-label="Regels">
      <LidBar workshop={workshop} />
      <div ref={place} class="editor-plaats" />
    </section>
  );
}

function LidBar({ workshop }: { readonly workshop: Workshop }) {
  const here = useStore(state, (now) => now.here);
  const file = useStore(state, (now) => now.file);
  const date = useStore(state, (now) => now.date);
  const overview = useStore(state, (now) => now.overview);
  const edited = useStore(state, (now) => now.edited.has(now.file));
  const own = overview?.regelingen.find(({ id }) => id === here?.address?.split(':')[0]);
  const regeling = own ?? overview?.regelingen.find((each) => each.file === file);
  const address = here?.address ?? regeling?.id ?? '';
  return (
    <div class="lidbalk">
      <p class="lidbalk-plaats">
        <strong>{regeling?.name ?? file}</strong>
        {here?.address?.includes(':') === true && <span>, {placeInWords(here.address)}</span>}
      </p>
      {regeling?.bwb !== undefined && (
        <a
          class="utrecht-link utrecht-link--html-a"
          href={linkTo(regeling.bwb, address, date)}
          target="_blank"
          rel="noreferrer noopener"
        >
          Wettekst op {dayInWords(date)}
          <span class="alleen-voorlezen"> op wetten.overheid.nl, in een nieuw venster</span>
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
      {edited && (
        <Button
          kind="subtle"
          onClick={() => {
            if (confirm(`Alle wijzigingen in ${file} terugnemen? U kunt dit nog ongedaan maken.`)) workshop.reset(file);
          }}
        >
          Wijzigingen terugnemen
        </Button>
      )}
    </div>
  );
}
