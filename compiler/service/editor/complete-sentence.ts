/** What may follow within a sentence: the parser says what is possible, the project what is likely. */
import { expectedTokens, type Lexicon, type Reading, type Stretch } from '../../../grammar/index.ts';
import { begunBefore, restOf } from './begun.ts';
import { goesOn, ranked, type Candidate } from './candidates.ts';
import { literalsFor } from './complete-literals.ts';
import { citationsFor } from './complete-citations.ts';
import { namesFor, TOKENS, typeWantedBy } from './complete-names.ts';
import { quotedNames, undeclaredNames } from './complete-new-names.ts';
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
  /** It says what is given, in a sentence or over a column. */
  readonly gives?: boolean;
}

export function completeSentence(state: State, sentence: Sentence): readonly Completion[] {
  const here = {
    sentence,
    lexicon: lexiconOf(state, sentence),
    habits: habitsOf(state, sentence.stretch, sentence.file),
  };
  const all = [...candidatesAt(state, here, ''), ...goingOn(state, here)];
  return ranked(opensSentence(sentence) ? all.map(capital) : all);
}

/** The head of a column and a declaration go on from another line, and have no capital. */
const opensSentence = ({ text, entry }: Sentence): boolean =>
  text.trim() === '' && (entry === 'rule' || entry === 'given' || entry === 'expected');

function capital(candidate: Candidate): Candidate {
  const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return { ...candidate, label: begun(candidate.label), insert: begun(candidate.insert) };
}

/** A place in a sentence, with what is known of its words. */
interface Place {
  readonly sentence: Sentence;
  /** Absent where only habit can tell. */
  readonly lexicon: Lexicon | undefined;
  readonly habits: Habits;
}

/** The names of the regeling, and the persons of the voorbeeld. */
function lexiconOf(state: State, { stretch, entry }: Sentence): Lexicon | undefined {
  const lexicon = entry && state.compiled.parsed.lexicons.get(stretch.regeling ?? '');
  if (!lexicon) return undefined;
  const names = lexicon.extended();
  for (const person of stretch.example?.persons ?? []) names.add(person, { category: 'proper', name: person });
  return names;
}

/** What may be written there; of what was typed already, what goes on with it. */
function candidatesAt(state: State, place: Place, typed: string): readonly Candidate[] {
  const { sentence, lexicon, habits } = place;
  const { stretch, text, replace, file, start, entry, gives = entry === 'given' } = sentence;
  const fits = (form: string): boolean => typed === '' || goesOn(form, typed);
  const before = unitsBefore(state, sentence);
  const likely = (each: Completion): Candidate => ({ ...each, likelihood: habits.likelihood(before, each.insert) });
  const usual = habits.followers(before).filter(fits);
  const fresh = { state, regeling: stretch.regeling ?? '', file, start, replace, typed, behind: before.at(-1) ?? '' };
  if (!lexicon || !entry) {
    const words = usual.slice(0, MOST_FOLLOWERS).map((insert, rank) => word(insert, replace, rank));
    return [
      ...words.map((each, index) => ({ ...likely(each), likelihood: 1 / (1 + index) })),
      ...(stretch.kind === 'declaration' ? undeclaredNames(fresh) : []),
    ];
  }
  const regeling = stretch.regeling ?? '';
  const expected = expectedTokens(text, lexicon, entry, tokensThatFit(place, typed));
  if (typed !== '' && expected.size === 0 && usual.length === 0) return [];
  const wish = { state, file, regeling, start, text, replace, expected, habits, before, typed };
  const persons = (expected.has('Eigennaam') ? (stretch.example?.persons ?? []) : []).filter(fits);
  return [
    ...namesFor({ ...wish, wanted: typeWantedBy(state, regeling, text), mainClause: entry !== 'rule', gives }),
    ...persons.map((name, index): Candidate => ({
      ...word(name, replace, 5),
      kind: 'persoon',
      likelihood: habits.ofToken(before, 'Eigennaam') / (1 + index),
    })),
    ...(entry === 'rule' && expected.has('Naam') ? quotedNames(fresh) : []),
    ...citationsFor(wish),
    ...literalsFor(wish),
    ...wordsFor(expected, habits, replace)
      .filter(({ insert }) => fits(insert))
      .map(likely),
    // what the parser sees only when more follows it: `Anna en` is judged by who comes next
    ...usual
      .slice(0, MOST_FORMS)
      .filter((insert) => !lexicon.has(insert))
      .map((insert) => likely(word(insert, replace, 60))),
  ];
}

/** What was begun some words ago: `met ┆dien verstande dat`. What was typed stays, and the rest is added. */
function goingOn(state: State, place: Place): readonly Candidate[] {
  const { sentence, habits } = place;
  const { file, start, replace, text } = sentence;
  const written = state.text(file);
  return begunBefore(written, replace, start - text.length).flatMap(({ start: begin, typed }) => {
    const there: Sentence = { ...sentence, start: begin, text: text.slice(0, text.length - (start - begin)) };
    const found = candidatesAt(state, { ...place, sentence: there }, typed);
    if (found.length === 0) return [];
    // as likely as it was there, among all that begins with these words
    const apart = habits.likelihood(unitsBefore(state, there), typed.split(' ')[0] ?? '');
    const all = found.reduce((sum, { likelihood }) => sum + likelihood, apart);
    return found.map((each): Candidate => {
      const insert = restOf(each.insert, written.slice(begin, replace.start));
      return { ...each, label: each.insert, insert, replace, likelihood: all === 0 ? 0 : each.likelihood / all };
    });
  });
}

/** Which words of the language are worth trying: all where nothing was typed. */
function tokensThatFit({ lexicon, habits }: Place, typed: string): (token: string, image: string) => boolean {
  if (typed === '') return () => true;
  const forms = lexicon?.forms() ?? [];
  const names = new Set(forms.flatMap(({ text, entry }) => (goesOn(text, typed) ? [TOKENS[entry.category]] : [])));
  return (token, image) =>
    names.has(token) ||
    goesOn(image, typed) ||
    (CITED.has(token) && typed.startsWith(token.toLowerCase())) ||
    (token === 'Datum' && /^\d/.test(typed)) ||
    habits.forms(token).some((form) => goesOn(form, typed));
}

const CITED = new Set(['Artikel', 'Lid', 'Onderdeel']);

function word(insert: string, replace: Range, rank: number): Completion {
  return { label: insert, kind: 'woord', insert, replace, rank };
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
