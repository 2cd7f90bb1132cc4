/** Who or what is spoken of: `er bestaat`, `die`, `een van beiden`, `iedere persoon`, articles, and `van`. */
import { keyword } from './making.ts';

export const ErBestaat = keyword('ErBestaat', 'er bestaat');
export const Bestaat = keyword('Bestaat', 'bestaat');
export const Die = keyword('Die', 'die');
export const Degene = keyword('Degene', 'degene');
export const Hij = keyword('Hij', 'hij');
export const Zij = keyword('Zij', 'zij');
export const Beiden = keyword('Beiden', 'beiden');

export const EenVanBeiden = keyword(
  'EenVanBeiden',
  'een van beiden',
  'één van beiden',
  'ten minste een van beiden',
  'ten minste één van beiden',
);

export const GeenVanBeiden = keyword('GeenVanBeiden', 'geen van beiden');
export const Deze = keyword('Deze', 'deze');
export const Dat = keyword('Dat', 'dat');
export const DiePersoon = keyword('DiePersoon', 'die persoon');
export const EenPersoon = keyword('EenPersoon', 'een persoon');
export const GeenPersoon = keyword('GeenPersoon', 'geen persoon');
export const EenDerde = keyword('EenDerde', 'een derde');
export const GeenDerde = keyword('GeenDerde', 'geen derde');
export const IederePersoon = keyword('IederePersoon', 'iedere persoon', 'elke persoon');
export const De = keyword('De', 'de');
export const Het = keyword('Het', 'het');
export const Een = keyword('Een', 'een', 'één');
export const Geen = keyword('Geen', 'geen');
export const Iedere = keyword('Iedere', 'iedere', 'elke', 'ieder', 'elk');
export const Van = keyword('Van', 'van');
