/** Above all: which day of the law is shown, undo, and the windows. */
import { Button } from '../parts/button.tsx';
import { DayInput } from '../parts/day-input.tsx';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function TopBar({ workshop }: { readonly workshop: Workshop }) {
  const date = useStore(state, (now) => now.date);
  const canUndo = useStore(state, (now) => now.canUndo);
  const canRedo = useStore(state, (now) => now.canRedo);
  const theme = useStore(state, (now) => now.theme);
  return (
    <header class="balk">
      <h1>Lidwoord</h1>
      <label class="balk-datum">
        <span>Recht op</span>
        <DayInput
          value={date}
          onChange={(day) => {
            if (day !== undefined) askOn(workshop, day);
          }}
        />
      </label>
      <div class="balk-knoppen">
        <Button kind="subtle" disabled={!canUndo} onClick={workshop.undo}>
          <span aria-hidden="true">↶</span> <span class="balk-lang">Ongedaan maken</span>
        </Button>
        <Button kind="subtle" disabled={!canRedo} label="Opnieuw doen" onClick={workshop.redo}>
          <span aria-hidden="true">↷</span>
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            state.set({ dialog: 'werk' });
          }}
        >
          Werk
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            state.set({ dialog: 'delen' });
          }}
        >
          Delen
        </Button>
        <Button
          kind="subtle"
          onClick={() => {
            state.set({ dialog: 'hulp' });
          }}
        >
          Hulp
        </Button>
        <label class="balk-thema" title="Kleuren: licht, donker, of zoals uw apparaat (auto)">
          <span class="alleen-voorlezen">Kleuren</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={theme}
            onChange={({ currentTarget }) => {
              state.set({ theme: currentTarget.value as 'licht' | 'donker' | 'systeem' });
            }}
          >
            <option value="systeem">◐ auto</option>
            <option value="licht">○ licht</option>
            <option value="donker">● donker</option>
          </select>
        </label>
      </div>
    </header>
  );
}

/** The same question on another day. */
function askOn(workshop: Workshop, peildatum: string): void {
  state.set({ date: peildatum });
  const { selection } = state.get();
  if (selection === undefined) return;
  const { question } = selection;
  void workshop.ask({ ...question, vraag: { ...question.vraag, peildatum } });
}
