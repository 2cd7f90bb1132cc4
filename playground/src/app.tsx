/** The page: the texts in the middle, what comes of them at the right, and below what one can do with a case. */
import { Dialogs } from './dialogs/index.tsx';
import { Tour } from './dialogs/tour.tsx';
import { state, type Tab } from './state.ts';
import { useStore } from './store.ts';
import { TopBar } from './views/top-bar.tsx';
import { EditorView } from './views/editor-view.tsx';
import { Outline } from './views/outline.tsx';
import { PanelArea, panelNames } from './views/panels.tsx';
import { StatusBar } from './views/status-bar.tsx';
import { Uitkomst } from './views/uitkomst.tsx';
import { Voorbeelden } from './views/voorbeelden.tsx';
import type { Workshop } from './workshop.ts';

export function App({ workshop }: { readonly workshop: Workshop }) {
  const tab = useStore(state, (now) => now.tab);
  const panel = useStore(state, (now) => now.panel);
  const panelOnly = useStore(state, (now) => now.panel !== undefined && now.panelOnly);
  return (
    <div class="pagina" data-tab={tab} data-panel={panel ?? 'dicht'} data-groot={panelOnly ? 'ja' : 'nee'}>
      <a
        class="overslaan utrecht-skip-link"
        href="#voorbeelden"
        onClick={() => {
          state.set({ tab: 'voorbeelden' });
        }}
      >
        Naar de voorbeelden
      </a>
      <a
        class="overslaan utrecht-skip-link"
        href="#uitkomst"
        onClick={() => {
          state.set({ tab: 'uitkomst' });
        }}
      >
        Naar de uitkomst
      </a>
      <TopBar workshop={workshop} />
      <Tour workshop={workshop} />
      <Tabs />
      <div class="werkblad">
        <div class="kolom-overzicht">
          <Outline workshop={workshop} />
        </div>
        <main class="kolom-tekst">
          <EditorView workshop={workshop} />
          <PanelArea workshop={workshop} />
        </main>
        <aside class="kolom-zijde" id="voorbeelden" tabIndex={-1} aria-label="Voorbeelden en uitkomst">
          <Voorbeelden workshop={workshop} />
          <Uitkomst workshop={workshop} />
        </aside>
      </div>
      <StatusBar workshop={workshop} />
      <Dialogs workshop={workshop} />
    </div>
  );
}

const tabNames: Readonly<Record<Tab, string>> = {
  regelingen: 'Regelingen',
  regels: 'Regels',
  voorbeelden: 'Voorbeelden',
  uitkomst: 'Uitkomst',
  ...panelNames,
};

/** On a narrow screen one thing at a time. */
function Tabs() {
  const tab = useStore(state, (now) => now.tab);
  return (
    <nav class="tabbladen" aria-label="Onderdelen">
      {(Object.keys(tabNames) as Tab[]).map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === tab ? 'page' : undefined}
          onClick={() => {
            state.set({ tab: name, ...(name in panelNames && { panel: name as keyof typeof panelNames }) });
          }}
        >
          {tabNames[name]}
        </button>
      ))}
    </nav>
  );
}
