/** A fact in time: a bar for each stretch on a ruler of months, to be dragged, moved by keys, or typed. */
import { useRef } from 'preact/hooks';

import type { FormField } from '../../../compiler/service/index.ts';
import { Button } from './button.tsx';
import { DayInput } from './day-input.tsx';
import { ValueInput } from './value-input.tsx';
import { dayInWords } from './words.ts';
import { numberText, type Piece } from './zaak.ts';

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
      <Button
        kind="subtle"
        onClick={() => {
          onChange([...pieces, { van: `${year}-07-01`, waarde: pieces.at(-1)?.waarde ?? true }]);
        }}
      >
        Tijdvak erbij
      </Button>
    </div>
  );
}

function withBounds({ waarde }: Piece, van: string | undefined, tot: string | undefined): Piece {
  return { ...(van !== undefined && { van }), ...(tot !== undefined && { tot }), waarde };
}

interface BarProps {
  readonly label: string;
  readonly piece: Piece;
  readonly first: number;
  readonly onChange: (piece: Piece) => void;
}

function Bar({ label, piece, first, onChange }: BarProps) {
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
        const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
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
        <span class="tijdbalk-waarde">{valueText(piece.waarde)}</span>
        {handle('tot', to, piece.tot)}
      </div>
    </div>
  );
}

function valueText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return numberText(value);
}

function monthsFrom(first: number, iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return (year - first) * 12 + (month - 1) + (day - 1) / 31;
}

function dayOf(first: number, month: number): string {
  const year = first + Math.floor(month / 12);
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
