/** The text of one file, with above it where the cursor stands and the way to the law itself. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { placeInWords } from '../../../compiler/service/index.ts';
import { editorRead, loadEditor } from '../editor/layers.ts';
import type { TextEditor } from '../editor/open-editor.ts';
import { linkTo } from '../parts/addresses.ts';
import { Button } from '../parts/button.tsx';
import { dayInWords, dayWithin } from '../parts/days.ts';
import { notify, state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { FirstText } from './first-text.tsx';

/** A pause in typing before it is looked at anew what is out of force, in ms: what is dimmed moves along with the text. */
const DIM_AFTER = 400;

/** By far the largest part of the page: it comes while the rest is drawn already. */
const editing = loadEditor();

export function EditorView({ workshop }: { readonly workshop: Workshop }) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<TextEditor>();
  const file = useStore(state, (now) => now.file);
  const overview = useStore(state, (now) => now.overview);
  const marks = useStore(state, (now) => now.marks);
  const examples = overview?.examples;
  const date = useStore(state, (now) => now.date);
  const beside = useStore(state, (now) => (now.isUnread ? undefined : now.beside));
  const goal = useStore(state, (now) => now.goal);
  useEffect(() => {
    let opened: TextEditor | undefined;
    let gone = false;
    const open = async (): Promise<void> => {
      const { openEditor } = await editing;
      if (place.current === null || gone) return;
      opened = await openEditor(place.current, workshop, state.get().file);
      if (gone) opened.close();
      else setEditor(opened);
    };
    void editorRead.then(workshop.prepare, () => undefined);
    void open()
      .catch(() => {
        notify({ kind: 'let-op', text: 'De pagina is niet helemaal geladen. Laad haar opnieuw.' });
      })
      .finally(workshop.begin);
    return () => {
      gone = true;
      opened?.close();
    };
  }, [workshop]);
  useEffect(() => editor?.show(file), [editor, file]);
  // Before the page is painted, so that text, list and marks change in one picture.
  useLayoutEffect(() => {
    if (overview) editor?.mark(overview.diagnostics);
  }, [editor, overview?.diagnostics]);
  useLayoutEffect(() => editor?.sign(examples ?? [], marks), [editor, marks, examples]);
  useLayoutEffect(() => editor?.beside(beside), [editor, beside]);
  useEffect(() => editor?.date(date), [editor, date]);
  useEffect(() => {
    const pause = setTimeout(() => editor?.date(state.get().date), DIM_AFTER);
    return () => {
      clearTimeout(pause);
    };
  }, [editor, overview?.version]);
  useEffect(() => {
    if (goal) editor?.goTo(goal);
  }, [editor, goal]);
  return (
    <section class="editor" aria-label="Regels">
      <LidBar workshop={workshop} />
      <div class="editor-plaats">
        <div ref={place} class="editor-monaco" />
        {editor === undefined && <FirstText text={workshop.text(file) ?? ''} />}
      </div>
    </section>
  );
}

function LidBar({ workshop }: { readonly workshop: Workshop }) {
  const here = useStore(state, (now) => now.here);
  const file = useStore(state, (now) => now.file);
  const date = dayWithin(
    here ?? {},
    useStore(state, (now) => now.date),
  ); // of the text under the cursor
  const overview = useStore(state, (now) => now.overview);
  const edited = useStore(state, (now) => now.edited.has(now.file));
  const own = overview?.regelingen.find(({ id }) => id === here?.address?.split(':')[0]);
  const regeling = own ?? overview?.regelingen.find((each) => each.file === file);
  const name = useStore(state, (now) => regeling?.name ?? now.outlines[file]?.[0]?.name ?? file);
  const address = here?.address ?? regeling?.id ?? '';
  return (
    <div class="lidbalk">
      <p class="lidbalk-plaats">
        <strong title={name}>{name}</strong>
        {here?.address?.includes(':') === true && (
          <span>
            <span class="lidbalk-komma">,&nbsp;</span>
            {placeInWords(here.address)}
          </span>
        )}
      </p>
      {regeling?.bwb !== undefined && (
        <a
          class="utrecht-link utrecht-link--html-a"
          href={linkTo(regeling.bwb, address, date)}
          target="_blank"
          rel="noreferrer noopener"
        >
          Wettekst<span class="lidbalk-dag"> op {dayInWords(date)}</span>
          <span class="alleen-voorlezen"> op wetten.overheid.nl, in een nieuw venster</span>
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
      {edited && (
        <Button
          kind="subtle"
          label="Wijzigingen terugnemen"
          onClick={() => {
            if (confirm(`Alle wijzigingen in ${file} terugnemen? U kunt dit nog ongedaan maken.`)) workshop.reset(file);
          }}
        >
          Terugnemen
        </Button>
      )}
    </div>
  );
}
