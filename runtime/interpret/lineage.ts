/**
 * Programs that come one after another while somebody types: nearly all of one is the same in the next. What was made of
 * a part holds in every program of the row between which nothing changed that the part rests on; it is made once.
 */
import type { Named } from './names.ts';

/** Something that was made for the program with this number. */
interface Kept<T> {
  readonly made: T;
  at: number;
}

/** A conclusion rests on what its rules name, and on the rules of other conclusions that switch them off. */
export interface Changes {
  /** Ids of those that came, went or are another. */
  readonly conclusions: Iterable<string>;
  readonly parameters: Iterable<string>;
}

export class Lineage {
  /** The number of the latest program. */
  age = 0;
  /** By id: the number of the last program in which it, or anything that it rests on, was another than before. */
  readonly #conclusionChanged = new Map<string, number>();
  readonly #parameterChanged = new Map<string, number>();
  /** By id: the conclusions that rest on it, or once did. */
  readonly #onConclusion = new Map<string, Set<string>>();
  readonly #onParameter = new Map<string, Set<string>>();

  /** From now on the conclusion rests on these as well. */
  restsOn(id: string, { conclusions, parameters }: Pick<Named, 'conclusions' | 'parameters'>): void {
    for (const conclusion of conclusions) addTo(this.#onConclusion, conclusion, id);
    for (const parameter of parameters) addTo(this.#onParameter, parameter, id);
  }

  /** The next program of the row; what its conclusions rest on has been told. */
  advance({ conclusions, parameters }: Changes): void {
    this.age += 1;
    const reached = new Set(conclusions);
    for (const id of parameters) {
      this.#parameterChanged.set(id, this.age);
      for (const conclusion of this.#onParameter.get(id) ?? []) reached.add(conclusion);
    }
    // a set is gone through in the order in which it grows
    for (const id of reached) {
      this.#conclusionChanged.set(id, this.age);
      for (const conclusion of this.#onConclusion.get(id) ?? []) reached.add(conclusion);
    }
  }

  /** What was made of the conclusion for the one program holds for the other. */
  isSameConclusion(id: string, made: number, wanted: number): boolean {
    return (this.#conclusionChanged.get(id) ?? 0) <= Math.min(made, wanted);
  }

  isSameNamed(
    { conclusions, parameters }: Pick<Named, 'conclusions' | 'parameters'>,
    made: number,
    wanted: number,
  ): boolean {
    const first = Math.min(made, wanted);
    return (
      conclusions.every((id) => (this.#conclusionChanged.get(id) ?? 0) <= first) &&
      parameters.every((id) => (this.#parameterChanged.get(id) ?? 0) <= first)
    );
  }
}

function addTo(all: Map<string, Set<string>>, key: string, id: string): void {
  const present = all.get(key);
  if (present === undefined) all.set(key, new Set([id]));
  else present.add(id);
}

/** What was made of conclusions, by a key of its own for each thing that is made. */
export class MadeOfConclusions<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #lineage: Lineage;

  constructor(lineage: Lineage) {
    this.#lineage = lineage;
  }

  /** For the program with the number `age`, if it was made. */
  get(key: string, conclusion: string, age: number): T | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || !this.#lineage.isSameConclusion(conclusion, kept.at, age)) return undefined;
    kept.at = Math.max(kept.at, age);
    return kept.made;
  }

  set(key: string, made: T, age: number): void {
    this.#kept.set(key, { made, at: age });
  }
}

/** What was made of parts of rules, each for so many person slots. */
export class MadeOfParts<T> {
  readonly #kept = new WeakMap<object, (Kept<T> | undefined)[]>();
  readonly #lineage: Lineage;
  readonly #namesIn: (part: object) => Named;

  constructor(lineage: Lineage, names: (part: object) => Named) {
    this.#lineage = lineage;
    this.#namesIn = names;
  }

  /** For the program with the number `age`; made when it is not there. */
  of(part: object, slots: number, age: number, make: () => T): T {
    const kept = this.#kept.get(part)?.[slots];
    if (kept !== undefined) {
      if (kept.at === age) return kept.made;
      if (this.#lineage.isSameNamed(this.#namesIn(part), kept.at, age)) {
        kept.at = Math.max(kept.at, age);
        return kept.made;
      }
    }
    const made = make();
    const bySlots = this.#kept.get(part) ?? [];
    bySlots[slots] = { made, at: age };
    this.#kept.set(part, bySlots);
    return made;
  }
}

/** A number for each text, always the same. */
export class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const number = this.#known.get(text) ?? this.#known.size;
    this.#known.set(text, number);
    return number;
  }
}
