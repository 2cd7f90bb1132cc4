/** The statute texts that were read word for word against their source, and how a quote in the rules is held against them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text, or its aanhef, onderdelen and slot by label. */
export type Stored = string | { readonly [label: string]: Stored };

interface File {
  readonly regeling: string;
  readonly bron: string;
  /** With a `bron` of its own: an extract, with the commit at which it was read. */
  readonly versies: Readonly<
    Record<string, { readonly bron?: string; readonly sha256: string; readonly artikelen: Stored }>
  >;
}

export interface Version {
  readonly regeling: string;
  /** The day of the consolidated text. */
  readonly date: string;
  readonly bron: string;
  readonly sha256: string;
  readonly artikelen: Stored;
}

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'wetteksten');

export function storedVersions(): readonly Version[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((name) => {
      const { regeling, bron, versies } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as File;
      return Object.entries(versies).map(([date, version]) => ({ regeling, date, bron, ...version }));
    });
}

/** Over the lines 'place, tab, text' in order, so that the layout of the file does not count. */
export function checksum(stored: Stored): string {
  return createHash('sha256').update(linesOf(stored, []).toSorted().join('\n')).digest('hex');
}

function linesOf(stored: Stored, path: readonly string[]): readonly string[] {
  if (typeof stored === 'string') return [`${path.join('/')}\t${stored}`];
  return Object.entries(stored).flatMap(([label, inner]) => linesOf(inner, [...path, label]));
}

/** What is stored at a place; undefined when it is not there. */
export function storedAt(stored: Stored, path: readonly string[]): Stored | undefined {
  const [label, ...rest] = path;
  if (label === undefined) return stored;
  if (typeof stored === 'string') return undefined;
  const inner = stored[label] ?? stored[label.replace('°', 'º')];
  return inner === undefined ? undefined : storedAt(inner, rest);
}

/** Words with one blank between them; what stands between double brackets was filled in, and counts. */
export const plain = (text: string): string =>
  text.replace(/[⟦⟧]/g, '').replace(/\s+/g, ' ').replaceAll('º', '°').trim();

interface Piece {
  readonly text: string;
  /** May be left out: it has a heading of its own in the rules. */
  readonly elsewhere: boolean;
}

/** Is the quote this text, in its order, but for onderdelen that stand under headings of their own? */
export function isQuoted(
  quote: string,
  stored: Stored,
  label: string,
  hasHeading: (path: readonly string[]) => boolean,
): boolean {
  const text = plain(quote);
  const pieces = piecesOf(stored, [], hasHeading);
  // of a long list of definitions only the aanhef may stand in the rules
  if (typeof stored !== 'string' && text.endsWith(':') && text === pieces[0]?.text) return true;
  if (text.includes('(…)')) return isExcerpt(text, pieces) || fits(plain(text.replaceAll('(…)', '')), pieces);
  return fits(text, pieces) || (text.startsWith(`${label}. `) && fits(text.slice(label.length + 2), pieces));
}

function piecesOf(
  stored: Stored,
  path: readonly string[],
  hasHeading: (path: readonly string[]) => boolean,
): readonly Piece[] {
  if (typeof stored === 'string') return [{ text: plain(stored), elsewhere: path.length > 0 && hasHeading(path) }];
  return Object.entries(stored).flatMap(([label, inner]) => {
    if (label === 'aanhef' || label === 'slot') return [{ text: plain(inner as string), elsewhere: false }];
    const here = [...path, label];
    return piecesOf(inner, here, hasHeading).map((piece, at) => ({
      text: at === 0 ? `${prefixOf(label)}${piece.text}` : piece.text,
      // of a list of definitions those that matter may be quoted
      elsewhere: piece.elsewhere || hasHeading(here) || prefixOf(label) === '',
    }));
  });
}

/** A definition goes by its own words; an onderdeel by its letter or number. */
function prefixOf(label: string): string {
  if (label.endsWith('°') || label.endsWith('º')) return `${plain(label)} `;
  return /^[a-z]{1,2}$/.test(label) ? `${label}. ` : '';
}

/** With `(…)` something is left out: what is there must stand in the text in that order. */
function isExcerpt(quote: string, pieces: readonly Piece[]): boolean {
  const whole = pieces.map(({ text }) => text).join(' ');
  let from = 0;
  for (const part of quote.split('(…)').map((one) => one.trim())) {
    const at = whole.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return true;
}

/** Every piece in its turn: with or without its label, or left out where it may be. */
function fits(quote: string, pieces: readonly Piece[]): boolean {
  const [piece, ...rest] = pieces;
  if (!piece) return quote === '';
  const forms = [piece.text, piece.text.replace(/^(\d+°) /, '$1. '), piece.text.replace(/^(?:[a-z]{1,2}\.|\d+°) /, '')];
  if (forms.some((form) => quote.startsWith(form) && fits(quote.slice(form.length).trimStart(), rest))) return true;
  return piece.elsewhere && fits(quote, rest);
}
