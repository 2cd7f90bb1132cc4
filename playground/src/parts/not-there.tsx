/** In the place of what cannot be shown: why it is not there, and what the reader can do. */
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import { Button } from './button.tsx';
import type { Answer, Asking } from './use-answer.ts';

export const STOPPED = 'De berekening is gestopt.';

/** It took too long: it is not put again by itself. */
export function StoppedAnswer({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p class="leeg" role="status">
      {STOPPED} <Button onClick={onAgain}>Opnieuw berekenen</Button>
    </p>
  );
}

interface NotThereProps {
  readonly asking: Asking<unknown>;
  /** While it is on its way. */
  readonly coming: string;
}

/** Of an answer that is not there. */
export function NotThere({ asking: { answer, again }, coming }: NotThereProps) {
  const isRead = useStore(state, (now) => now.overview !== undefined);
  if (answer.kind === 'stopped') return <StoppedAnswer onAgain={again} />;
  if (answer.kind === 'failed')
    return (
      <p class="leeg" role="alert">
        Dit is niet gelukt door een fout in Lidwoord zelf: {answer.message}. <Button onClick={again}>Opnieuw</Button>
      </p>
    );
  return <p class="leeg">{isRead ? coming : 'De regels worden gelezen …'}</p>;
}

export const valueOf = <T,>(answer: Answer<T>): T | undefined => (answer.kind === 'there' ? answer.value : undefined);

/** The rules could not be read: of nothing that rests on them can be said what it is. */
export function UnreadRules() {
  return (
    <p class="leeg">
      Dit staat hier nu niet, want de regels zijn niet gelezen: dat duurde te lang. Maak de laatste wijziging ongedaan,
      of pas haar aan. Dan staat het hier vanzelf weer.
    </p>
  );
}
