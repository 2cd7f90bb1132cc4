/**
 * What an outcome that is not known depends on (taal.md: supervaluation). The yes/no facts that it waits for are tried
 * out both ways, and again for as long as it is not known; where all answers agree, that is the outcome.
 */
import { groupBy } from './group.ts';
import type { Run } from './model.ts';
import { formOf, isUnknown } from './values.ts';
import type { Atom, Missing, Unknown, Value } from './values.ts';

/** More facts than this are reported without looking which of them matter. */
const MOST_ATOMS = 12;
/** Statements about unknown amounts are tried out only when there are few of them; amounts are asked anyway. */
const MOST_STATEMENTS = 4;
const MOST_EVALUATIONS = 6000;

export type Solved =
  | {
      readonly kind: 'vast';
      readonly value: Exclude<Value, Unknown>;
      /** They do not matter. */ readonly regardless: readonly Atom[];
    }
  | {
      readonly kind: 'open';
      /** Most decisive first. */
      readonly missing: readonly Missing[];
      /** The only thing that matters, if that is one yes/no fact. */
      readonly only?: Atom;
    };

/** Outcomes of the completions: answers to atoms, by their index in `atoms`. */
interface Table {
  readonly atoms: Atom[];
  readonly cubes: { readonly answers: ReadonlyMap<number, boolean>; readonly leaf: number }[];
  readonly leaves: Map<string, Leaf>;
  evaluations: number;
}

interface Leaf {
  readonly number: number;
  readonly value: Value;
}

export function solve(run: Run, evaluate: () => Value): Solved {
  const first = evaluate();
  if (!isUnknown(first)) return { kind: 'vast', value: first, regardless: [] };
  const facts = first.atoms.filter(({ kind }) => kind === 'ja-nee');
  if (facts.length > MOST_ATOMS) return unreduced(first.atoms);
  const table: Table = { atoms: [], cubes: [], leaves: new Map(), evaluations: 0 };
  return explore(run, evaluate, table, first, new Map()) ? judge(table) : unreduced([...first.atoms, ...table.atoms]);
}

function unreduced(atoms: readonly Atom[]): Solved {
  const ordered = [...new Set(atoms)].sort((a, b) => a.index - b.index);
  return { kind: 'open', missing: distinct(ordered.flatMap(({ missing }) => missing)) };
}

/** Fills the table from this point; false when there is no end to it. */
function explore(
  run: Run,
  evaluate: () => Value,
  table: Table,
  value: Value,
  answers: ReadonlyMap<number, boolean>,
): boolean {
  const atom = isUnknown(value) ? nextAtom(value) : undefined;
  if (atom === undefined) {
    table.cubes.push({ answers, leaf: leafOf(table, value).number });
    return true;
  }
  const place = placeOf(table, atom);
  if (table.atoms.length > MOST_ATOMS || table.evaluations > MOST_EVALUATIONS) return false;
  return [true, false].every((answer) => {
    table.evaluations += 1;
    const next = assuming(run, atom, answer, evaluate);
    return withAnswer(atom, answer, () => explore(run, evaluate, table, next, new Map([...answers, [place, answer]])));
  });
}

/** Facts first, in the order in which they were met; then, if there are few of them, statements. */
function nextAtom({ atoms }: Unknown): Atom | undefined {
  const open = atoms.filter(({ assumed }) => assumed === undefined);
  const first = (kind: Atom['kind']): Atom | undefined =>
    open
      .filter((atom) => atom.kind === kind)
      .reduce<Atom | undefined>((a, b) => (a && a.index < b.index ? a : b), undefined);
  const statements = open.filter(({ kind }) => kind === 'uitspraak').length;
  return first('ja-nee') ?? (statements <= MOST_STATEMENTS ? first('uitspraak') : undefined);
}

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

function withAnswer<T>(atom: Atom, answer: boolean, work: () => T): T {
  const { assumed } = atom;
  atom.assumed = answer;
  try {
    return work();
  } finally {
    atom.assumed = assumed;
  }
}

/** The outcome when this is the answer, besides the answers that are assumed already. */
function assuming<T>(run: Run, atom: Atom, answer: boolean, evaluate: () => T): T {
  const { trial } = run;
  run.trial = [];
  try {
    return withAnswer(atom, answer, evaluate);
  } finally {
    run.trial = trial;
  }
}

function judge(table: Table): Solved {
  const leaves = [...table.leaves.values()];
  const [only] = leaves;
  if (leaves.length === 1 && only && !isUnknown(only.value))
    return { kind: 'vast', value: only.value, regardless: table.atoms };
  return openQuestion(table, leaves);
}

interface Scored {
  readonly score: number;
  readonly order: number;
  readonly missing: readonly Missing[];
}

function openQuestion(table: Table, leaves: readonly Leaf[]): Solved {
  const outcomes = completions(table);
  const flips = table.atoms.map((_, place) => flipsOf(outcomes, place));
  const relevant = table.atoms.filter((_, place) => (flips[place] ?? 0) > 0);
  const scored: Scored[] = relevant.map((atom) => ({
    score: flips[table.atoms.indexOf(atom)] ?? 0,
    order: atom.index,
    missing: atom.missing,
  }));
  for (const { number, value } of leaves) {
    if (!isUnknown(value)) continue;
    const score = outcomes.filter((leaf) => leaf === number).length;
    value.atoms.forEach((atom) => scored.push({ score, order: atom.index, missing: atom.missing }));
  }
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  const missing = distinct(scored.flatMap((item) => item.missing));
  const [only] = relevant;
  const single = missing.length === 1 && relevant.length === 1 && only?.kind === 'ja-nee';
  return { kind: 'open', missing, ...(single && { only }) };
}

/** By completion, bit i the answer to atom i: the number of the leaf. */
function completions({ atoms, cubes }: Table): readonly number[] {
  const outcomes = new Array<number>(2 ** atoms.length).fill(-1);
  for (const { answers, leaf } of cubes) {
    const free = atoms.map((_, place) => place).filter((place) => !answers.has(place));
    const fixed = [...answers].reduce((bits, [place, answer]) => (answer ? bits + 2 ** place : bits), 0);
    for (let choice = 0; choice < 2 ** free.length; choice += 1) {
      const bits = free.reduce((sum, place, index) => (choice & (1 << index) ? sum + 2 ** place : sum), fixed);
      outcomes[bits] = leaf;
    }
  }
  return outcomes;
}

/** In how many completions another answer to this one atom gives another outcome. */
function flipsOf(outcomes: readonly number[], place: number): number {
  return outcomes.filter((leaf, bits) => leaf !== outcomes[bits ^ (1 << place)]).length;
}

/** Each thing once; the stretch of days is named only where there are several of the same fact. */
function distinct(all: readonly Missing[]): readonly Missing[] {
  const stretches = groupBy(all, ({ pad }) => pad);
  const seen = new Map<string, Missing>();
  for (const item of all) {
    const several = new Set((stretches.get(item.pad) ?? []).map(({ stretch }) => stretch)).size > 1;
    const { stretch, ...rest } = item;
    const pad = several && stretch !== undefined ? `${item.pad}@${stretch}` : item.pad;
    if (!seen.has(pad)) seen.set(pad, { ...rest, pad });
  }
  return [...seen.values()];
}

/**
 * Whether the outcome stays the same when unknown facts may change from slice to slice; `expected` is its form.
 * Stops at the first completion that differs, and when there is no end to it.
 */
export function holdsThroughout(run: Run, evaluate: () => Value, expected: string): boolean {
  let evaluations = 0;
  const visit = (value: Value): boolean => {
    if (!isUnknown(value)) return formOf(value) === expected;
    const atom = nextAtom(value);
    if (atom === undefined) return false;
    return [true, false].every((answer) => {
      evaluations += 1;
      if (evaluations > MOST_EVALUATIONS) return false;
      const next = assuming(run, atom, answer, evaluate);
      return withAnswer(atom, answer, () => visit(next));
    });
  };
  return visit(evaluate());
}
