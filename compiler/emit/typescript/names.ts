/** From the words of the law to identifiers: ASCII, camelCase, never a word that TypeScript keeps for itself. */

/** Letters that do not come apart into a letter and a mark. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ĳ: 'ij',
  Ĳ: 'Ij',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  Ł: 'L',
};

/** Without diacritics and other letters than a to z; what cannot be folded becomes a space. */
function fold(text: string): string {
  return text
    .replace(/[ßæÆœŒøØĳĲðþłŁ]/g, (letter) => ligatures[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 'in aanmerking te nemen standaardpremie' → 'inAanmerkingTeNemenStandaardpremie' */
export function camelCase(text: string): string {
  const [first = 'naamloos', ...rest] = wordsOf(text);
  // an abbreviation of capitals stays one, save at the beginning: 'AOW-leeftijd' → 'aowLeeftijd'
  const start = first === first.toUpperCase() ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return safeStart([start, ...rest.map(capital)].join(''));
}

/** 'meerpersoonshuishouden' → 'Meerpersoonshuishouden' */
export function pascalCase(text: string): string {
  return safeStart(wordsOf(text).map(capital).join('') || 'Naamloos');
}

const safeStart = (identifier: string): string => (/^[0-9]/.test(identifier) ? `_${identifier}` : identifier);

const reserved = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const constructor continue debugger declare ' +
    'default delete do else enum eval export extends false finally for from function get if implements import in ' +
    'infer instanceof interface is keyof let module namespace never new null number object of package private ' +
    'protected prototype public readonly require return satisfies set static string super switch symbol this throw ' +
    'true try type typeof undefined unique unknown using var void while with yield ' +
    'Infinity NaN Object Array String Number Boolean Symbol Math JSON BigInt Function Record Readonly Partial Map Set'
  ).split(' '),
);

/** A name that TypeScript keeps for itself gets an underscore behind it: 'in' → 'in_'. */
export function identifier(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A key of an object type or literal: bare when it can be. `__proto__` is never bare: it would set the prototype. */
export function propertyKey(key: string, quote: (text: string) => string): string {
  if (key === '__proto__') return `[${quote(key)}]`;
  return IDENTIFIER.test(key) ? key : quote(key);
}

/** `Wko:1.6:3` → 'artikel1_6' */
export function articleName(article: string): string {
  const folded = fold(article).replaceAll(' ', '_');
  return `artikel${folded === '' ? '_' : folded}`;
}

/** Hands out names once; a second owner of the same name is remembered as a clash. */
export interface NameBook {
  /** The identifier for what is called `name`; a numbered one if somebody else has it. */
  readonly give: (wanted: string, owner: string) => string;
  readonly clashes: readonly NameClash[];
}

/** Two different Dutch names that become one identifier. */
export interface NameClash {
  readonly identifier: string;
  readonly owners: readonly [string, string];
}

/** A fresh name book; `taken` are names that the module itself uses. */
export function nameBook(taken: readonly string[] = []): NameBook {
  const owners = new Map<string, string>(taken.map((name) => [name, '']));
  const clashes: NameClash[] = [];
  const give = (wanted: string, owner: string): string => {
    const name = identifier(wanted);
    const holder = owners.get(name);
    if (holder === undefined) {
      owners.set(name, owner);
      return name;
    }
    if (holder === owner) return name;
    if (holder !== '') clashes.push({ identifier: name, owners: [holder, owner] });
    return give(numbered(wanted, owners), owner);
  };
  return { give, clashes };
}

function numbered(wanted: string, owners: ReadonlyMap<string, string>): string {
  let count = 2;
  while (owners.has(`${wanted}${count}`)) count += 1;
  return `${wanted}${count}`;
}
