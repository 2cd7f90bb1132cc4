/** The two axes of time of a provision: the days about which it speaks, and the days on which it is known. */
import type { Known, Validity } from '../../runtime/index.ts';
import type { Place } from '../resolve/index.ts';

export function timesOf({ from, to, knownFrom, knownTo }: Place['validity']): {
  readonly valid: Validity;
  readonly known?: Known;
} {
  const valid = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  if (knownFrom === undefined && knownTo === undefined) return { valid };
  const known = {
    ...(knownFrom === undefined ? {} : { from: knownFrom }),
    ...(knownTo === undefined ? {} : { to: knownTo }),
  };
  return { valid, known };
}
