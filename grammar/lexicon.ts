/**
 * The names of a regeling and every form in which they may be written. A name of several words, with 'en', 'van' or
 * 'is' inside it, is one token because the lexer walks this trie before it tries a keyword.
 */

/**
 * - name: a value, fact with a value, parameter or object: `normpremie`
 * - noun: what somebody or something is: a role, a status `een verzekerde is`, a symbol, `partner van een persoon is`
 * - phrase: the rest of a yes/no declaration without its verb: `in Nederland`
 * - inverted: the same with the verb before the participle: `de leeftijd van 23 jaar heeft bereikt`
 * - verb, law (abbreviation), proper (a person of an example)
 * - judgement: the clause of an `oordeel of …`; authority: who judges
 */
export type Category = 'name' | 'noun' | 'phrase' | 'inverted' | 'verb' | 'law' | 'proper' | 'judgement' | 'authority';

export interface LexiconEntry {
  readonly category: Category;
  /** The canonical form by which declarations are found. */
  readonly name: string;
  /** Of an inverted form. */
  readonly verb?: string;
  /** The form has `niet` before its participle: `de leeftijd van 23 jaar niet bereikt`. */
  readonly negated?: boolean;
  /** Of a judgement: written as a main clause, `de nadelige gevolgen zijn onevenredig`. */
  readonly main?: boolean;
  /** Of a phrase: only who judges may say it of a person, `naar het oordeel van …`. */
  readonly judged?: boolean;
  /** Of a noun: somebody may be one, `een kind is`. */
  readonly person?: boolean;
}

interface TrieNode {
  /** Absent while no form goes on. */
  next?: Map<string, TrieNode>;
  entry?: LexiconEntry;
}

/** A written form as it is added to a lexicon; it may be added to many. */
export interface Form {
  readonly text: string;
  readonly words: readonly string[];
  readonly entry: LexiconEntry;
}

export function formOf(text: string, entry: LexiconEntry): Form {
  return { text, words: wordsOf(text), entry };
}

export interface Match {
  readonly entry: LexiconEntry;
  readonly end: number;
}

const WORD = /[A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]+|[^\sA-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]/y;

export class Lexicon {
  readonly #root: TrieNode;
  readonly #base: Lexicon | undefined;
  readonly #names: Form[];
  /** Forms that were added more than once. */
  readonly #again: Set<string>;

  #own: string | undefined;

  constructor(base?: Lexicon, from?: { readonly root: TrieNode; readonly names: Form[]; readonly again: Set<string> }) {
    this.#base = base;
    this.#root = from?.root ?? {};
    this.#names = from?.names ?? [];
    this.#again = from?.again ?? new Set();
  }

  /** Several token types ask about the same place in turn. */
  #last: { readonly text: string; readonly offset: number; readonly match: Match | undefined } | undefined;

  /** Adds a form; the first entry for a form stays. Says whether it was new. */
  add(text: string, entry: LexiconEntry): boolean {
    return this.addForm(formOf(text, entry));
  }

  addForm(form: Form): boolean {
    let node = this.#root;
    for (const word of form.words) {
      const next = (node.next ??= new Map<string, TrieNode>());
      let inner = next.get(word);
      if (!inner) next.set(word, (inner = {}));
      node = inner;
    }
    if (node.entry || this.#base?.has(form.text)) {
      this.#again.add(keyOf(form));
      return false;
    }
    node.entry = form.entry;
    this.#names.push(form);
    this.#own = undefined;
    this.#texts = undefined;
    return true;
  }

  /**
   * A lexicon with some forms gone and others in their place, the first behind one of `after`, the last of them that
   * stands here; undefined when not only their place but also the order in which forms were added tells what comes of it.
   */
  changed(gone: readonly Form[], come: readonly Form[], after: readonly Form[]): Lexicon | undefined {
    const neighbour = after.findLast((form) => !this.#again.has(keyOf(form)));
    const at = neighbour ? this.#names.findIndex((form) => isSameForm(form, neighbour)) + 1 : 0;
    if (at === 0 || gone.some((form, index) => !isSameForm(this.#names[at + index], form))) return undefined;
    if (gone.some((form) => this.#again.has(keyOf(form)))) return undefined;
    const root: TrieNode = { ...this.#root, next: new Map(this.#root.next) };
    for (const { words } of gone) place(root, words, undefined);
    for (const { words, entry } of come) {
      if (entryAt(root, words)) return undefined;
      place(root, words, entry);
    }
    return new Lexicon(this.#base, {
      root,
      names: this.#names.toSpliced(at, gone.length, ...come),
      again: this.#again,
    });
  }

  has(text: string): boolean {
    let node: TrieNode | undefined = this.#root;
    for (const word of wordsOf(text)) node = node?.next?.get(word);
    return node?.entry !== undefined || (this.#base?.has(text) ?? false);
  }

  /** The longest declared form at this place, over line breaks. */
  longestAt(text: string, offset: number): Match | undefined {
    const last = this.#last;
    if (last?.text === text && last.offset === offset) return last.match;
    const match = longer(this.#walk(text, offset), this.#base?.longestAt(text, offset));
    this.#last = { text, offset, match };
    return match;
  }

  #walk(text: string, offset: number): Match | undefined {
    let node: TrieNode | undefined = this.#root;
    let found: Match | undefined;
    let at = offset;
    while (node) {
      while (at > offset && isBlank(text.charCodeAt(at))) at += 1;
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) break;
      node = node.next?.get(fold(word));
      at += word.length;
      if (node?.entry) found = { entry: node.entry, end: at };
    }
    return found;
  }

  /** Every form with its entry, in order of addition. */
  forms(): readonly { readonly text: string; readonly entry: LexiconEntry }[] {
    return this.#base ? [...this.#base.forms(), ...this.#names] : this.#names;
  }

  #texts: readonly string[] | undefined;

  /** Every form as it is written, in order of addition. */
  texts(): readonly string[] {
    return (this.#texts ??= this.forms().map(({ text }) => text));
  }

  /** The forms that this one adds to the one it extends, as one text. */
  ownForms(): string {
    return (this.#own ??= this.#names.map(({ text, entry }) => `${entry.category} ${text}`).join(';'));
  }

  /** A lexicon that has all of this one; what is added to it stays out of this one. */
  extended(): Lexicon {
    return new Lexicon(this);
  }
}

const keyOf = ({ words }: Form): string => words.join(' ');

function entryAt(root: TrieNode, words: readonly string[]): LexiconEntry | undefined {
  let node: TrieNode | undefined = root;
  for (const word of words) node = node?.next?.get(word);
  return node?.entry;
}

/** Puts an entry at a form, or takes it away; only `root` itself is changed, all below it is copied. */
function place(root: TrieNode, words: readonly string[], entry: LexiconEntry | undefined): void {
  const [first, ...rest] = words;
  if (first === undefined) return;
  const inner = withEntry(root.next?.get(first) ?? {}, rest, entry);
  if (inner.entry || (inner.next?.size ?? 0) > 0) (root.next ??= new Map<string, TrieNode>()).set(first, inner);
  else root.next?.delete(first);
}

function withEntry(node: TrieNode, words: readonly string[], entry: LexiconEntry | undefined): TrieNode {
  if (words.length === 0) {
    const { entry: _, ...rest } = node;
    return entry ? { ...rest, entry } : rest;
  }
  const copy: TrieNode = { ...node, ...(node.next ? { next: new Map(node.next) } : {}) };
  place(copy, words, entry);
  return copy;
}

interface Named {
  readonly text: string;
  readonly entry: LexiconEntry;
}

export function isSameForm(one: Named | undefined, other: Named | undefined): boolean {
  if (!one || !other) return one === other;
  const [a, b] = [one.entry, other.entry];
  return (
    one.text === other.text &&
    a.category === b.category &&
    a.name === b.name &&
    a.verb === b.verb &&
    a.negated === b.negated &&
    a.main === b.main &&
    a.judged === b.judged &&
    a.person === b.person
  );
}

function longer(own: Match | undefined, base: Match | undefined): Match | undefined {
  return own && (!base || own.end > base.end) ? own : base;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

function wordsOf(text: string): string[] {
  return (text.match(/[A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]+|[^\sA-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]/g) ?? []).map(fold);
}

function fold(word: string): string {
  const small = word.toLowerCase();
  return small.includes('’') ? small.replaceAll('’', "'") : small;
}

/** Singular and plural of the verbs that close a clause. */
const VERB_PAIRS: readonly (readonly [string, string])[] = [
  ['is', 'zijn'],
  ['was', 'waren'],
  ['heeft', 'hebben'],
  ['had', 'hadden'],
  ['wordt', 'worden'],
  ['werd', 'werden'],
  ['kan', 'kunnen'],
  ['woont', 'wonen'],
  ['geldt', 'gelden'],
  ['staat', 'staan'],
  ['blijft', 'blijven'],
  ['voldoet', 'voldoen'],
  ['verblijft', 'verblijven'],
  ['bewoont', 'bewonen'],
  ['huurt', 'huren'],
  ['deelt', 'delen'],
  ['behoort', 'behoren'],
  ['ontvangt', 'ontvangen'],
  ['betaalt', 'betalen'],
  ['bestaat', 'bestaan'],
  ['valt', 'vallen'],
  ['volgt', 'volgen'],
  ['stelt', 'stellen'],
  ['werkt', 'werken'],
  ['krijgt', 'krijgen'],
  ['geniet', 'genieten'],
  ['leeft', 'leven'],
  ['maakt', 'maken'],
  ['komt', 'komen'],
  ['houdt', 'houden'],
  ['verricht', 'verrichten'],
  ['ligt', 'liggen'],
  ['betreft', 'betreffen'],
  ['telt', 'tellen'],
  ['doet', 'doen'],
  ['gaat', 'gaan'],
];

const VERB_FORMS = new Map<string, string>(
  VERB_PAIRS.flatMap(
    ([one, many]) =>
      [
        [one, one],
        [many, one],
      ] as const,
  ),
);
VERB_FORMS.set('was', 'is')
  .set('waren', 'is')
  .set('had', 'heeft')
  .set('hadden', 'heeft')
  .set('werd', 'wordt')
  .set('werden', 'wordt');

/** The form under which a verb is known ('hebben' -> 'heeft', 'waren' -> 'is'), or undefined for another word. */
export function verbLemma(word: string): string | undefined {
  return VERB_FORMS.get(word.toLowerCase());
}

/** All words the lexer takes as verbs. */
export function knownVerbs(): readonly string[] {
  return [...VERB_FORMS.keys()];
}

const FORMS_OF_LEMMA = new Map<string, string[]>();
for (const [form, lemma] of VERB_FORMS) FORMS_OF_LEMMA.set(lemma, [...(FORMS_OF_LEMMA.get(lemma) ?? []), form]);

function formsOfVerb(verb: string): readonly string[] {
  const lemma = verbLemma(verb) ?? verb;
  return FORMS_OF_LEMMA.get(lemma) ?? [verb];
}

/** A yes/no declaration taken apart. */
export type StatusShape =
  /** `een verzekerde is`, `partner van een persoon is` */
  | { readonly kind: 'noun'; readonly noun: string; readonly towardsPerson: boolean }
  /** `in Nederland woont`, `aan … voldaan heeft`; `tail` is the infinitive of a cluster (`kunnen zijn`). */
  | {
      readonly kind: 'phrase';
      readonly phrase: string;
      readonly verb: string;
      readonly tail?: string;
      readonly towardsPerson: boolean;
    };

/**
 * Reads a verb-final declaration; undefined when its last word is not a known verb. `asPhrase`: also `een verzekerde is`
 * is a phrase, for nobody may go by that name.
 */
export function shapeOfStatus(declared: string, asPhrase = false): StatusShape | undefined {
  const key = asPhrase ? `${declared} (als gezegde)` : declared;
  if (shapes.has(key)) return shapes.get(key);
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  const shape = readShape(declared, asPhrase);
  shapes.set(key, shape);
  return shape;
}

/** An explanation asks the shape of the same names on every line. */
const shapes = new Map<string, StatusShape | undefined>();
/** Names come and go with every key that is typed in one. */
const MOST_SHAPES = 5000;

function readShape(declared: string, asPhrase: boolean): StatusShape | undefined {
  const words = declared.trim().split(/\s+/);
  const last = words.at(-1)?.split('|')[0] ?? '';
  if (verbLemma(last) === undefined && !(words.at(-1) ?? '').includes('|')) return undefined;
  const beforeLast = words.at(-2) ?? '';
  const cluster = words.length > 2 && ['kan', 'kunnen'].includes(beforeLast);
  const rest = words.slice(0, cluster ? -2 : -1).join(' ');
  const verb = cluster ? 'kan' : (verbLemma(last) ?? last);
  const towards = /^(.*)\s+van een persoon$/.exec(rest);
  const body = (towards?.[1] ?? rest).trim();
  if (!asPhrase && verb === 'is' && !cluster && (towards || /^een\s/.test(body))) {
    return { kind: 'noun', noun: body.replace(/^(een|de|het)\s+/, ''), towardsPerson: towards !== null };
  }
  return { kind: 'phrase', phrase: body, verb, ...(cluster ? { tail: last } : {}), towardsPerson: towards !== null };
}

/** 'bereikt', 'voldaan', 'ingeschreven', 'aangebracht': words that a verb may precede at the end of a clause. */
const PARTICIPLE = /(?:ge|^be|^ver|^ont|^her|^er|^vol)[a-zà-ÿ]*(?:d|t|n)$/;

/** Every written form of a yes/no declaration; of one that is `judged` each form says so. */
export function formsOfStatus(declared: string, judged = false): readonly Form[] {
  const shape = shapeOfStatus(declared, judged);
  if (!shape) return [];
  if (shape.kind === 'noun') return [formOf(shape.noun, { category: 'noun', name: shape.noun })];
  const forms: Form[] = [];
  const add = (text: string, entry: LexiconEntry): void => {
    forms.push(formOf(text, judged && entry.category !== 'verb' ? { ...entry, judged } : entry));
  };
  add(shape.phrase, { category: 'phrase', name: shape.phrase });
  if (shape.phrase.startsWith('een '))
    add(`g${shape.phrase}`, { category: 'phrase', name: shape.phrase, negated: true });
  const alternatives = declared.trim().split(/\s+/).at(-1)?.split('|') ?? [];
  if (alternatives.length > 1) for (const form of alternatives) add(form, { category: 'verb', name: shape.verb });
  const words = shape.phrase.split(' ');
  const participle = words.at(-1) ?? '';
  if (words.length < 2 || shape.towardsPerson || !PARTICIPLE.test(participle)) return forms;
  add([...words.slice(0, -1), 'niet', participle].join(' '), {
    category: 'phrase',
    name: shape.phrase,
    negated: true,
  });
  for (const verb of shape.tail ? [] : formsOfVerb(shape.verb)) {
    const inverted = [...words.slice(0, -1), verb, participle].join(' ');
    add(inverted, { category: 'inverted', name: shape.phrase, verb: shape.verb });
    add([...words.slice(0, -1), 'niet', verb, participle].join(' '), {
      category: 'inverted',
      name: shape.phrase,
      verb: shape.verb,
      negated: true,
    });
  }
  return forms;
}

/** The clause of a judgement that names no person, and the main clauses that would say the same: those may not be written. */
export function formsOfJudgement(clause: string): readonly Form[] {
  const forms = [formOf(clause, { category: 'judgement', name: clause })];
  const words = clause.split(' ');
  const verb = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  for (let at = 1; at < rest.length; at += 1) {
    const main = [...rest.slice(0, at), verb, ...rest.slice(at)].join(' ');
    forms.push(formOf(main, { category: 'judgement', name: clause, main: true }));
  }
  return forms;
}
