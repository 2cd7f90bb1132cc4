/** Runs a command in this process, with a terminal that remembers what was written. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { run } from '../../compiler/cli/run.ts';
import type { Terminal } from '../../compiler/cli/terminal.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Runs `lidwoord` with these arguments in this folder. */
  readonly lidwoord: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly remove: () => void;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly color?: boolean;
  readonly columns?: number;
}

/** A folder of its own, with the files given. */
export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'lidwoord-cli-'));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    lidwoord: (args, options) => runIn(path, args, options),
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

async function runIn(
  cwd: string,
  args: readonly string[],
  { input = '', color = false, columns }: RunOptions = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color,
    errorColor: color,
    watched: false,
    columns,
    cwd,
    input: () => bytes,
    async *inputStream() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
    flushed: () => Promise.resolve(),
  };
  const code = await run(args, terminal);
  return { code, out, err };
}
