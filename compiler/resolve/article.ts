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

/** Every noun with an article in the texts, by its first word; texts are read once. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly Mention[]>>();

/** What the last texts said, each by itself: between two keystrokes almost all of them are the same. */
let lastRead: ReadonlyMap<string, readonly Mention[]> = new Map();

function mentionsIn(texts: readonly string[]): ReadonlyMap<string, readonly Mention[]> {
  const known = indexes.get(texts);
  if (known !== undefined) return known;
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
  lastRead = read;
  indexes.set(texts, index);
  return index;
}

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
  const wanted = name.replace(/\s+/g, ' ').toLowerCase();
  const [first = ''] = /^[\p{L}\d'-]+/u.exec(wanted) ?? [];
  let neuter = 0;
  let common = 0;
  for (const mention of mentionsIn(texts).get(first) ?? []) {
    if (!mention.words.startsWith(wanted) || /^\p{L}/u.test(mention.words.slice(wanted.length))) continue;
    if (mention.neuter) neuter += 1;
    else common += 1;
  }
  if (neuter !== common) return neuter > common ? 'het' : 'de';
  // of 'bedrag van de toeslag' the first part decides, of 'factor a' too
  return NEUTER.test(name.split(/\s+(?:van|voor|over|onder|boven|in|met|op|na|tot)\s/)[0] ?? name) ? 'het' : 'de';
}
