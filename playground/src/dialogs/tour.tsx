/** The card of a guided exercise; it lies beside the work and never blocks it. */
import { useEffect } from 'preact/hooks';

import { Button } from '../parts/button.tsx';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { tours } from './tours.ts';

export function Tour({ workshop }: { readonly workshop: Workshop }) {
  const tour = useStore(state, (now) => now.tour);
  useStore(state, (now) => now.marks);
  useStore(state, (now) => now.ran); // the end of a run often brings no other marks
  useStore(state, (now) => now.overview);
  const plan = tours.find(({ name }) => name === tour?.name);
  const step = tour && plan?.steps[tour.step];
  const done = step?.done?.(state.get(), workshop) ?? false;
  useEffect(() => {
    step?.show?.(workshop);
  }, [step]);
  if (tour === undefined || plan === undefined) return null;
  const stop = (): void => {
    state.set({ tour: undefined });
  };
  return (
    <section class="oefening" aria-label={`Oefening: ${plan.title}`}>
      {step === undefined ? (
        <>
          <p>Klaar. Onder Hulp staan meer oefeningen en alle zinsvormen.</p>
          <Button kind="primary" onClick={stop}>
            Sluiten
          </Button>
        </>
      ) : (
        <>
          <div>
            <p class="bijschrift">
              {plan.title}, stap {tour.step + 1} van {plan.steps.length}
            </p>
            <p role="status">{step.text}</p>
          </div>
          <div class="knoppen">
            <Button
              kind="primary"
              disabled={!done && step.done !== undefined}
              onClick={() => {
                state.set({ tour: { name: tour.name, step: tour.step + 1 } });
              }}
            >
              {done ? 'Gelukt, verder' : 'Verder'}
            </Button>
            {step.doIt && !done && (
              <Button
                onClick={() => {
                  step.doIt?.run(workshop);
                }}
              >
                {step.doIt.label}
              </Button>
            )}
            <Button kind="subtle" onClick={stop}>
              Stoppen
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
