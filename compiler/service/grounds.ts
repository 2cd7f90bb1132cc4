/** On which rules an outcome rests. */
import type { Address, Uitleg, UitlegBesluit } from '../../runtime/index.ts';
import { toldIn } from './tree.ts';
import type { Told } from './tree.ts';

export interface Grounds {
  /** The rules that made the outcome themselves. */
  readonly own: readonly Address[];
  /** These, and the rules that made what they rest on. */
  readonly all: readonly Address[];
}

/**
 * The grounds of an outcome: the addresses of the rules that count. From a rule that counts the way leads on through
 * what it reads; where no rule counts (nee, geen, onbekend), through what the rules that do not count read.
 */
export function groundsOf(uitleg: Uitleg): Grounds {
  if (uitleg.soort !== 'besluit') return { own: [], all: [] };
  const all = new Set<Address>();
  collect(uitleg, toldIn(uitleg), all, new Set());
  return { own: [...new Set(counting(uitleg).flatMap(addressesOf))], all: [...all] };
}

const counting = ({ regels }: UitlegBesluit): UitlegBesluit['regels'] =>
  regels.filter(({ status }) => status === 'telt');

/** Where a rule stands, and what it names with `op grond van`. */
function addressesOf({ adres, grondslag }: UitlegBesluit['regels'][number]): readonly Address[] {
  return [adres, ...grondslag];
}

function collect(uitleg: Uitleg, told: Told, found: Set<Address>, seen: Set<Uitleg>): void {
  if (seen.has(uitleg)) return;
  seen.add(uitleg);
  if (uitleg.soort === 'stap')
    uitleg.delen.forEach((part) => {
      collect(part, told, found, seen);
    });
  if (uitleg.soort !== 'besluit') return;
  const decision = told.inFull(uitleg);
  if (decision !== uitleg) {
    collect(decision, told, found, seen);
    return;
  }
  const counted = counting(decision);
  counted.flatMap(addressesOf).forEach((address) => found.add(address));
  for (const { stappen } of counted.length > 0 ? counted : decision.regels) {
    stappen.forEach((step) => {
      collect(step, told, found, seen);
    });
  }
}
