/**
 * A case opened for Fast: persons numbered, and every fact as whole numbers for the days on which it keeps its value.
 * All values are whole numbers below 2^53: ja and nee are 1 and 0, an amount is in cents, a date is a day number, an
 * enumeration the place of its symbol; NaN is geen. What is not given is left to Full, which knows what to ask.
 */
import { naarVolledig } from './leave.ts';
import type { Bearer, Cell, Span } from './cells.ts';
import type { Layout } from './layout.ts';
import { birthdayIn, eersteVanMaand, volgendeMaand, yearOf } from './days.ts';

export { NOOIT } from './cells.ts';

/** What was computed for one dossier, by its number, and the days [van, tot) on which it holds. */
export interface Cel<T> {
  dossier: number;
  waarde: T;
  van: number;
  tot: number;
}

export interface Mens extends Bearer {
  readonly id: string;
  readonly number: number;
  /** By the number of the other; undefined when nothing is given about this person and others. */
  pairs: (Bearer | undefined)[] | undefined;
  relations: (Bearer | undefined)[] | undefined;
  /** What generated functions computed about this person, and about him and another, by the number of the other. */
  alleen: Onthouden | undefined;
  samen: Onthouden[] | undefined;
}

export interface Dossier extends Bearer {
  /** Tells it from the other dossiers of its module, in the cells where what was computed is remembered; from 1 on. */
  readonly nummer: number;
  cells: readonly (Cell | undefined)[];
  readonly layout: Layout;
  readonly given: Readonly<Record<string, unknown>>;
  /** The day that is asked about. */
  readonly dag: number;
  readonly year: number;
  /** 1 January of that year, and of the next. */
  readonly start: number;
  readonly end: number;
  /** The first day for which facts are given, or the start of the year if that is earlier. */
  eerste: number;
  persons: readonly Mens[] | undefined;
  readonly roles: (Mens | undefined)[];
  objects: readonly Bearer[];
  /** Two persons of whom nothing is given. */
  readonly noPair: Bearer;
  readonly noRelation: Bearer;
  /** The first day on which something read since it was last set may be different. */
  tot: number;
  /** What they computed about nobody, and about nobody and another. */
  overNiemand: Pick<Mens, 'alleen' | 'samen'> | undefined;
}

/** What was computed about one person or two, by the place of the function. */
export type Onthouden = (Herinnering<unknown> | undefined)[];

/** One value with the days on which it holds; then those of other days. */
export interface Herinnering<T> {
  readonly waarde: T;
  readonly van: number;
  readonly tot: number;
  readonly vorige: Herinnering<T> | undefined;
}

/** Nobody: `de partner` of somebody without one. */
export const NIEMAND: Mens = {
  cells: [],
  id: '',
  number: -1,
  pairs: undefined,
  relations: undefined,
  alleen: undefined,
  samen: undefined,
};

/** Everybody in the case; who they are must be given. */
export function mensen(d: Dossier): readonly Mens[] {
  return d.persons ?? naarVolledig();
}

/** The person with this id. */
export function mens(d: Dossier, id: unknown): Mens {
  for (const person of mensen(d)) if (person.id === id) return person;
  return naarVolledig();
}

/** The person in a role. */
export function rol(d: Dossier, role: number): Mens {
  return d.roles[role] ?? naarVolledig();
}

/** An object of the case. */
export function ding(d: Dossier, object: number): Bearer {
  return d.objects[object] ?? naarVolledig();
}

/** The value of a fact on a day. */
export function feit(d: Dossier, bearer: Bearer, fact: number, dag: number): number {
  const cell = bearer.cells[fact];
  return typeof cell === 'number' ? cell : inSpan(d, cell, dag);
}

/** The value that holds on the day. */
function inSpan(d: Dossier, spans: Span | undefined, dag: number): number {
  for (let span = spans; span !== undefined; span = span.next) {
    if (span.from > dag || dag >= span.to) continue;
    if (span.to < d.tot) d.tot = span.to;
    return span.value;
  }
  return naarVolledig();
}

/** The value of a fact about two persons in either order; `self` when they are one and the same. */
export function feitKoppel(d: Dossier, from: Mens, to: Mens, fact: number, dag: number, self: number): number {
  return from === to ? self : feit(d, from.pairs?.[to.number] ?? d.noPair, fact, dag);
}

/** The value of a fact about a person towards another; `self` when they are one and the same. */
export function feitRelatie(d: Dossier, from: Mens, to: Mens, fact: number, dag: number, self: number): number {
  return from === to ? self : feit(d, from.relations?.[to.number] ?? d.noRelation, fact, dag);
}

/** The value of a fact that is not there when it is not given, as the day of a request that nobody made: then geen. */
export function feitOfGeen(d: Dossier, bearer: Bearer, fact: number, dag: number): number {
  const cell = bearer.cells[fact];
  if (cell === undefined) return NaN;
  if (typeof cell === 'number') return cell;
  for (let span: Span | undefined = cell; span !== undefined; span = span.next)
    if (span.from <= dag && dag < span.to) return inSpan(d, span, dag);
  for (let span: Span | undefined = cell; span !== undefined; span = span.next)
    if (span.from > dag) grens(d, span.from);
  return NaN;
}

/** The same about two persons in either order; about one and the same there is none. */
export function koppelOfGeen(d: Dossier, from: Mens, to: Mens, fact: number, dag: number): number {
  return from === to ? NaN : feitOfGeen(d, from.pairs?.[to.number] ?? d.noPair, fact, dag);
}

/** The same about a person towards another. */
export function relatieOfGeen(d: Dossier, from: Mens, to: Mens, fact: number, dag: number): number {
  return from === to ? NaN : feitOfGeen(d, from.relations?.[to.number] ?? d.noRelation, fact, dag);
}

/** Whether one of them is nobody; all are looked at first, for who is not known comes before who is not there. */
export function niemand(a: Mens, b?: Mens): boolean {
  return a === NIEMAND || b === NIEMAND;
}

/** What was computed holds no longer than the version of the law that was chosen. */
export function grens(d: Dossier, until: number): void {
  // a small integer, however it was computed: then nothing is allocated
  if (until < d.tot) d.tot = until | 0;
}

/** What was read or computed may be another from a day on. */
export function geldigTot(d: Dossier, until: number, value: number): number {
  grens(d, until);
  return value;
}

/** A date, to be compared with the day: the comparison is another on the date itself and on the day after it. */
export function naast(d: Dossier, dag: number, date: number): number {
  if (date > dag) grens(d, date);
  else if (date === dag) grens(d, dag + 1);
  return date;
}

/**
 * A date, to be compared with the first day of the month: once before it, always before it; until then the comparison
 * is another no earlier than on the date, or in the next month when the date lies in this one.
 */
export function naastMaand(d: Dossier, dag: number, date: number): number {
  if (date >= eersteVanMaand(dag)) grens(d, date > dag ? date : volgendeMaand(dag));
  return date;
}

/** Whole years up to and including the day; the same until the next birthday. */
export function leeftijd(d: Dossier, birth: number, dag: number): number {
  if (Number.isNaN(birth)) return NaN;
  const year = dag >= d.start && dag < d.end ? d.year : yearOf(dag);
  const birthYear = yearOf(birth);
  const birthday = birthdayIn(birth, birthYear, year);
  if (dag < birthday) {
    grens(d, birthday);
    return year - birthYear - 1;
  }
  grens(d, birthdayIn(birth, birthYear, year + 1));
  return year - birthYear;
}
