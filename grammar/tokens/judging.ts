/** What is left to people: `naar het oordeel van`, `het bedrag bij`, `wacht op`. */
import { keyword } from './making.ts';

export const NaarHetOordeelVan = keyword('NaarHetOordeelVan', 'naar het oordeel van');
export const HetOordeelOf = keyword('HetOordeelOf', 'het oordeel of', 'oordeel of');
export const HetBedragBij = keyword('HetBedragBij', 'het bedrag bij', 'bedrag bij');
export const WachtOp = keyword('WachtOp', 'wacht op', 'wachten op');
export const EenLagerBedrag = keyword('EenLagerBedrag', 'een lager bedrag');
export const EenHogerBedrag = keyword('EenHogerBedrag', 'een hoger bedrag');
export const Bij = keyword('Bij', 'bij');
