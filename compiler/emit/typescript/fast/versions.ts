import type { Build } from './build.ts';
import { dayNumber } from './day-number.ts';

/**
 * The days on which a part of the program means something else: a rule or the value of a parameter begins or ends.
 * Conclusions that it mentions, and parts that are asked on other days, choose their versions themselves.
 */
export function boundariesOf(build: Build, about: unknown): readonly number[] {
  const days = new Set<number>();
  const add = (period: { readonly from?: string; readonly to?: string }): void => {
    for (const day of [period.from, period.to]) if (day !== undefined) days.add(dayNumber(day));
  };
  for (const node of partsOf(about)) {
    if (isRule(node)) add(node.valid);
    if (node['kind'] !== 'parameter') continue;
    const parameter = build.parameters.get(String(node['parameter']));
    for (const period of [...(parameter?.values ?? []), ...(parameter?.brackets ?? [])]) add(period);
  }
  return [...days].toSorted((a, b) => a - b);
}

type Part = Readonly<Record<string, unknown>>;

const isRule = (part: Part): part is Part & { valid: { from?: string; to?: string } } =>
  typeof part['valid'] === 'object';

const elsewhere = new Set([
  'sum-months',
  'count-months',
  'count-days',
  'some-month',
  'every-month',
  'some-day',
  'every-day',
  'earlier-day',
  'at',
  'condition-at',
]);

const dated = new Set(['first-day', 'on-day']);

function* partsOf(value: unknown): Generator<Part> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* partsOf(item);
    return;
  }
  const part = value as Part;
  const asks = elsewhere.has(String(part['kind']));
  // on this very day: not elsewhere after all
  if (asks && (part['day'] as Part | undefined)?.['kind'] !== 'this') return;
  yield part;
  // the condition of `first-day` and `on-day` is asked on other days, their date on this one
  const { where, ...here } = part;
  for (const child of Object.values(here)) yield* partsOf(child);
  if (!dated.has(String(part['kind']))) yield* partsOf(where);
}
