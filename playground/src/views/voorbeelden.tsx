/** The list of voorbeelden: good, wrong with what was expected and what came out, or not run. */
import { useMemo, useState } from 'preact/hooks';

import type { ExampleMark } from '../../../compiler/service/index.ts';
import { useInView } from '../parts/in-view.ts';
import { memo } from '../parts/memo.ts';
import { counted, duration } from '../parts/words.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

type Show = 'alle' | 'fout' | 'dit';

export function Voorbeelden({ workshop }: { readonly workshop: Workshop }) {
  const [filter, setFilter] = useState('');
  const [show, setShow] = useState<Show>('dit');
  const examples = useStore(state, (now) => now.overview?.examples);
  const marks = useStore(state, (now) => now.marks);
  const file = useStore(state, (now) => now.file);
  const selected = useStore(state, (now) => now.selection?.example);
  const stopped = useStore(state, (now) => now.stopped);
  const all = useMemo(() => (examples ?? []).map((each) => marks.get(each.id) ?? each), [examples, marks]);
  const shown = useMemo(() => inOrder(all, { filter, show, file }), [all, filter, show, file]);
  const list = useInView(workshop.looksAt, shown.map(({ id }) => id).join('\n'));
  return (
    <section class="paneel voorbeelden" aria-labelledby="kop-voorbeelden">
      <header class="paneel-kop">
        <h2 id="kop-voorbeelden">Voorbeelden</h2>
        <Count all={all} />
        <div class="filters">
          <label>
            <span class="alleen-voorlezen">Zoek een voorbeeld</span>
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              placeholder="Zoeken"
              value={filter}
              onInput={({ currentTarget }) => {
                setFilter(currentTarget.value);
              }}
            />
          </label>
          <label>
            <span class="alleen-voorlezen">Welke voorbeelden</span>
            <select
              class="utrecht-select utrecht-select--html-select"
              value={show}
              onChange={({ currentTarget }) => {
                setShow(currentTarget.value as Show);
              }}
            >
              <option value="dit">van dit bestand</option>
              <option value="alle">van alle bestanden</option>
              <option value="fout">alleen wat niet uitkomt</option>
            </select>
          </label>
        </div>
      </header>
      {shown.length === 0 ? (
        <Nothing show={show} filter={filter} none={all.length === 0} reading={examples === undefined} />
      ) : (
        <ul ref={list} class="lijst" aria-busy={shown.some((mark) => mark.state === 'wacht' && !stopped.has(mark.id))}>
          {shown.map((mark) => (
            <Entry
              key={mark.id}
              workshop={workshop}
              mark={mark}
              selected={mark.id === selected}
              stopped={stopped.has(mark.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface Wanted {
  readonly filter: string;
  readonly show: Show;
  readonly file: string;
}

/** What is wrong first. */
function inOrder(all: readonly ExampleMark[], { filter, show, file }: Wanted): readonly ExampleMark[] {
  const wanted = filter.trim().toLowerCase();
  const found = all.filter(
    (mark) =>
      (mark.state === 'fout' || show === 'alle' || (show === 'dit' && mark.file === file)) &&
      (wanted === '' || `${mark.regeling} ${mark.title}`.toLowerCase().includes(wanted)),
  );
  return [...found.filter((mark) => mark.state === 'fout'), ...found.filter((mark) => mark.state !== 'fout')];
}

function Count({ all }: { readonly all: readonly ExampleMark[] }) {
  const ran = useStore(state, (now) => now.ran);
  const counts = useMemo(() => {
    const found = { goed: 0, fout: 0, wacht: 0 };
    for (const mark of all) found[mark.state] += 1;
    return found;
  }, [all]);
  const { goed: good, fout: wrong, wacht: waiting } = counts;
  return (
    <p class="telling">
      <span class="goed">
        <span aria-hidden="true">✓ </span>
        {good} goed
      </span>{' '}
      <span class={wrong > 0 ? 'fout' : 'stil'}>
        <span aria-hidden="true">✗ </span>
        {wrong} fout
      </span>{' '}
      {waiting > 0 ? (
        <span class="stil">– {waiting} nog niet</span>
      ) : (
        ran && <span class="stil tijd">{duration(ran.ms)}</span>
      )}
    </p>
  );
}

interface NothingProps {
  readonly show: Show;
  readonly filter: string;
  readonly none: boolean;
  readonly reading: boolean;
}

function Nothing({ show, filter, none, reading }: NothingProps) {
  const isUnread = useStore(state, (now) => now.isUnread);
  if (reading) return <p class="leeg">{isUnread ? 'De regels zijn niet gelezen.' : 'De regels worden gelezen …'}</p>;
  if (filter !== '') return <p class="leeg">Geen voorbeeld past bij ‘{filter}’.</p>;
  if (none)
    return (
      <p class="leeg">Er is nog geen voorbeeld. Vul onder Gegevens een geval in en kies ‘Bewaar als voorbeeld’.</p>
    );
  if (show === 'fout') return <p class="leeg">Alle voorbeelden komen uit.</p>;
  return <p class="leeg">Bij dit bestand staat geen voorbeeld.</p>;
}

const symbols = { goed: '✓', fout: '✗', wacht: '–' };
const spoken = { goed: 'goed', fout: 'fout', wacht: 'nog niet nagerekend' };

interface EntryProps {
  readonly workshop: Workshop;
  readonly mark: ExampleMark;
  readonly selected: boolean;
  readonly stopped: boolean;
}

const Entry = memo(({ workshop, mark, selected, stopped }: EntryProps) => {
  return (
    <li data-id={mark.id} class={`voorbeeld ${mark.state}${selected ? ' gekozen' : ''}`}>
      <button type="button" aria-pressed={selected} onClick={() => void workshop.choose(mark.id)}>
        {/* read aloud as a word; a text of its own, out of sight, would cost the browser a layer for each voorbeeld */}
        <span class="merk" role="img" aria-label={`${spoken[mark.state]}:`}>
          {symbols[mark.state]}
        </span>
        <span>
          {mark.title} <span class="bijschrift">{mark.regeling}</span>
          {stopped && <span class="bijschrift">. De berekening is gestopt.</span>}
        </span>
      </button>
      {selected && (
        <button
          type="button"
          class="naar-tekst"
          onClick={() => {
            goTo(workshop, mark.id, 0);
          }}
        >
          Toon in de tekst
        </button>
      )}
      {mark.state === 'fout' && <Differences workshop={workshop} mark={mark} />}
    </li>
  );
});

/** So far into the voorbeeld, wherever it stands by now. */
function goTo(workshop: Workshop, id: string, start: number): void {
  const found = state.get().overview?.examples.find((each) => each.id === id);
  if (found) workshop.goTo({ file: found.file, start: found.start + start, end: found.start + start });
}

/** Of a wrong voorbeeld: what it expected, and what came out. */
function Differences({ workshop, mark }: Omit<EntryProps, 'selected' | 'stopped'>) {
  const wrong = mark.checks.filter(({ ok }) => !ok);
  return (
    <ul class="verschillen">
      {wrong.slice(0, 4).map(({ start, question, expected, got, difference }) => (
        <li key={`${start} ${question}`}>
          <button
            type="button"
            class="vraag"
            onClick={() => {
              goTo(workshop, mark.id, start);
            }}
          >
            {question}
          </button>
          <dl>
            <div>
              <dt>verwacht</dt>
              <dd>{expected}</dd>
            </div>
            <div>
              <dt>gekregen</dt>
              <dd>{got}</dd>
            </div>
          </dl>
          {difference !== undefined && difference !== 'De uitkomst is een andere.' && <p>{difference}</p>}
        </li>
      ))}
      {wrong.length > 4 && <li>en nog {counted(wrong.length - 4, 'verschil', 'verschillen')}</li>}
    </ul>
  );
}
