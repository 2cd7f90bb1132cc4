/** The files of the folders that are open: what is on disk, and over it what is being edited. */
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { createEditor, withLibrary, type Editor, type Source } from '../service/index.ts';
import { realPath, rulesBeside, rulesOnDisk } from './rules-on-disk.ts';

export interface Workspace {
  readonly editor: () => Editor;
  /** The name of a document in the project; undefined when it cannot be one. */
  readonly fileOf: (uri: string) => string | undefined;
  /** As the editor writes it, when it told. */
  readonly uriOf: (file: string) => string;
  readonly open: (uri: string, text: string) => void;
  readonly close: (uri: string) => void;
  /** Somebody else changed the file or the folder on disk. */
  readonly changedOnDisk: (uri: string) => void;
  /** Files of the workspace itself, without what is read along from the library. */
  readonly own: () => readonly string[];
  readonly isOwn: (file: string) => boolean;
  readonly isOpen: (file: string) => boolean;
}

/** `library`: the rules that come with Lidwoord, with full paths; read when a file uses one of them. */
export function openWorkspace(folders: readonly string[], library: () => readonly Source[]): Workspace {
  const roots = folders.map(pathOfUri).filter((root) => root !== undefined);
  const disk = rulesOnDisk(roots);
  /** By full path, or by uri what is no file. */
  const opened = new Map<string, string>();
  /** How the editor writes the uri of a path. */
  const written = new Map<string, string>();
  /** The full path of a file, by its name in the project. */
  const paths = new Map<string, string>();
  /** What stands in the folder of a file that was opened by itself, outside the folders that are open. */
  const beside = new Map<string, ReadonlyMap<string, string>>();
  let editor: Editor | undefined;
  let isStale = false;
  let libraryFiles: readonly Source[] | undefined;

  const nameOf = (path: string): string => {
    const root = roots.find((folder) => path.startsWith(folder + sep));
    return root === undefined || roots.length > 1 ? path : relative(root, path).split(sep).join('/');
  };
  /** What the workspace uses and does not define is read along: from beside a loose file, else from the library. */
  const sources = (): readonly Source[] => {
    const named = ([path, text]: readonly [string, string]): Source => {
      const file = nameOf(path);
      paths.set(file, path);
      return { file, text };
    };
    libraryFiles ??= library().map(({ file, text }) => named([file, text]));
    const neighbours = new Map([...opened.keys()].flatMap((path) => [...(beside.get(path) ?? [])]));
    const own = [...new Map([...disk.texts, ...opened])].map(named);
    return withLibrary(withLibrary(own, [...neighbours].map(named)), libraryFiles);
  };
  /** Puts the texts as they are now into the editor; it finds out itself what changed. */
  const refreshed = (current: Editor): Editor => {
    const now = new Map(sources().map(({ file, text }) => [file, text]));
    for (const file of current.files()) if (!now.has(file)) current.remove(file);
    for (const [file, text] of now) current.update(file, text);
    return current;
  };
  const isLoose = (path: string): boolean => !isUri(path) && !roots.some((root) => path.startsWith(root + sep));
  /** Of a file that is shown once more, as it was in an earlier version, there is one already. */
  const isOtherVersion = (uri: string): boolean => {
    const path = uri.startsWith('file:') ? undefined : pathOfUri(uri.replace(/^[^:/?#]+:(?:\/\/[^/]*)?/, 'file://'));
    return path !== undefined && (disk.texts.has(path) || opened.has(path));
  };
  return {
    editor: () => {
      if (!editor) editor = createEditor(sources());
      else if (isStale) refreshed(editor);
      isStale = false;
      return editor;
    },
    fileOf: (uri) => {
      const path = pathOfUri(uri);
      return path === undefined ? undefined : nameOf(path);
    },
    uriOf: (file) => {
      const path = paths.get(file) ?? file;
      return written.get(path) ?? (isUri(path) ? path : pathToFileURL(path).href);
    },
    open: (uri, text) => {
      const path = pathOfUri(uri);
      if (path === undefined || isOtherVersion(uri)) return;
      if (!opened.has(path) && isLoose(path)) beside.set(path, rulesBeside(path));
      opened.set(path, text);
      written.set(path, uri);
      isStale = true;
    },
    close: (uri) => {
      const path = pathOfUri(uri);
      if (path === undefined) return;
      beside.delete(path);
      isStale = opened.delete(path) || isStale;
    },
    changedOnDisk: (uri) => {
      const path = pathOfUri(uri);
      if (path === undefined || isUri(path)) return;
      disk.changed(path);
      isStale = true;
    },
    own: () => [...new Set([...disk.texts.keys(), ...opened.keys()])].map(nameOf),
    isOpen: (file) => opened.has(paths.get(file) ?? file),
    isOwn: (file) => {
      const path = paths.get(file) ?? file;
      return disk.texts.has(path) || opened.has(path);
    },
  };
}

/** The path of a file; the uri itself of what is no file, such as a text that was never saved. */
function pathOfUri(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? realPath(fileURLToPath(uri)) : uri;
  } catch {
    return undefined; // no path on this system
  }
}

const isUri = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path);
