/**
 * The formulas of an amending act: `Artikel 3, derde lid, komt te luiden:`. They are not rules and know no names of
 * facts; a formula is a verb, a place and sometimes a text between quotation marks.
 */
import type { AmendmentOperation, Path, Renumbering } from './ast/index.ts';
import { NUMBER_WORDS } from './literals.ts';
import { readPaths, take, word, wordsOfFormula, type Cursor, type Level } from './provision-paths.ts';

const QUOTED = /["“„][^"“”„]*["“”]/g;
const OPENING =
  /^(?:(?:in|na|voor|aan|de aanhef van)\s+)?(?:artikel|artikelen|lid|leden|het|de|onderdeel|onderdelen)\b/i;
const VERB =
  /\b(?:te luiden|vervalt|vervallen|ingevoegd|toegevoegd|vervangen|vernummerd|verletterd|geschrapt|ingetrokken|als volgt gewijzigd)\b/;
const OF_RULES = /\b(?:indien|tenzij|bedraagt)\b/;

/** Is this sentence meant as a formula? A rule has a condition or an amount, and none of these verbs. */
export function looksLikeAmendment(text: string): boolean {
  const outside = text.replace(QUOTED, '""').replace(/\s+/g, ' ');
  return OPENING.test(outside) && VERB.test(outside) && !OF_RULES.test(outside);
}

/** What the formula says, or undefined when it cannot be read. */
export function readAmendment(text: string): AmendmentOperation | undefined {
  const cursor: Cursor = { words: wordsOfFormula(text), at: 0 };
  const operation = formula(cursor);
  return cursor.at === cursor.words.length ? operation : undefined;
}

type Read<R> = R | undefined;

function formula(cursor: Cursor): Read<AmendmentOperation> {
  if (take(cursor, 'in')) return inside(cursor, place(cursor));
  if (take(cursor, 'na') || take(cursor, 'voor')) return newcomer(cursor, place(cursor), 'ingevoegd');
  if (take(cursor, 'aan')) return newcomer(cursor, place(cursor), 'toegevoegd');
  if (take(cursor, 'de', 'aanhef', 'van')) return newText(cursor, place(cursor), 'aanhef');
  if (take(cursor, 'het', 'opschrift', 'van')) return newText(cursor, place(cursor), 'opschrift');
  const paths = readPaths(cursor);
  if (!paths) return undefined;
  take(cursor, ',');
  if (isVerb(cursor, 'vervalt', 'vervallen')) return repeal(cursor, paths, parentOf(paths[0]));
  if (isVerb(cursor, 'wordt', 'worden')) return renumber(cursor, paths, parentOf(paths[0]));
  return paths.length === 1 ? newText(cursor, paths[0], 'alles') : undefined;
}

/** After `In artikel 3, tweede lid,`. */
function inside(cursor: Cursor, at: Read<Path>): Read<AmendmentOperation> {
  if (!at) return undefined;
  take(cursor, ',');
  if (isVerb(cursor, 'vervalt', 'vervallen')) {
    const gone = quotation(cursor);
    if (gone !== undefined) return ended(cursor, { kind: 'vervangen', at, from: gone, by: '', everywhere: false });
    return repeal(cursor, readPaths(cursor, at), at);
  }
  if (isVerb(cursor, 'komt', 'komen')) {
    if (take(cursor, 'de', 'aanhef')) return luidend(cursor, at, 'aanhef');
    if (take(cursor, 'het', 'opschrift')) return luidend(cursor, at, 'opschrift');
    return luidend(cursor, single(readPaths(cursor, at)), 'alles');
  }
  if (!isVerb(cursor, 'wordt', 'worden')) return undefined;
  const first = take(cursor, 'telkens');
  const from = quotation(cursor);
  if (from !== undefined) {
    const everywhere = take(cursor, 'telkens') || first;
    const by = take(cursor, 'vervangen', 'door') ? quotation(cursor) : undefined;
    return by === undefined ? undefined : ended(cursor, { kind: 'vervangen', at, from, by, everywhere });
  }
  const side = take(cursor, 'na') ? 'na' : take(cursor, 'voor') ? 'voor' : undefined;
  if (side !== undefined) {
    const words = quotation(cursor);
    if (words !== undefined) return wordsPutIn(cursor, at, { side, words });
    const neighbour = single(readPaths(cursor, at));
    return newcomer(cursor, neighbour, 'ingevoegd', false);
  }
  return renumber(cursor, readPaths(cursor, at), at);
}

/** `wordt na "de partner" ingevoegd "of medebewoner"`: the words with the new ones beside them. */
function wordsPutIn(
  cursor: Cursor,
  at: Path,
  { side, words }: { readonly side: 'na' | 'voor'; readonly words: string },
): Read<AmendmentOperation> {
  const everywhere = take(cursor, 'telkens');
  const fresh = take(cursor, 'ingevoegd') ? quotation(cursor) : undefined;
  if (fresh === undefined) return undefined;
  const glue = /^[,.;:]/.test(side === 'na' ? fresh : words) ? '' : ' ';
  const by = side === 'na' ? `${words}${glue}${fresh}` : `${fresh}${glue}${words}`;
  return ended(cursor, { kind: 'vervangen', at, from: words, by, everywhere });
}

type NewPart = (AmendmentOperation & { kind: 'komt te luiden' })['part'];

/** `komt te luiden:` after the place. */
function newText(cursor: Cursor, at: Read<Path>, part: NewPart): Read<AmendmentOperation> {
  take(cursor, ',');
  return isVerb(cursor, 'komt', 'komen') ? luidend(cursor, at, part) : undefined;
}

/** `te luiden:` after the verb; only an artikel has an opschrift here. */
function luidend(cursor: Cursor, at: Read<Path>, part: NewPart): Read<AmendmentOperation> {
  if (!at || (part === 'opschrift' && at.length > 1) || !ending(cursor, 'te', 'luiden', ':')) return undefined;
  return { kind: 'komt te luiden', at, part };
}

function repeal(cursor: Cursor, at: Read<readonly Path[]>, base: Path): Read<AmendmentOperation> {
  const renumbered = tail(cursor, base);
  return at && renumbered ? ended(cursor, { kind: 'vervalt', at, renumbered }) : undefined;
}

const LEVEL_OF: Readonly<Record<string, Level>> = {
  artikel: 'artikel',
  artikelen: 'artikel',
  lid: 'lid',
  leden: 'lid',
  onderdeel: 'onderdeel',
  onderdelen: 'onderdeel',
};

/** `wordt een lid ingevoegd, luidende:`; `withVerb` is false when the verb stood before the neighbour. */
function newcomer(
  cursor: Cursor,
  at: Read<Path>,
  kind: 'ingevoegd' | 'toegevoegd',
  withVerb = true,
): Read<AmendmentOperation> {
  take(cursor, ',');
  if (!at || (withVerb && !isVerb(cursor, 'wordt', 'worden'))) return undefined;
  const count = NUMBER_WORDS.indexOf(word(cursor));
  const level = LEVEL_OF[word(cursor, 1)];
  if (count < 1 || !level) return undefined;
  cursor.at += 2;
  const before = tail(cursor, kind === 'ingevoegd' ? parentOf(at) : at);
  take(cursor, ',');
  if (!take(cursor, kind)) return undefined;
  const after = tail(cursor, kind === 'ingevoegd' ? parentOf(at) : at);
  take(cursor, ',');
  if (!before || !after || !ending(cursor, 'luidende', ':')) return undefined;
  return { kind, at, level, count, renumbered: [...before, ...after] };
}

function renumber(cursor: Cursor, from: Read<readonly Path[]>, base: Path): Read<AmendmentOperation> {
  if (!from || !isVerb(cursor, 'vernummerd', 'verletterd') || !take(cursor, 'tot')) return undefined;
  const renumbered = paired(from, readPaths(cursor, base));
  return renumbered ? ended(cursor, { kind: 'vernummerd', renumbered }) : undefined;
}

/** `, onder vernummering van het achtste en negende lid tot negende en tiende lid`; nothing there is good too. */
function tail(cursor: Cursor, base: Path): Read<readonly Renumbering[]> {
  const start = cursor.at;
  take(cursor, ',');
  if (!take(cursor, 'onder', 'vernummering', 'van') && !take(cursor, 'onder', 'verlettering', 'van')) {
    cursor.at = start;
    return [];
  }
  const all: Renumbering[] = [];
  do {
    const from = readPaths(cursor, base);
    const pairs = take(cursor, 'tot') ? paired(from, readPaths(cursor, base)) : undefined;
    if (!pairs) return undefined;
    all.push(...pairs);
  } while (take(cursor, 'en', 'van') || take(cursor, ',', 'van'));
  return all;
}

function paired(from: Read<readonly Path[]>, to: Read<readonly Path[]>): Read<readonly Renumbering[]> {
  if (!from || to?.length !== from.length) return undefined;
  return from.map((path, at) => ({ from: path, to: to[at] ?? path }));
}

const place = (cursor: Cursor): Read<Path> => single(readPaths(cursor));

const single = (paths: Read<readonly Path[]>): Read<Path> => (paths?.length === 1 ? paths[0] : undefined);

const parentOf = (path: Path | undefined): Path => path?.slice(0, -1) ?? [];

const isVerb = (cursor: Cursor, ...verbs: readonly string[]): boolean => verbs.some((verb) => take(cursor, verb));

const ending = (cursor: Cursor, ...words: readonly string[]): boolean => take(cursor, ...words);

function ended(cursor: Cursor, operation: AmendmentOperation): Read<AmendmentOperation> {
  return take(cursor, '.') ? operation : undefined;
}

/** The text between quotation marks that stands here. */
function quotation(cursor: Cursor): string | undefined {
  const text = cursor.words[cursor.at] ?? '';
  if (!/^["“„].*["“”]$/.test(text)) return undefined;
  cursor.at += 1;
  return text.slice(1, -1);
}
