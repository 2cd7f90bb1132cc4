/** Reads text from a file or from standard input, and says what is the matter when that does not go. */
import { existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';

import { badInput } from './complaint.ts';
import { reasonOf } from './system-reason.ts';
import type { Terminal } from './terminal.ts';

/** Stands for standard input where a file is expected. */
export const STANDARD_INPUT = '-';
/** How a message names it. */
export const STANDARD_INPUT_NAME = 'standaardinvoer';

/** What a message calls the file at this path. */
export const inputName = (path: string): string => (path === STANDARD_INPUT ? STANDARD_INPUT_NAME : path);

/** The text of a file, or of standard input for '-'. */
export function readText(path: string, terminal: Terminal): string {
  if (path === STANDARD_INPUT) return decode(standardInput(terminal), STANDARD_INPUT_NAME);
  const full = resolve(terminal.cwd, path);
  mustExist(path, full);
  if (statSync(full).isDirectory())
    badInput('map', `'${path}' is een map; hier hoort een bestand te staan.`, { place: path });
  return decode(bytesOf(path, full), shownPath(full, terminal));
}

function standardInput(terminal: Terminal): Uint8Array {
  try {
    return terminal.input();
  } catch (error) {
    return badInput('niet-leesbaar', `De standaardinvoer kan niet worden gelezen: ${reasonOf(error)}.`);
  }
}

function bytesOf(path: string, full: string): Uint8Array {
  try {
    return readFileSync(full);
  } catch (error) {
    return badInput('niet-leesbaar', `'${path}' kan niet worden gelezen: ${reasonOf(error)}.`, { place: path });
  }
}

/** Complains when there is nothing at the path, and proposes a neighbour that looks like it. */
export function mustExist(path: string, full: string): void {
  if (existsSync(full)) return;
  if (isLink(full))
    badInput('bestaat-niet', `'${path}' is een koppeling naar iets dat niet bestaat.`, {
      place: path,
      hint: 'Haal de koppeling weg, of zet terug waar zij naar wijst.',
    });
  const folder = dirname(full);
  if (!existsSync(folder))
    badInput('bestaat-niet', `'${path}' bestaat niet; ook de map '${dirname(path)}' niet.`, { place: path });
  const others = neighbours(folder);
  const wanted = basename(full).toLowerCase();
  const near =
    others.find((name) => name.toLowerCase() === wanted) ?? others.find((name) => isNear(name.toLowerCase(), wanted));
  const hint =
    near === undefined
      ? 'Controleer de naam en de map.'
      : `Bedoelde u '${path.slice(0, path.length - basename(path).length)}${near}'?`;
  badInput('bestaat-niet', `'${path}' bestaat niet.`, { place: path, hint });
}

function isLink(full: string): boolean {
  return lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function neighbours(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The same beginning, or the same but for the extension. */
function isNear(name: string, wanted: string): boolean {
  const bare = (text: string): string => text.replace(/\.[^.]*$/, '');
  if (bare(name) === bare(wanted)) return true;
  const shared = Math.min(bare(name).length, bare(wanted).length);
  return (
    shared >= 4 &&
    Math.abs(name.length - wanted.length) <= 2 &&
    name.slice(0, shared - 2) === wanted.slice(0, shared - 2)
  );
}

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** UTF-8 only: a guess at another encoding would silently change amounts and names. */
export function decode(bytes: Uint8Array, file: string): string {
  if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second)) notText(file, 'het staat in UTF-16');
  if (bytes.includes(0)) notText(file, 'het bevat tekens die niet in tekst voorkomen');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notText(file, `regel ${lineOfFault(bytes)} staat in een andere tekenset`);
  }
}

function notText(file: string, why: string): never {
  return badInput('tekenset', `'${file}' is niet als tekst te lezen: ${why}.`, {
    place: file,
    hint: 'Sla het bestand op als UTF-8; in de meeste programma’s kan dat onder ‘Opslaan als’.',
  });
}

function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8');
  const before = decoder.decode(bytes).split('\ufffd')[0] ?? '';
  return before.split('\n').length;
}

/** A path as it is shown: from the current folder when it lies there, always with slashes. */
export function shownPath(full: string, { cwd }: Terminal): string {
  const from = relative(cwd, full);
  return (from === '' || from.startsWith('..') ? full : from).split(sep).join('/');
}
