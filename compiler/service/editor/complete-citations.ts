/** Provisions that may be cited here: leden of the same artikel first, with their first words. */
import { articleInWords } from '../../../grammar/index.ts';
import { goesOn, type Candidate } from './candidates.ts';
import type { NameWish } from './complete-names.ts';
import { firstWords } from './hover.ts';
import type { Completion } from './types.ts';

type CitationWish = Omit<NameWish, 'wanted' | 'mainClause'>;

/** A provision by the labels of its address. */
interface Cited {
  readonly regeling: string;
  readonly artikel: string;
  readonly lid?: string;
  readonly onderdeel?: string;
  readonly words: string;
}

export function citationsFor(wish: CitationWish): readonly Candidate[] {
  const { state, regeling, expected, habits, before, replace, text, file, start, typed } = wish;
  const levels = LEVELS.filter((level) => expected.has(level));
  if (levels.length === 0) return [];
  const here = artikelAt(wish);
  const begun = begunIn(text);
  return provisionsFor(state, regeling).flatMap((place): Candidate[] => {
    const near = place.regeling === regeling && place.artikel === here;
    const label = labelOf(place, { near, begun, levels, regeling });
    if (label === undefined || (typed !== '' && !goesOn(label, typed))) return [];
    const token = label.startsWith('lid') ? 'Lid' : label.startsWith('artikel') ? 'Artikel' : 'Onderdeel';
    const rank = near || begun ? (token === 'Lid' ? 8 : 9) : place.regeling === regeling ? 12 : 18;
    const nearby = state.text(file).slice(Math.max(0, start - AROUND), start + AROUND);
    const weight =
      (near || begun ? 0.5 : place.regeling === regeling ? 0.1 : 0.01) * (nearby.includes(label) ? 1 : 0.3);
    return [
      {
        ...citation(label, place.words, replace),
        rank,
        likelihood: weight * habits.ofToken(before, token),
      },
    ];
  });
}

const LEVELS = ['Lid', 'Onderdeel', 'Artikel'] as const;
type Level = (typeof LEVELS)[number];

const AROUND = 3000;

/** Every provision by its citation in full, for a cell that names one. */
export function wholeCitations(wish: Pick<CitationWish, 'state' | 'regeling' | 'replace'>): readonly Completion[] {
  return provisionsFor(wish.state, wish.regeling).map((place, rank) => ({
    ...citation(inFull(place, wish.regeling), place.words, wish.replace),
    rank,
  }));
}

function citation(label: string, words: string, replace: Completion['replace']): Omit<Completion, 'rank'> {
  return { label, kind: 'verwijzing', insert: label, replace, ...(words === '' ? {} : { detail: words }) };
}

function artikelAt({ state, file, start }: CitationWish): string | undefined {
  const place = state.compiled.resolved.places.findLast(
    (each) => each.file === file && each.section?.level === 'artikel' && each.section.headingSpan.start <= start,
  );
  return place?.address.split(':')[1];
}

/** `artikel 14` or `artikel 14 lid 3` in front of the cursor: what follows is under it. */
function begunIn(text: string): { readonly artikel: string; readonly lid?: string } | undefined {
  const found = /\bartikel\s+(\S+?)(?:\s+lid\s+(\S+?))?\s+$/i.exec(text);
  return found?.[1] === undefined
    ? undefined
    : { artikel: found[1], ...(found[2] === undefined ? {} : { lid: found[2] }) };
}

interface Wanted {
  /** It stands in the same artikel. */
  readonly near: boolean;
  readonly begun: { readonly artikel: string; readonly lid?: string } | undefined;
  readonly levels: readonly Level[];
  readonly regeling: string;
}

function labelOf(place: Cited, { near, begun, levels, regeling }: Wanted): string | undefined {
  const { artikel, lid, onderdeel } = place;
  const under = lid === undefined ? `onderdeel ${onderdeel ?? ''}` : `lid ${lid}`;
  if (begun) {
    if (begun.artikel !== artikel) return undefined;
    if (begun.lid === undefined) return lid === undefined && onderdeel === undefined ? undefined : under;
    return begun.lid === lid && onderdeel !== undefined ? `onderdeel ${onderdeel}` : undefined;
  }
  if (near && lid !== undefined && levels.includes('Lid'))
    return onderdeel === undefined ? under : `${under} onderdeel ${onderdeel}`;
  if (near && lid === undefined && onderdeel !== undefined && levels.includes('Onderdeel')) return under;
  return levels.includes('Artikel') ? inFull(place, regeling) : undefined;
}

function inFull({ artikel, lid, onderdeel, regeling }: Cited, from: string): string {
  const parts = [
    articleInWords(artikel),
    ...(lid ? [`lid ${lid}`] : []),
    ...(onderdeel ? [`onderdeel ${onderdeel}`] : []),
  ];
  return [...parts, ...(regeling === from ? [] : [regeling])].join(' ');
}

/** The provisions that a regeling can cite, its own first. */
function provisionsFor(state: NameWish['state'], regeling: string): readonly Cited[] {
  const { places, scopes } = state.compiled.resolved;
  const visible = scopes.get(regeling)?.visible ?? [];
  const found = new Map<string, Cited>();
  for (const { section, address, regeling: home } of places) {
    if (section === undefined || section.level === 'onder' || !visible.includes(home) || found.has(address)) continue;
    const [, artikel = '', ...under] = address.split(':');
    const lid = section.level === 'lid' || under.length > 1 ? under[0] : undefined;
    const onderdeel = section.level === 'onderdeel' ? under.at(-1) : undefined;
    found.set(address, {
      regeling: home,
      artikel,
      ...(lid === undefined ? {} : { lid }),
      ...(onderdeel === undefined ? {} : { onderdeel }),
      words: firstWords(section.quote?.text ?? section.title ?? '', 10),
    });
  }
  return [...found.values()].toSorted((a, b) => Number(b.regeling === regeling) - Number(a.regeling === regeling));
}
