/** Provisions that may be cited here: leden of the same artikel first, with their first words. */
import { articleInWords } from '../../../grammar/index.ts';
import { goesOn, type Candidate } from './candidates.ts';
import type { NameWish } from './complete-names.ts';
import { firstWords } from './hover.ts';
import type { Completion } from './types.ts';

type CitationWish = Omit<NameWish, 'wanted' | 'mainClause' | 'gives'>;

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
  const here = placeAt(wish);
  const begun = begunIn(text);
  const atBegin = text.trim() === '';
  const own = levels.includes('Onderdeel') && !begun ? labelsOfList(wish) : [];
  const places = [
    ...provisionsFor(state, regeling),
    ...own.map((onderdeel) => ({ ...here, regeling, onderdeel, words: '' })),
  ];
  return places.flatMap((place): Candidate[] => {
    const near = place.regeling === regeling && place.artikel === here.artikel;
    const found = labelOf(place, { near, begun, levels, regeling, lid: here.lid });
    if (found === undefined || (typed !== '' && !goesOn(found, typed))) return [];
    const label = atBegin ? found.charAt(0).toUpperCase() + found.slice(1) : found;
    const token = found.startsWith('lid') ? 'Lid' : found.startsWith('artikel') ? 'Artikel' : 'Onderdeel';
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

/** Every provision of every regeling but this one, with its regeling: for what a regeling rests on. */
export function citationsOfAll(
  state: NameWish['state'],
  replace: Completion['replace'],
  without: string | undefined,
): readonly Completion[] {
  return provisionsIn(state, (home) => home !== without).map((place, rank) => ({
    ...citation(inFull(place, ''), place.words, replace),
    rank,
  }));
}

function citation(label: string, words: string, replace: Completion['replace']): Omit<Completion, 'rank'> {
  return { label, kind: 'verwijzing', insert: label, replace, ...(words === '' ? {} : { detail: words }) };
}

/** The artikel and the lid that the cursor stands in. */
function placeAt({ state, file, start }: CitationWish): { readonly artikel: string; readonly lid?: string } {
  const above = state.compiled.resolved.places.filter(
    (each) => each.file === file && each.section !== undefined && each.section.headingSpan.start <= start,
  );
  const at = above.findLastIndex(({ section }) => section?.level === 'artikel');
  const lid = above.slice(at + 1).findLast(({ section }) => section?.level === 'lid');
  const [, artikel = ''] = above[at]?.address.split(':') ?? [];
  return { artikel, ...(lid ? { lid: lid.address.split(':')[2] ?? '' } : {}) };
}

/** The letters of a list in the sentences of this lid. */
function labelsOfList({ state, file, start }: CitationWish): readonly string[] {
  const above = state.text(file).slice(Math.max(0, start - AROUND), start);
  const lid = above.slice(
    Math.max(0, above.search(/\n(?:artikel|lid|onderdeel) [^\n]*\n(?![^]*\n(?:artikel|lid|onderdeel) )/)),
  );
  return [...new Set([...lid.matchAll(/\n[ >]+([a-z]{1,2})\. /g)].map(([, label = '']) => label))];
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
  /** The lid that the cursor stands in. */
  readonly lid: string | undefined;
}

function labelOf(place: Cited, { near, begun, levels, regeling, lid: here }: Wanted): string | undefined {
  const { artikel, lid, onderdeel } = place;
  const under = lid === undefined ? `onderdeel ${onderdeel ?? ''}` : `lid ${lid}`;
  if (begun) {
    if (begun.artikel !== artikel) return undefined;
    if (begun.lid === undefined) return lid === undefined && onderdeel === undefined ? undefined : under;
    return begun.lid === lid && onderdeel !== undefined ? `onderdeel ${onderdeel}` : undefined;
  }
  if (near && lid === here && onderdeel !== undefined && levels.includes('Onderdeel')) return `onderdeel ${onderdeel}`;
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
  const visible = state.compiled.resolved.scopes.get(regeling)?.visible ?? [];
  return provisionsIn(state, (home) => visible.includes(home)).toSorted(
    (a, b) => Number(b.regeling === regeling) - Number(a.regeling === regeling),
  );
}

function provisionsIn(state: NameWish['state'], wanted: (regeling: string) => boolean): readonly Cited[] {
  const found = new Map<string, Cited>();
  for (const { section, address, regeling: home } of state.compiled.resolved.places) {
    if (section === undefined || section.level === 'onder' || !wanted(home) || found.has(address)) continue;
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
  return [...found.values()];
}
