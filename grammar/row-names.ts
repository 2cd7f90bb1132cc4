/** What a row of voorbeelden is about, where no column `geval` says so: what it gives and the other rows do not. */
import type { ExampleColumn } from './ast/index.ts';

/** Longer is not read at a glance. */
const LONGEST = 100;
const LONGEST_HEAD = 60;

/** What a row says of itself in these columns is not what sets it apart from the others. */
const NOT_GIVEN = new Set<ExampleColumn['kind']>(['case', 'expected', 'ground']);

/** A name for each row, or '' where it gives nothing of its own: 'met elkaar gehuwd 1 juli 2020, peildatum 1 mei 2021'. */
export function rowNames(
  columns: readonly ExampleColumn[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const telling = heads.flatMap((head, at) => {
    const differs = new Set(rows.map((cells) => cells[at] ?? '')).size > 1;
    const given = !NOT_GIVEN.has(columns[at]?.kind ?? 'case');
    return given && differs ? [{ head: cut(head, LONGEST_HEAD), at }] : [];
  });
  return rows.map((cells) => {
    const parts = telling.flatMap(({ head, at }) => part(head, cells[at] ?? ''));
    return cut(parts.join(', '), LONGEST);
  });
}

function part(head: string, cell: string): readonly string[] {
  if (cell === '') return [];
  if (cell === 'ja') return [head];
  return [cell === 'nee' ? `${head}: nee` : `${head} ${cell}`];
}

/** At the end of a word. */
function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\s,:]*\S*$/, '')} …`;
}
