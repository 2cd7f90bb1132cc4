/** Versions of one provision: they may neither overlap nor leave a gap unnoticed. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';

export function checkVersions(resolved: Resolved): Diagnostic[] {
  const byAddress = new Map<string, Place[]>();
  for (const place of resolved.places) byAddress.set(place.address, [...(byAddress.get(place.address) ?? []), place]);
  return [...byAddress.values()].flatMap((versions) => {
    const known = versions.filter(({ validity }) => validity.knownTo === undefined);
    return known.length < 2 ? [] : between(known);
  });
}

function between(versions: readonly Place[]): Diagnostic[] {
  const sorted = [...versions].sort((a, b) => (a.validity.from ?? '').localeCompare(b.validity.from ?? ''));
  return sorted.slice(1).flatMap((later, index) => {
    const earlier = sorted[index] as Place;
    const place = { file: later.file, span: later.section?.headingSpan ?? { start: 0, end: 0 } };
    const second = {
      file: earlier.file,
      span: earlier.section?.headingSpan ?? { start: 0, end: 0 },
      label: 'de andere versie',
    };
    const { from } = later.validity;
    const { to } = earlier.validity;
    if (to === undefined || from === undefined || to > from)
      return [
        diagnostic(
          'versies-overlappen',
          place,
          { adres: inWords(later.address), van: from ?? 'het begin', tot: to ?? 'nu' },
          second,
        ),
      ];
    return to < from
      ? [diagnostic('versies-gat', place, { adres: inWords(later.address), van: to, tot: from }, second)]
      : [];
  });
}
