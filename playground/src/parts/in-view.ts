/** Which parts of a list the reader sees. */
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

const PAUSE = 300;

/**
 * For a list whose children each bear `data-id`: tells the ids of those in view, in order, some time after the list or
 * its place has changed: whoever asks the browser at every frame pays for it.
 */
export function useInView(see: (ids: readonly string[]) => void, children: string): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        see(list.current === null ? [] : inView(list.current));
      }, PAUSE);
    };
    look();
    addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    return () => {
      clearTimeout(waiting);
      removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
    };
  }, [children]);
  return list;
}

function inView(list: HTMLElement): readonly string[] {
  const scroller = list.closest('.paneel') ?? list;
  const { top, bottom } = scroller.getBoundingClientRect();
  const ids: string[] = [];
  for (const child of list.children) {
    if (!(child instanceof HTMLElement)) continue;
    const place = child.getBoundingClientRect();
    if (place.top >= bottom) break;
    if (place.bottom > top) ids.push(child.dataset['id'] ?? '');
  }
  return ids;
}
