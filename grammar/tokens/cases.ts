/** In which cases and where something holds: `in de overige gevallen`, `in deze wet`, `tenzij`, `waarin`. */
import { keyword } from './making.ts';

export const InOverigeGevallen = keyword(
  'InOverigeGevallen',
  'in de overige gevallen',
  'in overige gevallen',
  'in de andere gevallen',
  'in alle andere gevallen',
  'in alle overige gevallen',
);

export const InDezeWet = keyword(
  'InDezeWet',
  'in deze wet',
  'in deze wet en de daarop berustende bepalingen',
  'in deze wet en de bepalingen die daarop berusten',
  'in dit besluit',
  'in deze regeling',
);

export const Tenzij = keyword(
  'Tenzij',
  'tenzij',
  'behoudens ingeval',
  'behoudens indien',
  'behalve indien',
  'behalve ingeval',
  'behalve als',
);

export const Waarin = keyword('Waarin', 'waarin', 'waarbij');
