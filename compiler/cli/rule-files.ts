/** Finds and reads the rules: the paths given, or those that come with Lidwoord. */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Source } from '../service/index.ts';
import { badInput } from './complaint.ts';
import { packageFolder } from './package-folder.ts';
import { reasonOf } from './system-reason.ts';
import type { Terminal } from './terminal.ts';
import { mustExist, readText, shownPath, STANDARD_INPUT, STANDARD_INPUT_NAME } from './text-file.ts';

const EXTENSION = '.lid';

/** The largest law is a hundredth of this; what is larger was not written by hand. */
const MOST_MEGABYTES = 10;

/** The rules that come with Lidwoord. */
export function libraryFiles(terminal: Terminal): readonly Source[] {
  return readAll(lidFilesIn(join(packageFolder(), 'rules')), terminal);
}

/** The same by full path, as they stand on disk: for an editor, which counts in the characters of the file. */
export function libraryByPath(): readonly Source[] {
  return lidFilesIn(join(packageFolder(), 'rules')).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** The rules at the paths: files, folders with everything below them, or '-' for standard input. */
export function filesAt(paths: readonly string[], terminal: Terminal): readonly Source[] {
  const sources = paths.flatMap((path) => filesOf(path, terminal));
  return [...new Map(sources.map((source) => [source.file, source])).values()];
}

function filesOf(path: string, terminal: Terminal): readonly Source[] {
  if (path === STANDARD_INPUT) return [{ file: STANDARD_INPUT_NAME, text: textOf(readText(path, terminal)) }];
  const full = resolve(terminal.cwd, path);
  mustExist(path, full);
  if (!statSync(full).isDirectory()) {
    if (!full.endsWith(EXTENSION))
      badInput('geen-lid-bestand', `'${path}' is geen ${EXTENSION}-bestand.`, {
        place: path,
        hint: `Regels staan in bestanden waarvan de naam eindigt op ${EXTENSION}.`,
      });
    return readAll([full], terminal);
  }
  const files = lidFilesIn(full);
  if (files.length === 0)
    badInput(
      'map-zonder-regels',
      `In de map '${path}' staat geen enkel ${EXTENSION}-bestand, ook niet in de mappen daaronder.`,
      { place: path, hint: 'Noem een map met regels, of laat het pad weg voor de regels die bij Lidwoord horen.' },
    );
  return readAll(files, terminal);
}

function readAll(files: readonly string[], terminal: Terminal): readonly Source[] {
  return files.map((file) => {
    if (existsSync(file) && statSync(file).size > MOST_MEGABYTES * 1024 ** 2)
      badInput('te-groot', `'${shownPath(file, terminal)}' is groter dan ${MOST_MEGABYTES} MB.`, {
        hint: 'Verdeel de regels over meer bestanden; zij worden samen gelezen.',
      });
    const text = textOf(readText(file, terminal)); // first, because it says what is the matter with the file
    return { file: shownPath(realpathSync(file), terminal), text };
  });
}

/** Lines end in one way in memory, so that a place is the same on every system. */
function textOf(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function lidFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = entriesOf(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return lidFilesIn(path);
    return entry.name.endsWith(EXTENSION) ? [path] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return badInput('niet-leesbaar', `De map '${folder}' kan niet worden gelezen: ${reasonOf(error)}.`, {
      place: folder,
    });
  }
}
