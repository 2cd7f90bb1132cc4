/** Whose a value is: `zijn inkomen`, `diens partner`. */
import { custom, declaredAt, sticky } from './making.ts';

const possessive = sticky(`(?:zijn|haar|diens)(?=\\s)`);

/** `zijn inkomen`: only before a declared value; `zijn partner` is also a verb and what somebody is. */
export const Bezit = custom(
  'Bezit',
  "'zijn'",
  (text, offset) => {
    possessive.lastIndex = offset;
    const match = possessive.exec(text);
    if (!match) return null;
    const next = offset + match[0].length + (/^\s+/.exec(text.slice(offset + match[0].length))?.[0].length ?? 0);
    const category = declaredAt(text, next)?.entry.category;
    const noun = category === 'noun' && match[0].toLowerCase() === 'diens';
    return category === 'name' || noun ? match : null;
  },
  ['z', 'Z', 'h', 'H', 'd', 'D'],
);
