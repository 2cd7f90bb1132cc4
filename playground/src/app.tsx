/** The page. */
import { EditorView } from './views/editor-view.tsx';
import { Uitkomst } from './views/uitkomst.tsx';
import { Voorbeelden } from './views/voorbeelden.tsx';
import { state } from './state.ts';
import { useStore } from './store.ts';
import type { Workshop } from './workshop.ts';

export function App({ workshop }: { readonly workshop: Workshop }) {
  const file = useStore(state, (now) => now.file);
  return (
    <div class="pagina">
      <header class="balk">
        <h1>Lidwoord</h1>
        <label class="utrecht-form-label">
          Bestand{' '}
          <select
            class="utrecht-select"
            value={file}
            onChange={({ currentTarget }) => {
              state.set({ file: currentTarget.value });
            }}
          >
            {[...workshop.texts().keys()].map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main class="werkblad">
        <EditorView workshop={workshop} />
        <div class="zijde">
          <Voorbeelden workshop={workshop} />
          <Uitkomst />
        </div>
      </main>
    </div>
  );
}
