/** The windows above the page. */
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { Help } from './help.tsx';
import { Share } from './share.tsx';
import { Work } from './work.tsx';

export function Dialogs({ workshop }: { readonly workshop: Workshop }) {
  const dialog = useStore(state, (now) => now.dialog);
  const close = (): void => {
    state.set({ dialog: undefined });
  };
  switch (dialog) {
    case 'hulp':
      return <Help onClose={close} />;
    case 'delen':
      return <Share workshop={workshop} onClose={close} />;
    case 'werk':
      return <Work workshop={workshop} onClose={close} />;
    default:
      return null;
  }
}
