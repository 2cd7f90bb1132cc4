/** Reading facts during evaluation; what is not given becomes an atom that can be asked about. */
import type { Day } from '../date.ts';
import { formatDay } from '../date.ts';
import { childPath } from '../fault.ts';
import { MOST_PERSONS } from '../most-persons.ts';
import type { Period } from '../period.ts';
import { period } from '../period.ts';
import type { Piece } from '../timeline.ts';
import { timeline, valueAt } from '../timeline.ts';
import { calendarYear, snap } from './days.ts';
import { SLICES } from './days.ts';
import { asked, questionFor } from './judgement-question.ts';
import { step } from './meter.ts';
import type { AlwaysSlot, IndexedFact, Place, Prepared, ReadCase, Run, Slot } from './model.ts';
import { ABSENT } from './values.ts';
import type { Absent, Atom, Known, Missing, Unknown } from './values.ts';

/** Where answers to judgements stand, in the case or with a person. */
export const JUDGED = 'oordelen';

const STRIDE = MOST_PERSONS;

/** One number for up to three persons; `unordered` for a pair that may be named in either order. */
export function personsKey(persons: readonly number[], unordered = false): number {
  const first = persons[0] ?? 0;
  const second = persons[1];
  if (second === undefined) return first;
  if (unordered && second < first) return second * STRIDE + first;
  const both = first * STRIDE + second;
  return persons.length === 2 ? both : both * STRIDE + (persons[2] ?? 0);
}

/** The fact about these persons on the day. Two persons who are one and the same have no fact together: nee. */
export function readFact(run: Run, fact: IndexedFact, persons: readonly number[], day: Day): Known | Absent | Unknown {
  step();
  if (persons.length === 2 && persons[0] === persons[1]) return fact.type.kind === 'ja-nee' ? false : ABSENT;
  const slot = run.zaak.slots[fact.index]?.get(personsKey(persons, fact.of.kind === 'paar'));
  const part = slot?.kind === 'per jaar' ? slot.years.get(calendarYear(run.grid, day)) : slot;
  const value = part && valueIn(run, part, day);
  if (part === undefined || value === undefined) {
    if (fact.closed) return fact.type.kind === 'ja-nee' ? false : ABSENT;
    return notGiven(run, fact, persons, day, slot);
  }
  run.current?.facts.push(part.place);
  return value;
}

function valueIn(run: Run, slot: Exclude<Slot, { kind: 'per jaar' }>, day: Day): Known | undefined {
  switch (slot.kind) {
    case 'altijd':
      return slot.value;
    case 'in de tijd':
      return valueAt(slot.timeline, day);
    case 'jaar van de vraag':
      return calendarYear(run.grid, day) === run.year ? slot.value : undefined;
  }
}

/** A place in the case, of which the path is made when somebody asks for it. */
export function placeAt(make: () => string): Place {
  let path: string | undefined;
  return { path: () => (path ??= make()), visit: 0 };
}

function notGiven(
  run: Run,
  fact: IndexedFact,
  persons: readonly number[],
  day: Day,
  slot: Slot | undefined,
): boolean | string | Unknown {
  const year = fact.perYear ? calendarYear(run.grid, day) : undefined;
  const path = factPath(run.zaak, fact, persons) + (year === undefined ? '' : `.${year}`);
  const hole = slot?.kind === 'in de tijd' ? holeAround(slot.timeline.pieces, day) : undefined;
  const stretch = hole && stretchText(hole);
  const piece = run.fine && fact.inTime && !fact.perYear ? `@${snap(run.grid, day, SLICES)}` : '';
  const choice = fact.type.kind === 'keuze' ? run.prepared.choices.get(fact.type.choice) : undefined;
  const kind = fact.type.kind === 'ja-nee' ? 'ja-nee' : choice === undefined ? 'waarde' : 'keuze';
  return openAmong(run, {
    kind,
    ...(choice && { symbols: choice.symbols }),
    key: `${path} ${stretch ?? ''}${piece}`,
    inTime: fact.inTime && !fact.perYear,
    missing: () => [
      {
        ...(fact.judgement === undefined
          ? { soort: 'feit', pad: path, naam: fact.name, vraag: questionOf(run.zaak, fact, persons, year) }
          : asked(questionFor(fact.judgement, namesOf(run.zaak, persons), path, 'ja-nee'))),
        ...(stretch !== undefined && { stretch }),
      },
    ],
    answered: (answer) => withFact(run, fact, persons, answeredSlot(run, path, slot, { hole, year }, answer)),
  });
}

/** The fact in its slot once somebody has answered: for the hole, the year, or always. */
function answeredSlot(
  run: Run,
  path: string,
  slot: Slot | undefined,
  { hole, year }: { readonly hole: Period | undefined; readonly year: number | undefined },
  value: boolean,
): Slot {
  if (slot?.kind === 'in de tijd' && hole) {
    return { ...slot, timeline: timeline([...slot.timeline.pieces, { ...hole, value }]) };
  }
  if (year === undefined) return { kind: 'altijd', place: placeAt(() => path), value };
  const given: Iterable<readonly [number, AlwaysSlot]> =
    slot?.kind === 'per jaar'
      ? slot.years
      : slot?.kind === 'jaar van de vraag'
        ? [[run.year, { ...slot, kind: 'altijd' }]]
        : [];
  const whole = path.slice(0, path.lastIndexOf('.'));
  const answer: AlwaysSlot = { kind: 'altijd', place: placeAt(() => path), value };
  return { kind: 'per jaar', place: placeAt(() => whole), years: new Map([...given, [year, answer]]) };
}

function withFact({ zaak }: Run, fact: IndexedFact, persons: readonly number[], slot: Slot): ReadCase {
  const slots = [...zaak.slots];
  slots[fact.index] = new Map([...(slots[fact.index] ?? []), [personsKey(persons, fact.of.kind === 'paar'), slot]]);
  return { ...zaak, slots, runs: new Map() };
}

/** The days around this one for which the timeline has no piece. */
function holeAround(pieces: readonly Piece<Known>[], day: Day): Period {
  return period(
    pieces.findLast(({ to }) => to !== undefined && to <= day)?.to,
    pieces.find(({ from }) => from !== undefined && from > day)?.from,
  );
}

/** '2020-01-01..2020-07-01', the end excluded; an open end is left empty. */
function stretchText({ from, to }: Period): string {
  return `${from === undefined ? '' : formatDay(from)}..${to === undefined ? '' : formatDay(to)}`;
}

function questionOf(zaak: ReadCase, fact: IndexedFact, persons: readonly number[], year: number | undefined): string {
  const question = persons.reduce(
    (text, person, place) => text.replaceAll(`{${place}}`, zaak.persons[person] ?? '?'),
    fact.question,
  );
  return year === undefined ? question : `${question.replace(/\?$/, '')} in ${year}?`;
}

const namesOf = ({ persons: ids }: Naming, persons: readonly number[]): readonly string[] =>
  persons.map((person) => ids[person] ?? '?');

/** What the places of facts are named by. */
export type Naming = Pick<ReadCase, 'persons'> & { readonly prepared: Pick<Prepared, 'objects'> };

/** Where the fact stands, or would stand, in the case. */
export function factPath(zaak: Naming, fact: IndexedFact, persons: readonly number[]): string {
  const names = namesOf(zaak, persons);
  const key = fact.judgement === undefined ? fact.key : childPath(JUDGED, fact.key);
  switch (fact.of.kind) {
    case 'zaak':
      return key;
    case 'object':
      return `${zaak.prepared.objects.get(fact.of.object)?.key ?? fact.of.object}.${key}`;
    case 'persoon':
      return `personen.${names[0] ?? '?'}.${key}`;
    case 'paar':
      return `koppels.${[...persons]
        .sort((a, b) => a - b)
        .map((person) => zaak.persons[person] ?? '?')
        .join('+')}.${key}`;
    case 'gericht':
      return `relaties.${names.join('>')}.${key}`;
  }
}

/** What a provision that is not coded would say or give; the same on every day. */
export function notCoded(
  kind: 'uitspraak' | 'waarde',
  { provision, name, question }: { readonly provision: string; readonly name: string; readonly question: string },
  about: string,
): Open & { readonly symbols?: undefined } {
  return {
    kind,
    key: `niet gecodeerd ${provision} ${kind} ${about}`,
    missing: () => [{ soort: 'bepaling', pad: provision, naam: name, vraag: question }],
  };
}

/** Something that is not known. */
interface Open {
  readonly kind: Atom['kind'];
  /** Of a `keuze`. */
  readonly symbols?: readonly string[];
  readonly key: string;
  readonly inTime?: boolean;
  readonly missing: () => readonly Missing[];
  readonly answered?: (answer: boolean) => ReadCase;
}

/** The answer that is tried out for what is not known, or the unknown itself. */
export function openAtom(run: Run, open: Open & { readonly symbols?: undefined }): boolean | Unknown {
  return openAmong(run, open) as boolean | Unknown;
}

/** The same, of what may also be one of an enumeration. */
function openAmong(run: Run, open: Open): boolean | string | Unknown {
  const atom = run.atoms.get(open.key) ?? newAtom(run, open);
  return atom.assumed ?? atom.unknown;
}

const YES_OR_NO = [true, false];

function newAtom(run: Run, { kind, symbols, key, missing, answered, inTime = false }: Open): Atom {
  const index = run.order.length;
  const bit = 1n << BigInt(index);
  const unknown: Unknown = {
    kind: 'onbekend',
    waits: bit,
    mayBeAbsent: false,
    mayConflict: false,
    form: () => `?${index}`,
  };
  const answers = symbols ?? (kind === 'waarde' ? [] : YES_OR_NO);
  const atom: Atom = { kind, index, bit, missing: missing(), unknown, answers, assumed: undefined, inTime };
  run.atoms.set(key, atom);
  run.order.push(atom);
  if (kind === 'waarde') run.values |= bit;
  if (answered) run.answered.set(atom, answered);
  return atom;
}

/** What the unknown waits for, in the order in which it was met. */
export function atomsIn(run: Run, { waits }: Unknown): readonly Atom[] {
  return run.order.filter(({ bit }) => (waits & bit) !== 0n);
}

/** The state of a conclusion before the first day, if it is given. */
export function stateBefore(run: Run, key: string, persons: readonly number[]): Known | undefined {
  const state = run.zaak.before.get(key);
  if (state === undefined) return undefined;
  if (state.kind === 'altijd') return state.value;
  return state.values.get(persons.map((person) => run.zaak.persons[person] ?? '?').join('+'));
}

/** The case in which that state is given. */
export function withStateBefore({ zaak }: Run, key: string, persons: readonly number[], value: Known): ReadCase {
  const state = zaak.before.get(key);
  const names = persons.map((person) => zaak.persons[person] ?? '?').join('+');
  const values = new Map([...(state?.kind === 'per persoon' ? state.values : []), [names, value]] as const);
  return { ...zaak, before: new Map([...zaak.before, [key, { kind: 'per persoon', values }]]), runs: new Map() };
}
