/** Vaste uitdrukkingen with a slip of the pen: letters mistyped, a word left out. */
import { knownPhrases, verbLemma } from '../../../grammar/index.ts';
import type { Span } from '../../../grammar/index.ts';
import { answered, lowerWords, piecesOf } from '../name-list.ts';
import { nearNames } from '../near-names.ts';
import { diagnostic } from '../catalogue.ts';
import { lastWords, say, shifted, wordsFrom, type Broken, type Cause } from './context.ts';

/** Kinds of word that a misspelt phrase may begin with; a longer phrase is then read as its first word. */
const BEGINNINGS = [
  'OnbekendeNaam',
  'In',
  'Met',
  'Op',
  'Letter',
  'Voor',
  'Van',
  'Werkwoord',
  'Onder_',
  'Als_',
  'Meer',
  'Boven',
  'De',
  'Het',
  'Een',
];

/** A known phrase with a mistake in it: `indein`, `vermeerdert met`, `In afwijkin van`. */
export const misspeltPhrase: Cause = (broken) => {
  if (BEGINNINGS.includes(broken.kind)) {
    const found = misspeltIn(broken.after, broken.kind === 'OnbekendeNaam' ? broken.found.length : 1);
    if (found) return proposal(broken, found.written, found.meant, found.span);
  }
  const back = unknownRunBefore(broken);
  if (back === undefined) return undefined;
  const start = broken.before.length - back;
  const found = misspeltIn(broken.before.slice(start) + broken.after, broken.previous.length);
  return (
    found &&
    proposal(broken, found.written, found.meant, { start: found.span.start - back, end: found.span.end - back })
  );
};

interface Misspelt {
  readonly written: string;
  readonly meant: string;
  readonly span: Span;
}

/** Tries every phrase that begins within the first `reach` characters, the longest first. */
function misspeltIn(text: string, reach: number): Misspelt | undefined {
  const words = wordsFrom(text, 12);
  for (const [skip, first] of words.entries()) {
    if (first.start >= reach || skip > 3) break;
    for (let count = Math.min(9, words.length - skip); count > 0; count -= 1) {
      const part = words.slice(skip, skip + count);
      const written = part.map((word) => word.text).join(' ');
      const span = { start: first.start, end: part.at(-1)?.end ?? first.end };
      const meant = nearPhrase(written, count) ?? (count >= 2 ? withoutOneWord(written) : undefined);
      if (meant !== undefined) return { written, meant, span };
    }
  }
  return undefined;
}

/** The phrase of exactly this many words in which one word is a few letters off. */
function nearPhrase(written: string, count: number): string | undefined {
  const lower = written.toLowerCase();
  if (written.length < 4) return undefined;
  const candidates = phrasesLike(count, lower.charAt(0));
  if (candidates.includes(lower)) return undefined;
  const [first, ...others] = nearNames(written, candidates, 3);
  if (first === undefined || (others.length > 0 && count === 1 && written.length < 6)) return undefined;
  const differing = lower
    .split(' ')
    .flatMap((word, index) => (word === first.split(' ')[index] ? [] : [[word, first.split(' ')[index] ?? '']]));
  const [slip] = differing;
  return differing.length === 1 && slip && nearNames(slip[0] ?? '', [slip[1] ?? '']).length > 0 ? first : undefined;
}

const alike = new Map<string, readonly string[]>();

/** The phrases of so many words; of the verbs only those that begin with this letter. */
function phrasesLike(count: number, begin: string): readonly string[] {
  const key = `${String(count)} ${begin}`;
  const known =
    alike.get(key) ??
    knownPhrases().filter(
      (phrase) =>
        phrase.split(' ').length === count &&
        phrase.length >= 4 &&
        (verbLemma(phrase) === undefined || phrase.startsWith(begin)),
    );
  alike.set(key, known);
  return known;
}

let shortened: ReadonlyMap<string, string> | undefined;

/** The phrase of three words or more of which exactly one is not there: `naar beneden afgerond`. */
function withoutOneWord(written: string): string | undefined {
  shortened ??= phrasesWithoutOneWord();
  return shortened.get(written.toLowerCase());
}

/** The first phrase that becomes this text when one word is left out. */
function phrasesWithoutOneWord(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const phrase of knownPhrases()) {
    const whole = phrase.split(' ');
    if (whole.length < 4) continue;
    for (const index of whole.keys()) {
      const left = whole.toSpliced(index, 1).join(' ');
      if (!found.has(left)) found.set(left, phrase);
    }
  }
  return found;
}

function proposal(broken: Broken, written: string, meant: string, span: Span): ReturnType<Cause> {
  const by = /^[A-ZÀ-Ö]/.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  const text = /\s/.test(written)
    ? `De woorden '${written}' worden hier niet begrepen.`
    : `Het woord '${written}' wordt hier niet begrepen.`;
  return say(broken, { text, hint: `Bedoelde u '${by}'?`, at: span, repair: { span, by } });
}

/** A name of several words with a slip in one of them: `hoofdverblif in de gehuurde woning`. */
export const misspeltName: Cause = (broken) => {
  const run = unknownRunBefore(broken) ?? (broken.kind === 'OnbekendeNaam' ? 0 : undefined);
  if (run === undefined) return undefined;
  const ahead = broken.before.slice(0, broken.before.length - run);
  for (const extra of [0, 1, 2]) {
    const back = run + (extra === 0 ? 0 : broken.before.length - run - ahead.lastIndexOf(lastWords(ahead, extra)));
    const words = wordsFrom(broken.before.slice(broken.before.length - back) + broken.after, 14);
    for (let count = words.length; count >= 3; count -= 1) {
      const meant = nameLike(
        words.slice(0, count).map(({ text }) => text.toLowerCase()),
        broken.names,
      );
      if (meant === undefined) continue;
      const span = { start: -back, end: (words[count - 1]?.end ?? 0) - back };
      const naam = words
        .slice(0, count)
        .map(({ text }) => text)
        .join(' ');
      return diagnostic(
        'onbekende-naam',
        { file: broken.file, span: shifted(broken, span) },
        { naam, lijktOp: [meant] },
      );
    }
  }
  return undefined;
};

/** The known name of as many words that differs in one word, and there by some letters. */
function nameLike(words: readonly string[], names: readonly string[]): string | undefined {
  const written = words.join(' ');
  for (const piece of piecesOf(names)) {
    const found = answered(piece, 'one slip', written, (some) => some.find((name) => hasOneSlip(words, name)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasOneSlip(words: readonly string[], name: string): boolean {
  const known = lowerWords(name);
  if (known.length !== words.length) return false;
  let slip: readonly [string, string] | undefined;
  for (const [index, word] of known.entries()) {
    if (word === words[index]) continue;
    if (slip) return false;
    slip = [words[index] ?? '', word];
  }
  return slip !== undefined && slip[1].length >= 4 && nearNames(slip[0], [slip[1]]).length > 0;
}

/** Is it a name, in small or capital letters? */
function isName(lower: string, names: readonly string[]): boolean {
  return piecesOf(names).some((piece) =>
    answered(piece, 'small letters', '', (some) => new Set(some.map((name) => name.toLowerCase()))).has(lower),
  );
}

/** How many characters back the unknown words just before the place begin; undefined when they are known. */
export function unknownRunBefore({ before, previous, names }: Broken): number | undefined {
  const at = before.lastIndexOf(previous);
  const lower = previous.toLowerCase();
  if (previous === '' || at === -1 || !/^[a-zà-ÿ]/.test(previous)) return undefined;
  return isName(lower, names) || knownPhrases().includes(lower) ? undefined : before.length - at;
}

const SMALL_WORDS = ['de', 'het', 'een', 'van', 'en', 'of', 'op', 'in', 'met', 'dan', 'is', 'die', 'niet'];

/** `avn`, `ed`: two letters of a small word swapped, so that it sticks to the words around it. */
export const swappedLetters: Cause = (broken) => {
  const back = unknownRunBefore(broken) ?? 0;
  const reach = broken.kind === 'OnbekendeNaam' || broken.kind === 'Letter' ? broken.found.length : 0;
  const text = broken.before.slice(broken.before.length - back) + broken.after.slice(0, reach);
  for (const { text: written, start, end } of wordsFrom(text, 6)) {
    const meant = SMALL_WORDS.find((word) => isSwapped(written.toLowerCase(), word));
    if (meant !== undefined) return proposal(broken, written, meant, { start: start - back, end: end - back });
  }
  return undefined;
};

function isSwapped(written: string, word: string): boolean {
  if (written === word || SMALL_WORDS.includes(written)) return false;
  return [...word].some(
    (_, at) => at > 0 && word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1) === written,
  );
}

/** Phrases of which a word was left out: `in afwijking lid 1`, `vermeerderd € 12`, `is niet toepassing`. */
const PARTLY: readonly { readonly pattern: RegExp; readonly whole: string }[] = [
  { pattern: /^in\s+afwijking(?!\s+van\b)/i, whole: 'In afwijking van' },
  { pattern: /^in\s+aanvulling(?!\s+op\b)/i, whole: 'In aanvulling op' },
  { pattern: /^voor\s+(?:de\s+)?toepassing(?:\s+van)?/i, whole: 'Voor de toepassing van' },
  { pattern: /^vermeerderd(?!\s+met\b)/i, whole: 'vermeerderd met' },
  { pattern: /^verhoogd(?!\s+met\b)/i, whole: 'verhoogd met' },
  { pattern: /^verminderd(?!\s+met\b)/i, whole: 'verminderd met' },
  { pattern: /^verlaagd(?!\s+met\b)/i, whole: 'verlaagd met' },
  { pattern: /^vermenigvuldigd(?!\s+met\b)/i, whole: 'vermenigvuldigd met' },
  { pattern: /^gedeeld(?!\s+door\b)/i, whole: 'gedeeld door' },
  { pattern: /^is\s+niet\s+(?:van\s+)?toepassing/i, whole: 'is niet van toepassing' },
  { pattern: /^is\s+(?:van\s+)?toepassing/i, whole: 'is van toepassing' },
  { pattern: /^verstaan\b/i, whole: 'wordt verstaan' },
  { pattern: /^aangemerkt\b/i, whole: 'wordt aangemerkt' },
  { pattern: /^gelijkgesteld\b/i, whole: 'wordt gelijkgesteld' },
  { pattern: /^toegekend\b/i, whole: 'wordt toegekend' },
  { pattern: /^gaat\s+boven\b/i, whole: 'gaat voor' },
  { pattern: /^met\s+dien\s+verstande(?!\s+dat\b)/i, whole: 'met dien verstande dat' },
];

export const partOfPhrase: Cause = (broken) => {
  const known = PARTLY.find(({ pattern }) => pattern.test(broken.after));
  const written = known?.pattern.exec(broken.after)?.[0];
  if (!known || written === undefined || written.toLowerCase() === known.whole.toLowerCase()) return undefined;
  const span = { start: 0, end: written.length };
  return say(broken, {
    text: `Hier staat '${written.replace(/\s+/g, ' ')}'; een vaste uitdrukking is alleen '${known.whole}'.`,
    hint: `Schrijf '${known.whole} …'.`,
    at: span,
    repair: { span, by: known.whole },
  });
};
