/** Strong Kleene logic over ja, nee, onbekend and strijdig; an operand that decides keeps the others out. */
import type { Day } from '../date.ts';
import type { Run, TruthOf } from './model.ts';
import type { Conflict, Truth, Unknown } from './values.ts';
import { conflictOf, formOf, isConflict, unknownOf } from './values.ts';

/** Gathers what `en` or `of` could not decide yet. */
interface Undecided {
  readonly unknowns: Unknown[];
  readonly conflicts: Conflict[];
}

function quantify<T>(items: Iterable<T>, decisive: boolean, holds: (item: T) => Truth): Truth {
  let open: Undecided | undefined;
  for (const item of items) {
    const truth = holds(item);
    if (truth === decisive) return decisive;
    if (typeof truth === 'boolean') continue;
    open ??= { unknowns: [], conflicts: [] };
    if (isConflict(truth)) open.conflicts.push(truth);
    else open.unknowns.push(truth);
  }
  return open === undefined ? !decisive : undecided(open, decisive ? 'of' : 'en');
}

/** Before a conflict counts, the unknowns must be out of the way: they may still decide. */
function undecided({ unknowns, conflicts }: Undecided, operator: string): Truth {
  if (unknowns.length === 0) return conflictOf(conflicts);
  const [only] = unknowns;
  if (unknowns.length === 1 && only !== undefined && conflicts.length === 0) return only;
  return unknownOf(unknowns, () => `${operator}(${[...unknowns, ...conflicts].map(formOf).join(',')})`, false);
}

/** As `quantify`, for the parts of `en` and `of`: these are gone through more often than anything else. */
export function joined(parts: readonly TruthOf[], decisive: boolean, run: Run, persons: number[], day: Day): Truth {
  let open: Undecided | undefined;
  for (const part of parts) {
    const truth = part(run, persons, day);
    if (truth === decisive) return decisive;
    if (typeof truth === 'boolean') continue;
    open ??= { unknowns: [], conflicts: [] };
    if (isConflict(truth)) open.conflicts.push(truth);
    else open.unknowns.push(truth);
  }
  return open === undefined ? !decisive : undecided(open, decisive ? 'of' : 'en');
}

/** `en`, `alle`, `gedurende heel`: nee as soon as one is nee. */
export function every<T>(items: Iterable<T>, holds: (item: T) => Truth): Truth {
  return quantify(items, false, holds);
}

/** `of`, `een`, `op enige dag`: ja as soon as one is ja. */
export function some<T>(items: Iterable<T>, holds: (item: T) => Truth): Truth {
  return quantify(items, true, holds);
}

const itself = (truth: Truth): Truth => truth;

export function both(a: Truth, b: Truth): Truth {
  if (a === true) return b;
  if (b === true) return a;
  return every([a, b], itself);
}

/** `niet` */
export function not(truth: Truth): Truth {
  if (typeof truth === 'boolean') return !truth;
  if (isConflict(truth)) return truth;
  return { ...truth, form: () => `niet(${truth.form()})` };
}
