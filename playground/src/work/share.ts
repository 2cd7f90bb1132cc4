/** A link that carries the work in its fragment: what comes after # never leaves the browser. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

import { keptIn, type Kept } from './kept.ts';

const PREFIX = '#werk=';
/** A link is text from elsewhere: more than this is not unpacked. */
const MOST = 4_000_000;

/** More than this no common browser opens, in characters. */
const LONGEST = 1_500_000;

/** Undefined: there is too much for a link. */
export function linkTo(address: string, { texts, file, example, own }: Kept): string | undefined {
  const shared = strToU8(JSON.stringify({ texts, file, example, own }));
  const packed = deflateSync(shared, { level: 9 });
  if (shared.length > MOST || packed.length > (LONGEST * 3) / 4) return undefined;
  return `${address.split('#')[0] ?? ''}${PREFIX}${toBase64(packed)}`;
}

export type FromLink =
  { readonly kind: 'none' } | { readonly kind: 'work'; readonly kept: Kept } | { readonly kind: 'damaged' };

export function workIn(fragment: string): FromLink {
  if (!fragment.startsWith(PREFIX)) return { kind: 'none' };
  try {
    const kept = keptIn(JSON.parse(strFromU8(inflated(fromBase64(fragment.slice(PREFIX.length))))));
    return kept === undefined ? { kind: 'damaged' } : { kind: 'work', kept };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Throws as soon as it grows too large. */
function inflated(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    size += part.length;
    if (size > MOST) throw new RangeError('too large');
    parts.push(part);
    ended = final;
  });
  for (let at = 0; at < packed.length; at += 1024)
    stream.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
  if (!ended) throw new RangeError('cut off');
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}
