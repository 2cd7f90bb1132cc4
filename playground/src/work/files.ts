/** Files in and out: one text, or the whole set as a zip. */
import { strToU8, unzipSync, zipSync } from 'fflate';

import type { Source } from '../../../compiler/service/index.ts';
import { isFileName, withLineFeeds } from './kept.ts';

export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

export function zipped(texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...texts].map(([file, text]) => [file, strToU8(text)])));
}

export interface Imported {
  readonly sources: readonly Source[];
  /** Why a file was left out. */
  readonly refused: readonly string[];
}

const MOST = 5_000_000;
/** Of a whole zip, unpacked. */
const MOST_TOGETHER = 20_000_000;

/** `known`: the files there are; one that went out by its own name goes back to its folder. */
export async function importFiles(files: readonly File[], known: readonly string[]): Promise<Imported> {
  const sources: Source[] = [];
  const refused: string[] = [];
  const take = (name: string, bytes: Uint8Array): void => {
    const text = textOf(bytes);
    if (text === undefined)
      refused.push(`'${name}' is geen tekst in UTF-8. Sla het bestand zo op en open het opnieuw.`);
    else sources.push({ file: name, text });
  };
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (file.name.endsWith('.zip')) {
        const before = sources.length + refused.length;
        let size = 0;
        const found = unzipSync(bytes, {
          filter: ({ name, originalSize }) => {
            if (!name.endsWith('.lid')) return false;
            size += originalSize;
            if (isFileName(name) && originalSize <= MOST && size <= MOST_TOGETHER) return true;
            refused.push(`'${name}' in '${file.name}' heeft een naam die niet kan, of is te groot.`);
            return false;
          },
        });
        for (const [name, content] of Object.entries(found)) take(name, content);
        if (sources.length + refused.length === before) refused.push(`In '${file.name}' staat geen .lid-bestand.`);
      } else if (!isFileName(file.name)) refused.push(`'${file.name}' is geen .lid-bestand en geen .zip.`);
      else if (bytes.length > MOST) refused.push(`'${file.name}' is groter dan 5 MB.`);
      else take(homeOf(file.name, known), bytes);
    } catch {
      refused.push(`'${file.name}' is niet te lezen.`);
    }
  }
  return { sources, refused };
}

/** The file of that name, when there is one of it; '(1)' is what a browser makes of a second download. */
function homeOf(name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  const plain = name.replace(/ ?\(\d+\)(?=\.lid$)/, '');
  const [only, ...more] = known.filter((file) => file === plain || file.endsWith(`/${plain}`));
  return only !== undefined && more.length === 0 ? only : name;
}

/** Undefined: it is written otherwise, and letters would be lost. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
