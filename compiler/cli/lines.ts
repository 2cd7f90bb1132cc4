/** Reads a file or standard input line by line, however large it is. */
import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';

import { badInput } from './complaint.ts';
import type { Terminal } from './terminal.ts';
import { reasonOf } from './system-reason.ts';
import { mustExist, STANDARD_INPUT } from './text-file.ts';

export interface Line {
  /** Undefined: these bytes are not UTF-8. */
  readonly text: string | undefined;
  /** Bytes read, and how many there are; equal when that is not known. */
  readonly done: number;
  readonly total: number;
}

const NEWLINE = 10;

export function linesOf(path: string, terminal: Terminal): AsyncIterable<Line> {
  if (path === STANDARD_INPUT) return split(terminal.inputStream(), undefined, path);
  const full = resolve(terminal.cwd, path);
  mustExist(path, full);
  const about = statSync(full);
  if (about.isDirectory()) badInput('map', `'${path}' is een map; hier hoort een bestand te staan.`, { place: path });
  return split(createReadStream(full), about.size, path);
}

async function* split(
  chunks: AsyncIterable<Uint8Array>,
  total: number | undefined,
  path: string,
): AsyncGenerator<Line> {
  let rest: Uint8Array[] = []; // the line so far; put together once, or a line of many chunks takes for ever
  let done = 0;
  const line = (parts: readonly Uint8Array[]): Line => {
    const bytes = joined(parts);
    done += bytes.length + 1;
    return { text: decoded(bytes), done, total: total ?? done };
  };
  for await (const chunk of readable(chunks, path)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield line([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield line(rest);
}

async function* readable(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator
      .next()
      .catch((error: unknown) =>
        badInput('niet-leesbaar', `'${path}' kan niet worden gelezen: ${reasonOf(error)}.`, { place: path }),
      );
    if (next.done === true) return;
    yield next.value;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : new Uint8Array(Buffer.concat(parts));
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
