/** State that several views share: one value, replaced as a whole, and told to whoever watches. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Store<S> {
  readonly get: () => S;
  readonly set: (change: Partial<S>) => void;
  readonly watch: (see: (state: S) => void) => () => void;
}

export function createStore<S extends object>(first: S): Store<S> {
  let state = first;
  const watchers = new Set<(state: S) => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const see of [...watchers]) see(state);
    },
    watch: (see) => {
      watchers.add(see);
      return () => watchers.delete(see);
    },
  };
}

/** A part of the state; the view is drawn again only when that part is another. */
export function useStore<S extends object, T>(store: Store<S>, select: (state: S) => T): T {
  const [, redraw] = useState({});
  const selected = select(store.get());
  const seen = useRef<{ readonly value: T; readonly select: (state: S) => T }>(undefined);
  seen.current = { value: selected, select };
  useEffect(() => {
    const look = (state: S): void => {
      const last = seen.current;
      if (last === undefined || Object.is(last.select(state), last.value)) return;
      redraw({});
    };
    look(store.get()); // it may have changed between drawing and watching
    return store.watch(look);
  }, [store]);
  return selected;
}
