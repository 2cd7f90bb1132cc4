/** A series as a drawing, as a table, and by its jumps. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { SeriesJump, SeriesPoint } from '../../../compiler/service/index.ts';
import { MONTHS, withJumps, xText, type Axis } from '../parts/axis.ts';
import { ToLid } from '../parts/to-lid.tsx';
import { capital } from '../parts/words.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

/** Height of what stands above and below the drawing, in points. */
const BESIDE = 135;

interface SeriesProps {
  readonly axis: Axis;
  readonly points: readonly SeriesPoint[];
  readonly jumps: readonly SeriesJump[];
}

/** Binary numbers are only used to draw; what is read is the text of the exact outcome. */
export function Drawing({ axis, points, jumps }: SeriesProps) {
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

export function PointTable({ axis, points, jumps }: SeriesProps) {
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

export function Jumps({ workshop, axis, jumps }: JumpsProps) {
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
