/** Below the text: what one can do with the chosen case. */
import type { JSX } from 'preact';

import { UnreadRules } from '../parts/not-there.tsx';
import { panels, state, type Panel } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { Gegevens } from './gegevens.tsx';
import { Register } from './register.tsx';
import { TypeScriptView } from './typescript.tsx';
import { Vergelijken } from './vergelijken.tsx';
import { Verloop } from './verloop.tsx';

export const panelNames: Readonly<Record<Panel, string>> = {
  gegevens: 'Gegevens',
  verloop: 'Verloop',
  vergelijken: 'Vergelijken',
  typescript: 'TypeScript',
  register: 'Register',
};

interface PanelProps {
  readonly workshop: Workshop;
}

const views: Readonly<Record<Panel, (props: PanelProps) => JSX.Element>> = {
  gegevens: Gegevens,
  verloop: Verloop,
  vergelijken: Vergelijken,
  typescript: TypeScriptView,
  register: Register,
};

export function PanelArea({ workshop }: PanelProps) {
  const panel = useStore(state, (now) => now.panel);
  const panelOnly = useStore(state, (now) => now.panelOnly);
  const isUnread = useStore(state, (now) => now.isUnread);
  const View = panel === undefined ? undefined : views[panel];
  return (
    <section class="onderkant" aria-label="Werken met het geval">
      <div class="onderkant-balk">
        <div class="onderkant-tabs" role="tablist" aria-label="Werken met het geval" onKeyDown={byArrows}>
          {panels.map((name) => (
            <button
              key={name}
              id={`tab-${name}`}
              type="button"
              role="tab"
              aria-selected={name === panel}
              aria-controls="onderkant-inhoud"
              tabIndex={name === (panel ?? panels[0]) ? 0 : -1}
              onClick={() => {
                state.set({ panel: name === panel ? undefined : name });
              }}
            >
              {panelNames[name]}
            </button>
          ))}
        </div>
        {panel !== undefined && (
          <div class="onderkant-knoppen">
            <button
              type="button"
              aria-label={panelOnly ? 'Kleiner' : 'Groter'}
              title={panelOnly ? 'Kleiner: de tekst weer erboven' : 'Groter: in de plaats van de tekst'}
              onClick={() => {
                state.set({ panelOnly: !panelOnly });
              }}
            >
              {panelOnly ? '⤡' : '⤢'}
            </button>
            <button
              type="button"
              aria-label={`${panelNames[panel]} sluiten`}
              onClick={() => {
                state.set({ panel: undefined, panelOnly: false, tab: 'regels' });
              }}
            >
              ✕
            </button>
          </div>
        )}
      </div>
      <div
        id="onderkant-inhoud"
        class="onderkant-inhoud"
        role="tabpanel"
        aria-labelledby={panel && `tab-${panel}`}
        hidden={View === undefined}
      >
        {View && isUnread && <UnreadRules />}
        {/* it stays, out of sight: with all that was chosen in it, it is there again as soon as it can be */}
        {View && (
          <div hidden={isUnread}>
            <View workshop={workshop} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Left and right go through the tabs. */
function byArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const now = tabs.indexOf(document.activeElement as HTMLElement);
  const next = tabs[(now + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
