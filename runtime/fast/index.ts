/**
 * What a generated module imports: the words it speaks to its callers, the schema of its cases, and the helpers of
 * Fast. The interpreter is not among them, except behind `volledig`.
 */
export * from './types.ts';
export type { JsonSchema } from './json-schema.ts';
export type { Fout, Toetsing, ZaakSchema } from './schema.ts';
export { zaakSchema } from './schema.ts';
export { uitVolledig, volledig } from './full.ts';
export type { Cel, Dossier, Herinnering, Mens } from './dossier.ts';
export type { FactLayout, Layout } from './layout.ts';
export { dossier } from './open.ts';
export * from './by-name.ts';
export {
  NIEMAND,
  NOOIT,
  geldigTot,
  leeftijd,
  naast,
  naastMaand,
  ding,
  feit,
  feitKoppel,
  feitOfGeen,
  feitRelatie,
  grens,
  koppelOfGeen,
  mens,
  mensen,
  niemand,
  relatieOfGeen,
  rol,
} from './dossier.ts';
export { MOST_CENTS, MOST_COUNTED, MOST_MILLIONTHS } from './limits.ts';
export { beginstand } from './before.ts';
export { celOp, onthouden } from './remember.ts';
export { oordeel } from './judged.ts';
export { NAAR_VOLLEDIG, naarVolledig } from './leave.ts';
export {
  dagVanJaar,
  datumBinnenBereik,
  eersteVanJaar,
  eersteVanMaand,
  heleJaren,
  paaszondag,
  volgendeMaand,
  weekdag,
  monthStart as eersteDag,
  yearOf as jaarVan,
  yearStart as nieuwjaar,
} from './days.ts';
export { duurIs, duurUit, eerder, eerderMaandEind, later, laterMaandEind } from './durations.ts';
export * from './numbers.ts';
export * from './results.ts';
