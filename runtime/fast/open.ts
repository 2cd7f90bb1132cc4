/**
 * Opens a case for Fast: one walk over what is given, in which every value is read and every key must be known. What is
 * not understood, too large or wrong is left to Full, which reads more and refuses in Dutch. A generated module reads
 * most of it by name, which is quicker (`by-name.ts`); what is given in an unusual way is read here, key by key.
 */
import { dayOf, yearOf, yearStart } from './days.ts';
import { NOOIT } from './cells.ts';
import type { Bearer, Cell } from './cells.ts';
import { firstDayElsewhere } from '../first-day.ts';
import { MOST_PERSONS } from '../most-persons.ts';
import type { Dossier, Mens } from './dossier.ts';
import { cellOf } from './facts.ts';
import { isObject, listOf, record } from './given.ts';
import type { Given } from './given.ts';
import { checkJudgements } from './judged.ts';
import type { Asked, Entry, Kind, Layout, Prepared } from './layout.ts';
import { entryOf, prepared } from './layout.ts';
import { naarVolledig } from './leave.ts';

export type Cellen = (Cell | undefined)[];

/** Reads the facts about one subject by their names; undefined when it is given in an unusual way. */
export type LeesFeiten = (d: Dossier, gegeven: Given, soort: Kind) => Cellen | undefined;

/** Reads the whole case by names; false when it is given in an unusual way, and then nothing was read. */
export type LeesZaak = (d: Dossier, gegeven: Given, soort: Kind) => boolean;

/** Opens a case for one question; it may be asked everything about any day of the same year. */
export function dossier(zaak: object, vraag: { readonly peildatum: string }, layout: Layout, lees?: LeesZaak): Dossier {
  const ready = (layout.gereed ??= prepared(layout));
  const asked = askedDay(ready, vraag);
  const d = emptyDossier(layout, ready, asked, zaak as Given);
  if (!isObject(zaak) || lees?.(d, zaak, ready.zaak) !== true) readByKeys(d, ready, record(zaak));
  return d;
}

function readByKeys(d: Dossier, ready: Prepared, given: Given): void {
  if (given['personen'] !== undefined) leesPersonen(d, given['personen']);
  readCase(d, ready, given);
  if (given['koppels'] !== undefined) leesKoppels(d, given['koppels']);
  if (given['relaties'] !== undefined) leesRelaties(d, given['relaties']);
  if (given['beginstand'] !== undefined) leesBeginstand(d, given['beginstand']);
  if (given['oordelen'] !== undefined) leesOordelen(d, given['oordelen']);
}

const readyOf = ({ layout }: Dossier): Prepared => layout.gereed ?? naarVolledig();

function askedDay(ready: Prepared, vraag: { readonly peildatum: unknown } | null): Asked {
  if (typeof vraag !== 'object' || vraag === null) return naarVolledig();
  const text = vraag.peildatum;
  // an ordinary object needs no further look
  if (Object.getPrototypeOf(vraag) !== Object.prototype) record(vraag);
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
    cells: ready.zaak.template,
    layout,
    given,
    dag,
    year,
    start,
    end,
    eerste: start,
    persons: undefined,
    roles: ready.noRoles.slice(),
    objects: ready.noObjects,
    noPair: ready.paar.empty,
    noRelation: ready.gericht.empty,
    tot: NOOIT,
    overNiemand: undefined,
  };
}

/** All persons with what is given about each alone. */
export function leesPersonen(d: Dossier, value: unknown, lees?: LeesFeiten): void {
  if (!isObject(value) || Array.isArray(value)) return naarVolledig();
  const given = value;
  const { persoon: kind } = readyOf(d);
  let persons: Mens[] | undefined;
  for (const id in given) {
    // what it inherits would not be seen by Full; in a loop over keys this costs nothing, as `Object.hasOwn` would
    if (!Object.prototype.hasOwnProperty.call(given, id)) return naarVolledig();
    const person = emptyPerson(cellenUit(d, kind, given[id], lees), id, persons?.length ?? 0);
    // a list that is made around the first has no room to spare: mostly there is nobody else
    if (persons === undefined) persons = [person];
    else persons.push(person);
  }
  d.persons = (persons?.length ?? 0) < MOST_PERSONS ? (persons ?? []) : naarVolledig();
}

/** All facts about one subject. */
function cellenUit(d: Dossier, kind: Kind, value: unknown, lees: LeesFeiten | undefined): Cellen {
  const named = isObject(value) ? lees?.(d, value, kind) : undefined;
  if (named !== undefined) return named;
  const cells = kind.template.slice();
  readFacts(d, kind, record(value), cells);
  return cells;
}

const emptyPerson = (cells: Cellen, id: string, number: number): Mens => ({
  cells,
  id,
  number,
  pairs: undefined,
  relations: undefined,
  alleen: undefined,
  samen: undefined,
});

/** The facts about one subject. */
function readFacts(d: Dossier, kind: Kind, given: Given, cells: Cellen): void {
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

function keep(d: Dossier, entry: Entry, value: unknown, cells: Cellen): void {
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
    for (let one: Entry | undefined = entry; one !== undefined; one = one.also) readSingle(d, one, value);
  }
}

function readSingle(d: Dossier, entry: Entry, value: unknown): void {
  const { what, place } = entry;
  if (what === 'feit') eigenFeit(d, place, cellOf(d, entry, value));
  else if (what === 'elders') passOver(d, value);
  else if (what === 'rol') d.roles[place] = wie(d, value);
  else if (what === 'ding') leesDing(d, place, value);
}

/** A fact about the case itself. */
export function eigenFeit(d: Dossier, place: number, cell: Cell): void {
  const { template } = readyOf(d).zaak;
  if (d.cells === template) d.cells = template.slice();
  (d.cells as Cellen)[place] = cell;
}

/** An object of the case, with the facts about it. */
export function leesDing(d: Dossier, place: number, value: unknown, lees?: LeesFeiten): void {
  const { objects, noObjects } = readyOf(d);
  if (d.objects === noObjects) d.objects = noObjects.slice();
  (d.objects as Bearer[])[place] = { cells: cellenUit(d, objects[place] ?? naarVolledig(), value, lees) };
}

/** What belongs to another regeling; but the case begins on the same day, whoever reads it. */
export function passOver(d: Dossier, value: unknown): void {
  if (typeof value === 'object') d.eerste = Math.min(d.eerste, firstDayElsewhere(value) ?? NOOIT);
}

/** The person with this name; who they all are need not be given. */
export function wie(d: Dossier, id: unknown): Mens | undefined {
  if (typeof id !== 'string') return naarVolledig();
  return d.persons === undefined ? undefined : personNamed(d.persons, id);
}

function personNamed(persons: readonly Mens[], id: unknown): Mens {
  for (const person of persons) if (person.id === id) return person;
  return naarVolledig();
}

export function leesKoppels(d: Dossier, list: unknown): void {
  const { paar: kind } = readyOf(d);
  for (const item of listOf(list)) {
    const given = record(item);
    const ids = listOf(given['personen']);
    if (ids.length !== 2) return naarVolledig();
    const [one, other] = twoOf(d, ids[0], ids[1]);
    const bearer = readAbout(d, kind, given, one.pairs?.[other.number]);
    (one.pairs ??= [])[other.number] = bearer;
    (other.pairs ??= [])[one.number] = bearer;
  }
}

export function leesRelaties(d: Dossier, list: unknown): void {
  const { gericht: kind } = readyOf(d);
  for (const item of listOf(list)) {
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

/** How it stood before the first facts: truths of statuses, or of what a provision makes of one ('Awir/partner@Awir:3:1'). */
export function leesBeginstand(d: Dossier, value: unknown): void {
  const { before, statesElsewhere } = readyOf(d);
  const given = record(value);
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

/** What humans decided is read when it is asked for; that it is as Full would have it is seen to at once. */
export const leesOordelen = (d: Dossier, value: unknown): void => {
  checkJudgements(d.layout, readyOf(d).judgedElsewhere, record(value));
};
