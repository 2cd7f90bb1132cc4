/** Questions that only a human may answer. The page asks for the reason too. */
import type { Answered } from '../engine/protocol.ts';
import { ToLid } from '../parts/to-lid.tsx';
import type { Workshop } from '../workshop.ts';

export function Judgements({ workshop, answered }: { readonly workshop: Workshop; readonly answered: Answered }) {
  if (answered.judgements.length === 0) return null;
  return (
    <div class="oordelen">
      <h3>Hier oordeelt een mens</h3>
      <ul>
        {answered.judgements.map(({ id, vraag, grondslag }) => (
          <li key={id}>
            {vraag} <ToLid workshop={workshop} address={grondslag} />
          </li>
        ))}
      </ul>
    </div>
  );
}
