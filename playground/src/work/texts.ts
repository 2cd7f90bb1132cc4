/** The texts as they came and as they are now; every change can be undone. */
import type { Source, TextEdit } from '../../../compiler/service/index.ts';
import { state } from '../state.ts';
import { createHistory, type Texts } from './history.ts';
import type { Kept } from './kept.ts';

/** A pause in typing this long begins a new step to undo, in ms. */
const NEW_STEP = 900;

/** Whoever follows the texts hears of a change in this order. */
export interface TextWatcher {
  /** A file has this text now; null: it is taken away. */
  readonly put?: (file: string, text: string | null) => void;
  /** The same, of all changes but typing in the editor. */
  readonly told?: (file: string, text: string | null) => void;
  /** The user typed: what cannot wait begins, the rest of the change comes after. */
  readonly typed?: () => void;
  /** All that changes in one go has been put. */
  readonly changed?: () => void;
}

export interface OwnTexts {
  readonly get: (file: string) => string | undefined;
  readonly original: (file: string) => string | undefined;
  readonly all: () => ReadonlyMap<string, string>;
  /** Every file, also those that were taken away. */
  readonly names: () => ReadonlySet<string>;
  /** What differs from what came. */
  readonly edits: () => Kept['texts'];
  readonly typed: (file: string, text: string) => void;
  /** Changes files as one step that can be undone. */
  readonly change: (after: Texts) => void;
  readonly apply: (edits: readonly TextEdit[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly reset: (file: string) => void;
  readonly resetAll: () => void;
  readonly watch: (watcher: TextWatcher) => void;
  /** Tells of all that was there to begin with. */
  readonly announce: () => void;
}

/** `kept`: in the place of what came. `replaced`: what was kept before a link brought something else. */
export function openTexts(
  came: readonly Source[],
  kept: Kept['texts'] = {},
  replaced: Kept['texts'] | undefined,
): OwnTexts {
  const originals = new Map(came.map(({ file, text }) => [file, text]));
  const texts = new Map(originals);
  const history = createHistory();
  const watchers: TextWatcher[] = [];
  let typedAt = -Infinity;

  const names = (): ReadonlySet<string> => new Set([...texts.keys(), ...originals.keys()]);
  const isEdited = (file: string): boolean => texts.get(file) !== originals.get(file);

  function put(file: string, text: string | null): void {
    if (text === null) texts.delete(file);
    else texts.set(file, text);
    for (const { put: see } of watchers) see?.(file, text);
  }

  function announce(): void {
    for (const { changed } of watchers) changed?.();
    const edited = new Set([...names()].filter(isEdited));
    const files = [...texts.keys()].toSorted();
    const before = state.get();
    const now = {
      edited: isSame([...before.edited], [...edited]) ? before.edited : edited,
      files: isSame(before.files, files) ? before.files : files,
      canUndo: history.canUndo(),
      canRedo: history.canRedo(),
    };
    const parts = Object.keys(now) as (keyof typeof now)[];
    if (parts.some((part) => now[part] !== before[part])) state.set(now);
  }

  function putAll(changed: Texts): void {
    for (const [file, text] of changed) {
      put(file, text);
      for (const { told } of watchers) told?.(file, text);
    }
    const { file } = state.get();
    if (!texts.has(file)) state.set({ file: [...texts.keys()].toSorted()[0] ?? '' });
    announce();
  }

  function change(after: Texts): void {
    const real = new Map([...after].filter(([file, text]) => (texts.get(file) ?? null) !== text));
    if (real.size === 0) return;
    history.add({ before: new Map([...real.keys()].map((file) => [file, texts.get(file) ?? null])), after: real });
    putAll(real);
  }

  function step(changed: Texts | undefined): void {
    if (changed === undefined) return;
    const [file] = changed.keys();
    putAll(changed);
    if (file !== undefined && texts.has(file)) state.set({ file });
  }

  function typed(file: string, text: string): void {
    const before = texts.get(file) ?? '';
    if (before === text) return;
    put(file, text);
    for (const { typed: see } of watchers) see?.();
    const now = performance.now();
    history.add({ before: new Map([[file, before]]), after: new Map([[file, text]]) }, now - typedAt < NEW_STEP);
    typedAt = now;
    announce();
  }

  function apply(edits: readonly TextEdit[]): void {
    const after = new Map<string, string>();
    for (const { file, start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
      const now = after.get(file) ?? texts.get(file) ?? '';
      after.set(file, now.slice(0, start) + text + now.slice(end));
    }
    change(after);
  }

  for (const [file, text] of Object.entries(kept)) {
    if (text === null) texts.delete(file);
    else texts.set(file, text);
  }
  if (replaced && Object.keys(replaced).length > 0) {
    const both = [...new Set([...Object.keys(replaced), ...Object.keys(kept)])];
    const before = (file: string): string | null =>
      file in replaced ? (replaced[file] ?? null) : (originals.get(file) ?? null);
    history.add({
      before: new Map(both.map((file) => [file, before(file)])),
      after: new Map(both.map((file) => [file, texts.get(file) ?? null])),
    });
  }

  return {
    get: (file) => texts.get(file),
    original: (file) => originals.get(file),
    all: () => texts,
    names,
    edits: () => Object.fromEntries([...names()].filter(isEdited).map((file) => [file, texts.get(file) ?? null])),
    typed,
    change,
    apply,
    undo: () => {
      step(history.undo());
    },
    redo: () => {
      step(history.redo());
    },
    canUndo: history.canUndo,
    reset: (file) => {
      change(new Map([[file, originals.get(file) ?? null]]));
    },
    resetAll: () => {
      change(new Map([...names()].filter(isEdited).map((file) => [file, originals.get(file) ?? null])));
    },
    watch: (watcher) => {
      watchers.push(watcher);
    },
    announce,
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
