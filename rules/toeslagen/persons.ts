/** The persons of a household under the names they have in the case, in questions and in explanations. */
import type { Huishouden, Periode } from './household.ts';
import { child } from './read-json.ts';

export interface PersonName {
  /** Id in the case, as a Dutch reader says it: 'de aanvrager', 'medebewoner 1'. */
  readonly id: string;
  /** Where it stands in the input: 'aanvrager', 'medebewoners[0]'. */
  readonly path: string;
}

export const applicant: PersonName = { id: 'de aanvrager', path: 'aanvrager' };
export const partnerName: PersonName = { id: 'de partner', path: 'partner' };

export const residentName = (index: number): PersonName => ({
  id: `medebewoner ${String(index + 1)}`,
  path: child('medebewoners', index),
});

export const minorName = (index: number): PersonName => ({
  id: `kind ${String(index + 1)}`,
  path: child('kinderen', index),
});

/** Who gives the care: 'opvang 1 van kind 2'. */
export const careName = (kid: number, index: number): PersonName => ({
  id: `opvang ${String(index + 1)} van kind ${String(kid + 1)}`,
  path: child(child(child('kinderen', kid), 'opvang'), index),
});

/** All who give care. */
export const careNames = ({ kinderen = [] }: Huishouden): readonly PersonName[] =>
  kinderen.flatMap(({ opvang = [] }, kid) => opvang.map((_, index) => careName(kid, index)));

/** All persons, the applicant first. */
export function namesOf({ partner, medebewoners = [], kinderen = [] }: Huishouden): readonly PersonName[] {
  return [
    applicant,
    ...(partner ? [partnerName] : []),
    ...medebewoners.map((_, index) => residentName(index)),
    ...kinderen.map((_, index) => minorName(index)),
  ];
}

interface Lived {
  readonly geboortedatum?: string | undefined;
  readonly perioden?: readonly Periode[] | undefined;
}

/** When somebody was there: the periods given, but not before the birth if that lies in or after the year. */
export function presence({ geboortedatum, perioden = [{}] }: Lived, year: number): readonly Periode[] {
  if (geboortedatum === undefined || Number(geboortedatum.slice(0, 4)) < year) return perioden;
  return perioden
    .map(({ van, tot }) => ({ van: van === undefined || van < geboortedatum ? geboortedatum : van, tot }))
    .filter(({ van, tot }) => tot === undefined || van < tot);
}

interface Piece {
  readonly van?: string;
  readonly tot?: string;
  readonly waarde: boolean;
}

/** Yes during the periods, no on all other days. */
export function during(periods: readonly Periode[]): boolean | readonly Piece[] {
  const sorted = periods.toSorted((a, b) => ((a.van ?? '') < (b.van ?? '') ? -1 : 1));
  const pieces: Piece[] = [];
  let end: string | undefined; // of the last piece; undefined before the first
  for (const { van, tot } of sorted) {
    if (van !== undefined && van !== end) pieces.push({ ...(end && { van: end }), tot: van, waarde: false });
    pieces.push({ ...(van && { van }), ...(tot && { tot }), waarde: true });
    if (tot === undefined) return pieces.length === 1 && van === undefined ? true : pieces;
    end = tot;
  }
  if (end === undefined) return false;
  return [...pieces, { van: end, waarde: false }];
}
