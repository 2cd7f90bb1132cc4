/** What did not end and had to be stopped: it is not asked again by itself, and holds up nothing else. */
import type { Endless, Kind, Ran, Updated } from './protocol.ts';

/** So many voorbeelden that do not end on the same texts: then it is the rules, and no other is run. */
const MOST = 3;

export interface EndlessMemory {
  readonly question: (kind: Kind, body: unknown) => void;
  readonly isStopped: (kind: Kind, body: unknown) => boolean;
  /** The reader asks for it once more. */
  readonly allow: (kind: Kind, body: unknown) => void;
  /** A voorbeeld, on the texts of this version. */
  readonly example: (id: string, version: number) => { readonly isNew: boolean; readonly isLast: boolean };
  readonly beside: (version: number) => void;
  /** Anything known that is tried again. */
  readonly any: () => boolean;
  /** What came out is endless no more. */
  readonly cameOut: (ran: Ran) => void;
  /** A change as the worker is told of it: without what is not put again. */
  readonly leftOut: (changed: Updated) => Updated;
}

export function createEndlessMemory(): EndlessMemory {
  const questions = new Set<string>();
  /** By id, the last version on which it did not end. */
  const examples = new Map<string, number>();
  let beside: number | undefined;

  function never(version: number): readonly string[] | 'all' {
    const found = [...examples].filter(([, last]) => last === version).map(([id]) => id);
    return found.length < MOST ? found : 'all';
  }

  function endlessOn(version: number): Endless | undefined {
    if (examples.size === 0 && beside === undefined) return undefined;
    return {
      late: [...examples].filter(([, last]) => last !== version).map(([id]) => id),
      never: never(version),
      ...(beside !== undefined && { beside: beside === version ? 'never' : 'late' }),
    };
  }

  const isStopped = (kind: Kind, body: unknown): boolean => questions.has(keyOf(kind, body));

  return {
    question: (kind, body) => questions.add(keyOf(kind, body)),
    isStopped,
    allow: (kind, body) => questions.delete(keyOf(kind, body)),
    example: (id, version) => {
      const isNew = !examples.has(id);
      examples.set(id, version);
      return { isNew, isLast: never(version) === 'all' };
    },
    beside: (version) => {
      beside = version;
    },
    any: () => examples.size > 0 || beside !== undefined,
    cameOut: (ran) => {
      for (const { id, state } of ran.marks) if (state !== 'wacht') examples.delete(id);
      if (ran.beside) beside = undefined;
    },
    leftOut: ({ chosen, beside: wanted, ...changed }) => {
      const endless = endlessOn(changed.version);
      const isLeftOut = chosen !== undefined && isStopped('ask', chosen.question);
      // the case of that question comes no further for what stands beside the text
      const isBesideLeftOut = isLeftOut && typeof wanted?.of !== 'string';
      return {
        ...changed,
        ...(chosen && !isLeftOut && { chosen }),
        ...(wanted && !isBesideLeftOut && { beside: wanted }),
        ...(endless && { endless }),
      };
    },
  };
}

function keyOf(kind: Kind, body: unknown): string {
  return `${kind} ${JSON.stringify(body)}`;
}
