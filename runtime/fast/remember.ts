/** What generated functions computed about one person or two, with the days on which it holds. */
import { NIEMAND } from './dossier.ts';
import type { Dossier, Herinnering, Mens, Onthouden } from './dossier.ts';

/** All that was computed about these persons, by the place of the function. Nobody has number −1. */
export function onthouden(d: Dossier, one: Mens, two?: Mens): Onthouden {
  const count = d.layout.remembered;
  // nobody is the same in every case
  const about = one === NIEMAND ? (d.overNiemand ??= { alleen: undefined, samen: undefined }) : one;
  if (two === undefined) return (about.alleen ??= new Array<undefined>(count?.[0] ?? 0));
  return ((about.samen ??= [])[two.number + 1] ??= new Array<undefined>(count?.[1] ?? 0));
}

/** What was computed for the day. */
export function celOp<T>(d: Dossier, known: Herinnering<T> | undefined, dag: number): Herinnering<T> | undefined {
  for (let cel = known; cel !== undefined; cel = cel.vorige) {
    if (cel.van > dag || dag >= cel.tot) continue;
    if (cel.tot < d.tot) d.tot = cel.tot;
    return cel;
  }
  return undefined;
}
