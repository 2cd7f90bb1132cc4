/** The outside world of a command: where it writes, where it reads, and what kind of screen there is. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

import { reasonOf } from './system-reason.ts';

export interface Terminal {
  /** Writes to standard output, as it is. */
  readonly out: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly err: (text: string) => void;
  /** Whether standard output, and standard error, show colours. */
  readonly color: boolean;
  readonly errorColor: boolean;
  /** Whether somebody looks at standard error, so that a progress bar makes sense. */
  readonly watched: boolean;
  /** How wide standard output is, if it is a screen. */
  readonly columns: number | undefined;
  readonly cwd: string;
  /** All of standard input. */
  readonly input: () => Uint8Array;
  /** Standard input piece by piece. */
  readonly inputStream: () => AsyncIterable<Uint8Array>;
  /** Waits until a slow reader of standard output has caught up. */
  readonly flushed: () => Promise<void>;
}

const STANDARD_INPUT = 0;

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const wanted = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // somebody who reads only the first lines (`| head`) is not a fault
    if (error.code === 'EPIPE') process.exit();
    stderr.write(`Fout: De uitvoer kan niet worden geschreven: ${reasonOf(error)}.\n`);
    process.exit(1);
  });
  // without standard error there is nobody left to tell
  stderr.on('error', () => undefined);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: wanted && stdout.isTTY,
    errorColor: wanted && stderr.isTTY,
    watched: stderr.isTTY && env['CI'] === undefined,
    columns: stdout.isTTY ? stdout.columns : undefined,
    cwd: process.cwd(),
    input: () => {
      if (process.stdin.isTTY) stderr.write('Lidwoord leest nu wat u typt; sluit af met Ctrl-D.\n');
      return readFileSync(STANDARD_INPUT);
    },
    inputStream: () => process.stdin,
    flushed: async () => {
      if (stdout.writableNeedDrain) await once(stdout, 'drain');
    },
  };
}
