/** Trying out answers to what is not known. */
import { atomsIn } from './facts.ts';
import type { Run } from './model.ts';
import type { Answer, Atom, Unknown } from './values.ts';

/** Statements about unknown amounts are tried out only when there are few of them; amounts are asked anyway. */
const MOST_STATEMENTS = 4;

/** Facts first, in the order in which they were met; then, if there are few of them, statements. */
export function nextAtom(run: Run, unknown: Unknown): Atom | undefined {
  let statement: Atom | undefined;
  let statements = 0;
  for (const atom of run.order) {
    if ((unknown.waits & atom.bit) === 0n || atom.kind === 'waarde') continue;
    if (isFact(atom)) return atom;
    statement ??= atom;
    statements += 1;
  }
  return statements <= MOST_STATEMENTS ? statement : undefined;
}

/** How many facts there are among what it waits for that can be tried out. */
export const factsToTry = (run: Run, unknown: Unknown): number => atomsIn(run, unknown).filter(isFact).length;

const isFact = ({ kind }: Atom): boolean => kind === 'ja-nee' || kind === 'keuze';

/** Does the work while this is taken to be the answer. */
export function withAnswer<T>(run: Run, atom: Atom, answer: Answer, work: () => T): T {
  const { assumed } = run;
  const before = atom.assumed;
  atom.assumed = answer;
  run.assumed |= atom.bit;
  try {
    return work();
  } finally {
    atom.assumed = before;
    run.assumed = assumed;
  }
}

/** The outcome when this is the answer, besides the answers that are assumed already. */
export function assuming<T>(run: Run, atom: Atom, answer: Answer, evaluate: () => T): T {
  const { trial } = run;
  run.trial = [];
  try {
    return withAnswer(run, atom, answer, evaluate);
  } finally {
    run.trial = trial;
  }
}
