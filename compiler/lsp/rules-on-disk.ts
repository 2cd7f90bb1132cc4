/** The `.lid` files below the folders of the workspace, as they stand on disk. */
import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export const EXTENSION = '.lid';

/** A text of more bytes than this is not read from disk: it is no law. */
const LARGEST = 10 * 1024 ** 2;

export interface RulesOnDisk {
  /** By full path, without links in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Somebody changed, made, renamed or removed a file or a folder. */
  readonly changed: (path: string) => void;
}

export function rulesOnDisk(roots: readonly string[]): RulesOnDisk {
  const texts = new Map<string, string>();
  const read = (path: string): void => {
    const text = textAt(path);
    if (text === undefined) texts.delete(path);
    else texts.set(path, text);
  };
  const readFolder = (folder: string): void => {
    for (const path of lidFilesIn(folder)) read(path);
  };
  roots.forEach(readFolder);
  const isWithin = (path: string): boolean =>
    roots.some(
      (root) =>
        path === root ||
        (path.startsWith(root + sep) &&
          !path
            .slice(root.length + 1)
            .split(sep)
            .some(isHidden)),
    );
  return {
    texts,
    changed: (path) => {
      if (!isWithin(path)) return;
      if (path.endsWith(EXTENSION)) read(path);
      else {
        // a folder that came, went or got another name
        for (const known of [...texts.keys()]) if (known.startsWith(path + sep)) read(known);
        readFolder(path);
      }
    },
  };
}

/** The rules in the folder of a file, by full path; not those of the folders in it. */
export function rulesBeside(path: string): ReadonlyMap<string, string> {
  const folder = dirname(path);
  const files = entriesOf(folder).filter((entry) => !entry.isDirectory() && entry.name.endsWith(EXTENSION));
  const found = files.flatMap(({ name }) => {
    const at = realPath(join(folder, name));
    const text = textAt(at);
    return text === undefined ? [] : [[at, text] as const];
  });
  return new Map(found);
}

/** The path without links in it; as it is when nothing stands there. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Undefined for what is gone, may not be read, is no file or is too large. */
function textAt(path: string): string | undefined {
  try {
    const found = statSync(path);
    return found.isFile() && found.size <= LARGEST ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A link to a file is followed, a link to a folder is not: it may lead back. */
function lidFilesIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    if (isHidden(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return lidFilesIn(path);
    return entry.name.endsWith(EXTENSION) ? [realPath(path)] : [];
  });
}

/** None of a folder that may not be read: it has no rules for us. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
