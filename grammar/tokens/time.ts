/** Days, stretches of time and their bounds: `op enige dag in`, `het berekeningsjaar`, `met ingang van`. */
import { WEEKDAYS } from '../literals.ts';
import { keyword } from './making.ts';

export const OpEnigeDagIn = keyword('OpEnigeDagIn', 'op enige dag in');
export const GedurendeHeel = keyword('GedurendeHeel', 'gedurende heel', 'gedurende');
export const OpEenEerdereDag = keyword('OpEenEerdereDag', 'op een eerdere dag');

export const InElkeMaand = keyword(
  'InElkeMaand',
  'in elke kalendermaand van het berekeningsjaar',
  'in iedere kalendermaand van het berekeningsjaar',
);

export const InEnigeMaand = keyword('InEnigeMaand', 'in enige kalendermaand van het berekeningsjaar');

export const OpDeEersteDagVan = keyword(
  'OpDeEersteDagVan',
  'op de eerste dag van',
  'bij de aanvang van',
  'bij aanvang van',
  'aan het begin van',
);

export const DeEersteDagVan = keyword('DeEersteDagVan', 'de eerste dag van');
export const DeLaatsteDagVan = keyword('DeLaatsteDagVan', 'de laatste dag van');
export const EerstePaasdagVan = keyword('EerstePaasdagVan', 'de eerste paasdag van');
export const DagNa = keyword('DagNa', 'de dag na');
export const DagVoor = keyword('DagVoor', 'de dag voor', 'de dag vóór');
export const EersteDagNa = keyword('EersteDagNa', 'de eerste dag na', 'de eerstvolgende dag na');
export const EersteDagVanaf = keyword('EersteDagVanaf', 'de eerste dag vanaf', 'de eerste dag op of na');
export const TweedeDagVanaf = keyword('TweedeDagVanaf', 'de tweede dag vanaf', 'de tweede dag op of na');
export const Weekdag = keyword('Weekdag', ...WEEKDAYS);
export const Binnen = keyword('Binnen', 'binnen');
export const DePeildatum = keyword('DePeildatum', 'de peildatum', 'deze dag');
export const Berekeningsjaar = keyword('Berekeningsjaar', 'het berekeningsjaar', 'het gehele berekeningsjaar');

export const VoorafgaandJaar = keyword(
  'VoorafgaandJaar',
  'het voorafgaande kalenderjaar',
  'het voorafgaande berekeningsjaar',
);

export const VolgendJaar = keyword(
  'VolgendJaar',
  'het volgende kalenderjaar',
  'het volgende berekeningsjaar',
  'het jaar volgend op het berekeningsjaar',
  'het kalenderjaar volgend op het berekeningsjaar',
);

export const Kalenderjaar = keyword('Kalenderjaar', 'het kalenderjaar');
export const DeMaand = keyword('DeMaand', 'de maand', 'de kalendermaand');
export const HetKwartaal = keyword('HetKwartaal', 'het kalenderkwartaal', 'het kwartaal');
export const Over = keyword('Over', 'over');
export const Op = keyword('Op', 'op');
export const In = keyword('In', 'in');
export const MetIngangVan = keyword('MetIngangVan', 'met ingang van', 'vanaf');
export const TotEnMet = keyword('TotEnMet', 'tot en met');
export const Tot = keyword('Tot', 'tot');
