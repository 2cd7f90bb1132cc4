/** The drawing of a series. Loaded only when it is looked at. */
import { axisX, axisY, dot, line, plot, ruleX, ruleY, text } from '@observablehq/plot';

import { placeInWords } from '../../../compiler/service/index.ts';
import type { SeriesJump, SeriesPoint } from '../../../compiler/service/index.ts';

interface DrawingOptions {
  readonly points: readonly SeriesPoint[];
  readonly jumps: readonly SeriesJump[];
  readonly width: number;
  readonly height: number;
  readonly months: boolean;
  readonly name: string;
}

interface Drawn {
  readonly x: number;
  readonly y: number | undefined;
}

export function drawing({ points, jumps, width, height, months, name }: DrawingOptions): Element {
  const place = (x: string): number => (months ? Number(x.slice(5, 7)) : Number(x));
  const drawn = points.map(({ x, decimal, kind }): Drawn => ({
    x: place(x),
    y: decimal === undefined ? (kind === 'geen' ? 0 : undefined) : Number(decimal),
  }));
  const steps = jumps.filter(({ kind }) => kind === 'sprong').map(({ after }) => place(after.x));
  const format = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
  const labels = jumps
    .filter(({ kind }) => kind === 'sprong')
    .slice(0, 8)
    .map(({ after, addresses }) => ({
      x: place(after.x),
      label: addresses[0] === undefined ? '' : placeInWords(addresses[0]),
    }));
  return plot({
    width,
    height,
    marginLeft: 64,
    marginBottom: 36,
    marginTop: 24,
    style: { background: 'transparent', color: 'currentColor', fontSize: '12px', fontFamily: 'inherit' },
    x: { label: null },
    y: { label: null, zero: true },
    marks: [
      axisX({
        tickFormat: (x: number) => format.format(x),
        label: months ? 'maand' : name,
        ...(months && { ticks: 12 }),
      }),
      axisY({ tickFormat: (y: number) => format.format(y), label: null }),
      ruleY([0], { stroke: 'currentColor', strokeOpacity: 0.4 }),
      ruleX(steps, { stroke: 'currentColor', strokeOpacity: 0.45, strokeDasharray: '3 3' }),
      line(drawn, {
        x: 'x',
        y: 'y',
        stroke: 'var(--accent)',
        strokeWidth: 2,
        ...(months && { curve: 'step-after' as const }),
      }),
      dot(
        drawn.filter(({ x }) => months || steps.includes(x)),
        { x: 'x', y: 'y', r: 3, fill: 'var(--accent)' },
      ),
      text(labels, { x: 'x', text: 'label', frameAnchor: 'top', dy: -14, fill: 'currentColor', textAnchor: 'middle' }),
    ],
  });
}
