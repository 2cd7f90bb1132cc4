/** The chosen case, and the voorbeelden of the file, on two days or without and with one act. */
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Compared, Difference } from '../../../compiler/service/index.ts';
import { DayInput } from '../parts/day-input.tsx';
import { yearBefore } from '../parts/days.ts';
import { StoppedAnswer } from '../parts/not-there.tsx';
import { ToLid } from '../parts/to-lid.tsx';
import { counted, dayInWords, unbroken } from '../parts/words.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

/** What is compared beside the chosen case. */
type Of = 'geval' | 'bestand' | 'alle';

/** So many voorbeelden are compared in one go. */
const PART = 20;
/** What changed comes first: of more rows than these nobody reads the end. */
const MOST_ROWS = 300;

const changedFirst = (all: readonly Difference[]): readonly Difference[] => [
  ...all.filter(({ changed }) => changed),
  ...all.filter(({ changed }) => !changed),
];

export function Vergelijken({ workshop }: { readonly workshop: Workshop }) {
  const selection = useStore(state, (now) => now.selection);
  const file = useStore(state, (now) => now.file);
  const overview = useStore(state, (now) => now.overview);
  const date = useStore(state, (now) => now.date);
  const [ownBefore, setBefore] = useState<string>();
  const [ownAfter, setAfter] = useState<string>();
  const [before, after] = [ownBefore ?? yearBefore(date), ownAfter ?? date];
  const [of, setOf] = useState<Of>('geval');
  /** How many voorbeelden have been compared, while there are more to come. */
  const [done, setDone] = useState<number>();
  const [chosen, setChosen] = useState('');
  const [compared, setCompared] = useState<Compared | 'gestopt'>();
  /** The reader asks for it once more. */
  const again = useRef(false);
  const [tries, setTries] = useState(0);
  const switchable = overview?.switchable ?? [];
  const switched = switchable.find(({ id }) => id === chosen);
  const found = compared === 'gestopt' ? [] : compared?.differences;
  const [first, second] = switched ? ['zonder', 'met'] : [dayInWords(before), dayInWords(after)];
  useEffect(() => {
    let wanted = true;
    setCompared(undefined);
    const examples =
      of === 'geval'
        ? []
        : (overview?.examples ?? []).filter(
            (each) => (of === 'alle' || each.file === file) && !state.get().stopped.has(each.id),
          );
    const cases = selection ? [{ title: selection.title, question: selection.question }] : [];
    const asked = { before, after, ...(switched && { switched }) };
    const put = again.current ? workshop.engine.again : workshop.engine.call;
    again.current = false;
    void (async () => {
      let answer = await put('compare', { ...asked, cases, examples: [] });
      if (wanted) setCompared(answer);
      // in parts, so that the reader sees them come and a key need not wait for all
      const size = switched ? 5 * PART : PART; // to leave an act out, all rules are read anew
      for (let at = 0; wanted && answer.problem === undefined && at < examples.length; at += size) {
        const ids = examples.slice(at, at + size).map(({ id }) => id);
        const part = await put('compare', { ...asked, cases: [], examples: ids });
        answer = { ...part, differences: changedFirst([...answer.differences, ...part.differences]) };
        if (wanted) setCompared(answer);
        setDone(Math.min(at + size, examples.length));
      }
      if (wanted) setDone(undefined);
    })().catch(() => {
      if (wanted) setCompared('gestopt');
    });
    return () => {
      wanted = false;
    };
  }, [selection?.question, chosen, before, after, of, of === 'bestand' && file, overview?.version, tries]);
  const changed = found?.filter((each) => each.changed).length ?? 0;
  return (
    <div class="vergelijken">
      <div class="werkbalk">
        {switchable.length > 0 && (
          <label>
            <span>Vergelijk</span>
            <select
              class="utrecht-select utrecht-select--html-select"
              value={switched?.id ?? ''}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value);
              }}
            >
              <option value="">twee dagen</option>
              {switchable.map(({ id, name }) => (
                <option key={id} value={id}>
                  zonder en met {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {!switched && (
          <>
            <Day label="Recht op" value={before} onChange={setBefore} />
            <Day label="en recht op" value={after} onChange={setAfter} />
          </>
        )}
        <label>
          <span>Gevallen</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={of}
            onChange={({ currentTarget }) => {
              setOf(currentTarget.value as Of);
            }}
          >
            <option value="geval">alleen het gekozen geval</option>
            <option value="bestand">ook de voorbeelden van dit bestand</option>
            <option value="alle">ook alle voorbeelden</option>
          </select>
        </label>
      </div>
      <p class="bijschrift">
        {switched
          ? `Dezelfde gegevens op dezelfde dag, zonder en met ${switched.name}.`
          : 'Dezelfde gegevens, twee dagen. Een gegeven dat voor één jaar is gegeven, geldt hier voor beide jaren.'}
      </p>
      {found === undefined ? (
        <p class="leeg">Wordt berekend …</p>
      ) : compared === 'gestopt' ? (
        <StoppedAnswer
          onAgain={() => {
            again.current = true;
            setTries(tries + 1);
          }}
        />
      ) : compared?.problem !== undefined ? (
        <p role="status">{compared.problem}</p>
      ) : (
        <>
          <p role="status">
            {changed === 0
              ? 'Geen uitkomst verandert.'
              : `${counted(changed, 'uitkomst verandert', 'uitkomsten veranderen')}.`}
            {done !== undefined && ` ${counted(done, 'voorbeeld', 'voorbeelden')} vergeleken, de rest volgt …`}
          </p>
          <div class="tabelvak" tabIndex={0} role="region" aria-label="Vergelijking">
            <table class="utrecht-table utrecht-table--html-table">
              <thead>
                <tr>
                  <th scope="col">Geval</th>
                  <th scope="col">{first}</th>
                  <th scope="col">{second}</th>
                  <th scope="col">Waardoor</th>
                </tr>
              </thead>
              <tbody>
                {found.slice(0, MOST_ROWS).map((each, index) => (
                  <tr key={index} class={each.changed ? 'veranderd' : 'stil'}>
                    <th scope="row">
                      {each.title}
                      <span class="bijschrift"> {each.conclusion}</span>
                    </th>
                    <td>{unbroken(each.before)}</td>
                    <td>
                      {unbroken(each.after)}
                      {each.difference !== undefined && (
                        <span class="bijschrift verschil">{unbroken(each.difference)}</span>
                      )}
                    </td>
                    <td>
                      <Leden workshop={workshop} sign="−" addresses={each.gone} />
                      <Leden workshop={workshop} sign="+" addresses={each.come} />
                      <Amounts amounts={each.amounts} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {found.length > MOST_ROWS && (
              <p class="bijschrift">
                En nog {counted(found.length - MOST_ROWS, 'uitkomst', 'uitkomsten')}; kies een bestand om die te zien.
              </p>
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface LedenProps {
  readonly workshop: Workshop;
  readonly sign: '+' | '−';
  readonly addresses: readonly string[];
}

function Leden({ workshop, sign, addresses }: LedenProps) {
  if (addresses.length === 0) return null;
  return (
    <span class="leden">
      <span aria-hidden="true">{sign} </span>
      <span class="alleen-voorlezen">{sign === '+' ? 'telt nu: ' : 'telt niet meer: '}</span>
      {addresses.slice(0, 5).map((address) => (
        <ToLid key={address} workshop={workshop} address={address} />
      ))}
    </span>
  );
}

/** Amounts of the law that are others; the first few, since a year changes many. */
function Amounts({ amounts }: Pick<Difference, 'amounts'>) {
  if (amounts.length === 0) return null;
  return (
    <ul class="bedragen">
      {amounts.slice(0, 4).map(({ name, before, after }) => (
        <li key={name}>
          {name}: {unbroken(before)} → {unbroken(after)}
        </li>
      ))}
      {amounts.length > 4 && <li>en nog {counted(amounts.length - 4, 'bedrag', 'bedragen')}</li>}
    </ul>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label>
      <span>{label}</span>
      <DayInput
        value={value}
        onChange={(day) => {
          if (day !== undefined) onChange(day);
        }}
      />
    </label>
  );
}
