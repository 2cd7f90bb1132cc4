/**
 * What an outcome that is not known depends on. The yes/no facts that it waits for are tried
 * out both ways, and again for as long as it is not known; where all answers agree, that is the outcome.
 */
import { atomsIn } from './facts.ts';
import { groupBy } from '../group.ts';
import type { Run } from './model.ts';
import { assuming, factsToTry, nextAtom, withAnswer } from './try-out.ts';
import { formOf, isUnknown } from './values.ts';
import type { Atom, Missing, Unknown, Value } from './values.ts';

/** More facts than this are reported without looking which of them matter. */
const MOST_ATOMS = 12;
/** Twelve facts of ja or nee; fewer when some are one of many. */
const MOST_COMPLETIONS = 2 ** MOST_ATOMS;
/** Conclusions worked out for a search: once it is clear that the outcome is open, and as long as it is not. */
const MOST_WORK_WHEN_OPEN = 5_000;
const MOST_WORK = 100_000;

/** The same outcome whatever the answers. */
export interface Settled {
  readonly value: Exclude<Value, Unknown>;
  /** They do not matter. */ readonly regardless: readonly Atom[];
}

export type Solved =
  | (Settled & { readonly kind: 'vast' })
  | {
      readonly kind: 'open';
      /** Most decisive first. */
      readonly missing: readonly Missing[];
      /** The only thing that matters, if that is one yes/no fact. */
      readonly only?: Atom;
      /** The most decisive, if that is a yes/no question. */
      readonly first?: Atom;
      /** What it is in all that was tried out, when there was no end to the search. */
      readonly perhaps?: Settled;
    };

/** By the index of the atom in `atoms`: which of its answers. */
type Given = ReadonlyMap<number, number>;

/** Outcomes of the completions. */
interface Table {
  readonly atoms: Atom[];
  readonly cubes: { readonly answers: Given; readonly leaf: number }[];
  readonly leaves: Map<string, Leaf>;
  /** `run.work` when the search began. */
  readonly start: number;
}

interface Leaf {
  readonly number: number;
  readonly value: Value;
}

export function solve(run: Run, evaluate: () => Value): Solved {
  const first = evaluate();
  if (!isUnknown(first)) return { kind: 'vast', value: first, regardless: [] };
  const all = atomsIn(run, first);
  if (factsToTry(run, first) > MOST_ATOMS) return unreduced(run, evaluate, first);
  const table: Table = { atoms: [], cubes: [], leaves: new Map(), start: run.work };
  const complete = explore(run, evaluate, table, first, new Map());
  const [only] = table.leaves.values();
  if (complete && table.leaves.size === 1 && only && !isUnknown(only.value)) {
    return { kind: 'vast', value: only.value, regardless: table.atoms };
  }
  const perhaps = complete || isOpen(table) ? undefined : settled(only?.value, all);
  return { ...openQuestion(run, table, complete ? [] : all), ...(perhaps && { perhaps }) };
}

function settled(value: Value | undefined, regardless: readonly Atom[]): Settled | undefined {
  return value === undefined || isUnknown(value) ? undefined : { value, regardless };
}

/** All that it waits for; with two sets of answers it is seen whether they can matter at all. */
function unreduced(run: Run, evaluate: () => Value, value: Unknown): Solved {
  const [some, others] = [0, -1].map((which) => answeredAlike(run, evaluate, value, which));
  const same = some !== undefined && others !== undefined && formOf(some) === formOf(others);
  const atoms = atomsIn(run, value);
  const perhaps = same ? settled(some, atoms) : undefined;
  return { kind: 'open', missing: distinct(atoms.flatMap(({ missing }) => missing)), ...(perhaps && { perhaps }) };
}

/** What it is when every question has its first answer, or its last. */
function answeredAlike(run: Run, evaluate: () => Value, value: Value, which: number): Value {
  const atoms = isUnknown(value) ? atomsIn(run, value).filter(({ answers }) => answers.length > 0) : [];
  if (atoms.length === 0) return value;
  const answerAll = ([atom, ...others]: readonly Atom[]): Value => {
    const answer = atom?.answers.at(which);
    if (atom === undefined || answer === undefined) return answeredAlike(run, evaluate, evaluate(), which);
    return assuming(run, atom, answer, () => answerAll(others));
  };
  return answerAll(atoms);
}

/** Fills the table from this point; false when there is no end to it. */
function explore(run: Run, evaluate: () => Value, table: Table, value: Value, answers: Given): boolean {
  const atom = isUnknown(value) ? nextAtom(run, value) : undefined;
  if (atom === undefined) {
    table.cubes.push({ answers, leaf: leafOf(table, value).number });
    return true;
  }
  const place = placeOf(table, atom);
  if (completionsOf(table.atoms) > MOST_COMPLETIONS || run.work - table.start > mostWork(table)) return false;
  return atom.answers.every((answer, which) => {
    const next = assuming(run, atom, answer, evaluate);
    return withAnswer(run, atom, answer, () =>
      explore(run, evaluate, table, next, new Map([...answers, [place, which]])),
    );
  });
}

function completionsOf(atoms: readonly Atom[]): number {
  return atoms.reduce((product, { answers }) => product * answers.length, 1);
}

const mostWork = (table: Table): number => (isOpen(table) ? MOST_WORK_WHEN_OPEN : MOST_WORK);

/** It is clear that the answers matter. */
const isOpen = ({ leaves }: Table): boolean =>
  leaves.size > 1 || [...leaves.values()].some(({ value }) => isUnknown(value));

function placeOf(table: Table, atom: Atom): number {
  const place = table.atoms.indexOf(atom);
  return place >= 0 ? place : table.atoms.push(atom) - 1;
}

function leafOf(table: Table, value: Value): Leaf {
  const form = formOf(value);
  const leaf = table.leaves.get(form) ?? { number: table.leaves.size, value };
  table.leaves.set(form, leaf);
  return leaf;
}

/**
 * What matters, by how much: the completions in which another answer gives another outcome, and those whose outcome
 * waits for it. Of equals, the one that was met first. `others` come last: no search told whether they matter.
 */
function openQuestion(run: Run, table: Table, others: readonly Atom[]): Solved & { kind: 'open' } {
  const outcomes = completions(table);
  const scores = new Map<Atom, number>();
  const score = (atom: Atom, more: number): void => void scores.set(atom, (scores.get(atom) ?? 0) + more);
  table.atoms.forEach((atom, place) => {
    const flips = flipsOf(outcomes, strideOf(table, place), table.atoms[place]?.answers.length ?? 1);
    if (flips > 0) score(atom, flips);
  });
  const waiting = groupBy(outcomes, (leaf) => leaf);
  for (const { number, value } of table.leaves.values()) {
    if (isUnknown(value))
      atomsIn(run, value).forEach((atom) => {
        score(atom, waiting.get(number)?.length ?? 0);
      });
  }
  const relevant = [...scores].sort(([a, more], [b, less]) => less - more || a.index - b.index).map(([atom]) => atom);
  const missing = distinct([...relevant, ...others].flatMap((atom) => atom.missing));
  const [only] = relevant;
  const single = missing.length === 1 && relevant.length === 1 && only?.kind === 'ja-nee';
  const first = only?.kind === 'ja-nee' ? only : undefined;
  return { kind: 'open', missing, ...(single && { only }), ...(first && { first }) };
}

const UNEXPLORED = -1;

/** By completion, the number of the leaf. A completion is a number in which each atom is a digit: which of its answers. */
function completions(table: Table): readonly number[] {
  const { atoms, cubes } = table;
  const outcomes = new Array<number>(completionsOf(atoms)).fill(UNEXPLORED);
  for (const { answers, leaf } of cubes) {
    let among = [0];
    atoms.forEach((atom, place) => {
      const given = answers.get(place);
      const digits = given === undefined ? atom.answers.map((_, which) => which) : [given];
      const stride = strideOf(table, place);
      among = digits.flatMap((digit) => among.map((number) => number + digit * stride));
    });
    for (const number of among) outcomes[number] = leaf;
  }
  return outcomes;
}

/** What one step of the digit of this atom adds. */
function strideOf({ atoms }: Table, place: number): number {
  return completionsOf(atoms.slice(0, place));
}

/** In how many completions another answer to this one atom gives another outcome. */
function flipsOf(outcomes: readonly number[], stride: number, answers: number): number {
  return outcomes.filter((leaf, number) => {
    if (leaf === UNEXPLORED) return false;
    const digit = Math.floor(number / stride) % answers;
    return Array.from({ length: answers }, (_, other) => outcomes[number + (other - digit) * stride]).some(
      (other) => other !== leaf && other !== UNEXPLORED,
    );
  }).length;
}

/** Each thing once; the stretch of days is named only where there are several of the same fact. */
function distinct(all: readonly Missing[]): readonly Missing[] {
  const byPath = groupBy(new Set(all), ({ pad }) => pad);
  const several = new Set(
    [...byPath.keys()].filter((pad) => new Set(byPath.get(pad)?.map(({ stretch }) => stretch)).size > 1),
  );
  const seen = new Map<string, Missing>();
  for (const { stretch, ...rest } of new Set(all)) {
    const pad = several.has(rest.pad) && stretch !== undefined ? `${rest.pad}@${stretch}` : rest.pad;
    if (!seen.has(pad)) seen.set(pad, { ...rest, pad });
  }
  return [...seen.values()];
}
