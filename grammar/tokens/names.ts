/** What the regelingen themselves declare: names, qualities, predicates, laws, persons. The longest name wins. */
import { name } from './making.ts';

export const Naam = name('name', 'Naam', 'een naam');
export const Soort = name('noun', 'Soort', 'een hoedanigheid');
export const Gezegde = name('phrase', 'Gezegde', 'een gezegde');
export const Omgekeerd = name('inverted', 'Omgekeerd', 'een gezegde');
export const EigenWerkwoord = name('verb', 'EigenWerkwoord', 'een werkwoord');
export const Wet = name('law', 'Wet', 'een wet');
export const Eigennaam = name('proper', 'Eigennaam', 'een persoon');
export const Oordeelzin = name('judgement', 'Oordeelzin', 'een oordeel');
export const Orgaan = name('authority', 'Orgaan', 'wie oordeelt');
