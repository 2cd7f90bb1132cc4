/**
 * What amending remembers between two states of the same files: an act that did not change, over a regeling that did
 * not change, does what it did before. The outcome is the same as without it.
 */
import { originOf, type Ast } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Act } from './act.ts';
import type { TreePart } from './tree.ts';

/** What an act did to the regeling that it changes. */
export interface Change {
  readonly act?: Act;
  /** The regeling as it stands after the act; undefined when that is as it stood. */
  readonly parts?: readonly TreePart[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Remembered {
  readonly file: string;
  readonly before: readonly TreePart[];
  readonly options: string;
  readonly change: Change;
}

/** Some formulas of an act, and what stood in the artikelen that they are about. */
interface Compared {
  readonly sections: readonly (readonly Ast.Section[])[];
  readonly change: Change;
}

export class AmendMemory {
  readonly #known = new WeakMap<Ast.Wijziging, Remembered>();
  readonly #compared = new WeakMap<Ast.Wijziging, Map<number, Compared>>();

  /** What formulas that change nothing found in these artikelen; `sections`: by part of the regeling. */
  comparison(
    tree: Ast.Wijziging,
    group: number,
    sections: readonly (readonly Ast.Section[])[],
    make: () => Change,
  ): Change {
    const known = this.#compared.get(tree) ?? new Map<number, Compared>();
    this.#compared.set(tree, known);
    const before = known.get(group);
    // a message has places in the regeling: without one it does not matter where the artikelen stand
    const isStill = before?.change.diagnostics.length === 0 ? readsTheSame : isIdentical;
    if (before && areAll(before.sections, sections, (one, other) => areAll(one, other, isStill))) return before.change;
    const change = make();
    known.set(group, { sections, change });
    return change;
  }

  change(
    { file, tree }: { readonly file: string; readonly tree: Ast.Wijziging },
    before: readonly TreePart[],
    options: object,
    make: () => Change,
  ): Change {
    const known = this.#known.get(tree);
    const chosen = JSON.stringify(options);
    if (known?.file === file && known.options === chosen && areSame(known.before, before)) return known.change;
    const change = make();
    this.#known.set(tree, { file, before, options: chosen, change });
    return change;
  }
}

function areSame(one: readonly TreePart[], other: readonly TreePart[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ file, regeling }, at) => file === other[at]?.file && regeling === other[at].regeling)
  );
}

function areAll<T>(one: readonly T[], other: readonly T[], isStill: (one: T, other: T) => boolean): boolean {
  return one.length === other.length && one.every((item, at) => isStill(item, other[at] as T));
}

const isIdentical = (one: unknown, other: unknown): boolean => one === other;

/** Are they the same, wherever they stand? */
function readsTheSame(one: Ast.Item, other: Ast.Item): boolean {
  if (one === other) return true;
  if (one.kind !== 'section' || other.kind !== 'section') return originOf(one) === originOf(other);
  return (
    one.level === other.level &&
    one.label === other.label &&
    one.quote?.text === other.quote?.text &&
    one.validity?.from === other.validity?.from &&
    one.validity?.to === other.validity?.to &&
    one.validity?.knownFrom === other.validity?.knownFrom &&
    one.validity?.knownTo === other.validity?.knownTo &&
    areAll(one.items, other.items, readsTheSame)
  );
}
