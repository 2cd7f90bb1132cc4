/** A trial calculation for one household. Only a translation to the facts of the regelingen and back: no law in it. */
import type { Program, ReadCase, Uitkomst } from '../../runtime/index.ts';
import { readZaak } from '../../runtime/index.ts';
import { answer, outcomeOf, type Case } from './answer.ts';
import { assume } from './assumptions.ts';
import type { Toeslag } from './household.ts';
import { toeslagen } from './household.ts';
import { encodings } from './questions.ts';
import { readHousehold } from './read-household.ts';
import { toZaak } from './to-zaak.ts';
import type { Proefuitkomst } from './uitkomst.ts';

/** Whether the toeslag asks for the childcare, which the others leave out of the case. */
export const asksForCare = (toeslag: Toeslag): boolean => toeslag === 'kinderopvangtoeslag';

/**
 * The toeslagen of the household (JSON as the contract has it, already parsed) by the rules of the program.
 * Input that cannot be right is a `Fault` with the JSON path and a Dutch message.
 */
export function proefberekening(program: Program, input: unknown): Proefuitkomst {
  const { caseFor, wanted, aangenomen } = caseOf(program, input);
  return { aangenomen, ...Object.fromEntries(wanted.map((toeslag) => [toeslag, answer(caseFor(toeslag), toeslag)])) };
}

/** A toeslag over the year with its reasons, for who writes them out. */
export interface Uitgelegd {
  readonly toeslag: Toeslag;
  readonly uitkomst: Uitkomst<unknown>;
}

/** The same toeslagen with their reasons; one whose law is not encoded is left out. */
export function uitgelegd(
  program: Program,
  input: unknown,
): { readonly aangenomen: readonly string[]; readonly toeslagen: readonly Uitgelegd[] } {
  const { caseFor, wanted, aangenomen } = caseOf(program, input);
  const told = wanted.flatMap((toeslag) => {
    const uitkomst = outcomeOf(caseFor(toeslag), toeslag);
    return uitkomst ? [{ toeslag, uitkomst }] : [];
  });
  return { aangenomen, toeslagen: told };
}

interface Asked {
  /** The childcare is only in the case of the kinderopvangtoeslag. */
  readonly caseFor: (toeslag: Toeslag) => Case;
  readonly wanted: readonly Toeslag[];
  readonly aangenomen: readonly string[];
}

function caseOf(program: Program, input: unknown): Asked {
  const { huishouden, aangenomen } = assume(readHousehold(program, input));
  const day = `${(huishouden.peildatum ?? `${String(huishouden.berekeningsjaar)}-01-01`).slice(0, 7)}-01`;
  const read = new Map<boolean, ReadCase>();
  const caseFor = (toeslag: Toeslag): Case => {
    const care = asksForCare(toeslag);
    const zaak = read.get(care) ?? readZaak(program, toZaak(program, huishouden, care));
    read.set(care, zaak);
    const { beleid } = encodings[toeslag];
    const counts = beleid !== undefined && program.regelingen.some(({ id }) => id === beleid);
    return { program, zaak, household: huishouden, day, ...(counts && { met: beleid }) };
  };
  return { caseFor, wanted: toeslagen.filter((one) => huishouden.toeslagen?.includes(one) ?? true), aangenomen };
}
