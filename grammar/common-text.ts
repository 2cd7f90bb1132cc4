/** Where two texts are the same: compared in long stretches, which the engine does at once. */

/** How many characters both begin with. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + STEP <= most && one.slice(at, at + STEP) === other.slice(at, at + STEP)) at += STEP;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** How many characters both end with, of what stands behind the first `start`. */
export function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  const tail = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  let at = 0;
  while (at + STEP <= most && tail(one, at, at + STEP) === tail(other, at, at + STEP)) at += STEP;
  while (at < most && one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at)) at += 1;
  return at;
}

const STEP = 1024;
