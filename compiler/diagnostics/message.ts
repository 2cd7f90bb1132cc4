import type { Fix, Place, Severity } from './diagnostic.ts';

/** A sentence of the catalogue with holes `H`. Answering `undefined` or '' leaves that part of the message out. */
export interface Message<H> {
  readonly severity: Severity;
  readonly text: (holes: H) => string;
  readonly label?: (holes: H) => string | undefined;
  /** Beside the carets of the second place, when its caller gives no label. */
  readonly secondLabel?: (holes: H) => string | undefined;
  readonly hint?: (holes: H) => string | undefined;
  readonly fix?: (holes: H, place: Place) => Fix | undefined;
}

/** A message without holes. */
export type NoHoles = Readonly<Record<never, never>>;

/** Names the holes of a message once; the rest of it is inferred. */
export function message<H = NoHoles>(parts: Message<H>): Message<H> {
  return parts;
}

/** A repair that puts `text` in the place of the message. */
export function replaceBy(place: Place, text: string): Fix {
  return { title: `Vervang door '${text}'`, edits: [{ ...place, text }] };
}

/** A repair for a misspelt word, only when there is exactly one candidate. */
export function replaceByOnly(place: Place, candidates: readonly string[]): Fix | undefined {
  const only = candidates.length === 1 ? candidates[0] : undefined;
  return only === undefined ? undefined : replaceBy(place, only);
}
