/**
 * The lexicons of the state before, as far as nothing changed in them. Where somebody only changes a name, its forms are
 * put in the place of those that it had.
 */
import { Difference, differenceBetween, differenceOf } from './changed-names.ts';
import { isSameForm, type Lexicon } from './lexicon.ts';
import type { Part } from './parts.ts';
import { bornNamesIn, clausesOf, declaredNames, hiddenIn, visible, type Declared } from './regeling-names.ts';

/** What a lexicon was made of. */
interface MadeOf {
  readonly laws: string;
  readonly parts: readonly Part[];
  readonly names: readonly string[];
}

interface Changed {
  readonly before: Lexicon;
  readonly after: Lexicon;
  readonly difference: Difference;
}

interface Lexicons {
  readonly lexicons: Map<string, Lexicon>;
  readonly changed: readonly Changed[];
}

type Build = (known: (abbreviation: string, from: readonly Part[]) => Lexicon | undefined) => Map<string, Lexicon>;

export class LexiconMemory {
  #names: readonly string[] = [];
  #lexicons: Map<string, Lexicon> | undefined;
  /** By abbreviation. */
  readonly #madeOf = new Map<string, MadeOf>();

  /** `namesOf`: everything in a part from which a name can come. */
  lexicons(parts: readonly Part[], namesOf: (part: Part) => string, build: Build): Lexicons {
    const names = parts.map(namesOf);
    const known = this.#lexicons;
    if (known && areSame(names, this.#names)) return { lexicons: known, changed: [] };
    const laws = parts.map(({ header }) => `${header.abbreviation} ${header.name}`).join('\n');
    const renamed = new Map<Lexicon, Difference>();
    const made = build((abbreviation, from) => {
      const before = this.#madeOf.get(abbreviation);
      const now = { laws, parts: from, names: from.map(namesOf) };
      this.#madeOf.set(abbreviation, now);
      const lexicon = known?.get(abbreviation);
      if (before?.laws !== laws || !lexicon) return undefined;
      if (areSame(before.names, now.names)) return lexicon;
      const change = withNewNames(lexicon, before, now);
      if (change) renamed.set(change.lexicon, change.difference);
      return change?.lexicon;
    });
    const changed: Changed[] = [];
    for (const [abbreviation, after] of made) {
      const before = known?.get(abbreviation);
      if (!before || before === after) continue;
      const difference = renamed.get(after) ?? differenceOf(before, after);
      if (difference === 'none') made.set(abbreviation, before);
      else if (difference) changed.push({ before, after, difference });
    }
    this.#lexicons = made;
    this.#names = names;
    return { lexicons: made, changed };
  }
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** The lexicon when in one part some names are other ones, and no name that is made of names has to do with those. */
function withNewNames(
  lexicon: Lexicon,
  before: MadeOf,
  now: MadeOf,
): { readonly lexicon: Lexicon; readonly difference: Difference } | undefined {
  if (before.names.length !== now.names.length) return undefined;
  const [at, ...others] = now.names.flatMap((names, index) => (names === before.names[index] ? [] : [index]));
  const [old, part] = [before.parts[at ?? -1], now.parts[at ?? -1]];
  const change = others.length === 0 && old && part ? renamingIn(old, part) : undefined;
  if (!change || now.parts.some((one) => change.concerns(one))) return undefined;
  const hidden = hiddenIn(change.part, now.parts);
  const made = lexicon.changed(
    visible(change.gone, hidden),
    visible(change.come, hidden),
    visible(change.same, hidden),
  );
  return made && { lexicon: made, difference: change.difference };
}

/** The names of one part that are other ones. */
class Renaming {
  readonly part: Part;
  readonly gone: readonly Declared[];
  readonly come: readonly Declared[];
  /** What the part declares before them. */
  readonly same: readonly Declared[];
  readonly difference: Difference;
  readonly #concerned = new Map<Part, boolean>();

  constructor(part: Part, changes: Pick<Renaming, 'gone' | 'come' | 'same' | 'difference'>) {
    this.part = part;
    this.gone = changes.gone;
    this.come = changes.come;
    this.same = changes.same;
    this.difference = changes.difference;
  }

  /** Has the part a name that is found by means of other names, and one of these among them? */
  concerns(part: Part): boolean {
    const known = this.#concerned.get(part) ?? this.difference.touches(composedIn(part));
    this.#concerned.set(part, known);
    return known;
  }
}

const composed = new WeakMap<Part, { readonly text: string; readonly small: string }>();

function composedIn(part: Part): { readonly text: string; readonly small: string } {
  const known = composed.get(part);
  if (known) return known;
  const text = [...clausesOf(part), ...bornNamesIn(part).map((form) => form.text)].join('\n');
  const made = { text, small: text.toLowerCase() };
  composed.set(part, made);
  return made;
}

const renamings = new WeakMap<Part, { readonly before: Part; readonly renaming: Renaming | undefined }>();

function renamingIn(before: Part, now: Part): Renaming | undefined {
  const known = renamings.get(now);
  if (known?.before === before) return known.renaming;
  const renaming = findRenaming(before, now);
  renamings.set(now, { before, renaming });
  return renaming;
}

function findRenaming(before: Part, now: Part): Renaming | undefined {
  const uses = ({ uses: all }: Part): string[] => all.flatMap(({ name, without }) => [name, ...without, '']);
  const born = (part: Part): string[] => bornNamesIn(part).map(({ text }) => text);
  if (!areSame(uses(before), uses(now)) || !areSame(clausesOf(before), clausesOf(now))) return undefined;
  if (!areSame(born(before), born(now))) return undefined;
  const [old, fresh] = [declaredNames(before), declaredNames(now)];
  let start = 0;
  while (start < old.length && isSameName(old[start], fresh[start])) start += 1;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && isSameName(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) end += 1;
  const gone = old.slice(start, old.length - end);
  const come = fresh.slice(start, fresh.length - end);
  const difference = differenceBetween(
    gone.map(({ form }) => form),
    come.map(({ form }) => form),
  );
  return difference && new Renaming(now, { gone, come, same: old.slice(0, start), difference });
}

function isSameName(one: Declared | undefined, other: Declared | undefined): boolean {
  return one?.unless === other?.unless && isSameForm(one?.form, other?.form);
}
