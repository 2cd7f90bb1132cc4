/** From a line that takes a value from elsewhere: to the fact in the form, and to where the text describes it. */
import { state } from '../state.ts';
import type { Workshop } from '../workshop.ts';

/** Shows the fact at this path of the case in the form, where it can be read and changed. */
export function showFact(pad: string): void {
  state.set({ panel: 'gegevens', tab: 'gegevens', soughtFact: { pad } });
}

interface ToDeclarationProps {
  readonly workshop: Workshop;
  /** 'Wzt/standaardpremie' */
  readonly id: string;
  readonly kind: 'gegevens' | 'parameter';
}

/** To the text where a fact or a parameter is described. */
export function ToDeclaration({ workshop, id, kind }: ToDeclarationProps) {
  const name = `${id.split('/')[0] ?? ''} ${kind}`;
  return (
    <button
      type="button"
      class="naar-lid"
      title="Ga naar waar dit in de tekst is omschreven"
      aria-label={`${name}: ga naar waar dit in de tekst is omschreven`}
      onClick={() => void workshop.goToDeclaration(id)}
    >
      {name}
    </button>
  );
}
