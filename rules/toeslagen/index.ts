/**
 * The proefberekening: in comes a program and a household as the citizen knows it, out comes each toeslag over the
 * year. It maps the household to the facts of the encoded laws and their outcomes back; no rule of law lives here.
 */
export { proefberekening, uitgelegd, type Uitgelegd } from './proefberekening.ts';
export { proefberekeningJsonl, proefberekeningRegel, proefberekeningVanTekst } from './jsonl.ts';
export type { JsonlUitkomst, Uitvoerregel } from './jsonl.ts';
export type {
  Detentie,
  Huishouden,
  Huur,
  Kind,
  Medebewoner,
  Opvang,
  Opvangsoort,
  Partner,
  Periode,
  Persoon,
  Servicekosten,
  Toeslag,
} from './household.ts';
export type { Ontbreekt, Oordeel, Proefuitkomst, Toeslaguitkomst } from './uitkomst.ts';
