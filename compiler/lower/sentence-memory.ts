/**
 * What lowering remembers of sentences and tables: one that stands where it stood, or only moved, is not lowered again
 * as long as the names in it mean the same and the draft looks the same to it. The outcome is the same as without it.
 */
import { isMoved, type Ast } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import type { Draft } from './draft.ts';
import { NameChanges, type Asked } from './name-changes.ts';
import { isSame } from './same.ts';
import type { Trace } from './trace.ts';

type Item = Ast.RuleSentence | Ast.Table;

/** All from which an item is lowered, beside the names and the draft. */
export interface Stand {
  readonly item: Item;
  readonly place: Place;
  /** Rules of the sentence before. */
  readonly previous: readonly string[];
}

interface Remembered extends Stand {
  readonly key: string;
  readonly rules: readonly string[];
  readonly trace: Trace;
  readonly asked: Asked;
}

export class SentenceMemory {
  readonly #names = new NameChanges();
  /** By place; of the state before, and of the state that is being made. */
  #before = new Map<string, Remembered>();
  #now = new Map<string, Remembered>();
  /** What was lowered from a tree last: trees never change. */
  readonly #byItem = new WeakMap<Item, Remembered>();

  /** The names as sentences must ask for them, so that it is known what they asked. */
  begin(resolved: Resolved): Resolved {
    this.#before = this.#now;
    this.#now = new Map();
    return this.#names.follow(resolved);
  }

  /** Whether a name means what it meant in the state before. */
  meanings(): (name: string) => boolean {
    return this.#names.meanings();
  }

  /** Whether all that was not lowered again still is what it would become; what is not is lowered when asked again. */
  isSettled(draft: Draft): boolean {
    const gone = [...this.#now].filter(([, { trace }]) => !trace.isSettled(draft)).map(([key]) => key);
    const again = gone.filter((key) => this.#before.get(key) === this.#now.get(key));
    for (const key of gone) this.#now.delete(key);
    return again.length === 0;
  }

  /** All over from the start, with what there is now. */
  again(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#names.settle();
  }

  /** The ids of the rules of an item, which `step` lowers when it has to be. `at`: its number under its heading. */
  rulesOf(
    stand: Stand,
    at: number,
    draft: Draft,
    diagnostics: readonly Diagnostic[],
    step: () => readonly string[],
  ): readonly string[] {
    const { item, place } = stand;
    const same = this.#byItem.get(item);
    // an act may place one tree under several headings
    const key = same?.place === place ? same.key : keyOf(place, at);
    const known = this.#before.get(key);
    if (known && this.#names.isSame(known.asked) && standsThere(known, stand)) {
      const by = stand.item.span.start - known.item.span.start;
      if (known.trace.repeat(draft, by)) {
        this.#now.set(key, known);
        return known.rules;
      }
    }
    const messages = diagnostics.length;
    const { result, asked } = this.#names.listen(() => draft.traced(step));
    // a message has places, and names names that nobody asked for
    if (result.trace.complete && diagnostics.length === messages) {
      const made: Remembered = { ...stand, key, rules: result.result, trace: result.trace, asked };
      this.#now.set(key, made);
      this.#byItem.set(item, made);
    }
    return result.result;
  }
}

/** Where an item stands; `at`: its number under its heading. */
function keyOf({ file, address, validity }: Place, at: number): string {
  return `${file} ${address} ${validity.from ?? ''} ${String(at)}`;
}

function standsThere(before: Stand, now: Stand): boolean {
  const by = now.item.span.start - before.item.span.start;
  return (
    isSame(before.previous, now.previous) &&
    isSame(before.place.validity, now.place.validity) &&
    (before.place.quotes.length === 0) === (now.place.quotes.length === 0) &&
    isMoved(before.item, now.item, by)
  );
}
