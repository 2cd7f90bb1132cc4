/** Writes the case as a voorbeeld into the text, with what comes out now as what is expected. */
import { useState } from 'preact/hooks';

import { Button } from '../parts/button.tsx';
import { notify, type Selection } from '../state.ts';
import type { Workshop } from '../workshop.ts';

interface SaveExampleProps {
  readonly workshop: Workshop;
  readonly selection: Selection;
}

export function SaveExample({ workshop, selection }: SaveExampleProps) {
  const [title, setTitle] = useState<string>();
  if (title === undefined) {
    return (
      <Button
        kind="primary"
        onClick={() => {
          setTitle('Mijn geval');
        }}
      >
        Bewaar als voorbeeld
      </Button>
    );
  }
  async function save(): Promise<void> {
    const { example, question } = selection;
    const written = await workshop.engine.call('exampleText', {
      title: title ?? '',
      question,
      ...(example !== undefined && { example }),
    });
    const { file, text } = written;
    const now = workshop.text(file);
    if (now === undefined) return;
    const before = now.endsWith('\n') ? now : `${now}\n`;
    workshop.change(new Map([[file, `${before}\n${text}`]]));
    workshop.goTo({ file, start: before.length + 1, end: before.length + 1 });
    setTitle(undefined);
    notify({
      kind: written.leftOut.length === 0 ? 'bericht' : 'let-op',
      text:
        written.leftOut.length === 0
          ? `Het voorbeeld staat onderaan in ${file}.`
          : `Het voorbeeld staat onderaan in ${file}. Schrijf zelf nog op: ${written.leftOut.join('; ')}.`,
    });
  }
  return (
    <form
      class="bewaren"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        <span>Naam van het voorbeeld</span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          value={title}
          onInput={({ currentTarget }) => {
            setTitle(currentTarget.value);
          }}
        />
      </label>
      <Button kind="primary" disabled={title.trim() === ''} onClick={() => void save()}>
        Bewaren
      </Button>
    </form>
  );
}
