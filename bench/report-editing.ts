/** The figures of editing as a table. */
import { aligned } from './columns.ts';
import type { Editing, Spread } from './editing.ts';

export function editingLines(edits: readonly Editing[]): readonly string[] {
  const three = ({ p50, p95, max }: Spread): readonly string[] => [p50, p95, max].map((ms) => String(Math.round(ms)));
  return [
    'Van toets tot uitkomst, met alle regels open (ms processortijd)',
    ...aligned([
      ['', 'toetsen', 'meldingen p50', 'p95', 'max', 'voorbeeld p50', 'p95', 'max', 'heel bestand', 'alles'],
      ...edits.map(({ name, keys, messages, chosen, file, all }) => [
        name,
        String(keys),
        ...three(messages),
        ...three(chosen),
        ...[file, all].map(({ p50 }) => String(Math.round(p50))),
      ]),
    ]),
  ];
}
