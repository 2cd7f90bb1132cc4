/** What the worker answers to a question of a view: put again when what it rests on is another. */
import { useEffect, useRef, useState } from 'preact/hooks';

import { Stopped, type Engine } from '../engine/client.ts';

export type Answer<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'there'; readonly value: T }
  /** It took too long: it is not put again by itself. */
  | { readonly kind: 'stopped' }
  /** A fault of ours. */
  | { readonly kind: 'failed'; readonly message: string };

export interface Asking<T> {
  readonly answer: Answer<T>;
  /** The reader asks for it once more. */
  readonly again: () => void;
}

const COMING = { kind: 'coming' } as const;

/**
 * An answer that was there stays until the next one comes. `ask` says undefined while there is nothing to ask;
 * `restsOn`: when one of these is another, it is asked anew.
 */
export function useAnswer<T>(
  engine: Engine,
  ask: (put: Engine['call']) => Promise<T> | undefined,
  restsOn: readonly unknown[],
): Asking<T> {
  const [answer, setAnswer] = useState<Answer<T>>(COMING);
  const [tries, setTries] = useState(0);
  const isAgain = useRef(false);
  useEffect(() => {
    let wanted = true;
    const put = isAgain.current ? engine.again : engine.call;
    isAgain.current = false;
    ask(put)?.then(
      (value) => {
        if (wanted) setAnswer({ kind: 'there', value });
      },
      (error: unknown) => {
        if (wanted) setAnswer(notThere(error));
      },
    );
    return () => {
      wanted = false;
    };
  }, [...restsOn, tries]);
  return {
    answer,
    again: () => {
      isAgain.current = true;
      setAnswer(COMING);
      setTries(tries + 1);
    },
  };
}

function notThere(error: unknown): Answer<never> {
  if (error instanceof Stopped) return { kind: 'stopped' };
  return { kind: 'failed', message: error instanceof Error ? error.message : 'onbekend' };
}
