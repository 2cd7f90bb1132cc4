/** Days that are counted, reached or followed: `tijdsevenredig naar de dagen waarop`, `heeft bereikt`, `de maand volgend op`. */
import { keyword } from './making.ts';

export const TijdsevenredigNaarDagen = keyword(
  'TijdsevenredigNaarDagen',
  'tijdsevenredig naar de dagen waarop',
  'tijdsevenredig naar de dagen van het berekeningsjaar waarop',
  'tijdsevenredig naar de dagen van het kalenderjaar waarop',
  'tijdsevenredig naar de dagen van het kalenderkwartaal waarop',
  'tijdsevenredig naar de dagen van de maand waarop',
  'tijdsevenredig naar de dagen van de kalendermaand waarop',
);

export const AantalDagenWaarop = keyword(
  'AantalDagenWaarop',
  'het aantal dagen van het berekeningsjaar waarop',
  'het aantal dagen van het kalenderjaar waarop',
  'het aantal dagen van het kalenderkwartaal waarop',
  'het aantal dagen van de maand waarop',
  'het aantal dagen van de kalendermaand waarop',
);

export const TijdsevenredigNaarMaanden = keyword(
  'TijdsevenredigNaarMaanden',
  'tijdsevenredig naar de kalendermaanden waarin',
  'tijdsevenredig naar de kalendermaanden van het berekeningsjaar waarin',
);

export const NietHeeftBereikt = keyword(
  'NietHeeftBereikt',
  'nog niet heeft bereikt',
  'nog niet bereikt heeft',
  'niet heeft bereikt',
  'niet bereikt heeft',
  'nog niet hebben bereikt',
  'nog niet bereikt hebben',
);

export const HeeftBereikt = keyword(
  'HeeftBereikt',
  'heeft bereikt',
  'bereikt heeft',
  'hebben bereikt',
  'bereikt hebben',
);

export const Bereikt = keyword('Bereikt', 'bereikt', 'bereiken');
export const NogGeen = keyword('NogGeen', 'nog geen');
export const DagWaarop = keyword('DagWaarop', 'de dag waarop', 'het tijdstip waarop', 'de maand waarin');

export const BeginVolgendeMaand = keyword(
  'BeginVolgendeMaand',
  'de eerste dag van de maand volgend op',
  'de eerste dag van de maand volgende op',
  'de eerste dag van de maand na',
  'de eerste dag van de kalendermaand volgend op',
  'de eerste dag van de kalendermaand na',
);

export const BeginVolgendKwartaal = keyword(
  'BeginVolgendKwartaal',
  'de eerste dag van het kalenderkwartaal volgend op',
  'de eerste dag van het kalenderkwartaal na',
  'de eerste dag van het kwartaal volgend op',
);

export const BeginVolgendJaar = keyword(
  'BeginVolgendJaar',
  'de eerste dag van het kalenderjaar volgend op',
  'de eerste dag van het kalenderjaar na',
);
