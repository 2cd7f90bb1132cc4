/** How the outcome runs: against one number of the case, or over the months of a year; drawn, and as a table. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type {
  FormField,
  FormSchema,
  SeriesJump,
  SeriesPoint,
  SeriesResult,
  Zaak,
} from '../../../compiler/service/index.ts';
import type { Engine } from '../engine/client.ts';
import type { Question } from '../engine/protocol.ts';
import { Button } from '../parts/button.tsx';
import { NotThere, StoppedAnswer, valueOf } from '../parts/not-there.tsx';
import { ToLid } from '../parts/to-lid.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { capital, dayInWords } from '../parts/words.ts';
import { decimalOf, factsOf, isByYear, numberText, type Owner } from '../parts/zaak.ts';
import { state, type Selection } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

interface Axis {
  /** Path in the case; 'maanden' for the months. */
  readonly path: string;
  readonly name: string;
  readonly isAmount: boolean;
  /** Only whole numbers mean something on it. */
  readonly whole: boolean;
}

const MONTHS: Axis = { path: 'maanden', name: 'de maanden van het jaar', isAmount: false, whole: true };

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

/** About sixty points, at a round distance: 1, 2 or 5 with noughts behind it, or for part of a euro before it. */
function stepFor(low: string, high: string, { whole }: Axis): string {
  const rough = Math.max(Number(high) - Number(low), 0.01) / 60;
  const power = Math.max(Math.floor(Math.log10(rough)), whole ? 0 : -2);
  const digit = [1, 2, 5].find((each) => each * 10 ** power >= rough);
  if (digit === undefined) return decimal(1, power + 1);
  return decimal(digit, power);
}

function decimal(digit: number, power: number): string {
  return power < 0 ? `0.${'0'.repeat(-power - 1)}${digit}` : `${digit}${'0'.repeat(power)}`;
}

const NUMBERS: ReadonlySet<string> = new Set(['bedrag', 'getal', 'aantal']);

/** The numbers that the case gives, income first. */
function axesOf({ groups }: FormSchema, zaak: Zaak, day: string): readonly Axis[] {
  const persons = Object.keys(zaak.personen ?? {});
  const year = day.slice(0, 4);
  return groups.flatMap(({ kind, key, fields }): readonly Axis[] => {
    const numeric = fields.filter(({ type }) => NUMBERS.has(type.kind));
    const owners: readonly Owner[] =
      kind === 'persoon'
        ? persons.map((person) => ({ kind, persons: [person] }))
        : kind === 'object' || kind === 'zaak'
          ? [{ kind, persons: [], ...(key !== undefined && { key }) }]
          : [];
    return owners.flatMap((owner) =>
      numeric.flatMap((field) => axisOf(field, owner, factsOf(zaak, owner)[field.key], year)),
    );
  });
}

function axisOf(field: FormField, { kind, key, persons }: Owner, value: unknown, year: string): readonly Axis[] {
  if (value === undefined || Array.isArray(value)) return [];
  const start = kind === 'persoon' ? ['personen', ...persons] : kind === 'object' ? [key ?? ''] : [];
  const years = isByYear(value) ? Object.keys(value) : [];
  const own = years.includes(year) ? year : years[0];
  const path = [...start, field.key, ...(own === undefined ? [] : [own])].join('.');
  const who = kind === 'persoon' ? ` van ${persons[0] ?? ''}` : '';
  return [
    { path, name: `${field.name}${who}`, isAmount: field.type.kind === 'bedrag', whole: field.type.kind === 'aantal' },
  ];
}

/** Height of what stands above and below the drawing, in points. */
const BESIDE = 135;

interface SeriesProps {
  readonly axis: Axis;
  readonly points: readonly SeriesPoint[];
  readonly jumps: readonly SeriesJump[];
}

/** Binary numbers are only used to draw; what is read is the text of the exact outcome. */
function Drawing({ axis, points, jumps }: SeriesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const panelOnly = useStore(state, (now) => now.panelOnly);
  const all = useMemo(() => withJumps(points, jumps), [points, jumps]);
  const current = all[Math.min(at, all.length - 1)];
  useEffect(() => {
    let wanted = true;
    void import('../parts/plot.ts').then(({ drawing }) => {
      const holder = place.current;
      if (!wanted || holder === null) return;
      const width = Math.max(280, holder.clientWidth);
      const room = holder.closest('.onderkant-inhoud')?.clientHeight ?? 0;
      const height = Math.min(panelOnly ? 420 : 300, Math.max(170, room - BESIDE));
      holder.replaceChildren(
        drawing({ points: all, jumps, width, height, months: axis.path === MONTHS.path, name: axis.name }),
      );
    });
    return () => {
      wanted = false;
    };
  }, [all, jumps, axis, panelOnly]);
  return (
    <div class="tekening">
      <div ref={place} class="tekening-beeld" aria-hidden="true" />
      <label class="tekening-lezer">
        <span>Lees af</span>
        <input
          type="range"
          min={0}
          max={all.length - 1}
          value={at}
          aria-valuetext={current && `${xText(axis, current.x)}: ${current.text}`}
          onInput={({ currentTarget }) => {
            setAt(Number(currentTarget.value));
          }}
        />
        <output>
          {current && (
            <>
              {xText(axis, current.x)}: <strong>{current.text}</strong>
            </>
          )}
        </output>
      </label>
    </div>
  );
}

/** The last and first point of each jump among the others, in order. */
function withJumps(points: readonly SeriesPoint[], jumps: readonly SeriesJump[]): readonly SeriesPoint[] {
  const all = new Map(
    [...points, ...jumps.flatMap(({ before, after }) => [before, after])].map((point) => [point.x, point]),
  );
  return [...all.values()].toSorted((a, b) => (a.x.includes('-') ? (a.x < b.x ? -1 : 1) : Number(a.x) - Number(b.x)));
}

function xText({ path, isAmount }: Axis, x: string): string {
  if (path === MONTHS.path) return dayInWords(x);
  return isAmount ? `€ ${numberText(x)}` : numberText(x);
}

function PointTable({ axis, points, jumps }: SeriesProps) {
  const all = withJumps(points, jumps);
  const jumped = new Map(jumps.map((jump) => [jump.after.x, jump]));
  return (
    <div class="tabelvak" tabIndex={0} role="region" aria-label="Verloop als tabel">
      <table class="utrecht-table utrecht-table--html-table">
        <thead>
          <tr>
            <th scope="col">{capital(axis.path === MONTHS.path ? 'op' : axis.name)}</th>
            <th scope="col">Uitkomst</th>
            <th scope="col">Hier verandert de regel</th>
          </tr>
        </thead>
        <tbody>
          {all.map((point) => (
            <tr key={point.x}>
              <th scope="row">{xText(axis, point.x)}</th>
              <td>{point.text}</td>
              <td>{jumped.get(point.x)?.because.join('; ') ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface JumpsProps {
  readonly workshop: Workshop;
  readonly axis: Axis;
  readonly jumps: readonly SeriesJump[];
}

function Jumps({ workshop, axis, jumps }: JumpsProps) {
  if (jumps.length === 0) return <p class="bijschrift">Over dit bereik telt steeds dezelfde regel.</p>;
  return (
    <ol class="sprongen" aria-label="Sprongen en knikken">
      {jumps.map(({ kind, before, after, addresses }) => (
        <li key={after.x}>
          <span class="bijschrift">{kind}</span> bij {xText(axis, after.x)}: van {before.text} naar {after.text}{' '}
          {addresses.slice(0, 4).map((address) => (
            <ToLid key={address} workshop={workshop} address={address} />
          ))}
        </li>
      ))}
    </ol>
  );
}
