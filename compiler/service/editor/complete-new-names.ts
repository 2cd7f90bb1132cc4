/** Names that nobody has declared: those that rules use already, and those that the statute text of the lid has. */
import { goesOn, type Candidate } from './candidates.ts';
import { textNear } from './complete-names.ts';
import { stretchAt, type State } from './state.ts';
import type { Completion, Range } from './types.ts';

export interface NewNameWish {
  readonly state: State;
  readonly regeling: string;
  readonly file: string;
  readonly start: number;
  readonly replace: Range;
  /** What was typed of it already, folded. */
  readonly typed: string;
  /** The last word before it. */
  readonly behind: string;
}

const UNDECLARED = new Set(['onbekende-naam', 'onbekend-gezegde']);

/** Under `gegevens`: what rules of this regeling speak of, and nobody has declared. */
export function undeclaredNames(wish: NewNameWish): readonly Candidate[] {
  const { state, regeling, behind } = wish;
  if (!/^(?:een|[;:^].*)$/.test(behind)) return [];
  const used = state.compiled.diagnostics.flatMap(({ code, file, span }) =>
    UNDECLARED.has(code) && stretchAt(state, file, span.start)?.regeling === regeling
      ? [state.text(file).slice(span.start, span.end)]
      : [],
  );
  return named(used, wish, { detail: 'gebruikt in een regel, nog niet omschreven', likelihood: 0.5 });
}

/** In a rule, behind an article: what the statute text of the lid calls by a name that is none here yet. */
export function quotedNames(wish: NewNameWish): readonly Candidate[] {
  if (!/^(?:de|het|een)$/.test(wish.behind)) return [];
  const { quote } = textNear(wish);
  const found = [...quote.matchAll(NOUN_PHRASE)].map(([, words = '']) => words);
  return named(found, wish, { detail: 'zo genoemd in de wettekst, nog niet omschreven', likelihood: 0.001 });
}

/** What follows an article, up to a word that goes on with something else. */
const NOUN_PHRASE =
  /(?<![\wà-ÿ])(?:de|het|een)\s+((?:(?!(?:van|voor|in|op|te|die|dat|als|en|of|met|bij|aan|uit|om|door|tot|over|is|zijn|wordt|worden|bedraagt|heeft|hebben|kan|indien|eerste|tweede|derde|vierde|vijfde|zesde|lid|artikel)(?![\wà-ÿ]))[a-zà-ÿ][a-zà-ÿ'’-]+\s*){1,4})/g;

function named(
  names: readonly string[],
  { state, regeling, replace, typed }: NewNameWish,
  { detail, likelihood }: { readonly detail: string; readonly likelihood: number },
): readonly Candidate[] {
  const lexicon = state.compiled.parsed.lexicons.get(regeling);
  const tidy = names.map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(tidy)]
    .filter((name) => name !== '' && !lexicon?.has(name) && (typed === '' || goesOn(name, typed)))
    .map((name, at): Candidate & Completion => ({
      label: name,
      kind: 'naam',
      insert: name,
      replace,
      detail,
      rank: 40 + at,
      likelihood: likelihood / (1 + at),
    }));
}
