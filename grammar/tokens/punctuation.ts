/** Commas, points, brackets, and the signs of a formula. */
import { createToken, Lexer } from 'chevrotain';

export const Komma = createToken({ name: 'Komma', label: "','", pattern: ',' });
export const Puntkomma = createToken({ name: 'Puntkomma', label: "';'", pattern: ';' });
export const DubbelePunt = createToken({ name: 'DubbelePunt', label: "':'", pattern: ':' });
export const Punt = createToken({ name: 'Punt', label: 'een punt', pattern: '.' });
export const HaakOpen = createToken({ name: 'HaakOpen', label: "'('", pattern: '(' });
export const HaakSluit = createToken({ name: 'HaakSluit', label: "')'", pattern: ')' });
export const Maal = createToken({ name: 'Maal', label: "'×'", pattern: /[×*]/ });
export const Plus = createToken({ name: 'Plus', label: "'+'", pattern: '+' });
export const Min = createToken({ name: 'Min', label: "'−'", pattern: /[−–-]/ });
export const Deel = createToken({ name: 'Deel', label: "'/'", pattern: '/' });
export const Kwadraat = createToken({ name: 'Kwadraat', label: "'²'", pattern: /[²³]/ });

export const Wit = createToken({ name: 'Wit', pattern: /\s+/, line_breaks: true, group: Lexer.SKIPPED });
