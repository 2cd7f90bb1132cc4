/** What points at a provision, or back at what was said: `artikel 3`, `het eerste lid`, `onderdeel a`, `voornoemde`. */
import { ORDINALS } from '../literals.ts';
import { END, initialsOf, literal } from './making.ts';

export const Aanwijzer = literal(
  'Aanwijzer',
  'een woord dat terugwijst',
  `(?:zulks|voornoemde?|voormelde?|vorenbedoelde?|vorengenoemde?|bovengenoemde?|bovenbedoelde?|bovenstaande?|eerdergenoemde?|desbetreffende?|zodanige?|dergelijke?)${END}`,
  initialsOf(['zulks', 'voornoemde', 'bovengenoemde', 'eerder', 'desbetreffende']),
);

export const Artikel = literal(
  'Artikel',
  'een artikel',
  `(?:artikel(?:en)?\\s+\\d+(?:[.:]\\d+)?[a-z]*|(?:paragraaf|overweging)\\s+\\d+(?:\\.\\d+)*)${END}`,
  ['a', 'A', 'p', 'P', 'o', 'O'],
);

export const Lid = literal(
  'Lid',
  'een lid',
  `(?:(?:lid|leden)\\s+\\d+[a-z]?|(?:het\\s+)?(?:${ORDINALS.join('|')})\\s+lid)${END}`,
  initialsOf(['lid', 'het', ...ORDINALS]),
);

export const Onderdeel = literal('Onderdeel', 'een onderdeel', `onderde(?:el|len)\\s+[a-z]${END}`, ['o', 'O']);
export const Onder = literal('Onder', "'onder 1°'", 'onder\\s+\\d+[°º]', ['o', 'O']);
