/** What a reader must know beside the outcomes: choices, what is left to people, what is not encoded, unknown amounts. */
import { useState } from 'preact/hooks';

import { NotThere, valueOf } from '../parts/not-there.tsx';
import { ToLid } from '../parts/to-lid.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function Register({ workshop }: { readonly workshop: Workshop }) {
  const overview = useStore(state, (now) => now.overview);
  const file = useStore(state, (now) => now.file);
  const ofCase = useStore(state, (now) => now.selection?.regeling);
  const asking = useAnswer(workshop.engine, (put) => put('register', {}), [overview?.version]);
  const all = valueOf(asking.answer);
  const [chosen, setChosen] = useState<string>();
  const own = overview?.regelingen.find((each) => each.file === file)?.id;
  const register = all?.find(({ id }) => id === (chosen ?? own ?? ofCase)) ?? all?.[0];
  if (all === undefined) return <NotThere asking={asking} coming="Het register wordt gemaakt …" />;
  if (register === undefined) return <p class="leeg">Er is geen regeling. Begin er een met Nieuw, bij Regelingen.</p>;
  const { choices, judgements, powers, notCoded, gaps, helpers } = register;
  return (
    <div class="register">
      <div class="werkbalk">
        <label>
          <span>Regeling</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={register.id}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value);
            }}
          >
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Part
        workshop={workshop}
        title="Hier oordeelt een mens"
        rows={judgements.map(({ basis, question }) => ({ address: basis, text: question }))}
      />
      <Part
        workshop={workshop}
        title="Bevoegdheden"
        rows={powers.map(({ basis, name }) => ({ address: basis, text: name }))}
      />
      <Part workshop={workshop} title="Keuzes bij het lezen van de wet" rows={choices} />
      <Part
        workshop={workshop}
        title="Niet gecodeerd"
        rows={notCoded.map(({ address, reason }) => ({ address, text: reason }))}
      />
      <Part workshop={workshop} title="Hulpregels: staan niet in de wet" rows={helpers} />
      <Part
        workshop={workshop}
        title="Bedragen die niet bekend zijn"
        rows={gaps.map(({ parameter, column, years, until }) => ({
          text: `${parameter}${column === undefined ? '' : ` (${column})`}: ${[...years, ...(until === undefined ? [] : [`vanaf ${until}`])].join(', ')}`,
        }))}
      />
    </div>
  );
}

interface PartProps {
  readonly workshop: Workshop;
  readonly title: string;
  readonly rows: readonly { readonly address?: string; readonly text: string }[];
}

function Part({ workshop, title, rows }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <details open={rows.length < 12}>
      <summary>
        {title} ({rows.length})
      </summary>
      <ul>
        {rows.map(({ address, text }, index) => (
          <li key={index}>
            {address !== undefined && <ToLid workshop={workshop} address={address} />} {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
