/**
 * Opens a case for Fast: one walk over what is given, in which every value is read and every key must be known. What is
 * not understood, too large or wrong is left to Full, which reads more and refuses in Dutch.
 */
import { dayOf, yearOf, yearStart } from './days.ts';
import { HOLE, NOOIT } from './cells.ts';
import type { Bearer, Cell, Span } from './cells.ts';
import { firstDayElsewhere } from '../first-day.ts';
import type { Dossier, Mens } from './dossier.ts';
import { checkJudgements } from './judged.ts';
import type { Asked, Entry, Kind, Layout, Prepared } from './layout.ts';
import { entryOf, prepared } from './layout.ts';
import { naarVolledig } from './leave.ts';
import { readScalar } from './read.ts';

type Given = Readonly<Record<string, unknown>>;
type Cells = (Cell | undefined)[];

/** The numbers of persons must fit the memory of what was computed about two of them; Full refuses more. */
const MOST_PERSONS = 1024;

/** Opens a case for one question; it may be asked everything about any day of the same year. */
export function dossier(zaak: object, vraag: { readonly peildatum: string }, layout: Layout): Dossier {
  const ready = (layout.gereed ??= prepared(layout));
  const given = record(zaak);
  const d = emptyDossier(layout, ready, askedDay(ready, record(vraag)['peildatum']), given);
  if (given['personen'] !== undefined) d.persons = personsOf(d, ready.persoon, record(given['personen']));
  readCase(d, ready, given);
  if (given['koppels'] !== undefined) readPairs(d, ready.paar, listOf(given['koppels']));
  if (given['relaties'] !== undefined) readRelations(d, ready.gericht, listOf(given['relaties']));
  if (given['beginstand'] !== undefined) checkBefore(ready, record(given['beginstand']));
  if (given['oordelen'] !== undefined) checkJudgements(layout, ready.judgedElsewhere, record(given['oordelen']));
  return d;
}

function askedDay(ready: Prepared, text: unknown): Asked {
  if (text !== ready.asked.text || text === undefined) {
    const dag = dayOf(text);
    const year = yearOf(dag);
    ready.asked = { text, dag, year, start: yearStart(year), end: yearStart(year + 1) };
  }
  return ready.asked;
}

function emptyDossier(layout: Layout, ready: Prepared, { dag, year, start, end }: Asked, given: Given): Dossier {
  return {
    nummer: (ready.opened += 1),
    cells: ready.zaak.template.slice(),
    layout,
    given,
    dag,
    year,
    start,
    end,
    eerste: start,
    persons: undefined,
    roles: ready.noRoles.slice(),
    objects: ready.noObjects.slice(),
    noPair: ready.paar.empty,
    noRelation: ready.gericht.empty,
    tot: NOOIT,
    overNiemand: undefined,
  };
}

/** A plain object; what it inherits would not be seen by Full. */
function record(value: unknown): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return naarVolledig();
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent !== Object.prototype && parent !== null) for (const _ in parent) return naarVolledig();
  return value as Given;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : naarVolledig();
}

function personsOf(d: Dossier, kind: Kind, given: Given): readonly Mens[] {
  let persons: Mens[] | undefined;
  for (const id in given) {
    const cells = kind.template.slice();
    readFacts(d, kind, record(given[id]), cells);
    const person = emptyPerson(cells, id, persons?.length ?? 0);
    // a list that is made around the first has no room to spare: mostly there is nobody else
    if (persons === undefined) persons = [person];
    else persons.push(person);
  }
  return (persons?.length ?? 0) < MOST_PERSONS ? (persons ?? []) : naarVolledig();
}

const emptyPerson = (cells: Cells, id: string, number: number): Mens => ({
  cells,
  id,
  number,
  pairs: undefined,
  relations: undefined,
  alleen: undefined,
  samen: undefined,
});

/** The facts about one subject. */
function readFacts(d: Dossier, kind: Kind, given: Given, cells: Cells): void {
  const { order } = kind;
  let at = 0;
  for (const key in given) {
    let entry = order[at];
    if (entry?.key !== key) order[at] = entry = entryOf(kind, key);
    at += 1;
    const value = given[key];
    if (entry.yesNo && typeof value === 'boolean') cells[entry.place] = value ? 1 : 0;
    else if (value !== undefined) keep(d, entry, value, cells);
  }
}

function keep(d: Dossier, entry: Entry, value: unknown, cells: Cells): void {
  if (entry.what === 'feit') cells[entry.place] = cellOf(d, entry, value);
  else if (entry.what === 'elders') passOver(d, value);
  if (entry.also !== undefined) keep(d, entry.also, value, cells);
}

/** Roles, objects and facts about the case itself. */
function readCase(d: Dossier, ready: Prepared, given: Given): void {
  const { order } = ready.zaak;
  let at = 0;
  for (const key in given) {
    let entry = order[at];
    if (entry?.key !== key) order[at] = entry = entryOf(ready.zaak, key);
    at += 1;
    const value = given[key];
    if (value === undefined) continue;
    for (let one: Entry | undefined = entry; one !== undefined; one = one.also) readSingle(d, ready, one, value);
  }
}

function readSingle(d: Dossier, ready: Prepared, entry: Entry, value: unknown): void {
  const { what, place } = entry;
  if (what === 'feit') d.cells[place] = cellOf(d, entry, value);
  else if (what === 'elders') passOver(d, value);
  else if (what === 'rol') d.roles[place] = someone(d, value);
  else if (what === 'ding') {
    const kind = ready.objects[place] ?? naarVolledig();
    const cells = kind.template.slice();
    readFacts(d, kind, record(value), cells);
    d.objects[place] = { cells };
  }
}

/** What belongs to another regeling; but the case begins on the same day, whoever reads it. */
function passOver(d: Dossier, value: unknown): void {
  if (typeof value === 'object') d.eerste = Math.min(d.eerste, firstDayElsewhere(value) ?? NOOIT);
}

/** The person with this name; who they all are need not be given. */
function someone(d: Dossier, id: unknown): Mens | undefined {
  if (typeof id !== 'string') return naarVolledig();
  return d.persons === undefined ? undefined : personNamed(d.persons, id);
}

function personNamed(persons: readonly Mens[], id: unknown): Mens {
  for (const person of persons) if (person.id === id) return person;
  return naarVolledig();
}

function readPairs(d: Dossier, kind: Kind, list: readonly unknown[]): void {
  for (const item of list) {
    const given = record(item);
    const ids = listOf(given['personen']);
    if (ids.length !== 2) return naarVolledig();
    const [one, other] = twoOf(d, ids[0], ids[1]);
    const bearer = readAbout(d, kind, given, one.pairs?.[other.number]);
    (one.pairs ??= [])[other.number] = bearer;
    (other.pairs ??= [])[one.number] = bearer;
  }
}

function readRelations(d: Dossier, kind: Kind, list: readonly unknown[]): void {
  for (const item of list) {
    const given = record(item);
    const [from, to] = twoOf(d, given['van'], given['tot']);
    (from.relations ??= [])[to.number] = readAbout(d, kind, given, from.relations?.[to.number]);
  }
}

/** Two different persons of the case. */
function twoOf(d: Dossier, one: unknown, other: unknown): readonly [Mens, Mens] {
  const persons = d.persons ?? naarVolledig();
  const found = [personNamed(persons, one), personNamed(persons, other)] as const;
  return found[0] === found[1] ? naarVolledig() : found;
}

/** What one entry says of two persons, besides what was said before; the same thing said twice is for Full. */
function readAbout(d: Dossier, kind: Kind, given: Given, before: Bearer | undefined): Bearer {
  const cells = kind.template.slice();
  readFacts(d, kind, given, cells);
  before?.cells.forEach((cell, place) => {
    if (cell === kind.template[place]) return;
    if (cells[place] !== kind.template[place]) return naarVolledig();
    cells[place] = cell;
  });
  return { cells };
}

function cellOf(d: Dossier, entry: Entry, given: unknown): Cell {
  if (entry.perYear) return cellsOfYears(d, entry, given);
  if (entry.inTime && Array.isArray(given)) return cellsOfPieces(d, entry, given);
  return readScalar(entry.type, entry.symbols, given);
}

/** Years of which the first days can be computed; others are for Full. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2400;

function cellsOfYears(d: Dossier, { type, symbols }: Entry, given: unknown): Cell {
  if (typeof given !== 'object' || given === null || 'n' in given)
    return { value: readScalar(type, symbols, given), from: d.start, to: d.end, next: undefined };
  let next = HOLE;
  for (const [key, value] of Object.entries(record(given))) {
    const year = /^\d{4}$/.test(key) ? Number(key) : NaN;
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return naarVolledig();
    if (value === undefined) continue;
    const from = yearStart(year);
    if (from < d.eerste) d.eerste = from;
    next = { value: readScalar(type, symbols, value), from, to: yearStart(year + 1), next };
  }
  return next;
}

function cellsOfPieces(d: Dossier, { type, symbols }: Entry, pieces: readonly unknown[]): Cell {
  let next = HOLE;
  let first = NOOIT;
  let change = NOOIT;
  for (const item of pieces) {
    const piece = record(item);
    for (const key in piece) if (key !== 'van' && key !== 'tot' && key !== 'waarde') return naarVolledig();
    const from = piece['van'] === undefined ? -NOOIT : dayOf(piece['van']);
    const to = piece['tot'] === undefined ? NOOIT : dayOf(piece['tot']);
    if (to <= from || overlaps(next, from, to)) return naarVolledig();
    next = { value: readScalar(type, symbols, piece['waarde']), from, to, next };
    first = Math.min(first, from);
    change = Math.min(change, from === -NOOIT ? to : from);
  }
  if (change < NOOIT) {
    // a piece without beginning was given for all days before the first change: the year of that change will do
    const start = first === -NOOIT ? yearStart(yearOf(change - 1)) : first;
    if (start < d.eerste) d.eerste = start;
  }
  return next;
}

function overlaps(spans: Span, from: number, to: number): boolean {
  for (let span: Span | undefined = spans; span !== undefined; span = span.next)
    if (span.from < to && from < span.to) return true;
  return false;
}

/** How it stood before the first facts: truths of statuses, or of what a provision makes of one ('Awir/partner@Awir:3:1'). */
function checkBefore({ before, statesElsewhere }: Prepared, given: Given): void {
  for (const name in given) {
    const state = given[name];
    const [plain = name] = name.split('@', 1);
    if (!before.has(plain)) {
      if (statesElsewhere.has(plain)) continue;
      return naarVolledig();
    }
    if (Array.isArray(state)) {
      for (const item of state) {
        const one = record(item);
        if (!Array.isArray(one['personen']) || typeof one['waarde'] !== 'boolean') return naarVolledig();
      }
    } else if (typeof state !== 'boolean') return naarVolledig();
  }
}
