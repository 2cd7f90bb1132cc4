/** Which article and which number a name has: as the rules themselves write it. */
import type { Source } from '../../grammar/index.ts';

export interface Articles {
  /** 'het toetsingsinkomen'; 'de' where the rules use no article. */
  readonly with: (name: string) => string;
  /** Do the rules write 'bedragen' behind it? */
  readonly isPlural: (name: string) => boolean;
}

const known = new WeakMap<readonly Source[], Articles>();

/** Looks each name up once for these sources. */
export function articlesIn(sources: readonly Source[]): Articles {
  const found = known.get(sources) ?? read(sources);
  known.set(sources, found);
  return found;
}

function read(sources: readonly Source[]): Articles {
  const text = sources
    .map((source) => source.text)
    .join('\n')
    .toLowerCase()
    .replace(/\s+/g, ' ');
  const articles = new Map<string, string>();
  const plurals = new Map<string, boolean>();
  return {
    with: (name) => `${remembered(articles, name, () => articleOf(text, name.toLowerCase()))} ${name}`,
    isPlural: (name) => remembered(plurals, name, () => text.includes(`${name.toLowerCase()} bedragen`)),
  };
}

function remembered<T>(map: Map<string, T>, name: string, find: () => T): T {
  const before = map.get(name);
  if (before !== undefined) return before;
  const found = find();
  map.set(name, found);
  return found;
}

function articleOf(text: string, name: string): 'de' | 'het' {
  const [de, het] = [placeOf(text, `de ${name}`), placeOf(text, `het ${name}`)];
  return het !== -1 && (de === -1 || het < de) ? 'het' : 'de';
}

const LETTER = /[\p{L}\d-]/u;

/** The first place where the words stand by themselves, or -1. */
function placeOf(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at !== -1 && (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + words.length))))
    at = text.indexOf(words, at + 1);
  return at;
}
