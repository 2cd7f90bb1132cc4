/** What a main clause says: `telt mee`, `wordt mede verstaan`, `wordt geacht … te zijn`, `tijdig ingediend`, `niet`. */
import { keyword } from './making.ts';

export const TeltMee = keyword('TeltMee', 'telt mee', 'tellen mee');
export const Onder_ = keyword('Onder_', 'onder');
export const AlsBedoeldIn = keyword('AlsBedoeldIn', 'als bedoeld in');
export const AlsWare = keyword('AlsWare', 'als ware', 'als waren');
export const Als_ = keyword('Als_', 'als');
export const Met = keyword('Met', 'met');
export const Verstaan = keyword('Verstaan', 'verstaan');
export const Aangemerkt = keyword('Aangemerkt', 'aangemerkt');
export const Gelijkgesteld = keyword('Gelijkgesteld', 'gelijkgesteld');
export const WordtVerstaan = keyword('WordtVerstaan', 'wordt verstaan');
export const WordtMedeVerstaan = keyword('WordtMedeVerstaan', 'wordt mede verstaan');
export const WordtNietVerstaan = keyword('WordtNietVerstaan', 'wordt niet verstaan');
export const WordtAangemerkt = keyword('WordtAangemerkt', 'wordt aangemerkt');
export const WordtMedeAangemerkt = keyword('WordtMedeAangemerkt', 'wordt mede aangemerkt');
export const WordtNietAangemerkt = keyword('WordtNietAangemerkt', 'wordt niet aangemerkt');
export const WordtGelijkgesteld = keyword('WordtGelijkgesteld', 'wordt gelijkgesteld');
export const WordtGeacht = keyword('WordtGeacht', 'wordt geacht');
export const TeZijn = keyword('TeZijn', 'te zijn', 'te hebben');
export const Toegekend = keyword('Toegekend', 'toegekend');
export const TijdigIngediend = keyword('TijdigIngediend', 'tijdig ingediend', 'tijdig gedaan');
export const TijdigIsIngediend = keyword('TijdigIsIngediend', 'tijdig is ingediend', 'tijdig is gedaan');
export const Ingediend = keyword('Ingediend', 'ingediend', 'gedaan');
export const Slechts = keyword('Slechts', 'slechts', 'uitsluitend');
export const Mede = keyword('Mede', 'mede');
export const Niet = keyword('Niet', 'niet');
