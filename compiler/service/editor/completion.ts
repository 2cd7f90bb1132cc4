/** What may stand here: structure words at the begin of a line, drafting formulas, words, names and citations. */
import { expectedTokens, type Stretch } from '../../../grammar/index.ts';
import { cellAt, completeCell } from './complete-cells.ts';
import { citationsFor } from './complete-citations.ts';
import { completeLine } from './complete-lines.ts';
import { completeSentence, type Sentence } from './complete-sentence.ts';
import { ranked, type Candidate } from './candidates.ts';
import { BEGIN, habitsOf, prepareHabits, type Habits } from './habits.ts';
import { labelsFor } from './labels.ts';
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
    const behind = completeLine(state, { file, lineStart, offset }) ?? [];
    return before === '' ? atLineStart(state, file, replace) : [...ofStructure(state, file, replace), ...behind];
  }
  const line = completeLine(state, { file, lineStart, offset });
  if (line) return line;
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

/** Works out, in pieces, what the first completion would otherwise have to. */
export function* prepareCompletion(state: State): Generator<void, void, undefined> {
  yield* prepareHabits(state);
  const [lexicon] = state.compiled.parsed.lexicons.values();
  if (lexicon) expectedTokens('', lexicon, 'rule'); // makes the parser that tries words
  yield;
}

/** Headings, formulas and first words, as likely as each is behind the line above. */
function atLineStart(state: State, file: string, replace: Range): readonly Completion[] {
  const above = lineAbove(state, file, replace.start);
  const stretch = stretchAt(state, file, replace.start);
  const habits = habitsOf(state, stretch?.span.start === replace.start ? stretch : undefined, file);
  const words = habits.followers([`${BEGIN}rule`]).slice(0, WORDS_AT_BEGIN);
  const begins = words.map((word): Completion => {
    const label = word.charAt(0).toUpperCase() + word.slice(1);
    return { label, kind: 'woord', insert: label, replace, rank: 0 };
  });
  const sentence = habits.opening(above, 'zin');
  const quote: Completion = {
    label: '>',
    kind: 'kop',
    insert: '> ',
    replace,
    documentation: 'De letterlijke wettekst.',
    rank: 0,
  };
  const likely: Candidate[] = [
    ...ofStructure(state, file, replace).map((each) => ({ ...each, likelihood: habits.opening(above, each.label) })),
    { ...quote, likelihood: habits.opening(above, '>') },
    ...ofFormulas(replace).map((each, at) => ({ ...each, likelihood: sentence / (2 + at) })),
    ...begins.map((each, at) => ({ ...each, likelihood: sentence / (1 + at) })),
    ...citedAtBegin(state, file, replace, habits).map((each) => ({ ...each, likelihood: sentence * each.likelihood })),
  ];
  return ranked(likely);
}

/** `Lid 5 gaat voor lid 4.`, `Onderdeel b is van toepassing indien …`: provisions of the artikel that is being written. */
function citedAtBegin(state: State, file: string, replace: Range, habits: Habits): readonly Candidate[] {
  const start = replace.start;
  const regeling = state.stretches(file).findLast(({ span }) => span.start < start)?.regeling ?? '';
  const expected = new Map([
    ['Lid', 'lid'],
    ['Onderdeel', 'onderdeel'],
  ]);
  const before = [`${BEGIN}rule`];
  return citationsFor({ state, file, regeling, start, text: '', replace, expected, habits, before, typed: '' });
}

/** The last line at the margin. */
function lineAbove(state: State, file: string, offset: number): string {
  const lines = state.text(file).slice(0, offset).split('\n').slice(0, -1);
  return lines.findLast((line) => /^[^\s/]/.test(line)) ?? '';
}

const WORDS_AT_BEGIN = 12;

const NUMBERED = new Set(['artikel', 'lid', 'onderdeel', 'onder']);

/** A heading with a number has the one that comes next. */
function ofStructure(state: State, file: string, replace: Range): readonly Completion[] {
  const above = state.text(file).slice(0, replace.start);
  return structures.map(({ label, insert, documentation }, index) => ({
    label,
    kind: 'kop',
    insert: NUMBERED.has(label)
      ? insert.replace(/\$\{1:[^}]*\}/, `\${1:${labelsFor(above, label)[0] ?? '1'}}`)
      : insert,
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
  const found = stretchAt(state, file, start) ?? stretchAt(state, file, text.slice(0, start).trimEnd().length);
  const stretch = found && (firstUnder(found, text, start) ?? found);
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

/** Under `gegeven` and `verwacht` a first sentence may be written, where none stands yet. */
function firstUnder({ span, regeling, example }: Stretch, text: string, start: number): Stretch | undefined {
  const kind = BODIES.get(text.slice(span.start, span.end));
  if (kind === undefined || !text.slice(span.end, start).includes('\n')) return undefined;
  return {
    kind,
    span: { start, end: start },
    words: [],
    ...(regeling === undefined ? {} : { regeling }),
    ...(example ? { example } : {}),
  };
}

const BODIES: ReadonlyMap<string, Stretch['kind']> = new Map([
  ['gegeven', 'given'],
  ['verwacht', 'expected'],
]);

function afterFullStop(text: string): string {
  const parts = text.split(/\.(?=\s+[A-ZÀ-Ö]|\s*$)/);
  return (parts.at(-1) ?? '').trimStart();
}
