/**
 * Long lists of names, cut into pieces that many lists share: what was found in a piece holds for every list that has
 * it. Between two keystrokes, and between regelingen that use the same names, most pieces are the same.
 */

/** A name taken apart, to be compared with others. */
export interface Folded {
  /** In small letters, without accents, one blank between words. */
  readonly text: string;
  readonly words: readonly string[];
  /** The words in alphabetical order. */
  readonly sorted: string;
}

export interface Piece {
  readonly names: readonly string[];
  /** What was looked for in it before: answers by kind of question and what was asked. */
  readonly answers: Map<string, Map<string, unknown>>;
}

const lists = new WeakMap<readonly string[], readonly Piece[]>();

/** The pieces of a list, in its order. */
export function piecesOf(names: readonly string[]): readonly Piece[] {
  const known = lists.get(names);
  if (known) return known;
  const pieces: Piece[] = [];
  let start = 0;
  names.forEach((name, at) => {
    // where a piece ends depends on the name alone, so that a name more or less moves no other border
    if (!endsPiece(name) && at - start < LONGEST_PIECE) return;
    pieces.push(pieceOf(names.slice(start, at + 1)));
    start = at + 1;
  });
  if (start < names.length) pieces.push(pieceOf(names.slice(start)));
  lists.set(names, pieces);
  return pieces;
}

/** The answer to a question about a piece, found once. */
export function answered<T>(piece: Piece, question: string, of: string, find: (names: readonly string[]) => T): T {
  let known = piece.answers.get(question);
  if (!known) piece.answers.set(question, (known = new Map<string, unknown>()));
  if (known.has(of)) return known.get(of) as T;
  if (known.size >= MOST_ANSWERS) known.clear();
  const found = find(piece.names);
  known.set(of, found);
  return found;
}

const AVERAGE_PIECE = 64;
const LONGEST_PIECE = 400;
/** Of one kind in one piece: what a long session asks does not grow without bound. */
const MOST_ANSWERS = 2000;
const MOST_PIECES = 5000;
const MOST_FOLDED = 50_000;

function endsPiece(name: string): boolean {
  let sum = name.length;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 65_521;
  return sum % AVERAGE_PIECE === 0;
}

const pieces = new Map<string, Piece>();

function pieceOf(names: readonly string[]): Piece {
  const key = names.join('\u0000');
  const known = pieces.get(key);
  if (known) return known;
  if (pieces.size >= MOST_PIECES) pieces.clear();
  const made: Piece = { names, answers: new Map() };
  pieces.set(key, made);
  return made;
}

const foldedNames = new Map<string, Folded>();

export function folded(name: string): Folded {
  const known = foldedNames.get(name);
  if (known) return known;
  if (foldedNames.size >= MOST_FOLDED) foldedNames.clear();
  const text = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  const words = text.split(' ');
  const made: Folded = { text, words, sorted: words.toSorted(byLetters).join(' ') };
  foldedNames.set(name, made);
  return made;
}

const wordsOfNames = new Map<string, readonly string[]>();

/** The words of a name in small letters, accents kept. */
export function lowerWords(name: string): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known) return known;
  if (wordsOfNames.size >= MOST_FOLDED) wordsOfNames.clear();
  const made = name.toLowerCase().split(' ');
  wordsOfNames.set(name, made);
  return made;
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
