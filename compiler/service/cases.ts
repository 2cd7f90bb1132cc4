/** Cases of voorbeelden, read once for all that is asked of them while somebody types. */
import type { Program, Zaak } from '../../runtime/index.ts';
import { isAllKnown, readAgain, readZaak, type ReadCase } from '../../runtime/interpret/index.ts';
import { isWritten } from '../lower/index.ts';

/** What is read anew after each key: the chosen voorbeeld and those in view. The latest comes last. */
const kept: { readonly zaak: Zaak; readonly read: ReadCase }[] = [];
const MOST = 8;

/** For a question of which the whole outcome is wanted: it remembers nothing of earlier ones. Refuses what is no case. */
export function caseToAsk(program: Program, zaak: Zaak): ReadCase {
  if (!isWritten(zaak)) return readZaak(program, zaak);
  const known = taken(zaak);
  const read = known === undefined ? readZaak(program, zaak) : readAgain(program, known);
  keep(zaak, read);
  return read;
}

/**
 * For the mark of a voorbeeld, which shows what came out: what earlier questions found out is used where it cannot show.
 * `again`: it will be asked soon again.
 */
export function caseToMark(program: Program, zaak: Zaak, again: boolean): ReadCase {
  const known = taken(zaak);
  const read =
    known === undefined
      ? readZaak(program, zaak)
      : known.whole === program && isAllKnown(known)
        ? known
        : readAgain(program, known);
  if (known !== undefined || (again && isWritten(zaak))) keep(zaak, read);
  return read;
}

function taken(zaak: Zaak): ReadCase | undefined {
  const at = kept.findIndex((one) => one.zaak === zaak);
  return at === -1 ? undefined : kept.splice(at, 1)[0]?.read;
}

function keep(zaak: Zaak, read: ReadCase): void {
  kept.push({ zaak, read });
  if (kept.length > MOST) kept.shift();
}
