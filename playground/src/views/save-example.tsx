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
    const { file, text, leftOut } = written;
    if (text === '') {
      notify({ kind: 'let-op', text: `Dit geval is niet als voorbeeld op te schrijven. ${leftOut.join('; ')}` });
      return;
    }
    if (leftOut.length === 0) {
      append(workshop, file, text);
      setTitle(undefined);
      notify({ kind: 'bericht', text: `Het voorbeeld staat onderaan in ${file}.` });
      return;
    }
    notify({
      kind: 'let-op',
      text: `Dit geval is niet helemaal in zinnen op te schrijven. Zelf toe te voegen: ${leftOut.join('; ')}.`,
      action: {
        label: 'Schrijf op wat wel kan',
        run: () => {
          append(workshop, file, text);
        },
      },
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

function append(workshop: Workshop, file: string, text: string): void {
  const now = workshop.text(file);
  if (now === undefined) return;
  const before = now.endsWith('\n') ? now : `${now}\n`;
  workshop.change(new Map([[file, `${before}\n${text}`]]));
  workshop.goTo({ file, start: before.length + 1, end: before.length + 1 });
}
