/** What may stand in a cell of a table: what its column holds elsewhere, what its head asks for, names in a head. */
import { wholeCitations } from './complete-citations.ts';
import { datesFrom, yearsOf } from './complete-dates.ts';
import { completeSentence, type Sentence } from './complete-sentence.ts';
import { habitsOf } from './habits.ts';
import { stretchAt, type State } from './state.ts';
import type { Completion, Range } from './types.ts';

/** The cell at the cursor. */
export interface Cell {
  /** The cell up to the cursor, without the blanks before it. */
  readonly before: Range;
  /** The cell of the head of this column. */
  readonly head: string;
  readonly isHead: boolean;
  /** What the other rows have in this column. */
  readonly others: readonly string[];
}

/** Undefined where the cursor stands in no table. */
export function cellAt(text: string, lineStart: number, offset: number): Cell | undefined {
  if (text.charAt(lineStart) !== '|') return undefined;
  const column = text.slice(lineStart, offset).split('|').length - 1;
  const rows = rowsAround(text, lineStart);
  const cells = rows.map(({ line }) => (line.split('|')[column] ?? '').trim());
  const row = rows.findIndex(({ start }) => start === lineStart);
  const bar = text.lastIndexOf('|', offset - 1) + 1;
  const blanks = /^\s*/.exec(text.slice(bar, offset))?.[0].length ?? 0;
  return {
    before: { start: bar + blanks, end: offset },
    head: cells[0] ?? '',
    isHead: row === 0,
    others: cells.filter((cell, index) => index > 1 && index !== row && cell !== ''),
  };
}

/** The lines of the table: remarks and blank lines end it. */
function rowsAround(text: string, lineStart: number): readonly { readonly start: number; readonly line: string }[] {
  let start = lineStart;
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || text.charAt(before) !== '|') break;
    start = before;
  }
  const rows: { start: number; line: string }[] = [];
  for (let at = start; text.charAt(at) === '|';) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    rows.push({ start: at, line: text.slice(at, stop) });
    if (end === -1) break;
    at = end + 1;
  }
  return rows;
}

/** Answers that a cell can hold, whatever its column. */
const LITERALS = ['ja', 'nee', 'onbekend', 'geen', 'nihil', 'strijdig'];

export function completeCell(state: State, file: string, cell: Cell): readonly Completion[] {
  if (cell.isHead) return inHead(state, file, cell);
  const { before: replace, others } = cell;
  const dates = isOfDays(cell) ? datesOf(state, file, replace) : [];
  const years = /^(?:berekenings)?jaar$/i.test(cell.head)
    ? yearsOf(habitsOf(state, undefined, file).forms('Datum'))
    : [];
  const words = [...new Set([...mostUsual(others), ...dates, ...years, ...LITERALS])].map((insert): Completion => ({
    label: insert,
    kind: 'woord',
    insert,
    replace,
    rank: 0,
  }));
  const regeling = stretchAt(state, file, replace.start)?.regeling ?? nearestRegeling(state, file, replace.start);
  const citations = /op grond van/i.test(cell.head) && regeling ? wholeCitations({ state, regeling, replace }) : [];
  return [...new Map([...words, ...citations].map((each) => [each.label, each])).values()].map((each, rank) => ({
    ...each,
    rank,
  }));
}

/** The column has dates, or its head asks for one. */
const isOfDays = ({ head, others }: Cell): boolean =>
  /datum|dag\b|ingang|bekend op|^tot$/i.test(head) || others.some((cell) => /^\d+ [a-z]+ \d{4}$/.test(cell));

function datesOf(state: State, file: string, { start, end }: Range): readonly string[] {
  const text = state.text(file);
  return datesFrom(
    habitsOf(state, undefined, file),
    text.slice(Math.max(0, start - AROUND), start + AROUND),
    text.slice(start, end),
  );
}

const AROUND = 3000;

function mostUsual(cells: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([cell]) => cell);
}

function nearestRegeling(state: State, file: string, offset: number): string | undefined {
  return state.stretches(file).findLast(({ span, regeling }) => span.start <= offset && regeling !== undefined)
    ?.regeling;
}

const HEADS = [
  'geval',
  'op grond van',
  'peildatum',
  'berekeningsjaar',
  'verwacht: ',
  'bekend op',
  'met inachtneming van',
];

function inHead(state: State, file: string, { before }: Cell): readonly Completion[] {
  const text = state.text(file);
  const fixed = HEADS.map((insert, index): Completion => ({
    label: insert.trim(),
    kind: 'kop',
    insert,
    replace: before,
    rank: 1000 + index,
  }));
  const stretch =
    stretchAt(state, file, before.start) ?? state.stretches(file).findLast(({ span }) => span.start < before.start);
  if (!stretch) return fixed;
  const word = /[\wÀ-ÿ'’-]*$/.exec(text.slice(before.start, before.end))?.[0].length ?? 0;
  const start = before.end - word;
  const written = text.slice(before.start, start).replace(/^verwacht:\s*/i, '');
  const sentence: Sentence = {
    file,
    stretch,
    start,
    replace: { start, end: before.end },
    text: written,
    entry: 'column',
    gives: !/^verwacht:/i.test(text.slice(before.start, start)),
  };
  return [...completeSentence(state, sentence), ...(before.start === start ? fixed : [])];
}
