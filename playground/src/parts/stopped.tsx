/** In the place of an answer that would never come: it is not put again by itself. */
import { Button } from './button.tsx';

export const STOPPED = 'De berekening is gestopt.';

export function StoppedAnswer({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p class="leeg" role="status">
      {STOPPED} <Button onClick={onAgain}>Opnieuw berekenen</Button>
    </p>
  );
}
