/**
 * What amending remembers between two states of the same files: an act that did not change, over a regeling that did
 * not change, does what it did before. The outcome is the same as without it.
 */
import type { Ast } from '../../grammar/index.ts';
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

export class AmendMemory {
  readonly #known = new WeakMap<Ast.Wijziging, Remembered>();

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
