/** Keeps the work in the browser, beside what other windows keep there, and takes over what they change. */
import { notify, state } from '../state.ts';
import { browserStorage, isWork, keep, keptTexts, textsIn, type Kept } from './kept.ts';
import type { OwnTexts } from './texts.ts';

const KEEP_AFTER = 250;

export interface Keeping {
  /** The work as it is now. */
  readonly kept: () => Kept;
  /** Something that is kept has changed. */
  readonly soon: () => void;
}

interface Begin {
  readonly welcomed: boolean;
  /** What the browser had kept is given up. */
  readonly replacing: boolean;
}

export function openKeeping(texts: OwnTexts, begin: Begin): Keeping {
  const storage = browserStorage();
  /** Files that were changed in this window; of others another window may know better. */
  const mine = new Set<string>();
  let { welcomed, replacing } = begin;
  let unsaved = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function soon(): void {
    unsaved = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, KEEP_AFTER);
  }

  function kept(): Kept {
    const { file, selection, theme } = state.get();
    return {
      texts: texts.edits(),
      file,
      theme,
      welcomed,
      ...(selection?.example !== undefined && { example: selection.example }),
      ...(selection?.own === true && { own: selection.question }),
    };
  }

  /** What other windows keep stays as it is, except for the files that were changed here. */
  function withOthers(now: Kept): Kept {
    const stored = replacing ? undefined : keptTexts(storage);
    if (stored === undefined) return now;
    const others = Object.entries(stored).filter(([file]) => !mine.has(file));
    const own = Object.entries(now.texts).filter(([file]) => mine.has(file));
    return { ...now, texts: Object.fromEntries([...others, ...own]) };
  }

  function save(): void {
    welcomed = true;
    unsaved = false;
    if (keep(storage, withOthers(kept()))) {
      replacing = false;
      return;
    }
    const { edited, selection } = state.get();
    if (edited.size === 0 && selection?.own !== true) return;
    notify({
      kind: 'let-op',
      text: 'Uw werk kan niet in deze browser worden bewaard: er is geen plaats, of het mag niet. Bewaar het zelf met Werk, Alle bestanden.',
    });
  }

  /** What another window changed is changed here too, as one step that can be undone. */
  function takeOver(theirs: Kept['texts']): void {
    const after = new Map<string, string | null>();
    for (const file of new Set([...texts.names(), ...Object.keys(theirs)])) {
      const text = file in theirs ? (theirs[file] ?? null) : (texts.original(file) ?? null);
      if (text !== (texts.get(file) ?? null) && !(unsaved && mine.has(file))) after.set(file, text);
    }
    if (after.size === 0) return;
    texts.change(after);
    for (const file of after.keys()) mine.delete(file);
    notify({
      kind: 'bericht',
      text: `In een ander venster is gewijzigd: ${[...after.keys()].join(', ')}. Dat staat nu ook hier; met Ongedaan maken gaat u terug.`,
    });
  }

  texts.watch({ put: (file) => mine.add(file), changed: soon });
  addEventListener('pagehide', () => {
    if (unsaved) save(); // else another window may have kept more since
  });
  addEventListener('storage', ({ key, newValue }) => {
    const theirs = isWork(key) ? textsIn(newValue) : undefined;
    if (theirs) takeOver(theirs);
  });
  return { kept, soon };
}
