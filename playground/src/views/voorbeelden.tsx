/** The list of voorbeelden: good, wrong with what was expected, or not run. */
import { useState } from 'preact/hooks';

import type { ExampleResult } from '../../../compiler/service/index.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function Voorbeelden({ workshop }: { readonly workshop: Workshop }) {
  const [filter, setFilter] = useState('');
  const overview = useStore(state, (now) => now.overview);
  const results = useStore(state, (now) => now.results);
  const ran = useStore(state, (now) => now.ran);
  const chosen = useStore(state, (now) => now.chosen);
  const examples = overview?.examples ?? [];
  const wanted = filter.trim().toLowerCase();
  const shown = examples.filter(({ title, id }) => `${id} ${title}`.toLowerCase().includes(wanted));
  const wrong = [...results.values()].filter(({ ok }) => !ok).length;
  const good = results.size - wrong;
  return (
    <section class="voorbeelden" aria-labelledby="kop-voorbeelden">
      <header class="paneel-kop">
        <h2 id="kop-voorbeelden" class="utrecht-heading-4">
          Voorbeelden
        </h2>
        <p class="telling" role="status">
          <span class="goed">{good} goed</span> <span class={wrong > 0 ? 'fout' : ''}>{wrong} fout</span>
          {ran?.finished === true && <span class="tijd"> {Math.ceil(ran.ms)} ms</span>}
        </p>
      </header>
      <label class="utrecht-form-label filter">
        Zoek een voorbeeld
        <input
          class="utrecht-textbox"
          type="search"
          value={filter}
          onInput={({ currentTarget }) => {
            setFilter(currentTarget.value);
          }}
        />
      </label>
      <ul class="lijst">
        {shown.map(({ id, title }) => (
          <li key={id} class={`voorbeeld ${markOf(results.get(id))}`}>
            <button
              type="button"
              aria-pressed={id === chosen}
              onClick={() => {
                workshop.choose(id);
              }}
            >
              <span class="merk" aria-hidden="true">
                {symbols[markOf(results.get(id))]}
              </span>
              <span class="alleen-voorlezen">{markOf(results.get(id))}: </span>
              {title}
            </button>
            <Differences result={results.get(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const symbols = { goed: '✓', fout: '✗', wacht: '–' };

function markOf(result: ExampleResult | undefined): 'goed' | 'fout' | 'wacht' {
  if (result === undefined) return 'wacht';
  return result.ok ? 'goed' : 'fout';
}

function Differences({ result }: { readonly result: ExampleResult | undefined }) {
  if (result === undefined || result.ok) return null;
  return (
    <ul class="verschillen">
      {result.checks
        .filter(({ ok }) => !ok)
        .map(({ question, expected, got, at, difference }) => (
          <li key={at}>
            {question}
            <dl>
              <dt>verwacht</dt>
              <dd>{expected}</dd>
              <dt>gekregen</dt>
              <dd>{got}</dd>
            </dl>
            {difference && difference.kind !== 'uitkomst' && <p>{difference.text}</p>}
          </li>
        ))}
    </ul>
  );
}
