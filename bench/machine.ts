/** On what the figures were measured. */
import { cpus, loadavg, release, totalmem, type as system } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run in the last minute, before the measurements began. */
  readonly load: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model ?? 'unknown',
    cores: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${system()} ${release()} ${process.arch}`,
    node: process.version,
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}
