/**
 * Which rules count for a question: those of a beleidsregel or uitspraak only when the question names it, and of what
 * was made known later with force back in time only what was known on the day that the question names.
 */
import type { Conclusion, Program, Regeling, Rule } from './program.ts';
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
  const since = counting.bekendOp === undefined ? 'nu' : lastKnownDay(program, counting.bekendOp);
  const key = [...asked.map(({ id }) => id).toSorted(), since].join('|');
  const made = cache.get(program) ?? new Map<string, Program>();
  cache.set(program, made);
  const found = made.get(key) ?? only(program, new Set(asked.map(({ id }) => id)), counting.bekendOp);
  made.set(key, found);
  return found;
}

/** The last day up to this one on which something became known. */
function lastKnownDay(program: Program, day: string): string {
  return knownDays(program).findLast((one) => one <= day) ?? 'begin';
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
  const counts = ({ address, known }: Rule): boolean => isKnown(known, day) && !off.has(regelingOf(address));
  const choice = [day ?? '', ...off].join('\n');
  const conclusions = program.conclusions.map((conclusion) => counting(conclusion, choice, counts));
  if (conclusions.every((conclusion, at) => conclusion === program.conclusions[at])) return program;
  return {
    ...program,
    regelingen: program.regelingen.map((regeling) => (asked.has(regeling.id) ? alwaysCounting(regeling) : regeling)),
    conclusions,
    provisions: program.provisions.filter(({ known }) => isKnown(known, day)),
  };
}

function regelingOf(address: string): string {
  const end = address.indexOf(':');
  return end === -1 ? address : address.slice(0, end);
}

/** What was made for the last choices; programs that come after one another share most of their conclusions. */
const narrowed = new WeakMap<Conclusion, Map<string, Conclusion>>();
const MOST_CHOICES = 8;

/** The conclusion with the rules that count; the same choice gives the same object. */
function counting(conclusion: Conclusion, choice: string, counts: (rule: Rule) => boolean): Conclusion {
  const choices = narrowed.get(conclusion) ?? new Map<string, Conclusion>();
  const known = choices.get(choice);
  if (known) return known;
  const found = conclusion.rules.every(counts) ? conclusion : { ...conclusion, rules: conclusion.rules.filter(counts) };
  if (choices.size >= MOST_CHOICES) choices.clear();
  narrowed.set(conclusion, choices.set(choice, found));
  return found;
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
