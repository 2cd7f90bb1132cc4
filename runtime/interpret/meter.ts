/**
 * Counts the steps of an evaluation, so that one that has no end in sight can be stopped. A step is a conclusion that is
 * asked or a fact that is read: every loop over persons or days takes at least one for each round.
 */
import { fault } from '../fault.ts';

/** Evaluation is synchronous: at any moment one meter runs at most. */
let taken = 0;
let most = Infinity;

/** One step further. */
export function step(): void {
  taken += 1;
  if (taken > most) stop();
}

/** How many steps were taken so far, by all evaluations together. */
export const stepsTaken = (): number => taken;

function stop(): never {
  taken = most;
  return fault(
    '',
    'te-veel-rekenwerk',
    'De berekening is gestopt: zij vraagt meer rekenstappen dan is toegestaan. Maak de zaak kleiner, of ga na of een regel over onnodig veel dagen of personen loopt.',
  );
}

/** Does the work within this many steps; more is a Fault `te-veel-rekenwerk`. */
export function withSteps<T>(limit: number, work: () => T): T {
  const before = most;
  most = Math.min(before, taken + limit);
  try {
    return work();
  } finally {
    most = before;
  }
}
