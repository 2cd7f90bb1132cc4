/**
 * A case opened for Fast: persons numbered, and every fact read at most once for the days on which it keeps its value.
 * All values are whole numbers below 2^53: ja and nee are 1 and 0, an amount is in cents, a date is a day number, an
 * enumeration the place of its symbol; NaN is geen. What is not given, not understood or too large is left to Full,
 * which knows what to ask and what to refuse.
 */
import { naarVolledig } from './leave.ts';
import { readScalar } from './read.ts';
import type { Scalar } from './read.ts';
import { dayOf, eersteVanMaand, heleJaren, nextBirthday, volgendeMaand, yearOf, yearStart } from './days.ts';
import type { Groot } from './numbers.ts';

/** How one fact is read; a generated module lists those that its Fast half reads. */
export interface FactLayout {
  readonly key: string;
  readonly type: Scalar;
  /** The symbols of an enumeration. */
  readonly symbols?: readonly string[];
  readonly inTime?: boolean;
  readonly perYear?: boolean;
  /** Absence is nee by law; then this is the place in `known` of all that may be given beside it. */
  readonly closed?: number;
}

/** How an answer to a judgement is read. */
export interface JudgementLayout {
  readonly key: string;
  /** Without reasons it is no answer. */
  readonly motivated: boolean;
  /** An amount may stand beside it. */
  readonly amount: boolean;
}

/** The facts, roles and objects that the Fast half of a module reads, each at a fixed place. */
export interface Layout {
  readonly facts: readonly FactLayout[];
  readonly roles: readonly string[];
  readonly objects: readonly string[];
  /** How the judgements that it reads are answered. */
  readonly judgements?: readonly JudgementLayout[];
  /** Keys that may be given of one kind of subject: another one may be a misspelt request or proof. */
  readonly known: readonly (readonly string[])[];
}

/** Later than any day of any law, and a small integer, which is cheap. */
export const NOOIT = 2 ** 30 - 1;

/** A value and the days [from, to) on which it holds. */
interface Cell {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** What was computed, and the days [van, tot) on which it holds. */
export interface Cel<T> {
  waarde: T;
  van: number;
  tot: number;
}

/** Whatever has facts: the case, an object, a person, two persons. */
export interface Bearer {
  /** Undefined: nothing is given about it. */
  readonly given: Readonly<Record<string, unknown>> | undefined;
  readonly cells: (Cell | undefined)[];
  /** The place in `known` of the keys by which all that is given of it was checked; -1 = not checked yet. */
  checked: number;
}

export interface Mens extends Bearer {
  readonly id: string;
  readonly number: number;
  readonly pairs: (Bearer | undefined)[];
  readonly relations: (Bearer | undefined)[];
}

export interface Dossier extends Bearer {
  readonly layout: Layout;
  /** The day that is asked about. */
  readonly dag: number;
  readonly year: number;
  readonly persons: readonly Mens[] | undefined;
  readonly roles: (Mens | undefined)[];
  readonly objects: (Bearer | undefined)[];
  /** The first day on which something read since it was last set may be different. */
  tot: number;
  /** What generated functions about the case as a whole computed: numbers, large numbers, truths and persons. */
  readonly getallen: Cel<number>[];
  readonly grote: Cel<Groot>[];
  readonly waarheden: Cel<boolean>[];
  readonly wie: Cel<Mens>[];
  /** The same about one person or two. */
  readonly perPersoon: unknown[][];
  /** The first day for which facts are given; undefined until it is asked. */
  eerste: number | undefined;
}

/** Nobody: `de partner` of somebody without one. */
export const NIEMAND: Mens = { id: '', number: -1, given: undefined, cells: [], checked: -1, pairs: [], relations: [] };

type Given = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Given | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : undefined;
}

/** Opens a case for one question; it may be asked everything about any day of the same year. */
export function dossier(zaak: object, vraag: { readonly peildatum: string }, layout: Layout): Dossier {
  const given = recordOf(zaak) ?? naarVolledig();
  const dag = dayOf(recordOf(vraag)?.['peildatum']);
  const persons = given['personen'];
  return {
    given,
    layout,
    dag,
    year: yearOf(dag),
    cells: places(layout),
    checked: -1,
    roles: [],
    objects: [],
    tot: NOOIT,
    getallen: [],
    grote: [],
    waarheden: [],
    wie: [],
    perPersoon: [],
    eerste: undefined,
    persons: persons === undefined ? undefined : personsOf(recordOf(persons) ?? naarVolledig(), layout),
  };
}

/** Room for every fact at once: growing one by one costs more than a few places that stay empty. */
const places = ({ facts }: Layout): (Cell | undefined)[] => new Array<Cell | undefined>(facts.length);

function personsOf(given: Given, layout: Layout): readonly Mens[] {
  const persons: Mens[] = [];
  for (const id of Object.keys(given)) {
    persons.push({
      id,
      number: persons.length,
      given: recordOf(given[id]) ?? naarVolledig(),
      cells: places(layout),
      checked: -1,
      pairs: [],
      relations: [],
    });
  }
  return persons;
}

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
  return d.roles[role] ?? (d.roles[role] = mens(d, d.given?.[d.layout.roles[role] ?? '']));
}

/** An object of the case. */
export function ding(d: Dossier, object: number): Bearer {
  return d.objects[object] ?? (d.objects[object] = objectOf(d, d.given?.[d.layout.objects[object] ?? '']));
}

function objectOf({ layout }: Dossier, given: unknown): Bearer {
  return {
    given: given === undefined ? undefined : (recordOf(given) ?? naarVolledig()),
    cells: places(layout),
    checked: -1,
  };
}

/** The value of a fact on a day. */
export function feit(d: Dossier, bearer: Bearer, fact: number, dag: number): number {
  const cell = bearer.cells[fact];
  if (cell !== undefined && cell.from <= dag && dag < cell.to) {
    if (cell.to < d.tot) d.tot = cell.to;
    return cell.value;
  }
  return readFact(d, bearer, fact, dag);
}

/** The value of a fact about two persons in either order; `self` when they are one and the same. */
export function feitKoppel(d: Dossier, from: Mens, to: Mens, fact: number, dag: number, self: number): number {
  return from === to ? self : feit(d, from.pairs[to.number] ?? pairOf(d, from, to), fact, dag);
}

/** The value of a fact about a person towards another; `self` when they are one and the same. */
export function feitRelatie(d: Dossier, from: Mens, to: Mens, fact: number, dag: number, self: number): number {
  return from === to ? self : feit(d, from.relations[to.number] ?? relationOf(d, from, to), fact, dag);
}

function pairOf(d: Dossier, from: Mens, to: Mens): Bearer {
  const given = gathered(listOf(d.given?.['koppels']), (entry) => isPair(entry['personen'], from.id, to.id));
  const bearer = { given, cells: [], checked: -1 };
  from.pairs[to.number] = bearer;
  to.pairs[from.number] = bearer;
  return bearer;
}

function relationOf(d: Dossier, from: Mens, to: Mens): Bearer {
  const given = gathered(listOf(d.given?.['relaties']), (entry) => entry['van'] === from.id && entry['tot'] === to.id);
  return (from.relations[to.number] = { given, cells: [], checked: -1 });
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : naarVolledig();
}

function isPair(persons: unknown, a: string, b: string): boolean {
  if (!Array.isArray(persons) || persons.length !== 2) return naarVolledig();
  return (persons[0] === a && persons[1] === b) || (persons[0] === b && persons[1] === a);
}

/** All that the entries about the same two persons say; the same thing said twice is for Full. */
function gathered(entries: readonly unknown[], about: (entry: Given) => boolean): Given | undefined {
  let found: Given | undefined;
  for (const item of entries) {
    const entry = recordOf(item) ?? naarVolledig();
    if (!about(entry)) continue;
    found = found === undefined ? entry : merged(found, entry);
  }
  return found;
}

function merged(a: Given, b: Given): Given {
  for (const key of Object.keys(b)) {
    if (key in a && key !== 'personen' && key !== 'van' && key !== 'tot') return naarVolledig();
  }
  return { ...a, ...b };
}

function readFact(d: Dossier, bearer: Bearer, fact: number, dag: number): number {
  const layout = d.layout.facts[fact] ?? naarVolledig();
  const given = bearer.given?.[layout.key];
  const cell = given === undefined ? absent(d, layout, bearer) : cellAt(d, layout, given, dag);
  bearer.cells[fact] = cell;
  if (cell.to < d.tot) d.tot = cell.to;
  return cell.value;
}

/** Not given: nee where the law says so. */
function absent(d: Dossier, { closed }: FactLayout, bearer: Bearer): Cell {
  if (closed === undefined) return naarVolledig();
  if (bearer.checked !== closed) {
    const known = asSet(d.layout.known[closed] ?? NOTHING);
    for (const key in bearer.given) if (!known.has(key)) return naarVolledig();
    bearer.checked = closed;
  }
  return NO;
}

const NOTHING: readonly string[] = [];
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The keys as a set, made once: a case may give dozens of facts of which each is looked up. */
function asSet(keys: readonly string[]): ReadonlySet<string> {
  const made = sets.get(keys);
  if (made !== undefined) return made;
  const set = new Set(keys);
  sets.set(keys, set);
  return set;
}

const NO: Cell = { value: 0, from: -NOOIT, to: NOOIT };
const YES: Cell = { value: 1, from: -NOOIT, to: NOOIT };

function cellAt(d: Dossier, layout: FactLayout, given: unknown, dag: number): Cell {
  // most facts are a plain ja or nee: these need no cell of their own
  if (given === false && layout.type === 'ja-nee' && layout.perYear !== true) return NO;
  if (given === true && layout.type === 'ja-nee' && layout.perYear !== true) return YES;
  if (layout.perYear === true) return cellOfYear(d, layout, given, dag);
  if (layout.inTime === true && Array.isArray(given)) return pieceAt(layout, given, dag);
  return { value: readScalar(layout.type, layout.symbols, given), from: -NOOIT, to: NOOIT };
}

function cellOfYear(d: Dossier, layout: FactLayout, given: unknown, dag: number): Cell {
  const year = yearOf(dag);
  const value = yearValue(d, given, year);
  // in time and per year at once, or nothing for this year: both for Full
  if (value === undefined || Array.isArray(value)) return naarVolledig();
  return { value: readScalar(layout.type, layout.symbols, value), from: yearStart(year), to: yearStart(year + 1) };
}

function yearValue(d: Dossier, given: unknown, year: number): unknown {
  const years = recordOf(given);
  if (years === undefined || 'n' in years) return year === d.year ? given : undefined;
  return years[year];
}

/** The piece in which the day lies. A hole is for Full; so are pieces that Full would refuse. */
function pieceAt(layout: FactLayout, pieces: readonly unknown[], dag: number): Cell {
  let found: Cell | undefined;
  for (const item of pieces) {
    const piece = recordOf(item) ?? naarVolledig();
    const from = piece['van'] === undefined ? -NOOIT : dayOf(piece['van']);
    const to = piece['tot'] === undefined ? NOOIT : dayOf(piece['tot']);
    if (to <= from) return naarVolledig();
    if (dag < from || dag >= to) continue;
    if (found !== undefined) return naarVolledig();
    found = { value: readScalar(layout.type, layout.symbols, piece['waarde']), from, to };
  }
  return found ?? naarVolledig();
}

/** Whether one of them is nobody; all are looked at first, for who is not known comes before who is not there. */
export function niemand(a: Mens, b?: Mens): boolean {
  return a === NIEMAND || b === NIEMAND;
}

/** What was computed holds no longer than the version of the law that was chosen. */
export function grens(d: Dossier, until: number): void {
  if (until < d.tot) d.tot = until;
}

/** What was read or computed may be another from a day on. */
export function geldigTot(d: Dossier, until: number, value: number): number {
  if (until < d.tot) d.tot = until;
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
  const age = heleJaren(birth, dag);
  grens(d, nextBirthday(birth, dag));
  return age;
}

/** Cells in which nothing is remembered yet. Each kind has its own order of fields, so that the machine keeps numbers bare. */
export const leegGetal = (): Cel<number> => ({ waarde: NaN, van: 1, tot: 0 });
export const leegGroot = (): Cel<Groot> => ({ van: 1, waarde: null, tot: 0 });
export const leegWaar = (): Cel<boolean> => ({ van: 1, tot: 0, waarde: false });
export const leegMens = (): Cel<Mens> => ({ tot: 0, van: 1, waarde: NIEMAND });
