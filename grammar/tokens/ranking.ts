/** What goes before what, and on which ground: `gaat voor`, `in de rangorde`, `op grond van`, `wordt gelezen`. */
import { keyword } from './making.ts';

export const GaatVoor = keyword('GaatVoor', 'gaat voor', 'gaan voor');
export const WordtGelezen = keyword('WordtGelezen', 'wordt gelezen');
export const OpGrondVan = keyword('OpGrondVan', 'op grond van');

export const TenHoogsteEenPersoon = keyword(
  'TenHoogsteEenPersoon',
  'ten hoogste één persoon is',
  'ten hoogste een persoon is',
);

export const InDeRangorde = keyword('InDeRangorde', 'in de rangorde');
