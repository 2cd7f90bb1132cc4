/** What is not so, said as Dutch says it: 'geen partner heeft', 'niet verzekerd is', 'niet meer bedraagt dan …'. */
import { shapeOfStatus } from '../../grammar/index.ts';

/** A comparison as it stands after 'omdat', taken apart. */
export interface Comparison {
  readonly left: string;
  readonly right: string;
  /** With what is compared in place of `left` and `right`. */
  readonly say: (left: string, right: string, denied: boolean) => string;
}

const MORE = /^(.+) (meer|minder) (bedraagt|bedragen|is|zijn) dan (.+)$/;
const LONGER = /^(.+) (langer|korter) (duurt|duren) dan (.+)$/;
const BOUND = /^(.+?) ten (minste|hoogste) (.+) (bedraagt|bedragen)$/;
const EQUAL = /^(.+) gelijk (is|zijn) aan (.+)$/;
const ORDER = /^(.+?) (op of voor|op of na|voor|vóór|na) (.+) (ligt|liggen)$/;

export function comparisonIn(statement: string): Comparison | undefined {
  if (/ (?:niet|geen) /.test(statement)) return undefined;
  const [, left = '', word = '', verb = '', right = ''] = MORE.exec(statement) ?? LONGER.exec(statement) ?? [];
  if (word !== '') return { left, right, say: (a, b, denied) => `${a} ${not(denied)}${word} ${verb} dan ${b}` };
  const [, from = '', bound = '', to = '', holds = ''] = BOUND.exec(statement) ?? [];
  if (bound !== '') {
    const opposite = bound === 'minste' ? 'minder' : 'meer';
    return {
      left: from,
      right: to,
      say: (a, b, denied) => (denied ? `${a} ${opposite} ${holds} dan ${b}` : `${a} ten ${bound} ${b} ${holds}`),
    };
  }
  const [, one = '', is = '', other = ''] = EQUAL.exec(statement) ?? [];
  if (is !== '') return { left: one, right: other, say: (a, b, denied) => `${a} ${not(denied)}gelijk ${is} aan ${b}` };
  const [, day = '', order = '', limit = '', lies = ''] = ORDER.exec(statement) ?? [];
  if (order === '' || /\b(?:voor|na)\b/.test(`${day} ${limit}`)) return undefined;
  return { left: day, right: limit, say: (a, b, denied) => `${a} ${not(denied)}${order} ${b} ${lies}` };
}

const not = (denied: boolean): string => (denied ? 'niet ' : '');

const PARTICIPLE = /(?:^|\s)(?:ge|be|ver|ont|her|er|vol|toege|inge|aange|opge|afge|uitge)[a-zà-ÿ]*(?:d|t|n)$/;
const DEFINITE = /^(?:de|het|deze|dit|zijn|haar|hun)\s/;
const HAS = /^(?:heeft|hebben|ontvangt|ontvangen|verricht|verrichten|volgt|volgen|geniet|genieten|krijgt|krijgen)$/;
const NO_NOUN =
  /^(?:aan|al|als|bij|binnen|blijkens|buiten|doorgaans|door|eerder|in|ingevolge|krachtens|later|mede|met|na|naar|nog|om|onder|op|over|pas|reeds|samen|te|tegen|ten|ter|tijdens|tijdig|tot|uit|uitsluitend|van|volgens|voor|wegens|zonder)\s/;

/** The rest of a statement without its verb, denied: 'niet in Nederland', 'geen recht op zorg', 'de grens niet bereikt'. */
export function deniedPhrase(phrase: string, verb: string): string {
  if (phrase.startsWith('een ')) return `g${phrase}`;
  if (DEFINITE.test(phrase)) return PARTICIPLE.test(phrase) ? phrase.replace(/ (\S+)$/, ' niet $1') : `${phrase} niet`;
  const noun = HAS.test(verb) && !NO_NOUN.test(phrase) && !PARTICIPLE.test(phrase);
  return `${noun ? 'geen' : 'niet'} ${phrase}`;
}

export const notSo = (statement: string): string => `het niet zo is dat ${statement}`;

/**
 * A statement that is not so, as it stands after 'omdat'; `name` is what was declared, of a yes/no fact or outcome.
 * Where no plain denial is known: 'het niet zo is dat …'.
 */
export function deniedClause(statement: string, name?: string): string {
  const compared = comparisonIn(statement);
  if (compared) return compared.say(compared.left, compared.right, true);
  if (/^een van (?:beiden|hen) /.test(statement)) return `g${statement}`;
  if (/ (?:is|zijn) (?:ingediend|gedaan)$/.test(statement)) return statement.replace(/ (\S+ \S+)$/, ' niet $1');
  return (name !== undefined && deniedStatus(statement, name)) || notSo(statement);
}

function deniedStatus(statement: string, name: string): string | undefined {
  const shape = shapeOfStatus(name);
  if (shape?.kind !== 'phrase') return deniedNoun(statement, shape?.noun ?? name.replace(/^(?:een|de|het) /, ''));
  const { phrase } = shape;
  const verb = name.trim().split(' ').at(-1) ?? '';
  if (/ (?:niet|geen) /.test(statement.replace(phrase, ''))) return undefined;
  const at = statement.indexOf(` ${phrase} `);
  if (at >= 0) return replaced(statement, at, phrase, deniedPhrase(phrase, verb));
  // the verb before the participle: 'de leeftijdsgrens heeft bereikt'
  const head = phrase.replace(/ \S+$/, '');
  const inverted = head === phrase ? -1 : statement.indexOf(` ${head} `);
  if (inverted < 0) return undefined;
  const denied = DEFINITE.test(head) ? `${head} niet` : head.startsWith('een ') ? `g${head}` : `niet ${head}`;
  return replaced(statement, inverted, head, denied);
}

function replaced(statement: string, at: number, part: string, by: string): string {
  return `${statement.slice(0, at + 1)}${by}${statement.slice(at + 1 + part.length)}`;
}

function deniedNoun(statement: string, noun: string): string | undefined {
  const at = statement.lastIndexOf(` ${noun} `);
  if (at < 0 || !/ (?:is|was|zijn|waren)$/.test(statement)) return undefined;
  const before = statement.slice(0, at);
  const rest = statement.slice(at + 1);
  if (before.endsWith(' geen')) return `${before.replace(/ geen$/, ' een')} ${rest}`;
  return `${before.replace(/ een$/, '')} geen ${rest}`;
}
