/** What is kept in the browser between visits: the changed texts and what was open. */

export interface Kept {
  /** Only what differs from what came with Lidwoord; null: the file was taken away. */
  readonly texts: Readonly<Record<string, string | null>>;
  readonly file?: string;
  readonly example?: string;
  readonly theme?: string;
  /** The first visit has been explained. */
  readonly welcomed?: boolean;
}

export type Read =
  { readonly ok: true; readonly kept: Kept | undefined } | { readonly ok: false; readonly reason: string };

const KEY = 'lidwoord/werk/1';
/** What could not be read is put aside, so that nothing is thrown away. */
const DAMAGED = 'lidwoord/werk/beschadigd';

export function readKept(storage: Storage | undefined): Read {
  if (storage === undefined) {
    return {
      ok: false,
      reason: 'Deze browser bewaart niets voor deze pagina. Bewaar uw werk zelf, met Werk, Uitvoeren.',
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
  const { texts, file, example, theme, welcomed } = value as Record<string, unknown>;
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return undefined;
  const entries = Object.entries(texts);
  if (!entries.every(([name, text]) => isFileName(name) && (typeof text === 'string' || text === null)))
    return undefined;
  return {
    texts: Object.fromEntries(entries),
    ...(typeof file === 'string' && { file }),
    ...(typeof example === 'string' && { example }),
    ...(typeof theme === 'string' && { theme }),
    ...(typeof welcomed === 'boolean' && { welcomed }),
  };
}

/** A relative path to a .lid file, without climbing. */
export function isFileName(name: string): boolean {
  return (
    name.length <= 200 && /^[^/\\:*?"<>|\p{Cc}][^\\:*?"<>|\p{Cc}]*\.lid$/u.test(name) && !name.split('/').includes('..')
  );
}

/** False: there is no room, or nothing may be kept. */
export function keep(storage: Storage | undefined, kept: Kept): boolean {
  try {
    if (storage === undefined) return false;
    storage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Undefined where the browser forbids it. */
export function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
