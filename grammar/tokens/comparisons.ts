/** What compares: `meer … dan`, `op of na`, `beneden`, `ligt`. */
import { keyword } from './making.ts';

export const Meer = keyword('Meer', 'meer', 'langer', 'hoger', 'groter', 'later');
export const Minder = keyword('Minder', 'minder', 'korter', 'lager', 'kleiner', 'eerder');
export const Dan = keyword('Dan', 'dan');
export const GelijkAan = keyword('GelijkAan', 'gelijk is aan', 'gelijk zijn aan', 'gelijk aan');
export const OpOfBoven = keyword('OpOfBoven', 'op of boven');
export const OpOfOnder = keyword('OpOfOnder', 'op of onder', 'op of beneden');
export const OpOfNa = keyword('OpOfNa', 'op of na');
export const OpOfVoor = keyword('OpOfVoor', 'op of voor', 'op of vóór');
export const Na = keyword('Na', 'na');
export const Voor = keyword('Voor', 'voor', 'vóór');
export const Beneden = keyword('Beneden', 'beneden');
export const Ligt = keyword('Ligt', 'ligt', 'liggen');
export const Duurt = keyword('Duurt', 'duurt');
export const Ingevolge = keyword('Ingevolge', 'ingevolge');
