/** The work as files: out, in, and back to how it came. */
import { useRef, useState } from 'preact/hooks';

import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { counted } from '../parts/words.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import { download, importFiles, zipped } from '../work/files.ts';
import type { Workshop } from '../workshop.ts';

export function Work({ workshop, onClose }: { readonly workshop: Workshop; readonly onClose: () => void }) {
  const file = useStore(state, (now) => now.file);
  const edited = useStore(state, (now) => now.edited);
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<readonly string[]>([]);

  async function take(files: readonly File[]): Promise<void> {
    const { sources, refused } = await importFiles(files, [...workshop.texts().keys()]);
    workshop.change(new Map(sources.map((source) => [source.file, source.text])));
    const [first] = sources;
    if (first) state.set({ file: first.file });
    setSaid([
      ...(sources.length > 0
        ? [`Geopend: ${sources.map((source) => source.file).join(', ')}. Met Ongedaan maken gaat u terug.`]
        : []),
      ...refused,
    ]);
  }

  return (
    <Dialog title="Werk" onClose={onClose}>
      <p>
        Wat u wijzigt, wordt vanzelf in deze browser bewaard. Wilt u het elders bewaren of gebruiken, sla het dan op als
        bestand.
      </p>
      <h3>Opslaan als bestand</h3>
      <div class="knoppen">
        <Button
          onClick={() => {
            download(file.split('/').at(-1) ?? file, workshop.text(file) ?? '');
          }}
        >
          Dit bestand ({file})
        </Button>
        <Button
          onClick={() => {
            download('lidwoord.zip', zipped(workshop.texts()));
          }}
        >
          Alle bestanden (zip)
        </Button>
      </div>
      <h3>Bestanden openen</h3>
      <p>Kies .lid-bestanden, of een zip zoals hierboven. Een bestand met dezelfde naam wordt vervangen.</p>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".lid,.zip"
        multiple
        aria-label="Bestanden om te openen"
        onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
      <Button onClick={() => chooser.current?.click()}>Bestanden kiezen</Button>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <h3>Terug naar hoe het was</h3>
      <p>{edited.size === 0 ? 'U hebt niets gewijzigd.' : `Gewijzigd: ${[...edited].join(', ')}.`}</p>
      {edited.size > 0 && (
        <Button
          danger
          onClick={() => {
            const all = counted(edited.size, 'bestand', 'bestanden');
            if (confirm(`Alle wijzigingen in ${all} terugnemen? U kunt dit nog ongedaan maken.`)) workshop.resetAll();
          }}
        >
          Alle wijzigingen terugnemen
        </Button>
      )}
    </Dialog>
  );
}
