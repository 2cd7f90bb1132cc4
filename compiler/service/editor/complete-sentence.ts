/** What may follow within a sentence: the parser says what is possible, the project what is likely. */
import { expectedTokens, type Reading, type Stretch } from '../../../grammar/index.ts';
import { ranked, type Candidate } from './candidates.ts';
import { citationsFor } from './complete-citations.ts';
import { namesFor, typeWantedBy } from './complete-names.ts';
import { connectives } from './connectives.ts';
import { habitsOf, unitsOf, type Habits } from './habits.ts';
import type { State } from './state.ts';
import type { Completion, Range } from './types.ts';

export interface Sentence {
  readonly file: string;
  readonly stretch: Stretch;
  /** Where the word at the cursor begins. */
  readonly start: number;
  readonly replace: Range;
  /** From its begin, or that of the sentence within `gegeven`, to the place of the cursor. */
  readonly text: string;
  /** As what it is read; absent where only habit can tell. */
  readonly entry?: Reading;
}

export function completeSentence(state: State, sentence: Sentence): readonly Completion[] {
  const { stretch, text, replace, file, start, entry } = sentence;
  const regeling = stretch.regeling ?? '';
  const lexicon = state.compiled.parsed.lexicons.get(regeling);
  if (!lexicon || entry === undefined) return [];
  const names = lexicon.extended();
  const persons = stretch.example?.persons ?? [];
  for (const person of persons) names.add(person, { category: 'proper', name: person });
  const expected = expectedTokens(text, names, entry);
  const habits = habitsOf(state, stretch, file);
  const before = unitsBefore(state, sentence);
  const likely = (word: string): number => habits.likelihood(before, word);
  const wish = { state, file, regeling, start, text, replace, expected, habits, before };
  return ranked([
    ...namesFor({ ...wish, wanted: typeWantedBy(state, regeling, text), mainClause: entry !== 'rule' }),
    ...(expected.has('Eigennaam') ? persons : []).map((name): Candidate => ({
      label: name,
      kind: 'persoon',
      insert: name,
      replace,
      rank: 5,
      likelihood: habits.ofToken(before, 'Eigennaam') / (1 + persons.indexOf(name)),
    })),
    ...citationsFor(wish),
    ...[
      ...wordsFor(expected, habits, replace),
      ...byHabit(habits, before, replace).filter(({ insert }) => !lexicon.has(insert)),
    ].map((each) => ({
      ...each,
      likelihood: likely(each.insert),
    })),
  ]);
}

/** What the parser sees only when more follows it: `Anna en` is judged by who comes next. */
function byHabit(habits: Habits, before: readonly string[], replace: Range): readonly Completion[] {
  return habits
    .followers(before)
    .slice(0, MOST_FORMS)
    .map((insert) => ({ label: insert, kind: 'woord', insert, replace, rank: 60 }));
}

/** Where the parser has no say: what was written behind the same words elsewhere. */
export function completeHabit(state: State, sentence: Sentence): readonly Completion[] {
  const habits = habitsOf(state, sentence.stretch, sentence.file);
  const followers = habits.followers(unitsBefore(state, sentence)).slice(0, MOST_FOLLOWERS);
  return followers.map((insert, rank) => ({ label: insert, kind: 'woord', insert, replace: sentence.replace, rank }));
}

const MOST_FOLLOWERS = 40;

function unitsBefore(state: State, { file, stretch, start }: Sentence): readonly string[] {
  const words = stretch.words.filter(({ span }) => span.end <= start);
  const stop = words.findLastIndex(({ token }) => token === 'Punt');
  return unitsOf(state.text(file), words.slice(stop + 1), stretch.kind);
}

/** The words of the language that may stand here, as they are written in this project. */
function wordsFor(expected: ReadonlyMap<string, string>, habits: Habits, replace: Range): readonly Completion[] {
  return [...expected].flatMap(([token, image]) => {
    if (OPEN.has(token)) return [];
    const forms = [...(/^[a-zà-ÿ]/i.test(image) && image !== token ? [image] : []), ...habits.forms(token)];
    return [...new Set(forms)].slice(0, MOST_FORMS).map((form): Completion => ({
      label: form,
      kind: 'woord',
      insert: form,
      replace,
      rank: 50,
      ...(connectives[token] ? { documentation: connectives[token].text } : {}),
    }));
  });
}

const MOST_FORMS = 30;

/** Tokens that stand for many texts: they have completions of their own, or none. */
const OPEN = new Set([
  'Naam',
  'Soort',
  'Gezegde',
  'Omgekeerd',
  'EigenWerkwoord',
  'Wet',
  'Eigennaam',
  'Datum',
  'DagMaand',
  'Maand',
  'Duur',
  'Bedrag',
  'Procent',
  'Getal',
  'Letter',
  'Artikel',
  'Lid',
  'Onderdeel',
  'Onder',
  'LetterLabel',
  'CijferLabel',
  'OnbekendeNaam',
]);
