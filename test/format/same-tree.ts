/** What must not change when a text is laid out: the tree but for places, blanks and the notation of amounts. */
import { parse, type Source } from '../../grammar/index.ts';

/** The tree and the faults of sources as comparable text. */
export function treeOf(sources: readonly Source[]): string {
  const { files, faults } = parse(sources);
  const trees = files.map(({ regelingen, comments }) => ({ regelingen, comments }));
  const told = faults.map(({ code, file, data }) => ({ code, file, data }));
  return JSON.stringify({ trees, told }, withoutPlaces, 1);
}

function withoutPlaces(key: string, value: unknown): unknown {
  if (/span$/i.test(key) || key === 'begin' || key === 'eind') return undefined;
  return typeof value === 'string' ? plain(value) : value;
}

/** One blank for any run of blanks; `€ 1.000` and `€1000` alike. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/€ ?(-?\d[\d. ]*)/g, (_, digits: string) => `€ ${digits.replace(/[. ](?=\d{3}(?!\d))/g, '')}`);
}
