/** What may stand here: structure words at the begin of a line, drafting formulas, words, names and citations. */
import { cellAt, completeCell } from './complete-cells.ts';
import { completeSentence, type Sentence } from './complete-sentence.ts';
import { BEGIN, habitsOf } from './habits.ts';
import { formulas, structures } from './snippets.ts';
import { stretchAt, type State } from './state.ts';
import type { Completion, Range } from './types.ts';

export function completion(state: State, file: string, offset: number): readonly Completion[] {
  const text = state.text(file);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (before.startsWith('>') || /(^|\s)\/\//.test(before)) return [];
  if (/^[a-z ]*$/.test(before) && !before.startsWith(' ')) {
    const replace = { start: lineStart, end: offset };
    return before === '' ? atLineStart(state, file, replace) : ofStructure(replace);
  }
  const cell = cellAt(text, lineStart, offset);
  if (cell) return completeCell(state, file, cell);
  const atCapital = /^[A-ZÀ-Ö][^.]*$/.test(before);
  const start = offset - (/[\wÀ-ÿ'’-]*$/.exec(before)?.[0].length ?? 0);
  const replace = { start, end: offset };
  const sentence = sentenceBefore(state, file, start, replace);
  const inside = sentence ? completeSentence(state, sentence) : [];
  if (!atCapital) return inside;
  const begun = ofFormulas({ start: lineStart, end: offset }).filter(
    ({ label }) => !before.includes(' ') || label.startsWith(before),
  );
  return [...begun, ...inside];
}

/** Under a heading or statute text a sentence is likely; anywhere else the next heading. */
function atLineStart(state: State, file: string, replace: Range): readonly Completion[] {
  const above = state.text(file).slice(0, replace.start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const sentence = /^(?:>|artikel\s|lid\s|onderdeel\s|onder\s|geldig\s)/.test(line);
  const stretch = stretchAt(state, file, replace.start);
  const habits = habitsOf(state, stretch?.span.start === replace.start ? stretch : undefined, file);
  const words = habits.followers([`${BEGIN}rule`]).slice(0, WORDS_AT_BEGIN);
  const begins = words.map((word): Completion => {
    const label = word.charAt(0).toUpperCase() + word.slice(1);
    return { label, kind: 'woord', insert: label, replace, rank: 0 };
  });
  const groups = sentence
    ? [ofFormulas(replace), begins, ofStructure(replace)]
    : [ofStructure(replace), ofFormulas(replace), begins];
  return groups.flatMap((group, at) => group.map((each, index) => ({ ...each, rank: 100 * at + index })));
}

const WORDS_AT_BEGIN = 12;

function ofStructure(replace: Range): readonly Completion[] {
  return structures.map(({ label, insert, documentation }, index) => ({
    label,
    kind: 'kop',
    insert,
    snippet: true,
    replace,
    documentation,
    rank: index,
  }));
}

function ofFormulas(replace: Range): readonly Completion[] {
  return formulas.map(({ label, insert, documentation }, index) => ({
    label,
    kind: 'zin',
    insert,
    snippet: true,
    replace,
    documentation,
    rank: 100 + index,
  }));
}

/** The sentence that the cursor stands in, as far as it is written. */
function sentenceBefore(state: State, file: string, start: number, replace: Range): Sentence | undefined {
  const text = state.text(file);
  const stretch = stretchAt(state, file, start) ?? stretchAt(state, file, text.slice(0, start).trimEnd().length);
  if (!stretch || stretch.span.start > start) return undefined;
  const written = text.slice(stretch.span.start, start);
  const sentence = { file, stretch, start, replace };
  switch (stretch.kind) {
    case 'rule':
      return /\n\s*\n/.test(text.slice(stretch.span.end, Math.max(start, stretch.span.end)))
        ? undefined
        : { ...sentence, text: written, entry: 'rule' };
    case 'given':
    case 'expected':
      return { ...sentence, text: afterFullStop(written), entry: stretch.kind };
    case 'cell':
    case 'declaration':
      return { ...sentence, text: written };
    default:
      return undefined;
  }
}

function afterFullStop(text: string): string {
  const parts = text.split(/\.(?=\s+[A-ZÀ-Ö]|\s*$)/);
  return (parts.at(-1) ?? '').trimStart();
}
