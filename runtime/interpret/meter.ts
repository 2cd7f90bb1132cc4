/**
 * Counts the steps of an evaluation, so that one that has no end in sight can be stopped. A step is a conclusion that is
 * asked or a fact that is read: every loop over persons or days takes at least one for each round.
 */
import { fault } from '../fault.ts';

/** Evaluation is synchronous: at any moment one meter runs at most. */
let left = Infinity;

/** One step further. */
export function step(): void {
  left -= 1;
  if (left < 0) stop();
}

function stop(): never {
  return fault(
    '',
    'te-veel-rekenwerk',
    'De berekening is gestopt: zij vraagt meer rekenstappen dan is toegestaan. Maak de zaak kleiner, of ga na of een regel over onnodig veel dagen of personen loopt.',
  );
}

/** Does the work within this many steps; more is a Fault `te-veel-rekenwerk`. */
export function withSteps<T>(most: number, work: () => T): T {
  const before = left;
  left = Math.min(before, most);
  const given = left;
  try {
    return work();
  } finally {
    left = before - (given - Math.max(left, 0));
  }
}
