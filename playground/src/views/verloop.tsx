/** How the outcome runs: against one number of the case, or over the months of a year; drawn, and as a table. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { FormSchema, SeriesResult } from '../../../compiler/service/index.ts';
import type { Engine } from '../engine/client.ts';
import type { Question } from '../engine/protocol.ts';
import { axesOf, MONTHS, stepFor, type Axis } from '../parts/axis.ts';
import { Button } from '../parts/button.tsx';
import { NotThere, StoppedAnswer, valueOf } from '../parts/not-there.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { decimalOf } from '../parts/zaak.ts';
import { state, type Selection } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { Drawing, Jumps, PointTable } from './series.tsx';

export function Verloop({ workshop }: { readonly workshop: Workshop }) {
  const selection = useStore(state, (now) => now.selection);
  const regeling = selection?.question.conclusion.split('/')[0];
  const version = useStore(state, (now) => now.overview?.version);
  const asking = useAnswer(workshop.engine, (put) => (regeling === undefined ? undefined : put('form', { regeling })), [
    regeling,
    version,
  ]);
  const schema = valueOf(asking.answer);
  if (selection === undefined) return <p class="leeg">Kies eerst een voorbeeld.</p>;
  if (schema === undefined) return <NotThere asking={asking} coming="Wordt berekend …" />;
  return <Run workshop={workshop} schema={schema} selection={selection} />;
}

interface RunProps {
  readonly workshop: Workshop;
  readonly schema: FormSchema;
  readonly selection: Selection;
}

function Run({ workshop, schema, selection }: RunProps) {
  const { question } = selection;
  const axes = useMemo(() => axesOf(schema, question.zaak, question.vraag.peildatum), [schema, question]);
  const overview = useStore(state, (now) => now.overview);
  const [path, setPath] = useState<string>();
  const axis = [...axes, MONTHS].find((each) => each.path === path) ?? axes[0] ?? MONTHS;
  const [from, setFrom] = useState('0');
  const [to, setTo] = useState('60.000');
  const [asTable, setAsTable] = useState(false);
  const [result, setResult] = useState<SeriesResult | 'gestopt'>();
  const [low, high] = [decimalOf(from), decimalOf(to)];
  /** The reader asks for it once more. */
  const again = useRef(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setResult(undefined);
    const put = again.current ? workshop.engine.again : workshop.engine.call;
    again.current = false;
    const request = askSeries(put, question, axis, [low, high]);
    void request?.then(
      (found) => {
        if (wanted) setResult(found);
      },
      () => {
        if (wanted) setResult('gestopt');
      },
    );
    return () => {
      wanted = false;
    };
  }, [question, axis.path, low, high, overview?.version, tries]);
  return (
    <div class="verloop">
      <div class="werkbalk">
        <label>
          <span>Uitkomst afgezet tegen</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={axis.path}
            onChange={({ currentTarget }) => {
              setPath(currentTarget.value);
            }}
          >
            {[...axes, MONTHS].map((each) => (
              <option key={each.path} value={each.path}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
        {axis.path !== MONTHS.path && (
          <>
            <Bound label="van" value={from} onChange={setFrom} />
            <Bound label="tot en met" value={to} onChange={setTo} />
          </>
        )}
        <Button
          pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          Als tabel
        </Button>
      </div>
      {result === undefined ? (
        <p class="leeg" role="status">
          {axis.path !== MONTHS.path && (low === undefined || high === undefined)
            ? 'Schrijf bij ‘van’ en ‘tot en met’ een getal, zoals 30.000,50.'
            : 'Wordt berekend …'}
        </p>
      ) : result === 'gestopt' ? (
        <StoppedAnswer
          onAgain={() => {
            again.current = true;
            setTries(tries + 1);
          }}
        />
      ) : !result.ok ? (
        <p class="leeg" role="status">
          {result.problem.message}
        </p>
      ) : (
        <>
          {asTable ? (
            <PointTable axis={axis} points={result.points} jumps={result.jumps} />
          ) : (
            <Drawing axis={axis} points={result.points} jumps={result.jumps} />
          )}
          {result.stopped !== undefined && <p class="bijschrift">{result.stopped}</p>}
          <Jumps workshop={workshop} axis={axis} jumps={result.jumps} />
        </>
      )}
    </div>
  );
}

/** Nothing is asked of bounds that are no numbers. */
function askSeries(
  put: Engine['call'],
  { conclusion, zaak, vraag }: Question,
  axis: Axis,
  [low, high]: readonly [string | undefined, string | undefined],
): Promise<SeriesResult> | undefined {
  const asked = { conclusion, zaak, vraag };
  if (axis.path === MONTHS.path) return put('months', { ...asked, year: Number(vraag.peildatum.slice(0, 4)) });
  if (low === undefined || high === undefined) return undefined;
  return put('series', { ...asked, path: axis.path, from: low, to: high, step: stepFor(low, high, axis) });
}

interface BoundProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Bound({ label, value, onChange }: BoundProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        inputMode="decimal"
        value={value}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      />
    </label>
  );
}
