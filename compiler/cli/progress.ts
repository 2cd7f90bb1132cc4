/** A bar on standard error for work that takes more than a second; nothing when nobody looks. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly at: (done: number, total: number) => void;
  /** Wipes the bar. */
  readonly end: () => void;
}

const PATIENCE = 1000;
const BETWEEN = 80;
const WIDTH = 30;
const WIPE = '\r\u001b[K';

export function progress(terminal: Terminal, what: string): Progress {
  if (!terminal.watched) return { at: () => {}, end: () => {} };
  const start = performance.now();
  let last = 0;
  let shown = false;
  return {
    at: (done, total) => {
      const now = performance.now();
      if (now - start < PATIENCE || now - last < BETWEEN) return;
      last = now;
      shown = true;
      const filled = Math.floor((done / Math.max(total, 1)) * WIDTH);
      terminal.err(`${WIPE}${what} [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} van ${total}`);
    },
    end: () => {
      if (shown) terminal.err(WIPE);
    },
  };
}

/** A word about what is going on, while it is going on. */
export async function busy<T>(terminal: Terminal, what: string, work: () => Promise<T>): Promise<T> {
  if (!terminal.watched) return work();
  terminal.err(`${what} …`);
  try {
    return await work();
  } finally {
    terminal.err(WIPE);
  }
}
