/** Files in and out: one text, or the whole set as a zip. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import type { Source } from '../../../compiler/service/index.ts';
import { isFileName } from './kept.ts';

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

export async function importFiles(files: readonly File[]): Promise<Imported> {
  const sources: Source[] = [];
  const refused: string[] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (file.name.endsWith('.zip')) {
        const found = unzipSync(bytes, {
          filter: ({ name, originalSize }) => isFileName(name) && originalSize <= MOST,
        });
        const inside = Object.entries(found).map(([name, content]) => source(name, content));
        if (inside.length === 0) refused.push(`In '${file.name}' staat geen .lid-bestand.`);
        sources.push(...inside);
      } else if (!isFileName(file.name)) refused.push(`'${file.name}' is geen .lid-bestand en geen .zip.`);
      else if (bytes.length > MOST) refused.push(`'${file.name}' is groter dan 5 MB.`);
      else sources.push(source(file.name, bytes));
    } catch {
      refused.push(`'${file.name}' is niet te lezen.`);
    }
  }
  return { sources, refused };
}

function source(file: string, bytes: Uint8Array): Source {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  return { file, text: text.replaceAll('\r\n', '\n') };
}
