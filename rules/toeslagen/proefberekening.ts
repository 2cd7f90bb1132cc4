/** A trial calculation for one household. Only a translation to the facts of the regelingen and back: no law in it. */
import type { Program } from '../../runtime/index.ts';
import { readZaak } from '../../runtime/index.ts';
import { answer } from './answer.ts';
import { assume } from './assumptions.ts';
import type { Toeslag } from './household.ts';
import { toeslagen } from './household.ts';
import { readHousehold } from './read-household.ts';
import { toZaak } from './to-zaak.ts';
import type { Proefuitkomst } from './uitkomst.ts';

/**
 * The toeslagen of the household (JSON as the contract has it, already parsed) by the rules of the program.
 * Input that cannot be right is a `Fault` with the JSON path and a Dutch message.
 */
export function proefberekening(program: Program, input: unknown): Proefuitkomst {
  const { huishouden, aangenomen } = assume(readHousehold(program, input));
  const day = `${(huishouden.peildatum ?? `${String(huishouden.berekeningsjaar)}-01-01`).slice(0, 7)}-01`;
  const asked = { program, zaak: readZaak(program, toZaak(program, huishouden)), household: huishouden, day };
  const wanted: readonly Toeslag[] = toeslagen.filter((one) => huishouden.toeslagen?.includes(one) ?? true);
  return { aangenomen, ...Object.fromEntries(wanted.map((toeslag) => [toeslag, answer(asked, toeslag)])) };
}
