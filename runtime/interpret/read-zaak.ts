/** Reads a case: plain JSON in, facts by person out. What cannot be right is a Fault with its place and a Dutch message. */
import type { Day } from '../date.ts';
import { firstOfYear } from '../date.ts';
import { childPath, fault, shown } from '../fault.ts';
import { firstDayElsewhere, firstDayOf } from '../first-day.ts';
import { countingLaw } from '../ir/index.ts';
import type { Conclusion, Fact, Program } from '../ir/index.ts';
import { MOST_PERSONS } from '../most-persons.ts';
import { period } from '../period.ts';
import { changesOf, parseTimeline, timeline } from '../timeline.ts';
import type { Timeline } from '../timeline.ts';
import type { Zaak } from '../zaak.ts';
import { factPath, JUDGED, personsKey, placeAt } from './facts.ts';
import type { Naming } from './facts.ts';
import { groupBy } from '../group.ts';
import { readJudgements } from './read-judgements.ts';
import type { AlwaysSlot, IndexedFact, Judged, Place, Prepared, ReadCase, Slot, StateBefore, World } from './model.ts';
import { prepare } from './prepare.ts';
import type { ValueReader } from './read-value.ts';
import { readerOf } from './read-value.ts';
import type { Known } from './values.ts';

type Json = Readonly<Record<string, unknown>>;

/** Keys of the case that are not facts. */
const PERSONS = 'personen';
const PAIRS = 'koppels';
const RELATIONS = 'relaties';
const BEFORE = 'beginstand';

/** A case in the making. */
interface Reading {
  readonly prepared: Prepared;
  readonly naming: Naming;
  readonly persons: string[];
  readonly complete: boolean;
  readonly slots: (Map<number, Slot> | undefined)[];
  /** The facts that change with the days or the years. */
  readonly moving: { readonly fact: number; readonly slot: Slot; readonly judged?: true }[];
  /** First days of the facts of other regelingen: one case begins on one day, whoever reads it. */
  readonly elsewhere: Day[];
  readonly judged: Map<string, readonly Judged[]>;
  /** Facts by what they are about (`persoon`, `object woning`), then by key. */
  readonly factsAbout: ReadonlyMap<string, ReadonlyMap<string, readonly IndexedFact[]>>;
  readonly readers: Map<IndexedFact, ValueReader>;
}

/** Checks the case against the facts that the program declares. Pass the result to `interpret` to ask it many questions. */
export function readZaak(program: Program, zaak: Zaak): ReadCase {
  return readFor(countingLaw(program), program, zaak);
}

/**
 * The same case, of which nothing changed since it was read, for another program: quick where that declares the same. What
 * earlier questions found out is forgotten.
 */
export function readAgain(program: Program, read: ReadCase): ReadCase {
  const prepared = prepare(countingLaw(program));
  if (prepared.world !== read.prepared.world) return readZaak(program, read.given);
  const before = readStates(prepared, (read.given as Json)[BEFORE]);
  return { ...read, prepared, whole: program, before, others: new Map(), runs: new Map() };
}

/** Whether all that was asked of the case so far was known: then nothing that it remembers shows in later outcomes. */
export function isAllKnown({ runs, others }: ReadCase): boolean {
  return [...runs.values()].every(({ order }) => order.length === 0) && [...others.values()].every(isAllKnown);
}

/** The case as read before, for the rules that count for another question. */
export function reread(read: ReadCase, law: Program): ReadCase {
  if (read.prepared.program === law) return read;
  const other = read.others.get(law) ?? readFor(law, read.whole, read.given);
  read.others.set(law, other);
  return other;
}

function readFor(law: Program, whole: Program, zaak: Zaak): ReadCase {
  const prepared = prepare(law);
  const given = record(zaak, '');
  const reading = startReading(prepared, given);
  readPersons(reading, given[PERSONS]);
  readPairs(reading, given[PAIRS]);
  readRelations(reading, given[RELATIONS]);
  const roles = readSingles(reading, given);
  keepJudged(reading, 'zaak', [], given[JUDGED], '');
  const before = readStates(prepared, given[BEFORE]);
  const { persons, complete, slots, judged } = reading;
  return {
    kind: 'gelezen zaak',
    prepared,
    whole,
    given: zaak,
    others: new Map(),
    persons,
    complete,
    slots,
    roles,
    before,
    judged,
    ...timeOf(reading),
    runs: new Map(),
  };
}

function startReading(prepared: Prepared, given: Json): Reading {
  const persons = given[PERSONS] === undefined ? [] : Object.keys(record(given[PERSONS], PERSONS));
  if (persons.length >= MOST_PERSONS)
    fault(PERSONS, 'te-veel-personen', `Een zaak kan ten hoogste ${MOST_PERSONS - 1} personen hebben.`);
  return {
    prepared,
    naming: { persons, prepared: { objects: prepared.objects } },
    persons,
    complete: given[PERSONS] !== undefined,
    slots: [],
    moving: [],
    elsewhere: [],
    judged: new Map(),
    ...tablesOf(prepared),
  };
}

type Tables = Pick<Reading, 'factsAbout' | 'readers'>;

const tables = new WeakMap<World, Tables>();

/** What reading needs of a program; made once, for cases come by the thousand. */
function tablesOf({ world }: Prepared): Tables {
  const made = tables.get(world) ?? { factsAbout: factsAbout(world), readers: new Map() };
  tables.set(world, made);
  return made;
}

function factsAbout({ facts }: World): Reading['factsAbout'] {
  const byPlace = groupBy(facts.values(), placeOf);
  return new Map([...byPlace].map(([place, about]) => [place, groupBy(about, ({ key }) => key)]));
}

function placeOf({ of }: Fact): string {
  return of.kind === 'object' ? `object ${of.object}` : of.kind;
}

function record(json: unknown, path: string): Json {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json;
  return fault(path, 'geen-object', `${shown(json)} is geen object met gegevens.`);
}

function list(json: unknown, path: string, example: string): readonly unknown[] {
  if (json === undefined) return [];
  return Array.isArray(json)
    ? json
    : fault(path, 'geen-lijst', `${shown(json)} is geen lijst; schrijf bijvoorbeeld ${example}.`);
}

function readPersons(reading: Reading, json: unknown): void {
  if (json === undefined) return;
  for (const [id, facts] of Object.entries(record(json, PERSONS))) {
    const path = childPath(PERSONS, id);
    readAbout(reading, 'persoon', [personNumber(reading, id, path)], record(facts, path), path, []);
  }
}

function readPairs(reading: Reading, json: unknown): void {
  list(json, PAIRS, '[{ "personen": ["anna", "bram"] }]').forEach((item, index) => {
    const path = childPath(PAIRS, index);
    const pair = record(item, path);
    const place = childPath(path, PERSONS);
    const ids = list(pair[PERSONS], place, '["anna", "bram"]');
    if (ids.length !== 2) fault(place, 'geen-koppel', 'Een koppel noemt precies twee personen.');
    const persons = ids.map((id, position) => personNumber(reading, id, childPath(place, position)));
    if (persons[0] === persons[1]) fault(place, 'geen-koppel', 'Een koppel noemt twee verschillende personen.');
    readAbout(reading, 'paar', persons, pair, path, [PERSONS]);
  });
}

function readRelations(reading: Reading, json: unknown): void {
  list(json, RELATIONS, '[{ "van": "bram", "tot": "anna" }]').forEach((item, index) => {
    const path = childPath(RELATIONS, index);
    const relation = record(item, path);
    const persons = ['van', 'tot'].map((end) => personNumber(reading, relation[end], childPath(path, end)));
    if (persons[0] === persons[1]) fault(path, 'geen-relatie', 'Een relatie is er tussen twee verschillende personen.');
    readAbout(reading, 'gericht', persons, relation, path, ['van', 'tot']);
  });
}

/** What is said of a person or of two: facts, and what was judged. */
function readAbout(
  reading: Reading,
  place: 'persoon' | 'paar' | 'gericht',
  persons: readonly number[],
  given: Json,
  path: string,
  others: readonly string[],
): void {
  readFacts(reading, place, persons, given, path, [...others, JUDGED]);
  keepJudged(reading, place, persons, given[JUDGED], path);
}

function keepJudged(
  reading: Reading,
  place: 'zaak' | 'persoon' | 'paar' | 'gericht',
  persons: readonly number[],
  json: unknown,
  path: string,
): void {
  for (const given of readJudgements(reading.prepared, json, place, childPath(path, JUDGED))) {
    const { judgement, answers } = given;
    const slots = (reading.slots[judgement.index] ??= new Map<number, Slot>());
    const about = personsKey(persons, place === 'paar');
    if (slots.has(about))
      fault(given.path, 'dubbel-gegeven', `${shown(judgement.name)} is voor deze personen twee keer beoordeeld.`);
    const at = factPath(reading.naming, judgement, persons);
    const pieces = timeline(
      answers.map(({ from, to, answer }) => ({ ...period(from, to), value: answer })),
      given.path,
    );
    const slot = slotOfTimeline(
      pieces,
      placeAt(() => at),
    );
    slots.set(about, slot);
    reading.judged.set(at, answers);
    if (slot.kind !== 'altijd') reading.moving.push({ fact: judgement.index, slot, judged: true });
  }
}

/** Roles, objects and facts about the case itself, by their keys. */
function readSingles(reading: Reading, given: Json): ReadonlyMap<string, number> {
  const { program } = reading.prepared;
  const roles = new Map<string, number>();
  for (const [key, json] of Object.entries(given)) {
    if (json === undefined || [PERSONS, PAIRS, RELATIONS, BEFORE, JUDGED].includes(key)) continue;
    const named = program.roles.filter((role) => role.key === key);
    const objects = program.objects.filter((object) => object.key === key);
    named.forEach((role) => roles.set(role.id, personNumber(reading, json, key)));
    for (const object of objects) {
      readFacts(
        reading,
        `object ${object.id}`,
        [],
        record(json, key),
        key,
        [],
        objects.map(({ id }) => `object ${id}`),
      );
    }
    const facts = reading.factsAbout.get('zaak')?.get(key) ?? [];
    facts.forEach((fact) => {
      keep(reading, fact, [], json, '', key);
    });
    if (named.length + objects.length + facts.length === 0) passOver(reading, json, key, key, 'deze zaak');
  }
  return roles;
}

/** Reads the facts of one person, pair or object; `places`: where else a key may belong. */
function readFacts(
  reading: Reading,
  place: string,
  persons: readonly number[],
  given: Json,
  path: string,
  others: readonly string[],
  places: readonly string[] = [],
): void {
  const known = reading.factsAbout.get(place);
  for (const key of Object.keys(given)) {
    const json = given[key];
    if (json === undefined || others.includes(key)) continue;
    const facts = known?.get(key);
    if (facts === undefined) {
      const isKnown = places.some((other) => reading.factsAbout.get(other)?.has(key));
      if (!isKnown) passOver(reading, json, key, childPath(path, key), PLACES[place] ?? 'dit object');
      continue;
    }
    for (const fact of facts) keep(reading, fact, persons, json, path, key);
  }
}

const PLACES: Readonly<Record<string, string>> = {
  persoon: 'een persoon',
  paar: 'een koppel',
  gericht: 'een relatie',
};

/** What another regeling declares, in a program that carries one regeling only; what none declares is refused. */
function passOver({ prepared, elsewhere }: Reading, json: unknown, key: string, path: string, place: string): void {
  if (prepared.program.elsewhere?.keys.includes(key) !== true) return unknownKey(path, key, place);
  const first = firstDayElsewhere(json);
  if (first !== undefined) elsewhere.push(first);
}

function unknownKey(path: string, key: string, place: string): never {
  return fault(path, 'onbekend-gegeven', `${shown(key)} is geen gegeven van ${place}.`);
}

function personNumber(reading: Reading, id: unknown, path: string): number {
  if (typeof id !== 'string') return fault(path, 'geen-persoon', `${shown(id)} is geen naam van een persoon.`);
  const number = reading.persons.indexOf(id);
  if (number >= 0) return number;
  if (!reading.complete) return reading.persons.push(id) - 1;
  return fault(
    path,
    'onbekende-persoon',
    `${shown(id)} is geen persoon van deze zaak; de personen zijn: ${reading.persons.join(', ') || '(geen)'}.`,
  );
}

function keep(
  reading: Reading,
  fact: IndexedFact,
  persons: readonly number[],
  json: unknown,
  path: string,
  key: string,
): void {
  const slots = (reading.slots[fact.index] ??= new Map<number, Slot>());
  const about = personsKey(persons, fact.of.kind === 'paar');
  if (slots.has(about))
    fault(childPath(path, key), 'dubbel-gegeven', `${shown(fact.name)} is voor deze personen twee keer gegeven.`);
  const { naming } = reading;
  const slot = slotOf(
    reading,
    fact,
    json,
    path,
    key,
    placeAt(() => factPath(naming, fact, persons)),
  );
  slots.set(about, slot);
  if (slot.kind !== 'altijd') reading.moving.push({ fact: fact.index, slot });
}

function slotOf(reading: Reading, fact: IndexedFact, json: unknown, parent: string, key: string, place: Place): Slot {
  // most facts are a plain ja or nee
  if (typeof json === 'boolean' && fact.type.kind === 'ja-nee' && !fact.perYear)
    return { kind: 'altijd', place, value: json };
  const at = childPath(parent, key);
  let read = reading.readers.get(fact);
  if (read === undefined) {
    read = readerOf(fact.type, reading.prepared.choices);
    reading.readers.set(fact, read);
  }
  if (fact.perYear) return yearsOf(json, read, at, place);
  if (fact.inTime) return timeSlot(json, read, at, place);
  if (Array.isArray(json))
    return fault(at, 'niet-in-de-tijd', `${shown(fact.name)} verandert niet in de tijd; geef één waarde.`);
  return { kind: 'altijd', place, value: read(json, at) };
}

function timeSlot(json: unknown, read: ValueReader, at: string, place: Place): Slot {
  return slotOfTimeline(parseTimeline(json, read, at), place);
}

function slotOfTimeline(timeline: Timeline<Known>, place: Place): Slot {
  const [first] = timeline.pieces;
  const always = timeline.pieces.length === 1 && first?.from === undefined && first?.to === undefined;
  return first && always ? { kind: 'altijd', place, value: first.value } : { kind: 'in de tijd', place, timeline };
}

function yearsOf(json: unknown, read: ValueReader, at: string, place: Place): Slot {
  const byYear = typeof json === 'object' && json !== null && !('n' in json);
  if (!byYear) return { kind: 'jaar van de vraag', place, value: read(json, at) };
  const years = new Map<number, AlwaysSlot>();
  for (const [year, value] of Object.entries(record(json, at))) {
    const here = childPath(at, year);
    if (!/^\d{4}$/.test(year))
      fault(here, 'geen-jaar', `${shown(year)} is geen kalenderjaar; schrijf bijvoorbeeld { "2025": … }.`);
    if (value === undefined) continue;
    years.set(Number(year), {
      kind: 'altijd',
      place: placeAt(() => `${place.path()}.${year}`),
      value: read(value, here),
    });
  }
  return { kind: 'per jaar', place, years };
}

function readStates(prepared: Prepared, json: unknown): ReadonlyMap<string, StateBefore> {
  const states = new Map<string, StateBefore>();
  if (json === undefined) return states;
  for (const [name, given] of Object.entries(record(json, BEFORE))) {
    const path = childPath(BEFORE, name);
    const [plain = name] = name.split('@');
    const conclusion = prepared.conclusionNamed(plain);
    if (conclusion === undefined) {
      if (prepared.program.elsewhere?.states.includes(plain) === true) continue;
      return unknownKey(path, name, 'de beginstand');
    }
    states.set(name, stateOf(prepared, conclusion, given, path));
  }
  return states;
}

function stateOf(prepared: Prepared, { kind, type }: Conclusion, given: unknown, path: string): StateBefore {
  const read = readerOf(kind === 'waarde' && type ? type : { kind: 'ja-nee' }, prepared.choices);
  if (!Array.isArray(given)) return { kind: 'altijd', value: read(given, path) };
  const values = new Map<string, Known>();
  given.forEach((item: unknown, index) => {
    const place = childPath(path, index);
    const state = record(item, place);
    const persons = list(state[PERSONS], childPath(place, PERSONS), '["bram", "anna"]');
    values.set(persons.map(String).join('+'), read(state['waarde'], childPath(place, 'waarde')));
  });
  return { kind: 'per persoon', values };
}

/** When facts change, and the first day for which they are given. */
function timeOf({ moving, elsewhere }: Reading): Pick<ReadCase, 'changes' | 'changesOf' | 'firstDay'> {
  const changes = new Set<Day>();
  const byFact = new Map<number, Day[]>();
  let first = Math.min(Infinity, ...elsewhere);
  for (const { fact, slot, judged } of moving) {
    if (slot.kind === 'in de tijd') {
      const days = changesOf(slot.timeline);
      days.forEach((day) => changes.add(day));
      byFact.set(fact, [...(byFact.get(fact) ?? []), ...days]);
      // what was judged says nothing of the days for which facts are given
      if (!judged) first = Math.min(first, firstDayOf(slot.timeline.pieces) ?? Infinity);
    }
    if (slot.kind === 'per jaar') first = Math.min(first, ...[...slot.years.keys()].map(firstOfYear));
  }
  const ordered = [...changes].toSorted((a, b) => a - b);
  return { changes: ordered, changesOf: byFact, ...(first < Infinity && { firstDay: first as Day }) };
}
