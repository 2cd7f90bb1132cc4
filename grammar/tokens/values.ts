/** What is done to values: `bedraagt`, `vermeerderd met`, `de som van`, `ten hoogste`, `afgerond op`. */
import { keyword } from './making.ts';

export const Bedraagt = keyword('Bedraagt', 'bedraagt', 'bedragen');
export const VermeerderdMet = keyword('VermeerderdMet', 'vermeerderd met', 'verhoogd met');
export const VerminderdMet = keyword('VerminderdMet', 'verminderd met', 'verlaagd met');
export const VermenigvuldigdMet = keyword('VermenigvuldigdMet', 'vermenigvuldigd met', 'maal');
export const GedeeldDoor = keyword('GedeeldDoor', 'gedeeld door');
export const TenMinste = keyword('TenMinste', 'ten minste', 'niet minder dan', 'niet lager dan', 'met een minimum van');

export const TenHoogste = keyword(
  'TenHoogste',
  'ten hoogste',
  'niet meer dan',
  'niet hoger dan',
  'met een maximum van',
  'tot een maximum van',
);

export const HetHoogsteVan = keyword('HetHoogsteVan', 'het hoogste van', 'de hoogste van', 'de laatste van');
export const HetLaagsteVan = keyword('HetLaagsteVan', 'het laagste van', 'de laagste van', 'de eerste van');
export const DeSomVan = keyword('DeSomVan', 'de som van');

export const SomOverMaanden = keyword(
  'SomOverMaanden',
  'de som over de kalendermaanden van het berekeningsjaar van',
  'de som over de kalendermaanden van het kalenderjaar van',
);

export const SomOverKwartalen = keyword(
  'SomOverKwartalen',
  'de som over de kalenderkwartalen van het berekeningsjaar van',
  'de som over de kalenderkwartalen van het kalenderjaar van',
  'de som over de kwartalen van het kalenderjaar van',
);

export const SomOverIedere = keyword(
  'SomOverIedere',
  'de som over iedere',
  'de som over ieder',
  'de som over elke',
  'de som over elk',
);

export const AantalPersonenDat = keyword('AantalPersonenDat', 'het aantal personen dat');

export const AantalMaandenWaarin = keyword(
  'AantalMaandenWaarin',
  'het aantal kalendermaanden van het berekeningsjaar waarin',
);

export const AantalJarenVan = keyword('AantalJarenVan', 'het aantal hele jaren van');
export const HetVerschilTussen = keyword('HetVerschilTussen', 'het verschil tussen');
export const HetDeelVan = keyword('HetDeelVan', 'het deel van');
export const Boven = keyword('Boven', 'boven');
export const TotAan = keyword('TotAan', 'tot aan');
export const TeBovenGaat = keyword('TeBovenGaat', 'te boven gaat');

export const Veelvoud = keyword(
  'Veelvoud',
  'tweemaal',
  'twee maal',
  'driemaal',
  'drie maal',
  'viermaal',
  'vier maal',
  'vijfmaal',
  'vijf maal',
  'zesmaal',
  'zes maal',
  'zevenmaal',
  'zeven maal',
  'achtmaal',
  'acht maal',
  'negenmaal',
  'negen maal',
  'tienmaal',
  'tien maal',
  'elfmaal',
  'elf maal',
  'het twaalfvoud van',
  'een twaalfde deel van',
  'de helft van',
  'een derde deel van',
  'een kwart van',
);

export const ZoveelMaal = keyword('ZoveelMaal', 'zoveel maal', 'zoveelmaal');

/** `, doch ten hoogste`: says nothing of its own. */
export const Doch = keyword('Doch', 'doch', 'maar');

/** `wordt gesteld op`: after the verb of a main clause; the value follows. */
export const GesteldOp = keyword('GesteldOp', 'gesteld op', 'vastgesteld op', 'bepaald op');

export const Nihil = keyword('Nihil', 'nihil');

export const AfgerondOp = keyword(
  'AfgerondOp',
  'rekenkundig afgerond op',
  'naar boven afgerond op',
  'naar beneden afgerond op',
);

export const HeleEuros = keyword('HeleEuros', "hele euro's", 'hele euro');
export const HeleCenten = keyword('HeleCenten', 'hele eurocenten', 'hele centen');
export const EenVeelvoudVan = keyword('EenVeelvoudVan', 'een veelvoud van');
export const DeFormule = keyword('DeFormule', 'de uitkomst van de formule', 'het bedrag volgens de formule');
