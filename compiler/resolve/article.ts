/** `de` or `het`: what the rules themselves write before a name, or else what its last word suggests. */

/** Nouns whose gender no ending tells; compounds have that of their last part: 'toetsingsinkomen'. */
const NEUTER =
  /(?:inkomen|bedrag|percentage|getal|aantal|gegeven|deel|begin|einde|jaar|verzoek|kind|huishouden|vermogen|uur|tarief|punt|voordeel|contract|besluit|tijdstip|adres|budget|loon|recht|tijdvak|verschil|gezin|totaal|maximum|minimum|saldo)$/i;

const ARTICLE = /(?<![\p{L}])(de|het|dat|die|dit|deze)\s+(?=([\p{L}\d'-]+))/giu;
/** No name is longer. */
const MOST = 120;

interface Mention {
  readonly neuter: boolean;
  /** The first word after the article, in small letters. */
  readonly first: string;
  /** What follows the article, in small letters, with single blanks. */
  readonly words: string;
}

/** How often a name stands after `het`, and after `de`. */
interface Count {
  neuter: number;
  common: number;
}

/** Every noun with an article, by its first word. */
type Index = ReadonlyMap<string, readonly Mention[]>;

type Texts = readonly string[];

/** The articles of names, as texts use them. */
export class Articles {
  /** Articles with the same mark say the same of every name of which the first of them was asked. */
  readonly mark: object;
  readonly #texts: readonly Texts[];
  readonly #counts = new Map<string, Count>();
  #index: Index | undefined;

  /** `before`: of other texts; where nearly all are the same, only what differs is counted. */
  constructor(texts: readonly Texts[], before?: Articles) {
    this.#texts = texts;
    this.mark = before && this.#follow(before) ? before.mark : {};
  }

  /** Answers whether every name that was asked has the article that it had. */
  #follow(before: Articles): boolean {
    const { gone, come } = differing(before.#texts, this.#texts);
    if (gone.length + come.length > MOST_CHANGED) return false;
    const [less, more] = [indexOf(gone), indexOf(come)];
    let isStill = true;
    for (const [wanted, count] of before.#counts) {
      const [off, on] = [countIn(less, wanted), countIn(more, wanted)];
      const [neuter, common] = [on.neuter - off.neuter, on.common - off.common];
      const now = { neuter: count.neuter + neuter, common: count.common + common };
      this.#counts.set(wanted, now);
      isStill &&= Math.sign(now.neuter - now.common) === Math.sign(count.neuter - count.common);
    }
    return isStill;
  }

  of(name: string): 'de' | 'het' {
    const { neuter, common } = this.#countOf(name.replace(/\s+/g, ' ').toLowerCase());
    if (neuter !== common) return neuter > common ? 'het' : 'de';
    // of 'bedrag van de toeslag' the first part decides, of 'factor a' too
    return NEUTER.test(name.split(/\s+(?:van|voor|over|onder|boven|in|met|op|na|tot)\s/)[0] ?? name) ? 'het' : 'de';
  }

  #countOf(wanted: string): Count {
    const known = this.#counts.get(wanted);
    if (known) return known;
    this.#index ??= indexOf(this.#texts.flat());
    const count = countIn(this.#index, wanted);
    this.#counts.set(wanted, count);
    return count;
  }
}

const MOST_CHANGED = 200;

interface Differing {
  readonly gone: Texts;
  readonly come: Texts;
}

/** The texts in which these differ; at most a few of those that are the same are among them. */
function differing(before: readonly Texts[], now: readonly Texts[]): Differing {
  if (before.length !== now.length) {
    const { gone, come } = between(before, now, isSameList);
    return { gone: gone.flat(), come: come.flat() };
  }
  const all = now.flatMap((texts, at) => {
    const then = before[at] as Texts;
    return texts === then ? [] : [between(then, texts, (one, other) => one === other)];
  });
  return { gone: all.flatMap(({ gone }) => gone), come: all.flatMap(({ come }) => come) };
}

function isSameList(one: Texts, other: Texts): boolean {
  return one === other || (one.length === other.length && one.every((text, at) => text === other[at]));
}

/** What stands between the first and the last difference. */
function between<T>(
  before: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean,
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && isSame(before[start] as T, now[start] as T)) start += 1;
  let end = 0;
  while (end < most - start && isSame(before[before.length - 1 - end] as T, now[now.length - 1 - end] as T)) end += 1;
  return { gone: before.slice(start, before.length - end), come: now.slice(start, now.length - end) };
}

/** Remembers what the texts before said: of texts of which nearly all are the same, only what differs is read. */
export class ArticleMemory {
  #last: Articles | undefined;

  /** Lists that did not change should be the same objects: they are passed over as a whole. */
  of(texts: readonly Texts[]): Articles {
    this.#last = new Articles(texts, this.#last);
    return this.#last;
  }
}

/** Texts are read once. */
const known = new WeakMap<readonly string[], Articles>();

function articlesIn(texts: readonly string[]): Articles {
  const articles = known.get(texts) ?? new Articles([texts]);
  known.set(texts, articles);
  return articles;
}

/** What the last texts said, each by itself: between two keystrokes almost all of them are the same. */
let lastRead: ReadonlyMap<string, readonly Mention[]> = new Map();

function indexOf(texts: readonly string[]): Index {
  const index = new Map<string, Mention[]>();
  const read = new Map<string, readonly Mention[]>();
  for (const text of texts) {
    const found = lastRead.get(text) ?? read.get(text) ?? mentionsOf(text);
    read.set(text, found);
    for (const mention of found) {
      const mentions = index.get(mention.first);
      if (mentions === undefined) index.set(mention.first, [mention]);
      else mentions.push(mention);
    }
  }
  if (texts.length > MOST_CHANGED) lastRead = read;
  return index;
}

function countIn(index: Index, wanted: string): Count {
  const count = { neuter: 0, common: 0 };
  const mentions = index.size === 0 ? undefined : index.get(FIRST_WORD.exec(wanted)?.[0] ?? '');
  for (const mention of mentions ?? []) {
    if (!mention.words.startsWith(wanted) || /^\p{L}/u.test(mention.words.slice(wanted.length))) continue;
    if (mention.neuter) count.neuter += 1;
    else count.common += 1;
  }
  return count;
}

const FIRST_WORD = /^[\p{L}\d'-]+/u;

function mentionsOf(text: string): readonly Mention[] {
  return [...text.matchAll(ARTICLE)].map((match): Mention => {
    const [article, word = '', first = ''] = match;
    const start = match.index + article.length;
    const words = text
      .slice(start, start + MOST)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    return { neuter: /^(?:het|dat|dit)$/i.test(word), first: first.toLowerCase(), words };
  });
}

/** The article of a name, as the texts (sentences of rules, statute text) use it. */
export function articleOf(name: string, texts: readonly string[]): 'de' | 'het' {
  return articlesIn(texts).of(name);
}
