/**
 * Which rules count for a question: those of a beleidsregel or uitspraak only when the question names it, and of what
 * was made known later with force back in time only what was known on the day that the question names.
 */
import type { Program, Regeling, Rule } from './program.ts';
import type { Known } from './types.ts';

export interface Counting {
  /** Ids or names of regelingen that count only when they are named. */
  readonly met?: readonly string[];
  /** As known on this day (ISO); absent = all that is known. */
  readonly bekendOp?: string;
}

const cache = new WeakMap<Program, Map<string, Program>>();

/** The program with the rules that count; the same choice gives the same object. */
export function countingLaw(program: Program, counting: Counting = {}): Program {
  const asked = switchable(program).filter(({ id, name }) =>
    (counting.met ?? []).some((one) => one === id || one === name),
  );
  const days = knownDays(program);
  const day = counting.bekendOp === undefined ? undefined : days.findLast((one) => one <= (counting.bekendOp ?? ''));
  const since = counting.bekendOp === undefined ? 'nu' : (day ?? 'begin');
  const key = [...asked.map(({ id }) => id).toSorted(), since].join('|');
  const made = cache.get(program) ?? new Map<string, Program>();
  cache.set(program, made);
  const found = made.get(key) ?? only(program, new Set(asked.map(({ id }) => id)), counting.bekendOp);
  made.set(key, found);
  return found;
}

/** The regelingen that count only when a question names them. */
export function switchable({ regelingen }: Pick<Program, 'regelingen'>): readonly Regeling[] {
  return regelingen.filter(({ optional }) => optional === true);
}

const days = new WeakMap<Program, readonly string[]>();

/** The days on which something became known, in order. */
export function knownDays(program: Program): readonly string[] {
  const known = days.get(program);
  if (known) return known;
  const all = program.conclusions.flatMap(({ rules }) =>
    rules.flatMap(({ known }) => [known?.from, known?.to].filter((one) => one !== undefined)),
  );
  const sorted = [...new Set(all)].toSorted();
  days.set(program, sorted);
  return sorted;
}

function only(program: Program, asked: ReadonlySet<string>, day: string | undefined): Program {
  const off = new Set(switchable(program).flatMap(({ id }) => (asked.has(id) ? [] : [id])));
  const counts = ({ address, known }: Rule): boolean => !off.has(address.split(':')[0] ?? '') && isKnown(known, day);
  if (program.conclusions.every(({ rules }) => rules.every(counts))) return program;
  return {
    ...program,
    regelingen: program.regelingen.map((regeling) => (asked.has(regeling.id) ? alwaysCounting(regeling) : regeling)),
    conclusions: program.conclusions.map((conclusion) =>
      conclusion.rules.every(counts) ? conclusion : { ...conclusion, rules: conclusion.rules.filter(counts) },
    ),
    provisions: program.provisions.filter(({ known }) => isKnown(known, day)),
  };
}

function alwaysCounting({ optional: _, ...regeling }: Regeling): Regeling {
  return regeling;
}

/** Without a day: what is known now, and not what was known once. */
function isKnown(known: Known | undefined, day: string | undefined): boolean {
  if (known === undefined) return true;
  if (day === undefined) return known.to === undefined;
  return (known.from === undefined || known.from <= day) && (known.to === undefined || day < known.to);
}
