/** The time before the first facts: when it ends, and how things stood then. As the interpreter reads them. */
import { dayOf, yearOf, yearStart } from './days.ts';
import type { Dossier, Mens } from './dossier.ts';
import { naarVolledig } from './leave.ts';

type Given = Readonly<Record<string, unknown>>;

/** The first day for which facts are given, or 1 January of the year of the question if that is earlier. */
export const eersteFeitdag = (d: Dossier): number => (d.eerste ??= Math.min(yearStart(d.year), firstDayIn(d.given)));

/** Of anything in the case: the first day of its timelines and years. */
function firstDayIn(given: unknown): number {
  if (typeof given !== 'object' || given === null || 'n' in given) return Infinity;
  if (Array.isArray(given)) return firstDayOfList(given);
  let first = Infinity;
  for (const key in given) {
    if (key === 'beginstand') continue;
    first = Math.min(first, /^\d{4}$/.test(key) ? yearStart(Number(key)) : firstDayIn((given as Given)[key]));
  }
  return first;
}

function firstDayOfList(list: readonly unknown[]): number {
  const pieces = list.filter(
    (piece): piece is Given => typeof piece === 'object' && piece !== null && 'waarde' in piece,
  );
  // no timeline: the facts about two persons, or one of them
  if (pieces.length < list.length) return Math.min(Infinity, ...list.map(firstDayIn));
  const starts = pieces.map(({ van }) => (van === undefined ? -Infinity : dayOf(van)));
  const ends = pieces.flatMap(({ tot }) => (tot === undefined ? [] : [dayOf(tot)]));
  const first = Math.min(Infinity, ...starts);
  if (first > -Infinity) return first;
  // given for all days before the first change: the year of that change will do
  const change = Math.min(Infinity, ...ends, ...starts.filter((start) => start > -Infinity));
  return change === Infinity ? Infinity : yearStart(yearOf(change - 1));
}

/** How it stood before the first day; what is not plainly given is for Full. */
export function beginstand(d: Dossier, keys: readonly string[], part: string, persons: readonly Mens[]): boolean {
  const states = (d.given?.['beginstand'] ?? {}) as Given;
  for (const key of keys) {
    const state = stateOf(states[key + part], persons);
    if (state !== undefined) return state;
    // when it was nee altogether, it was nee on any ground
    if (part !== '' && stateOf(states[key], persons) === false) return false;
  }
  return naarVolledig();
}

function stateOf(given: unknown, persons: readonly Mens[]): boolean | undefined {
  if (given === undefined || typeof given === 'boolean') return given;
  if (!Array.isArray(given)) return naarVolledig();
  const ids = persons.map(({ id }) => id);
  let found: boolean | undefined;
  for (const item of given as readonly Given[]) {
    const about: unknown = item['personen'];
    if (!Array.isArray(about) || about.length !== ids.length) return naarVolledig();
    if (!about.every((id, index) => id === ids[index])) continue;
    found = typeof item['waarde'] === 'boolean' ? item['waarde'] : naarVolledig();
  }
  return found;
}
