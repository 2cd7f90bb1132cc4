/** What is kept in the browser between visits: the changed texts, what was open, and the case that was filled in. */
import type { Question } from '../engine/protocol.ts';
import { questionIn } from './own-case.ts';

/** What one window shows; another window may show something else. */
export interface InWindow {
  readonly file?: string;
  readonly example?: string;
  /** Facts, answers to judgements and a question that are the user's own. */
  readonly own?: Question;
}

export interface Kept extends InWindow {
  /** Only what differs from what came with Lidwoord; null: the file was taken away. */
  readonly texts: Readonly<Record<string, string | null>>;
  readonly theme?: string;
  /** The first visit has been explained. */
  readonly welcomed?: boolean;
}

export type Read =
  { readonly ok: true; readonly kept: Kept | undefined } | { readonly ok: false; readonly reason: string };

const KEY = 'lidwoord/werk/1';
/** In what the browser keeps for one window. */
const WINDOW_KEY = 'lidwoord/venster/1';
/** What could not be read is put aside, so that nothing is thrown away. */
const DAMAGED = 'lidwoord/werk/beschadigd';

export function readKept(storage: Storage | undefined): Read {
  if (storage === undefined) {
    return {
      ok: false,
      reason: 'Deze browser bewaart niets voor deze pagina. Bewaar uw werk zelf: kies bij Werk Alle bestanden (zip).',
    };
  }
  try {
    const text = storage.getItem(KEY);
    const kept = text === null ? undefined : keptIn(JSON.parse(text));
    if (text === null || kept !== undefined) return { ok: true, kept };
  } catch {
    // damaged: below
  }
  putAside(storage);
  return {
    ok: false,
    reason:
      'Het werk dat in deze browser was bewaard, is beschadigd en kan niet worden geopend. U begint met de regels zoals Lidwoord ze heeft.',
  };
}

/** What another window has put there since; undefined when there is nothing to go by. */
export function textsIn(json: string | null): Kept['texts'] | undefined {
  try {
    return json === null ? undefined : keptIn(JSON.parse(json))?.texts;
  } catch {
    return undefined;
  }
}

export const isWork = (key: string | null): boolean => key === KEY;

/** What this window showed before it was loaded again; nothing in a new one. */
export function readWindow(storage: Storage | undefined): InWindow {
  try {
    const text = storage?.getItem(WINDOW_KEY);
    return text === null || text === undefined ? {} : inWindow(JSON.parse(text));
  } catch {
    return {};
  }
}

function inWindow(value: unknown): InWindow {
  if (typeof value !== 'object' || value === null) return {};
  const { file, example, own } = value as Record<string, unknown>;
  const question = questionIn(own);
  return {
    ...(typeof file === 'string' && { file }),
    ...(typeof example === 'string' && { example }),
    ...(question && { own: question }),
  };
}

function putAside(storage: Storage): void {
  try {
    const text = storage.getItem(KEY);
    storage.removeItem(KEY);
    if (text !== null) storage.setItem(DAMAGED, text);
  } catch {
    // there is no place for it either
  }
}

/** Undefined: it is not what was kept by this page. */
export function keptIn(value: unknown): Kept | undefined {
  if (typeof value !== 'object' || value === null || !('texts' in value)) return undefined;
  const { texts, theme, welcomed } = value as Record<string, unknown>;
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return undefined;
  const entries = Object.entries(texts);
  if (!entries.every(([name, text]) => isFileName(name) && (typeof text === 'string' || text === null)))
    return undefined;
  return {
    ...inWindow(value),
    texts: Object.fromEntries(
      entries.map(([name, text]) => [name, typeof text === 'string' ? withLineFeeds(text) : null]),
    ),
    ...(typeof theme === 'string' && { theme }),
    ...(typeof welcomed === 'boolean' && { welcomed }),
  };
}

/** Line ends as the editor has them, so that places in the text are the same everywhere. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A relative path to a .lid file, without climbing. */
export function isFileName(name: string): boolean {
  return (
    name.length <= 200 && /^[^/\\:*?"<>|\p{Cc}][^\\:*?"<>|\p{Cc}]*\.lid$/u.test(name) && !name.split('/').includes('..')
  );
}

/** The texts that other windows have kept too. */
export function keptTexts(storage: Storage | undefined): Kept['texts'] | undefined {
  try {
    return textsIn(storage?.getItem(KEY) ?? null);
  } catch {
    return undefined;
  }
}

/** False: there is no room, or nothing may be kept. */
export function keep(storage: Storage | undefined, kept: Kept): boolean {
  const { file, example, own } = kept;
  put(browserStorage('sessionStorage'), WINDOW_KEY, { file, example, own });
  return put(storage, KEY, kept);
}

function put(storage: Storage | undefined, key: string, value: object): boolean {
  try {
    if (storage === undefined) return false;
    storage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Undefined where the browser forbids it. */
export function browserStorage(which: 'localStorage' | 'sessionStorage' = 'localStorage'): Storage | undefined {
  try {
    return globalThis[which];
  } catch {
    return undefined;
  }
}
