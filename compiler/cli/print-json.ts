import type { Terminal } from './terminal.ts';

/** Writes a value as readable JSON, one object for the whole command. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`);
}
