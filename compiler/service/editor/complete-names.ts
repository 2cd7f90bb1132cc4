/** Names that may stand here: of what has a value, of what somebody can be, and of what can be said of somebody. */
import type { LexiconEntry } from '../../../grammar/index.ts';
import type { Symbol } from '../../resolve/index.ts';
import { goesOn, type Candidate } from './candidates.ts';
import type { Habits } from './habits.ts';
import { describe } from './hover.ts';
import { symbolsOf } from './names.ts';
import type { State } from './state.ts';
import type { Range } from './types.ts';

export interface NameWish {
  readonly state: State;
  readonly regeling: string;
  readonly file: string;
  /** Where the word at the cursor begins. */
  readonly start: number;
  /** The sentence up to there. */
  readonly text: string;
  /** What was typed of it already, folded: whole words and perhaps a part of one. */
  readonly typed: string;
  readonly replace: Range;
  readonly expected: ReadonlyMap<string, string>;
  readonly habits: Habits;
  readonly before: readonly string[];
  /** The group of types that fits. */
  readonly wanted: string | undefined;
  /** The verb stands before what is said of somebody: `Anna woont in Nederland`. */
  readonly mainClause: boolean;
  /** What follows from rules cannot be given. */
  readonly gives: boolean;
}

/** Which names a token of the lexer can be. */
export const TOKENS: Partial<Record<LexiconEntry['category'], string>> = {
  name: 'Naam',
  noun: 'Soort',
  phrase: 'Gezegde',
  inverted: 'Omgekeerd',
  verb: 'EigenWerkwoord',
  law: 'Wet',
  judgement: 'Oordeelzin',
  authority: 'Orgaan',
  proper: 'Eigennaam',
};

/** Where a person may follow: `het inkomen van de …`. */
const AFTER_VAN = /\bvan\s+(?:(?:de|het|een|die|iedere)\s+)?$/;

export function namesFor(wish: NameWish): readonly Candidate[] {
  const { state, regeling, expected, wanted, text, typed, habits, gives } = wish;
  const articled = typed === '' && (expected.has('De') || expected.has('Het'));
  if (!articled && !Object.values(TOKENS).some((token) => expected.has(token))) return [];
  const near = textNear(wish);
  return (state.compiled.parsed.lexicons.get(regeling)?.forms() ?? []).flatMap(({ text: form, entry }) => {
    const token = TOKENS[entry.category];
    if (token === undefined || entry.category === 'proper') return [];
    const bare = expected.has(token);
    if (!bare && !(articled && (token === 'Naam' || token === 'Soort'))) return [];
    if (typed !== '' && !goesOn(form, typed)) return [];
    const [symbol] = symbolsOf(state, regeling, entry.name, entry.category);
    if (symbol && (!allowed(symbol, wanted) || (gives && isConcluded(symbol)))) return [];
    if (token === 'Soort' && wanted !== undefined && !AFTER_VAN.test(text)) return [];
    const weight = weightOf(form, symbol, near, wish);
    return [
      ...(bare ? candidate(wish, form, { token, weight, ...(symbol ? { symbol } : {}) }) : []),
      ...(articled && (token === 'Naam' || symbol?.kind === 'role')
        ? candidate(wish, form, {
            token,
            weight,
            article: habits.article(form, entry.name),
            ...(symbol ? { symbol } : {}),
          })
        : []),
    ];
  });
}

interface Named {
  readonly token: string;
  /** How near the name is to this place. */
  readonly weight: number;
  readonly symbol?: Symbol;
  readonly article?: 'de' | 'het';
}

function candidate(wish: NameWish, form: string, { token, weight, symbol, article }: Named): readonly Candidate[] {
  const { habits, before, replace, wanted, regeling } = wish;
  const words = article ? [...before, article] : before;
  const name = habits.likelihood(words, form) + weight * habits.ofToken(words, token);
  const phrase = token === 'Gezegde' || token === 'Omgekeerd';
  const make = (label: string, likelihood: number): Candidate => ({
    label,
    kind: phrase ? 'gezegde' : token === 'Wet' ? 'regeling' : 'naam',
    insert: label,
    replace,
    ...(symbol ? { detail: describe(symbol) } : {}),
    rank:
      (symbol && wanted !== undefined && groupOf(symbol) === wanted ? 10 : 20) +
      (symbol?.regeling === regeling ? 0 : 5),
    likelihood,
  });
  if (article) return [make(`${article} ${form}`, habits.likelihood(before, article) * name)];
  // a sentence seldom opens with a name that has no article, such as a plural
  if (wish.text.trim() === '' && (token === 'Naam' || token === 'Soort')) return [make(form, name * 0.1)];
  if (token !== 'Gezegde' || symbol?.kind !== 'status' || symbol.phrase !== form) return [make(form, name)];
  // a condition ends with its verb; in a main clause the verb stands before, so that only the rest follows
  const whole = symbol.declared.replace(/\|\S+$/, '');
  return [make(whole, name), make(form, name * (wish.mainClause ? 2 : 0.5))];
}

/** The text of the lid that is being written, its statute text included, in small letters. */
export function textNear({ state, file, start }: Pick<NameWish, 'state' | 'file' | 'start'>): {
  readonly quote: string;
  readonly around: string;
} {
  const before = state.text(file).slice(Math.max(0, start - AROUND), start);
  const heading = before.search(
    /\n(?:lid|artikel|voorbeeld|voorbeelden|onderdeel) [^\n]*(?:\n(?!(?:lid|artikel|voorbeeld|voorbeelden|onderdeel) )[^\n]*)*$/,
  );
  const own = before.slice(Math.max(0, heading));
  const quote = own
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(1).trim())
    .join(' ');
  return { quote: quote.toLowerCase(), around: before.replace(/\s+/g, ' ').toLowerCase() };
}

const AROUND = 4000;

/** Shares of what is likely for any name: one in the text of the lid first, then one nearby, then one of the regeling. */
function weightOf(
  form: string,
  symbol: Symbol | undefined,
  near: { readonly quote: string; readonly around: string },
  { regeling }: NameWish,
): number {
  const text = form.toLowerCase();
  const length = Math.min(1, text.length / 12);
  if (near.quote.includes(text)) return 0.4 * length;
  if (near.around.includes(text)) return 0.2 * length;
  return symbol?.regeling === regeling ? 0.01 : 0.002;
}

function isName(symbol: Symbol): boolean {
  return (
    symbol.kind === 'value' ||
    symbol.kind === 'parameter' ||
    symbol.kind === 'object' ||
    (symbol.kind === 'status' && symbol.request)
  );
}

function isConcluded(symbol: Symbol): boolean {
  return symbol.kind === 'parameter' || ((symbol.kind === 'value' || symbol.kind === 'status') && symbol.concluded);
}

/** A date is no amount, and an amount no date; what is multiplied may be anything that counts. */
function allowed(symbol: Symbol, wanted: string | undefined): boolean {
  const group = groupOf(symbol);
  return wanted === undefined || group === undefined || group === wanted;
}

function groupOf(symbol: Symbol): string | undefined {
  const type =
    symbol.kind === 'parameter' ? symbol.declaration.type : symbol.kind === 'value' ? symbol.type : undefined;
  if (!type || type.name === 'onbekend') return undefined;
  if (type.name === 'datum' || type.name === 'duur') return 'dag';
  return type.name === 'tekst' ? 'tekst' : 'getal';
}

/** In `De X bedraagt …` and `In afwijking van … bedraagt de X …`: the group of types of X. */
export function typeWantedBy(state: State, regeling: string, text: string): string | undefined {
  const match =
    /^(?:In afwijking van[^,]*?\sbedraagt\s+)?(?:De|Het|de|het)\s+(.+?)\s+(?:bedraagt|is)\s/s.exec(`${text} `) ??
    /\sbedraagt\s+(?:de|het)\s+(.+?)\s+/s.exec(`${text} `);
  if (!match || /\b(indien|tenzij)\b/.test(text)) return undefined;
  const words = (match[1] ?? '').replace(/\s+/g, ' ').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const found = state.compiled.resolved.find(regeling, words.slice(0, length).join(' ')).find(isName);
    if (found) return groupOf(found);
  }
  return undefined;
}
