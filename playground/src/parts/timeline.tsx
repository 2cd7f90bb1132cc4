/** A fact in time: a bar for each stretch on a ruler of months, to be dragged, moved by keys, or typed. */
import { useRef } from 'preact/hooks';

import type { FormField } from '../../../compiler/service/index.ts';
import { Button } from './button.tsx';
import { DayInput } from './day-input.tsx';
import { ValueInput, valueText } from './value-input.tsx';
import { dayInWords } from './words.ts';
import type { Piece } from './zaak.ts';

interface TimelineProps {
  readonly field: FormField;
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly year: number;
  readonly onChange: (pieces: readonly Piece[] | undefined) => void;
}

const initials = ['j', 'f', 'm', 'a', 'm', 'j', 'j', 'a', 's', 'o', 'n', 'd'];
/** The ruler shows the year before, the year itself and the year after. */
const MONTHS = 36;

export function Timeline({ field, label, pieces, year, onChange }: TimelineProps) {
  const first = year - 1;
  const put = (index: number, piece: Piece): void => {
    const old = pieces[index];
    onChange(
      pieces.map((each, at) => {
        if (at === index) return piece;
        // stretches that touch go on touching
        if (old?.van !== undefined && each.tot === old.van) return withBounds(each, each.van, piece.van);
        if (old?.tot !== undefined && each.van === old.tot) return withBounds(each, piece.tot, each.tot);
        return each;
      }),
    );
  };
  return (
    <div class="tijdlijn" role="group" aria-label={`${label}, in de tijd`}>
      <div class="liniaal">
        <div class="liniaal-jaren" aria-hidden="true">
          {[first, year, year + 1].map((each) => (
            <span key={each}>{each}</span>
          ))}
        </div>
        <div class="liniaal-maanden" aria-hidden="true">
          {Array.from({ length: MONTHS }, (_, month) => (
            <span key={month}>{initials[month % 12]}</span>
          ))}
        </div>
        {pieces.map((piece, index) => (
          <Bar
            key={index}
            field={field}
            label={label}
            piece={piece}
            first={first}
            onChange={(changed) => {
              put(index, changed);
            }}
          />
        ))}
      </div>
      <ul class="tijdvakken">
        {pieces.map((piece, index) => (
          <li key={index}>
            <label>
              van
              <DayInput
                optional
                label={`${label}: van`}
                value={piece.van}
                onChange={(van) => {
                  put(index, withBounds(piece, van, piece.tot));
                }}
              />
            </label>
            <label>
              tot
              <DayInput
                optional
                label={`${label}: tot`}
                value={piece.tot}
                onChange={(tot) => {
                  put(index, withBounds(piece, piece.van, tot));
                }}
              />
            </label>
            <ValueInput
              field={field}
              label={`${label}: waarde`}
              value={piece.waarde}
              onChange={(waarde) => {
                put(index, { ...piece, waarde });
              }}
            />
            <Button
              kind="subtle"
              label={`Tijdvak ${index + 1} van ${label} weghalen`}
              onClick={() => {
                const rest = pieces.filter((_, at) => at !== index);
                onChange(rest.length === 0 ? undefined : rest);
              }}
            >
              Weghalen
            </Button>
          </li>
        ))}
      </ul>
      {problemOf(pieces) !== undefined && (
        <p class="fout" role="alert">
          {problemOf(pieces)}
        </p>
      )}
      <Button
        kind="subtle"
        onClick={() => {
          onChange(withOneMore(pieces, year));
        }}
      >
        Tijdvak erbij
      </Button>
    </div>
  );
}

/** One more behind the last; a last without an end gets one, so that they do not overlap. */
function withOneMore(pieces: readonly Piece[], year: number): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined) return [{ van: `${year}-01-01`, waarde: true }];
  const middle = `${year}-07-01`;
  const van = last.tot ?? ((last.van ?? '') < middle ? middle : nextYear(last.van ?? middle));
  return [...pieces.slice(0, -1), withBounds(last, last.van, van), { van, waarde: opposite(last.waarde) }];
}

const nextYear = (iso: string): string => `${String(Number(iso.slice(0, 4)) + 1).padStart(4, '0')}-01-01`;

/** A yes/no fact changes at a bound; of another value nobody knows what it becomes. */
const opposite = (value: unknown): unknown => (typeof value === 'boolean' ? !value : value);

/** What is wrong with the stretches, as one sees it here; whoever asks the law is told it too. */
function problemOf(pieces: readonly Piece[]): string | undefined {
  if (pieces.some(({ van, tot }) => van !== undefined && tot !== undefined && tot <= van))
    return 'Een tijdvak eindigt op of voor de dag waarop het begint.';
  const ordered = pieces.toSorted((a, b) => ((a.van ?? '') < (b.van ?? '') ? -1 : 1));
  const overlaps = ordered.some(({ van }, at) => {
    const before = ordered[at - 1];
    return before !== undefined && (before.tot === undefined || (van ?? '') < before.tot);
  });
  return overlaps ? 'Twee tijdvakken overlappen: maak er een korter.' : undefined;
}

function withBounds({ waarde }: Piece, van: string | undefined, tot: string | undefined): Piece {
  return { ...(van !== undefined && { van }), ...(tot !== undefined && { tot }), waarde };
}

interface BarProps {
  readonly field: FormField;
  readonly label: string;
  readonly piece: Piece;
  readonly first: number;
  readonly onChange: (piece: Piece) => void;
}

function Bar({ field, label, piece, first, onChange }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const from = piece.van === undefined ? 0 : monthsFrom(first, piece.van);
  const to = piece.tot === undefined ? MONTHS : monthsFrom(first, piece.tot);
  const move = (edge: 'van' | 'tot', month: number): void => {
    const bounded = Math.min(Math.max(month, edge === 'van' ? 0 : from + 1), edge === 'van' ? to - 1 : MONTHS);
    const day = dayOf(first, bounded);
    onChange(edge === 'van' ? withBounds(piece, day, piece.tot) : withBounds(piece, piece.van, day));
  };
  const dragged = (edge: 'van' | 'tot') => (event: PointerEvent) => {
    const ruler = bar.current?.parentElement;
    const handle = event.currentTarget;
    if (!ruler || !(handle instanceof HTMLElement) || !handle.hasPointerCapture(event.pointerId)) return;
    const { left, width } = ruler.getBoundingClientRect();
    move(edge, Math.round(((event.clientX - left) / width) * MONTHS));
  };
  const handle = (edge: 'van' | 'tot', month: number, day: string | undefined) => (
    <span
      class={`greep greep-${edge}`}
      role="slider"
      tabIndex={0}
      aria-label={`${label}: ${edge}`}
      aria-valuemin={0}
      aria-valuemax={MONTHS}
      aria-valuenow={Math.round(month)}
      aria-valuetext={day === undefined ? 'altijd' : dayInWords(day)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={dragged(edge)}
      onKeyDown={(event) => {
        const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 12, PageDown: -12 };
        const step = { ...steps, Home: -MONTHS, End: MONTHS }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        move(edge, Math.round(month) + step);
      }}
    />
  );
  const left = Math.max(0, from);
  const right = Math.min(MONTHS, to);
  if (right <= left)
    return (
      <div ref={bar} class="balk-leeg">
        valt buiten deze jaren
      </div>
    );
  return (
    <div class="balk-rij">
      <div
        ref={bar}
        class={`tijdbalk${piece.waarde === false ? ' nee' : ''}`}
        style={{ marginInlineStart: `${(left / MONTHS) * 100}%`, inlineSize: `${((right - left) / MONTHS) * 100}%` }}
      >
        {handle('van', from, piece.van)}
        <span class="tijdbalk-waarde">{valueText(field, piece.waarde)}</span>
        {handle('tot', to, piece.tot)}
      </div>
    </div>
  );
}

function monthsFrom(first: number, iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return (year - first) * 12 + (month - 1) + (day - 1) / 31;
}

function dayOf(first: number, month: number): string {
  const year = first + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
