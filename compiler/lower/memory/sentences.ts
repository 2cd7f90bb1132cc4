/**
 * What lowering remembers of headings, sentences and tables: what stands where it stood, or only moved, is not lowered
 * again as long as the names in it mean the same and the draft looks the same to it. The outcome is the same as without
 * it.
 */
import { isMoved, type Ast } from '../../../grammar/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Place, Resolved } from '../../resolve/index.ts';
import type { Draft } from '../draft.ts';
import { NameChanges, type Asked, type ChangedNames } from './name-changes.ts';
import { isSame } from '../same.ts';
import type { Trace } from './trace.ts';

/** A regeling, a heading with all that stands under it, or what stands under a heading. */
type Item = Ast.Regeling | Ast.Item;

/** All from which an item is lowered, beside the names and the draft. */
export interface Stand {
  readonly item: Item;
  /** Of the heading above it. */
  readonly place: Place;
  /** Rules of the sentence before. */
  readonly previous: readonly string[];
  /** By which it is found again among what stands beside it. */
  readonly key: string | number;
}

/** What stands side by side, by key. */
type Remembered = Map<string | number, Known>;

interface Known extends Stand {
  /** Undefined: it has to be lowered each time. */
  readonly done: Done | undefined;
  /** What stands within it. */
  readonly inner: Remembered;
}

interface Done {
  readonly rules: readonly string[];
  readonly trace: Trace;
  readonly asked: Asked;
  /** What there was to say about it, in its place; nothing graver than a hint. */
  readonly hints: readonly Diagnostic[];
}

export class SentenceMemory {
  readonly #names = new NameChanges();
  /** Beside the item that is being lowered: of the state before, and of the state that is being made. */
  #before: Remembered = new Map();
  #now: Remembered = new Map();

  /** The names as sentences must ask for them, so that it is known what they asked. */
  begin(resolved: Resolved): Resolved {
    this.#before = this.#now;
    this.#now = new Map();
    return this.#names.follow(resolved);
  }

  /** Stays the same as long as the same names mean the same, in the same order. */
  get namesMark(): object {
    return this.#names.mark;
  }

  /** The names that mean something else than in the state before. */
  get changedNames(): ChangedNames {
    return this.#names.changed;
  }

  /** Whether all that was not lowered again still is what it would become; what is not is lowered when asked again. */
  isSettled(draft: Draft): boolean {
    return isSettled(this.#now, this.#before, draft);
  }

  /** All over from the start, with what there is now. */
  again(): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#names.settle();
  }

  /** The ids of the rules of an item, which `step` lowers when it has to be. */
  rulesOf(stand: Stand, draft: Draft, diagnostics: Diagnostic[], step: () => readonly string[]): readonly string[] {
    const known = this.#before.get(stand.key);
    if (known?.done && this.#repeats(known, known.done, stand, draft)) {
      this.#now.set(stand.key, known);
      diagnostics.push(...known.done.hints);
      return known.done.rules;
    }
    const messages = diagnostics.length;
    const inner: Remembered = new Map();
    const { result, asked } = this.#names.listen(() =>
      draft.traced(() => this.#within(known?.inner ?? new Map<string | number, Known>(), inner, step)),
    );
    const hints = diagnostics.slice(messages);
    // a message may name names that nobody asked for; a hint speaks of what was written
    const isWhole = result.trace.complete && hints.every(({ severity }) => severity === 'hint');
    const done = isWhole ? { rules: result.result, trace: result.trace, asked, hints } : undefined;
    if (done || inner.size > 0) this.#now.set(stand.key, { ...stand, done, inner });
    return result.result;
  }

  /** Does to the draft what was done to it before, where nothing changed for the item. */
  #repeats(known: Stand, { asked, hints, trace }: Done, stand: Stand, draft: Draft): boolean {
    if (!this.#names.isSame(asked) || !standsThere(known, stand)) return false;
    const by = startOf(stand.item) - startOf(known.item);
    if (by !== 0 && hints.length > 0) return false;
    if (!trace.repeat(draft, by)) return false;
    this.#names.askAgain(asked);
    return true;
  }

  /** What stands within an item. */
  #within<T>(before: Remembered, now: Remembered, step: () => T): T {
    const outer = [this.#before, this.#now] as const;
    [this.#before, this.#now] = [before, now];
    try {
      return step();
    } finally {
      [this.#before, this.#now] = outer;
    }
  }
}

function startOf(item: Item): number {
  return item.span.start;
}

function endOf(item: Item): number {
  return item.span.end;
}

/** Forgets what would now be filled in otherwise; true when none of that was taken from the state before. */
function isSettled(now: Remembered, before: Remembered, draft: Draft): boolean {
  let settled = true;
  for (const [key, known] of now) {
    if (known.done?.trace.isSettled(draft)) continue;
    const then = before.get(key);
    const inner = isSettled(known.inner, then?.inner ?? new Map<string | number, Known>(), draft);
    settled &&= inner;
    if (!known.done) continue;
    if (then === known) settled = false;
    now.set(key, { ...known, done: undefined });
  }
  return settled;
}

function standsThere(before: Stand, now: Stand): boolean {
  const by = startOf(now.item) - startOf(before.item);
  return (
    by === endOf(now.item) - endOf(before.item) &&
    isSame(before.previous, now.previous) &&
    (before.place === now.place || isSamePlace(before.place, now.place)) &&
    isMoved(before.item, now.item, by)
  );
}

/** The same to what stands there. */
function isSamePlace(before: Place, now: Place): boolean {
  return (
    before.file === now.file &&
    before.address === now.address &&
    isSame(before.validity, now.validity) &&
    (before.quotes.length === 0) === (now.quotes.length === 0)
  );
}
