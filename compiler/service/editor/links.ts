/** From the heading of an artikel or lid to its text on wetten.overheid.nl, in the version that stands there. */
import type { State } from './state.ts';
import type { Link } from './types.ts';

export function links(state: State, file: string): readonly Link[] {
  const found = state.compiled.resolved.places.flatMap((place): Link[] => {
    const { section } = place;
    if (place.file !== file || section === undefined || section.level === 'onderdeel' || section.level === 'onder')
      return [];
    const provision = state.compiled.program.provisions.find(
      ({ address, valid }) => address === place.address && valid.from === place.validity.from,
    );
    const { start, end } = section.headingSpan;
    return provision?.url ? [{ start, end, url: provision.url }] : [];
  });
  return found.sort((a, b) => a.start - b.start);
}
