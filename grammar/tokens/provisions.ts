/** How one provision stands to another: `in afwijking van`, `onverminderd`, `is van overeenkomstige toepassing`. */
import { keyword } from './making.ts';

export const InAfwijkingVan = keyword('InAfwijkingVan', 'in afwijking van');
export const InAanvullingOp = keyword('InAanvullingOp', 'in aanvulling op');
export const Onverminderd = keyword('Onverminderd', 'onverminderd');
export const VoorDeToepassingVan = keyword('VoorDeToepassingVan', 'voor de toepassing van');

export const WijzigingBemonstering = keyword(
  'WijzigingBemonstering',
  'een wijziging na de eerste dag van de maand in aanmerking genomen vanaf de eerste dag van de volgende maand',
);

export const DezeWet = keyword(
  'DezeWet',
  'deze wet',
  'dit besluit',
  'deze regeling',
  'elke inkomensafhankelijke regeling',
);

export const DitArtikel = keyword('DitArtikel', 'dit artikel', 'dit lid', 'deze paragraaf');
export const NietGecodeerdIs = keyword('NietGecodeerdIs', 'niet gecodeerd is');
export const MetDienVerstandeDat = keyword('MetDienVerstandeDat', 'met dien verstande dat');
export const VanToepassingIs = keyword('VanToepassingIs', 'van toepassing is', 'van toepassing zijn');

export const IsVanOvereenkomstigeToepassing = keyword(
  'IsVanOvereenkomstigeToepassing',
  'is van overeenkomstige toepassing',
  'zijn van overeenkomstige toepassing',
);

export const IsVanToepassing = keyword('IsVanToepassing', 'is van toepassing', 'zijn van toepassing');

export const IsNietVanToepassing = keyword(
  'IsNietVanToepassing',
  'is niet van toepassing',
  'zijn niet van toepassing',
  'blijft buiten toepassing',
  'blijven buiten toepassing',
);

export const KanBuitenToepassingBlijven = keyword(
  'KanBuitenToepassingBlijven',
  'kan buiten toepassing blijven',
  'kan buiten toepassing worden gelaten',
  'kunnen buiten toepassing blijven',
  'kunnen buiten toepassing worden gelaten',
);
