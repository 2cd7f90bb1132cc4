/** All that one part of a regeling declares, and its headings; of what did not change, the same objects as before. */
import type { Ast } from '../../grammar/index.ts';
import { declaredBy, narrow, subjectOf, type Candidate } from './declared.ts';
import type { Place, ValueSymbol } from './symbols.ts';

export interface Collected {
  readonly candidates: readonly Candidate[];
  readonly places: readonly Place[];
  /** Names that may exist only as the subject of `De X bedraagt …`. */
  readonly subjects: readonly ValueSymbol[];
  /** The place of a heading. */
  readonly bySection: ReadonlyMap<Ast.Section, Place>;
}

/** Where it was found: it holds for a place that looks the same. */
interface Remembered<Found> {
  readonly place: Place;
  readonly found: Found;
}

class Memory<Found> {
  readonly #known = new WeakMap<object, Remembered<Found>>();

  of(tree: object, place: Place, find: () => Found): Found {
    const known = this.#known.get(tree);
    if (known && looksSame(known.place, place)) return known.found;
    const found = find();
    this.#known.set(tree, { place, found });
    return found;
  }
}

function looksSame(one: Place, other: Place): boolean {
  if (one === other) return true;
  const [a, b] = [one.validity, other.validity];
  return (
    one.address === other.address &&
    one.file === other.file &&
    one.regeling === other.regeling &&
    a.from === b.from &&
    a.to === b.to &&
    a.knownFrom === b.knownFrom &&
    a.knownTo === b.knownTo &&
    areSame(one.quotes, other.quotes)
  );
}

export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

const regelingen = new Memory<Collected>();

export function collectedIn(regeling: Ast.Regeling, file: string, abbreviation: string): Collected {
  const root: Place = {
    regeling: abbreviation,
    file,
    address: abbreviation,
    validity: validityOf(regeling),
    quotes: [],
  };
  return regelingen.of(regeling, root, () => {
    const all: All = { candidates: [], places: [], subjects: [] };
    collect(regeling.items, root, root, all);
    const bySection = new Map(all.places.flatMap((place) => (place.section ? [[place.section, place] as const] : [])));
    return { ...all, bySection };
  });
}

/** From when on a whole regeling holds, and is known. */
function validityOf({ dates }: Ast.Regeling): Place['validity'] {
  const from = dates.back ?? dates.inForce;
  const knownFrom = dates.published ?? (dates.back === undefined ? undefined : dates.inForce);
  return { ...(from === undefined ? {} : { from }), ...(knownFrom === undefined ? {} : { knownFrom }) };
}

interface All {
  readonly candidates: Candidate[];
  readonly places: Place[];
  readonly subjects: ValueSymbol[];
}

const declarations = new Memory<readonly Candidate[]>();
const headings = new Memory<Place>();
const subjects = new Memory<ValueSymbol | undefined>();

/** `root`: of the regeling, where the subjects of sentences are declared. */
function collect(items: readonly Ast.Item[], place: Place, root: Place, all: All): void {
  for (const item of items) {
    if (item.kind === 'section') {
      const inner = headings.of(item, place, () => placeOf(item, place));
      all.places.push(inner);
      collect(item.items, inner, root, all);
    } else if (item.kind === 'rule') {
      const subject = subjects.of(item, root, () => subjectOf(item, root));
      if (subject) all.subjects.push(subject);
    } else if (DECLARING.has(item.kind)) {
      for (const candidate of declarations.of(item, place, () => declaredBy(item, place)))
        all.candidates.push(candidate);
    }
  }
}

const DECLARING: ReadonlySet<Ast.Item['kind']> = new Set([
  'declarations',
  'parameter',
  'judgement',
  'request',
  'table',
  'term-declaration',
]);

function placeOf(section: Ast.Section, place: Place): Place {
  return {
    regeling: place.regeling,
    file: section.file ?? place.file,
    address: `${place.address}:${section.label}`,
    validity: narrow(place.validity, section.validity),
    section,
    quotes: section.quote ? [...place.quotes, section.quote.text] : place.quotes,
  };
}
