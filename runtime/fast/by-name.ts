/**
 * What a generated module reads cases with by name: each fact where the module says it stands. Whether anything is
 * given besides is then a matter of counting.
 */
import type { Dossier } from './dossier.ts';
import type { Given } from './given.ts';
import { entryOf } from './layout.ts';
import type { Kind } from './layout.ts';
import { passOver } from './open.ts';

export { CLOSED as DICHT } from './cells.ts';
export { eens, inTijd, perJaar } from './facts.ts';
export {
  eigenFeit,
  leesBeginstand,
  leesDing,
  leesKoppels,
  leesOordelen,
  leesPersonen,
  leesRelaties,
  wie,
} from './open.ts';
export type { Cellen, LeesFeiten, LeesZaak } from './open.ts';
export type { Given as Gegevens } from './given.ts';
export type { Kind as Soort } from './layout.ts';

/** That nothing is given but what can be, of which so many were read. What no regeling knows is for Full to refuse. */
export function geenAndere(d: Dossier, given: Given, read: number, kind: Kind): void {
  let others = -read;
  for (const _ in given) others += 1;
  // also when a known key says undefined
  if (others !== 0) readOthers(d, given, kind);
}

function readOthers(d: Dossier, given: Given, kind: Kind): void {
  const { order } = kind;
  let at = 0;
  for (const key in given) {
    let entry = order[at];
    if (entry?.key !== key) order[at] = entry = entryOf(kind, key);
    at += 1;
    if (entry.what === 'elders' && given[key] !== undefined) passOver(d, given[key]);
  }
}
