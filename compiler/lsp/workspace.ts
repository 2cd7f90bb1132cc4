/** The files of the folder that is open: what is on disk, and over it what is being edited. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { createEditor, withLibrary, type Editor, type Source } from '../service/index.ts';

const EXTENSION = '.lid';

/** A text of more characters than this is not read from disk: it is no law. */
const LARGEST = 4_000_000;

export interface Workspace {
  readonly editor: () => Editor;
  /** The name of a document in the project; undefined when it is no rule text. */
  readonly fileOf: (uri: string) => string | undefined;
  readonly uriOf: (file: string) => string;
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** Somebody else changed the file on disk. */
  readonly changedOnDisk: (uri: string) => void;
  /** Files of the workspace itself, without what is read along from the library. */
  readonly own: () => readonly string[];
  readonly isOwn: (file: string) => boolean;
}

/** `library`: the rules that come with Lidwoord, with full paths; read when a file uses one of them. */
export function openWorkspace(folders: readonly string[], library: () => readonly Source[]): Workspace {
  const roots = folders.map(pathOfUri).filter((root) => root !== undefined);
  const onDisk = new Map<string, string>();
  const opened = new Map<string, string>();
  for (const path of roots.flatMap(lidFilesIn)) read(path);
  let editor: Editor | undefined;
  let libraryFiles: readonly Source[] | undefined;

  function read(path: string): void {
    try {
      if (statSync(path).size <= LARGEST) onDisk.set(path, readFileSync(path, 'utf8'));
    } catch {
      onDisk.delete(path); // gone in the meantime
    }
  }
  const nameOf = (path: string): string => {
    const root = roots.find((folder) => path.startsWith(folder + sep));
    return root === undefined || roots.length > 1 ? path : relative(root, path).split(sep).join('/');
  };
  const paths = new Map<string, string>();
  const sources = (): Source[] =>
    [...new Map([...onDisk, ...opened])].map(([path, text]) => {
      const file = nameOf(path);
      paths.set(file, path);
      return { file, text };
    });
  /** What the workspace uses and does not define is read along. */
  const all = (): readonly Source[] => {
    const own = sources();
    const merged = withLibrary(
      own,
      (libraryFiles ??= library().map(({ file, text }) => ({ file: nameOf(file), text }))),
    );
    for (const { file } of merged) if (!paths.has(file)) paths.set(file, file);
    return merged;
  };
  /** Puts the texts as they are now into the editor; it finds out itself what changed. */
  const refresh = (): void => {
    if (!editor) return;
    const now = new Map(all().map(({ file, text }) => [file, text]));
    for (const file of editor.files()) if (!now.has(file)) editor.remove(file);
    for (const [file, text] of now) editor.update(file, text);
  };
  const own = (): string[] => [...new Set([...onDisk.keys(), ...opened.keys()])].map(nameOf);
  return {
    editor: () => (editor ??= createEditor(all())),
    fileOf: (uri) => {
      const path = pathOfUri(uri);
      return path === undefined ? undefined : nameOf(path);
    },
    uriOf: (file) => {
      const path = paths.get(file) ?? file;
      return path.includes('://') || path.startsWith('untitled:') ? path : pathToFileURL(path).href;
    },
    open: (uri, text) => {
      opened.set(pathOfUri(uri) ?? uri, text);
      refresh();
    },
    close: (uri) => {
      opened.delete(pathOfUri(uri) ?? uri);
      refresh();
    },
    changedOnDisk: (uri) => {
      const path = pathOfUri(uri);
      if (!path?.endsWith(EXTENSION)) return;
      read(path);
      refresh();
    },
    own,
    isOwn: (file) => {
      const path = paths.get(file) ?? file;
      return onDisk.has(path) || opened.has(path);
    },
  };
}

/** The path of a file; the uri itself for a text that was never saved. */
function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : uri;
  } catch {
    return undefined; // no path on this system
  }
}

function lidFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return lidFilesIn(path);
        return entry.isFile() && entry.name.endsWith(EXTENSION) ? [path] : [];
      });
  } catch {
    return []; // a folder that may not be read has no rules for us
  }
}
