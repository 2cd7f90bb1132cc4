/** The figures of the page as a table, each beside what it should stay under. */
import { aligned, kilo } from './columns.ts';
import { RHYTHM, type PageFigures } from './page.ts';
import type { Percentiles } from './percentiles.ts';

export function pageLines(figures: PageFigures): readonly string[] {
  const { firstView, editor, firstResults, initialLoad, typing, longTasks } = figures;
  const longest = Math.max(0, ...longTasks);
  return [
    'De speelplaats in Chromium, met alle regels',
    ...aligned([
      ['', 'p50 ms', 'p95', 'hoogste', 'streven'],
      ['tekst in beeld, in een browser die hier nooit was', ...three(firstView), '< 1500'],
      ['tekst te wijzigen', ...three(editor), '< 1500'],
      ['alle voorbeelden nagerekend', round(firstResults), '', '', ''],
      ...typing.flatMap(({ place, messages, inView, here, everywhere, rhythm, thread }) => [
        [`toets in ${place}: gekozen voorbeeld en die in beeld`, ...three(inView), '< 50'],
        [`  hetzelfde bij een toets per ${String(RHYTHM)} ms`, ...three(rhythm), ''],
        ['  nieuwe meldingen', ...three(messages), ''],
        ['  voorbeelden van dit bestand', ...three(here), ''],
        ['  alle voorbeelden', ...three(everywhere), ''],
        ['  processortijd van de typende draad, per toets', round(thread), '', '', ''],
      ]),
      ['taken van meer dan 50 ms op de typende draad', String(longTasks.length), '', round(longest), '< 50'],
    ]),
    `Eerste lading: ${kilo(initialLoad)} kB na gzip (streven: minder dan 1200)`,
  ];
}

const three = ({ p50, p95, max }: Percentiles): readonly string[] => [p50, p95, max].map(round);
const round = (ms: number): string => String(Math.round(ms));
