/** Whose facts stand in the form: each person, each pair, each object, and the case; not all of a crowd at once. */
import type { FormGroup, FormSchema, Zaak } from '../../../compiler/service/index.ts';
import { factsOf, type Owner } from './zaak.ts';

export interface Owned {
  readonly owner: Owner;
  readonly group: FormGroup;
}

/** Of more persons than these the reader says whom to show. */
export const MANY_PERSONS = 12;
/** Of more persons than these not every pair is shown: their number grows with the square. */
export const MANY_FOR_PAIRS = 4;

export interface Crowd {
  readonly zaak: Zaak;
  readonly persons: readonly string[];
  /** Paths of what is still needed for the outcome. */
  readonly missing: readonly string[];
  /** Two persons whom the reader wants to see together. */
  readonly together: readonly [string, string] | undefined;
}

export function ownersOf({ groups }: FormSchema, shown: readonly string[], crowd: Crowd): readonly Owned[] {
  return groups.flatMap((group): readonly Owned[] => {
    const { kind, key } = group;
    const of = (...who: readonly string[]): Owned => ({
      owner: { kind, persons: who, ...(key !== undefined && { key }) },
      group,
    });
    switch (kind) {
      case 'persoon':
        return shown.map((person) => of(person));
      case 'paar':
      case 'gericht':
        return pairsOf(kind, crowd).map((two) => of(...two));
      default:
        return [of()];
    }
  });
}

/** All of a few persons; of many those of whom something is said or asked. */
function pairsOf(
  kind: 'paar' | 'gericht',
  { zaak, persons, missing, together }: Crowd,
): readonly (readonly string[])[] {
  const all = (names: readonly string[]): readonly (readonly string[])[] =>
    names.flatMap((one, at) =>
      names.flatMap((other, index) => ((kind === 'paar' ? index > at : index !== at) ? [[one, other]] : [])),
    );
  if (persons.length <= MANY_FOR_PAIRS) return all(persons);
  const given = (
    kind === 'paar'
      ? (zaak.koppels ?? []).map((pair) => pair.personen)
      : (zaak.relaties ?? []).map(({ van, tot }) => [van, tot])
  )
    .slice(0, MANY_PERSONS)
    .filter((two) => Object.keys(factsOf(zaak, { kind, persons: two })).length > 0);
  const start = kind === 'paar' ? 'koppels.' : 'relaties.';
  const asked = missing.flatMap((path) => {
    if (!path.startsWith(start)) return [];
    const two = persons.filter((person) => (path.split('.')[1] ?? '').split(/[^\wÀ-ÿ'-]+/).includes(person));
    return two.length === 2 ? all(two) : [];
  });
  const wanted = [...(together ? all(together) : []), ...asked.slice(0, MANY_PERSONS), ...given];
  const named = (two: readonly string[]): string => (kind === 'paar' ? two.toSorted() : two).join(' ');
  return [...new Map(wanted.map((two) => [named(two), two])).values()];
}

/** Those with a role or a question first; of many only who is looked for. */
export function shownPersons(
  { zaak, persons, missing }: Crowd,
  roles: readonly string[],
  sought: string,
): readonly string[] {
  if (persons.length <= MANY_PERSONS) return persons;
  const wanted = sought.trim().toLowerCase();
  const first = new Set(roles.map((key) => zaak[key]));
  const asked = new Set(missing.map((path) => path.split('.')[1]));
  const rank = (person: string): number => (first.has(person) ? 0 : asked.has(person) ? 1 : 2);
  return persons
    .filter((person) => person.toLowerCase().includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MANY_PERSONS);
}
