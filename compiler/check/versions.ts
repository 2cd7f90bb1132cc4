/** Versions of one provision: they may neither overlap nor leave a gap unnoticed. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords } from '../lower/index.ts';
import type { Place } from '../resolve/index.ts';
import { together } from './found-of-each.ts';
import { FoundOfGroups, type Groups } from './groups.ts';

/** What was found of each regeling. */
export class VersionMemory {
  readonly found = new FoundOfGroups<readonly Diagnostic[]>();
}

export function checkVersions(regelingen: Groups, memory: VersionMemory): Diagnostic[] {
  return together(memory.found.of(regelingen, inRegeling));
}

function inRegeling(places: readonly Place[]): readonly Diagnostic[] {
  const byAddress = new Map<string, Place[]>();
  for (const place of places) {
    const known = byAddress.get(place.address);
    if (known) known.push(place);
    else byAddress.set(place.address, [place]);
  }
  if (byAddress.size === places.length) return []; // of each provision one version
  const found = [...byAddress].map(([address, versions]) => {
    const known = versions.filter(({ validity }) => validity.knownTo === undefined);
    return { address, messages: known.length < 2 ? [] : between(known) };
  });
  if (found.every(({ messages }) => messages.length === 0)) return [];
  const doubled = new Set(found.filter(({ messages }) => messages.some(overlaps)).map(({ address }) => address));
  return found.flatMap(({ address, messages }) =>
    isUnder(address, doubled) ? messages.filter((message) => !overlaps(message)) : messages,
  );
}

function overlaps({ code }: Diagnostic): boolean {
  return code === 'versies-overlappen';
}

/** Does an artikel or lid above this provision stand there twice already? Then that is the cause. */
function isUnder(address: string, doubled: ReadonlySet<string>): boolean {
  const parts = address.split(':');
  return parts.some((_, count) => count > 0 && doubled.has(parts.slice(0, count).join(':')));
}

/** Two headings without periods: the same text twice, or two parts of one provision under two headings. */
function twice(later: Place, earlier: Place): 'zelfde' | 'anders' | undefined {
  const bare = [later, earlier].every(({ section }) => section?.validity === undefined);
  if (!bare || !later.section || !earlier.section) return undefined;
  return contents(later.section) === contents(earlier.section) ? 'zelfde' : 'anders';
}

/** A section without the places at which it stands. */
function contents(section: object): string {
  return JSON.stringify(section, (key, value: unknown) => (/span$/i.test(key) || key === 'file' ? undefined : value));
}

function between(versions: readonly Place[]): Diagnostic[] {
  const sorted = [...versions].sort((a, b) => (a.validity.from ?? '').localeCompare(b.validity.from ?? ''));
  return sorted.slice(1).flatMap((later, index) => {
    const earlier = sorted[index] as Place;
    const place = { file: later.file, span: later.section?.headingSpan ?? { start: 0, end: 0 } };
    const second = {
      file: earlier.file,
      span: earlier.section?.headingSpan ?? { start: 0, end: 0 },
    };
    const { from } = later.validity;
    const { to } = earlier.validity;
    if (to === undefined || from === undefined || to > from)
      return [
        diagnostic(
          'versies-overlappen',
          place,
          {
            adres: inWords(later.address),
            van: from ?? 'het begin',
            tot: to ?? 'nu',
            tweemaal: from === undefined && to === undefined ? twice(later, earlier) : undefined,
          },
          second,
        ),
      ];
    return to < from
      ? [
          diagnostic(
            'versies-gat',
            place,
            { adres: inWords(later.address), van: to, tot: from },
            { ...second, label: 'de andere versie' },
          ),
        ]
      : [];
  });
}
