/** The proefberekening over the rules in rules/, for the tests. */
import { proefberekening, type Proefuitkomst, type Toeslaguitkomst } from '../../rules/toeslagen/index.ts';
import { Fault } from '../../runtime/index.ts';
import { rulesProgram } from '../oracle/compare.ts';

export type Json = Readonly<Record<string, unknown>>;

export const ask = (household: unknown): Proefuitkomst => proefberekening(rulesProgram(), household);

/** Only the zorgtoeslag of somebody who has said the rest: `aanvrager` over a plain adult. */
export function zorgtoeslag(year: number, aanvrager: Json, more: Json = {}): Toeslaguitkomst {
  const household = {
    berekeningsjaar: year,
    aanvrager: { ...adult, ...aanvrager },
    toeslagen: ['zorgtoeslag'],
    ...more,
  };
  return outcome(ask(household).zorgtoeslag);
}

/** Only the huurtoeslag. */
export function huurtoeslag(year: number, aanvrager: Json, huur: Json, more: Json = {}): Toeslaguitkomst {
  const household = {
    berekeningsjaar: year,
    aanvrager: { ...adult, ...aanvrager },
    huur,
    toeslagen: ['huurtoeslag'],
    ...more,
  };
  return outcome(ask(household).huurtoeslag);
}

/** Only the kindgebonden budget, of an applicant with these children. */
export function kindgebondenBudget(
  year: number,
  aanvrager: Json,
  kinderen: readonly Json[],
  more: Json = {},
): Toeslaguitkomst {
  const household = {
    berekeningsjaar: year,
    aanvrager: { ...adult, ...aanvrager },
    kinderen,
    toeslagen: ['kindgebondenBudget'],
    ...more,
  };
  return outcome(ask(household).kindgebondenBudget);
}

export const adult: Json = { geboortedatum: '1985-05-01', toetsingsinkomen: '15000' };

function outcome(found: Toeslaguitkomst | undefined): Toeslaguitkomst {
  if (found === undefined) throw new Error('The toeslag was asked for, but there is no outcome.');
  return found;
}

type Granted = Extract<Toeslaguitkomst, { soort: 'bepaald' }>;

/** The outcome, when there must be a claim. */
export function granted(found: Toeslaguitkomst): Granted {
  if (found.soort !== 'bepaald') throw new Error(`Expected a claim, found ${JSON.stringify(found)}`);
  return found;
}

/** 'perJaar of the claim', or the soort when there is none. */
export const perJaar = (found: Toeslaguitkomst): string => (found.soort === 'bepaald' ? found.perJaar : found.soort);

/** The Fault that the input meets. */
export function faultOf(household: unknown): Fault {
  try {
    ask(household);
  } catch (problem) {
    if (problem instanceof Fault) return problem;
    throw problem;
  }
  throw new Error('The input was accepted.');
}
